"""The solver against brute force over all runs, against the explorer, and on every spec of the project."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from consensus_check.explore import explore
from consensus_check.ir.formulas import Property, Within
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Budget, Holds, Unknown, Violated
from tests.agreement.systems import graph_system
from tests.agreement.thrown import predicate
from tests.amount import many
from tests.solve import brute, brute_chance
from tests.solve.asking import decided, example

SPECS = Path(__file__).parents[2] / "specs"


def test_thrown_systems_agree() -> None:
    assert [found for seed in range(many(30)) if (found := brute.difference(seed)) is not None] == []


def test_thrown_systems_with_coins_agree() -> None:
    assert [found for seed in range(many(20)) if (found := brute_chance.difference(seed)) is not None] == []


@pytest.mark.parametrize("seed", range(40))
def test_deadlines_agree(seed: int) -> None:
    dice = Random(seed)
    system = graph_system(dice)
    top = system.variables[0].hi
    assert top is not None
    goal, hold = predicate(dice, top), predicate(dice, top)
    props = [
        Property(f"{bound} {held}", Within(goal, "steps", bound, *([hold] if held else [])))
        for bound in (0, 1, 3)
        for held in (False, True)
    ]
    theirs, ours = explore(system, properties=props).verdicts, decided(system, props, 7)
    for prop in props:
        a, b = ours[prop.name], theirs[prop.name]
        if isinstance(b, Violated):
            assert isinstance(a, Violated) and example(a).length <= example(b).length
            assert b.kinds is None or a.kind in b.kinds
        else:
            assert isinstance(b, Holds) and isinstance(a, Holds | Unknown)


# The specs of which some property fails at the smallest size with a run short enough for a test.
FAILING = [
    ("dining_philosophers", 3),
    ("everyone_speaks", 2),
    ("handoff_ping_pong", 2),
    ("mutual_approval", 2),
    ("review_pipeline", 2),
    ("ring_majority", 4),
    ("supervisor", 2),
    ("agents/dpbench", 2),
    ("lehmann_rabin", 2),
]


def _system(name: str, n: int) -> TransitionSystem:
    spec = read_file(SPECS / f"{name}.py")
    protocol = spec.protocols[0]
    return lower(spec, protocol, scope=Scope(n), environment=protocol.environment)


@pytest.mark.parametrize(("name", "n"), FAILING)
def test_the_shortest_failures_of_the_specs(name: str, n: int) -> None:
    system = _system(name, n)
    theirs = explore(system, budget=Budget(time_limit=60)).verdicts
    failing = [p for p in system.properties if isinstance(theirs[p.name], Violated)]
    assert failing
    ours = decided(system, failing, 12)
    found = {p.name for p in failing if isinstance(ours[p.name], Violated)}
    assert found
    for prop in failing:
        a, b = ours[prop.name], theirs[prop.name]
        assert isinstance(b, Violated)
        if isinstance(a, Violated):
            assert example(a).shortest == "total" and example(a).length <= example(b).length
            assert b.kinds is None or a.kind in b.kinds
        else:
            assert example(b).length > 12  # a deadline of rounds that is missed later


def test_loops_shorter_than_those_of_the_nearest_stem() -> None:
    """Two coins of the philosophers: the explorer takes the nearest stem and a long way round."""
    system = _system("lehmann_rabin", 2)
    prop = next(p for p in system.properties if p.name == "everybody_eats_again[philosophers[0]]")
    theirs = explore(system, properties=[prop]).verdicts[prop.name]
    ours = decided(system, [prop], 12)[prop.name]
    assert example(ours).length == 9 < example(theirs).length
