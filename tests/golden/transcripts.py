"""Transcripts: commands and what they print, one file each; times are left out of the comparison.

`python -m tests.golden.transcripts` writes them anew: read the difference before it is committed.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from tests.cli.running import run

FOLDER = Path(__file__).parent
PROMPT = "$ consensus-check "


def files() -> list[Path]:
    """Every transcript, sorted."""
    return sorted(FOLDER.glob("*.txt"))


def commands(path: Path) -> Iterator[str]:
    """The command lines of a transcript."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(PROMPT):
            yield line.removeprefix(PROMPT)


def played(path: Path) -> str:
    """The transcript as it is now."""
    return "".join(_one(command) for command in commands(path))


def _one(command: str) -> str:
    done = run(*shlex.split(command))
    text = re.sub(r"\b\d+\.\d\d s\b", "0.00 s", done.stdout + done.stderr)
    return f"{PROMPT}{command}\n{text}[exit {done.returncode}]\n\n"


if __name__ == "__main__":
    for path in files():
        path.write_text(played(path), encoding="utf-8")
