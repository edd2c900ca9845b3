"""Packed states in words: bit fields as in `compile.layout`; none straddles two words unless it must.

The value in a field is the same (value minus base); only where it lies differs. Unused bits are zero, so
that equal states have equal words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from consensus_check.compile.layout import Layout, Place
from consensus_check.records import frozen
from consensus_check.semantics import State

WORD: Final = 64
_FULL: Final = (1 << WORD) - 1


@frozen
class Field:
    """Where a variable lies: from bit `shift` of word `word` on. One wider than a word begins a word and runs
    on into the next.
    """

    place: Place
    word: int
    shift: int

    @property
    def width(self) -> int:
        return self.place.width

    @property
    def base(self) -> int:
        return self.place.base

    @property
    def wide(self) -> bool:
        return self.place.width > WORD

    @property
    def mask(self) -> int:
        """Its bits within its word (of a wide field: all of it, from its first word on)."""
        return ((1 << self.place.width) - 1) << self.shift


@frozen(eq=False)
class WordLayout:
    """All fields of a system, by name and in order of the variables; how many words a state has."""

    places: Layout
    fields: Mapping[str, Field]
    words: int

    def pack(self, state: State) -> tuple[int, ...]:
        """The words of a state (its values fit)."""
        return self._split(
            sum(
                (value - f.base) << f.word * WORD + f.shift
                for f, value in zip(self.fields.values(), state, strict=True)
            )
        )

    def unpack(self, words: Sequence[int]) -> State:
        """The state of its words."""
        whole = _whole(words)
        return tuple(
            (whole >> f.word * WORD + f.shift & (1 << f.width) - 1) + f.base for f in self.fields.values()
        )

    def words_of(self, packed: int) -> tuple[int, ...]:
        """The words of a state packed as one integer by `compile.layout`."""
        return self._split(
            sum(
                (packed >> f.place.shift & (1 << f.width) - 1) << f.word * WORD + f.shift
                for f in self.fields.values()
            )
        )

    def packed(self, words: Sequence[int]) -> int:
        """The one integer of `compile.layout` of a state in words."""
        whole = _whole(words)
        return sum(
            (whole >> f.word * WORD + f.shift & (1 << f.width) - 1) << f.place.shift
            for f in self.fields.values()
        )

    def _split(self, whole: int) -> tuple[int, ...]:
        return tuple(whole >> i * WORD & _FULL for i in range(self.words))


def word_layout(places: Layout) -> WordLayout:
    """Each field in the first word with room for it, in the order of the variables."""
    room, fields = list[int](), dict[str, Field]()
    for name, place in places.places.items():
        word = next((i for i, used in enumerate(room) if used + place.width <= WORD), len(room))
        if place.width > WORD:
            word = len(room)
            room += [WORD] * -(-place.width // WORD)
            fields[name] = Field(place, word, 0)
            continue
        if word == len(room):
            room.append(0)
        fields[name] = Field(place, word, room[word])
        room[word] += place.width
    return WordLayout(places, fields, max(1, len(room)))


def _whole(words: Sequence[int]) -> int:
    whole = 0
    for word in reversed(words):
        whole = whole << WORD | int(word)
    return whole
