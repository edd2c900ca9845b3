"""What is in flight: sending, receiving, losing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from tests.oracle.environment import Environment
from tests.oracle.model import Model

Contents = dict[tuple[int, int], Any]
Verdict = Literal["placed", "block", "overflow", "error"]
USUAL_CAPACITY = 4


def thawed(links: frozenset[tuple[int, int, Any]]) -> Contents:
    """The links of a state, to be changed."""
    return {(a, b): content for a, b, content in links}


def frozen_links(contents: Contents) -> frozenset[tuple[int, int, Any]]:
    """The links for a state; empty ones are left out."""
    return frozenset((a, b, content) for (a, b), content in contents.items() if content)


def deliverable(environment: Environment, content: Any) -> Iterator[tuple[Any, int]]:
    """The messages of a link that may be received now, each with its place (0 where order is free)."""
    if isinstance(content, tuple):
        yield content[0], 0
    else:
        for message, _ in content:
            yield message, 0


def without(content: Any, message: Any, place: int = 0) -> Any:
    """A link's content without one copy of a message (at its place, in a sequence)."""
    if isinstance(content, tuple):
        return content[:place] + content[place + 1 :]
    copies = dict(content)
    copies[message] -= 1
    return frozenset((one, many) for one, many in copies.items() if many)


def size(content: Any) -> int:
    """How many messages a link holds."""
    return len(content) if isinstance(content, tuple) else sum(many for _, many in content)


def place(
    model: Model, contents: Contents, sender: int, sends: Iterable[tuple[Any, int]], *, down: frozenset[int]
) -> Verdict:
    """Put messages (message, receiver) in flight, in order. down: the agents that are down for good.

    "block": one does not fit and waits. "overflow": one does not fit the undeclared capacity. "error": the
    network calls it one.
    """
    for message, receiver in sends:
        verdict = _place_one(model, contents, sender, message, receiver, receiver in down)
        if verdict != "placed":
            return verdict
    return "placed"


def _place_one(
    model: Model, contents: Contents, sender: int, message: Any, receiver: int, lost_if_full: bool
) -> Verdict:
    environment = model.environment
    key = (sender, receiver)
    content = contents.get(key, () if environment.order == "fifo" else frozenset())
    if environment.is_set:
        contents[key] = _added_to_set(content, message)
        return "placed"
    declared = None if sender == receiver else environment.capacity
    if size(content) >= (USUAL_CAPACITY if declared is None else declared):
        if lost_if_full or (environment.overflow == "drop_newest" and declared is not None):
            return "placed"
        if declared is None:
            return "overflow"
        if environment.overflow in ("block", "error"):
            return "block" if environment.overflow == "block" else "error"
        if not isinstance(content, tuple) and declared > 1:
            raise ValueError("drop_oldest needs an order")
        content = content[1:] if isinstance(content, tuple) else frozenset()
    contents[key] = _added(content, message)
    return "placed"


def _added(content: Any, message: Any) -> Any:
    if isinstance(content, tuple):
        return (*content, message)
    copies = dict(content)
    copies[message] = copies.get(message, 0) + 1
    return frozenset(copies.items())


def _added_to_set(content: Any, message: Any) -> Any:
    if isinstance(content, tuple):
        return content if message in content else (*content, message)
    return frozenset({**dict(content), message: 1}.items())


def messages_of(content: Any) -> Iterator[Any]:
    """All messages of a link, each copy by itself."""
    if isinstance(content, tuple):
        yield from content
        return
    for message, many in content:
        for _ in range(many):
            yield message
