"""What belongs to an agent among the variables: its timers, its fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from consensus_check.ir import types as ty
from consensus_check.ir.terms import FALSE, ZERO, Term, ite
from consensus_check.lower.fields import State
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.storage import Stored


def is_timer(model: Model, agent: Agent, name: str) -> bool:
    """Whether a stored name is a timer of the agent, or its ticks."""
    fields = model.roles[agent.role].fields
    return any(f.name == name.removesuffix("#ticks") and isinstance(f.type, ty.TimerType) for f in fields)


def places(state: State, agent: Agent) -> Iterator[tuple[str, Stored]]:
    """The fields of an agent by name, timers and their ticks among them."""
    for (kind, owner, name), place in state.stored.items():
        if kind == "agent" and owner == agent.name:
            yield name, place


def timers_off(state: State, agent: Agent, when: Term, updates: Mapping[str, Term]) -> dict[str, Term]:
    """The updates of an agent's timers with all of them off where the condition holds."""
    if when is FALSE:
        return {}
    found: dict[str, Term] = {}
    for name, place in places(state, agent):
        if is_timer(state.model, agent, name):
            v = place.variables[0]
            found[v.name] = ite(when, FALSE if v.is_bool else ZERO, updates.get(v.name, v.unchanged))
    return found


def fields_of(state: State, agent: Agent, *, durable: bool) -> list[tuple[str, Stored]]:
    """The fields of an agent by name, timers apart; durable ones only if asked for."""
    lasting = {f.name for f in state.model.roles[agent.role].fields if f.durable and not durable}
    return [
        (name, place)
        for name, place in places(state, agent)
        if name not in lasting and not is_timer(state.model, agent, name)
    ]
