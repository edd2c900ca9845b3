"""From state ids to runs: every counterexample is replayed by the interpreter before it leaves the engine."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import define, field

from consensus_check.errors import InternalError, register
from consensus_check.explore.graph import Graph, Move
from consensus_check.ir.formulas import Property
from consensus_check.semantics import Interpreter, Label, Lasso, Run, Trace, from_start, lasso, refutes
from consensus_check.semantics.trace import Origin

register(
    "CC914",
    "a counterexample that refutes nothing",
    "please report it: a search contradicts the meaning of a property",
)


@define(eq=False)
class Witnesses:
    """Replays paths of a graph with an interpreter of the same system."""

    graph: Graph
    interpreter: Interpreter
    _origins: dict[int, Origin] = field(factory=dict)

    def labels(self, path: Sequence[int]) -> list[Label]:
        """Labels of steps along state ids."""
        return [self.label(self._between(a, b)) for a, b in pairwise(path)]

    def label(self, move: Move) -> Label:
        return self.graph.reached.program.label(move.edge)

    def _between(self, source: int, target: int) -> Move:
        return next(move for move in self.graph.moves(source) if move.target == target)

    def _start(self, path: Sequence[int]) -> tuple[tuple[int, ...], Origin]:
        program = self.graph.reached.program
        if not self._origins:
            self._origins.update({packed: (family, inputs) for packed, family, inputs in program.initial})
        packed = self.graph.reached.order[path[0]]
        return program.unpack(packed), self._origins[packed]

    def trace(self, path: Sequence[int], *, then: Sequence[Label] = ()) -> Trace:
        """The finite run along state ids, and then by further labels."""
        start, origin = self._start(path)
        return from_start(self.interpreter, start, [*self.labels(path), *then], origin=origin)

    def along(self, start: int, labels: Sequence[Label]) -> Trace:
        """The finite run from an initial state's id by labels."""
        state, origin = self._start([start])
        return from_start(self.interpreter, state, labels, origin=origin)

    def lasso(self, path: Sequence[int], loop: Sequence[Move]) -> Lasso:
        """The lasso along state ids, its loop by moves."""
        start, origin = self._start(path)
        return lasso(self.interpreter, start, self.labels(path), [self.label(m) for m in loop], origin=origin)

    def confirm(self, prop: Property, run: Run) -> None:
        """Raise InternalError CC914 unless the replayed run refutes the property."""
        if not refutes(self.interpreter, prop, run):
            raise InternalError("CC914", f"{prop.name}: the counterexample found does not refute it")
