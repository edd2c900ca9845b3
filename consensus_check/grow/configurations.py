"""By configuration: from how many first states a fair counterexample exists. Weights are ignored, so this is
no probability of failing (theory.md 1, row c).
"""

from __future__ import annotations

import time
from typing import Final

from attrs import evolve

from consensus_check.errors import LimitError
from consensus_check.explore import explore
from consensus_check.grow.orbits import Edges, orbits
from consensus_check.ir.formulas import Property
from consensus_check.ir.system import Initial, TransitionSystem
from consensus_check.ir.terms import boolean, integer
from consensus_check.records import frozen
from consensus_check.semantics import Interpreter
from consensus_check.semantics.state import State
from consensus_check.verdict import Budget, Holds, Violated

MOST: Final = 4096


@frozen
class Orbits:
    """The same, first states that are one up to renaming of agents counted once."""

    bad: int
    total: int
    unknown: int


@frozen
class Configurations:
    """bad of total first states (labelled: agents are told apart) have a fair counterexample; of `unknown`
    more the search could not tell. orbits: each isomorphism class of graph, values and fault places once.
    """

    bad: int
    total: int
    unknown: int
    orbits: Orbits
    weighting: str = "labelled"


def by_configuration(
    system: TransitionSystem, prop: Property, budget: Budget, edges: Edges = ()
) -> Configurations:
    """Count the first states from which the property fails: one of each class is searched. Those the time
    limit leaves are unknown. edges: of the topology, by the names of agents.

    Raises LimitError CC561 for too many.
    """
    firsts = Interpreter(system, rename=False).initial_states()
    if len(firsts) > MOST:
        raise LimitError("CC561", f"there are {len(firsts)} first states, more than {MOST}")
    classes = orbits(system, prop, edges, firsts)
    bad, unknown, started = list[int](), list[int](), time.monotonic()
    for members in classes:
        if budget.time_limit is not None and time.monotonic() - started > budget.time_limit:
            unknown.append(len(members))
            continue
        first = firsts[members[0]]
        found = explore(started_at(system, first), properties=[prop], budget=budget).verdicts[prop.name]
        if isinstance(found, Violated):
            bad.append(len(members))
        elif not isinstance(found, Holds):
            unknown.append(len(members))
    alike = Orbits(len(bad), len(classes), len(unknown))
    return Configurations(sum(bad), len(firsts), sum(unknown), alike)


def started_at(system: TransitionSystem, state: State) -> TransitionSystem:
    """The system with one first state."""
    values = {
        variable.name: boolean(bool(value)) if variable.is_bool else integer(value * variable.scale)
        for variable, value in zip(system.variables, state, strict=True)
    }
    return evolve(system, initial=(Initial(values),))
