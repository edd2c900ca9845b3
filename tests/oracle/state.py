"""A state as plain nested values, and which states are one up to renaming."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import permutations, product
from typing import Any

from attrs import evolve, frozen

from consensus_check.spec.values import Map, Rank, lowest
from tests.oracle.domains import Domain, Renaming, found, mentions, renamed, symmetric_sizes
from tests.oracle.model import Model, state_fields
from tests.oracle.writes import untracked

Link = tuple[int, int]


JUST_SENT = 1_000_000


@frozen(cache_hash=True)
class Waiting:
    """A message in flight with its age: 0 the oldest that waits for its receiver."""

    message: Any
    age: int = JUST_SENT


def bare_message(one: Any) -> Any:
    """A message without its age."""
    return one.message if isinstance(one, Waiting) else one


@frozen(cache_hash=True)
class State:
    """fields: by object and field. timers: (agent, name, ticks left or 0) of those armed. links: what is in
    flight, by sender and receiver: a frozenset of (message, copies), or a tuple, oldest first.

    clock: phase, turn and the like. marks: what faults did, (kind of fault, agent or other detail). first:
    the fields of the first state, where a fault may bring them back. later: sent in a round, delivered in the
    next. border: fields as they were when the deliveries of a round began, where others may read them.
    """

    fields: tuple[tuple[Any, ...], ...]
    timers: frozenset[tuple[int, str, int]] = frozenset()
    links: frozenset[tuple[int, int, Any]] = frozenset()
    left: frozenset[int] = frozenset()
    stopped: bool = False
    clock: tuple[Any, ...] = ()
    marks: frozenset[tuple[Any, ...]] = frozenset()
    first: tuple[tuple[Any, ...], ...] = ()
    later: frozenset[tuple[int, int, Any]] = frozenset()
    border: tuple[tuple[Any, ...], ...] = ()


def frozen_value(value: Any) -> Any:
    """A value of its own: maps are copied, so that nobody changes a state."""
    return Map({k: untracked(v) for k, v in value.items()}) if isinstance(value, Map) else value


def slots(model: Model, state: State) -> Iterator[tuple[Domain, Any]]:
    """Every value in a state with its type: fields and messages in flight."""
    owners = (*model.objects, *model.agents[: len(state.first)], *model.objects[: len(state.border)])
    for one, values in zip(owners, (*state.fields, *state.first, *state.border), strict=True):
        for name, value in zip(state_fields(model, one), values, strict=True):
            yield model.domains[type(one)][name], value
    for _, _, content in (*state.links, *state.later):
        for message in messages(content):
            yield record_of(model, message), message


def messages(content: Any) -> Iterator[Any]:
    """The different messages of a link's content (each place of a sequence), without their ages."""
    yield from content if isinstance(content, tuple) else (bare_message(message) for message, _ in content)


def record_of(model: Model, message: Any) -> Domain:
    """The type of a message."""
    cls = type(message)
    return Domain("record", cls=cls, parts=tuple(model.domains[cls].items()))


def ranks_in_use(model: Model, state: State) -> list[Rank]:
    """All ranks of a state, the lowest one too, in order."""
    used = {rank for of, value in slots(model, state) for rank in found(of, value, "rank")}
    return sorted(used | {lowest})


def counted_again(state: State) -> State:
    """The state with ages 0, 1, .. for each receiver, oldest first."""
    ages: dict[int, set[int]] = {}
    for _, receiver, content in state.links:
        if not isinstance(content, tuple):
            ages.setdefault(receiver, set()).update(one.age for one, _ in content if isinstance(one, Waiting))
    if not any(ages.values()):
        return state
    order = {receiver: {age: i for i, age in enumerate(sorted(found))} for receiver, found in ages.items()}
    links = frozenset(
        (
            sender,
            receiver,
            frozenset(
                (evolve(one, age=order[receiver][one.age]) if isinstance(one, Waiting) else one, many)
                for one, many in content
            ),
        )
        for sender, receiver, content in state.links
    )
    return evolve(state, links=links)


