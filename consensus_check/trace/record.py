"""A run as it is kept: where it began, what was done, and all that is needed to do it again."""

from __future__ import annotations

from typing import Literal

from attrs import field

from consensus_check.ir.environment import Environment
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.records import frozen
from consensus_check.semantics import Label, Lasso, Run, State

Ending = Literal["finite", "loop", "rest"]


@frozen
class Header:
    """What a run is of. digest: of the spec's source; spec: its name as given, for people only.

    property: what it refutes ('' for a random run); kind: how.
    """

    spec: str
    digest: str
    protocol: str
    property: str
    kind: str | None
    scope: Scope
    environment: Environment = field(factory=Environment)


@frozen
class Recorded:
    """A run without its system. labels: of the steps; turn: the state to which the last step returns (ending
    `loop`).

    ending: `finite` (it is judged as it is), `loop`, or `rest` (it stays in its last state for ever). states:
    one for each time; an erring last step has none after it.
    """

    header: Header
    variables: tuple[str, ...]
    states: tuple[State, ...]
    labels: tuple[Label, ...]
    ending: Ending
    turn: int | None = None


def record(system: TransitionSystem, run: Run, header: Header) -> Recorded:
    """The run with its header, ready to be written."""
    names = tuple(variable.name for variable in system.variables)
    if not isinstance(run, Lasso):
        return Recorded(header, names, run.states, run.labels, "finite")
    states = run.stem.states + run.loop.states[1:]
    labels = run.stem.labels + run.loop.labels
    return Recorded(header, names, states, labels, "loop" if run.loop.steps else "rest", run.turn)
