"""Who is linked to whom within the group that has the topology."""

from __future__ import annotations

from math import isqrt

Pairs = frozenset[tuple[int, int]]


def links(family: str, size: int, *, directed: bool = False, centre_outside: bool = False) -> Pairs:
    """The ordered pairs of members (sender, receiver) that have a link.

    centre_outside: a star whose centre is an agent outside the group has no links within it.
    """
    name, _, said = family.partition(":")
    one_way = frozenset((a, b) for a, b in _written(name, said, size, centre_outside) if a != b)
    return one_way if directed else one_way | {(b, a) for a, b in one_way}


def _written(name: str, said: str, size: int, centre_outside: bool) -> set[tuple[int, int]]:
    spokes = {(0, i) for i in range(1, size)}
    match name:
        case "complete":
            return {(a, b) for a in range(size) for b in range(size)}
        case "ring":
            return {(i, (i + 1) % size) for i in range(size)}
        case "line":
            return {(i, i + 1) for i in range(size - 1)}
        case "star":
            return set() if centre_outside else spokes
        case "star_with_peers":
            first = 0 if centre_outside else 1
            rim = {(i, i + 1) for i in range(first, size - 1)} | {(size - 1, first)}
            return rim if centre_outside else spokes | rim
        case "tree":
            return {(parent_in_tree(i), i) for i in range(1, size)}
        case "grid":
            width = size // max(d for d in range(1, isqrt(size) + 1) if size % d == 0)
            right = {(i, i + 1) for i in range(size) if (i + 1) % width}
            return right | {(i, i + width) for i in range(size - width)}
        case "links":
            pairs = (one.split("-") for one in said.split(","))
            return {(int(a), int(b)) for a, b in pairs}
        case _:
            raise ValueError(f"the oracle has no topology {name}")


def parent_in_tree(place: int) -> int:
    """The place of the parent of a member other than the root, two children each."""
    return (place - 1) // 2


def distance(pairs: Pairs, start: int, end: int) -> int | None:
    """The fewest links from one member to another."""
    reached, far = {start}, 0
    while end not in reached:
        more = {b for a, b in pairs if a in reached} - reached
        if not more:
            return None
        reached, far = reached | more, far + 1
    return far


def diameter(pairs: Pairs, size: int) -> int:
    """The greatest distance between two members that reach each other."""
    far = [distance(pairs, a, b) for a in range(size) for b in range(size)]
    return max(one for one in far if one is not None)
