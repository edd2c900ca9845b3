"""States on disk once memory is short: the same search, and nothing left behind."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from consensus_check.compile.program import Program
from consensus_check.explore import explore
from consensus_check.explore.native import rooms, search_code, search_disk
from consensus_check.explore.native.search import search
from consensus_check.explore.native.search_kept import Kept
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.explore.search import Clock, resident
from consensus_check.verdict import Budget
from tests.explore.two_phase_commit import two_phase_commit
from tests.native.search_compare import Coder, built, watched
from tests.native.test_switch import plain

ROOT = Path(__file__).parents[2]
STATES = 1_745_408  # of eight participants
CHILD = """
import sys
from pathlib import Path
from typing import Any
from tests.native.test_search_disk import eight
found = eight(Path(sys.argv[1]), more=24_000_000, threads=2)
print(len(found.order), found.store.on_disk, [r.text for r in found.reasons])
"""


def eight(
    folder: Path,
    *,
    more: int | None,
    threads: int = 1,
    kept: Kept | None = None,
    limit: float | None = None,
    code: Coder = search_code.code,
) -> NativeReached:
    """A search with so many bytes more than the process has now."""
    program = Program(two_phase_commit(8))
    search(program, clock=Clock(Budget(max_states=1000)), watch=watched(program.system), threads=threads)
    memory = None if more is None else resident() + more
    return search(
        program,
        clock=Clock(Budget(memory=memory, keep=str(folder), time_limit=limit)),
        watch=watched(program.system),
        threads=threads,
        kept=kept,
        code=code,
    )


def same(found: NativeReached, direct: NativeReached) -> None:
    assert found.reasons == [] and found.complete
    size = len(direct.order)
    assert len(found.order) == size == STATES
    for name in ("states", "parents"):
        assert found.store.items(name, 0, size) == direct.store.items(name, 0, size)
    assert list(found.idle) == list(direct.idle)
    assert (found.levels, found.counts, found.hits) == (direct.levels, direct.counts, direct.hits)
    assert found.path(size - 1) == direct.path(size - 1)


@pytest.fixture(scope="module")
def direct(tmp_path_factory: pytest.TempPathFactory) -> NativeReached:
    """The search without limits."""
    return eight(tmp_path_factory.mktemp("none"), more=None)


@pytest.mark.parametrize("threads", [1, 2])
def test_states_go_to_disk(
    tmp_path: Path, direct: NativeReached, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once, and what is read again leaves memory again and again."""
    monkeypatch.setattr(Clock, "full", _relieved)
    found = eight(tmp_path / "here", more=0, threads=threads)
    assert found.store.on_disk and not direct.store.on_disk
    assert list((tmp_path / "here").iterdir()) == []
    same(found, direct)


def _relieved(clock: Clock, _: int = 0) -> None:
    for relieve in clock.relief:
        relieve()


def test_what_liveness_needs_goes_to_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system = two_phase_commit(6)
    budget = Budget(reduction="never", keep=str(tmp_path))
    expected = plain(explore(system, budget=budget))
    moved = list[Path]()

    def noted(address: int, size: int, **options: Any) -> search_disk.Paged:
        moved.append(options["folder"])
        return search_disk.paged(address, size, **options)

    monkeypatch.setattr(rooms, "HUGE_FROM", 1 << 14)
    monkeypatch.setattr(rooms, "paged", noted)
    monkeypatch.setattr(Clock, "full", _relieved)
    assert plain(explore(system, budget=budget)) == expected
    assert len(moved) > 10 and list(tmp_path.iterdir()) == []


def test_a_search_on_disk_goes_on_from_a_checkpoint(tmp_path: Path, direct: NativeReached) -> None:
    found, pieces = None, 0
    while found is None or [reason.code for reason in found.reasons] == ["time"]:
        kept = Kept(tmp_path / "kept", every=0.0)
        limit = 0.25 if pieces < 20 else None
        found, pieces = eight(tmp_path, more=30_000_000, kept=kept, limit=limit), pieces + 1
    assert pieces > 1 and found.store.on_disk
    same(found, direct)


@pytest.mark.parametrize("room", [0, 1 << 22])
def test_a_full_disk_ends_the_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int) -> None:
    """With no room for what is there, and with too little for what comes."""

    given = os.posix_fallocate

    def take(file: int, start: int, size: int) -> None:
        if start + size > room:
            raise OSError(errno.ENOSPC, "No space left on device")
        given(file, start, size)

    monkeypatch.setattr(search_disk, "STEP", 1 << 16)
    monkeypatch.setattr(os, "posix_fallocate", take)
    found = eight(tmp_path, more=24_000_000)
    assert [reason.code for reason in found.reasons] == ["memory"]
    assert "No space left on device" in found.reasons[0].text
    assert 0 < found.expanded < len(found.order) < STATES
    assert all(found.index[found.order[i]] == i for i in range(0, len(found.order), 997))
    assert list(tmp_path.iterdir()) == []


def test_files_that_may_not_be_large(tmp_path: Path) -> None:
    """The limit of the shell on files, and no signal ends the process."""
    command = f"ulimit -f 2000; exec {sys.executable} -c '{CHILD}' {tmp_path}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    made = subprocess.run(["bash", "-c", command], env=environment, cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    assert "False" in made.stdout and "cannot go to disk: File too large" in made.stdout


def test_a_table_that_cannot_grow_is_filled_further(tmp_path: Path, direct: NativeReached) -> None:
    """2^21 entries of eight bytes are enough for all states, though not at the usual two thirds."""
    found = eight(tmp_path, more=30_000_000)
    slots = 1 << (64 - found.store.search.shift)
    assert slots * 2 // 3 < STATES
    same(found, direct)


def test_halted_in_the_middle_of_a_state(tmp_path: Path, direct: NativeReached) -> None:
    """What is taken back then does not stay in the table."""
    kept = Kept(tmp_path / "kept", every=0.0)
    found = eight(tmp_path, more=None, kept=kept, code=built("CC_LONG=4"))
    same(found, direct)
