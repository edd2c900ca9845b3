"""One random run of a system, by the interpreter: each unit at equal rate, choices uniform, coins by their
weights.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Literal

from consensus_check.ir.formulas import Atom, Until
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import Term, evaluate, not_
from consensus_check.records import frozen
from consensus_check.semantics import Interpreter, Occurrence, State, Trace
from consensus_check.semantics.property import holds_at
from consensus_check.semantics.state import values_of

Ending = Literal["finished", "wrong", "done", "stuck", "cut", "error"]


@frozen
class Walk:
    """A run and how it ended: the goal reached, or missed by finishing wrongly; stopped or left; stuck; cut;
    an error.
    """

    trace: Trace
    ending: Ending

    @property
    def rests(self) -> bool:
        return self.ending == "stuck"


def walk(system: TransitionSystem, *, seed: int, most: int) -> Walk:
    """One run of at most `most` steps. The same seed gives the same run."""
    chance = random.Random(seed)
    interpreter = Interpreter(system)
    finished, succeeded = _goal(system)
    states = [chance.choice(interpreter.initial_states())]
    steps: list[Occurrence] = []
    while True:
        ending = _ended(system, states[-1], finished, succeeded)
        if ending is not None or len(steps) >= most:
            return Walk(Trace(tuple(states), tuple(steps)), ending or "cut")
        possible = [one for one in interpreter.occurrences(states[-1]) if _moves(one)]
        if not possible:
            return Walk(Trace(tuple(states), tuple(steps)), "stuck")
        step = _drawn(system, states[-1], possible, chance)
        steps.append(step)
        if step.successor is None:
            return Walk(Trace(tuple(states), tuple(steps)), "error")
        states.append(step.successor)


def _moves(step: Occurrence) -> bool:
    """Whether an occurrence is worth a line: it changes something, speaks, decides, or goes wrong."""
    return step.changes or step.speaks or step.resolved or bool(step.coins) or step.error is not None


def _goal(system: TransitionSystem) -> tuple[Term | None, Term | None]:
    """(finished, finished and correct) of the goal, where there is one."""
    goal = next((prop.formula for prop in system.properties if prop.name == "goal"), None)
    if isinstance(goal, Until) and isinstance(goal.hold, Atom) and isinstance(goal.goal, Atom):
        return not_(goal.hold.term), goal.goal.term
    return None, None


def _ended(
    system: TransitionSystem, state: State, finished: Term | None, succeeded: Term | None
) -> Ending | None:
    if succeeded is not None and holds_at(system, succeeded, state):
        return "finished"
    if finished is not None and holds_at(system, finished, state):
        return "wrong"
    return "done" if holds_at(system, system.finished, state) else None


def _drawn(
    system: TransitionSystem, state: State, possible: Sequence[Occurrence], chance: random.Random
) -> Occurrence:
    """A unit uniformly, then one of its occurrences by its coins."""
    units: dict[str, list[Occurrence]] = {}
    for one in possible:
        units.setdefault(one.action.unit or one.action.name, []).append(one)
    listed = units[chance.choice(sorted(units))]
    return chance.choices(listed, [_weight(system, state, one) for one in listed])[0]


def _weight(system: TransitionSystem, state: State, step: Occurrence) -> float:
    """The probability of the choices and coins of an occurrence, choices uniform over what is on offer."""
    names = [item.name for item in step.action.inputs]
    values = {**values_of(system, state), **dict(zip(names, step.label[1], strict=True))}
    weight = 1.0
    for item in step.action.inputs:
        if not evaluate(item.evaluated, values):
            continue
        shares = [int(evaluate(present, values)) for present in item.present]
        if item.weights is not None:
            shares = [share * evaluate(w, values) for share, w in zip(shares, item.weights, strict=True)]
        weight *= shares[values[item.name]] / sum(shares)
    return weight
