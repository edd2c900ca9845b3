"""What a command found, as plain data: one Result for each property of each cell, and the document that holds
them.

The stable form of both is the JSON of interface.md (`document.py` writes it); every other output is made from
these classes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from attrs import field

from consensus_check.records import frozen
from consensus_check.verdict import Expected

if TYPE_CHECKING:
    from consensus_check.trace.told import Story

Word = Literal["holds", "violated", "unknown"]
Reach = Literal["complete", "all", "bounded"]


@frozen
class EnvironmentText:
    """The environment as text, as it is printed and as it stands in results. edges: the concrete graph."""

    topology: str
    edges: tuple[tuple[str, str], ...]
    timing: str
    network: str
    faults: tuple[str, ...] = ()
    fairness: tuple[str, ...] = ()
    coins: str = "chance"
    heals: bool = False


@frozen
class EngineAnswer:
    """What one engine said. depth: the greatest distance from an initial state; seconds: wall clock."""

    name: str
    verdict: Word
    scope: Reach
    states: int | None = None
    transitions: int | None = None
    depth: int | None = None
    seconds: float = 0.0
    reason: str | None = None


@frozen
class Warning_:
    """A remark that changes no verdict. place: `file:line`, where it belongs to one."""

    code: str
    text: str
    place: str | None = None


@frozen
class UnitStrength:
    """A fairness unit and what is assumed of it: weak, strong or none."""

    unit: str
    strength: str


@frozen
class Counterexample:
    """A run that refutes a property. length: transitions of stem plus loop; shortest: whether that, or the
    stem alone, is least.

    waits: at a standstill, for each agent what it waits for.
    """

    story: Story
    length: int
    shortest: Literal["total", "stem"] | None = None
    waits: tuple[tuple[str, tuple[str, ...]], ...] = ()


@frozen
class Result:
    """The answer for one property of one cell (a protocol, a size, parameters, an environment).

    witness: of a cover, a run that reaches it. chosen: the parameters that were set, of all in `parameters`.
    reasons: why it is unknown, as (code, sentence). expected_time: of what coins bring about, how long it
    takes on average.
    """

    protocol: str
    property: str
    group_size: int
    parameters: Mapping[str, object]
    environment: EnvironmentText
    semantics: Literal["sure", "almost-sure"]
    verdict: Word
    scope: Reach
    reason: str | None = None
    kind: str | None = None
    kinds: tuple[str, ...] = ()
    why: str | None = None
    outcome: str | None = None
    agents: tuple[str, ...] = ()
    obligation: str | None = None
    engine: str = "explore"
    engines: tuple[EngineAnswer, ...] = ()
    states: int | None = None
    transitions: int | None = None
    depth: int | None = None
    stuck_states: int | None = None
    reduced: str = ""
    not_reduced: str = ""
    counted: bool = True
    seconds: float = 0.0
    fairness: tuple[UnitStrength, ...] = ()
    warnings: tuple[Warning_, ...] = ()
    unreached: tuple[str, ...] = ()
    expected: str | None = None
    met: bool | None = None
    seed: int | None = None
    counterexample: Counterexample | None = None
    witness: Counterexample | None = None
    cover: bool = False
    chosen: Mapping[str, object] = field(factory=dict)
    reasons: tuple[tuple[str, str], ...] = ()
    expected_time: Expected | None = None


@frozen
class Skipped:
    """A cell that was not checked, and why (an assumption of the spec that its parameters break)."""

    protocol: str
    group_size: int
    parameters: Mapping[str, object]
    reason: str


@frozen
class Document:
    """All results of one command on one spec. digest: of the spec's source; started: ISO time, UTC."""

    command: str
    version: str
    spec: str
    digest: str
    started: str
    results: tuple[Result, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    interrupted: bool = False
    warnings: tuple[Warning_, ...] = field(default=())
