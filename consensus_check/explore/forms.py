"""What the form of a formula tells of the loops that meet it."""

from __future__ import annotations

from collections.abc import Sequence

from consensus_check.ir.formulas import Always, And, Atom, Eventually, Formula, Not, Or, Until, state_term
from consensus_check.ir.terms import Term


def _is_state(formula: Formula) -> bool:
    return state_term(formula) is not None


def exactly(wanted: Formula) -> bool:
    """Whether on every lasso that meets the formula the automaton may be in its loop where the lasso's
    begins.

    True of conjunctions of: predicates, always p, eventually always p, always eventually p, not (p until q).
    """
    match wanted:
        case And(inner):
            return all(exactly(one) for one in inner)
        case Not(Not(body)):
            return exactly(body)
        case _:
            return stays(wanted) or _is_state(wanted)


def stays(wanted: Formula) -> bool:
    """Whether the monitor of the formula has one control as long as it may be met (see `exactly`)."""
    match wanted:
        case Not(Eventually(body)) | Always(body):
            return _is_state(body) or _is_eventually(body, positive=isinstance(wanted, Always))
        case Not(Always(body)) | Eventually(body):
            return _is_always(body, positive=isinstance(wanted, Eventually))
        case Not(Until(hold, goal)):
            return _is_state(hold) and _is_state(goal)
        case _:
            return False


def _is_eventually(body: Formula, *, positive: bool) -> bool:
    """Whether the body (or its negation) says that a predicate comes."""
    return isinstance(body, Eventually if positive else Always) and _is_state(body.body)


def _is_always(body: Formula, *, positive: bool) -> bool:
    return isinstance(body, Always if positive else Eventually) and _is_state(body.body)


def recurring(part: Formula) -> Formula | None:
    """For `whenever p, later q` the runs where p comes again and again, and q never from some moment on.

    They break it too, but the automaton of its negation may need part of the loop to begin; with both
    searched the shortest stem is found.
    """
    match part:
        case Always(Or((Not(p), Eventually(q)))) if _is_state(p) and _is_state(q):
            return And((Always(Eventually(p)), Eventually(Always(Not(q)))))
        case _:
            return None


def holds(formula: Formula, atoms: Sequence[Term], valuation: int) -> bool:
    """Whether a predicate holds where these atoms do."""
    match formula:
        case Not(body):
            return not holds(body, atoms, valuation)
        case And(parts):
            return all(holds(part, atoms, valuation) for part in parts)
        case Or(parts):
            return any(holds(part, atoms, valuation) for part in parts)
        case Atom(Term(op="not", args=(body,))):
            return not holds(Atom(body), atoms, valuation)
        case Atom(Term(op="const") as term):
            return bool(term.value)
        case Atom(term):
            return bool(valuation >> atoms.index(term) & 1)
        case _:
            raise TypeError(f"{type(formula).__name__} is no predicate")
