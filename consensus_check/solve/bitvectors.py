"""Terms of the lowered system as bit-vectors and Booleans, exactly: no width ever cuts a value off.

A number is a bit-vector with the interval of its values: unsigned where no value is below zero, else in two's
complement. Widths follow from intervals, those of intermediate results included; sums and products are taken
modulo a width that their interval fits, which is exact.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias, cast

import z3
from attrs import field

from consensus_check.ir.terms import Bound, Term, postorder
from consensus_check.records import define, frozen
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth, Vector, alike, both, either, no, picked
from consensus_check.solve.orders import Place, over_ranks

UNBOUNDED: Final = 2**31
WIDEST: Final = 512


@frozen
class Number:
    """A bit-vector and the interval of its values; two's complement iff `lo` is below zero."""

    bits: Vector
    lo: int
    hi: int


Value: TypeAlias = Number | Truth


def width_of(lo: int, hi: int) -> int:
    """Bits that hold every value of an interval. Raises Beyond where they are too many to reason about."""
    width = max(hi.bit_length(), 1) if lo >= 0 else max(hi.bit_length(), (-lo - 1).bit_length()) + 1
    if width > WIDEST:
        raise Beyond("range", f"values of {width} bits are too large to solve for")
    return width


def interval_of(lo: Bound, hi: Bound) -> tuple[int, int]:
    """The interval a variable is solved in: its own, cut at 2^31 where it has no end."""
    return (-UNBOUNDED if lo is None else lo, UNBOUNDED - 1 if hi is None else hi)


def constant(value: int) -> Number:
    return Number(z3.BitVecVal(value, width_of(value, value)), value, value)


def variable(name: str, lo: int, hi: int) -> Number:
    """A new number with an interval (the interval itself is not asserted)."""
    return Number(z3.BitVec(name, width_of(lo, hi)), lo, hi)


def resized(number: Number, width: int) -> Vector:
    """The value modulo 2^width."""
    if z3.is_bv_value(number.bits):
        value = cast(z3.BitVecNumRef, number.bits)
        return z3.BitVecVal(value.as_signed_long() if number.lo < 0 else value.as_long(), width)
    size = number.bits.size()
    if width == size:
        return number.bits
    if width < size:
        return cast(Vector, z3.Extract(width - 1, 0, number.bits))
    extend = z3.SignExt if number.lo < 0 else z3.ZeroExt
    return extend(width - size, number.bits)


def fitted(number: Number, lo: int, hi: int) -> Number:
    """The number as one of an interval that holds its value."""
    return Number(resized(number, width_of(lo, hi)), lo, hi)


def common(*numbers: Number) -> tuple[list[Vector], bool]:
    """Bit-vectors of one width for all values, and whether they are signed."""
    lo, hi = min(n.lo for n in numbers), max(n.hi for n in numbers)
    width = width_of(lo, hi)
    return [resized(n, width) for n in numbers], lo < 0


def equal(a: Value, b: Value) -> Truth:
    if isinstance(a, Number) and isinstance(b, Number):
        (x, y), _ = common(a, b)
        return alike(x, y)
    assert not isinstance(a, Number) and not isinstance(b, Number)
    return alike(a, b)


def at_most(a: Number, b: Number) -> Truth:
    (x, y), signed = common(a, b)
    return x <= y if signed else z3.ULE(x, y)


def chosen(condition: Truth, a: Value, b: Value) -> Value:
    """a where the condition holds, else b."""
    if isinstance(a, Number) and isinstance(b, Number):
        (x, y), _ = common(a, b)
        return Number(picked(condition, x, y), min(a.lo, b.lo), max(a.hi, b.hi))
    assert not isinstance(a, Number) and not isinstance(b, Number)
    return cast(Truth, z3.If(condition, a, b))


def total(numbers: Sequence[Number]) -> Number:
    """The sum, as a balanced tree of additions."""
    parts = list(numbers)
    while len(parts) > 1:
        paired = [_plus(a, b) for a, b in zip(parts[::2], parts[1::2], strict=False)]
        parts = paired + parts[len(paired) * 2 :]
    return parts[0] if parts else constant(0)


def _plus(a: Number, b: Number) -> Number:
    lo, hi = a.lo + b.lo, a.hi + b.hi
    width = width_of(lo, hi)
    return Number(resized(a, width) + resized(b, width), lo, hi)


