"""Exit codes; where several apply, the first of this order."""

from __future__ import annotations

from collections.abc import Iterable

INTERRUPTED = 130
DISAGREE = 4
USAGE = 2
VIOLATED = 1
UNDECIDED = 3
FINE = 0

_ORDER = (INTERRUPTED, DISAGREE, USAGE, VIOLATED, UNDECIDED, FINE)


def first(codes: Iterable[int]) -> int:
    """The code that goes before the others."""
    return min((*codes, FINE), key=_ORDER.index)
