"""The command, killed at any moment and resumed: the same document, the same bytes of the counterexample.

At length: `benchmarks/explore/kill.py`.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.explore.kill import deep, timeless

ROOT = Path(__file__).parents[2]
CHILD = """
import sys
from consensus_check.cli import main
from consensus_check.explore.native import search_kept
search_kept.EVERY = 0.0
sys.exit(main())
"""
COMMAND = "check ./deep.py:TwoPhaseCommit.turns_back -n 8 --engine explore --no-reduction --json"


def started(folder: Path, *options: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", CHILD, *COMMAND.split(), "--out", "t.itf.json", *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE)


def answer(folder: Path, *options: str) -> tuple[int, Any, bytes]:
    child = started(folder, *options)
    said, _ = child.communicate()
    return child.returncode, timeless(json.loads(said)), (folder / "t.itf.json").read_bytes()


def test_killed_and_resumed(tmp_path: Path) -> None:
    (tmp_path / "whole").mkdir()
    deep(tmp_path / "whole")
    start = time.perf_counter()
    expected = answer(tmp_path / "whole", "--workers", "1")
    seconds = time.perf_counter() - start
    assert expected[0] == 1 and expected[1]["results"][0]["states"] == 1_745_408
    deep(tmp_path)
    for share in sorted(Random(4).uniform(0.3, 0.9) for _ in range(2)):
        child = started(tmp_path, "--resume", "--workers", "2")
        time.sleep(share * seconds)
        child.send_signal(signal.SIGKILL)
        child.communicate()
    assert answer(tmp_path, "--resume", "--workers", "2") == expected
    assert list((tmp_path / ".consensus-check").rglob("segment-*")) == []
