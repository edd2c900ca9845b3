"""What closes an action: what it costs, and everything in it read under its guard."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from consensus_check.ir.system import Action, Incident, Measure, Variable
from consensus_check.ir.terms import (
    FALSE,
    ZERO,
    Term,
    and_,
    any_,
    count,
    facts_of,
    integer,
    ite,
    lt,
    not_,
    substitute_all,
)
from consensus_check.lower.execution import Execution


def costs(x: Execution, unsent: Mapping[int, Term] | None = None) -> dict[Measure, Term]:
    """What a step adds to messages, sends, turns and tokens. A send has one receiver or many, a message one.
    A step with a choice or coin that spends no turns is one turn.

    unsent: by turn, where a send is left out by a crash.
    """
    gone = {s.turn: and_(s.when, not_((unsent or {}).get(s.turn, FALSE))) for s in x.sends}
    messages = count(gone.values())
    starts = sorted({send.statement for send in x.sends})
    sends = count(any_(gone[s.turn] for s in x.sends if s.statement == start) for start in starts)
    turns = ite(lt(ZERO, x.turns), x.turns, ite(x.tossed, integer(1), ZERO))
    table: dict[Measure, Term] = {"messages": messages, "sends": sends, "turns": turns, "tokens": x.tokens}
    return {name: term for name, term in table.items() if term is not ZERO}


def simplified(action: Action, variables: Mapping[str, Variable]) -> Action:
    """The action with everything read under its guard; updates that change nothing fall away."""
    facts = facts_of(action.guard)
    names = list(action.updates)
    terms = substitute_all(
        [
            *action.updates.values(),
            action.resolved,
            action.tossed,
            action.progress,
            action.speaks,
            *action.costs.values(),
            *(e.when for e in action.errors),
            *(o.when for o in action.overflows),
        ],
        facts,
    )
    values = iter(terms)
    updates = {name: next(values) for name in names}
    kept = {
        name: term
        for name, term in updates.items()
        if term is not variables[name].unchanged and facts.get(variables[name].term) is not term
    }
    resolved, tossed, progress, speaks = (next(values) for _ in range(4))
    priced = {name: next(values) for name in action.costs}
    errors = tuple(evolve(e, when=next(values)) for e in action.errors)
    overflows = tuple(evolve(o, when=next(values)) for o in action.overflows)
    return evolve(
        action,
        updates=kept,
        resolved=resolved,
        tossed=tossed,
        progress=progress,
        speaks=speaks,
        costs=priced,
        errors=_meant(errors),
        overflows=_meant(overflows),
    )


def _meant(incidents: tuple[Incident, ...]) -> tuple[Incident, ...]:
    return tuple(i for i in incidents if i.when is not FALSE)
