"""All reachable states, breadth first."""

from __future__ import annotations

from tests.oracle import asynchronous, faults, rounds
from tests.oracle.graph import Graph
from tests.oracle.initial import first_states
from tests.oracle.model import Model
from tests.oracle.state import canonical

__all__ = ["Graph", "explore"]


def explore(model: Model, *, limit: int = 100_000) -> Graph:
    """The reachable graph of a model; cut after so many states."""
    expand = rounds.node if model.lockstep else asynchronous.node
    first = {canonical(model, one) for plain in first_states(model) for one in faults.starts(model, plain)}
    graph = Graph(first)
    waiting, known = list(first), set(first)
    while waiting:
        state = waiting.pop()
        found = expand(model, state)
        graph.nodes[state] = found
        for edge in found.edges:
            if edge.target not in known:
                known.add(edge.target)
                waiting.append(edge.target)
        if len(known) > limit:
            graph.complete = False
            break
    return graph
