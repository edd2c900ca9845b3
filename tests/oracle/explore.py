"""All reachable states, breadth first."""

from __future__ import annotations

from tests.oracle import asynchronous, faults, paced, rounds
from tests.oracle.graph import Graph, Node
from tests.oracle.initial import first_states
from tests.oracle.model import Model
from tests.oracle.state import State, canonical

__all__ = ["Graph", "beginnings", "expanded", "explore"]


def beginnings(model: Model) -> set[State]:
    """The first states."""
    return {canonical(model, one) for plain in first_states(model) for one in faults.starts(model, plain)}


def expanded(model: Model, state: State) -> Node:
    """All that is possible in a state."""
    if model.lockstep:
        return rounds.node(model, state)
    in_rounds = model.environment.timing in ("rounds", "sequential")
    return paced.node(model, state) if in_rounds else asynchronous.node(model, state)


def explore(model: Model, *, limit: int = 100_000) -> Graph:
    """The reachable graph of a model; cut after so many states."""
    graph = Graph(beginnings(model))
    waiting, known = list(graph.initial), set(graph.initial)
    while waiting:
        state = waiting.pop()
        found = expanded(model, state)
        graph.nodes[state] = found
        for edge in found.edges:
            if edge.target not in known:
                known.add(edge.target)
                waiting.append(edge.target)
        if len(known) > limit:
            graph.complete = False
            break
    return graph
