"""What an engine answers: holds, violated or unknown, with the evidence, its scope and the budget it had."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from attrs import field

from consensus_check.ir.system import Measure
from consensus_check.records import frozen
from consensus_check.semantics import Kind, Lasso, Run

ReasonCode = Literal[
    "states",
    "memory",
    "time",
    "bound",
    "interrupted",
    "decided",
    "error",
    "capacity",
    "range",
    "coins",
    "assumption",
    "solver",
]
ScopeName = Literal["complete", "all", "bounded"]


@frozen
class Budget:
    """Where a search stops. None: no limit.

    max_states: states kept. memory: bytes of resident memory of the process. time_limit: seconds. bound:
    steps from an initial state. lasso_work: search nodes spent on making the loop of one counterexample
    shortest (0: any will do, and the solver seeks long runs at once). reduction: whether states may be left
    out that cannot matter (auto: where there are many).
    threads: how many search at once (as many as there are processors); no answer depends on it.
    keep: a folder where a search of more than a minute writes what it found, now and then (none: nowhere).
    resume: go on from there.
    """

    max_states: int | None = None
    memory: int | None = None
    time_limit: float | None = None
    bound: int | None = None
    lasso_work: int = 200_000
    reduction: Literal["auto", "never", "symmetry", "receipts", "both"] = "auto"
    threads: int | None = None
    keep: str | None = None
    resume: bool = False


@frozen
class Reason:
    """Why an answer is unknown: a stable code, a sentence, and the lines of the text it speaks of."""

    code: ReasonCode
    text: str
    lines: tuple[int, ...] = ()


@frozen
class Scope:
    """What an answer covers: `complete` (every state at these sizes), `all` (every n) or `bounded`; and the
    sizes.
    """

    name: ScopeName
    system: str = ""
    bound: int | None = None


@frozen
class Expected:
    """The expected cost of what comes with probability one, in the worst case: over all schedulers and all
    states in which the waiting may begin.

    value: a fraction where it is proved, a decimal where it is approximate, None where it is finite under
    each fair scheduler and has no common bound.
    """

    unit: Measure
    value: Fraction | float | None


@frozen
class Evidence:
    """How an answer was found: engine, scope, size of the search, part of coins ("almost-sure").

    states, transitions: None where the engine does not count them. depth: None where it looked at no state.
    expected: where coins make it hold, how long it takes on average (None: not worked out). reduced: what
    was used to look at fewer states than there are; counted: whether states and transitions count all the
    same.
    """

    engine: str
    scope: Scope
    states: int | None
    transitions: int | None
    depth: int | None
    stuck_states: int | None
    seconds: float
    semantics: Literal["sure", "almost-sure"] = "sure"
    vacuous: tuple[str, ...] = ()
    expected: Expected | None = None
    reduced: str = ""
    counted: bool = True


@frozen
class Counterexample:
    """A replayed run that refutes. shortest: whether its length, or only its stem, is proved the least there
    is.
    """

    run: Run
    shortest: Literal["total", "stem"] | None

    @property
    def length(self) -> int:
        """Transitions in stem and loop; a stutter loop is 0."""
        if isinstance(self.run, Lasso):
            return len(self.run.stem.steps) + len(self.run.loop.steps)
        return len(self.run.steps)


@frozen
class Holds:
    """The property holds within the scope. witness: for a cover, a run that reaches it."""

    evidence: Evidence
    witness: Counterexample | None = None


@frozen
class Violated:
    """The property fails. A cover never reached has neither kind nor counterexample.

    kinds: every kind of failure that exists, where the search could tell (else None). why: what a stall rests
    on. outcome: how a missed goal ended.
    """

    evidence: Evidence
    kind: Kind | None
    counterexample: Counterexample | None
    kinds: tuple[Kind, ...] | None = None
    why: str | None = None
    outcome: str | None = None


@frozen
class Unknown:
    """The search cannot tell, for these reasons."""

    evidence: Evidence
    reasons: tuple[Reason, ...]


Verdict = Holds | Violated | Unknown


@frozen
class Exploration:
    """Everything one search of a system found.

    complete: every reachable state was expanded. reasons: why not. actions: occurrences counted by action.
    unreached: actions without any. lines: line of the text -> whether it ran. fairness: the units assumed
    fair and how. reduced: what was used to look at fewer states; refused: why nothing could be.
    """

    verdicts: Mapping[str, Verdict]
    complete: bool
    states: int
    transitions: int
    depth: int
    stuck_states: int | None
    seconds: float
    reasons: tuple[Reason, ...] = ()
    actions: Mapping[str, int] = field(factory=dict)
    unreached: tuple[str, ...] = ()
    lines: Mapping[int, bool] = field(factory=dict)
    fairness: tuple[tuple[str, str], ...] = ()
    reduced: str = ""
    refused: str = ""


def name_of(verdict: Verdict) -> Literal["holds", "violated", "unknown"]:
    """The word for a verdict."""
    if isinstance(verdict, Holds):
        return "holds"
    return "violated" if isinstance(verdict, Violated) else "unknown"
