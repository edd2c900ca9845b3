"""The commands and their options. What a command does is imported only when it runs."""

from __future__ import annotations

import gc
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Annotated

from cyclopts import App, Parameter

from consensus_check._version import VERSION
from consensus_check.cli import codes, paint
from consensus_check.cli.failures import Failure, guarded
from consensus_check.cli.help import Columns
from consensus_check.cli.interrupts import put_off
from consensus_check.cli.options import Growth, Output, Search, Setting
from consensus_check.trace.errors import InputError

app = App(
    name="consensus-check",
    help="Tells you whether your agents will ever finish.",
    version=f"consensus-check {VERSION}",
    help_format="plaintext",
    help_formatter=Columns(),
    result_action="return_value",
    default_parameter=Parameter(negative=(), show_default=False),
    suppress_keyboard_interrupt=False,
)

Named = Annotated[str, Parameter(help="A shipped spec, a path ending in .py, or package.module.")]
SETTING, SEARCH, GROWTH, OUTPUT = Setting(), Search(), Growth(), Output()
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


@app.command(name="new", sort_key=1)
def new(
    name: Annotated[str, Parameter(help="A name, or a path ending in .py.")],
    /,
    *,
    rounds: Annotated[bool, Parameter(help="All agents act at once, in rounds.")] = False,
    messages: Annotated[bool, Parameter(help="Agents act on messages, one at a time (the default).")] = False,
) -> int:
    """Write a small running spec to start from."""
    with loading():
        from consensus_check.cli.commands.new import new as run_new

    return run_new(name, rounds=rounds, messages=messages)


@app.command(name="list", sort_key=2)
def list_(*, output: Output = OUTPUT) -> int:
    """Name the shipped specs, their question and expected verdicts."""
    with loading():
        from consensus_check.cli.commands.shipped import list_specs

    return list_specs(output)


@app.command(sort_key=3)
def explain(spec: Named, /, *, setting: Setting = SETTING, output: Output = OUTPUT) -> int:
    """Say in words what a spec is: agents, messages, guards, fairness, goal, environment."""
    with loading():
        from consensus_check.cli.commands.explain import explain as run_explain

    return run_explain(spec, setting, output)


@app.command(name="run", sort_key=4)
def run_(
    spec: Named, /, *, setting: Setting = SETTING, search: Search = SEARCH, output: Output = OUTPUT
) -> int:
    """Show ONE random run, and how it ended."""
    with loading():
        from consensus_check.cli.commands.run import run as run_run

    return run_run(spec, setting, search, output)


@app.command(sort_key=5)
def check(
    spec: Annotated[str, Parameter(help="SPEC[:Protocol[.property]]")],
    /,
    *,
    setting: Setting = SETTING,
    search: Search = SEARCH,
    output: Output = OUTPUT,
) -> int:
    """Decide every property, and show the shortest way one fails."""
    with loading():
        from consensus_check.cli.commands.check import check as run_check

    return run_check(spec, setting, search, output)


@app.command(sort_key=6)
def grow(
    spec: Annotated[str, Parameter(help="SPEC[:Protocol[.property]]")],
    /,
    *,
    setting: Setting = SETTING,
    search: Search = SEARCH,
    growth: Growth = GROWTH,
    output: Output = OUTPUT,
) -> int:
    """Show how the verdict and the share of failing runs change with the group."""
    with loading():
        from consensus_check.cli.commands.grow import grow as run_grow

    return run_grow(spec, setting, search, growth, output)


@app.command(sort_key=7)
def replay(
    trace: Annotated[str, Parameter(help="A trace file, as --out FILE.itf.json writes it.")],
    spec: Named,
    /,
    *,
    strict: Annotated[bool, Parameter(help="Also fail where the spec's text or a value differs.")] = False,
    output: Output = OUTPUT,
) -> int:
    """Do a recorded run again, step by step."""
    with loading():
        from consensus_check.cli.commands.replay import replay as run_replay

    return run_replay(trace, spec, output, strict=strict)


@app.command(sort_key=8)
def doctor(*, output: Output = OUTPUT) -> int:
    """Say which versions are here and what they can do."""
    with loading():
        from consensus_check.cli.commands.doctor import doctor as run_doctor

    return run_doctor(output)


def run(arguments: Sequence[str] | None) -> int:
    """Run one command line and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_data = "--json" in given

    def tell(failure: Failure) -> None:
        if as_data:
            with put_off():
                from consensus_check.cli.commands.check import failed_document

            paint.say(failed_document(given, failure))
        sys.stderr.write(failure.text + "\n")

    def act() -> int:
        if given and given[0] in LATER:
            raise InputError("CC605", f"`{given[0]}` is not in this version")
        if NEXT in given:
            raise InputError("CC605", f"{NEXT} is not in this version", help="leave it out")
        answer: object = app(given or ["--help"], exit_on_error=False, print_error=False)
        return answer if isinstance(answer, int) else codes.FINE

    return guarded(act, on_failure=tell, verbose=not {"-v", "--verbose"}.isdisjoint(given))
