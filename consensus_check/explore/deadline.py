"""`within`: the product of the graph with the cost so far, saturating one past the bound.

Of two ways to one state the costlier counts, wherever it comes no later: a node is left out if the state was
reached before at least as dearly. What never reaches the goal nor passes the bound repeats a loop that costs
nothing.
"""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve

from consensus_check.compile.program import COSTLY
from consensus_check.errors import InternalError
from consensus_check.explore.layers import Layers
from consensus_check.explore.temporal import Hunt, Outcome, hunt
from consensus_check.ir.formulas import Property, Within
from consensus_check.ir.terms import TRUE, Term
from consensus_check.records import frozen
from consensus_check.semantics import Label
from consensus_check.semantics.property import waiting
from consensus_check.verdict import Counterexample


@frozen
class Missed:
    """The shortest finite counterexample for each way to miss: the bound passes, or `hold` breaks."""

    timeout: Counterexample | None
    invariant: Counterexample | None


def overrun(where: Hunt, formula: Within, correct: Term = TRUE) -> Missed:
    """The shortest finite run that passes the bound before the goal, and the shortest on which `hold` breaks
    before it. correct: what must hold at their end.
    """
    graph, found = where.witnesses.graph, dict[int, Counterexample]()
    made = where.means.layers(graph, formula, correct, where.tick)
    for way, node in made.first.items():
        found[way] = _run(where, made, node, formula)
    return Missed(found.get(made.late), found.get(made.broken))


def _run(where: Hunt, layer: Layers, node: int, formula: Within) -> Counterexample:
    """The finite run along a node's path, each step chosen by what it costs."""
    nodes = [node]
    while layer.parents[nodes[-1]] >= 0:
        nodes.append(layer.parents[nodes[-1]])
    nodes.reverse()
    order = where.witnesses.graph.reached.order
    labels, here = list[Label](), order[layer.states[nodes[0]]]
    for a, b in pairwise(nodes):
        before, after = layer.costs[a], layer.costs[b]
        least, most = after - before, after - before if after <= formula.bound else None
        if before > formula.bound or after > formula.bound + 1:
            least = 0
        label, here = _step(where, formula, here, order[layer.states[b]], least, most)
        labels.append(label)
    return Counterexample(where.witnesses.along(layer.states[nodes[0]], labels), "total")


def _step(
    where: Hunt, formula: Within, before: int, like: int, least: int, most: int | None
) -> tuple[Label, int]:
    """A step from a real state to one with this representative that costs what it must, and where to."""
    witnesses = where.witnesses
    program, lift = witnesses.program, witnesses.lift
    prices = program.costs(formula.measure)(before)
    for edge, (_, extra) in zip(program.steps(before)[1], prices, strict=True):
        target = edge[0] if lift is None else lift.canonical(edge[0])
        if target == like and least <= extra and (most is None or extra <= most):
            return program.label(edge), edge[0]
    raise InternalError(
        "CC912", f"{program.system.name}: no step from {program.unpack(before)} costs {least}"
    )


def never(where: Hunt, prop: Property, formula: Within, *, banned: int = 0, required: int = 0) -> Outcome:
    """A fair run that never reaches the goal and never passes the bound: its loop costs nothing."""
    graph = where.witnesses.graph.measured(formula.measure)
    inside = evolve(where, witnesses=evolve(where.witnesses, graph=graph))
    return hunt(inside, evolve(prop, formula=waiting(formula)), banned=banned | COSTLY, required=required)
