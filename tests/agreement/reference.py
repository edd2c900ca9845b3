"""Brute force over tiny graphs, independent of the engine: every strongly connected set of edges, every short
lasso.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from consensus_check.ir.formulas import Always, And, Atom, Eventually, Formula, Not, Or, Until
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import Term, evaluate
from consensus_check.semantics import Interpreter, Occurrence, State
from consensus_check.semantics.state import values_of

Edge = tuple[State, Occurrence]
Walk = tuple[tuple[State, ...], tuple[Edge, ...]]


@frozen
class Reachable:
    """The reachable graph by the interpreter: states with their depth, edges, enabled units; whether a step
    errs.
    """

    interpreter: Interpreter
    depth: dict[State, int]
    edges: tuple[Edge, ...]
    enabled: dict[State, frozenset[str]]
    errs: bool

    def true_at(self, term: Term, state: State) -> bool:
        return bool(evaluate(term, values_of(self.interpreter.system, state)))


def reachable(system: TransitionSystem) -> Reachable:
    interpreter = Interpreter(system)
    depth = dict.fromkeys(interpreter.initial_states(), 0)
    edges, todo, errs = list[Edge](), list(depth), False
    for state in todo:
        for occurrence in interpreter.occurrences(state):
            if occurrence.successor is None:
                errs = True
                continue
            edges.append((state, occurrence))
            if occurrence.successor not in depth:
                depth[occurrence.successor] = depth[state] + 1
                todo.append(occurrence.successor)
    return Reachable(interpreter, depth, tuple(edges), {s: interpreter.enabled_units(s) for s in depth}, errs)


def fair(graph: Reachable, states: set[State], edges: list[Edge]) -> bool:
    """Whether going round all these edges for ever (none: resting) is fair."""
    discharged = {unit for _, o in edges for unit in o.discharged}
    for unit in graph.interpreter.system.units:
        if unit.name in discharged or unit.strength is None:
            continue
        where = [unit.name in graph.enabled[s] for s in states]
        if (all(where) and unit.strength == "weak") or (any(where) and unit.strength == "strong"):
            return False
    offered = {option for _, o in edges for option in o.offered}
    return offered <= {option for _, o in edges for option in o.taken}


def loops(graph: Reachable, within: set[State]) -> Iterator[set[State]]:
    """The states of every fair strongly connected set of edges, and every state that may rest, within some
    states.
    """
    return (states for states, _ in fair_sets(graph, within))


def fair_sets(graph: Reachable, within: set[State]) -> Iterator[tuple[set[State], tuple[Edge, ...]]]:
    """The same, each with its edges."""
    for state in within:
        if fair(graph, {state}, []):
            yield {state}, ()
    edges = [e for e in graph.edges if e[0] in within and e[1].successor in within]
    for size in range(1, len(edges) + 1):
        for chosen in combinations(edges, size):
            states = {s for s, _ in chosen}
            if (
                states == {o.successor for _, o in chosen}
                and _connected(states, chosen)
                and fair(graph, states, list(chosen))
            ):
                yield states, chosen


def _connected(states: set[State], edges: tuple[Edge, ...]) -> bool:
    first = min(states)
    for forward in (True, False):
        found, todo = {first}, [first]
        while todo:
            here = todo.pop()
            for source, o in edges:
                a, b = (source, o.successor) if forward else (o.successor, source)
                assert a is not None and b is not None
                if a == here and b not in found:
                    found.add(b)
                    todo.append(b)
        if found != states:
            return False
    return True


def distances(graph: Reachable, within: set[State], start: dict[State, int]) -> dict[State, int]:
    """Steps from the start states along states of a set."""
    found = {s: d for s, d in start.items() if s in within}
    for state in (todo := sorted(found, key=lambda s: found[s])):
        for source, o in graph.edges:
            if source == state and o.successor in within and o.successor not in found:
                found[o.successor] = found[state] + 1
                todo.append(o.successor)
        todo[todo.index(state) + 1 :] = sorted(todo[todo.index(state) + 1 :], key=lambda s: found[s])
    return found


def stem_of_eventually(graph: Reachable, p: Term) -> int | None:
    """The least stem of a fair run that never meets p; None if there is none."""
    without = {s for s in graph.depth if not graph.true_at(p, s)}
    near = distances(graph, without, {s: 0 for s, d in graph.depth.items() if d == 0})
    return min((near[s] for states in loops(graph, set(near)) for s in states), default=None)


def kinds_of_eventually(graph: Reachable, p: Term) -> set[str]:
    """Whether a fair run that never meets p may end in a stall, in a livelock."""
    without = {s for s in graph.depth if not graph.true_at(p, s)}
    near = distances(graph, without, {s: 0 for s, d in graph.depth.items() if d == 0})
    return {
        "livelock" if any(o.progress for _, o in edges) else "stall"
        for _, edges in fair_sets(graph, set(near))
    }


def stem_of_always_eventually(graph: Reachable, p: Term) -> int | None:
    without = {s for s in graph.depth if not graph.true_at(p, s)}
    return min((graph.depth[s] for states in loops(graph, without) for s in states), default=None)


def stem_of_eventually_always(graph: Reachable, p: Term) -> int | None:
    return min(
        (
            graph.depth[s]
            for states in loops(graph, set(graph.depth))
            for s in states
            if any(not graph.true_at(p, t) for t in states)
        ),
        default=None,
    )


def stem_of_leads_to(graph: Reachable, p: Term, q: Term) -> int | None:
    """Least stem of a fair run with a p never followed by q: the p lies in the stem, or comes again in the
    loop.
    """
    without = {s for s in graph.depth if not graph.true_at(q, s)}
    owed = distances(graph, without, {s: d for s, d in graph.depth.items() if graph.true_at(p, s)})
    found = [owed[s] for states in loops(graph, set(owed)) for s in states]
    found += [
        graph.depth[s]
        for states in loops(graph, without)
        for s in states
        if any(graph.true_at(p, t) for t in states)
    ]
    return min(found, default=None)


# -- any formula on short lassos ----------------------------------------


def refuted_by_short_lasso(graph: Reachable, formula: Formula, *, stem: int, loop: int) -> bool:
    """Whether some fair lasso with at most these lengths breaks the formula."""
    walks: list[Walk] = [((s,), ()) for s, d in graph.depth.items() if d == 0]
    for _ in range(stem + 1):
        for states, _edges in walks:
            if any(
                not _truth(graph, formula, states[:-1] + turn, len(states) - 1)[0]
                for turn in _turns(graph, states[-1], loop)
            ):
                return True
        walks = [
            ((*states, o.successor), (*edges, (s, o)))
            for states, edges in walks
            for s, o in graph.edges
            if s == states[-1] and o.successor is not None
        ]
        walks = list({states: (states, edges) for states, edges in walks}.values())
    return False


def _turns(graph: Reachable, home: State, length: int) -> Iterator[tuple[State, ...]]:
    """States of fair loops from a state, each loop's first state being home; the rest at home."""
    if fair(graph, {home}, []):
        yield (home,)
    walks: list[Walk] = [((home,), ())]
    for _ in range(length):
        walks = [
            ((*states, o.successor), (*edges, (s, o)))
            for states, edges in walks
            for s, o in graph.edges
            if s == states[-1] and o.successor is not None
        ]
        for states, edges in walks:
            if states[-1] == home and fair(graph, set(states), list(edges)):
                yield states[:-1]


