"""What is measured: whether a goal comes within its deadline, and how the runs end that miss it (1.7).

A run succeeds when the first state with `finished` comes no later than the deadline and `correct` holds
there. It misses at once where `finished` comes without `correct`. Otherwise its end is the last state within
the deadline, or the state in which it rests for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from consensus_check.compile.program import Program
from consensus_check.errors import LimitError
from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    Formula,
    Property,
    Until,
    Within,
    state_term,
)
from consensus_check.ir.system import Measure
from consensus_check.ir.terms import FALSE, Term, and_, not_
from consensus_check.records import frozen

SUCCESS, WRONG, UNNOTICED, DRIFTED, UNCONVERGED = "success", "wrong", "unnoticed", "drifted", "unconverged"
TIMEOUT, FAILED = "timeout", "error"
GOAL, LOST, CORRECT = 1, 2, 4


@frozen
class Target:
    """goal: where a run succeeds. lost: where it has missed for good. endings: the author's classes, in
    order; else correct: what `goal=` calls correct, None where nothing is. bound: None without a deadline.
    """

    goal: Term
    lost: Term
    measure: Measure
    bound: int | None
    correct: Term | None = None
    endings: tuple[tuple[str, Term], ...] = ()

    @property
    def remembers(self) -> bool:
        """Whether the class of a miss depends on what was true earlier."""
        return self.correct is not None

    def seen_by(self, program: Program) -> Callable[[Iterable[int]], list[int]]:
        """The function from states to masks: goal, lost, then correct or the endings."""
        told = [term for _, term in self.endings] or ([self.correct] if self.correct is not None else [])
        return program.predicates([self.goal, self.lost, *told])

    def ending(self, mask: int, *, earlier: bool) -> str:
        """The class of a run that ends in a state with this mask. earlier: it was correct once before."""
        if self.endings:
            return next(
                (name for k, (name, _) in enumerate(self.endings) if mask >> (k + 2) & 1), self.endings[-1][0]
            )
        if mask & GOAL:
            return SUCCESS
        if self.correct is None:
            return FAILED if mask & LOST else TIMEOUT
        if mask & LOST:
            return WRONG
        if mask & CORRECT:
            return UNNOTICED
        return DRIFTED if earlier else UNCONVERGED

    @property
    def classes(self) -> tuple[str, ...]:
        """Every class a run may end in, success first."""
        if self.endings:
            return tuple(dict.fromkeys(name for name, _ in self.endings))
        if self.correct is None:
            return SUCCESS, TIMEOUT
        return SUCCESS, WRONG, UNNOTICED, DRIFTED, UNCONVERGED


def target_of(prop: Property, deadline: tuple[Measure, int] | None = None) -> Target:
    """What is measured of a property: a goal, `within`, `eventually p` or `p until q`.

    deadline: for a property that has none of its own. Raises LimitError CC572 for other forms, and for an
    `assume=`.
    """
    if prop.assume is not None:
        raise LimitError("CC572", f"{prop.name} assumes something of the runs, and shares of runs would not")
    measure, bound = deadline or ("steps", None)
    match prop.formula:
        case Within(goal, own, limit, hold):
            return _with_classes(prop, goal, and_(not_(hold), not_(goal)), own, limit)
        case Eventually(Atom(goal)):
            return _with_classes(prop, goal, FALSE, measure, bound)
        case Until(hold, Atom(goal)) if (kept := state_term(hold)) is not None:
            return _with_classes(prop, goal, and_(not_(kept), not_(goal)), measure, bound)
        case _:
            raise LimitError("CC572", f"there is no frequency of {prop.name}: {_name(prop.formula)}")


def _with_classes(prop: Property, goal: Term, lost: Term, measure: Measure, bound: int | None) -> Target:
    told = dict(prop.outcome)
    if not told:
        return Target(goal, lost, measure, bound)
    if told.keys() == {"finished", "correct"}:
        return Target(goal, lost, measure, bound, told["correct"])
    return Target(goal, lost, measure, bound, None, prop.outcome)


def _name(formula: Formula) -> str:
    return "always" if isinstance(formula, Always) else type(formula).__name__.lower()
