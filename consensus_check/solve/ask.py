"""A property as the questions whose answers refute it (of a cover: reach it)."""

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
    state_term,
)
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import FALSE, TRUE
from consensus_check.semantics.property import prefix_counts
from consensus_check.solve.questions import Question
from consensus_check.solve.questions.deadline import missing
from consensus_check.solve.questions.finite import Prefix, errs, reaches, stuck
from consensus_check.solve.questions.lassos import breaking
from consensus_check.solve.unroll import Run


def questions(run: Run, prop: Property) -> list[Question]:
    """The runs that refute a property, or reach a cover: each run answers one of the questions or more.

    Raises Beyond where they cannot be written down.
    """
    match prop.formula:
        case NoErrors():
            return [errs(run)]
        case NeverStuck(unless):
            return [stuck(run, unless)]
        case Reachable(goal):
            return [reaches(run, goal)]
        case Within():
            return missing(run, prop, prop.formula)
        case _:
            found: list[Question] = []
            if prefix_counts(prop):
                prefix = Prefix(run, prop)
                found += [prefix] if prefix.possible else []
            return found if by_prefix(prop) else [*found, *breaking(run, prop)]


def by_prefix(prop: Property) -> bool:
    """Whether every counterexample has a prefix that refutes alone, so that loops need not be sought."""
    formula = prop.formula
    invariant = isinstance(formula, Always) and state_term(formula.body) is not None
    return invariant and prop.assume is None and prop.correct is TRUE


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
