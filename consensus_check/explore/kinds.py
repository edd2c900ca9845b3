"""Every kind of failure a violated property has, each decided by semantics on a witness of its own."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from consensus_check.compile.program import PROGRESS
from consensus_check.errors import PropertyError
from consensus_check.explore.deadline import never, overrun
from consensus_check.explore.temporal import Hunt, Outcome, hunt, prefix
from consensus_check.ir.formulas import And, Formula, NeverStuck, NoErrors, Not, Property, Within
from consensus_check.semantics import Kind, kind_of
from consensus_check.semantics.kind import KINDS
from consensus_check.semantics.property import demanded, prefix_counts
from consensus_check.verdict import Counterexample

MOST_SIBLINGS = 8
LOOP_WORK = 2_000


def kinds_of(
    where: Hunt, prop: Property, siblings: Sequence[Property], shown: Kind
) -> tuple[Kind, ...] | None:
    """All kinds that exist, in the order of language.md 3.7; None where the search cannot tell."""
    if isinstance(prop.formula, NoErrors | NeverStuck):
        return (shown,)
    found = {shown}
    others = [p for p in siblings if p.agent != prop.agent]
    if len(others) > MOST_SIBLINGS:
        return None
    try:
        outcomes = _outcomes(evolve(where, work=min(where.work, LOOP_WORK)), prop, others)
    except PropertyError:
        return None  # with what is met or missed by the others it is too intricate to be watched
    examples = [o.found for o in outcomes if o.found is not None] + _prefixes(where, prop)
    found |= {kind_of(where.witnesses.interpreter, prop, example.run, siblings) for example in examples}
    if any(o.coins for o in outcomes):
        return None
    return tuple(kind for kind in KINDS if kind in found)


def _outcomes(where: Hunt, prop: Property, others: list[Property]) -> list[Outcome]:
    """Loops without progress, and with it; of a family, where another of it is met and where none is."""
    found = [_loop(where, prop, banned=PROGRESS)]
    if not others or isinstance(prop.formula, Within):
        return [*found, _loop(where, prop, required=PROGRESS)]
    met = (_loop(where, _with(prop, [demanded(other)]), required=PROGRESS) for other in others)
    first = next((o for o in met if o.found is not None or o.coins), Outcome())
    missed = _with(prop, [Not(demanded(other)) for other in others])
    return [*found, first, _loop(where, missed, required=PROGRESS)]


def _loop(where: Hunt, prop: Property, *, banned: int = 0, required: int = 0) -> Outcome:
    if isinstance(prop.formula, Within):
        return never(where, prop, prop.formula, banned=banned, required=required)
    return hunt(where, prop, banned=banned, required=required)


def _with(prop: Property, more: list[Formula]) -> Property:
    """The property with more assumed of the runs that refute it."""
    assumed = [prop.assume] if prop.assume is not None else []
    return evolve(prop, assume=And((*assumed, *more)))


def _prefixes(where: Hunt, prop: Property) -> list[Counterexample]:
    if isinstance(prop.formula, Within):
        if not prefix_counts(prop):
            return []
        missed = overrun(where, prop.formula, prop.correct)
        return [run for run in (missed.timeout, missed.invariant) if run is not None]
    if not prefix_counts(prop):
        return []
    found = prefix(where, prop)
    return [found] if found is not None else []
