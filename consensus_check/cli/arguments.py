"""From the words of a command line to the records of `options.py`, by argparse."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Never

from consensus_check.cli.options import Options, declared
from consensus_check.cli.paint import width
from consensus_check.records import frozen
from consensus_check.trace.errors import InputError

NAME = "consensus-check"
COLUMN = 24
ADVICE = f"see `{NAME} --help`, or `{NAME} COMMAND --help`"
SAID = {
    "expected one argument": "it requires an argument",
    "ignored explicit argument": "it takes no argument:",
}
"""How argparse begins to complain, in our words."""


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
    for kind in command.options:
        group = parser.add_argument_group(kind.title)
        for one in declared(kind):
            _add(group, one)
    try:
        found, left = parser.parse_known_args(list(given), _Found())
    except argparse.ArgumentError as error:
        raise _misread(error) from None
    words = _words(left, command, parser)
    values, names = vars(found), frozenset(found.given)
    records = (
        kind(**{one.name: values[one.name] for one in declared(kind)}, given=names)
        for kind in command.options
    )
    return command.act(*words, *records)


def overview(commands: Iterable[Command], text: str) -> str:
    """The help of them all."""
    parser = _Parser("COMMAND", None)
    parser.description = text
    _list(parser.add_argument_group("Commands"), [(one.name, one.text) for one in commands])
    general = parser.add_argument_group("Options")
    general.add_argument("--help", "-h", action="store_true", help="Show this, or that of a command.")
    general.add_argument("--version", action="store_true", help="Show the version.")
    return parser.format_help()


class _Found(argparse.Namespace):
    """What was read. given: the options that had a value."""

    given: set[str]

    def __init__(self) -> None:
        super().__init__()
        self.given = set()


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
    """A parser of options, whose errors are ours. Words that are no options are left over, in their order:
    argparse would say first that one is missing, and not that an option is unknown.
    """

    def __init__(self, usage: str, command: Command | None) -> None:
        super().__init__(
            NAME, add_help=False, allow_abbrev=False, exit_on_error=False, formatter_class=_Columns
        )
        self.words = command.words if command else ()
        self.usage = " ".join((NAME, usage, *(name for name, _ in self.words)))
        self.first = self.add_argument_group("Arguments")
        if command is not None:
            self.description = command.text
            self.add_argument("--help", "-h", action=_Help, help=argparse.SUPPRESS)

    def help(self) -> str:
        """The text of --help, with the words."""
        _list(self.first, self.words)
        return self.format_help()

    def shown(self) -> list[str]:
        """The options that --help names."""
        told = (one for one in self._actions if one.help is not argparse.SUPPRESS)
        return [name for one in told for name in one.option_strings]

    def error(self, message: str) -> Never:
        raise InputError("CC604", message, help=ADVICE)


class _Help(argparse.Action):
    def __init__(self, option_strings: Sequence[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        raise HelpAsked(parser.help() if isinstance(parser, _Parser) else parser.format_help())


class _Value(argparse.Action):
    """A value: where the default is a tuple one of several, else given at most once: which would count?"""

    def __call__(self, parser: Any, namespace: Any, values: Any, option: Any = None) -> None:
        if isinstance(values, list):  # what earlier versions of argparse make of --option=--
            raise argparse.ArgumentError(self, "'--' is no value")
        several = isinstance(self.default, tuple)
        if self.dest in namespace.given and not several:
            raise argparse.ArgumentError(self, "it is given twice")
        namespace.given.add(self.dest)
        setattr(namespace, self.dest, (*getattr(namespace, self.dest), values) if several else values)


def _list(group: Any, words: Iterable[tuple[str, str]]) -> None:
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
        group.add_argument(*names, action=_Value, type=told["read"], **how)


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _misread(error: argparse.ArgumentError) -> InputError:
    """An option that cannot be as it stands there."""
    name, message = error.argument_name or "", error.message
    for theirs, ours in SAID.items():
        if message.startswith(theirs):
            message = ours + message.removeprefix(theirs)
    long = name.partition("/")[0]
    written = f"{long}=VALUE" if long.startswith("--") else f"{long}VALUE"
    advice = f"a value that begins with - is written {written}"
    return InputError(
        "CC604", f"{name}: {message}", help=advice if message == SAID["expected one argument"] else ADVICE
    )


def _words(left: Sequence[str], command: Command, parser: _Parser) -> list[str]:
    """The words a command needs. Raises InputError CC604 for an unknown option, for too many or too few."""
    from consensus_check.report.words import did_you_mean

    end = left.index("--") if "--" in left else len(left)
    unknown = [word.partition("=")[0] for word in left[:end] if word.startswith("-") and word != "-"]
    if unknown:
        near = did_you_mean(unknown[0], parser.shown())
        raise InputError("CC604", f"Unknown option {unknown[0]}{near}", help=ADVICE)
    words, names = [*left[:end], *left[end + 1 :]], [name for name, _ in command.words]
    if len(words) > len(names):
        raise InputError("CC604", f"'{words[len(names)]}' is one word too many", help=ADVICE)
    if len(words) < len(names):
        raise InputError("CC604", f"missing: {', '.join(names[len(words) :])}", help=ADVICE)
    return words
