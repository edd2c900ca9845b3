"""Threads that are slower than one are left alone, and the answer is the same."""

from __future__ import annotations

import pytest

from consensus_check.compile.program import Program
from consensus_check.explore.native import search_pace
from consensus_check.explore.native.search_pace import Pace
from tests.explore.two_phase_commit import two_phase_commit
from tests.native.search_compare import both, check


def shares(*, each: float, seconds: float = 60.0) -> float:
    """The share of time on two threads, where each gets so much of a processor."""
    pace, spent = Pace(2), {True: 0.0, False: 0.0}
    while sum(spent.values()) < seconds:
        way = pace.several
        pace.note(0.05, 0.05 * (2 * each if way else 1.0), several=way)
        spent[way] += 0.05
    return spent[True] / seconds


def test_threads_that_wait_for_processors_are_left_alone() -> None:
    assert shares(each=0.95) > 0.99
    assert shares(each=0.65) < 0.1


def test_small_levels_say_nothing_about_threads() -> None:
    pace = Pace(2)
    for _ in range(1000):
        pace.note(0.05, 0.05, several=False)
    assert pace == Pace(2)
    assert pace.over(search_pace.FIRST, several=True) and not pace.over(0.1, several=True)
    assert not pace.over(100.0, several=False)


def test_changing_all_the_time_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    changes = list[bool]()

    def over(_: Pace, seconds: float, *, several: bool) -> bool:
        return True

    def note(pace: Pace, seconds: float, used: float, *, several: bool) -> None:
        pace.several = not pace.several
        changes.append(pace.several)

    monkeypatch.setattr(Pace, "over", over)
    monkeypatch.setattr(Pace, "note", note)
    monkeypatch.setattr("consensus_check.explore.native.search.POLL", 0.001)
    check(*both(Program(two_phase_commit(7)), threads=2))
    assert len(changes) > 20