def canonical(model: Model, state: State) -> State:
    """The one that stands for all states equal up to order of ranks and names of symmetric values."""
    state = counted_again(state)
    ranked, sizes = _renamable(model)
    if ranked:
        order = {rank: Rank(lowest.position + i) for i, rank in enumerate(ranks_in_use(model, state))}
        state = rename(model, state, Renaming(order, {}))
    if not sizes:
        return state
    ways = product(*(permutations(range(size)) for size in sizes))
    images = (rename(model, state, Renaming({}, dict(zip(sizes, way, strict=True)))) for way in ways)
    return min(images, key=lambda image: order_key(model, image))


@lru_cache(maxsize=4)
def _renamable(model: Model) -> tuple[bool, tuple[int, ...]]:
    """Whether there are ranks, and the sizes of the symmetric types."""
    every = [of for fields in model.domains.values() for of in fields.values()]
    sizes = frozenset[int]().union(*(symmetric_sizes(of) for of in every))
    return any(mentions(of, "rank") for of in every), tuple(sorted(sizes))


def rename(model: Model, state: State, by: Renaming) -> State:
    """The state with ranks and symmetric values renamed."""
    links, later = (
        frozenset((a, b, _renamed_content(model, content, by)) for a, b, content in half)
        for half in (state.links, state.later)
    )
    fields, first = renamed_fields(model, state.fields, by), renamed_fields(model, state.first, by)
    border = renamed_fields(model, state.border, by)
    return evolve(state, fields=fields, links=links, first=first, later=later, border=border)


def renamed_fields(
    model: Model, fields: tuple[tuple[Any, ...], ...], by: Renaming
) -> tuple[tuple[Any, ...], ...]:
    """The fields of all objects with ranks and symmetric values renamed."""
    return tuple(
        tuple(
            renamed(model.domains[type(one)][name], value, by)
            for name, value in zip(state_fields(model, one), values, strict=True)
        )
        for one, values in zip(model.objects, fields, strict=False)
    )


def _renamed_content(model: Model, content: Any, by: Renaming) -> Any:
    if isinstance(content, tuple):
        return tuple(renamed(record_of(model, message), message, by) for message in content)
    total: dict[Any, int] = {}
    for message, copies in content:
        bare = bare_message(message)
        new = renamed(record_of(model, bare), bare, by)
        new = new if bare is message else evolve(message, message=new)
        total[new] = total.get(new, 0) + copies
    return frozenset(total.items())


def order_key(model: Model, state: State) -> str:
    """A text that tells states apart and gives them an order."""
    parts = (state.fields, state.links, state.first, state.later, state.border)
    return repr(tuple(plain(model, part) for part in parts))


def plain(model: Model, value: Any) -> Any:
    """A value in words: agents by name, sets and maps sorted. Equal values give equal words."""
    if isinstance(value, bool | int | str | None):
        return value
    if id(value) in model.places:
        return model.names[model.places[id(value)]]
    if isinstance(value, Map):
        return ("map", *_sorted((plain(model, k), plain(model, v)) for k, v in value.items()))
    if isinstance(value, frozenset):
        return ("set", *_sorted(plain(model, one) for one in value))
    if isinstance(value, tuple):
        return tuple(plain(model, one) for one in value)
    if isinstance(value, Rank):
        return ("rank", str(value.position))
    if isinstance(value, Waiting):
        return ("waiting", value.age, plain(model, value.message))
    if type(value) in model.domains:
        if value in model.objects:
            return model.names[model.objects.index(value)]
        parts = (plain(model, getattr(value, name)) for name in model.domains[type(value)])
        return (type(value).__name__, *parts)
    return value.name


def _sorted(words: Iterable[Any]) -> list[Any]:
    return sorted(words, key=repr)
