"""Infinite runs as stem and loop. A Lasso exists only if every edge is real, the loop closes, and the loop is
fair.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import Attribute, field, frozen

from consensus_check.errors import InternalError, register
from consensus_check.ir.tables import tables
from consensus_check.semantics.interpreter import Interpreter, Label
from consensus_check.semantics.state import State
from consensus_check.semantics.trace import Origin, Trace, from_start, replay

register(
    "CC913", "a loop that is not a fair loop", "please report it: a search and the rules of fairness disagree"
)

_SEAL = object()


def _sealed(_instance: Lasso, _attribute: Attribute[object], value: object) -> None:
    if value is not _SEAL:
        raise InternalError("CC913", "a Lasso is made by semantics.lasso.lasso, which checks it")


@frozen
class Lasso:
    """A fair infinite run: `stem`, then `loop` for ever. The loop begins and ends where the stem ends;
    without steps it is a stutter.

    coin_closed: whether the loop takes, of each step it takes, every face of each coin (language.md 3.5).
    """

    stem: Trace
    loop: Trace
    coin_closed: bool
    _seal: object = field(validator=_sealed, eq=False, repr=False)

    @property
    def states(self) -> tuple[State, ...]:
        """The states at positions 0, 1, ..; from `turn` on they repeat."""
        return self.stem.states + self.loop.states[1:-1]

    @property
    def turn(self) -> int:
        """The position where the loop begins."""
        return len(self.stem.states) - 1

    @property
    def loop_states(self) -> tuple[State, ...]:
        return self.loop.states[:-1] or self.loop.states


def lasso(
    interpreter: Interpreter,
    start: State,
    stem: Iterable[Label],
    loop: Iterable[Label],
    *,
    origin: Origin | None = None,
) -> Lasso:
    """The lasso from an initial state by the labels of stem and loop, replayed and checked.

    Raises InternalError CC912 where a step is not possible, CC913 where the loop does not close or is not
    fair.
    """
    before = from_start(interpreter, start, stem, origin=origin)
    if before.erring is not None:
        raise InternalError("CC913", "the stem ends in an error")
    turn = replay(interpreter, before.last, loop)
    if turn.erring is not None or turn.last != before.last:
        raise InternalError("CC913", f"the loop does not close: {before.last} to {turn.last}")
    unfair = unfairness(interpreter, turn)
    if unfair:
        raise InternalError("CC913", "the loop is not fair: " + "; ".join(unfair))
    return Lasso(before, turn, coin_closed(interpreter, turn), _SEAL)


def unfairness(interpreter: Interpreter, loop: Trace) -> list[str]:
    """Why a closed run, repeated for ever, is not fair (language.md 3.3, 3.4, 1.4); empty when it is."""
    states = loop.states[:-1] if loop.steps else loop.states
    enabled = [interpreter.enabled_units(state) for state in states]
    discharged = frozenset[str]().union(*(step.discharged for step in loop.steps))
    reasons = []
    for unit in interpreter.system.units:
        if unit.strength is None or unit.name in discharged:
            continue
        if unit.strength == "weak" and all(unit.name in here for here in enabled):
            reasons.append(f"{unit.name} is always enabled and never discharged")
        if unit.strength == "strong" and any(unit.name in here for here in enabled):
            reasons.append(f"{unit.name} is enabled again and again and never discharged")
    offered = frozenset[tuple[str, str]]().union(*(step.offered for step in loop.steps))
    taken = frozenset[tuple[str, str]]().union(*(step.taken for step in loop.steps))
    reasons += [
        f"option {option} of the fair choice at {site} is never taken"
        for site, option in sorted(offered - taken)
    ]
    return reasons


def coin_closed(interpreter: Interpreter, loop: Trace, memory: Sequence[int] | None = None) -> bool:
    """Whether the loop takes every step with coins together with all faces under some table of choices.

    memory: what a scheduler remembers at each position; steps at one state under different memories stand
    apart.
    """
    taken = dict[tuple[int, State, str], set[tuple[int, ...]]]()
    for i, step in enumerate(loop.steps):
        if step.coins:
            place = memory[i] if memory else 0, loop.states[i], step.label[0]
            taken.setdefault(place, set()).add(step.label[1])
    for (_, state, name), faces in taken.items():
        possible = interpreter.occurrences(state, action=name)
        found = tables(possible[0].action, [o.label[1] for o in possible], within=faces) or []
        if faces != set[tuple[int, ...]]().union(*found):
            return False
    return True
