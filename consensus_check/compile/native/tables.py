"""What becomes of a value in native code: an element of a table; a small one is a shifted constant."""

from __future__ import annotations

from attrs import field

from consensus_check.compile.native.code import Code, Value
from consensus_check.records import define

BYTES = 8


@define(eq=False)
class Tables:
    """The tables of one function. name: what their names begin with."""

    name: str
    texts: list[str] = field(factory=list)
    _known: dict[tuple[int, ...], str] = field(factory=dict)

    def mapped(self, code: Code, value: Value, moves: tuple[int, ...]) -> Value:
        """What becomes of a stored value; moves: of each."""
        if moves == tuple(range(len(moves))):
            return value
        if len(moves) <= BYTES and max(moves) < 1 << BYTES:
            packed = sum(move << BYTES * i for i, move in enumerate(moves))
            place = code.make(f"shl i64 {value.text}, 3")
            moved = code.make(f"lshr i64 {packed}, {place.text}")
            return code.make(f"and i64 {moved.text}, {(1 << BYTES) - 1}")
        if moves not in self._known:
            table = f"{self.name}_{len(self._known)}"
            items = ", ".join(f"i64 {move}" for move in moves)
            self.texts.append(f"{table} = private constant [{len(moves)} x i64] [{items}]")
            self._known[moves] = table
        return code.load(self._known[moves], value)
