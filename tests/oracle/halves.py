"""What is in flight in rounds: in one half what is delivered in a round, in the other what is sent in it."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from tests.oracle import faults
from tests.oracle.asynchronous import arriving
from tests.oracle.model import Model
from tests.oracle.network import USUAL_CAPACITY, Contents, frozen_links, size, thawed
from tests.oracle.state import State

Sends = tuple[tuple[Any, int], ...]


def sequential(model: Model) -> bool:
    """Whether agents take turns."""
    return model.environment.timing == "sequential"


def sent(model: Model, state: State, actor: int, sends: Sends) -> tuple[str, State]:
    """Put sends in flight: in rounds beside what is delivered in this one."""
    now, later = thawed(state.links), thawed(state.later)
    down = faults.down_for_good(model, state)
    into = now if sequential(model) else later
    for message, receiver in arriving(model, state, actor, sends):
        verdict = _send(model, now, later, into, (actor, receiver), message, deaf=receiver in down)
        if verdict != "placed":
            return verdict, state
    return "placed", evolve(state, links=frozen_links(now), later=frozen_links(later))


def _send(
    model: Model, now: Contents, later: Contents, into: Contents, link: tuple[int, int], message: Any,
    *, deaf: bool,
) -> str:  # fmt: skip
    environment = model.environment
    empty: Any = () if environment.order == "fifo" else frozenset()
    content = into.get(link, empty)
    if environment.is_set:
        into[link] = _with(content, message, once=True)
        return "placed"
    declared_capacity = None if link[0] == link[1] else environment.capacity
    capacity = USUAL_CAPACITY if declared_capacity is None else declared_capacity
    waiting = size(now.get(link, empty)) + size(later.get(link, empty))
    if waiting >= capacity:
        if deaf:
            return "placed"
        if declared_capacity is None:
            return "overflow"
        match environment.overflow:
            case "drop_newest":
                return "placed"
            case "drop_oldest":
                assert into is now
                content = content[1:]
            case other:
                return other
    into[link] = _with(content, message, once=False)
    return "placed"


def _with(content: Any, message: Any, *, once: bool) -> Any:
    if isinstance(content, tuple):
        return content if once and message in content else (*content, message)
    copies = dict(content)
    copies[message] = 1 if once else copies.get(message, 0) + 1
    return frozenset(copies.items())


def poured(model: Model, state: State) -> State:
    """At the end of a round, what was sent in it becomes deliverable, after what still waits."""
    now = thawed(state.links)
    for link, content in thawed(state.later).items():
        held = now.get(link)
        if held is None:
            now[link] = content
        elif isinstance(content, tuple):
            now[link] = (*held, *(m for m in content if not (model.environment.is_set and m in held)))
        else:
            total = dict(held)
            for message, many in content:
                total[message] = 1 if model.environment.is_set else total.get(message, 0) + many
            now[link] = frozenset(total.items())
    return evolve(state, links=frozen_links(now), later=frozenset())
