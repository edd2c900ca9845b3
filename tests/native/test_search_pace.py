"""Threads that are slower than one are left alone, and the answer is the same."""

from __future__ import annotations

import pytest

from consensus_check.compile.program import Program
from consensus_check.explore.native import search_pace
from consensus_check.explore.native.search_pace import Pace
from tests.explore.two_phase_commit import two_phase_commit
from tests.native.search_compare import both, check


def shares(*, several: float, alone: float, seconds: float = 60.0) -> float:
    """The share of time on several threads, at these rates."""
    pace, spent = Pace(), {True: 0.0, False: 0.0}
    while sum(spent.values()) < seconds:
        way = pace.several
        pace.note(int(0.05 * (several if way else alone)), 0.05, several=way)
        spent[way] += 0.05
    return spent[True] / seconds


def test_the_faster_way_is_kept() -> None:
    assert shares(several=1.7e6, alone=1e6) > 0.9
    assert shares(several=0.6e6, alone=1e6) < 0.1


def test_small_levels_say_nothing_about_threads() -> None:
    pace = Pace()
    for _ in range(1000):
        pace.note(10, 0.05, several=False)
    assert pace == Pace()
    assert pace.over(search_pace.FIRST, several=True) and not pace.over(0.1, several=True)
    assert not pace.over(100.0, several=False)


def test_changing_all_the_time_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    changes = list[bool]()

    def over(_: Pace, seconds: float, *, several: bool) -> bool:
        return True

    def note(pace: Pace, done: int, seconds: float, *, several: bool) -> None:
        pace.several = not pace.several
        changes.append(pace.several)

    monkeypatch.setattr(Pace, "over", over)
    monkeypatch.setattr(Pace, "note", note)
    monkeypatch.setattr("consensus_check.explore.native.search.POLL", 0.001)
    check(*both(Program(two_phase_commit(7)), threads=2))
    assert len(changes) > 20
