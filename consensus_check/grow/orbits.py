"""First states that are one up to renaming: classes under the permutations of agents that keep the graph and
that the system and the property provably do not tell apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consensus_check.ir.formulas import Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.reduce.invariance import Distinguished, Prover
from consensus_check.reduce.renaming import Names, Permutation, Renaming
from consensus_check.semantics.state import State

Edges = Sequence[tuple[str, str]]


def orbits(
    system: TransitionSystem, prop: Property, edges: Edges, states: Sequence[State]
) -> list[list[int]]:
    """The positions of the states, class by class, each ascending; a class each where nothing is proved."""
    place = {state: k for k, state in enumerate(states)}
    root = list(range(len(states)))

    def top(k: int) -> int:
        while root[k] != k:
            root[k] = root[root[k]]
            k = root[k]
        return k

    for renaming in _renamings(system, prop, edges):
        images = [place.get(_renamed(system, renaming, state)) for state in states]
        if None in images:
            continue
        for k, image in enumerate(images):
            a, b = top(k), top(image or 0)
            root[max(a, b)] = min(a, b)
    found = dict[int, list[int]]()
    for k in range(len(states)):
        found.setdefault(top(k), []).append(k)
    return list(found.values())


def _renamed(system: TransitionSystem, renaming: Renaming, state: State) -> State:
    """The state with everything of each agent at the agent it becomes."""
    content = {
        renaming.target(variable.name): dict(renaming.values.get(variable.name, ())).get(value, value)
        for variable, value in zip(system.variables, state, strict=True)
    }
    return tuple(content[variable.name] for variable in system.variables)


def _renamings(system: TransitionSystem, prop: Property, edges: Edges) -> Iterator[Renaming]:
    """Proved renamings that generate all those of the graph's automorphisms that can be proved so."""
    if system.symmetric or any(action.kind == "turn" for action in system.actions):
        return
    prover = Prover(system, Names(system))
    for agents in _automorphisms(system, edges):
        try:
            renaming = prover.proved(agents).renaming
        except Distinguished:
            continue
        if prover.carries(renaming, prop, prop):
            yield renaming


def _automorphisms(system: TransitionSystem, edges: Edges) -> Iterator[Permutation]:
    """For each agent and each later one an automorphism that takes the one to the other and keeps all before
    them, where there is one: together they generate all (Sims 1970).
    """
    number = {name: i for i, (name, _) in enumerate(system.agents)}
    colours = [(name.partition("[")[0], role) for name, role in system.agents]
    links = {(number[a], number[b]) for a, b in edges if a in number and b in number}
    size = len(colours)
    for first in range(size):
        for image in range(first + 1, size):
            if colours[first] == colours[image]:
                found = _extended(links, colours, [*range(first), image])
                if found is not None:
                    yield found


def _extended(
    links: set[tuple[int, int]], colours: Sequence[tuple[str, str]], chosen: list[int]
) -> Permutation | None:
    """An automorphism that begins with these images."""
    at = len(chosen) - 1
    for other in range(at):
        mine, theirs = (at, other), (chosen[at], chosen[other])
        if (mine in links) is not (theirs in links) or (mine[::-1] in links) is not (theirs[::-1] in links):
            return None
    if len(chosen) == len(colours):
        return tuple(chosen)
    for image in range(len(colours)):
        if image not in chosen and colours[image] == colours[len(chosen)]:
            found = _extended(links, colours, [*chosen, image])
            if found is not None:
                return found
    return None
