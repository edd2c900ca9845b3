"""`within`: the product of the graph with the cost so far, saturating one past the bound.

Of two ways to one state the costlier counts, wherever it comes no later: a node is left out if the state was
reached before at least as dearly. What never reaches the goal nor passes the bound repeats a loop that costs
nothing.
"""

from __future__ import annotations

from itertools import pairwise

from attrs import define, evolve, field, frozen

from consensus_check.compile.program import COSTLY
from consensus_check.errors import InternalError
from consensus_check.explore.temporal import Hunt, Outcome, hunt
from consensus_check.ir.formulas import Property, Within
from consensus_check.ir.terms import TRUE, Term
from consensus_check.semantics import Label
from consensus_check.semantics.property import waiting
from consensus_check.verdict import Counterexample

GOAL, HOLD, CORRECT = 1, 2, 4


@define(eq=False)
class _Layer:
    """Nodes (state id, cost) in breadth-first order with their parents."""

    states: list[int] = field(factory=list)
    costs: list[int] = field(factory=list)
    parents: list[int] = field(factory=list)


@frozen
class Missed:
    """The shortest finite counterexample for each way to miss: the bound passes, or `hold` breaks."""

    timeout: Counterexample | None
    invariant: Counterexample | None


def overrun(where: Hunt, formula: Within, correct: Term = TRUE) -> Missed:
    """The shortest finite run that passes the bound before the goal, and the shortest on which `hold` breaks
    before it. correct: what must hold at their end.
    """
    reached = where.witnesses.graph.reached
    masks = reached.program.predicates([formula.goal, formula.hold, correct])(reached.order)
    price = reached.program.costs(formula.measure)
    number, layer = reached.index, _Layer()
    late, broken = formula.bound + 1, formula.bound + 2
    best = [-1] * len(reached.order)
    found = dict[int, Counterexample]()

    def enter(state: int, cost: int, parent: int) -> None:
        if cost > best[state] and (cost >= late or not masks[state] & GOAL):
            best[state] = cost
            layer.states.append(state)
            layer.costs.append(cost)
            layer.parents.append(parent)

    for state in range(reached.levels[1] if len(reached.levels) > 1 else len(reached.order)):
        enter(state, 0, -1)
    node = 0
    while node < len(layer.states) and len(found) < 2:
        if node % 4096 == 0:
            where.tick()
        state, cost = layer.states[node], layer.costs[node]
        breaks = cost < late and not masks[state] & HOLD
        if (cost >= late or breaks) and masks[state] & CORRECT:
            way = late if cost == late else broken
            if way not in found:
                found[way] = _run(where, layer, node, formula)
        elif state < reached.expanded:
            for packed, extra in price(reached.order[state]):
                then = broken if breaks else min(cost + extra, late) if cost < late else cost
                enter(number[packed], then, node)
        node += 1
    return Missed(found.get(late), found.get(broken))


def _run(where: Hunt, layer: _Layer, node: int, formula: Within) -> Counterexample:
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
