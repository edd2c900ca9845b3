"""A property as the question whose answers refute it (of a cover: reach it)."""

from __future__ import annotations

from consensus_check.ir import derived
from consensus_check.ir.formulas import (
    Always,
    Atom,
    NeverStuck,
    NoErrors,
    Property,
    Reachable,
    Within,
)
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import FALSE, TRUE
from consensus_check.solve.questions import Question
from consensus_check.solve.questions.deadline import Misses
from consensus_check.solve.questions.finite import errs, reaches, stuck
from consensus_check.solve.questions.lassos import Breaks
from consensus_check.solve.unroll import Run


def question(run: Run, prop: Property) -> Question:
    """The runs that refute a property, or reach a cover. Raises Beyond where they cannot be written down."""
    match prop.formula:
        case NoErrors():
            return errs(run)
        case NeverStuck(unless):
            return stuck(run, unless)
        case Reachable(goal):
            return reaches(run, goal)
        case Within():
            return Misses(run, prop, prop.formula)
        case _:
            return Breaks(run, prop)


def impossible(system: TransitionSystem, prop: Property) -> bool:
    """Whether the words of the property alone exclude an answer, whatever the runs."""
    match prop.formula:
        case NoErrors():
            return all(derived.erring(action) is FALSE for action in system.actions)
        case Always(Atom(term)):
            return term is TRUE
        case Reachable(goal):
            return goal is FALSE
        case _:
            return False
