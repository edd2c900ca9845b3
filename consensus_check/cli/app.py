"""The commands. What a command does is imported only when it runs."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from consensus_check._version import VERSION
from consensus_check.cli import codes, paint
from consensus_check.cli.arguments import NAME, Command, HelpAsked, overview, perform
from consensus_check.cli.failures import Failure, guarded
from consensus_check.cli.interrupts import put_off
from consensus_check.cli.options import Form, Growth, Output, Replaying, Search, Setting
from consensus_check.trace.errors import InputError

SPEC = ("SPEC", "A shipped spec, a path ending in .py, or package.module.")
PART = ("SPEC", "SPEC[:Protocol[.property]]")
NEXT = "--next"
LATER = ("compare", "prove", "repair", "why", "walk", "report", "export", "conform")


@contextmanager
def loading() -> Generator[None]:
    """A command is loaded within; after it garbage is looked for, if not before, among what comes later."""
    with put_off():
        yield
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def new(name: str, form: Form) -> int:
    with loading():
        from consensus_check.cli.commands.new import new as run_new

    return run_new(name, rounds=form.rounds, messages=form.messages)


def list_(output: Output) -> int:
    with loading():
        from consensus_check.cli.commands.shipped import list_specs

    return list_specs(output)


def explain(spec: str, setting: Setting, output: Output) -> int:
    with loading():
        from consensus_check.cli.commands.explain import explain as run_explain

    return run_explain(spec, setting, output)


def run_(spec: str, setting: Setting, search: Search, output: Output) -> int:
    with loading():
        from consensus_check.cli.commands.run import run as run_run

    return run_run(spec, setting, search, output)


def check(spec: str, setting: Setting, search: Search, output: Output) -> int:
    with loading():
        from consensus_check.cli.commands.check import check as run_check

    return run_check(spec, setting, search, output)


def grow(spec: str, setting: Setting, search: Search, growth: Growth, output: Output) -> int:
    with loading():
        from consensus_check.cli.commands.grow import grow as run_grow

    return run_grow(spec, setting, search, growth, output)


def replay(trace: str, spec: str, how: Replaying, output: Output) -> int:
    with loading():
        from consensus_check.cli.commands.replay import replay as run_replay

    return run_replay(trace, spec, output, strict=how.strict)


def doctor(output: Output) -> int:
    with loading():
        from consensus_check.cli.commands.doctor import doctor as run_doctor

    return run_doctor(output)


COMMANDS = (
    Command(
        "new",
        "Write a small running spec to start from.",
        new,
        (("NAME", "A name, or a path ending in .py."),),
        (Form,),
    ),
    Command("list", "Name the shipped specs, their question and expected verdicts.", list_, (), (Output,)),
    Command(
        "explain",
        "Say in words what a spec is: agents, messages, guards, fairness, goal, environment.",
        explain,
        (SPEC,),
        (Setting, Output),
    ),
    Command("run", "Show ONE random run, and how it ended.", run_, (SPEC,), (Setting, Search, Output)),
    Command(
        "check",
        "Decide every property, and show the shortest way one fails.",
        check,
        (PART,),
        (Setting, Search, Output),
    ),
    Command(
        "grow",
        "Show how the verdict and the share of failing runs change with the group.",
        grow,
        (PART,),
        (Setting, Search, Growth, Output),
    ),
    Command(
        "replay",
        "Do a recorded run again, step by step.",
        replay,
        (("TRACE", "A trace file, as --out FILE.itf.json writes it."), SPEC),
        (Replaying, Output),
    ),
    Command("doctor", "Say which versions are here and what they can do.", doctor, (), (Output,)),
)


def _act(given: Sequence[str]) -> int:
    """What the command line asks for. Raises InputError CC604, CC605, and what the commands raise."""
    name, *words = given or ["--help"]
    if name in LATER:
        raise InputError("CC605", f"`{name}` is not in this version")
    if NEXT in given:
        raise InputError("CC605", f"{NEXT} is not in this version", help="leave it out")
    if name == "--version":
        paint.say(f"{NAME} {VERSION}\n")
        return codes.FINE
    if name in ("--help", "-h"):
        if not words:
            raise HelpAsked(overview(COMMANDS, "Tells you whether your agents will ever finish."))
        name, *words = *words, "--help"
    command = next((one for one in COMMANDS if one.name == name), None)
    if command is None:
        raise _unknown(name)
    return perform(command, words)


def _unknown(name: str) -> InputError:
    from consensus_check.report.words import did_you_mean

    names = [one.name for one in COMMANDS]
    if name.startswith("-"):
        return InputError("CC604", f"{name} stands before the command", help=f"begin with {', '.join(names)}")
    said = f"Unknown command '{name}'{did_you_mean(name, names)}"
    return InputError("CC604", said, help=f"the commands are {', '.join(names)}")


def run(arguments: Sequence[str] | None) -> int:
    """Run one command line and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_data = any(word.partition("=")[0] == "--json" for word in given)
    verbose = any(word == "--verbose" or re.fullmatch("-q*v[qv]*", word) for word in given)

    def tell(failure: Failure) -> None:
        if as_data:
            with put_off():
                from consensus_check.cli.commands.check import failed_document

            paint.say(failed_document(given, failure))
        sys.stderr.write(failure.text + "\n")

    def act() -> int:
        try:
            return _act(given)
        except HelpAsked as asked:
            paint.say(str(asked))
            return codes.FINE

    return guarded(act, on_failure=tell, verbose=verbose)
