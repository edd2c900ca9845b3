"""What starts quickly stays quick: help, and importing the language, load no engine and no solver."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {"z3", "llvmlite", "hypothesis", "networkx", "numpy", "scipy", "pytest"}


def loaded_by(lines: str) -> set[str]:
    """The modules a fresh interpreter has after these lines."""
    asked = f"{lines}\nimport json, sys\nsys.stdout.write('\\n' + json.dumps(sorted(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    return set(json.loads(ended.stdout.rpartition("\n")[2]))


@pytest.mark.parametrize("command", [["--help"], ["--version"], ["check", "--help"]])
def test_help_loads_nothing_heavy(command: list[str]) -> None:
    loaded = loaded_by(f"from consensus_check.cli import main\nmain({command!r})")
    assert "consensus_check.cli.app" in loaded
    assert loaded & HEAVY == set()


def test_importing_the_language_loads_nothing_heavy() -> None:
    loaded = loaded_by("import consensus_check as cc; cc.step")
    assert "consensus_check.spec.effects" in loaded
    assert loaded & (HEAVY | {"rich", "argparse", "cattrs"}) == set()


def test_importing_the_language_loads_only_the_language() -> None:
    loaded = [name.split(".") for name in loaded_by("import consensus_check as cc; cc.step")]
    layers = {parts[1] for parts in loaded if parts[0] == "consensus_check" and len(parts) > 1}
    assert layers <= {"spec", "ir", "errors", "records", "_version"}
