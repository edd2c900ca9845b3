"""Brute force over fair end components of tiny systems with coins, written from language.md 3.5 alone.

A way to act at a state is an action with a strategy for its choices: a function from what the choice sees to
an option. Every set of such ways that stays within itself and is connected is an end component.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from attrs import frozen

from consensus_check.ir.formulas import Always, And, Atom, Eventually, Formula, Not, Or
from consensus_check.ir.system import Action
from consensus_check.ir.terms import Term
from consensus_check.semantics import Occurrence, State
from tests.agreement.reference import Reachable, fair

Indices = tuple[int, ...]


@frozen
class Way:
    """A state and the occurrences that the coins decide between once the choices are made."""

    state: State
    faces: tuple[Occurrence, ...]

    @property
    def targets(self) -> set[State]:
        return {o.successor for o in self.faces if o.successor is not None}


def ways(graph: Reachable) -> list[Way]:
    """Every way to act at every reachable state; a way with a face that errs is left out."""
    found = dict[tuple[State, frozenset[Indices], str], Way]()
    for state in graph.depth:
        by_action = dict[str, list[Occurrence]]()
        for occurrence in graph.interpreter.occurrences(state):
            by_action.setdefault(occurrence.label[0], []).append(occurrence)
        for name, occurrences in by_action.items():
            by_label = {o.label[1]: o for o in occurrences}
            for outcomes in _strategies(occurrences[0].action, set(by_label)):
                faces = tuple(by_label[one] for one in sorted(outcomes))
                if all(o.successor is not None for o in faces):
                    found[state, outcomes, name] = Way(state, faces)
    return list(found.values())


def _strategies(action: Action, possible: set[Indices]) -> Iterator[frozenset[Indices]]:
    """What the coins leave possible under each strategy of a single agent, who sees all earlier coins."""

    def outcomes(start: Indices) -> Iterator[frozenset[Indices]]:
        at = len(start)
        if at == len(action.inputs):
            yield frozenset([start])
            return
        options = sorted({one[at] for one in possible if one[:at] == start})
        branches = [list(outcomes((*start, option))) for option in options]
        if action.inputs[at].kind == "draw":
            for some in product(*branches):
                yield frozenset().union(*some)
        else:
            for branch in branches:
                yield from branch

    if possible:
        yield from dict.fromkeys(outcomes(()))


def end_components(graph: Reachable, acting: list[Way]) -> Iterator[tuple[set[State], tuple[Way, ...]]]:
    """Every fair end component with its states, and every state that may rest for ever."""
    for state in graph.depth:
        if fair(graph, {state}, []):
            yield {state}, ()
    for size in range(1, len(acting) + 1):
        for chosen in combinations(acting, size):
            states = {way.state for way in chosen}
            edges = [(way.state, o) for way in chosen for o in way.faces]
            if all(way.targets <= states for way in chosen) and _connected(states, chosen):
                if fair(graph, states, edges):
                    yield states, chosen


def _connected(states: set[State], chosen: tuple[Way, ...]) -> bool:
    def reached(start: State) -> set[State]:
        found = {start}
        while more := {t for way in chosen if way.state in found for t in way.targets} - found:
            found |= more
        return found

    return all(reached(state) == states for state in states)


def distances(graph: Reachable, within: set[State], starts: dict[State, int]) -> dict[State, int]:
    """Steps to the states of a set along its states."""
    near = {s: d for s, d in starts.items() if s in within}
    changed = True
    while changed:
        changed = False
        for source, o in graph.edges:
            target = o.successor
            if source in near and target in within and near[source] + 1 < near.get(target, 1 << 30):
                near[target], changed = near[source] + 1, True
    return near


def stem_of_eventually(graph: Reachable, found: list[set[State]], p: Term) -> int | None:
    """The least number of steps to an end component in which p can be avoided from the start on."""
    without = {s for s in graph.depth if not graph.true_at(p, s)}
    near = distances(graph, without, {s: 0 for s, d in graph.depth.items() if d == 0})
    return min((near[s] for states in found if states <= set(near) for s in states), default=None)


def refuted_leads_to(graph: Reachable, found: list[set[State]], p: Term, q: Term) -> bool:
    without = {s for s in graph.depth if not graph.true_at(q, s)}
    owed = distances(graph, without, {s: d for s, d in graph.depth.items() if graph.true_at(p, s)})
    return any(states <= set(owed) for states in found)


def refuted_in_the_end(graph: Reachable, found: list[set[State]], formula: Formula) -> bool:
    """Of a Boolean combination of what comes for ever: whether some end component breaks it."""
    return any(not _at_infinity(graph, formula, states) for states in found)


def _at_infinity(graph: Reachable, formula: Formula, states: set[State]) -> bool:
    match formula:
        case Always(Eventually(Atom(p))):
            return any(graph.true_at(p, s) for s in states)
        case Eventually(Always(Atom(p))):
            return all(graph.true_at(p, s) for s in states)
        case Not(body):
            return not _at_infinity(graph, body, states)
        case And(parts):
            return all(_at_infinity(graph, part, states) for part in parts)
        case Or(parts):
            return any(_at_infinity(graph, part, states) for part in parts)
        case _:
            raise TypeError(formula)
