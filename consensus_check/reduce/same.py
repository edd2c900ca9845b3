"""Whether two terms have one value everywhere: proved by taking both apart, variable by variable."""

from __future__ import annotations

from typing import Final

from consensus_check.ir.terms import Term, boolean, integer, leaves, substitute_all

WORK: Final = 400


def same(a: Term, b: Term, *, work: int = WORK) -> bool:
    """True where it is proved, with at most so many cases looked at; False proves nothing."""
    if a is b:
        return True
    proved, stack = set[tuple[Term, Term]](), [(a, b)]
    while stack:
        pair = stack.pop()
        if pair in proved:
            continue
        proved.add(pair)
        work -= 1
        cases = _cases(*pair) if work >= 0 else None
        if cases is None:
            return False
        stack.extend((x, y) for x, y in cases if x is not y)
    return True


def _cases(a: Term, b: Term) -> list[tuple[Term, Term]] | None:
    """The two terms under each value of one variable they mention; None where they differ, or none can be
    taken.
    """
    found = leaves([a, b])
    split = next((leaf for leaf in found if leaf.is_bool), None) or min(found, key=_size, default=None)
    if split is None or split.lo is None or split.hi is None:
        return None
    values = (
        [boolean(False), boolean(True)]
        if split.is_bool
        else [integer(v) for v in range(split.lo, split.hi + 1)]
    )
    cases = [substitute_all([a, b], {split: value}) for value in values]
    return [(x, y) for x, y in cases]


def _size(leaf: Term) -> int:
    return 1 << 60 if leaf.lo is None or leaf.hi is None else leaf.hi - leaf.lo
