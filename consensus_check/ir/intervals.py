"""Intervals of integers: their ends are inclusive, None is none."""

from __future__ import annotations

from collections.abc import Iterable

Bound = int | None


def below(a: Bound, b: Bound) -> bool:
    """Whether both are there and the one is less."""
    return a is not None and b is not None and a < b


def low(a: Bound, b: Bound) -> Bound:
    """The lower end of two intervals together."""
    return None if a is None or b is None else min(a, b)


def high(a: Bound, b: Bound) -> Bound:
    """The upper end of two intervals together."""
    return None if a is None or b is None else max(a, b)


def total(ends: Iterable[Bound]) -> Bound:
    """An end of a sum."""
    found = 0
    for end in ends:
        if end is None:
            return None
        found += end
    return found


def times(a: tuple[Bound, Bound], b: tuple[Bound, Bound]) -> tuple[Bound, Bound]:
    """The interval of a product; a may be one number other than 0."""
    if a[0] is not None and a[0] == a[1]:
        ends = [None if end is None else a[0] * end for end in b]
        return (ends[0], ends[1]) if a[0] > 0 else (ends[1], ends[0])
    if a[0] is None or a[1] is None or b[0] is None or b[1] is None:
        return None, None
    corners = [x * y for x in a for y in b if x is not None and y is not None]
    return min(corners), max(corners)
