"""By configuration: from how many first states a fair counterexample exists. Weights are ignored, so this is
no probability of failing (theory.md 1, row c).
"""

from __future__ import annotations

import time
from typing import Final

from attrs import evolve, frozen

from consensus_check.errors import LimitError
from consensus_check.explore import explore
from consensus_check.ir.formulas import Property
from consensus_check.ir.system import Initial, TransitionSystem
from consensus_check.ir.terms import boolean, integer
from consensus_check.semantics import Interpreter
from consensus_check.semantics.state import State
from consensus_check.verdict import Budget, Holds, Violated

MOST: Final = 4096


@frozen
class Configurations:
    """bad of total first states (labelled: agents are told apart) have a fair counterexample; of `unknown`
    more the search could not tell.
    """

    bad: int
    total: int
    unknown: int
    weighting: str = "labelled"


def by_configuration(system: TransitionSystem, prop: Property, budget: Budget) -> Configurations:
    """Count the first states from which the property fails. Those the time limit leaves are unknown.

    Raises LimitError CC561 for too many.
    """
    firsts = Interpreter(system, rename=False).initial_states()
    if len(firsts) > MOST:
        raise LimitError("CC561", f"there are {len(firsts)} first states, more than {MOST}")
    bad = unknown = 0
    started = time.monotonic()
    for done, first in enumerate(firsts):
        if budget.time_limit is not None and time.monotonic() - started > budget.time_limit:
            unknown += len(firsts) - done
            break
        found = explore(started_at(system, first), properties=[prop], budget=budget).verdicts[prop.name]
        bad += isinstance(found, Violated)
        unknown += not isinstance(found, Violated | Holds)
    return Configurations(bad, len(firsts), unknown)


def started_at(system: TransitionSystem, state: State) -> TransitionSystem:
    """The system with one first state."""
    values = {
        variable.name: boolean(bool(value)) if variable.is_bool else integer(value * variable.scale)
        for variable, value in zip(system.variables, state, strict=True)
    }
    return evolve(system, initial=(Initial(values),))
