"""Finite runs, and their replay from labels."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from consensus_check.errors import InternalError, register
from consensus_check.semantics.interpreter import Interpreter, Label, Occurrence
from consensus_check.semantics.state import State

register(
    "CC912",
    "a run that cannot be replayed",
    "please report it: a search and the interpreter contradict each other",
)

Origin = tuple[int, tuple[int, ...]]


@frozen
class Trace:
    """A finite run: states[0], steps[0], states[1], ... The last step may err, and then has no state after
    it.
    """

    states: tuple[State, ...]
    steps: tuple[Occurrence, ...] = ()

    @property
    def erring(self) -> Occurrence | None:
        """The last step where it errs or overflows."""
        return self.steps[-1] if self.steps and self.steps[-1].successor is None else None

    @property
    def labels(self) -> tuple[Label, ...]:
        return tuple(step.label for step in self.steps)

    @property
    def last(self) -> State:
        return self.states[-1]


def replay(interpreter: Interpreter, start: State, labels: Iterable[Label]) -> Trace:
    """The run from a state by the labels. Only the last step may err.

    Raises InternalError CC912 at the first label that is not possible.
    """
    states, steps = [start], list[Occurrence]()
    for label in labels:
        if steps and steps[-1].successor is None:
            raise InternalError("CC912", f"{interpreter.system.name}: {label[0]} after a step that errs")
        step = find(interpreter, states[-1], label)
        steps.append(step)
        if step.successor is not None:
            states.append(step.successor)
    return Trace(tuple(states), tuple(steps))


def find(interpreter: Interpreter, state: State, label: Label) -> Occurrence:
    """The occurrence with this label at a state. Raises InternalError CC912 where it is not possible."""
    for occurrence in interpreter.occurrences(state, action=label[0], only=label[1]):
        if occurrence.label == label:
            return occurrence
    told = f"{label[0]}{list(label[1])} is not possible at {state}"
    raise InternalError("CC912", f"{interpreter.system.name}: {told}")


def from_start(
    interpreter: Interpreter, start: State, labels: Iterable[Label], *, origin: Origin | None = None
) -> Trace:
    """A replayed run whose first state is initial. origin: the family and inputs it comes from, where known.

    Raises InternalError CC912 where it is not.
    """
    initial = (
        start in interpreter.initial_states()
        if origin is None
        else (interpreter.initial_state(*origin) == start)
    )
    if not initial:
        raise InternalError("CC912", f"{interpreter.system.name}: {start} is not an initial state")
    return replay(interpreter, start, labels)
