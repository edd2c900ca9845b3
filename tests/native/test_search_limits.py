"""Limits on time and memory, interrupts and progress of the native search."""

from __future__ import annotations

import _thread
import ctypes
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import define, evolve

from consensus_check.compile.native import NativeProgram, Unfit
from consensus_check.compile.program import Program
from consensus_check.explore import early, explore
from consensus_check.explore.native import search as module
from consensus_check.explore.native import search_code as engine
from consensus_check.explore.native import search_store
from consensus_check.explore.native.search import search
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.explore.search import Clock, Progress, Reached, resident
from consensus_check.explore.session import Session
from consensus_check.ir.formulas import Atom, Eventually, NoErrors, Property
from consensus_check.ir.terms import FALSE
from consensus_check.verdict import Budget, Holds, Reason, Unknown
from tests.explore.two_phase_commit import two_phase_commit

ROOT = Path(__file__).parents[2]
CHILD = """
import sys
from consensus_check.compile.program import Program
from consensus_check.explore.native.search import search
from consensus_check.explore.search import Clock
from consensus_check.verdict import Budget
from tests.explore.two_phase_commit import two_phase_commit
threads = int(sys.argv[1])
print(len(search(Program(two_phase_commit(6)), clock=Clock(Budget()), threads=threads, parallel=512).order))
"""
STATES = 10_340_352  # of nine participants


def nine(
    budget: Budget, *, threads: int, progress: Callable[[Progress], None] | None = None
) -> NativeReached:
    """A search that takes seconds, ended by its budget."""
    program = Program(two_phase_commit(9))
    search(program, clock=Clock(Budget(max_states=1000)))  # compiled now, not under the clock
    return search(program, clock=Clock(budget), threads=threads, progress=progress)


def codes(found: NativeReached) -> list[str]:
    return [reason.code for reason in found.reasons]


def consistent(found: NativeReached) -> None:
    """What was found so far is a search that stopped between two states."""
    program, order = found.program, found.order
    assert 0 < found.expanded < len(order) < STATES
    assert not found.complete
    assert found.levels == sorted(set(found.levels)) and found.levels[-1] < len(order)
    for state in (0, found.expanded - 1, found.expanded, len(order) - 1):
        path = found.path(state)
        assert path[0] == 0 and len(path) - 1 == found.level(state)
        for a, b in pairwise(path):
            assert order[b] in program.successors(order[a])
        assert found.index[order[state]] == state
    last = found.expanded - 1
    assert all(t in found.index for t in program.successors(order[last]))


@pytest.mark.parametrize("threads", [1, 2])
def test_a_time_limit_ends_the_search(threads: int) -> None:
    start = time.perf_counter()
    found = nine(Budget(time_limit=0.3), threads=threads)
    assert found.reasons == [Reason("time", "the time limit of 0.3 s was reached")]
    assert time.perf_counter() - start < 10
    consistent(found)


@pytest.mark.parametrize("threads", [1, 2])
def test_a_memory_limit_is_kept(threads: int) -> None:
    most = resident() + 150_000_000
    found = nine(Budget(memory=most), threads=threads)
    assert codes(found) == ["memory"]
    assert resident() < most + 100_000_000  # what a tenth of a second finds, on a busy machine
    consistent(found)


def test_the_end_of_the_machine_s_memory_is_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "available", lambda: module.SPARE)
    found = nine(Budget(), threads=1)
    assert found.reasons == [Reason("memory", "the machine has no more memory to give")]
    consistent(found)


@pytest.mark.parametrize("threads", [1, 2])
def test_an_interrupt_ends_the_search(threads: int) -> None:
    told = list[float]()

    def tick(progress: Progress) -> None:
        if progress.states > 300_000 and not told:
            told.append(time.perf_counter())
            threading.Timer(0.0, _thread.interrupt_main).start()

    found = nine(Budget(), threads=threads, progress=tick)
    assert found.reasons == [Reason("interrupted", "the search was interrupted")]
    assert time.perf_counter() - told[0] < 5
    consistent(found)


@define
class _Looks:
    """A pause that counts how often it is due."""

    about: str = "counting"
    after: int = 2000
    times: int = 0

    def look(self, _: Reached) -> Reason | None:
        self.times += 1
        return None


