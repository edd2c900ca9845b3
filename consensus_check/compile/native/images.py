"""The least image of a state under a list of permutations of agents, in native code.

Images are compared as `compile.canonical` compares them, the last variable first, so both find the same
representatives.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import field

from consensus_check.compile.canonical import Canonical
from consensus_check.compile.images import MOST_ENTRIES, Move
from consensus_check.compile.native.code import Code, Value
from consensus_check.compile.native.layout import WORD, WordLayout
from consensus_check.compile.native.tables import Tables
from consensus_check.records import define

MOST_WORK: Final = 6_000
"""How many shifts all images of a state may take."""


def unfit_images(canonical: Canonical, layout: WordLayout) -> str:
    """Why native code cannot compare the images; empty: it can."""
    made = _Images("", canonical, layout)
    if any(layout.fields[name].wide for name in made.names):
        return "a variable that agents exchange is wider than a word"
    if any(move.values and move.mask >= MOST_ENTRIES for moves in made.listed for move in moves):
        return "a variable that holds an agent has too wide a range"
    work = sum(len(made.parts(moves)) for moves in made.listed)
    return f"a state has too many images ({len(made.listed)})" if work > MOST_WORK else ""


def least_image(canonical: Canonical, layout: WordLayout) -> str:
    """`cc_canonical`: a state becomes the least of its images, in place."""
    return _Images("@cc_image", canonical, layout).least()


def images_count(canonical: Canonical, layout: WordLayout) -> str:
    """`cc_weight`: how many different images a state has."""
    return _Images("@cc_weight_image", canonical, layout).count()


@define(eq=False)
class _Images:
    """Writes one function. names: the variables that some permutation touches; listed: what each moves, the
    identity, which moves nothing, first.
    """

    name: str
    canonical: Canonical
    layout: WordLayout
    code: Code = field(factory=Code)
    tables: Tables = field(init=False)
    listed: list[list[Move]] = field(init=False)
    names: list[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.tables = Tables(self.name)
        self.listed = [self.canonical.moves(agents) for agents in self.canonical.group.turns]
        met = {move.source for moves in self.listed for move in moves}
        self.names = [name for name in self.layout.fields if name in met]

    def least(self) -> str:
        code = self.code
        words = [code.load("%t", i) for i in range(self.layout.words)]
        best = {word: self._masked(words[word], mask) for word, mask in self._touched().items()}
        for moves in self.listed[1:]:
            made = self._image(words, moves)
            less = self._less(made, best)
            best = {
                word: code.make(f"select i1 {less.text}, i64 {made[word].text}, i64 {old.text}")
                for word, old in best.items()
            }
        for word, mask in self._touched().items():
            kept = self._masked(words[word], ~mask & (1 << WORD) - 1)
            code.store(code.make(f"or i64 {kept.text}, {best[word].text}"), "%t", word)
        code.line("ret void")
        return self._function("internal void @cc_canonical(ptr %t) nounwind")

    def count(self) -> str:
        code = self.code
        words = [code.load("%s", i) for i in range(self.layout.words)]
        mine = {word: self._masked(words[word], mask) for word, mask in self._touched().items()}
        same = Value("1", WORD)
        for moves in self.listed[1:]:
            made, equal = self._image(words, moves), Value("true", 1)
            for word, value in mine.items():
                here = code.make(f"icmp eq i64 {made[word].text}, {value.text}", 1)
                equal = code.make(f"and i1 {equal.text}, {here.text}", 1)
            one = code.make(f"zext i1 {equal.text} to i64")
            same = code.make(f"add i64 {same.text}, {one.text}")
        code.line(f"ret i64 {code.make(f'udiv i64 {len(self.listed)}, {same.text}').text}")
        return self._function("internal i64 @cc_weight(ptr %s) nounwind")

    def _function(self, head: str) -> str:
        return "\n".join([*self.tables.texts, self.code.function(head)])

    # -- one image ----------------------------------------

    def parts(self, moves: Sequence[Move]) -> dict[tuple[int, int, int], int]:
        """What goes together: (word, the word it goes to, how far up) -> its bits. Values that change stay
        out.
        """
        stays, found = self._touched(), dict[tuple[int, int, int], int]()
        for move in moves:
            here, there = self.layout.fields[move.source], self.layout.fields[move.target]
            stays[here.word] &= ~here.mask
            if not move.values:
                key = here.word, there.word, there.shift - here.shift
                found[key] = found.get(key, 0) | here.mask
        return {**{(word, word, 0): mask for word, mask in stays.items() if mask}, **found}

    def _image(self, words: Sequence[Value], moves: Sequence[Move]) -> dict[int, Value]:
        code = self.code
        made = {word: Value("0", WORD) for word in self._touched()}

        def add(word: int, value: Value) -> None:
            old = made[word].text
            made[word] = value if old == "0" else code.make(f"or i64 {old}, {value.text}")

        for (word, to, by), mask in self.parts(moves).items():
            add(to, self._shifted(self._masked(words[word], mask), by))
        for move in moves:
            if move.values:
                here, there = self.layout.fields[move.source], self.layout.fields[move.target]
                value = self._masked(self._shifted(words[here.word], -here.shift), move.mask)
                values = tuple(move.values.get(v, v) for v in range(move.mask + 1))
                add(there.word, self._shifted(self.tables.mapped(code, value, values), there.shift))
        return made

    def _less(self, made: dict[int, Value], best: dict[int, Value]) -> Value:
        code, less = self.code, Value("false", 1)
        for word, mask in reversed(self._digits()):
            whole = mask == self._touched()[word]
            new = made[word] if whole else self._masked(made[word], mask)
            old = best[word] if whole else self._masked(best[word], mask)
            below = code.make(f"icmp ult i64 {new.text}, {old.text}", 1)
            same = code.make(f"icmp eq i64 {new.text}, {old.text}", 1)
            less = code.make(f"select i1 {same.text}, i1 {less.text}, i1 {below.text}", 1)
        return less

    def _digits(self) -> list[tuple[int, int]]:
        """Words with bits of theirs, so that comparing these one by one compares the variables, the last
        first.
        """
        found, low = list[tuple[int, int]](), 0
        for name in reversed(self.names):
            item = self.layout.fields[name]
            if found and found[-1][0] == item.word and item.shift < low:
                found[-1] = item.word, found[-1][1] | item.mask
            else:
                found.append((item.word, item.mask))
            low = item.shift
        return found

    def _touched(self) -> dict[int, int]:
        """Of each word the bits that some permutation touches."""
        found = dict[int, int]()
        for name in self.names:
            item = self.layout.fields[name]
            found[item.word] = found.get(item.word, 0) | item.mask
        return found

    def _masked(self, value: Value, mask: int) -> Value:
        return self.code.make(f"and i64 {value.text}, {mask}")

    def _shifted(self, value: Value, by: int) -> Value:
        if not by:
            return value
        return self.code.make(f"{'shl' if by > 0 else 'lshr'} i64 {value.text}, {abs(by)}")