def product(a: Number, b: Number) -> Number:
    corners = [x * y for x in (a.lo, a.hi) for y in (b.lo, b.hi)]
    width = width_of(min(corners), max(corners))
    return Number(resized(a, width) * resized(b, width), min(corners), max(corners))


def number(truth: Truth) -> Number:
    """1 where it holds, else 0."""
    return Number(picked(truth, z3.BitVecVal(1, 1), z3.BitVecVal(0, 1)), 0, 1)


def how_many(truths: Sequence[Truth]) -> Number:
    return total([number(truth) for truth in truths])


def remainder(a: Number, by: Number) -> Number:
    """a modulo a constant, with its sign, as Python's %."""
    (x, y), signed = common(a, by)
    lo, hi = min(0, by.lo + 1), max(0, by.lo - 1)
    return fitted(Number(x % y if signed else z3.URem(x, y), min(lo, a.lo), max(hi, a.hi)), lo, hi)


def quotient(a: Number, by: Number) -> Number:
    """a divided by a constant, rounded down, as Python's //."""
    ends = [a.lo // by.lo, a.hi // by.lo]
    lo, hi = min(ends), max(ends)
    if lo >= 0 and by.lo > 0:
        (x, y), _ = common(a, by)
        return fitted(Number(z3.UDiv(x, y), a.lo, max(a.hi, by.lo)), lo, hi)
    reach = abs(by.lo)
    (x, y, _), _ = common(a, by, Number(a.bits, min(lo, a.lo - reach, -1), max(hi, a.hi + reach)))
    return Number(cast(Vector, z3.Extract(width_of(lo, hi) - 1, 0, (x - x % y) / y)), lo, hi)


# -- terms ----------------------------------------

_BOOLEAN: Final[dict[str, Callable[..., Truth]]] = {
    "not": lambda a: no(a),
    "and": lambda *a: both(*a),
    "or": lambda *a: either(*a),
    "iff": equal,
    "eq": equal,
    "le": at_most,
}
_NUMBER: Final[dict[str, Callable[..., Number]]] = {
    "add": lambda *a: total(a),
    "mul": product,
    "div": quotient,
    "mod": remainder,
    "count": lambda *a: how_many(a),
}


@define(eq=False)
class Writer:
    """Writes terms as Z3 expressions. leaves: name of a variable or input -> its value."""

    leaves: Mapping[str, Value | Place]
    _done: dict[int, tuple[Term, Value | Place]] = field(factory=dict)

    def written(self, term: Term) -> Value | Place:
        """What a term is. Raises Beyond where its numbers are too large, or ranks are more than compared."""
        if term.serial not in self._done:
            for node in postorder([term]):
                if node.serial not in self._done:
                    self._done[node.serial] = node, self._made(node)
        return self._done[term.serial][1]

    def value(self, term: Term) -> Value:
        """The value of a term that is no rank. Raises Beyond as `written` does."""
        found = self.written(term)
        if isinstance(found, Place):
            raise Beyond("range", "a rank is taken for a number")
        return found

    def truth(self, term: Term) -> Truth:
        found = self.value(term)
        assert not isinstance(found, Number)
        return found

    def number(self, term: Term) -> Number:
        found = self.value(term)
        assert isinstance(found, Number)
        return found

    def _made(self, term: Term) -> Value | Place:
        if term.op == "const":
            return z3.BoolVal(bool(term.value)) if term.is_bool else constant(int(term.value or 0))
        if term.op in ("var", "input"):
            return self.leaves[str(term.value)]
        found = [self._done[a.serial][1] for a in term.args]
        args = [one for one in found if not isinstance(one, Place)]
        if len(args) < len(found):
            return over_ranks(term, found)
        if term.op == "ite":
            condition, a, b = args
            assert not isinstance(condition, Number)
            return _tight(chosen(condition, a, b), term)
        if term.op in _BOOLEAN:
            return _BOOLEAN[term.op](*args)
        return _tight(_NUMBER[term.op](*args), term)


def _tight(value: Value, term: Term) -> Value:
    """The number in the interval that is known of the term."""
    if not isinstance(value, Number):
        return value
    lo = value.lo if term.lo is None else max(value.lo, term.lo)
    hi = value.hi if term.hi is None else min(value.hi, term.hi)
    return value if (lo, hi) == (value.lo, value.hi) else fitted(value, lo, hi)