def test_an_interrupt_at_a_limit_is_not_forgotten() -> None:
    """It comes while the engine is about to say that a pause is due."""
    looks = _Looks()

    def code(native: NativeProgram) -> engine.Code:
        made = engine.code(native)

        def run(address: int) -> int:
            why: int = made.run(address)
            if why == engine.STATES:
                _thread.interrupt_main()
                time.sleep(0.2)
            return why

        return evolve(made, run=run)

    found = search(Program(two_phase_commit(6)), clock=Clock(Budget()), pause=looks, code=code)
    assert found.reasons == [Reason("interrupted", "the search was interrupted")]
    assert looks.times == 0
    consistent(found)


def test_progress_goes_on() -> None:
    seen = list[Progress]()
    found = nine(Budget(time_limit=1.5), threads=2, progress=seen.append)
    assert len(seen) >= 2
    assert [p.states for p in seen] == sorted(p.states for p in seen)
    assert all(0 < p.left <= p.states and p.memory > 0 and p.rate > 0 for p in seen)
    assert seen[-1].depth <= found.depth
    assert seen[-1].transitions <= found.transitions


# -- systems that give little ----------------------------------------


def scarce(limit: str, threads: int) -> subprocess.CompletedProcess[str]:
    """A search under a limit of the shell."""
    command = f"ulimit {limit}; exec {sys.executable} -c '{CHILD}' {threads}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(["bash", "-c", command], env=environment, cwd=ROOT, capture_output=True, text=True)


@pytest.mark.parametrize("threads", [1, 2])
def test_little_room_is_enough_for_a_small_search(threads: int) -> None:
    found = scarce("-v 1500000", threads)
    assert (found.returncode, found.stdout) == (0, "50816\n"), found.stderr


def test_a_search_without_threads_is_made_without(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> int:
        raise RuntimeError("can't start new thread")

    program = Program(two_phase_commit(6))
    expected = search(program, clock=Clock(Budget()), threads=2, parallel=512)
    monkeypatch.setattr(_thread, "start_new_thread", none)
    found = search(program, clock=Clock(Budget()), threads=2, parallel=512)
    assert list(found.order) == list(expected.order)
    assert found.counts == expected.counts and found.complete
    slots = 1 << (64 - found.store.search.shift)
    table = (ctypes.c_uint64 * slots).from_address(found.store.search.table)
    assert sum(map(bool, table)) == len(found.order)


def test_interrupts_at_any_moment_leave_a_search_that_can_be_used() -> None:
    program = Program(two_phase_commit(7))
    search(program, clock=Clock(Budget()), threads=2, parallel=512)
    for tenth in range(25):
        timer = threading.Timer(tenth * 0.004, _thread.interrupt_main)
        try:
            timer.start()
            found = search(program, clock=Clock(Budget()), threads=2, parallel=512)
            timer.join()
            time.sleep(0.002)  # where it is raised, if it came late
        except KeyboardInterrupt:  # before the search began, or after it ended
            continue
        order = found.order
        assert codes(found) == ["interrupted"] or found.complete
        assert all(found.index[order[i]] == i for i in range(0, len(order), 997))
        for i in range(0, found.expanded, 997):
            assert all(t in found.index for t in program.successors(order[i]))


def test_what_does_not_fit_from_the_start_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty search would look complete."""
    monkeypatch.setattr(search_store.Store, "make_room", _refused)
    with pytest.raises(Unfit, match="too little memory"):
        search(Program(two_phase_commit(3)), clock=Clock(Budget()))


def _refused(_: search_store.Store, states: int) -> None:
    if states:
        raise MemoryError(f"{states} initial states")


def test_an_interrupt_among_loops_leaves_the_rest_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = 0

    def tick(_: Session) -> None:
        nonlocal ticks
        ticks += 1
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "_tick", tick)
    monkeypatch.setattr(early, "FIRST", 1 << 40)
    system = two_phase_commit(6)
    waits = [f"wait {k}" for k in range(3)]
    wanted = [*(Property(name, Eventually(Atom(FALSE))) for name in waits), Property("no errors", NoErrors())]
    found = explore(system, properties=wanted, budget=Budget(reduction="never"))
    assert ticks == 1 and found.complete
    assert isinstance(found.verdicts["no errors"], Holds)
    for name in waits:
        verdict = found.verdicts[name]
        assert isinstance(verdict, Unknown) and [r.code for r in verdict.reasons] == ["interrupted"]
