"""Running the command line as a user does, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests import commands

ROOT = Path(__file__).parents[2]
SPECS = Path(__file__).parent / "specs"


def environment(**more: str) -> dict[str, str]:
    """The environment of a command: this checkout, 80 columns, no colours asked for."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "COLUMNS": "80", **more}


def run(*words: str, cwd: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    """Run `consensus-check WORDS`; the specs of this folder are named by their paths.

    Variables given by name are there when the interpreter begins.
    """
    place = cwd or SPECS
    if not more:
        return commands.run(words, cwd=place, env=environment(), timeout=120)
    return subprocess.run(
        [sys.executable, "-m", "consensus_check", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=place,
        env=environment(**more),
        timeout=120,
        check=False,
    )


def document(*words: str, cwd: Path | None = None) -> dict[str, Any]:
    """The JSON that a command prints."""
    made: dict[str, Any] = json.loads(run(*words, "--json", cwd=cwd).stdout)
    return made
