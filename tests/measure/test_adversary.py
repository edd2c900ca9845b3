"""The range over all fair schedulers: against brute force, against verdicts, and of known systems."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from attrs import evolve

from consensus_check.errors import LimitError
from consensus_check.explore import explore
from consensus_check.ir.formulas import CostMeasure, Property, Within
from consensus_check.ir.scope import DeadlineMeasure
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import FALSE, ONE, Term, eq, input_, integer, ite
from consensus_check.measure import Target, by_adversary
from consensus_check.measure.adversary import Sizes
from consensus_check.verdict import Violated
from tests.agreement.thrown import predicate
from tests.agreement.thrown_chance import chance_system
from tests.amount import many
from tests.measure.brute import bounds
from tests.measure.lowered import SHIPPED, SMALL, Case
from tests.measure.test_chain import CASES
from tests.soundness.micro import at, tossed


def _priced(system: TransitionSystem, dice: Random) -> TransitionSystem:
    """Some steps cost a message, some none, some at one face only."""
    actions = []
    for action in system.actions:
        price: Term = dice.choice([integer(0), integer(0), ONE])
        if action.inputs and dice.random() < 0.4:
            price = ite(eq(input_("i0", 2), ONE), ONE, integer(0))
        actions.append(evolve(action, costs={"messages": price}))
    return evolve(system, actions=tuple(actions))


def _differs(seed: int, measure: CostMeasure) -> str | None:
    dice = Random(seed)
    system = _priced(chance_system(dice), dice)
    top = system.variables[0].hi
    assert top is not None
    goal, bound = predicate(dice, top), dice.randint(0, 3)
    wanted = bounds(system, goal, measure, bound)
    if wanted is None:
        return None
    target = Target(goal, FALSE, measure, bound)
    for sizes in (Sizes(), Sizes(fractions=0)):
        found = by_adversary(system, target, sizes)
        if abs(found.least - wanted.least) > 1e-9 or abs(found.greatest - wanted.greatest) > 1e-9:
            return f"{seed}: {found}, by brute force {wanted}"
    verdict = explore(system, properties=[Property("p", Within(goal, measure, bound))]).verdicts["p"]
    if isinstance(verdict, Violated) is not (found.greatest > 0):
        return f"{seed}: {verdict}, and a miss has probability {found.greatest} at most"
    return None


@pytest.mark.parametrize("measure", ["steps", "messages"])
def test_thrown_systems_agree_with_brute_force_and_with_verdicts(measure: CostMeasure) -> None:
    assert [found for seed in range(many(200)) if (found := _differs(seed, measure)) is not None] == []


def test_the_thrown_systems_tell_something() -> None:
    ranges = list[tuple[float, float]]()
    for seed in range(600):
        dice = Random(seed)
        system = _priced(chance_system(dice), dice)
        top = system.variables[0].hi
        assert top is not None
        found = bounds(system, predicate(dice, top), "messages", dice.randint(0, 3))
        ranges += [] if found is None else [(found.least, found.greatest)]
    assert len(ranges) > 400
    assert sum(low < high for low, high in ranges) > 40
    assert sum(0 < high < 1 for _, high in ranges) > 10


@pytest.mark.parametrize(
    ("name", "n", "least", "greatest"),
    [
        ("small/quorum", 4, "113/625", "113/625"),
        ("agents/hybrid_join", 3, "3/4", "3/4"),
        ("ben_or", 3, "0", "19683/262144"),
        ("duelling_proposers", 2, "0", "1"),
    ],
)
def test_systems(name: str, n: int, least: str, greatest: str) -> None:
    path = SMALL / f"{name[6:]}.py" if name.startswith("small/") else SHIPPED / f"{name}.py"
    case = Case(path, n)
    found = by_adversary(case.system, case.target)
    assert (found.least_exact, found.greatest_exact) == (least, greatest)


def test_the_worst_start_is_the_adversarys() -> None:
    case = Case(SHIPPED / "herman.py", 5)
    worst = Case(SHIPPED / "herman.py", 5, start="WORST").exact()
    assert by_adversary(case.system, case.target).greatest_exact == worst.exact


@pytest.mark.parametrize(("path", "n", "deadline", "faults"), CASES)
def test_what_happens_by_chance_lies_within(
    path: Path, n: int, deadline: tuple[DeadlineMeasure, int], faults: tuple[str, ...]
) -> None:
    case = Case(path, n, deadline=deadline, faults=faults)
    found, chance = by_adversary(case.system, case.target), case.exact()
    assert found.least <= chance.value <= found.greatest


def test_a_coin_tossed_in_vain_at_no_cost() -> None:
    """Each toss costs nothing until heads, and then one message: the goal comes at a cost of one, surely."""
    system = tossed(2, {"flip": {0: (1, 0)}, "on": {1: (2,)}})
    flip, on = system.actions
    priced = (evolve(flip, costs={"messages": integer(0)}), evolve(on, costs={"messages": ONE}))
    system = evolve(system, actions=priced)
    for bound, miss in ((0, 1), (1, 0)):
        found = by_adversary(system, Target(at(2, 2).term, FALSE, "messages", bound))
        assert (found.least, found.greatest) == (miss, miss)
    unfair = evolve(system, units=tuple(evolve(unit, strength=None) for unit in system.units))
    found = by_adversary(unfair, Target(at(2, 2).term, FALSE, "messages", 1))
    assert (found.least, found.greatest) == (0, 1)


def test_what_is_too_large_or_does_not_fit_is_refused() -> None:
    case = Case(SMALL / "quorum.py", 5)
    with pytest.raises(LimitError, match="too many states"):
        by_adversary(case.system, case.target, Sizes(nodes=3))
    with pytest.raises(LimitError, match="no deadline"):
        by_adversary(case.system, evolve(case.target, bound=None))
