"""The shape of a curve against n, by a plainly stated rule; no law is named here.

Two neighbouring sizes differ where their intervals do not overlap. A series *grows* where some neighbours
differ and all that differ go up, *shrinks* where all go down, is *flat* where the greatest and the least
interval of the whole series overlap. Where some go up and some down it has *steps* if the ups, or the downs,
come at one remainder of n modulo 2, 3 or 4 (at three or more places), else it is *mixed*. Fewer than three
sizes have no shape. With no two neighbours apart, the ends decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from consensus_check.records import frozen

MODULI: Final = (2, 3, 4)
PLACES: Final = 3


@frozen
class Point:
    """A share, or a time, at a size."""

    n: int
    value: float
    low: float
    high: float


@frozen
class Shape:
    """name: grows, shrinks, flat, steps or mixed; None with too few sizes. why: what of the rule decided."""

    name: str | None
    why: str


def shape_of(points: Sequence[Point]) -> Shape:
    """The shape of a series, sizes ascending."""
    if len({point.n for point in points}) < 3:
        return Shape(None, "fewer than three sizes")
    jumps = [(b.n, _sign(a, b)) for a, b in pairwise(points)]
    ups, downs = [n for n, sign in jumps if sign > 0], [n for n, sign in jumps if sign < 0]
    if ups and downs:
        for m in MODULI:
            for moved, word in ((ups, "up"), (downs, "down")):
                rest = {n % m for n in moved}
                if len(rest) == 1 and len(moved) >= PLACES and _covers(moved, points, m):
                    return Shape("steps", f"it goes {word} only where n mod {m} is {rest.pop()}")
        return Shape("mixed", f"it goes up at {len(ups)} sizes and down at {len(downs)}")
    if ups or downs:
        name, way = ("grows", "up") if ups else ("shrinks", "down")
        return Shape(name, f"{len(ups or downs)} of {len(jumps)} neighbours differ, all {way}")
    first, last = points[0], points[-1]
    if _sign(first, last):
        return Shape("grows" if _sign(first, last) > 0 else "shrinks", "only the ends of the series differ")
    if max(p.low for p in points) <= min(p.high for p in points):
        return Shape("flat", "all intervals overlap")
    return Shape("mixed", "neighbours overlap, but not all sizes do")


def _sign(a: Point, b: Point) -> int:
    if a.high < b.low:
        return 1
    return -1 if b.high < a.low else 0


def _covers(moved: Sequence[int], points: Sequence[Point], modulus: int) -> bool:
    """Whether all sizes of that remainder, but the first of the series, moved so."""
    sizes = [point.n for point in points[1:] if point.n % modulus == moved[0] % modulus]
    return sizes == list(moved)
