"""What a number "by chance" rests on: the scheduler, the rates, whom faults may strike; and what has no
distribution.

A model is a chain iff every choice has a distribution (language.md 3.12). What has none is refused here with
CC570, never given one in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from attrs import field

from consensus_check.errors import LimitError, register
from consensus_check.ir.system import Input, TransitionSystem
from consensus_check.records import frozen

SchedulerName = Literal["race", "agents", "turns", "shuffled", "patient"]
SCHEDULERS: tuple[SchedulerName, ...] = ("race", "agents", "turns", "shuffled", "patient")
TIMER_MEAN = Fraction(10)
LOCKSTEP = ("rounds", "sequential")

register(
    "CC570",
    "something here has no distribution",
    "give the fault a share, a p or a fixed place, and loss a probability: `loss:p=0.1`",
)
register("CC571", "the scheduler has no meaning here", "leave --scheduler out, or take race")
register("CC574", "too large for every fair scheduler", "leave --adversary out")
register("CC572", "no frequency of such a property", "ask for the goal, `within` or `eventually`")


@frozen
class Lot:
    """Agents of whom `k`, drawn uniformly at the start, may be struck by a kind of fault at any time."""

    kind: str
    agents: tuple[str, ...]
    k: int


@frozen
class Chances:
    """The distribution of everything that is no coin.

    scheduler: who goes next, by name. timing: of the environment; in lockstep nobody is scheduled. means:
    timer unit -> mean (absent: 10). rates: (kind of fault, agent) -> rate (absent: 1). lots: whom faults
    without a fixed place may strike.
    """

    scheduler: SchedulerName = "race"
    timing: str = "asynchronous"
    means: Mapping[str, Fraction] = field(factory=dict)
    rates: Mapping[tuple[str, str], Fraction] = field(factory=dict)
    lots: tuple[Lot, ...] = ()

    @property
    def lockstep(self) -> bool:
        return self.timing in LOCKSTEP


def expect_distribution(system: TransitionSystem, chances: Chances) -> None:
    """Raises LimitError CC570 for what has no distribution, CC571 for a scheduler without meaning here."""
    for action in system.actions:
        if action.environment and action.unit is None and action.fault is None:
            raise LimitError("CC570", f"nothing says how often this happens: {action.name}")
        for item in action.inputs:
            if item.kind == "network":
                raise LimitError("CC570", "nothing says how often a message is delivered twice")
            if item.kind == "fault" and not is_cut(item):
                raise LimitError("CC570", f"nothing says what the environment chooses in {action.name}")
    driven = any(action.environment for action in system.actions)
    if chances.scheduler in ("turns", "shuffled") and driven and not chances.lockstep:
        raise LimitError("CC571", f"the scheduler {chances.scheduler} has no moments at which faults strike")


def is_cut(item: Input) -> bool:
    """Whether the input is a crash in the middle of a step. By chance a crash falls between two steps: its
    moment is a point in time and a step takes none. So a broadcast is never cut (option 0).
    """
    return item.cuts


def uniform_lines(system: TransitionSystem) -> tuple[int, ...]:
    """The lines of the text whose free choice was made uniform, in order."""
    families = [item for family in system.initial for item in family.inputs]
    inside = [item for action in system.actions for item in action.inputs]
    free = (
        item
        for item in [*families, *inside]
        if item.kind in ("choose", "above", "initial") and item.weights is None and len(item.options) > 1
    )
    return tuple(sorted({item.line for item in free if item.line}))
