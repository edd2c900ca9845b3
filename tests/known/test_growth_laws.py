"""Published and exact numbers that grow must reproduce (shared oracles, systems.md)."""

from __future__ import annotations

from fractions import Fraction
from math import comb
from pathlib import Path

import pytest

from tests.measure.lowered import SHIPPED, SMALL, Case

SPEAK, FLIP, QUORUM = SMALL / "everyone_speaks.py", SMALL / "everyone_flips.py", SMALL / "quorum.py"
HERMAN, RODEH = SHIPPED / "herman.py", SHIPPED / "itai_rodeh.py"
JOIN, TABLE = SHIPPED / "agents" / "hybrid_join.py", SHIPPED / "agents" / "dpbench.py"


@pytest.mark.parametrize("n", [2, 3, 5, 8])
def test_everyone_must_speak(n: int) -> None:
    found = Case(SPEAK, n).exact()
    assert found.exact == str(1 - Fraction(9, 10) ** n)
    assert found.ever_exact == found.exact


@pytest.mark.parametrize("n", [2, 3, 4, 6])
def test_everyone_flips_until_unanimous(n: int) -> None:
    found = Case(FLIP, n).exact()
    assert found.times.mean_exact == str(2 ** (n - 1))
    assert found.exact == str((1 - Fraction(1, 2 ** (n - 1))) ** 8)


@pytest.mark.parametrize(("n", "share"), [(4, 0.1808), (8, 0.2031)])
def test_quorum_saw_tooth(n: int, share: float) -> None:
    quorum, p = n - (n - 1) // 3, Fraction(1, 5)
    wanted = sum(comb(n, k) * (1 - p) ** k * p ** (n - k) for k in range(quorum))
    found = Case(QUORUM, n).exact()
    assert found.value == pytest.approx(float(wanted), abs=1e-12)
    assert found.low <= float(wanted) <= found.high
    assert round(found.value, 4) == share


@pytest.mark.parametrize(("n", "share", "most"), [(16, 0.0817, 0.11), (64, 0.0051, 0.02)])
def test_a_large_quorum_lies_within_its_interval(n: int, share: float, most: float) -> None:
    found = Case(QUORUM, n).sampled(3000 if n == 16 else 1500)
    assert found.low <= share <= found.high < most


@pytest.mark.parametrize(("n", "steps"), [(3, "4/3"), (5, "16/5"), (7, "48/7")])
def test_herman_from_the_worst_start(n: int, steps: str) -> None:
    assert Case(HERMAN, n, deadline=("rounds", 4)).exact().times.worst_exact == steps


@pytest.mark.parametrize(
    ("n", "k", "rounds"), [(3, 2, "4/3"), (3, 5, "25/24"), (4, 2, "2"), (4, 4, "32/27"), (5, 4, "256/225")]
)
def test_itai_rodeh_rounds(n: int, k: int, rounds: str) -> None:
    found = Case(RODEH, n, deadline=("rounds", 40), ids=k).exact()
    assert found.times.mean_exact == rounds


@pytest.mark.parametrize(("n", "share"), [(2, "0"), (3, "3/4"), (4, "8/9")])
def test_hybrid_join_by_derangements(n: int, share: str) -> None:
    assert Case(JOIN, n).exact().exact == share


def test_dpbench_of_three() -> None:
    found = Case(TABLE, 3).exact()
    assert round(found.value, 6) == 0.731370
    assert found.high - found.low < 1e-9
    assert found.outcomes["wrong"] == pytest.approx(found.value)


@pytest.mark.parametrize(("n", "share"), [(3, 0.731370), (5, 0.160944)])
def test_dpbench_without_its_clock(n: int, share: float) -> None:
    found = Case(SMALL / "circular_wait.py", n).exact()
    assert round(found.outcomes["success"], 6) == share
    assert found.high - found.low < 1e-9


@pytest.mark.parametrize(("path", "n"), [(SPEAK, 5), (FLIP, 5), (QUORUM, 5), (JOIN, 3), (TABLE, 3)])
def test_random_runs_lie_within_their_interval(path: Path, n: int) -> None:
    case = Case(path, n)
    exact, found = case.exact(), case.sampled(1500)
    assert found.low <= exact.value <= found.high
    assert found.runs == 1500 and found.misses == round(found.value * 1500)
    for name, share in exact.outcomes.items():
        assert found.outcomes[name] == pytest.approx(share, abs=0.07)
