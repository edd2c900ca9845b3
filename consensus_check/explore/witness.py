"""From state ids to runs: every counterexample is replayed by the interpreter before it leaves the engine."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import field

from consensus_check.compile.program import Edge, Program
from consensus_check.errors import InternalError, register
from consensus_check.explore.graph import Graph, Move
from consensus_check.explore.lift import Lift
from consensus_check.ir.formulas import Property
from consensus_check.records import define
from consensus_check.semantics import (
    Interpreter,
    Label,
    Lasso,
    Run,
    State,
    Trace,
    from_start,
    lasso,
    refutes,
)
from consensus_check.semantics.trace import Origin

register(
    "CC914",
    "a counterexample that refutes nothing",
    "please report it: a search contradicts the meaning of a property",
)


@define(eq=False)
class Witnesses:
    """Replays paths of a graph with an interpreter of the same system. lift: where the states of the graph
    are representatives, the way to real ones.
    """

    graph: Graph
    interpreter: Interpreter
    lift: Lift | None = None
    _origins: dict[int, Origin] = field(factory=dict)

    @property
    def program(self) -> Program:
        """The steps of real states."""
        return self.graph.reached.program if self.lift is None else self.lift.program

    def states(self, path: Sequence[int]) -> list[int]:
        """Real states along state ids; the last is the one that its id names."""
        packed = [self.graph.reached.order[state] for state in path]
        return packed if self.lift is None else self.lift.run(packed)

    def labels(self, states: Sequence[int]) -> list[Label]:
        """Labels of steps along real states."""
        return [self.program.label(self._between(a, b)) for a, b in pairwise(states)]

    def _between(self, source: int, target: int) -> Edge:
        return next(edge for edge in self.program.steps(source)[1] if edge[0] == target)

    def start(self, packed: int) -> tuple[State, Origin]:
        """An initial state as a tuple, and where it comes from."""
        if not self._origins:
            self._origins.update({one: (family, inputs) for one, family, inputs in self.program.initial})
        return self.program.unpack(packed), self._origins[packed]

    def trace(self, path: Sequence[int], *, then: Sequence[Label] = ()) -> Trace:
        """The finite run along state ids, and then by further labels."""
        states = self.states(path)
        start, origin = self.start(states[0])
        return from_start(self.interpreter, start, [*self.labels(states), *then], origin=origin)

    def along(self, start: int, labels: Sequence[Label]) -> Trace:
        """The finite run from an initial state's id by labels."""
        state, origin = self.start(self.graph.reached.order[start])
        return from_start(self.interpreter, state, labels, origin=origin)

    def lasso(self, path: Sequence[int], loop: Sequence[Move]) -> Lasso:
        """The lasso along state ids, its loop by moves of real states."""
        states = self.states(path)
        start, origin = self.start(states[0])
        round_ = [self.program.label(move.edge) for move in loop]
        return lasso(self.interpreter, start, self.labels(states), round_, origin=origin)

    def confirm(self, prop: Property, run: Run) -> None:
        """Raise InternalError CC914 unless the replayed run refutes the property."""
        if not refutes(self.interpreter, prop, run):
            raise InternalError("CC914", f"{prop.name}: the counterexample found does not refute it")
