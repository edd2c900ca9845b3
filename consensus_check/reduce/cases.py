"""Terms over few values, decided in all cases at once: a bit for each case, a whole number for all of them.

A Boolean term is the number whose bits say in which cases it holds; another term is a number for each value
it may have. A table of 65,536 cases is a few thousand bytes, and an operation on it a few microseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from itertools import product
from math import prod
from typing import Final

from consensus_check.ir.terms import Term, leaves, postorder

MOST_CASES: Final = 1 << 16
MOST_VALUES: Final = 64

Row = dict[int, int]
"""Value -> the cases in which a term has it. Of a Boolean term: 0 and 1."""


class _TooMany(Exception):
    """A term has too many values."""


def few(terms: Sequence[Term]) -> bool:
    """Whether the values of all variables of these terms make few cases."""
    sizes = [_size(leaf) for leaf in leaves(terms)]
    return all(sizes) and prod(sizes) <= MOST_CASES


def alike(a: Term, b: Term) -> bool | None:
    """Whether two terms of few cases have one value in each; None: it cannot be told like this."""
    try:
        first, second = _rows([a, b])
    except _TooMany:
        return None
    return all(first.get(v, 0) == second.get(v, 0) for v in {*first, *second})


def _size(leaf: Term) -> int:
    """How many values it has; 0: without end."""
    return 2 if leaf.is_bool else 0 if leaf.lo is None or leaf.hi is None else leaf.hi - leaf.lo + 1


def _rows(terms: Sequence[Term]) -> list[Row]:
    known, step = dict[int, Row](), 1
    size = prod(map(_size, leaves(terms)))
    every = (1 << size) - 1
    for node in postorder(terms):
        if node.op in ("var", "input"):
            known[node.serial] = _leaf(node, step, size)
            step *= _size(node)
        elif node.op == "const":
            known[node.serial] = {int(node.value or 0): every}
        else:
            known[node.serial] = _combined(node, [known[arg.serial] for arg in node.args], every)
        if len(known[node.serial]) > MOST_VALUES:
            raise _TooMany
    return [known[term.serial] for term in terms]


def _leaf(leaf: Term, step: int, size: int) -> Row:
    """Its values come in turn, each for `step` cases."""
    count, low = _size(leaf), 0 if leaf.is_bool else leaf.lo or 0
    again = ((1 << size) - 1) // ((1 << step * count) - 1)
    once = (1 << step) - 1
    return {low + i: (once << step * i) * again for i in range(count)}


def _combined(node: Term, rows: Sequence[Row], every: int) -> Row:
    holds = [row.get(1, 0) for row in rows]
    match node.op:
        case "not":
            return _truth(every ^ holds[0], every)
        case "and":
            return _truth(reduce(int.__and__, holds, every), every)
        case "or":
            return _truth(reduce(int.__or__, holds, 0), every)
        case "iff":
            return _truth(every ^ holds[0] ^ holds[1], every)
        case "ite":
            then, other = holds[0], every ^ holds[0]
            kept = {v: rows[1].get(v, 0) & then | rows[2].get(v, 0) & other for v in {*rows[1], *rows[2]}}
            return {v: cases for v, cases in kept.items() if cases}
        case "count":
            return reduce(_sum(int.__add__), [_truth(one, every) for one in holds], {0: every})
        case "eq" | "le":
            less = node.op == "le"
            both = product(rows[0].items(), rows[1].items())
            met = (x & y for (v, x), (w, y) in both if (v <= w if less else v == w))
            return _truth(reduce(int.__or__, met, 0), every)
        case "add" | "mul":
            return reduce(_sum(int.__add__ if node.op == "add" else int.__mul__), rows)
        case _:
            return _sum(int.__floordiv__ if node.op == "div" else int.__mod__)(*rows)


def _truth(holds: int, every: int) -> Row:
    return {v: cases for v, cases in ((0, every ^ holds), (1, holds)) if cases}


def _sum(operation: Callable[[int, int], int]) -> Callable[[Row, Row], Row]:
    """The operation case by case."""

    def made(first: Row, second: Row) -> Row:
        if len(first) * len(second) > MOST_VALUES**2:
            raise _TooMany
        found = Row()
        for v, x in first.items():
            for w, y in second.items():
                if x & y:
                    value = operation(v, w)
                    found[value] = found.get(value, 0) | x & y
        return found

    return made
