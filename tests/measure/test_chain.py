"""Exact shares against a second reading that walks terms; random runs against exact shares."""

from __future__ import annotations

from pathlib import Path

import pytest

from consensus_check.ir.scope import DeadlineMeasure
from consensus_check.measure import SchedulerName
from tests.measure.lowered import SHIPPED, SMALL, Case
from tests.measure.reference import Reference

MIX, JOIN = SMALL / "mixture.py", SHIPPED / "agents" / "hybrid_join.py"
PLAN, FLIP = SHIPPED / "plan_approval.py", SMALL / "everyone_flips.py"
CASES: list[tuple[Path, int, tuple[DeadlineMeasure, int], tuple[str, ...]]] = [
    (MIX, 1, ("steps", 9), ()),
    (MIX, 1, ("messages", 2), ()),
    (MIX, 1, ("turns", 4), ()),
    (JOIN, 3, ("steps", 8), ()),
    (PLAN, 2, ("steps", 12), ()),
    (PLAN, 2, ("messages", 6), ()),
    (PLAN, 2, ("steps", 9), ("crash:whole,rate=1/3@lead",)),
    (PLAN, 2, ("steps", 9), ("crash:recover=keeps,rate=2@lead",)),
    (FLIP, 3, ("rounds", 5), ()),
    (FLIP, 3, ("rounds", 3), ("crash:whole,rate=1/2@flippers[0]",)),
]


@pytest.mark.parametrize(("path", "n", "deadline", "faults"), CASES)
def test_exact_shares_agree_with_the_second_reading(
    path: Path, n: int, deadline: tuple[DeadlineMeasure, int], faults: tuple[str, ...]
) -> None:
    case = Case(path, n, deadline=deadline, faults=faults)
    found = case.exact()
    assert found.value == pytest.approx(Reference(case).miss(), abs=1e-9)
    assert 0 <= found.low <= found.value <= found.high <= 1
    assert sum(found.outcomes.values()) + found.left_out == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize(("path", "n", "deadline", "faults"), CASES)
def test_random_runs_agree_with_exact_shares(
    path: Path, n: int, deadline: tuple[DeadlineMeasure, int], faults: tuple[str, ...]
) -> None:
    case = Case(path, n, deadline=deadline, faults=faults)
    exact, found = case.exact(), case.sampled(1500, seed=7)
    assert found.low - exact.left_out <= exact.value <= found.high
    for name, share in exact.outcomes.items():
        assert found.outcomes.get(name, 0.0) == pytest.approx(share, abs=0.06)


@pytest.mark.parametrize("scheduler", ["race", "agents", "turns", "shuffled", "patient"])
def test_every_scheduler_samples_what_it_solves(scheduler: SchedulerName) -> None:
    case = Case(MIX, 2, deadline=("steps", 4), scheduler=scheduler)
    exact, found = case.exact(), case.sampled(1500, seed=3)
    assert found.low <= exact.value <= found.high


def test_schedulers_differ() -> None:
    values = {
        scheduler: Case(MIX, 2, deadline=("steps", 4), scheduler=scheduler).exact().value
        for scheduler in ("race", "agents", "turns", "patient")
    }
    assert len({round(value, 9) for value in values.values()}) == 4


def test_runs_do_not_depend_on_how_they_are_shared() -> None:
    from consensus_check.measure.sample import Sampler

    case = Case(MIX, 2, deadline=("steps", 7))
    whole = Sampler(case.program, case.target, case.chances).tally(5, "s", 0, 120)
    parts = [Sampler(case.program, case.target, case.chances).tally(5, "s", k, 40) for k in (80, 0, 40)]
    assert parts[0].plus(parts[1]).plus(parts[2]) == whole
    other = Sampler(case.program, case.target, case.chances).tally(6, "s", 0, 120)
    assert other != whole
