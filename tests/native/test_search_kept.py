"""Checkpoints: a search killed at any moment goes on, and finds what an uninterrupted one finds."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Hashable
from pathlib import Path
from random import Random

import pytest
from attrs import define, evolve, field

from consensus_check.compile.program import Program
from consensus_check.explore import explore
from consensus_check.explore.native import search_kept
from consensus_check.explore.native.search import search
from consensus_check.explore.native.search_kept import NAME, Kept
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.explore.search import Clock, Reached
from consensus_check.explore.search import search as python_search
from consensus_check.verdict import Budget, Reason, Verdict, Violated
from tests.explore.two_phase_commit import two_phase_commit
from tests.native.search_compare import check, watched

ROOT = Path(__file__).parents[2]
CHILD = """
import sys
from pathlib import Path
from tests.native.test_search_kept import whole
found = whole(8, Path(sys.argv[1]), threads=int(sys.argv[2]))
print(len(found.order), flush=True)
"""


def whole(n: int, folder: Path, *, threads: int = 1, limit: float | None = None) -> NativeReached:
    """A search of two-phase commit with many checkpoints."""
    program = Program(two_phase_commit(n))
    return search(
        program,
        clock=Clock(Budget(time_limit=limit)),
        watch=watched(program.system),
        threads=threads,
        parallel=512,
        kept=Kept(folder, every=0.0),
    )


@pytest.mark.parametrize("threads", [1, 2])
def test_a_search_in_pieces_is_the_same_search(tmp_path: Path, threads: int) -> None:
    found, pieces = whole(6, tmp_path, threads=threads, limit=0.0), 1
    while not found.complete:
        found, pieces = whole(6, tmp_path, threads=1 + pieces % 2 * (threads - 1), limit=0.06), pieces + 1
        assert pieces < 1000
    program = Program(two_phase_commit(6))
    check(python_search(program, clock=Clock(Budget()), watch=watched(program.system)), found)
    again = whole(6, tmp_path)
    check(python_search(program, clock=Clock(Budget()), watch=watched(program.system)), again)


def test_killed_at_any_moment(tmp_path: Path) -> None:
    whole(4, tmp_path / "other")
    random, folder = Random(2), tmp_path / "search"
    command = [sys.executable, "-c", CHILD, str(folder), "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    kills = 0
    while kills < 4:
        child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, cwd=ROOT)
        _wait_for(folder, child)
        time.sleep(random.uniform(0, 0.4))
        child.send_signal(signal.SIGKILL)
        said, _ = child.communicate()
        kills += 1
        assert said in (b"", b"1745408\n")
    found = whole(8, folder)
    direct = search(Program(two_phase_commit(8)), clock=Clock(Budget()), watch=watched(two_phase_commit(8)))
    assert found.complete and direct.complete
    size = len(direct.order)
    assert len(found.order) == size == 1_745_408
    assert found.store.items("states", 0, size) == direct.store.items("states", 0, size)
    assert found.store.items("parents", 0, size) == direct.store.items("parents", 0, size)
    assert list(found.idle) == list(direct.idle)
    assert (found.levels, found.counts, found.hits) == (direct.levels, direct.counts, direct.hits)
    assert found.path(size - 1) == direct.path(size - 1)


def _only(folder: Path) -> Path:
    """The folder of the one search there is."""
    (found,) = folder.iterdir()
    return found


def _wait_for(folder: Path, child: subprocess.Popen[bytes]) -> None:
    """Until the child has begun, as its first checkpoint shows, or has ended."""

    def latest() -> int:
        return max((path.stat().st_mtime_ns for path in folder.glob(f"*/{NAME}")), default=0)

    before = latest()
    while child.poll() is None and latest() == before:
        time.sleep(0.005)


def test_what_is_damaged_is_taken_for_absent(tmp_path: Path) -> None:
    found = whole(7, tmp_path, limit=0.15)
    (first,) = _only(tmp_path).glob("segment-0-*")
    content = bytearray(first.read_bytes())
    content[len(content) // 2] ^= 1
    first.write_bytes(content)
    kept = Kept(tmp_path, every=1000.0)
    program = Program(two_phase_commit(7))
    again = search(program, clock=Clock(Budget()), watch=watched(program.system), kept=kept)
    assert not kept.resumed and not kept.failure
    assert again.complete and len(again.order) == 296_448 and len(found.order) <= 296_448


def test_what_somebody_else_wrote_is_taken_for_absent(tmp_path: Path) -> None:
    whole(5, tmp_path)
    path = _only(tmp_path) / NAME
    found = json.loads(path.read_bytes())
    found["counts"][0] += 1
    path.write_text(json.dumps(found))
    program, kept = Program(two_phase_commit(5)), Kept(tmp_path, every=1000.0)
    again = search(program, clock=Clock(Budget()), watch=watched(program.system), kept=kept)
    assert not kept.resumed and not kept.failure and len(again.order) == 8832
    path.write_text("[]")
    assert not Kept(tmp_path).begin(_only(tmp_path).name, again.store, again.store.make_room)


def test_what_belongs_to_another_search_is_taken_for_absent(tmp_path: Path) -> None:
    whole(5, tmp_path)
    assert json.loads((_only(tmp_path) / NAME).read_text())["segments"]
    kept = Kept(tmp_path)
    found = search(Program(two_phase_commit(6)), clock=Clock(Budget()), kept=kept)
    assert not kept.resumed and len(found.order) == 50_816


def test_a_folder_that_cannot_be_written_stops_no_search(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("")
    kept = Kept(place / "folder", every=0.0)
    found = search(Program(two_phase_commit(5)), clock=Clock(Budget()), kept=kept)
    assert found.complete and kept.failure


def test_two_searches_never_write_in_one_folder(tmp_path: Path) -> None:
    first, second, third = Kept(tmp_path), Kept(tmp_path), Kept(tmp_path, resume=False)
    program = Program(two_phase_commit(4))
    store = search(program, clock=Clock(Budget())).store
    assert not first.begin("a", store, store.make_room)
    first.write(store)
    assert not second.begin("a", store, store.make_room)
    assert not third.begin("a", store, store.make_room)
    third.write(store)
    assert (bool(first.failure), bool(second.failure), bool(third.failure)) == (False, True, True)
    first.close()


def test_what_nobody_goes_on_from_stays_until_more_is_known(tmp_path: Path) -> None:
    program = Program(two_phase_commit(5))
    some = search(program, clock=Clock(Budget(max_states=5000))).store
    fewer, more = (search(program, clock=Clock(Budget(max_states=most))).store for most in (100, 8000))
    first, second, third = Kept(tmp_path), Kept(tmp_path, resume=False), Kept(tmp_path)
    first.begin("a", some, some.make_room)
    first.write(some)
    first.close()
    assert not second.begin("a", fewer, fewer.make_room)
    second.write(fewer)
    assert _known(tmp_path) == some.search.count
    second.write(more)
    second.close()
    assert _known(tmp_path) == more.search.count
    empty = search(program, clock=Clock(Budget(max_states=1))).store
    assert third.begin("a", empty, empty.make_room)
    third.close()
    assert empty.search.count == more.search.count and len(list(tmp_path.rglob("segment-*"))) == 1


def _known(folder: Path) -> int:
    found = json.loads((_only(folder) / NAME).read_text())
    return int(found["segments"][-1]["until"]["states"])


def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    store = search(Program(two_phase_commit(4)), clock=Clock(Budget())).store
    kept = Kept(tmp_path)
    kept.begin("a", store, store.make_room)
    monkeypatch.setattr(os, "fsync", full)
    kept.write(store)
    assert kept.failure == "No space left on device" and not kept.written
    assert [path.name for path in _only(tmp_path).iterdir()] == ["lock"]


def test_an_interrupt_gives_up_what_is_being_written(tmp_path: Path) -> None:
    store = search(Program(two_phase_commit(4)), clock=Clock(Budget())).store
    kept = Kept(tmp_path)
    kept.hurry = lambda: True
    kept.begin("a", store, store.make_room)
    kept.write(store)
    assert not kept.failure and not kept.written
    assert [path.name for path in _only(tmp_path).iterdir()] == ["lock"]


def test_what_somebody_works_in_is_not_discarded(tmp_path: Path) -> None:
    store = search(Program(two_phase_commit(4)), clock=Clock(Budget())).store
    mine, theirs = Kept(tmp_path), Kept(tmp_path)
    mine.begin("a", store, store.make_room)
    theirs.begin("b", store, store.make_room)
    mine.write(store)
    theirs.write(store)
    mine.close()
    mine.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["b"]
    theirs.close()
    mine.discard()
    assert not tmp_path.exists()


def test_an_answered_question_is_discarded(tmp_path: Path) -> None:
    whole(5, tmp_path / "here")
    assert list((tmp_path / "here").rglob("segment-*"))
    Kept(tmp_path / "here").discard()
    assert list(tmp_path.iterdir()) == []


def test_a_question_is_asked_again_and_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_kept, "EVERY", 0.0)
    system, keep = two_phase_commit(7), str(tmp_path / "kept")
    direct = explore(system, budget=Budget(reduction="never"))
    budget = Budget(reduction="never", keep=keep, resume=True)
    first = explore(system, budget=evolve(budget, max_states=200_000))
    assert [reason.code for reason in first.reasons] == ["states"]
    assert list(tmp_path.rglob("segment-*"))
    again = explore(system, budget=budget)
    assert list(tmp_path.rglob("segment-*")) == []
    assert (again.states, again.transitions, again.depth) == (direct.states, direct.transitions, direct.depth)
    assert again.actions == direct.actions
    assert list(map(_told, again.verdicts.values())) == list(map(_told, direct.verdicts.values()))


def _told(verdict: Verdict) -> tuple[str, object]:
    example = verdict.counterexample if isinstance(verdict, Violated) else None
    return type(verdict).__name__, example


@define
class Looks:
    """A pause that notes what is known whenever it looks, and may end the search at a look."""

    last: int = 1000
    after: int = 100
    about: str = "looks"
    seen: list[tuple[int, int, list[int], int, list[int], dict[Hashable, int]]] = field(factory=list)

    def look(self, reached: Reached) -> Reason | None:
        while self.after <= len(reached.order):
            self.after *= 3
        order, state = reached.order, reached.expanded - 1
        known = [reached.index[t] for t in reached.program.successors(order[state])]
        levels, hits = list(reached.levels), dict(reached.hits)
        self.seen.append((len(order), reached.expanded, levels, len(reached.idle), known, hits))
        return Reason("decided", "enough") if len(self.seen) >= self.last else None


@pytest.mark.parametrize("last", [3, 1000])
def test_what_paused_on_the_way_pauses_again(tmp_path: Path, last: int) -> None:
    program = Program(two_phase_commit(6))
    watch = watched(program.system)
    python, native = Looks(last), Looks(last)
    expected = python_search(program, clock=Clock(Budget()), watch=watch, pause=python)
    direct = search(program, clock=Clock(Budget()), watch=watch, pause=native)
    assert native.seen == python.seen and len(native.seen) == min(last, 5)
    check(expected, direct)
    pieces, found, again = 0, None, Looks(last)
    while found is None or [reason.code for reason in found.reasons] == ["time"]:
        again = Looks(last)
        clock = Clock(Budget(time_limit=0.06 * bool(pieces)))
        kept = Kept(tmp_path, every=0.0)
        found, pieces = search(program, clock=clock, watch=watch, pause=again, kept=kept), pieces + 1
    assert again.seen == python.seen
    check(expected, found)
