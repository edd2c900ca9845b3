"""Every operation of terms in native code against the reference meaning, on random terms and at the edges."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.compile.layout import layout
from consensus_check.compile.native import Unfit
from consensus_check.compile.native.blocks import successor
from consensus_check.compile.native.code import Code
from consensus_check.compile.native.emit import Emitter
from consensus_check.compile.native.layout import word_layout
from consensus_check.compile.native.link import Loaded, link, load
from consensus_check.ir.system import TransitionSystem, Variable
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    add,
    and_,
    bool_var,
    boolean,
    count,
    div,
    eq,
    evaluate_all,
    iff,
    int_var,
    integer,
    ite,
    le,
    mod,
    mul,
    not_,
    or_,
    select,
    sub,
)
from tests.amount import many

BIG = 1 << 40
VARIABLES = (
    *(Variable(f"b{i}", True) for i in range(70)),
    Variable("small", False, -3, 4),
    Variable("large", False, -BIG, BIG),
    Variable("free", False, None, None),
    Variable("above", False, 5, None),
    Variable("whole", False, 0, (1 << 64) - 1),
)
BOOLS = [bool_var(f"b{i}") for i in (0, 1, 2, 62, 63, 64, 65, 69)]
INTS = [int_var(v.name, v.lo, v.hi) for v in VARIABLES if not v.is_bool]
NUMBERS = [0, 1, -1, 2, -2, 3, 7, -8, 64, BIG, -BIG, (1 << 62) - 1]


def native(terms: Sequence[Term]) -> tuple[Loaded, TransitionSystem]:
    """A function that writes the terms' values, in two words each."""
    system = TransitionSystem("terms", VARIABLES, (), ())
    places = word_layout(layout(system))
    code = Code()
    emit = Emitter(code, places, [code.load("%s", i) for i in range(places.words)])
    for i, term in enumerate(terms):
        value = emit.truth(term) if term.is_bool else emit.number(term, 128)
        wide = emit.number(term, 128) if term.is_bool else value
        low = code.make(f"trunc i128 {wide.text} to i64")
        high = code.make(f"ashr i128 {wide.text}, 64", 128)
        code.store(low, "%out", 2 * i)
        code.store(code.make(f"trunc i128 {high.text} to i64"), "%out", 2 * i + 1)
    code.line("ret void")
    text = "declare i64 @llvm.ctpop.i64(i64)\n" + code.function("void @terms(ptr %s, ptr %out)")
    return load(link(text, ["terms"], engine="")), system


def values(loaded: Loaded, system: TransitionSystem, state: tuple[int, ...], size: int) -> list[int]:
    """The terms' values at a state."""
    words = word_layout(layout(system)).pack(state)
    out = (ctypes.c_int64 * (2 * size))()
    call = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(loaded.address("terms"))
    call((ctypes.c_uint64 * len(words))(*words), out)
    return [out[2 * i + 1] << 64 | out[2 * i] & (1 << 64) - 1 for i in range(size)]


def states() -> st.SearchStrategy[tuple[int, ...]]:
    """States, the edges of every interval among them."""

    def of(variable: Variable) -> st.SearchStrategy[int]:
        lo = -(1 << 61) if variable.lo is None else variable.lo
        hi = 1 << 61 if variable.hi is None else variable.hi
        return st.one_of(st.sampled_from([lo, hi]), st.integers(lo, hi), st.integers(lo, min(hi, lo + 3)))

    return st.tuples(*map(of, VARIABLES))


