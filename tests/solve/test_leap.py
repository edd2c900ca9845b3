"""Any run up to the bound, where short ones have taken their time."""

from __future__ import annotations

from random import Random

import pytest

from consensus_check.ir.formulas import (
    Atom,
    Eventually,
    Property,
    Within,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.solve import bounded
from consensus_check.verdict import Violated
from tests.agreement.reference import reachable
from tests.agreement.systems import graph_system
from tests.agreement.thrown import predicate
from tests.solve.asking import decided, example
from tests.solve.brute import MOST_EDGES, shortest

BOUND = 5


@pytest.fixture
def only_leaps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is found length by length."""
    monkeypatch.setattr(bounded, "PATIENCE", 0.0)
    monkeypatch.setattr(bounded._Search, "_tried", lambda *_: None)
    monkeypatch.setattr(bounded._Search, "_over", lambda *_: False)


@pytest.mark.usefixtures("only_leaps")
def test_a_leap_finds_the_shortest_there_is() -> None:
    looked = 0
    for seed in range(20):
        dice = Random(seed)
        system = graph_system(dice)
        top = system.variables[0].hi
        assert top is not None
        graph = reachable(system)
        p, q = Atom(predicate(dice, top)), Atom(predicate(dice, top))
        props = [
            Property("eventually", Eventually(p)),
            Property("infinitely often", infinitely_often(p)),
            Property("eventually always", eventually_always(p)),
            Property("leads to", leads_to(p, q)),
        ]
        if len(graph.edges) > MOST_EDGES:
            continue
        for name, verdict in decided(system, props, BOUND).items():
            length = shortest(graph, next(one for one in props if one.name == name), BOUND)
            assert isinstance(verdict, Violated) == (length is not None), (seed, name)
            if length is not None:
                assert example(verdict).length == length, (seed, name)
                looked += 1
    assert looked > 20


@pytest.mark.usefixtures("only_leaps")
def test_a_leap_waits_without_cost() -> None:
    for seed in range(20):
        dice = Random(seed)
        system = graph_system(dice)
        top = system.variables[0].hi
        assert top is not None
        late = Property("late", Within(predicate(dice, top), "steps", 2))
        found = decided(system, [late], 6)["late"]
        if isinstance(found, Violated) and found.kind == "timeout":
            assert example(found).length >= 3
