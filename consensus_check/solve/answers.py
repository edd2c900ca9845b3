"""What goes between the engine and its worker process: plain data, no Z3 object among them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from consensus_check.ir.formulas import Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.records import frozen
from consensus_check.verdict import Reason

Label = tuple[int, tuple[int, ...]]


@frozen
class Job:
    """What a worker is asked.

    bound: the longest run it looks at. seconds: for all properties together. memory: bytes of the process.
    script: whether to tell every query as SMT-LIB 2. modest: whether the worker gives way to other processes.
    hasty: whether any run will do, however long.
    """

    system: TransitionSystem
    properties: tuple[Property, ...]
    bound: int
    seconds: float | None = None
    memory: int | None = None
    script: bool = False
    modest: bool = False
    hasty: bool = False


@frozen
class Found:
    """A run by its labels: the family and inputs it begins with, then actions with their inputs.

    loop: None of a finite run, empty of one that rests.
    """

    origin: Label
    stem: tuple[Label, ...]
    loop: tuple[Label, ...] | None

    @property
    def length(self) -> int:
        """Steps in stem and loop."""
        return len(self.stem) + len(self.loop or ())


@frozen
class Sought:
    """What the search for a counterexample (of a cover: for a witness) came to.

    checked: every run of at most so many steps was looked at (-1: none). closed: whether there are no others,
    so that what was not found does not exist. shortest: whether what was found is known to be a shortest one.
    vacuous: antecedents never true, where closed.
    """

    property: str
    checked: int
    found: Found | None = None
    shortest: bool = True
    closed: bool = False
    vacuous: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    seconds: float = 0.0
    script: str = ""


@frozen
class Reached:
    """How far the search for one property has come."""

    property: str
    checked: int


Told = Sought | Reached

AGAIN: Final = "(reset)\n"


def joined(scripts: Iterable[str]) -> str:
    """Several scripts as one: each begins anew."""
    return AGAIN.join(script for script in scripts if script)
