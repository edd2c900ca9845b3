"""From a transition system to machine code: the functions of one system as LLVM's intermediate language.

`NativeProgram` holds the text; `made_object` makes it code, with the fixed engine (`link`), once: objects
are kept on disk (`kept`). What native code cannot do raises `Unfit` with the reason, and generated Python
(`compile.program`) answers instead. llvmlite is imported where code is made, and nowhere before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from consensus_check.compile.native.emit import Unfit
from consensus_check.compile.native.functions import DECLARED, Functions
from consensus_check.compile.native.kept import load_kept, store_kept
from consensus_check.compile.native.layout import WordLayout, word_layout
from consensus_check.compile.program import Program
from consensus_check.ir.system import Measure
from consensus_check.ir.terms import Term

__all__ = ["NativeProgram", "Unfit", "WordLayout", "made_object"]


class NativeProgram:
    """The functions of `engine/engine.h` for one program, as the text of a module.

    watch: predicates looked at in each new state. predicates: further lists, each a function
    `cc_predicates_K`. measures: each a function `cc_costs_MEASURE`. Raises Unfit.
    """

    def __init__(
        self,
        program: Program,
        *,
        watch: Sequence[Term] = (),
        predicates: Sequence[Sequence[Term]] = (),
        measures: Sequence[Measure] = (),
    ) -> None:
        self.program = program
        self.layout: WordLayout = word_layout(program.layout)
        functions = Functions(program, self.layout)
        self.unit_words = functions.unit_words
        self.option_words = functions.option_words
        self.text = "\n".join(
            [
                functions.constants(len(watch)),
                DECLARED,
                functions.ranks(),
                functions.expand(),
                functions.steps(),
                functions.enabled(),
                functions.quiet(),
                functions.masks("watch", watch),
                *(functions.masks(f"predicates_{k}", terms) for k, terms in enumerate(predicates)),
                *(functions.costs(measure) for measure in measures),
            ]
        )

    def occurrence(self, action: int, number: int) -> tuple[int, ...]:
        """The inputs of an occurrence of an action, from the number of their combination."""
        found = list[int]()
        for item in reversed(self.program.system.actions[action].inputs):
            number, index = divmod(number, len(item.options))
            found.append(index)
        return tuple(reversed(found))

    def object(
        self,
        entries: Sequence[str],
        *,
        engine: str | None = None,
        units: Sequence[str] = (),
        keep: bool = True,
    ) -> bytes:
        """The functions and the engine as an object file, to be loaded by `link.load`.

        entries: what will be called from outside. engine, units: as of `link.link`. keep: whether the object
        may come from the disk, and is kept there.
        """
        return made_object(self.text, entries, engine=engine, units=units, keep=keep)


def made_object(
    text: str,
    entries: Sequence[str],
    *,
    engine: str | None = None,
    units: Sequence[str] = (),
    keep: bool = True,
) -> bytes:
    """`link.link`, or what it once gave for the same texts on this machine."""
    from consensus_check.compile.native import link

    fixed = link.engine_text() if engine is None else engine
    parts = [link.target(), str(link.LEVEL), text, fixed, *units, *sorted(entries)]
    key = hashlib.sha256(b"".join(hashlib.sha256(part.encode()).digest() for part in parts)).hexdigest()
    made = load_kept(key) if keep else None
    if made is None:
        made = link.link(text, entries, engine=engine, units=units)
        if keep:
            store_kept(key, made)
    return made
