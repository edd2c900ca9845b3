"""States kept by a native search, seen as the packed integers of `compile.layout`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import overload

from consensus_check.compile.native.layout import WORD, WordLayout
from consensus_check.records import define, frozen

_PIECE = 4096


@frozen
class _Run:
    """Neighbouring fields that lie together in both forms."""

    word: int
    shift: int
    width: int
    packed: int


@frozen(eq=False)
class Packing:
    """From words to the packed integer and back, by runs of fields rather than field by field."""

    words: int
    runs: tuple[_Run, ...]

    def packed(self, words: Sequence[int]) -> int:
        found = 0
        for run in self.runs:
            found |= (words[run.word] >> run.shift & (1 << run.width) - 1) << run.packed
        return found

    def words_of(self, packed: int) -> list[int]:
        found = [0] * self.words
        for run in self.runs:
            found[run.word] |= (packed >> run.packed & (1 << run.width) - 1) << run.shift
        return found


def packing(layout: WordLayout) -> Packing:
    """The packing of a layout in words."""
    runs = list[_Run]()
    for field in layout.fields.values():
        word, shift, width, packed = field.word, field.shift, field.width, field.place.shift
        while width > 0:
            size = min(width, WORD - shift)
            last, here = runs[-1] if runs else None, (word, shift, packed)
            if last and (last.word, last.shift + last.width, last.packed + last.width) == here:
                runs[-1] = _Run(word, last.shift, last.width + size, last.packed)
            else:
                runs.append(_Run(word, shift, size, packed))
            word, shift, width, packed = word + 1, 0, width - size, packed + size
    return Packing(layout.words, tuple(runs))


@define(eq=False)
class States(Sequence[int]):
    """Packed states by position, made when asked for.

    view: words of all states; size: how many there are; ids: which of them (default: all, by id).
    """

    packing: Packing
    view: memoryview
    size: Callable[[], int]
    ids: Sequence[int] | None = None

    def __len__(self) -> int:
        return self.size()

    def at(self, position: int) -> int:
        """The packed state at a position."""
        words = self.packing.words
        start = (position if self.ids is None else self.ids[position]) * words
        return self.packing.packed(self.view[start : start + words])

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return [self.at(i) for i in range(*index.indices(len(self)))]
        size = len(self)
        if not -size <= index < size:
            raise IndexError(index)
        return self.at(index % size)

    def __iter__(self) -> Iterator[int]:
        for start in range(0, len(self), _PIECE):
            yield from self[start : start + _PIECE]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return False
        return all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]


@define(eq=False)
class Index(Mapping[int, int]):
    """Packed state -> id, looked up in the table of the search."""

    states: States
    find: Callable[[int], int | None]

    def __getitem__(self, packed: int) -> int:
        found = self.find(packed)
        if found is None:
            raise KeyError(packed)
        return found

    def __iter__(self) -> Iterator[int]:
        return iter(self.states)

    def __len__(self) -> int:
        return len(self.states)
