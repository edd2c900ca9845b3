"""The text of one function in LLVM's intermediate language, block by block."""

from __future__ import annotations

from typing import Final

from attrs import field

from consensus_check.records import define, frozen

WIDTHS: Final = (64, 128)


@frozen
class Value:
    """A name or a constant, and how many bits it has: 1 for a Boolean."""

    text: str
    bits: int

    @property
    def typed(self) -> str:
        return f"i{self.bits} {self.text}"


@define(eq=False)
class Code:
    """Instructions of a function. `block` is the label of the block being written.

    Every block but the first begins with `label` and ends with a jump; memory for local arrays is taken at
    the function's beginning, whoever asks for it and wherever.
    """

    block: str = "entry"
    _taken: list[str] = field(factory=list)
    _lines: list[str] = field(factory=list)
    _fresh: int = 0

    def name(self) -> str:
        """A name not used yet."""
        self._fresh += 1
        return f"%v{self._fresh}"

    def line(self, text: str) -> None:
        self._lines.append(f"  {text}")

    def make(self, text: str, bits: int = 64) -> Value:
        """The value of an instruction."""
        name = self.name()
        self._lines.append(f"  {name} = {text}")
        return Value(name, bits)

    def array(self, words: int) -> str:
        """A pointer to local words."""
        name = self.name()
        self._taken.append(f"  {name} = alloca [{words} x i64]")
        return name

    def at(self, pointer: str, index: int | Value) -> str:
        """A pointer to one of several words."""
        if index == 0:
            return pointer
        place = f"i64 {index}" if isinstance(index, int) else index.typed
        return self.make(f"getelementptr inbounds i64, ptr {pointer}, {place}").text

    def load(self, pointer: str, index: int | Value = 0) -> Value:
        return self.make(f"load i64, ptr {self.at(pointer, index)}")

    def store(self, value: Value, pointer: str, index: int | Value = 0) -> None:
        self.line(f"store {value.typed}, ptr {self.at(pointer, index)}")

    # -- blocks ----------------------------------------

    def fresh_label(self) -> str:
        self._fresh += 1
        return f"b{self._fresh}"

    def label(self, name: str) -> None:
        """Begin a block."""
        self._lines.append(f"{name}:")
        self.block = name

    def jump(self, label: str) -> None:
        self.line(f"br label %{label}")

    def fork(self, condition: Value, yes: str, no: str) -> None:
        self.line(f"br i1 {condition.text}, label %{yes}, label %{no}")

    def only_if(self, condition: Value, otherwise: str) -> None:
        """Go on where the condition holds, elsewhere jump."""
        if condition.text == "true":
            return
        go_on = self.fresh_label()
        self.fork(condition, go_on, otherwise)
        self.label(go_on)

    def function(self, head: str) -> str:
        """The finished function; `head` as it follows `define`."""
        return "\n".join([f"define {head} {{", "entry:", *self._taken, *self._lines, "}", ""])
