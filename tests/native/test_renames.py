"""Ranks and values of Symmetric types in native code: the representative that the meaning chooses."""

from __future__ import annotations

import ctypes

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.compile.layout import layout
from consensus_check.compile.native import Unfit
from consensus_check.compile.native.layout import word_layout
from consensus_check.compile.native.link import link, load
from consensus_check.compile.native.ranks import rank_function
from consensus_check.compile.native.renames import rename_function
from consensus_check.compile.program import Program
from consensus_check.compile.renumber import Renumber
from consensus_check.ir.system import Coded, RankGroup, SymmetricGroup, TransitionSystem, Variable
from consensus_check.semantics.state import least_renaming
from tests.amount import many

Drawn = tuple[TransitionSystem, list[tuple[int, ...]]]


@st.composite
def symmetric_systems(draw: st.DrawFn) -> Drawn:
    """Groups with values, rows, messages and slots among other variables, and states of them."""
    variables, groups = list[Variable](), list[SymmetricGroup]()
    for g in range(draw(st.integers(1, 2))):
        size = draw(st.integers(1, 4 if g == 0 else 2))
        holding = [Variable(f"g{g}h{i}", False, -1, size - 1) for i in range(draw(st.integers(0, 3)))]
        rows = [
            [Variable(f"g{g}r{r}i{v}", bool(r % 2), *((0, 1) if r % 2 else (-2, 3))) for v in range(size)]
            for r in range(draw(st.integers(0, 2)))
        ]
        letters = (("ping", ()), *((f"to{k}", (v,)) for k in range(2) for v in range(size)), ("none", (-1,)))
        carrying = [Variable(f"g{g}c{i}", False, 0, len(letters)) for i in range(draw(st.integers(0, 3)))]
        slots = [
            (Variable(f"g{g}s{i}", False, 0, 2), Variable(f"g{g}t{i}", False, -1, size - 1))
            for i in range(draw(st.integers(0, 3)))
        ]
        in_slots = [second for _, second in slots]
        groups.append(
            SymmetricGroup(
                size,
                tuple(v.name for v in (*holding, *in_slots)),
                (tuple((a.name, b.name) for a, b in slots),) if slots else (),
                tuple(tuple(v.name for v in row) for row in rows),
                (Coded(tuple(v.name for v in carrying), letters),) if carrying else (),
            )
        )
        variables += [*holding, *carrying, *(v for row in (*rows, *slots) for v in row)]
    variables.append(Variable("other", False, -5, 1 << 30))
    order = draw(st.permutations(variables))
    system = TransitionSystem("symmetric", tuple(order), (), (), symmetric=tuple(groups))
    value = [st.integers(v.lo or 0, 1 if v.is_bool else v.hi or 0) for v in order]
    return system, draw(st.lists(st.tuples(*value), min_size=5, max_size=20))


@settings(max_examples=many(50), deadline=None, derandomize=True)
@given(symmetric_systems())
def test_renaming_chooses_the_least_state(drawn: Drawn) -> None:
    system, states = drawn
    places = word_layout(layout(system))
    text = rename_function("@cc_rename", system.symmetric, places).replace("internal void", "void")
    loaded = load(link(text, ["cc_rename"], engine=""))
    rename = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(loaded.address("cc_rename"))
    names = [v.name for v in system.variables]
    for state in states:
        words = (ctypes.c_uint64 * places.words)(*places.pack(state))
        rename(words)
        least = least_renaming(system.symmetric, dict(zip(names, state, strict=True)), names)
        assert places.unpack(list(words)) == tuple(least[name] for name in names)


@st.composite
def ranked_systems(draw: st.DrawFn) -> Drawn:
    """Ranks, among them such as are not in use, and their fields as they stand in the middle of a step."""
    scale, size = draw(st.integers(2, 4)), draw(st.integers(1, 6))
    ranks = [Variable(f"r{i}", False, -1, draw(st.integers(1, 6)), scale=scale) for i in range(size)]
    variables = (Variable("b", True), *ranks, Variable("x", False, 0, 1000))
    group = RankGroup(tuple(v.name for v in ranks), scale)
    system = TransitionSystem("ranked", variables, (), (), ranks=(group,))
    held = [st.integers(-scale, (v.hi or 0) * scale + 1) for v in ranks]
    state = st.tuples(st.integers(0, 1), *held, st.integers(0, 1000))
    return system, draw(st.lists(state, min_size=5, max_size=20))


@settings(max_examples=many(40), deadline=None, derandomize=True)
@given(ranked_systems())
def test_ranks_become_dense(drawn: Drawn) -> None:
    system, states = drawn
    plain = layout(system)
    places, renumber = word_layout(plain), Renumber(system, plain, rename=False)
    text = rank_function("@cc_rank_0", system.ranks[0], places).replace("internal i1", "i1")
    loaded = load(link("declare i64 @llvm.ctpop.i64(i64)\n" + text, ["cc_rank_0"], engine=""))
    rank = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p)(loaded.address("cc_rank_0"))
    mask = plain.mask(system.ranks[0].variables)
    for state in states:
        words = (ctypes.c_uint64 * places.words)(*places.pack(state))
        fits = bool(rank(words))
        scaled = sorted({0, *(v for v in state[1:-1] if v >= 0)})
        dense = tuple(scaled.index(v) if v >= 0 else -1 for v in state[1:-1])
        tops = [v.hi or 0 for v in system.variables[1:-1]]
        assert fits == all(r <= top for r, top in zip(dense, tops, strict=True))
        if fits:
            packed = plain.pack(state)
            expected = packed & ~mask | renumber.space["rank0"](packed & mask)
            assert places.packed(list(words)) == expected
            assert plain.unpack(expected) == (state[0], *dense, state[-1])


def test_too_many_renamings_do_not_fit() -> None:
    rows = tuple(tuple(f"r{r}i{v}" for v in range(7)) for r in range(2))
    variables = tuple(Variable(name, True) for row in rows for name in row)
    system = TransitionSystem("large", variables, (), (), symmetric=(SymmetricGroup(7, (), (), rows),))
    with pytest.raises(Unfit, match="too many ways"):
        rename_function("@cc_rename", system.symmetric, word_layout(Program(system).layout))
