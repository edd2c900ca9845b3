"""`Symmetric` values: which variables hold them, so that states equal up to renaming are one state; and which
variables hold agents.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from consensus_check.ir import types as ty
from consensus_check.ir.system import Coded, Held, SymmetricGroup
from consensus_check.lower.channels import Channel
from consensus_check.lower.letters import Key, leaf_kinds, text_of_key
from consensus_check.lower.model import Model
from consensus_check.lower.surroundings import Surroundings

Alias = tuple[str, int]


def closure(model: Model, key: Key) -> Iterator[Key]:
    """A message value and all that renaming may make of it."""
    options = [
        range(alias[1])
        if leaf is not None and leaf >= 0 and (alias := alias_of(model, kind)) is not None
        else (leaf,)
        for leaf, kind in zip(key.leaves, leaf_kinds(model, key.name), strict=True)
    ]
    for leaves in product(*options):
        yield Key(key.name, tuple(leaves))


def alias_of(model: Model, kind: ty.Type) -> Alias | None:
    """The name and size of a symmetric type."""
    return (kind.alias, model.integer(kind.size)) if isinstance(kind, ty.SymmetricType) else None


def symmetric_groups(around: Surroundings) -> tuple[SymmetricGroup, ...]:
    """One group for each symmetric type that the state holds."""
    model = around.model
    held: dict[Alias, list[str]] = {}
    for name, kind in around.state.leaves():
        alias = alias_of(model, kind)
        if alias is not None:
            held.setdefault(alias, []).append(name)
    for channel in around.channels.values():
        for key in channel.keys:
            for kind in leaf_kinds(model, key.name):
                alias = alias_of(model, kind)
                if alias is not None:
                    held.setdefault(alias, [])
    return tuple(_group(around, alias, tuple(names)) for alias, names in sorted(held.items()))


def _group(around: Surroundings, alias: Alias, names: tuple[str, ...]) -> SymmetricGroup:
    model, channels = around.model, list(around.channels.values())
    rows = [channel for channel in channels if channel.rows and channel.keys]
    slots = tuple(
        tuple(
            tuple(v.name for v in channel.row(i))
            for i in range(channel.capacity)
        )
        for channel in rows
        if not channel.fifo
    )
    indexed = tuple(
        row for channel in channels if not channel.rows for row in _indexed(model, channel, alias)
    )
    coded = tuple(
        Coded(
            tuple(channel.code(i).name for i in range(channel.capacity)),
            tuple(_letter(model, k, alias) for k in channel.keys),
        )
        for channel in rows
    )
    return SymmetricGroup(alias[1], names, slots, indexed, coded)


def _letter(model: Model, key: Key, alias: Alias) -> tuple[str, tuple[int, ...]]:
    """A message as what stays and the values that are renamed."""
    kinds = leaf_kinds(model, key.name)
    mine = [alias_of(model, kind) == alias for kind in kinds]
    fixed = (key.name, *(leaf for leaf, own in zip(key.leaves, mine, strict=True) if not own))
    return repr(fixed), tuple(
        leaf for leaf, own in zip(key.leaves, mine, strict=True) if own and leaf is not None
    )


def _indexed(model: Model, channel: Channel, alias: Alias) -> Iterator[tuple[str, ...]]:
    """The bits or counters of a link that move with a value: for each place of it in a message, a row over
    its values.
    """
    known = set(channel.keys)
    for key in channel.keys:
        for place, kind in enumerate(leaf_kinds(model, key.name)):
            if alias_of(model, kind) == alias and key.leaves[place] == 0:
                row = [
                    Key(key.name, (*key.leaves[:place], v, *key.leaves[place + 1 :])) for v in range(alias[1])
                ]
                assert all(k in known for k in row)
                yield tuple(channel.single(k).name for k in row)


def held_by_value(around: Surroundings) -> Held:
    """Which variables hold agents, or messages in rows, by value."""
    model = around.model
    agents = (name for name, kind in around.state.leaves() if isinstance(kind, ty.AgentType))
    letters = (
        (
            tuple(channel.code(i).name for i in range(channel.capacity)),
            tuple(text_of_key(model, key) for key in channel.keys),
        )
        for channel in around.channels.values()
        if channel.rows and channel.keys
    )
    return Held(tuple(agents), tuple(letters))
