"""Messages that wait for a method with `take=k`: a queue by age; what came in one phase is a multiset."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from tests.oracle.model import Model
from tests.oracle.state import State, Waiting

Line = tuple[tuple[int, Any], ...]
"""Messages with their senders, as often as they are there."""


def lines_up(model: Model, receiver: int, cls: type) -> bool:
    """Whether messages of a class wait in line at an agent."""
    handlers = model.handlers[type(model.agents[receiver])]
    return any(handler.info.take is not None and cls in handler.takes for handler in handlers)


def lined_up(model: Model, state: State) -> State:
    """The state in which what was just sent has its age."""
    links = set[tuple[int, int, Any]]()
    for sender, receiver, content in state.links:
        new = frozenset((_waiting(model, receiver, one), many) for one, many in content)
        links.add((sender, receiver, new))
    return evolve(state, links=frozenset(links))


def _waiting(model: Model, receiver: int, one: Any) -> Any:
    new = not isinstance(one, Waiting) and lines_up(model, receiver, type(one))
    return Waiting(one) if new else one


def first_in_line(waiting: list[tuple[int, Waiting]], k: int) -> Iterator[Line]:
    """The ways to take the k oldest of what waits: (sender, message with its age). What differs in nothing is
    one way.
    """
    taken: list[tuple[int, Waiting]] = []
    for age in sorted({one.age for _, one in waiting}):
        same = [pair for pair in waiting if pair[1].age == age]
        if len(taken) + len(same) > k:
            kinds = list(dict.fromkeys(same))
            for more in _some(kinds, [same.count(kind) for kind in kinds], k - len(taken)):
                yield (*taken, *more)
            return
        taken += same
    yield tuple(taken)


def _some(kinds: list[tuple[int, Any]], counts: list[int], many: int) -> Iterator[Line]:
    """All multisets of so many."""
    if not kinds:
        if many == 0:
            yield ()
        return
    for taken in range(min(counts[0], many) + 1):
        for rest in _some(kinds[1:], counts[1:], many - taken):
            yield (*[kinds[0]] * taken, *rest)
