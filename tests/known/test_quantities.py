"""Probabilities and expected times that are published or follow exactly (shared oracles, quantities.json):
chains of counts, slots, gossip, tokens.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from math import comb
from pathlib import Path

import pytest

from consensus_check.check.request import Cell
from consensus_check.check.run import timing_of
from consensus_check.compile.program import Program
from consensus_check.grow.distribution import chances_of
from consensus_check.ir.protocol import Spec
from consensus_check.ir.scope import DeadlineMeasure, Scope, Value
from consensus_check.lower import lower
from consensus_check.lower.model import Model
from consensus_check.measure import Frequency, target_of
from consensus_check.measure.exact import exact_frequency
from consensus_check.spec.reader import read_file
from tests.measure.lowered import SHIPPED, Case

CHAINS = Path(__file__).parent / "specs" / "chains.py"


@cache
def _spec() -> Spec:
    return read_file(CHAINS)


def _found(
    protocol: str,
    n: int = 3,
    deadline: tuple[DeadlineMeasure, int] | None = None,
    prop: str = "goal.deadline",
    **given: Value,
) -> Frequency:
    """The exact frequency of a protocol of the chains."""
    declared = next(one for one in _spec().protocols if one.name == protocol)
    scope, environment = Scope(n, given, deadline), declared.environment
    system = lower(_spec(), declared, scope=scope, environment=environment)
    timing = timing_of(_spec(), Cell(declared, scope, environment))
    model = Model(_spec(), declared, scope, environment)
    chances = chances_of(_spec(), model, scheduler="race", timing=timing)
    target = target_of(next(one for one in system.properties if one.name == prop))
    found = exact_frequency(Program(system), target, chances)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("top", "up", "down", "reached"),
    [
        (5, 3, 7, Fraction(81, 4141)),  # ruin-5
        (10, 3, 7, Fraction(19683, 70604050)),  # ruin-10
        (10, 11, 10, None),  # moran-10-1.1
    ],
)
def test_walks(top: int, up: int, down: int, reached: Fraction | None) -> None:
    found = _found("Ruin", size=top, up=up, down=down)
    r = Fraction(down, up)
    wanted = (1 - r) / (1 - r**top)
    assert reached is None or wanted == reached
    assert found.ever_exact is not None and 1 - Fraction(found.ever_exact) == wanted


def test_a_mutant_of_moran() -> None:
    found = _found("Ruin", size=10, up=11, down=10)
    assert found.ever is not None and 1 - found.ever == pytest.approx(0.14795035898410144, abs=1e-12)


def test_leaders_that_meet() -> None:
    assert _found("LeaderPairs", size=10).times.mean_exact == "81"


def test_an_epidemic_of_ten() -> None:
    assert _found("Epidemic", size=10).times.mean == pytest.approx(25.460714285714285, abs=1e-9)


@pytest.mark.parametrize(("n", "ayes", "steps"), [(4, 2, "7"), (10, 5, "1627/28"), (16, 8, "477745/3003")])
def test_voters_copy_one_another(n: int, ayes: int, steps: str) -> None:
    assert _found("VoterModel", size=n, ayes=ayes).times.mean_exact == steps


def test_approximate_majority_errs() -> None:
    found = _found("ApproximateMajority", size=10, ayes=6)
    assert found.ever_exact == "65/256"
    found = _found("ApproximateMajority", prop="consensus", size=10, ayes=6)
    assert found.times.mean == pytest.approx(63.44125134892966 + 1, abs=1e-9)  # one step to begin


@pytest.mark.parametrize(
    ("n", "d", "collision"), [(23, 365, 0.5072972343239857), (10, 100, 0.37184349044470544)]
)
def test_birthdays(n: int, d: int, collision: float) -> None:
    assert _found("Birthday", size=n, ids=d).value == pytest.approx(collision, abs=1e-12)


@pytest.mark.parametrize(("frames", "retries"), [(1, 2), (4, 2), (16, 2), (16, 3)])
def test_frames_sent_again(frames: int, retries: int) -> None:
    q = (1 - Fraction(98, 100) * Fraction(99, 100)) ** (retries + 1)
    found = _found("BoundedRetransmission", size=frames, tries=retries + 1, deadline=("steps", 64))
    assert found.ever == pytest.approx(float(1 - (1 - q) ** frames), rel=1e-12)


def test_frames_as_published() -> None:
    wanted = {(16, 2): 0.0004233334437734179, (16, 3): 1.2617766036232592e-05}
    for (frames, retries), p1 in wanted.items():
        found = _found("BoundedRetransmission", size=frames, tries=retries + 1, deadline=("steps", 64))
        assert found.value == pytest.approx(p1, rel=1e-9)


@pytest.mark.parametrize(("n", "slot"), [(4, 0.421875), (8, 0.39269590377807617)])
def test_slots(n: int, slot: float) -> None:
    found = _found("Slots", n)
    assert found.times.mean == pytest.approx(1 / slot, abs=1e-12)
    assert found.value == pytest.approx((1 - slot) ** 5, abs=1e-12)


@pytest.mark.parametrize("n", [4, 6])
def test_ties(n: int) -> None:
    assert _found("TieBreak", n).times.mean_exact == str(1 / (1 - Fraction(comb(n, n // 2), 2**n)))


@pytest.mark.parametrize(("n", "rounds"), [(2, 1.0), (4, 3.190789473684211)])
def test_push_gossip(n: int, rounds: float) -> None:
    assert _found("Push", n).times.mean == pytest.approx(rounds, abs=1e-12)


@pytest.mark.parametrize("n", [3, 4, 5, 6])
def test_tokens_of_israeli_and_jalfon(n: int) -> None:
    assert _found("IsraeliJalfon", n).times.mean_exact == str(n * (n - 1) // 2)


def test_itai_rodeh_with_six_and_two_numbers() -> None:
    """1 / P(some number is drawn by one alone)."""
    assert Case(SHIPPED / "itai_rodeh.py", 6, ids=2).exact().times.mean_exact == "16/3"


def test_any_silent() -> None:
    found = Case(SHIPPED / "everyone_speaks.py", 4, silent=Fraction(2, 100)).exact()
    assert found.value == pytest.approx(0.07763184000000012, abs=1e-12)
