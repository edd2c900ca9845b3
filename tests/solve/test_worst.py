"""The worst case by bisection, against the explorer, and on graphs where it is plain."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Literal

import pytest

from consensus_check.explore import explore
from consensus_check.ir.formulas import Eventually, Property, Within
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.solve.answers import Job
from consensus_check.solve.bounded import Until
from consensus_check.solve.encode import template
from consensus_check.solve.engine import Reading
from consensus_check.solve.proofs import Proofs, answered
from consensus_check.solve.worst import Decide, Worst, worst
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Reason, Unknown, Verdict
from tests.agreement.systems import graph_system
from tests.agreement.thrown import predicate
from tests.soundness.micro import at, graph

SPECS = Path(__file__).parents[2] / "specs" / "agents"


def solved(system: TransitionSystem, bound: int = 10) -> Decide:
    """The solver's answers, in this process."""
    proofs = Proofs(template(system))

    def decide(prop: Property) -> Verdict:
        found = answered(proofs, prop, Until(bound), lambda k: None)
        return Reading(system, Job(system, (prop,), bound)).verdict(prop, found)

    return decide


def explored(system: TransitionSystem) -> Decide:
    return lambda prop: explore(system, properties=[prop]).verdicts[prop.name]


def _steps(top: int, place: int, bound: int = 0) -> Property:
    return Property("p", Within(at(top, place).term, "steps", bound))


def test_the_longer_of_two_ways() -> None:
    ways = {"short": [(0, 4)], "long": [(0, 1), (1, 2), (2, 4)]}
    system = graph(4, ways, {"short": "weak", "long": "weak"})
    found = worst(system, _steps(4, 4), decide=solved(system))
    assert (found.exact, found.endless, found.reasons) == (3, False, ())
    assert found.run is not None and found.run.length >= 3


def test_already_there() -> None:
    system = graph(1, {"on": [(0, 1)]}, {"on": "weak"})
    assert worst(system, _steps(1, 0), decide=solved(system)) == Worst("p", "steps", 0, 0)


def test_without_a_bound() -> None:
    system = graph(2, {"round": [(0, 1), (1, 0)], "out": [(0, 2)]})
    found = worst(system, _steps(2, 2), decide=solved(system))
    assert found.endless and found.most is None and found.exact is None


def test_what_is_not_known_leaves_the_ends_apart() -> None:
    system = graph(4, {"on": [(0, 1), (1, 2), (2, 3), (3, 4)]}, {"on": "weak"})
    ours = solved(system)

    def decide(prop: Property) -> Verdict:
        verdict = ours(prop)
        if not isinstance(prop.formula, Within) or prop.formula.bound < 3:
            return verdict
        return Unknown(verdict.evidence, (Reason("time", "over"),))

    found = worst(system, _steps(4, 4), decide=decide)
    assert (found.least, found.most, found.exact) == (2, None, None)
    assert found.reasons == (Reason("time", "over"),)


def test_only_deadlines_have_a_worst_case() -> None:
    system = graph(1, {"on": [(0, 1)]})
    with pytest.raises(ValueError, match="no deadline"):
        worst(system, Property("p", Eventually(at(1, 1))), decide=solved(system))


def test_both_engines_find_the_same() -> None:
    exact = 0
    for seed in range(5):
        dice = Random(seed)
        system = graph_system(dice)
        top = system.variables[0].hi
        assert top is not None
        prop = Property("p", Within(predicate(dice, top), "steps", 0))
        ours, theirs = (worst(system, prop, decide=way(system)) for way in (solved, explored))
        assert (ours.endless, ours.exact) == (theirs.endless, theirs.exact)
        exact += ours.exact is not None
    assert exact


@pytest.mark.parametrize(
    ("name", "n", "measure"), [("can_agents_agree", 2, "rounds"), ("hybrid_join", 2, "steps")]
)
def test_specs(name: str, n: int, measure: Literal["rounds", "steps"]) -> None:
    spec = read_file(SPECS / f"{name}.py")
    system = lower(spec, spec.protocols[0], scope=Scope(n, {}, (measure, 0)))
    prop = next(p for p in system.properties if p.name == "goal.deadline")
    ours, theirs = (worst(system, prop, decide=way) for way in (solved(system, 40), explored(system)))
    assert ours.exact == theirs.exact == {"rounds": 2, "steps": 6}[measure]


def test_by_the_engine_itself() -> None:
    system = graph(2, {"on": [(0, 1), (1, 2)]}, {"on": "weak"})
    assert worst(system, _steps(2, 2)).exact == 2
