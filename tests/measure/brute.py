"""The range of a small system with coins by brute force: value iteration over (state, cost), with every fair
end component without cost as an end. Written from language.md 3.5 and 3.12 by walking terms.
"""

from __future__ import annotations

from attrs import frozen

from consensus_check.ir.system import Measure, TransitionSystem
from consensus_check.ir.terms import Term, evaluate
from consensus_check.semantics.state import State, values_of
from tests.agreement.chance import Way, end_components, ways
from tests.agreement.reference import Reachable, reachable

TURNS = 400


@frozen
class Bounds:
    """The least and the greatest probability of missing, by brute force."""

    least: float
    greatest: float


@frozen
class Weighed:
    """A way to act: where it leads, at what cost, with what probability."""

    faces: tuple[tuple[State, int, float], ...]


def bounds(system: TransitionSystem, goal: Term, measure: Measure, bound: int) -> Bounds | None:
    """None where the system is too large or errs."""
    graph = reachable(system)
    acting = ways(graph)
    if graph.errs or len(acting) > 9:
        return None
    met = {state: graph.true_at(goal, state) for state in graph.depth}
    listed: dict[State, list[Weighed]] = {state: [] for state in graph.depth}
    free = list[Way]()
    for way in acting:
        faces = tuple(
            (one.successor, graph.interpreter.cost(way.state, one, measure), _chance(system, way, k))
            for k, one in enumerate(way.faces)
            if one.successor is not None
        )
        assert abs(sum(p for _, _, p in faces) - 1) < 1e-12
        listed[way.state].append(Weighed(faces))
        if not met[way.state] and all(not cost and not met[to] for to, cost, _ in faces):
            free.append(way)
    rest = {s for states, _ in end_components(graph, free) if not any(met[s] for s in states) for s in states}
    firsts = [state for state, depth in graph.depth.items() if depth == 0]
    hit = _greatest(graph, listed, met, set(), bound, misses=False)
    miss = _greatest(graph, listed, met, rest, bound, misses=True)
    return Bounds(1 - max(hit[s, 0] for s in firsts), max(miss[s, 0] for s in firsts))


def _greatest(
    graph: Reachable,
    listed: dict[State, list[Weighed]],
    met: dict[State, bool],
    rest: set[State],
    bound: int,
    *,
    misses: bool,
) -> dict[tuple[State, int], float]:
    costs = range(bound + 1)
    value = {(s, c): float(met[s] and not misses) for s in graph.depth for c in costs}
    value |= {(s, c): 1.0 for s in rest if misses for c in costs}
    for cost in range(bound, -1, -1):
        for _ in range(TURNS):
            for state, acts in listed.items():
                if met[state] or (misses and state in rest):
                    continue
                for act in acts:
                    worth = sum(
                        p * (value[to, cost + price] if cost + price <= bound else float(misses))
                        for to, price, p in act.faces
                    )
                    value[state, cost] = max(value[state, cost], worth)
    return value


def _chance(system: TransitionSystem, way: Way, k: int) -> float:
    """The probability of a face: each of its coins by weight."""
    one = way.faces[k]
    share, values = 1.0, dict(values_of(system, way.state))
    for item, index in zip(one.action.inputs, one.label[1], strict=True):
        if item.weights is not None and evaluate(item.evaluated, values):
            pairs = zip(item.present, item.weights, strict=True)
            weights = [evaluate(w, values) if evaluate(p, values) else 0 for p, w in pairs]
            share *= weights[index] / sum(weights)
        values[item.name] = index
    return share
