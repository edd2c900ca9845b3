"""Whether two terms have one value everywhere: refuted by a few valuations, or proved by taking both apart,
variable by variable, until so few cases are left that all are looked at together (`cases`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import reduce
from random import Random
from typing import Final

from consensus_check.ir.terms import (
    Term,
    boolean,
    evaluate_all,
    integer,
    leaves,
    maximum,
    minimum,
    postorder,
    rebuild,
    substitute_all,
)
from consensus_check.records import define
from consensus_check.reduce import cases

WORK: Final = 300_000
TRIES: Final = 8
UNBOUNDED: Final = 9
TABLE: Final = 3
"""How much more a node costs where all cases are looked at together."""

Pair = tuple[Term, Term]


@define
class Work:
    """How many nodes of terms may still be looked at."""

    left: int = WORK


def same(a: Term, b: Term, work: Work) -> bool:
    """True where it is proved within the work left; False proves nothing."""
    return a is b or (not unlike([(a, b)]) and proved(a, b, work))


def unlike(pairs: Sequence[Pair]) -> bool:
    """Whether a few valuations show that some pair differs. Quick, however large the terms."""
    listed = [term for a, b in pairs if a is not b for term in (a, b)]
    found = leaves(listed)
    chance = Random(len(found))
    rows = {str(leaf.value): _values(leaf, chance) for leaf in found}
    for turn in range(TRIES if listed else 0):
        said = evaluate_all(listed, {name: row[turn] for name, row in rows.items()})
        if said[::2] != said[1::2]:
            return True
    return False


def proved(a: Term, b: Term, work: Work) -> bool:
    """The proof that `same` asks for: every value of a variable in turn, until both are one term, or have few
    cases.
    """
    known, stack = set[Pair](), [(a, b) if a is b else (in_order(a), in_order(b))]
    while stack:
        pair = stack.pop()
        if pair[0] is pair[1] or pair in known:
            continue
        known.add(pair)
        below = postorder(pair)
        said = cases.alike(*pair) if cases.few(pair) else None
        if said is not None:
            work.left -= TABLE * len(below)
            if not said or work.left < 0:
                return False
            continue
        split = _split(below)
        if split is None:
            return False
        leaf, values = split
        work.left -= len(below) * len(values)
        if work.left < 0:
            return False
        for value in values:
            x, y = substitute_all(pair, {leaf: value})
            stack.append((x, y))
    return True


def in_order(term: Term) -> Term:
    """The term with every maximum and minimum of several taken in one order."""
    new = dict[Term, Term]()
    for node in postorder([term]):
        args = tuple([new[arg] for arg in node.args])
        made = node if args == node.args else rebuild(node, args)
        known = _extreme(made)
        if known is not None:
            made = reduce(known[0], sorted(known[1], key=lambda one: one.serial))
        new[node] = made
    return new[term]


def _extreme(term: Term) -> tuple[Callable[[Term, Term], Term], set[Term]] | None:
    """Of a maximum or minimum which of them it is, and of what."""
    match term:
        case Term(op="ite", args=(Term(op="le", args=(a, b)), c, d)) if {a, b} == {c, d}:
            which = minimum if c is a else maximum
        case _:
            return None
    found = set[Term]()
    for part in (a, b):
        inner = _extreme(part)
        found |= inner[1] if inner is not None and inner[0] is which else {part}
    return which, found


def _values(leaf: Term, chance: Random) -> list[int]:
    """A value for each try; a variable of many values takes different ones."""
    low = leaf.lo if leaf.lo is not None else -UNBOUNDED
    high = leaf.hi if leaf.hi is not None else UNBOUNDED
    if high - low < 2:
        return [chance.randint(low, high) for _ in range(TRIES)]
    size = high - low + 1
    first, step = chance.randrange(size), chance.randrange(1, size)
    return [low + (first + step * turn) % size for turn in range(TRIES)]


def _split(below: Sequence[Term]) -> tuple[Term, list[Term]] | None:
    """A variable with its values: the one met most often for its values; None where there is none, or it has
    no bounds.
    """
    met = Counter(arg for term in below for arg in term.args if arg.op in ("var", "input"))
    met.update(term for term in below[-1:] if term.op in ("var", "input"))
    leaf = max(met, key=lambda one: (met[one] / _size(one).bit_length(), str(one.value)), default=None)
    if leaf is None or leaf.lo is None or leaf.hi is None:
        return None
    if leaf.is_bool:
        return leaf, [boolean(False), boolean(True)]
    return leaf, [integer(v) for v in range(leaf.lo, leaf.hi + 1)]


def _size(leaf: Term) -> int:
    """How many values it has, less one."""
    return 1 << 60 if leaf.lo is None or leaf.hi is None else max(1, leaf.hi - leaf.lo)
