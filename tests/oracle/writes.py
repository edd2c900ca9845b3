"""What the agents of one phase write to shared objects, and how their writes become one.

While a phase runs, sets and numbers of shared objects know where they come from, so that `x |= y` (merges) is
told from `x = y` (plain).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Any

from attrs import define, field, frozen

Slot = tuple[str, Any]


class MergingSet(frozenset[Any]):
    """A set read from a shared object. ops: what `|=` and `-=` have done to it since."""

    origin: Slot
    ops: tuple[tuple[str, Any], ...]

    def __ior__(self, other: Any) -> MergingSet:  # type: ignore[misc]
        return merging_set(self | other, self.origin, (*self.ops, ("add", frozenset(other))))

    def __isub__(self, other: Any) -> MergingSet:  # type: ignore[misc]
        return merging_set(self - other, self.origin, (*self.ops, ("remove", frozenset(other))))


def merging_set(value: Any, origin: Slot, ops: tuple[tuple[str, Any], ...] = ()) -> MergingSet:
    """A set that knows its origin."""
    new = MergingSet(value)
    new.origin, new.ops = origin, ops
    return new


class MergingInt(int):
    """A number read from a shared object. ops: what `+=` and `-=` have done to it since."""

    origin: Slot
    ops: tuple[tuple[str, Any], ...]

    def __iadd__(self, other: int) -> MergingInt:
        return merging_int(int(self) + other, self.origin, (*self.ops, ("plus", int(other))))

    def __isub__(self, other: int) -> MergingInt:
        return merging_int(int(self) - other, self.origin, (*self.ops, ("plus", -int(other))))


def merging_int(value: int, origin: Slot, ops: tuple[tuple[str, Any], ...] = ()) -> MergingInt:
    """A number that knows its origin."""
    new = MergingInt(value)
    new.origin, new.ops = origin, ops
    return new


def tracked(value: Any, origin: Slot) -> Any:
    """The value, knowing its origin where it may be merged."""
    if isinstance(value, frozenset):
        return merging_set(value, origin)
    if isinstance(value, int) and not isinstance(value, bool):
        return merging_int(value, origin)
    return value


def untracked(value: Any) -> Any:
    """The plain value."""
    if isinstance(value, MergingSet):
        return frozenset(value)
    return int(value) if isinstance(value, MergingInt) else value


@define
class Recorder:
    """The writes of one agent to one shared object. by slot (field, key or None): ("plain", value) or ops."""

    plain: dict[Slot, Any] = field(factory=dict)
    merged: dict[Slot, tuple[tuple[str, Any], ...]] = field(factory=dict)

    def note(self, slot: Slot, value: Any) -> bool:
        """Remember a write; says whether it merges."""
        ops: tuple[tuple[str, Any], ...] = getattr(value, "ops", ())
        if ops and value.origin == slot and slot not in self.plain:
            self.merged[slot] = (*self.merged.get(slot, ()), *ops)
            return True
        self.merged.pop(slot, None)
        self.plain[slot] = untracked(value)
        return False


@frozen
class Writes:
    """The writes of one agent to one shared object, net."""

    plain: dict[Slot, Any]
    adds: dict[Slot, frozenset[Any]]
    removes: dict[Slot, frozenset[Any]]
    plus: dict[Slot, int]


def net(recorder: Recorder) -> Writes:
    """What an agent's writes come to."""
    adds: dict[Slot, frozenset[Any]] = {}
    removes: dict[Slot, frozenset[Any]] = {}
    plus: dict[Slot, int] = {}
    for slot, ops in recorder.merged.items():
        for kind, what in ops:
            if kind == "plus":
                plus[slot] = plus.get(slot, 0) + what
            else:
                adds[slot] = adds.get(slot, frozenset()) - what | (what if kind == "add" else frozenset())
                gone = what if kind == "remove" else frozenset[Any]()
                removes[slot] = removes.get(slot, frozenset()) - what | gone
    return Writes(dict(recorder.plain), adds, removes, plus)


def merged_in_turn(first: Writes, then: Writes) -> Writes:
    """What two runs of one agent in a phase, one after the other, write together."""
    plain = {**first.plain, **then.plain}
    adds, removes, plus = {**first.adds}, {**first.removes}, {**first.plus}
    for slot in then.plain:
        for merging in (adds, removes, plus):
            merging.pop(slot, None)
    for slot in _merging(then):
        more, less = then.adds.get(slot, frozenset()), then.removes.get(slot, frozenset())
        amount = then.plus.get(slot, 0)
        if slot in plain:
            plain[slot] = plain[slot] + amount if slot in then.plus else (plain[slot] | more) - less
        elif slot in then.plus:
            plus[slot] = plus.get(slot, 0) + amount
        else:
            adds[slot] = adds.get(slot, frozenset()) - less | more
            removes[slot] = removes.get(slot, frozenset()) - more | less
    return Writes(plain, adds, removes, plus)


def compatible(one: Writes, other: Writes) -> bool:
    """Whether the writes of two agents to one object can both stand."""
    for slot, value in one.plain.items():
        if slot in _merging(other) or (slot in other.plain and other.plain[slot] != value):
            return False
    if any(slot in _merging(one) for slot in other.plain):
        return False
    return not any(
        a.get(slot, frozenset()) & b.get(slot, frozenset())
        for a, b in ((one.adds, other.removes), (one.removes, other.adds))
        for slot in a
    )


def _merging(one: Writes) -> set[Slot]:
    return {*one.adds, *one.removes, *one.plus}


def winners(every: Sequence[Writes], conflict: str) -> Iterator[tuple[int, ...] | None]:
    """Whose writes may stand: places in the list of writers. None: a conflict that is an error."""
    if all(compatible(a, b) for i, a in enumerate(every) for b in every[:i]):
        yield tuple(range(len(every)))
        return
    if conflict == "error":
        yield None
        return
    orders: list[tuple[int, ...]] = [tuple(range(len(every)))]
    if conflict == "last":
        orders = [tuple(reversed(orders[0]))]
    if conflict == "any":
        orders = list(permutations(range(len(every))))
    found: set[tuple[int, ...]] = set()
    for order in orders:
        kept: list[int] = []
        for i in order:
            if all(compatible(every[i], every[j]) for j in kept):
                kept.append(i)
        found.add(tuple(sorted(kept)))
    yield from sorted(found)


def merged(slot: Slot, value: Any, every: Sequence[Writes]) -> Any:
    """The value of a slot after compatible writes."""
    for one in every:
        if slot in one.plain:
            return one.plain[slot]
    for one in every:
        if slot in one.adds or slot in one.removes:
            value = (value | one.adds.get(slot, frozenset())) - one.removes.get(slot, frozenset())
        elif slot in one.plus:
            value += one.plus[slot]
    return value
