"""The least length of a counterexample, by looking at every run: all prefixes, all lassos."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from consensus_check.explore import explore
from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    Property,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.semantics import State
from consensus_check.semantics.property import prefix_refutes
from consensus_check.verdict import Holds, Violated, name_of
from tests.agreement.reference import Edge, Reachable, _truth, fair, reachable
from tests.agreement.systems import graph_system
from tests.agreement.thrown import formula, predicate
from tests.solve.asking import decided

Walk = tuple[Edge, ...]
BOUND = 5
MOST_EDGES = 11


def walks(graph: Reachable, length: int) -> Iterator[tuple[State, Walk]]:
    """Every run of so many steps, with its first state."""
    found: list[tuple[State, Walk]] = [(s, ()) for s, d in graph.depth.items() if d == 0]
    for _ in range(length):
        found = [
            (first, (*walk, edge))
            for first, walk in found
            for edge in graph.edges
            if edge[0] == (walk[-1][1].successor if walk else first)
        ]
    return iter(found)


def shortest(graph: Reachable, prop: Property, bound: int) -> int | None:
    """The least number of steps, at most `bound`, in stem and loop of a run that breaks the property."""
    for length in range(bound + 1):
        for first, walk in walks(graph, length):
            after = (o.successor for _, o in walk)
            if _refutes(graph, prop, (first, *(s for s in after if s is not None)), walk):
                return length
    return None


def _refutes(graph: Reachable, prop: Property, states: tuple[State, ...], walk: Walk) -> bool:
    if prefix_refutes(graph.interpreter.system, prop, states):
        return True
    last = states[-1]
    if fair(graph, {last}, []) and not _truth(graph, prop.formula, states, len(states) - 1)[0]:
        return True
    return any(
        states[turn] == last
        and fair(graph, set(states[turn:]), list(walk[turn:]))
        and not _truth(graph, prop.formula, states[:-1], turn)[0]
        for turn in range(len(walk))
    )


def difference(seed: int) -> str | None:
    """Where the solver differs from brute force or from the explorer on the system and the questions of a
    seed; None where they agree.
    """
    dice = Random(seed)
    system = graph_system(dice)
    graph = reachable(system)
    top = system.variables[0].hi
    assert top is not None
    p, q = predicate(dice, top), predicate(dice, top)
    props = [
        Property("eventually", Eventually(Atom(p))),
        Property("infinitely often", infinitely_often(Atom(p))),
        Property("eventually always", eventually_always(Atom(p))),
        Property("leads to", leads_to(Atom(p), Atom(q))),
        Property("always", Always(Atom(p))),
        Property("formula", formula(dice, top, 3)),
    ]
    if len(graph.edges) > MOST_EDGES:
        return None
    theirs = explore(system, properties=props).verdicts
    ours = decided(system, props, BOUND)
    for prop in props:
        a, b, length = ours[prop.name], theirs[prop.name], shortest(graph, prop, BOUND)
        told = f"{seed}: {prop.name}: "
        if length is None and isinstance(a, Violated):
            return told + "violated, by brute force not"
        if length is not None and not isinstance(a, Violated):
            return told + f"{name_of(a)}, by brute force violated with {length}"
        if isinstance(a, Holds) and not isinstance(b, Holds):
            return told + "holds, explored it does not"
        if not isinstance(a, Violated):
            continue
        assert a.counterexample is not None
        if (a.counterexample.length, a.counterexample.shortest) != (length, "total"):
            return told + f"length {a.counterexample.length}, by brute force {length}"
        if not isinstance(b, Violated) or b.counterexample is None:
            return told + "violated, explored it is not"
        if b.counterexample.length < a.counterexample.length:
            return told + f"length {a.counterexample.length}, explored {b.counterexample.length}"
        if b.kinds is not None and a.kind not in b.kinds:
            return told + f"{a.kind}, explored {b.kinds}"
    return None
