"""States in words: nothing is lost or overlaps, and a field holds what it holds in one integer."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.compile.layout import layout
from consensus_check.compile.native.layout import WORD, word_layout
from consensus_check.ir.system import RankGroup, TransitionSystem, Variable
from tests.amount import many


@st.composite
def systems_with_states(draw: st.DrawFn) -> tuple[TransitionSystem, list[tuple[int, ...]]]:
    """Variables of any width, ranks among them, and states of these."""
    variables = list[Variable]()
    for i in range(draw(st.integers(0, 40))):
        width = draw(st.sampled_from([0, 0, 1, 2, 5, 17, 31, 40, 63, 64, 65, 90]))
        if width == 0:
            variables.append(Variable(f"v{i}", True))
        else:
            lo = draw(st.integers(-100, 100))
            variables.append(Variable(f"v{i}", False, lo, lo + (1 << width) - 1))
    if draw(st.booleans()):
        variables.append(Variable("free", False, None, None))
    ranked = [Variable(f"r{i}", False, -1, 5, scale=2) for i in range(draw(st.integers(0, 4)))]
    variables += ranked
    ranks = (RankGroup(tuple(v.name for v in ranked)),) if ranked else ()
    ends = [(-(1 << 61) if v.lo is None else v.lo, 1 << 61 if v.hi is None else v.hi) for v in variables]
    value = [st.one_of(st.sampled_from(end), st.integers(*end)) for end in ends]
    states = draw(st.lists(st.tuples(*value), min_size=1, max_size=6))
    return TransitionSystem("any", tuple(variables), (), (), ranks=ranks), states


@settings(max_examples=many(120), deadline=None, derandomize=True)
@given(systems_with_states())
def test_states_survive(drawn: tuple[TransitionSystem, list[tuple[int, ...]]]) -> None:
    system, states = drawn
    places = layout(system)
    words = word_layout(places)
    for state in states:
        packed = words.pack(state)
        assert len(packed) == words.words
        assert all(0 <= word < 1 << WORD for word in packed)
        assert words.unpack(packed) == state == places.unpack(places.pack(state))
        assert words.packed(packed) == places.pack(state)
        assert words.words_of(places.pack(state)) == packed
    assert len({words.pack(state) for state in states}) == len(set(states))


@settings(max_examples=many(120), deadline=None, derandomize=True)
@given(systems_with_states())
def test_fields_share_no_bit(drawn: tuple[TransitionSystem, list[tuple[int, ...]]]) -> None:
    places = layout(drawn[0])
    words, used = word_layout(places), 0
    for item in words.fields.values():
        assert item.wide or item.shift + item.width <= WORD
        bits = item.mask << item.word * WORD
        assert not used & bits
        used |= bits
    assert used.bit_count() == places.bits
    assert words.words >= max(1, -(-places.bits // WORD))
