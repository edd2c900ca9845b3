"""Terms of few values, in all cases at once: against every valuation one by one."""

from __future__ import annotations

from functools import reduce
from itertools import product
from random import Random

from consensus_check.ir.terms import (
    Term,
    add,
    and_,
    bool_var,
    count,
    div,
    eq,
    evaluate,
    iff,
    int_var,
    integer,
    ite,
    le,
    leaves,
    maximum,
    minimum,
    mod,
    mul,
    not_,
    or_,
)
from consensus_check.reduce.cases import MOST_CASES, alike, few
from consensus_check.reduce.same import Work, in_order, same

LEAVES = [bool_var("p"), bool_var("q"), int_var("x", -1, 2), int_var("y", 0, 4)]


def number(dice: Random, depth: int) -> Term:
    if depth == 0 or dice.random() < 0.2:
        return dice.choice([*LEAVES[2:], integer(dice.randint(-2, 3))])
    a, b = number(dice, depth - 1), number(dice, depth - 1)
    c, d = truth(dice, depth - 1), truth(dice, depth - 1)
    by = dice.choice([2, 3])
    return dice.choice([add(a, b), mul(a, b), div(a, by), mod(b, by), ite(c, a, b), count([c, d, c])])


def truth(dice: Random, depth: int) -> Term:
    if depth == 0 or dice.random() < 0.1:
        return dice.choice(LEAVES[:2])
    a, b = number(dice, depth - 1), number(dice, depth - 1)
    c, d = truth(dice, depth - 1), truth(dice, depth - 1)
    return dice.choice([not_(c), and_(c, d), or_(c, d), iff(c, d), eq(a, b), le(a, b), ite(c, d, not_(d))])


def brute(a: Term, b: Term) -> bool:
    found = leaves([a, b])
    ranges = [range(2) if leaf.is_bool else range(leaf.lo or 0, (leaf.hi or 0) + 1) for leaf in found]
    names = [str(leaf.value) for leaf in found]
    rows = (dict(zip(names, values, strict=True)) for values in product(*ranges))
    return all(evaluate(a, row) == evaluate(b, row) for row in rows)


def test_terms_are_alike_where_every_valuation_says_so() -> None:
    dice, met = Random(0), [0, 0]
    for turn in range(600):
        make = truth if turn % 2 else number
        a, b = make(dice, 3), make(dice, 2)
        b = dice.choice([b, ite(truth(dice, 2), a, b), ite(LEAVES[0], a, a if turn % 3 else b)])
        if not few([a, b]):
            continue
        said = alike(a, b)
        assert said is None or said == brute(a, b), (a, b)
        met[bool(said)] += 1
    assert min(met) > 100


def test_a_term_of_many_cases_is_taken_apart_first() -> None:
    """A parity of more bits than make a table."""
    bits = [bool_var(f"b{i}") for i in range(18)]
    assert not few(bits) and 1 << len(bits) > MOST_CASES
    up, down = bits[0], bits[-1]
    for bit in bits[1:]:
        up = iff(up, bit)
    for bit in reversed(bits[:-1]):
        down = iff(down, bit)
    assert same(up, down, Work())
    assert not same(up, not_(down), Work())


def test_the_order_in_which_a_maximum_is_taken_does_not_matter() -> None:
    dice, ranks = Random(0), [int_var(f"r{i}", 0, 20) for i in range(12)]
    for best in (maximum, minimum):
        for _ in range(5):
            shuffled = dice.sample(ranks, len(ranks))
            cut = dice.randint(1, 11)
            nested = best(reduce(best, shuffled[:cut]), reduce(best, shuffled[cut:]))
            assert same(reduce(best, ranks), nested, Work(2000))
            assert same(le(reduce(best, ranks), ranks[0]), le(nested, ranks[0]), Work(2000))
            assert not same(reduce(best, ranks[1:]), nested, Work())
    assert not same(reduce(maximum, ranks), reduce(minimum, ranks), Work())


def test_extremesin_order_are_what_they_were() -> None:
    dice = Random(1)
    for _ in range(150):
        parts = [number(dice, 2) for _ in range(4)]
        term = parts[0]
        for part in parts[1:]:
            term = (minimum, maximum)[dice.randrange(2)](*dice.sample([term, part], 2))
        assert brute(term, in_order(term))
