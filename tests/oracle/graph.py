"""What exploring a model gives."""

from __future__ import annotations

from typing import Any

from attrs import define, field, frozen

from tests.oracle.state import State

Unit = tuple[Any, ...]
Label = tuple[Any, ...]


@frozen(cache_hash=True)
class Edge:
    """A labelled step. unit: whose occurrence it is; None for faults. changes: it moves the state.

    resolved: it decided an unfair choice. discharged: where it is an occurrence of several units, those that
    it discharges.
    """

    label: Label
    target: State
    unit: Unit | None
    changes: bool
    resolved: bool = False
    discharged: frozenset[Unit] | None = None


@define
class Node:
    """What is possible in a state. errors, overflows: the units that have such an outcome here."""

    edges: set[Edge] = field(factory=set)
    enabled: set[Unit] = field(factory=set)
    errors: set[Unit] = field(factory=set)
    overflows: set[Unit] = field(factory=set)
    obliged: set[Unit] = field(factory=set)


@define
class Graph:
    """The reachable states. complete: False when the search was cut."""

    initial: set[State]
    nodes: dict[State, Node] = field(factory=dict)
    complete: bool = True

    @property
    def transitions(self) -> int:
        """How many distinct (state, step, successor) there are."""
        return sum(len({(e.label, e.target) for e in node.edges}) for node in self.nodes.values())
