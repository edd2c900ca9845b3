"""Whether two terms have one value everywhere: proved by taking both apart, variable by variable."""

from __future__ import annotations

from random import Random
from typing import Final

from attrs import define

from consensus_check.ir.terms import Term, boolean, evaluate_all, integer, leaves, postorder, substitute_all

WORK: Final = 300_000
TRIES: Final = 4


@define
class Work:
    """How many nodes of terms may still be looked at."""

    left: int = WORK


def same(a: Term, b: Term, work: Work) -> bool:
    """True where it is proved within the work left; False proves nothing."""
    if a is b:
        return True
    if _unlike(a, b):
        return False
    proved, stack = set[tuple[Term, Term]](), [(a, b)]
    while stack:
        pair = stack.pop()
        if pair in proved:
            continue
        proved.add(pair)
        split = _split(*pair)
        if split is None:
            return False
        work.left -= len(postorder(pair)) * len(split[1])
        if work.left < 0:
            return False
        leaf = split[0]
        for value in split[1]:
            x, y = substitute_all(pair, {leaf: value})
            if x is not y:
                stack.append((x, y))
    return True


def _unlike(a: Term, b: Term) -> bool:
    """Whether a few valuations show that they differ."""
    found = leaves([a, b])
    chance = Random(len(found))
    for _ in range(TRIES):
        values = {
            str(leaf.value): chance.randint(
                leaf.lo if leaf.lo is not None else -9, leaf.hi if leaf.hi is not None else 9
            )
            for leaf in found
        }
        x, y = evaluate_all([a, b], values)
        if x != y:
            return True
    return False


def _split(a: Term, b: Term) -> tuple[Term, list[Term]] | None:
    """A variable they mention with its values; None where there is none, or it has no bounds."""
    found = leaves([a, b])
    leaf = next((leaf for leaf in found if leaf.is_bool), None) or min(found, key=_size, default=None)
    if leaf is None or leaf.lo is None or leaf.hi is None:
        return None
    if leaf.is_bool:
        return leaf, [boolean(False), boolean(True)]
    return leaf, [integer(v) for v in range(leaf.lo, leaf.hi + 1)]


def _size(leaf: Term) -> int:
    return 1 << 60 if leaf.lo is None or leaf.hi is None else leaf.hi - leaf.lo
