"""`doctor`: versions, what is installed, what this version can do here."""

from __future__ import annotations

import platform
from importlib import metadata

from consensus_check._version import VERSION
from consensus_check.cli import codes, paint
from consensus_check.cli.locate import shipped_specs
from consensus_check.cli.options import Output
from consensus_check.report.document import Json, dumps
from consensus_check.report.page import Span, line, table

USED = {
    "attrs": "data classes",
    "cattrs": "reading data files",
    "cyclopts": "command line",
    "rich": "colours in the terminal",
    "networkx": "topologies",
    "hypothesis": "exploration by chance",
    "z3-solver": "solving",
    "llvmlite": "native code",
    "numpy": "native code, numbers",
    "scipy": "statistics",
}


def doctor(out: Output) -> int:
    """Run the command and return its exit code."""
    versions = {name: _version(name) for name in USED}
    shipped = len(shipped_specs())
    if out.json:
        whole: Json = {
            "schema": "consensus-check/1",
            "command": "doctor",
            "version": VERSION,
            "python": platform.python_version(),
            "platform": f"{platform.system()} {platform.machine()}",
            "packages": versions,
            "engines": {"explore": "generated Python", "native": None},
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
        line("  explore: every state, by generated Python"),
        line("  native engine, solve, sample, measure, prove: not in this version"),
        (),
        *table(rows),
    ]
    paint.show(page)
    return codes.FINE


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
