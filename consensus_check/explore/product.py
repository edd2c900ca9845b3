"""The product of the reachable graph and an automaton: the runs that meet a formula, breadth first.

Stutters need no edges: a formula without `next` that is met with them is met without, but for a run that
rests for ever in one state, and then some control rests as well (`Product.rests`).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from attrs import field

from consensus_check.explore.graph import Graph
from consensus_check.ir.terms import Term
from consensus_check.records import define

WIDTH: Final = 24


class Reader(Protocol):
    """What reads the states of a run one by one (see `automaton.Automaton`)."""

    @property
    def atoms(self) -> list[Term]: ...
    def start(self, valuation: int) -> tuple[int, ...]: ...
    def after(self, control: int, valuation: int) -> tuple[int, ...]: ...
    def rests(self, control: int, valuation: int) -> bool: ...
    def put_off(self, control: int) -> int: ...
    def recurs(self, control: int) -> bool: ...
    def settled(self, control: int) -> bool: ...


@define(eq=False)
class Product:
    """Nodes are pairs (state id, control), numbered breadth first, so that a smaller number is never
    farther.

    parents: a node one real step before (-1: initial). settled: the first node from which every
    continuation is accepted, of those `ends` allows; what follows such nodes is left out. recurrent:
    other nodes whose control may come again and again in an accepted run; only steps among them are kept.
    """

    graph: Graph
    automaton: Reader
    valuations: list[int]
    states: array[int] = field(factory=lambda: array("q"))
    controls: array[int] = field(factory=lambda: array("q"))
    parents: array[int] = field(factory=lambda: array("q"))
    distances: array[int] = field(factory=lambda: array("q"))
    offsets: array[int] = field(factory=lambda: array("q", [0]))
    targets: array[int] = field(factory=lambda: array("q"))
    recurrent: list[int] = field(factory=list)
    settled: int | None = None

    def successors(self, node: int) -> array[int]:
        """Nodes one step on, from a recurrent node to recurrent nodes."""
        return self.targets[self.offsets[node] : self.offsets[node + 1]]

    def put_off(self, node: int) -> int:
        return self.automaton.put_off(self.controls[node])

    def rests(self, node: int) -> bool:
        """Whether the node may follow itself while the state stutters."""
        return self.automaton.rests(self.controls[node], self.valuations[self.states[node]])

    def valuation(self, node: int) -> int:
        """Which atoms hold at the node."""
        return self.valuations[self.states[node]]

    def path(self, node: int) -> list[int]:
        """State ids from an initial state to the node."""
        found = [self.states[node]]
        while self.parents[node] >= 0:
            node = self.parents[node]
            found.append(self.states[node])
        return found[::-1]


def product(
    graph: Graph,
    reader: Reader,
    *,
    ends: Sequence[int] | None = None,
    tick: Callable[[], None] | None = None,
) -> Product:
    """The reachable product. ends: for each state whether a finite run may end there to be accepted (None:
    anywhere). tick: called now and then; may raise to stop.
    """
    reached = graph.reached
    valuations = reached.program.predicates(reader.atoms)(reached.order)
    made = Product(graph, reader, valuations)
    number = dict[int, int]()

    def stops(control: int, state: int) -> bool:
        return reader.settled(control) and (ends is None or bool(ends[state]))

    def enter(key: int, parent: int) -> int:
        """A new node; the first accepted end is remembered."""
        node = number[key] = len(made.states)
        state, control = key >> WIDTH, key & (1 << WIDTH) - 1
        made.states.append(state)
        made.controls.append(control)
        made.parents.append(parent)
        made.distances.append(made.distances[parent] + 1 if parent >= 0 else 0)
        if made.settled is None and stops(control, state):
            made.settled = node
        return node

    initial = reached.levels[1] if len(reached.levels) > 1 else len(reached.order)
    for state in range(initial):
        for control in reader.start(valuations[state]):
            enter(state << WIDTH | control, -1)
    tables, known, targets = list[dict[int, tuple[int, ...]]](), number.get, made.targets
    node = 0
    while node < len(made.states):
        if tick is not None and node % 4096 == 0:
            tick()
        state, control = made.states[node], made.controls[node]
        if not stops(control, state):
            while len(tables) <= control:
                tables.append({})
            table, recurs = tables[control], reader.recurs(control)
            for target in graph.successors(state):
                value = valuations[target]
                if value not in table:
                    table[value] = reader.after(control, value)
                for then in table[value]:
                    key = target << WIDTH | then
                    found = known(key)
                    if found is None:
                        found = enter(key, node)
                    if recurs and reader.recurs(then) and not stops(then, target):
                        targets.append(found)
            if recurs:
                made.recurrent.append(node)
        made.offsets.append(len(targets))
        node += 1
    return made
