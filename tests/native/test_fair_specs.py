"""Liveness of the shipped specs on native code: the outcome and the kinds that generated Python finds, to
the letter.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.compile.program import Program
from consensus_check.explore.deadline import never, overrun
from consensus_check.explore.graph import Graph
from consensus_check.explore.kinds import kinds_of
from consensus_check.explore.means import Generated
from consensus_check.explore.native.components import Native
from consensus_check.explore.search import Reached
from consensus_check.explore.temporal import Hunt, Outcome, hunt, nearest_of
from consensus_check.explore.witness import Witnesses
from consensus_check.ir.formulas import NeverStuck, NoErrors, Property, Reachable, Within
from consensus_check.ir.system import TransitionSystem
from consensus_check.semantics import Interpreter, Kind, kind_of
from consensus_check.verdict import Budget
from tests.agreement.systems import formulas, predicates_of, systems
from tests.known.cells import Cell
from tests.native.search_compare import both
from tests.native.test_emit_against_python import SPECS, smallest

WORK = 3_000


class Refusing(Generated):
    """Where native code must not fall back."""

    def refuse(self, *_: Any, **__: Any) -> Any:
        raise AssertionError("generated Python was asked")

    product: Any = refuse
    components: Any = refuse
    end_components: Any = refuse
    layers: Any = refuse


Found = dict[str, tuple[Outcome, tuple[Kind, ...] | None]]


def found(where: Hunt, system: TransitionSystem) -> Found:
    """The outcome of each temporal property, and its kinds."""
    outcomes = Found()
    for prop in system.properties:
        if isinstance(prop.formula, NoErrors | NeverStuck | Reachable):
            continue
        within = isinstance(prop.formula, Within)
        outcome = never(where, prop, prop.formula) if isinstance(prop.formula, Within) else hunt(where, prop)
        kinds = None
        if outcome.found is not None and not within:
            family = [p for p in system.properties if p.family and p.family == prop.family]
            siblings = [p for p in family if p is not prop]
            shown = kind_of(where.witnesses.interpreter, prop, outcome.found.run, siblings)
            kinds = kinds_of(where, prop, siblings, shown)
        if isinstance(prop.formula, Within):
            missed = overrun(where, prop.formula, prop.correct)
            found = [run for run in (missed.timeout, missed.invariant) if run is not None]
            outcomes[f"{prop.name} late"] = Outcome(nearest_of(found)), None
        outcomes[prop.name] = outcome, kinds
    return outcomes


def compare(system: TransitionSystem, *, most: int | None = None) -> Found:
    """Both, on the whole graph, or on as many states as `most` leaves."""
    program = Program(system, rename=False)
    python, native = both(program, budget=Budget(max_states=most))
    interpreter = Interpreter(system, rename=False)
    both_reached = (python, cast(Reached, native))
    hunts = [Hunt(Witnesses(Graph(r), interpreter), WORK, lambda: None) for r in both_reached]
    expected = found(hunts[0], system)
    assert found(evolve(hunts[1], means=Native(native, otherwise=Refusing())), system) == expected
    return expected


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_shipped_specs(path: Path) -> None:
    for system in smallest(path):
        compare(system, most=4000)


VIOLATED = [
    Cell("ewd840", 4, {"initiator_whitens": False}),
    Cell("two_phase_commit", 3, faults=("crash=1",)),
    Cell("two_phase_commit", 3, fairness=("none",)),
    Cell("dining_philosophers", 3),
    Cell("dining_philosophers", 3, fairness=("none",)),
    Cell("alternating_bit", 2, network=("loss",)),
    Cell("token_ring", 4),
    Cell("chang_roberts", 4),
    Cell("raft_election", 3),
]


@pytest.mark.parametrize("cell", VIOLATED, ids=str)
def test_cells(cell: Cell) -> None:
    compare(cell.system())


LATE = ("ben_or", "duelling_proposers", "everyone_speaks", "handoff_ping_pong", "plan_approval", "supervisor")


@pytest.mark.parametrize("path", [p for p in SPECS if p.stem in LATE], ids=lambda path: path.stem)
def test_deadlines(path: Path) -> None:
    """The layers, node by node."""
    system = smallest(path)[0]
    python, native = both(Program(system, rename=False), budget=Budget(max_states=4000))
    bounds = [prop for prop in system.properties if isinstance(prop.formula, Within)]
    assert bounds
    for prop in bounds:
        assert isinstance(prop.formula, Within)
        pair = [
            means.layers(Graph(cast(Reached, reached)), prop.formula, prop.correct, lambda: None)
            for means, reached in ((Generated(), python), (Native(native, otherwise=Refusing()), native))
        ]
        one, other = ((list(p.states), list(p.costs), list(p.parents), dict(p.first)) for p in pair)
        assert one == other
        assert len(one[0]) > 3


def test_some_fail_and_some_hold() -> None:
    outcomes = [outcome for cell in VIOLATED[:4] for outcome, _ in compare(cell.system()).values()]
    assert {outcome.found is None for outcome in outcomes} == {True, False}


@settings(max_examples=10, deadline=None, derandomize=True)
@given(systems(sizes=(2, 3, 70)), st.data())
def test_random_systems(system: TransitionSystem, data: st.DataObject) -> None:
    demands = [data.draw(formulas(predicates_of(system))) for _ in range(2)]
    named = tuple(Property(f"p{i}", demand) for i, demand in enumerate(demands))
    compare(evolve(system, properties=named), most=1000)
