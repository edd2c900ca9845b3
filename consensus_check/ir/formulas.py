"""Temporal properties over predicates, as one closed sum. Atoms are Boolean terms over state variables.

There is no next operator: properties do not see stuttering. `Within`, `Reachable`, `NeverStuck` and
`NoErrors` stand only at the top of a
property (under for_each they are several properties); the others combine freely.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from consensus_check.ir.terms import FALSE, TRUE, Term, and_, not_, or_
from consensus_check.records import frozen

CostMeasure = Literal["steps", "messages", "rounds", "turns", "tokens"]


@frozen
class Atom:
    term: Term


@frozen
class Not:
    body: Formula


@frozen
class And:
    parts: tuple[Formula, ...]


@frozen
class Or:
    parts: tuple[Formula, ...]


@frozen
class Always:
    body: Formula


@frozen
class Eventually:
    body: Formula


@frozen
class Until:
    """Strong: `goal` comes, and `hold` is true up to then."""

    hold: Formula
    goal: Formula


@frozen
class Within:
    """`goal` is reached with cost at most `bound` in `measure` (language.md 1.7). `hold` must be true until
    then.
    """

    goal: Term
    measure: CostMeasure
    bound: int
    hold: Term = TRUE


@frozen
class Reachable:
    """A cover: some reachable state satisfies the predicate."""

    goal: Term


@frozen
class NeverStuck:
    """No reachable state, but those with `unless`, in which every step, delivery and timer unit is disabled.
    """

    unless: Term = FALSE


@frozen
class NoErrors:
    """No step leaves a range, reads None, takes the minimum of nothing, or does otherwise err."""


Formula = Atom | Not | And | Or | Always | Eventually | Until | Within | Reachable | NeverStuck | NoErrors


def implication(a: Formula, b: Formula) -> Formula:
    return Or((Not(a), b))


def leads_to(p: Formula, q: Formula) -> Formula:
    """Whenever p, then at once or later q."""
    return Always(Or((Not(p), Eventually(q))))


def infinitely_often(p: Formula) -> Formula:
    return Always(Eventually(p))


def eventually_always(p: Formula) -> Formula:
    return Eventually(Always(p))


def state_term(formula: Formula) -> Term | None:
    """The predicate that a formula without time is; None where it speaks of time."""
    match formula:
        case Atom(term):
            return term
        case Not(body):
            inner = state_term(body)
            return None if inner is None else not_(inner)
        case And(parts) | Or(parts):
            terms = [one for part in parts if (one := state_term(part)) is not None]
            joined = and_ if isinstance(formula, And) else or_
            return joined(*terms) if len(terms) == len(parts) else None
        case _:
            return None


def mapped(formula: Formula, change: Callable[[Term], Term]) -> Formula:
    """The formula with other predicates in its places."""
    match formula:
        case Atom(term):
            return Atom(change(term))
        case Not(body) | Always(body) | Eventually(body):
            return type(formula)(mapped(body, change))
        case And(parts) | Or(parts):
            return type(formula)(tuple(mapped(part, change) for part in parts))
        case Until(hold, goal):
            return Until(mapped(hold, change), mapped(goal, change))
        case Within(reached, measure, bound, kept):
            return Within(change(reached), measure, bound, change(kept))
        case Reachable(term) | NeverStuck(term):
            return type(formula)(change(term))
        case NoErrors():
            return formula


@frozen
class Property:
    """A named demand on a system.

    name: `property`, or `property[agent]` for one of a family. form: the words of the author, for print.
    rests_on: properties `no_errors[predicate]` without which this one means nothing. antecedents:
    predicates that make it vacuous when never true. assume: `assume=` and, of a per-agent property, that
    the agent is correct from some moment on; the demand is assume implies formula. correct: the agent's
    correctness (a finite prefix refutes only where it holds at its end). obligation: what is owed, in
    words. family: the property it is one of, agent: for whom.
    """

    name: str
    formula: Formula
    form: str = ""
    assume: Formula | None = None
    antecedents: tuple[tuple[str, Term], ...] = ()
    correct: Term = TRUE
    family: str = ""
    agent: str = ""
    obligation: str = ""
    outcome: tuple[tuple[str, Term], ...] = ()
    rests_on: tuple[str, ...] = ()
    line: int = 0


def predicates(prop: Property) -> list[Term]:
    """Every predicate a property rests on."""
    found = [prop.correct, *(term for _, term in prop.antecedents)]
    stack: list[Formula] = [prop.formula, *([prop.assume] if prop.assume is not None else [])]
    while stack:
        match stack.pop():
            case Atom(term):
                found.append(term)
            case Not(body) | Always(body) | Eventually(body):
                stack.append(body)
            case And(parts) | Or(parts):
                stack.extend(parts)
            case Until(hold, goal):
                stack.extend((hold, goal))
            case Within(goal_term, _, _, hold_term):
                found.extend((goal_term, hold_term))
            case Reachable(term) | NeverStuck(term):
                found.append(term)
            case NoErrors():
                pass
    return found