def _truth(graph: Reachable, formula: Formula, states: tuple[State, ...], turn: int) -> list[bool]:
    """By unrolling the loop often enough: positions far out repeat."""
    size = len(states)
    match formula:
        case Atom(term):
            return [graph.true_at(term, s) for s in states]
        case Not(body):
            return [not t for t in _truth(graph, body, states, turn)]
        case And(parts):
            columns = [_truth(graph, p, states, turn) for p in parts]
            return [all(c[i] for c in columns) for i in range(size)]
        case Or(parts):
            columns = [_truth(graph, p, states, turn) for p in parts]
            return [any(c[i] for c in columns) for i in range(size)]
        case Eventually(body):
            return _until([True] * size, _truth(graph, body, states, turn), turn)
        case Always(body):
            return [
                not t for t in _until([True] * size, [not t for t in _truth(graph, body, states, turn)], turn)
            ]
        case Until(hold, goal):
            return _until(_truth(graph, hold, states, turn), _truth(graph, goal, states, turn), turn)
        case _:
            raise TypeError(formula)


def _until(hold: list[bool], goal: list[bool], turn: int) -> list[bool]:
    answers = []
    for start in range(len(hold)):
        at, answer = start, False
        for _ in range(2 * len(hold) + 1):
            if goal[at]:
                answer = True
                break
            if not hold[at]:
                break
            at = at + 1 if at + 1 < len(hold) else turn
        answers.append(answer)
    return answers