@st.composite
def term(draw: st.DrawFn, depth: int, wanted: str) -> Term:
    """A term of a kind, over all operations."""
    if depth == 0 or draw(st.integers(0, 5)) == 0:
        if wanted == "bool":
            return draw(st.sampled_from([*BOOLS, *map(not_, BOOLS), TRUE, FALSE]))
        return draw(st.one_of(st.sampled_from(INTS), st.sampled_from(NUMBERS).map(integer)))

    def some(kind: str) -> Term:
        return draw(term(depth - 1, kind))

    if wanted == "bool":
        match draw(st.sampled_from(["not", "and", "or", "iff", "eq", "le", "ite", "const"])):
            case "not":
                return not_(some("bool"))
            case "and":
                return and_(*(some("bool") for _ in range(3)))
            case "or":
                return or_(*(some("bool") for _ in range(3)))
            case "iff":
                return iff(some("bool"), some("bool"))
            case "eq":
                return eq(some("int"), some("int"))
            case "le":
                return le(some("int"), some("int"))
            case "const":
                return eq(draw(st.sampled_from(INTS)), integer(draw(st.sampled_from(NUMBERS))))
            case _:
                return ite(some("bool"), some("bool"), some("bool"))
    match draw(st.sampled_from(["add", "mul", "div", "mod", "count", "ite", "select", "bits"])):
        case "add":
            return add(some("int"), some("int"), integer(draw(st.sampled_from(NUMBERS))))
        case "mul":
            return mul(integer(draw(st.sampled_from([-3, -1, 2, 5]))), some("int"))
        case "div":
            return div(some("int"), draw(st.sampled_from([-7, -2, -1, 2, 3, 8, 10])))
        case "mod":
            return mod(some("int"), draw(st.sampled_from([-7, -2, -1, 1, 2, 3, 8, 10])))
        case "count":
            return count(some("bool") for _ in range(4))
        case "bits":
            return count(draw(st.lists(st.sampled_from([*BOOLS, *map(not_, BOOLS)]), min_size=2)))
        case "select":
            return select(mod(some("int"), 3), [some("int") for _ in range(3)])
        case _:
            return ite(some("bool"), some("int"), some("int"))


@settings(max_examples=many(40), deadline=None, derandomize=True)
@given(
    st.lists(st.one_of(term(4, "bool"), term(4, "int")), min_size=1, max_size=6),
    st.lists(states(), min_size=8),
)
def test_terms_have_the_reference_values(terms: list[Term], tried: list[tuple[int, ...]]) -> None:
    try:
        loaded, system = native(terms)
    except Unfit as unfit:
        assert "more than" in str(unfit)
        return
    for state in tried:
        valuation = {v.name: value for v, value in zip(VARIABLES, state, strict=True)}
        expected = [int(value) for value in evaluate_all(terms, valuation)]
        assert values(loaded, system, state, len(terms)) == expected


@pytest.mark.parametrize("by", [-9, -4, -1, 1, 2, 3, 4, 9])
def test_division_is_pythons(by: int) -> None:
    x = INTS[1]
    asked = [div(x, by), mod(x, by), div(add(x, integer(BIG + 20)), by), mod(add(x, integer(BIG + 20)), by)]
    loaded, system = native(asked)
    for value in range(-13, 14):
        state, more = (*(0 for _ in range(70)), 0, value, 0, 5, 0), value + BIG + 20
        assert values(loaded, system, state, 4) == [value // by, value % by, more // by, more % by]


def test_a_number_of_more_than_126_bits_does_not_fit() -> None:
    x = INTS[1]
    with pytest.raises(Unfit, match="126 bits"):
        native([mul(mul(x, x), mul(x, x))])


def test_a_division_of_large_numbers_does_not_fit() -> None:
    with pytest.raises(Unfit, match="63 bits"):
        native([div(INTS[2], 3)])


@settings(max_examples=many(30), deadline=None, derandomize=True)
@given(states(), states())
def test_a_successor_is_written_whole(state: tuple[int, ...], other: tuple[int, ...]) -> None:
    """Every field gets the value that it has in another state: all updates are constants, then none is."""
    system = TransitionSystem("terms", VARIABLES, (), ())
    places = word_layout(layout(system))
    both = list(zip(VARIABLES, state, other, strict=True))
    constants = {v.name: boolean(bool(y)) if v.is_bool else integer(y) for v, _, y in both}
    shifted = {v.name: sub(v.term, integer(x - y)) for v, x, y in both if not v.is_bool}
    code = Code()
    emit = Emitter(code, places, [code.load("%s", i) for i in range(places.words)])
    successor(emit, places, constants, "%t")
    successor(emit, places, shifted, "%u")
    code.line("ret void")
    loaded = load(link(code.function("void @terms(ptr %s, ptr %t, ptr %u)"), ["terms"], engine=""))
    call = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 3)(loaded.address("terms"))
    first, second = ((ctypes.c_uint64 * places.words)() for _ in range(2))
    call((ctypes.c_uint64 * places.words)(*places.pack(state)), first, second)
    assert places.unpack(list(first)) == other
    assert places.unpack(list(second)) == state[:70] + other[70:]
