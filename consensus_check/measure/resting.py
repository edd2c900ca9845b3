"""Where a fair scheduler may keep a run for ever at no cost, away from the goal: states in which it may rest,
and fair end components of steps without cost (Baier and Kwiatkowska, "Model checking for a probabilistic
branching time logic with fairness", 1998).

What is enabled, discharged, offered and taken is asked of the program alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from consensus_check.compile.program import Program
from consensus_check.measure.acts import Act
from consensus_check.measure.components import components_of
from consensus_check.records import frozen

OPTIONS: Final = 16
"""Below this bit an edge's offers are traits, from it on fair options."""


@frozen
class Free:
    """An action without cost: states it leads to, units it discharges, options it offers and takes."""

    targets: tuple[int, ...]
    discharged: int
    offers: int
    takes: int


def resting(program: Program, acts: Mapping[int, Sequence[Act]]) -> set[int]:
    """Of the states with these actions those at which a fair run may stay for ever at no cost.

    acts: of each state where the run goes on; what leads elsewhere leaves.
    """
    found = {state for state in acts if program.quiet(state)}
    free = dict[int, list[Free]]()
    for state, listed in acts.items():
        staying = [act for act in listed if all(not c and to in acts for to, c, _ in act.faces)]
        if staying:
            free[state] = _described(program, state, staying)
    enabled = {state: program.enabled(state) for state in free}
    work = [(sorted(free), 0)]
    while work:
        nodes, banned = work.pop()
        for members, kept in _maximal(free, nodes, banned):
            again = _judged(program, enabled, members, kept)
            if again is None:
                continue
            if again == (members, 0):
                found.update(members)
            else:
                work.append((again[0], banned | again[1]))
    return found


def _described(program: Program, state: int, acts: Sequence[Act]) -> list[Free]:
    edges = {(edge[4], edge[5]): edge for edge in program.steps(state)[1]}
    found = list[Free]()
    for act in acts:
        discharged = offers = takes = 0
        for step in act.steps:
            edge = edges[step]
            discharged, offers, takes = discharged | edge[1], offers | edge[2], takes | edge[3]
        targets = tuple(sorted({to for to, _, _ in act.faces}))
        found.append(Free(targets, discharged, offers & ~(OPTIONS - 1), takes))
    return found


def _judged(
    program: Program, enabled: Mapping[int, int], nodes: list[int], acts: Mapping[int, Sequence[Free]]
) -> tuple[list[int], int] | None:
    """The nodes themselves if they are fair; None if nothing in them is; else nodes and bans to look at."""
    every, some, discharged, offered, taken = -1, 0, 0, 0, 0
    for node in nodes:
        every, some = every & enabled[node], some | enabled[node]
        for act in acts[node]:
            discharged, offered, taken = discharged | act.discharged, offered | act.offers, taken | act.takes
    if program.weak & every & ~discharged:
        return None
    starved = program.strong & some & ~discharged
    if starved:
        return [node for node in nodes if not enabled[node] & starved], 0
    return nodes, offered & ~taken


def _maximal(
    free: Mapping[int, Sequence[Free]], nodes: list[int], banned: int
) -> list[tuple[list[int], dict[int, list[Free]]]]:
    """The maximal end components among some nodes that offer nothing banned."""
    found, work = list[tuple[list[int], dict[int, list[Free]]]](), [nodes]
    while work:
        members = set(work.pop())
        acts = dict[int, list[Free]]()
        while members:
            acts = {
                n: [a for a in free[n] if not a.offers & banned and members.issuperset(a.targets)]
                for n in members
            }
            kept = {n for n in members if acts[n]}
            if kept == members:
                break
            members = kept
        if not members:
            continue
        order = sorted(members)
        place = {node: k for k, node in enumerate(order)}
        onward = [[place[to] for act in acts[node] for to in act.targets] for node in order]
        parts = components_of(onward)
        if len(parts) == 1:
            found.append((order, acts))
        else:
            work.extend([order[k] for k in part] for part in parts)
    return found
