"""The step of each action alone: what a run in turns is made of.

In a run in turns every action has its turn, one after another and round after round, and at its turn it is
taken or nothing happens. All runs are among these, and a round of many steps costs hardly more to write than
one step of which the action is free: at a turn one action alone is possible, and what it does not write is
the same constants before and after. (In planning as satisfiability these are parallel steps of a fixed order:
Rintanen, Heljanko, Niemela, "Planning as satisfiability: parallel plans and algorithms for plan search",
2006.)

The order is that in which one run takes them, so that a round holds much of a run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from typing import Final

import z3
from attrs import evolve

from consensus_check.ir.system import Action, Input, TransitionSystem
from consensus_check.semantics import Interpreter, State
from consensus_check.solve.encode import Move, Template, rules_of
from consensus_check.solve.logic import all_of, either, no
from consensus_check.solve.renamed import Renamed

MOST: Final = 1024
LONG: Final = 3


def turns(template: Template) -> tuple[Template, ...]:
    """The step of each action alone, or of those that are alike but for a letter's content."""
    groups = dict[tuple[object, ...], list[int]]()
    for index in in_order(template.system):
        groups.setdefault(_whose(template.system.actions[index]), []).append(index)
    return tuple(turn(template, group) for group in groups.values())


def _whose(action: Action) -> tuple[object, ...]:
    """Whose turn an action is part of: of an agent, with a method, hearing somebody."""
    if not action.parts:
        return (action.name,)
    return tuple(
        (part.agent, part.method, *sorted({letter.sender for letter in part.received}))
        for part in action.parts
    )


def turn(template: Template, indices: Sequence[int]) -> Template:
    """The step of some actions alone, of which one is taken or none."""
    moves, system = [_apart(template.moves[i]) for i in indices], template.system
    writes = {name for move in moves for name in move.updates}
    for group in system.ranks:
        if not writes.isdisjoint(group.variables):
            writes.update(group.variables)
    now = {name: v for name, v in zip(template.names, template.now, strict=True) if name in writes}
    then = dict(zip(template.names, template.then, strict=True))
    acts = tuple(move.selected for move in moves)
    single = [either(no(a), no(b)) for i, a in enumerate(acts) for b in acts[:i]]
    rules = all_of([*rules_of(system, moves, now, then), *single])
    own = evolve(template, moves=tuple(moves), rules=rules, writes=frozenset(now), acts=acts)
    return evolve(own, discharged=None, costs={}, compared=None)


def _apart(move: Move) -> Move:
    """The action, selected by a constant of its own."""
    act = z3.Bool(f"act {move.index}")
    own = Renamed([(move.selected, act)])
    return evolve(move, selected=act, taken=own.of(move.taken), errs=own.of(move.errs), cut=own.of(move.cut))


# -- whose turn comes when ----------------------------------------


def in_order(system: TransitionSystem) -> list[int]:
    """The actions in the order in which a run takes them; then those it never takes."""
    taken = dict.fromkeys(range(len(system.actions)), 0)
    found = list[int]()
    for index in _walk(system, taken):
        if not taken[index]:
            found.append(index)
        taken[index] += 1
    return [*found, *(index for index, times in taken.items() if not times)]


def _walk(system: TransitionSystem, taken: dict[int, int]) -> Iterator[int]:
    """A run that always takes an action taken least, faults and the like only where nothing else can be."""
    if sum(_ways(family.inputs) for family in system.initial) > MOST:
        return
    interpreter = Interpreter(system, rename=False)
    state = next(iter(interpreter.initial_states()), None)
    small = [i for i, action in enumerate(system.actions) if _ways(action.inputs) <= MOST]
    for _ in range(LONG * len(system.actions)):
        ordered = sorted(small, key=lambda i: (_strikes(system.actions[i]), taken[i]))
        steps = ((i, _step(interpreter, state, system.actions[i])) for i in ordered if state is not None)
        index, state = next(((i, after) for i, after in steps if after is not None), (-1, None))
        if state is None:
            return
        yield index


def _ways(inputs: Sequence[Input]) -> int:
    return prod(len(item.options) for item in inputs)


def _strikes(action: Action) -> bool:
    return action.environment and action.kind != "tick"


def _step(interpreter: Interpreter, state: State, action: Action) -> State | None:
    """Where the action leads, if it changes the state."""
    after = (one.successor for one in interpreter.occurrences(state, action=action.name))
    return next((one for one in after if one is not None and one != state), None)
