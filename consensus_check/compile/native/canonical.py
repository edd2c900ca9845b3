"""Representatives under permutations of agents in native code: the columns of agents that stand apart, sorted
by a network of exchanges (Batcher, "Sorting networks and their applications", 1968); of a group given as a
list the least image.

The order of columns is that of `compile.canonical`, so both find the same representatives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consensus_check.compile.canonical import Canonical
from consensus_check.compile.native.code import Code, Value
from consensus_check.compile.native.images import images_count, least_image, unfit_images
from consensus_check.compile.native.layout import WORD, WordLayout

Run = tuple[int, int, int, int]
"""Bits that stay together: their word, the first of them there, in the column, and how many."""


def unfit(canonical: Canonical, layout: WordLayout) -> str:
    """Why native code cannot find the representatives; empty: it can."""
    if canonical.listed:
        return unfit_images(canonical, layout)
    if not canonical.apart:
        return "agents refer to one another"
    blocks = [runs for block in canonical.names for runs in _runs(block, layout)]
    wide = any(at + width > WORD for runs in blocks for _, _, at, width in runs)
    return "an agent has more variables than fit in a word" if wide else ""


def canonical_function(canonical: Canonical, layout: WordLayout) -> str:
    """`cc_canonical`: a state becomes its representative, in place."""
    if canonical.listed:
        return least_image(canonical, layout)
    code = Code()
    words = [code.load("%t", i) for i in range(layout.words)]
    for block in canonical.names:
        runs = _runs(block, layout)
        columns = [_column(code, words, one) for one in runs]
        for i, j in network(len(columns)):
            a, b = columns[i], columns[j]
            less = code.make(f"icmp ult i64 {a.text}, {b.text}", 1)
            columns[i], columns[j] = _exchanged(code, less, a, b)
        words = _placed(code, words, columns, runs)
    for i, word in enumerate(words):
        code.store(word, "%t", i)
    code.line("ret void")
    return code.function("internal void @cc_canonical(ptr %t) nounwind")


def turn_function(
    canonical: Canonical, layout: WordLayout, carried: Sequence[Sequence[Sequence[int]]], size: int
) -> str:
    """`cc_turn`: as `cc_canonical` of agents that stand apart; with each agent's column go some of the bytes
    (at most 8) of `size` further words. carried: which, by block and agent.
    """
    code = Code()
    words = [code.load("%t", i) for i in range(layout.words)]
    more = [code.load("%more", i) for i in range(size)]
    for block, own in zip(canonical.names, carried, strict=True):
        runs = _runs(block, layout)
        columns, bytes_ = [_column(code, words, one) for one in runs], [_bytes(at) for at in own]
        loads = [_column(code, more, one) for one in bytes_]
        for i, j in network(len(columns)):
            a, b = columns[i], columns[j]
            less = code.make(f"icmp ult i64 {a.text}, {b.text}", 1)
            columns[i], columns[j] = _exchanged(code, less, a, b)
            loads[i], loads[j] = _exchanged(code, less, loads[i], loads[j])
        words, more = _placed(code, words, columns, runs), _placed(code, more, loads, bytes_)
    for pointer, values in (("%t", words), ("%more", more)):
        for i, word in enumerate(values):
            code.store(word, pointer, i)
    code.line("ret void")
    return code.function("void @cc_turn(ptr %t, ptr %more) nounwind")


def _bytes(places: Sequence[int]) -> list[Run]:
    return [(place // 8, place % 8 * 8, k * 8, 8) for k, place in enumerate(places)]


def _exchanged(code: Code, less: Value, a: Value, b: Value) -> tuple[Value, Value]:
    return (
        code.make(f"select i1 {less.text}, i64 {a.text}, i64 {b.text}"),
        code.make(f"select i1 {less.text}, i64 {b.text}, i64 {a.text}"),
    )


def weight_function(canonical: Canonical, layout: WordLayout) -> str:
    """`cc_weight`: how many states a representative stands for."""
    if canonical.listed:
        return images_count(canonical, layout)
    code = Code()
    words = [code.load("%s", i) for i in range(layout.words)]
    weight = Value("1", WORD)
    for block in canonical.names:
        columns = [_column(code, words, one) for one in _runs(block, layout)]
        often = Value("1", WORD)
        for i in range(1, len(columns)):
            same = code.make(f"icmp eq i64 {columns[i - 1].text}, {columns[i].text}", 1)
            more = code.make(f"add i64 {often.text}, 1")
            often = code.make(f"select i1 {same.text}, i64 {more.text}, i64 1")
            product = code.make(f"mul i64 {weight.text}, {i + 1}")
            weight = code.make(f"udiv i64 {product.text}, {often.text}")
    code.line(f"ret i64 {weight.text}")
    return code.function("internal i64 @cc_weight(ptr %s) nounwind")


def network(size: int) -> Iterator[tuple[int, int]]:
    """Exchanges that sort so many numbers, the lower to the first place."""
    p = 1
    while p < size:
        k = p
        while k >= 1:
            for j in range(k % p, size - k, 2 * k):
                for i in range(min(k, size - j - k)):
                    if (i + j) // (2 * p) == (i + j + k) // (2 * p):
                        yield i + j, i + j + k
            k //= 2
        p *= 2


def _runs(block: Sequence[Sequence[str]], layout: WordLayout) -> list[list[Run]]:
    """For each agent of a block where the bits of its column lie."""
    return [list(_together(names, layout)) for names in block]


def _together(names: Sequence[str], layout: WordLayout) -> Iterator[Run]:
    at, last = 0, None
    for name in names:
        field = layout.fields[name]
        if last is not None and last[0] == field.word and last[1] + last[3] == field.shift:
            last = last[0], last[1], last[2], last[3] + field.width
        else:
            if last is not None:
                yield last
            last = field.word, field.shift, at, field.width
        at += field.width
    if last is not None:
        yield last


def _column(code: Code, words: Sequence[Value], runs: Sequence[Run]) -> Value:
    total = Value("0", WORD)
    for word, shift, at, width in runs:
        bits = code.make(f"lshr i64 {words[word].text}, {shift}")
        bits = code.make(f"and i64 {bits.text}, {(1 << width) - 1}")
        bits = code.make(f"shl i64 {bits.text}, {at}")
        total = code.make(f"or i64 {total.text}, {bits.text}")
    return total


def _placed(
    code: Code, words: Sequence[Value], columns: Sequence[Value], runs: Sequence[Sequence[Run]]
) -> list[Value]:
    """The words with the columns put back."""
    found = list(words)
    for column, own in zip(columns, runs, strict=True):
        for word, shift, at, width in own:
            mask = (1 << width) - 1
            bits = code.make(f"lshr i64 {column.text}, {at}")
            bits = code.make(f"and i64 {bits.text}, {mask}")
            bits = code.make(f"shl i64 {bits.text}, {shift}")
            kept = code.make(f"and i64 {found[word].text}, {~(mask << shift) & (1 << WORD) - 1}")
            found[word] = code.make(f"or i64 {kept.text}, {bits.text}")
    return found
