"""Exact shares against a second reading that walks terms; random runs against exact shares."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

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
def test_exact_shares_agree_with_the_second_reading_and_with_random_runs(
    path: Path, n: int, deadline: tuple[DeadlineMeasure, int], faults: tuple[str, ...]
) -> None:
    case = Case(path, n, deadline=deadline, faults=faults)
    exact = case.exact()
    assert exact.value == pytest.approx(Reference(case).miss(), abs=1e-9)
    assert 0 <= exact.low <= exact.value <= exact.high <= 1
    assert sum(exact.outcomes.values()) + exact.left_out == pytest.approx(1, abs=1e-12)
    found = case.sampled(400 if "recover" in str(faults) else 1500, seed=7)
    assert found.low - exact.left_out <= exact.value <= found.high
    for name, share in exact.outcomes.items():
        assert found.outcomes.get(name, 0.0) == pytest.approx(share, abs=0.06)


def test_every_scheduler_samples_what_it_solves_and_they_differ(tmp_path: Path) -> None:
    once, text = tmp_path / "once.py", MIX.read_text(encoding="utf-8")
    assert text.count("self.tries < 2") == 1
    once.write_text(text.replace("self.tries < 2", "self.tries < 1"), encoding="utf-8")
    shares = set[float]()
    for scheduler in get_args(SchedulerName):
        case = Case(once, 2, deadline=("steps", 6), scheduler=scheduler)
        exact, found = case.exact(), case.sampled(1500, seed=3)
        assert found.low <= exact.value <= found.high
        shares.add(round(exact.value, 9))
    assert len(shares) == len(get_args(SchedulerName)) == 5


def test_runs_do_not_depend_on_how_they_are_shared() -> None:
    from consensus_check.measure.sample import Sampler

    case = Case(MIX, 2, deadline=("steps", 7))
    whole = Sampler(case.program, case.target, case.chances).tally(5, "s", 0, 120)
    parts = [Sampler(case.program, case.target, case.chances).tally(5, "s", k, 40) for k in (80, 0, 40)]
    assert parts[0].plus(parts[1]).plus(parts[2]) == whole
    other = Sampler(case.program, case.target, case.chances).tally(6, "s", 0, 120)
    assert other != whole
