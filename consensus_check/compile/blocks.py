"""Writing the statements of generated functions: guards as a tree of shared tests, loops over inputs, the
packed update.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from consensus_check.compile.cases import Case
from consensus_check.compile.emit import BITOR, SHIFT, Emitter
from consensus_check.compile.layout import Layout
from consensus_check.compile.tree import Branch, Leaf, Node, tree
from consensus_check.errors import LimitError
from consensus_check.ir.system import Input
from consensus_check.ir.terms import FALSE, TRUE, Term

LOOPS: Final = 18
"""Python nests no more than twenty blocks."""

Sink = Callable[["Writer", Emitter, Case], None]


class Writer:
    """Lines of Python with their indentation."""

    def __init__(self, places: Layout) -> None:
        self.layout = places
        self._lines = list[str]()
        self._depth = 0

    def text(self) -> str:
        return "\n".join(self._lines) + "\n"

    def line(self, code: str) -> None:
        self._lines.append(" " * self._depth + code)

    @contextmanager
    def indented(self) -> Generator[None]:
        self._depth += 1
        yield
        self.close(1)

    def open(self, head: str) -> int:
        """Begin a block to be closed later by `close`."""
        self.line(head)
        self._depth += 1
        return 1

    def close(self, blocks: int) -> None:
        """End blocks; one without a statement passes."""
        if blocks and self._lines[-1].endswith(":"):
            self.line("pass")
        self._depth -= blocks

    def emitter(self, terms: Sequence[Term]) -> Emitter:
        """Expressions that share names among the terms."""
        made = Emitter(self.layout, self.line)
        made.expect(terms)
        return made

    def when(self, emitter: Emitter, condition: Term, statement: str) -> None:
        """The statement where the condition holds."""
        if condition is TRUE:
            self.line(statement)
        elif condition is not FALSE:
            self.line(f"if {emitter.truth(condition).code}: {statement}")

    def unless(self, emitter: Emitter, condition: Term, statement: str) -> int:
        """The statement where the condition holds; what follows, up to `close`, where it does not."""
        if condition is FALSE:
            return 0
        self.line(f"if {emitter.truth(condition).code}: {statement}")
        return self.open("else:")

    def must(self, emitter: Emitter, condition: Term, statement: str) -> int:
        """The statement where the condition fails; what follows where it holds."""
        text = emitter.truth(condition).code
        self.line(f"if not ({text}): {statement}")
        return self.open("else:")

    def mask(self, emitter: Emitter, pairs: Sequence[tuple[int, Term]]) -> str:
        """An expression for the bits whose conditions hold."""
        sure = 0
        parts = list[str]()
        for bit, when in pairs:
            if when is TRUE:
                sure |= bit
            elif when is not FALSE:
                parts.append(f"({bit} if {emitter.truth(when).at(1)} else 0)")
        return " | ".join(([str(sure)] if sure or not parts else []) + parts)

    def inputs(self, case: Case) -> str:
        """The tuple of all inputs of an occurrence."""
        looped = {item.name: f"i{k}" for k, item in enumerate(case.loops)}
        names = [looped.get(i.name) or str(case.fixed[i.name]) for i in case.action.inputs]
        return "(" + "".join(name + "," for name in names) + ")"

    def successor(self, emitter: Emitter, updates: Mapping[str, Term], *, fresh: bool) -> None:
        """Bind `t` to the packed successor."""
        clear = const = 0
        parts = list[str]()
        for name, new in updates.items():
            place = self.layout.places[name]
            clear |= place.mask
            if new.op == "const":
                const |= (int(new.value or 0) - place.base) << place.shift
            elif new.is_bool:
                parts.append(f"({place.mask} if {emitter.truth(new).at(1)} else 0)")
            else:
                number = emitter.number(new)
                shifted = f"{number.at(SHIFT)}" if not place.base else f"({number.code}) - {place.base}"
                parts.append(f"({shifted}) << {place.shift}" if place.shift else f"({shifted})")
        if fresh or not updates:
            kept = [] if fresh else ["s"]
        elif not parts and const == clear:
            kept = ["s"]
        else:
            everything = (1 << self.layout.bits) - 1
            kept = [f"s & {everything & ~clear}"] if everything & ~clear else []
        values = kept + parts + ([str(const)] if const or not kept + parts else [])
        self.line("t = " + " | ".join(values))


def write_blocks(writer: Writer, cases: Sequence[Case], sink: Sink) -> None:
    """All cases, each under its guard; a test that several guards share is made once."""
    if not cases:
        writer.line("pass")
    _nodes(writer, tree(cases), sink)


def _nodes(writer: Writer, nodes: Sequence[Node], sink: Sink) -> None:
    for node in nodes:
        if isinstance(node, Branch):
            writer.line(f"if {writer.emitter([node.test]).truth(node.test).code}:")
            with writer.indented():
                _nodes(writer, node.inside, sink)
        else:
            _leaf(writer, node, sink)


def _leaf(writer: Writer, leaf: Leaf, sink: Sink) -> None:
    emitter, case = writer.emitter([]), leaf.case
    if len(case.loops) > LOOPS:
        many = f"{len(case.action.inputs)} choices and coins in one step are too many"
        raise LimitError("CC561", f"{case.action.name}: {many}", help="ask a smaller group")
    opened = _under(writer, emitter, leaf.cheap) + _under(writer, emitter, leaf.early)
    for k, item in enumerate(case.loops):
        opened += _loop(writer, emitter, case, item, f"i{k}")
    opened += _under(writer, emitter, leaf.late)
    sink(writer, emitter, case)
    writer.close(opened)


def _under(writer: Writer, emitter: Emitter, test: Term) -> int:
    if test is TRUE:
        return 0
    emitter.expect([test])
    return writer.open(f"if {emitter.truth(test).code}:")


def _loop(writer: Writer, emitter: Emitter, case: Case, item: Input, name: str) -> int:
    """A loop over the open options of an input."""
    evaluated, *present = case.under([item.evaluated, *item.present])
    if all(p is TRUE for p in present):
        options = f"range({len(present)})"
    else:
        texts = [emitter.truth(p).at(BITOR) for p in present]
        lists = [f"({', '.join(texts[i : i + 50])},)" for i in range(0, len(texts), 50)]
        options = f"[k for k, p in enumerate({' + '.join(lists)}) if p]"
    if evaluated is not TRUE:
        options = f"({options} if {emitter.truth(evaluated).at(1)} else (0,))"
    emitter.inputs[item.name] = name
    return writer.open(f"for {name} in {options}:")
