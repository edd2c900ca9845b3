"""From the words of a command line to the records of `options.py`, by argparse."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Never

from attrs import fields

from consensus_check.cli.options import Options
from consensus_check.cli.paint import width
from consensus_check.records import frozen
from consensus_check.trace.errors import InputError

NAME = "consensus-check"
COLUMN = 24
SAID = {
    "the following arguments are required: ": "missing: ",
    "expected one argument": "it requires an argument",
    "ignored explicit argument": "it takes no argument:",
    "argument ": "",
}
"""Words of argparse in ours."""
ADVICE = f"see `{NAME} --help`, or `{NAME} COMMAND --help`"


@frozen
class Command:
    """A command: its line of help, the words it needs with theirs, the records of its options, and what it
    does, called with one value for each word and one record for each kind.
    """

    name: str
    text: str
    act: Callable[..., int]
    words: tuple[tuple[str, str], ...] = ()
    options: tuple[type[Options], ...] = ()


class HelpAsked(Exception):
    """--help stands on the command line. Its argument is the help."""


def perform(command: Command, given: Sequence[str]) -> int:
    """Read the words behind the command's name and do it. Raises HelpAsked, and InputError CC604 for what it
    does not take.
    """
    parser = _Parser(f"{command.name}{' [OPTIONS]' if command.options else ''}", command)
    if command.words:
        _listed(parser, "Arguments", command.words)
    for kind in command.options:
        group = parser.add_argument_group(kind.title)
        for one in fields(kind):
            _add(group, one)
    found, left = parser.parse_known_args(list(given))
    if left:
        raise _left_over(left, parser)
    values = vars(found)
    records = (kind(**{one.name: values[one.name] for one in fields(kind)}) for kind in command.options)
    return command.act(*(values[name] for name, _ in command.words), *records)


def overview(commands: Iterable[Command], text: str) -> str:
    """The help of them all."""
    parser = _Parser("COMMAND", None)
    parser.description = text
    _listed(parser, "Commands", [(one.name, one.text) for one in commands])
    general = parser.add_argument_group("Options")
    general.add_argument("--help", "-h", action="store_true", help="Show this, or that of a command.")
    general.add_argument("--version", action="store_true", help="Show the version.")
    return parser.format_help()


class _Columns(argparse.HelpFormatter):
    """Names in one column, their meaning wrapped in the other."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=COLUMN, width=width())
        self._action_max_length = COLUMN

    def _format_action_invocation(self, action: argparse.Action) -> str:
        return ", ".join(action.option_strings) or action.dest

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Usage: ")


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are ours."""

    def __init__(self, usage: str, command: Command | None) -> None:
        super().__init__(NAME, add_help=False, allow_abbrev=False, formatter_class=_Columns)
        words = [name for name, _ in command.words] if command else []
        self.usage = " ".join((NAME, usage, *words))
        if command is not None:
            self.description = command.text
            self.add_argument("--help", "-h", action=_Help, help=argparse.SUPPRESS)

    def shown(self) -> list[str]:
        """The options that --help names."""
        told = (one for one in self._actions if one.help is not argparse.SUPPRESS)
        return [name for one in told for name in one.option_strings]

    def error(self, message: str) -> Never:
        for theirs, ours in SAID.items():
            message = message.replace(theirs, ours)
        raise InputError("CC604", message, help=ADVICE)


class _Help(argparse.Action):
    def __init__(self, option_strings: Sequence[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        raise HelpAsked(parser.format_help())


class _Once(argparse.Action):
    """A value that is given at most once: which of two would count?"""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: Any = None
    ) -> None:
        if getattr(namespace, self.dest) is not self.default:
            raise argparse.ArgumentError(self, "it is given twice")
        setattr(namespace, self.dest, values)


class _Each(argparse.Action):
    """A value that is given again and again."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: Any = None
    ) -> None:
        setattr(namespace, self.dest, (*getattr(namespace, self.dest), values))


def _listed(parser: _Parser, title: str, words: Iterable[tuple[str, str]]) -> None:
    group = parser.add_argument_group(title)
    for name, text in words:
        group.add_argument(name, help=_escaped(text))


def _add(group: Any, one: Any) -> None:
    """One option, as its field declares it."""
    told = one.metadata
    names = told["names"] or ("--" + one.name.replace("_", "-"),)
    how: dict[str, Any] = {
        "dest": one.name,
        "default": one.default,
        "help": _escaped(told["text"]) if told["shown"] else argparse.SUPPRESS,
    }
    if one.default is False:
        group.add_argument(*names, action="store_true", **how)
    else:
        action = _Each if isinstance(one.default, tuple) else _Once
        group.add_argument(*names, action=action, type=told["read"], **how)


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _left_over(left: Sequence[str], parser: _Parser) -> InputError:
    from consensus_check.report.words import did_you_mean

    first = left[0].partition("=")[0]
    if not first.startswith("-"):
        return InputError("CC604", f"'{left[0]}' is one word too many", help=ADVICE)
    return InputError("CC604", f"Unknown option {first}{did_you_mean(first, parser.shown())}", help=ADVICE)
