"""States: values of the variables in order, their renumbering, and how they are shown.

A state is a tuple of integers, one for each variable of the system in its order (Booleans as 0 and 1). Two
states that differ only by an order-preserving renumbering of ranks, or by a renaming of `Symmetric` values,
are one state: every step ends by taking the representative chosen here.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations, product

from consensus_check.errors import InternalError, register
from consensus_check.ir.system import (
    Either,
    Fields,
    Members,
    Optional,
    RankGroup,
    Scalar,
    Sequence,
    Shape,
    SymmetricGroup,
    TransitionSystem,
)
from consensus_check.ir.terms import evaluate

State = tuple[int, ...]
Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]
Shown = dict[str, dict[str, Plain]]

register(
    "CC911",
    "a value outside its range",
    "please report it: the lowered system left a declared range unnoticed",
)


def values_of(system: TransitionSystem, state: State) -> dict[str, int]:
    """Name -> value."""
    return {variable.name: value for variable, value in zip(system.variables, state, strict=True)}


def settle(
    system: TransitionSystem, before: Mapping[str, int], updates: Mapping[str, int], *, rename: bool = True
) -> State:
    """The state after a step: `before` with `updates`, ranks renumbered and (if `rename`) symmetric values
    renamed.

    Raises InternalError CC911 where a value lies outside its variable's range.
    """
    after = {**before, **updates}
    for ranks in system.ranks:
        after.update(_dense(ranks, after, updates))
    if rename:
        after = least_renaming(system.symmetric, after, [v.name for v in system.variables])
    for variable in system.variables:
        value = after[variable.name]
        if (variable.lo is not None and value < variable.lo) or (
            variable.hi is not None and value > variable.hi
        ):
            raise InternalError(
                "CC911", f"{system.name}: {variable.name} = {value} is outside {variable.lo}..{variable.hi}"
            )
    return tuple(int(after[v.name]) for v in system.variables)


def _dense(ranks: RankGroup, after: Mapping[str, int], updates: Mapping[str, int]) -> dict[str, int]:
    """Ranks in use become 0, 1, 2 .. in their order; 0, the lowest, is always in use; a negative one (None)
    is -1.

    Updates stand in units of 1/scale, so that a new rank fits between two old ones.
    """
    fine = {name: after[name] if name in updates else ranks.scale * after[name] for name in ranks.variables}
    order = {rank: i for i, rank in enumerate(sorted({0, *(r for r in fine.values() if r >= 0)}))}
    return {name: order.get(rank, -1) for name, rank in fine.items()}


def least_renaming(
    groups: tuple[SymmetricGroup, ...], values: Mapping[str, int], order: list[str]
) -> dict[str, int]:
    """The least state, in the order of variables, over all renamings of all symmetric values."""
    if not groups:
        return dict(values)
    candidates = [
        _renamed(groups, choice, values)
        for choice in product(*(permutations(range(group.size)) for group in groups))
    ]
    return min(candidates, key=lambda named: [named[name] for name in order])


def _renamed(
    groups: tuple[SymmetricGroup, ...], choice: tuple[tuple[int, ...], ...], values: Mapping[str, int]
) -> dict[str, int]:
    named = dict(values)
    for group, to in zip(groups, choice, strict=True):
        for name in group.variables:
            if named[name] >= 0:
                named[name] = to[named[name]]
        for row in group.indexed:
            moved = [named[name] for name in row]
            for value, content in enumerate(moved):
                named[row[to[value]]] = content
        for coded in group.coded:
            place = {letter: i + 1 for i, letter in enumerate(coded.letters)}
            moved_codes = [0] + [
                place[fixed, tuple(to[v] if v >= 0 else v for v in held)] for fixed, held in coded.letters
            ]
            named.update({name: moved_codes[named[name]] for name in coded.variables})
    for group in groups:
        for rows in group.sorted_slots:
            slots = sorted(
                (tuple(named[name] for name in row) for row in rows), key=lambda slot: (slot[0] == 0, slot)
            )
            for row, slot in zip(rows, slots, strict=True):
                named.update(zip(row, slot, strict=True))
    return named


# -- how a state is shown ----------------------------------------


def decode(system: TransitionSystem, state: State) -> Shown:
    """The state as plain printable values: owner -> field -> value, by the system's views (without views: by
    variable).
    """
    values = values_of(system, state)
    if not system.views:
        return {"": {v.name: bool(values[v.name]) if v.is_bool else values[v.name] for v in system.variables}}
    shown: Shown = {}
    for view in system.views:
        shown.setdefault(view.owner, {})[view.field] = show(view.shape, values)
    return shown


def show(shape: Shape, values: Mapping[str, int]) -> Plain:
    """A shape read at a valuation: None, Boolean, number, text, list or dictionary."""
    match shape:
        case Scalar(term, named):
            value = evaluate(term, values)
            return named.get(int(value), bool(value) if term.is_bool else int(value))
        case Optional(present, inner):
            return show(inner, values) if evaluate(present, values) else None
        case Members(items):
            return [name for name, often in items for _ in range(int(evaluate(often, values)))]
        case Sequence(length, items):
            return [show(item, values) for item in items[: evaluate(length, values)]]
        case Fields(name, items):
            plain = {key: show(item, values) for key, item in items}
            return f"{name}({', '.join(f'{k}={text(v)}' for k, v in plain.items())})" if name else plain
        case Either(cases):
            return next((show(inner, values) for when, inner in cases if evaluate(when, values)), None)


def text(plain: Plain) -> str:
    """A shown value on one line."""
    if isinstance(plain, list):
        return "[" + ", ".join(text(item) for item in plain) + "]"
    if isinstance(plain, dict):
        return "{" + ", ".join(f"{key}: {text(item)}" for key, item in plain.items()) + "}"
    return str(plain)
