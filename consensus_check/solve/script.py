"""Every query of a search as SMT-LIB 2, to be read by other solvers."""

from __future__ import annotations

import z3
from attrs import field

from consensus_check.records import define


@define(eq=False)
class Script:
    """What one search told its solver and asked it, in order."""

    title: str
    _lines: list[str] = field(factory=list)
    _known: dict[str, z3.FuncDeclRef] = field(factory=dict)
    _seen: set[int] = field(factory=set)
    _kept: list[z3.ExprRef] = field(factory=list)

    def add(self, formula: z3.BoolRef) -> None:
        self._declare(formula)
        self._lines.append(f"(assert {formula.sexpr()})")

    def check(self, under: z3.BoolRef, answer: str) -> None:
        self._declare(under)
        self._lines.append(f"(check-sat-assuming ({under.sexpr()})) ; {answer}")

    def text(self) -> str:
        """The script, with the answers as comments behind the questions."""
        return "\n".join([f"; {self.title}", "(set-logic QF_BV)", *self._lines, ""])

    def _declare(self, formula: z3.ExprRef) -> None:
        todo: list[z3.ExprRef] = [formula]
        while todo:
            node = todo.pop()
            if node.get_id() in self._seen:
                continue
            self._seen.add(node.get_id())
            self._kept.append(node)
            todo.extend(node.children())
            name = node.decl().name() if node.decl().kind() == z3.Z3_OP_UNINTERPRETED else ""
            if name and name not in self._known:
                self._known[name] = node.decl()
                self._lines.append(f"(declare-const {node.sexpr()} {node.sort().sexpr()})")
