"""What a run spends until it ends: exactly by hand, and random runs against exact means."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from consensus_check.ir.scope import DeadlineMeasure
from tests.measure.lowered import SHIPPED, SMALL, Case

PLAN, JOIN = SHIPPED / "plan_approval.py", SHIPPED / "agents" / "hybrid_join.py"


def test_a_coin_is_a_turn_until_heads_or_the_deadline() -> None:
    found = Case(SMALL / "heads.py", 1).exact().spent
    assert found == {"turns": 1 + 1 / 2 + 1 / 4 + 1 / 8, "messages": 0, "sends": 0, "tokens": 0}


@pytest.mark.parametrize("n", [2, 4])
def test_each_votes_once(n: int) -> None:
    found = Case(SHIPPED / "agents" / "voting.py", n).exact().spent
    assert found == {"turns": 0, "messages": n, "sends": n, "tokens": 0}


def test_a_broadcast_is_one_send_and_many_messages() -> None:
    """The lead asks until two of two approve, at most three times; votes come one by one."""
    found = Case(PLAN, 2).exact().spent
    assert found is not None
    asked = 1 + Fraction(9, 25) + Fraction(9, 25) ** 2
    assert found["sends"] == pytest.approx(float(asked * 3))
    assert found["messages"] == pytest.approx(float(asked * 4))
    assert found["turns"] == pytest.approx(float(asked * 2))


@pytest.mark.parametrize(
    ("path", "n", "deadline"),
    [(PLAN, 2, ("steps", 9)), (PLAN, 2, ("messages", 6)), (JOIN, 3, ("steps", 8)), (PLAN, 2, ("tokens", 1))],
)
def test_random_runs_spend_as_much(path: Path, n: int, deadline: tuple[DeadlineMeasure, int]) -> None:
    case = Case(path, n, deadline=deadline)
    exact, found = case.exact().spent, case.sampled(2000).spent
    assert exact is not None and found is not None
    for name, mean in exact.items():
        assert found[name] == pytest.approx(mean, rel=0.06, abs=1e-9)


def test_who_talks_for_ever_at_no_cost_has_no_mean() -> None:
    agree = SHIPPED / "agents" / "can_agents_agree.py"
    case = Case(agree, 3, deadline=("tokens", 1), faults=("silent=2",))
    assert case.exact().spent is None
    assert case.sampled(20).spent is None
