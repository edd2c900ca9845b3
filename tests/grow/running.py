"""Running `grow` as a user does, with results in a folder of the test."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from consensus_check.grow.store import FILE, Store
from tests import commands

ROOT = Path(__file__).parents[2]
SPECS = Path(__file__).parent / "specs"


def words_of(spec: str, folder: Path, *more: str) -> list[str]:
    named = str(SPECS / f"{spec}.py") if (SPECS / f"{spec}.py").exists() else spec
    return [sys.executable, "-m", "consensus_check", "grow", named, "--results", str(folder), *more]


def environment() -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
        "COLUMNS": "80",
        "NO_COLOR": "1",
    }


def grow(spec: str, folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run a sweep to its end."""
    return commands.run(words_of(spec, folder, *more)[3:], cwd=folder, env=environment())


def document(spec: str, folder: Path, *more: str) -> dict[str, Any]:
    """The JSON of a sweep."""
    made: dict[str, Any] = json.loads(grow(spec, folder, *more, "--json").stdout)
    return made


def history(folder: Path) -> list[tuple[str, str, str]]:
    """(session, key, event) of all work on the results of a folder."""
    with Store(folder / FILE) as store:
        return store.history()


def without_seconds(cells: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: value for name, value in cell.items() if name != "seconds"} for cell in cells]
