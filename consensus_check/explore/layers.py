"""States with what was spent on the way to them: for a bound on a cost, breadth first.

Of two ways to one state the costlier counts, wherever it comes no later: a node is left out if the state was
reached before at least as dearly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from attrs import field

from consensus_check.explore.graph import Graph
from consensus_check.ir.formulas import Within
from consensus_check.ir.terms import Term
from consensus_check.records import frozen

GOAL: Final = 1
HOLD: Final = 2
CORRECT: Final = 4


@frozen(eq=False)
class Layers:
    """Nodes (state id, cost) in breadth-first order with their parents (-1: initial). A cost is at most
    `late`: the bound is passed; `broken`: what must hold until the goal does not. first: for these two
    the first node that refutes.
    """

    late: int
    broken: int
    states: Sequence[int]
    costs: Sequence[int]
    parents: Sequence[int]
    first: Mapping[int, int] = field(factory=dict)


def layers(graph: Graph, formula: Within, correct: Term, tick: Callable[[], None]) -> Layers:
    """The layers up to where both ways to miss are known. correct: what must hold where a run ends."""
    reached = graph.reached
    masks = reached.program.predicates([formula.goal, formula.hold, correct])(reached.order)
    price = reached.program.costs(formula.measure)
    number, late, broken = reached.index, formula.bound + 1, formula.bound + 2
    states, costs, parents = list[int](), list[int](), list[int]()
    best, first = [-1] * len(reached.order), dict[int, int]()

    def enter(state: int, cost: int, parent: int) -> None:
        if cost > best[state] and (cost >= late or not masks[state] & GOAL):
            best[state] = cost
            states.append(state)
            costs.append(cost)
            parents.append(parent)

    for state in range(reached.levels[1] if len(reached.levels) > 1 else len(reached.order)):
        enter(state, 0, -1)
    node = 0
    while node < len(states) and len(first) < 2:
        if node % 4096 == 0:
            tick()
        state, cost = states[node], costs[node]
        breaks = cost < late and not masks[state] & HOLD
        if (cost >= late or breaks) and masks[state] & CORRECT:
            first.setdefault(late if cost == late else broken, node)
        elif state < reached.expanded:
            for packed, extra in price(reached.order[state]):
                then = broken if breaks else min(cost + extra, late) if cost < late else cost
                enter(number[packed], then, node)
        node += 1
    return Layers(late, broken, states, costs, parents, first)
