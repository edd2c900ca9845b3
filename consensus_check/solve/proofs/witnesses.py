"""States that some runs come to: nothing that one of them shows to happen is worth conjecturing never to.

They are of use to proofs as a guide alone. What a proof rests on are its questions to the solver.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from math import prod
from random import Random
from typing import Final

import z3

from consensus_check.ir.system import Input, TransitionSystem
from consensus_check.records import frozen
from consensus_check.semantics import Interpreter
from consensus_check.semantics.state import State
from consensus_check.solve.proofs.machine import Machine

MOST_WAYS: Final = 2_000
MOST_STATES: Final = 1_500
LOOKED_AT: Final = 400
LENGTH: Final = 40
SECONDS: Final = 0.4


def witnesses(system: TransitionSystem) -> tuple[State, ...]:
    """Some states that can be reached, by runs at random; none where a state has too many ways on."""
    if sum(_ways(action.inputs) for action in system.actions) > MOST_WAYS:
        return ()
    interpreter, dice, found = Interpreter(system, rename=False), Random(0), dict[State, None]()
    end, looked = time.monotonic() + SECONDS, 0
    idle = 0
    while looked < LOOKED_AT and len(found) < MOST_STATES and idle < 3 and time.monotonic() < end:
        state, before = _start(interpreter, dice), len(found)
        for _ in range(LENGTH):
            looked += 1
            if state is None or looked > LOOKED_AT or time.monotonic() >= end:
                break
            found[state] = None
            after = [o.successor for o in interpreter.occurrences(state) if o.successor is not None]
            found.update(dict.fromkeys(after))
            state = dice.choice(after) if after else None
        idle = idle + 1 if len(found) == before else 0
    return tuple(found)


def _ways(inputs: Iterable[Input]) -> int:
    return prod(len(item.options) for item in inputs)


def _start(interpreter: Interpreter, dice: Random) -> State | None:
    family = dice.randrange(len(interpreter.system.initial))
    inputs = interpreter.system.initial[family].inputs
    return interpreter.initial_state(family, tuple(dice.randrange(len(item.options)) for item in inputs))


@frozen
class Shown:
    """Witnesses as sets, one for each truth of each bit of a machine's variables: bit i of a set is that of
    witness i. What a machine remembers is known only as long as nothing is saved.
    """

    every: int
    true: tuple[int, ...]
    false: tuple[int, ...]

    def having(self, literals: Iterable[int]) -> int:
        """The witnesses that have all these literals (i + 1 where bit i holds, -(i + 1) where not)."""
        left = self.every
        for one in literals:
            left &= self.true[one - 1] if one > 0 else self.false[-one - 1]
            if not left:
                break
        return left


def shown(machine: Machine) -> Shown:
    """The witnesses of a machine, bit by bit in the order of its variables, lowest first."""
    true, false = list[int](), list[int]()
    every = (1 << len(machine.witnesses)) - 1
    quiet = {one.get_id() for one in machine.quiet}
    for place, constant in enumerate(machine.now):
        for bit in range(constant.size() if isinstance(constant, z3.BitVecRef) else 1):
            if place < machine.plain:
                here = sum((state[place] >> bit & 1) << i for i, state in enumerate(machine.witnesses))
                true.append(here)
                false.append(every & ~here)
            else:
                true.append(0)
                false.append(every if constant.get_id() in quiet else 0)
    return Shown(every, tuple(true), tuple(false))
