"""From a transition system to machine code: the functions of one system as LLVM's intermediate language.

`NativeProgram` holds the text; `objects` makes it code with the fixed engine (`link`), and keeps that on disk
(`kept`). What native code cannot do raises `Unfit` with the reason, and generated Python (`compile.program`)
answers instead. llvmlite is imported by `link`, where code is made, and nowhere before.
"""

from __future__ import annotations

from collections.abc import Sequence

from consensus_check.compile.native.emit import Unfit
from consensus_check.compile.native.functions import DECLARED, Functions
from consensus_check.compile.native.layout import WordLayout, word_layout
from consensus_check.compile.program import Program
from consensus_check.ir.terms import Term

__all__ = ["NativeProgram", "Unfit", "WordLayout"]


class NativeProgram:
    """What a search needs of a program, as the text of a module: `cc_expand`, `cc_watch`, and its constants.

    watch: predicates looked at in each new state. `functions` writes whatever else of `engine/engine.h` is
    wanted. Raises Unfit.
    """

    def __init__(self, program: Program, *, watch: Sequence[Term] = ()) -> None:
        self.program = program
        self.layout: WordLayout = word_layout(program.layout)
        self.functions = Functions(program, self.layout)
        self.unit_words = self.functions.unit_words
        self.option_words = self.functions.option_words
        parts = [self.functions.ranks(), self.functions.canonical(), self.functions.expand()]
        parts.append(self.functions.masks("watch", watch))
        self.text = "\n".join([self.functions.constants(len(watch)), DECLARED, *parts])

    def occurrence(self, action: int, number: int) -> tuple[int, ...]:
        """The inputs of an occurrence of an action, from the number of their combination."""
        found = list[int]()
        for item in reversed(self.program.system.actions[action].inputs):
            number, index = divmod(number, len(item.options))
            found.append(index)
        return tuple(reversed(found))
