"""A sweep that is killed goes on where it stopped; no cell is computed twice."""

from __future__ import annotations

import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

from consensus_check.grow.store import FILE, Store
from tests.grow.running import document, environment, history, without_seconds, words_of

SWEEP = ("-n", "1..3", "--set", "k=1,2", "--set", "p=" + ",".join(f"0.{d}" for d in range(1, 10)) + ",0.95")
CELLS = 60


def _kept(folder: Path) -> int:
    if not (folder / FILE).exists():
        return 0
    with Store(folder / FILE) as store:
        return sum(1 for _, _, event in store.history() if event == "kept")


def _killed(folder: Path, after: int, *more: str) -> None:
    """Begin the sweep and kill it once so many more cells are kept."""
    before = _kept(folder)
    process = subprocess.Popen(
        words_of("coin", folder, *SWEEP, *more),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment(),
    )
    end = time.monotonic() + 100
    while _kept(folder) < before + after and process.poll() is None and time.monotonic() < end:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()


def test_sixty_cells_killed_five_times(tmp_path: Path) -> None:
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    whole.mkdir()
    broken.mkdir()
    wanted = document("coin", whole, *SWEEP, "--workers", "1")
    for turn in range(5):
        _killed(broken, 1 + turn, "--workers", "2" if turn % 2 else "1")
    before = _kept(broken)
    assert 0 < before < CELLS
    found = document("coin", broken, *SWEEP, "--workers", "2")
    assert len(found["cells"]) == CELLS
    assert without_seconds(found["cells"]) == without_seconds(wanted["cells"])
    _no_cell_twice(broken)
    assert len({session for session, _, _ in history(broken)}) >= 5
    again = document("coin", broken, *SWEEP, "--workers", "1")
    assert again["cells"] == found["cells"]
    _no_cell_twice(broken)


def _no_cell_twice(folder: Path) -> None:
    """Each cell is kept once, and nobody begins one that is kept."""
    events = history(folder)
    kept = Counter(key for _, key, event in events if event == "kept")
    assert len(kept) == CELLS
    assert set(kept.values()) == {1}
    done = set[str]()
    for _, key, event in events:
        assert not (event == "begun" and key in done)
        if event == "kept":
            done.add(key)
