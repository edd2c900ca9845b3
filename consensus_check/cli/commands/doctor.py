"""`doctor`: versions, what is installed, what this version can do here."""

from __future__ import annotations

import platform
from importlib import metadata
from importlib.util import find_spec

from consensus_check._version import VERSION
from consensus_check.cli import codes, paint
from consensus_check.cli.locate import shipped_specs
from consensus_check.cli.options import Output
from consensus_check.records import frozen
from consensus_check.report.document import Json, dumps
from consensus_check.report.page import Span, line, table

USED = {
    "attrs": "data classes",
    "cattrs": "reading data files",
    "rich": "colours in the terminal",
    "networkx": "topologies",
    "hypothesis": "exploration by chance",
    "z3-solver": "solving",
    "llvmlite": "native code",
    "numpy": "native code, chances",
    "scipy": "chances",
}


@frozen
class Part:
    """Something the program can do: where it lives, what it does, and the packages it needs."""

    name: str
    module: str
    does: str
    needs: tuple[str, ...] = ()

    def state(self) -> str:
        """`here`, or why it is not."""
        if not _found(self.module):
            return "not in this version"
        missing = [name for name in self.needs if _version(name) is None]
        return f"not installed: {', '.join(missing)}" if missing else "here"


PARTS = (
    Part("explore", "consensus_check.explore", "every state, one by one"),
    Part("native", "consensus_check.explore.native", "the same in machine code", ("llvmlite", "numpy")),
    Part("measure", "consensus_check.measure", "chances, exact or from random runs", ("numpy", "scipy")),
    Part("solve", "consensus_check.solve", "shortest failures by a solver", ("z3-solver",)),
    Part("sample", "consensus_check.sample", "failures found by chance", ("hypothesis",)),
    Part("prove", "consensus_check.prove", "every size at once", ("z3-solver",)),
)


def doctor(out: Output) -> int:
    """Run the command and return its exit code."""
    versions = {name: _version(name) for name in USED}
    states = {part: part.state() for part in PARTS}
    shipped = len(shipped_specs())
    if out.json:
        whole: Json = {
            "schema": "consensus-check/1",
            "command": "doctor",
            "version": VERSION,
            "python": platform.python_version(),
            "platform": f"{platform.system()} {platform.machine()}",
            "packages": versions,
            "engines": {part.name: state for part, state in states.items()},
            "specs": shipped,
        }
        paint.say(dumps(whole))
        return codes.FINE
    rows = [
        [Span(name), Span(found or "not installed", "" if found else "dim"), Span(USED[name], "dim")]
        for name, found in versions.items()
    ]
    machine = f"{platform.system()} {platform.machine()}"
    page = [
        line(Span(f"consensus-check {VERSION}", "strong")),
        line(f"  Python {platform.python_version()} on {machine}"),
        line(f"  {shipped} shipped specs"),
        (),
        *table(
            [
                [Span(part.name), Span(state, "" if state == "here" else "dim"), Span(part.does, "dim")]
                for part, state in states.items()
            ]
        ),
        (),
        *table(rows),
    ]
    paint.show(page)
    return codes.FINE


def _found(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
