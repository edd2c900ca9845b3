"""Almost-sure verdicts against brute force over end components, on random small systems with coins."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.agreement.chance import ways
from tests.agreement.reference import reachable
from tests.agreement.thrown_chance import MOST_WAYS, chance_system, difference
from tests.amount import many


def test_thrown_systems_with_coins_agree() -> None:
    assert [found for seed in range(many(150)) if (found := difference(seed)) is not None] == []


@settings(max_examples=many(120), deadline=None, derandomize=True)
@given(st.integers(1000, 2**32))
def test_drawn_systems_with_coins_agree(seed: int) -> None:
    assert difference(seed) is None


def test_the_systems_are_not_too_large_and_have_coins() -> None:
    sizes = [ways(reachable(chance_system(Random(seed)))) for seed in range(200)]
    small = [acting for acting in sizes if len(acting) <= MOST_WAYS]
    assert len(small) > 150
    assert sum(any(len(way.faces) > 1 for way in acting) for acting in small) > 60
