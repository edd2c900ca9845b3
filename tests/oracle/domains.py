"""The types of fields and messages: their values, and how ranks and symmetric values are renamed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache
from itertools import combinations, product
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from attrs import evolve, frozen

from consensus_check.spec.declare import ClassInfo, field_types
from consensus_check.spec.values import AtMost, Between, Map, Rank, Symmetric, Timer

Kind = Literal[
    "bool", "int", "enum", "symmetric", "rank", "agent", "set", "optional", "tuple", "map", "record", "timer"
]


@frozen(cache_hash=True)
class Domain:
    """A type. cls: of an enum or record; lo, hi: of an int; size: symmetric values, or the longest tuple."""

    kind: Kind
    cls: Any = None
    lo: int | None = None
    hi: int | None = None
    size: int = 0
    item: Domain | None = None
    key: Domain | None = None
    parts: tuple[tuple[str, Domain], ...] = ()
    roles: tuple[type, ...] = ()


def domain(hint: Any) -> Domain:
    """The domain of an annotation."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        inner, *marks = args
        for mark in marks:
            if isinstance(mark, Between):
                return Domain("int", lo=mark.lo, hi=mark.hi)
            if isinstance(mark, Symmetric):
                return Domain("symmetric", size=mark.size)
            if isinstance(mark, AtMost):
                return Domain("tuple", size=mark.limit, item=domain(get_args(inner)[0]))
        return domain(inner)
    if origin in (Union, UnionType):
        rest = [arg for arg in args if arg is not NoneType]
        inside = domain(rest[0])
        if len(rest) > 1:
            inside = Domain("agent", roles=tuple(role for arg in rest for role in domain(arg).roles))
        return Domain("optional", item=inside) if len(rest) < len(args) else inside
    if origin is frozenset:
        return Domain("set", item=domain(args[0]))
    if origin is tuple:
        return Domain("tuple", size=10**9, item=domain(args[0]))
    if origin is Map:
        return Domain("map", key=domain(args[0]), item=domain(args[1]))
    return _plain(hint)


def _plain(hint: Any) -> Domain:
    if hint is bool:
        return Domain("bool")
    if hint is int:
        return Domain("int")
    if hint is Rank:
        return Domain("rank")
    if hint is Timer:
        return Domain("timer")
    if issubclass(hint, Enum):
        return Domain("enum", cls=hint)
    info = vars(hint).get("__cc__")
    if isinstance(info, ClassInfo) and info.kind in ("message", "record"):
        parts = tuple((name, domain(of)) for name, of in field_types(hint).items())
        return Domain("record", cls=hint, parts=parts)
    return Domain("agent", roles=(hint,))


def fits(of: Domain, value: Any) -> bool:
    """Whether the value is inside its type: ranges, lengths, and what is within."""
    match of.kind:
        case "int":
            return (of.lo is None or of.lo <= value) and (of.hi is None or value <= of.hi)
        case "symmetric":
            return bool(0 <= value < of.size)
        case "optional":
            return value is None or fits(_item(of), value)
        case "set":
            return all(fits(_item(of), one) for one in value)
        case "tuple":
            return len(value) <= of.size and all(fits(_item(of), one) for one in value)
        case "map":
            return all(fits(_item(of), one) for one in value.values())
        case _:
            return value is not None


def listed(of: Domain, agents: Callable[[type], tuple[Any, ...]]) -> Iterator[Any]:
    """All values of a finite type. agents: those of a role, in order."""
    match of.kind:
        case "bool":
            yield from (False, True)
        case "int":
            assert of.lo is not None and of.hi is not None
            yield from range(of.lo, of.hi + 1)
        case "symmetric":
            yield from range(of.size)
        case "enum":
            yield from of.cls
        case "agent":
            for role in of.roles:
                yield from agents(role)
        case "optional":
            yield None
            yield from listed(_item(of), agents)
        case "set":
            every = tuple(listed(_item(of), agents))
            for many in range(len(every) + 1):
                yield from map(frozenset, combinations(every, many))
        case "tuple":
            every = tuple(listed(_item(of), agents))
            for many in range(of.size + 1):
                yield from product(every, repeat=many)
        case "map":
            assert of.key is not None
            keys, every = tuple(listed(of.key, agents)), tuple(listed(_item(of), agents))
            for values in product(every, repeat=len(keys)):
                yield Map(dict(zip(keys, values, strict=True)))
        case "record":
            for values in product(*(tuple(listed(part, agents)) for _, part in of.parts)):
                yield of.cls(**dict(zip((name for name, _ in of.parts), values, strict=True)))
        case _:
            raise ValueError(f"a {of.kind} has no list of values")


@frozen
class Renaming:
    """How ranks and symmetric values (by the size of their type) are renamed."""

    ranks: Mapping[Rank, Any]
    symmetric: Mapping[int, tuple[int, ...]]


def renamed(of: Domain, value: Any, by: Renaming) -> Any:
    """The value with its ranks and symmetric values renamed."""
    if not mentions(of, "rank", "symmetric") or value is None:
        return value
    match of.kind:
        case "rank":
            return by.ranks.get(value, value)
        case "symmetric":
            return by.symmetric[of.size][value] if of.size in by.symmetric else value
        case "optional":
            return renamed(_item(of), value, by)
        case "set":
            return frozenset(renamed(_item(of), one, by) for one in value)
        case "tuple":
            return tuple(renamed(_item(of), one, by) for one in value)
        case "map":
            assert of.key is not None
            return Map({renamed(of.key, k, by): renamed(_item(of), v, by) for k, v in value.items()})
        case _:
            new = {name: renamed(part, getattr(value, name), by) for name, part in of.parts}
            return of.cls(**new)


def found(of: Domain, value: Any, kind: Kind) -> Iterator[Any]:
    """All values of this kind inside a value (ranks, agents, ...)."""
    if value is None or not mentions(of, kind):
        return
    if of.kind == kind:
        yield value
    match of.kind:
        case "optional":
            yield from found(_item(of), value, kind)
        case "set" | "tuple":
            for one in value:
                yield from found(_item(of), one, kind)
        case "map":
            assert of.key is not None
            for key, one in value.items():
                yield from found(of.key, key, kind)
                yield from found(_item(of), one, kind)
        case "record":
            for name, part in of.parts:
                yield from found(part, getattr(value, name), kind)
        case _:
            pass


@cache
def mentions(of: Domain, *kinds: Kind) -> bool:
    """Whether a type has one of these kinds inside."""
    inside = [part for part in (of.item, of.key) if part is not None] + [part for _, part in of.parts]
    return of.kind in kinds or any(mentions(part, *kinds) for part in inside)


@cache
def symmetric_sizes(of: Domain) -> frozenset[int]:
    """The sizes of the symmetric types inside a type."""
    inside = [part for part in (of.item, of.key) if part is not None] + [part for _, part in of.parts]
    own = frozenset({of.size}) if of.kind == "symmetric" else frozenset[int]()
    return own.union(*(symmetric_sizes(part) for part in inside))


def spread(of: Domain, value: Any, keys: Callable[[type], tuple[Any, ...]]) -> Any:
    """A map's value with all keys of its type named; anything else as it is."""
    if of.kind == "map" and isinstance(value, Map):
        assert of.key is not None
        return value.over(listed(of.key, keys))
    return value


def without_ranks(of: Domain) -> Domain:
    """The same type with its rank fields left out."""
    kept = tuple((name, without_ranks(part)) for name, part in of.parts if part.kind != "rank")
    return evolve(of, parts=kept)


def _item(of: Domain) -> Domain:
    assert of.item is not None
    return of.item
