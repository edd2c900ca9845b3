"""`--engine auto`: the explorer, and beside it the solver where states are many.

What it answers: every property. When an answer is final: the explorer's wherever it has one; where it came to
a limit, the solver's. Two answers to one question are held against each other (`engines.agreed`).

The clock decides how early the solver begins, never whether its answer counts: where the explorer ends
undecided after LARGE states or more, the solver is waited for until its own time is over, and then the answer
is unknown. Beyond HUGE states the explorer goes on only until the solver has decided everything. A short
search neither starts nor loads the solver. What it costs: beside a long search one more process, which gives
way to it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from attrs import evolve, field

from consensus_check.check.beside import Beside
from consensus_check.explore import Progress, explore
from consensus_check.ir.formulas import Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.records import define
from consensus_check.verdict import Budget, Evidence, Exploration, Reason, Scope, Unknown, Verdict

if TYPE_CHECKING:
    from consensus_check.solve.answers import Job

AFTER: Final = 5.0
LARGE: Final = 100_000
HUGE: Final = 100_000_000
LIMITS: Final = frozenset({"states", "memory", "time", "bound"})


def together(
    system: TransitionSystem,
    *,
    properties: Sequence[Property] | None = None,
    budget: Budget | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Mapping[str, Exploration]:
    """What the explorer says; and what the solver says to the same questions, where it decided them, or was
    waited for.

    budget: its memory is that of each process (of the solver's 2 GB at most). Raises InternalError CC9xx for
    a counterexample that does not replay.
    """
    wanted = tuple(system.properties if properties is None else properties)
    both = _Both(system, wanted, budget or Budget())
    try:
        first = both.explored(progress)
        both.wait(first)
    finally:
        second = both.beside.end(both.interrupted)
    told = {} if second is None else both.telling(second)
    return {"explore": first} | ({"solve": evolve(second, verdicts=told)} if second and told else {})


class _Enough(Exception):
    """The solver has decided everything, and the explorer has come far beyond that."""


@define(eq=False)
class _Both:
    """One system and its two engines. undecided: what the solver is waited for. last: how far the explorer
    has come.
    """

    system: TransitionSystem
    wanted: tuple[Property, ...]
    budget: Budget
    undecided: tuple[Property, ...] = ()
    interrupted: Reason | None = None
    last: Progress | None = None
    clock: float = field(factory=time.monotonic)
    beside: Beside = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.beside = Beside(self._job, AFTER)

    def explored(self, progress: Callable[[Progress], None] | None) -> Exploration:
        """The explorer's answers."""

        def watched(now: Progress) -> None:
            self.last = now
            if progress is not None:
                progress(now)
            if now.states >= HUGE and self.beside.decided:
                raise _Enough

        try:
            return explore(self.system, properties=self.wanted, budget=self.budget, progress=watched)
        except _Enough:
            return self._needless()

    def wait(self, first: Exploration) -> None:
        """Wait for the solver, where the explorer left something open because there are too many states."""
        large = first.states >= LARGE or self.beside.began
        if large and (self._left is None or self._left > 0 or self.beside.began):
            self.undecided = tuple(p for p in self.wanted if _limited(first.verdicts[p.name]))
        if self.undecided:
            try:
                self.beside.wait(self.undecided)
            except KeyboardInterrupt:
                self.interrupted = Reason("interrupted", "the search was interrupted")

    def telling(self, second: Exploration) -> Mapping[str, Verdict]:
        """What of the solver's answers is told."""
        waited = {prop.name for prop in self.undecided}
        return {
            name: verdict
            for name, verdict in second.verdicts.items()
            if name in waited or not isinstance(verdict, Unknown)
        }

    @property
    def _left(self) -> float | None:
        """Seconds that are left of the time limit."""
        limit = self.budget.time_limit
        return None if limit is None else limit - (time.monotonic() - self.clock)

    def _job(self) -> Job:
        from consensus_check.solve.engine import MEMORY, job_of

        needed = {name for prop in self.undecided for name in (prop.name, *prop.rests_on)}
        asked = [p for p in self.wanted if p.name in needed] or self.wanted
        memory = MEMORY if self.budget.memory is None else min(MEMORY, self.budget.memory)
        limits = evolve(self.budget, time_limit=self._left, memory=memory)
        return job_of(self.system, asked, limits, modest=True)

    def _needless(self) -> Exploration:
        """The explorer's answer when it was ended: unknown."""
        assert self.last is not None
        now, why = self.last, Reason("decided", "it was ended when the solver had decided everything")
        scope = Scope("bounded", self.system.name, self.budget.bound)
        seen = Evidence("explore", scope, now.states, now.transitions, now.depth, None, now.seconds)
        return Exploration(
            verdicts={p.name: Unknown(seen, (why,)) for p in self.wanted},
            complete=False,
            states=now.states,
            transitions=now.transitions,
            depth=now.depth,
            stuck_states=None,
            seconds=now.seconds,
            reasons=(why,),
        )


def _limited(verdict: Verdict) -> bool:
    """Whether it is a limit of the search that leaves it open."""
    codes = {reason.code for reason in verdict.reasons} if isinstance(verdict, Unknown) else set[str]()
    return bool(codes & LIMITS) and "interrupted" not in codes
