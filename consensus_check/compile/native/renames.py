"""Values of `Symmetric` types renamed in native code: every renaming is tried, the least state is kept.

What a renaming makes of the variables concerned is packed into a few numbers, in the order of the variables,
so that the least of them is the state that `semantics.state.least_renaming` chooses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations, product
from math import factorial, prod

from attrs import field

from consensus_check.compile.native.canonical import network
from consensus_check.compile.native.code import Code, Value
from consensus_check.compile.native.emit import Unfit
from consensus_check.compile.native.layout import WORD, Field, WordLayout
from consensus_check.compile.native.tables import Tables
from consensus_check.compile.renumber import touched
from consensus_check.ir.system import Coded, SymmetricGroup
from consensus_check.records import define

MOST_WORK = 4000
MOST_VALUES = 1 << 12


def rename_function(name: str, groups: tuple[SymmetricGroup, ...], layout: WordLayout) -> str:
    """A function that renames the values of a successor in place. Raises Unfit."""
    fields = [f for n, f in layout.fields.items() if n in set(touched(groups))]
    choices = prod(factorial(group.size) for group in groups)
    if choices * len(fields) > MOST_WORK or any(f.wide for f in fields):
        raise Unfit("values of a Symmetric type can be renamed in too many ways")
    return _Renaming(name, groups, layout, fields).text()


@define(eq=False)
class _Renaming:
    name: str
    groups: tuple[SymmetricGroup, ...]
    layout: WordLayout
    fields: list[Field]
    code: Code = field(factory=Code)
    tables: Tables = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.tables = Tables(self.name)

    def text(self) -> str:
        code = self.code
        words = [code.load("%t", i) for i in range(self.layout.words)]
        before = {f.place.variable.name: self._read(words[f.word], f) for f in self.fields}
        best = list[Value]()
        for choice in product(*(permutations(range(group.size)) for group in self.groups)):
            made = self._keys(self._renamed(choice, before))
            best = made if not best else self._least(best, made)
        self._write(words, best)
        code.line("ret void")
        return "\n".join([*self.tables.texts, code.function(f"internal void {self.name}(ptr %t) nounwind")])

    # -- one renaming ----------------------------------------

    def _renamed(
        self, choice: tuple[tuple[int, ...], ...], before: Mapping[str, Value]
    ) -> dict[str, Value]:
        named = dict(before)
        for group, to in zip(self.groups, choice, strict=True):
            for name in group.variables:
                moves = self._moves(self.layout.fields[name], to)
                named[name] = self.tables.mapped(self.code, named[name], moves)
            for row in group.indexed:
                self._alike([(name,) for name in row])
                moved = [named[name] for name in row]
                for value, content in enumerate(moved):
                    named[row[to[value]]] = content
            for coded in group.coded:
                moves = _codes(coded, to)
                for name in coded.variables:
                    if self.layout.fields[name].base:
                        raise Unfit("a message is not counted from 0")
                    named[name] = self.tables.mapped(self.code, named[name], moves)
        for group in self.groups:
            for rows in group.sorted_slots:
                self._sorted(named, rows)
        return named

    def _moves(self, item: Field, to: tuple[int, ...]) -> tuple[int, ...]:
        """What a stored value becomes."""
        variable = item.place.variable
        if variable.hi is None or variable.hi - item.base >= MOST_VALUES:
            raise Unfit(f"{variable.name} holds a value of a Symmetric type in too wide a range")
        values = range(item.base, variable.hi + 1)
        return tuple((to[v] if 0 <= v < len(to) else v) - item.base for v in values)

    def _sorted(self, named: dict[str, Value], rows: Sequence[Sequence[str]]) -> None:
        """Sort the slots; an empty one, whose first variable is 0, stands last."""
        self._alike(rows)
        code, items = self.code, [self.layout.fields[name] for name in rows[0]]
        widths = [item.width for item in items]
        if sum(widths) >= WORD:
            raise Unfit("a slot of a multiset is wider than a word")
        keys = list[Value]()
        for row in rows:
            key = self._joined([named[name] for name in row], widths)
            empty = code.make(f"icmp eq i64 {named[row[0]].text}, {-items[0].base}", 1)
            last = code.make(f"select i1 {empty.text}, i64 {1 << sum(widths)}, i64 0")
            keys.append(code.make(f"or i64 {key.text}, {last.text}"))
        for i, j in network(len(keys)):
            less = code.make(f"icmp ult i64 {keys[i].text}, {keys[j].text}", 1).text
            low, high = keys[i].text, keys[j].text
            keys[i] = code.make(f"select i1 {less}, i64 {low}, i64 {high}")
            keys[j] = code.make(f"select i1 {less}, i64 {high}, i64 {low}")
        for row, key in zip(rows, keys, strict=True):
            named.update(zip(row, self._parted(key, widths), strict=True))

    def _alike(self, rows: Sequence[Sequence[str]]) -> None:
        """What is moved from one row to another must be stored in the same way there."""
        fields = [[self.layout.fields[name] for name in row] for row in rows]
        if len({tuple((item.base, item.width) for item in row) for row in fields}) > 1:
            raise Unfit("variables that hold values of a Symmetric type in turn have different ranges")

    # -- packed ----------------------------------------

    def _groups(self) -> list[list[Field]]:
        """The fields, in order, as many together as fit into a word."""
        found, room = list[list[Field]](), 0
        for item in self.fields:
            if item.width > room:
                found.append([])
                room = WORD
            found[-1].append(item)
            room -= item.width
        return found

    def _keys(self, named: Mapping[str, Value]) -> list[Value]:
        return [
            self._joined([named[f.place.variable.name] for f in some], [f.width for f in some])
            for some in self._groups()
        ]

    def _least(self, best: list[Value], made: list[Value]) -> list[Value]:
        code = self.code
        less = Value("false", 1)
        for old, new in reversed(list(zip(best, made, strict=True))):
            below = code.make(f"icmp ult i64 {new.text}, {old.text}", 1)
            same = code.make(f"icmp eq i64 {new.text}, {old.text}", 1)
            less = code.make(f"select i1 {same.text}, i1 {less.text}, i1 {below.text}", 1)
        return [
            code.make(f"select i1 {less.text}, i64 {new.text}, i64 {old.text}")
            for old, new in zip(best, made, strict=True)
        ]

    def _write(self, words: list[Value], keys: list[Value]) -> None:
        code, now = self.code, list(words)
        for some, key in zip(self._groups(), keys, strict=True):
            for item, value in zip(some, self._parted(key, [f.width for f in some]), strict=True):
                kept = code.make(f"and i64 {now[item.word].text}, {~item.mask}")
                moved = code.make(f"shl i64 {value.text}, {item.shift}")
                now[item.word] = code.make(f"or i64 {kept.text}, {moved.text}")
        for i, word in enumerate(now):
            code.store(word, "%t", i)

    def _joined(self, values: Sequence[Value], widths: Sequence[int]) -> Value:
        """One number, the first value highest."""
        code, total = self.code, values[0]
        for value, width in list(zip(values, widths, strict=True))[1:]:
            moved = code.make(f"shl i64 {total.text}, {width}")
            total = code.make(f"or i64 {moved.text}, {value.text}")
        return total

    def _parted(self, key: Value, widths: Sequence[int]) -> list[Value]:
        code, found, at = self.code, list[Value](), 0
        for width in reversed(widths):
            found.append(code.make(f"and i64 {self._shifted(key, at).text}, {(1 << width) - 1}"))
            at += width
        return found[::-1]

    def _shifted(self, key: Value, at: int) -> Value:
        return self.code.make(f"lshr i64 {key.text}, {at}") if at else key

    def _read(self, word: Value, item: Field) -> Value:
        low = self._shifted(word, item.shift)
        return self.code.make(f"and i64 {low.text}, {(1 << item.width) - 1}")


def _codes(coded: Coded, to: tuple[int, ...]) -> tuple[int, ...]:
    """What a message's code becomes."""
    place = {letter: i + 1 for i, letter in enumerate(coded.letters)}
    moved = (place[fixed, tuple(to[v] if v >= 0 else v for v in held)] for fixed, held in coded.letters)
    return (0, *moved)
