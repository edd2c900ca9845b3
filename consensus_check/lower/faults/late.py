"""A late agent: its messages are deliverable only when nothing else is possible."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from consensus_check.ir import derived
from consensus_check.ir.system import Action, Variable
from consensus_check.ir.terms import FALSE, ZERO, Term, and_, any_, not_, or_, substitute


def prompt(actions: list[Action], late: Mapping[str, Term]) -> list[Action]:
    """The actions without the deliveries of late messages. late: whether an agent is, by name."""
    return [evolve(a, guard=and_(a.guard, not_(late.get(_sender(a), FALSE)))) for a in actions]


def belated(
    actions: list[Action], punctual: list[Action], late: Mapping[str, Term], variables: Mapping[str, Variable]
) -> list[Action]:
    """The punctual actions, and deliveries of late messages where nothing punctual would change a thing."""
    idle = not_(any_(derived.enabled([calm(a)], variables) for a in punctual if a.kind != "environment"))
    given = {a.name: a.guard for a in actions}
    return [
        evolve(a, guard=and_(given[a.name], or_(not_(late[_sender(a)]), idle))) if _sender(a) in late else a
        for a in punctual
    ]


def _sender(action: Action) -> str:
    """Who sent the message that an action receives; '' where it receives none."""
    letters = (letter for part in action.parts for letter in part.received)
    return next((letter.sender for letter in letters), "") if action.kind == "receive" else ""


def calm(action: Action) -> Action:
    """The action as it is where no fault strikes it: what a unit can do does not rest on the choices of
    faults.
    """
    pins = {derived.input_term(i): ZERO for i in action.inputs if i.kind == "fault" and len(i.options) > 1}
    if not pins:
        return action
    return evolve(
        action,
        guard=substitute(action.guard, pins),
        updates={name: substitute(term, pins) for name, term in action.updates.items()},
        inputs=tuple(
            evolve(
                i,
                evaluated=substitute(i.evaluated, pins),
                present=tuple(substitute(t, pins) for t in i.present),
            )
            for i in action.inputs
            if i.kind != "fault"
        ),
        claims=tuple(
            evolve(c, enabled=substitute(c.enabled, pins), discharged=substitute(c.discharged, pins))
            for c in action.claims
        ),
        errors=tuple(evolve(e, when=substitute(e.when, pins)) for e in action.errors),
        overflows=tuple(evolve(o, when=substitute(o.when, pins)) for o in action.overflows),
    )
