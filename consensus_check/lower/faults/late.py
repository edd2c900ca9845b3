"""A late agent: its messages are deliverable only when nothing else is possible."""
from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve

from consensus_check.ir import derived
from consensus_check.ir.system import Action, Variable
from consensus_check.ir.terms import FALSE, Term, and_, any_, not_, or_


def sender_of(action: Action) -> str | None:
    """Who sent the message that an action receives."""
    if action.kind != "receive":
        return None
    return next((letter.sender for part in action.parts for letter in part.received), None)


def prompt(actions: list[Action], late: Mapping[str, Term]) -> list[Action]:
    """The actions without the deliveries of late messages. late: by the name of the sender."""
    return [
        evolve(a, guard=and_(a.guard, not_(late[name]))) if (name := sender_of(a)) in late and name is not None else a
        for a in actions
    ]


def belated(
    actions: list[Action], punctual: list[Action], late: Mapping[str, Term], variables: Mapping[str, Variable],
    calm: Callable[[Action], Action],
) -> list[Action]:
    """The punctual actions, deliveries of late messages among them where nothing punctual would change a thing."""
    own = [calm(a) for a in punctual if a.kind != "environment"]
    idle = not_(any_(derived.enabled([a], variables) for a in own))
    given = {a.name: a for a in actions}
    result: list[Action] = []
    for action in punctual:
        name = sender_of(action)
        term = late.get(name, FALSE) if name is not None else FALSE
        if term is FALSE:
            result.append(action)
        else:
            guard = given[action.name].guard
            result.append(evolve(action, guard=and_(guard, or_(not_(term), idle))))
    return result
