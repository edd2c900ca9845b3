"""Long runs soon: in turns (turns.py), of more and more rounds, then shorter ones among them.

What it finds is a run, not a shortest one; that it finds none proves nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from attrs import field

from consensus_check.ir.formulas import Property
from consensus_check.records import define
from consensus_check.solve.alike import Alike
from consensus_check.solve.answers import Found
from consensus_check.solve.ask import questions
from consensus_check.solve.encode import Template
from consensus_check.solve.errors import Beyond
from consensus_check.solve.pursuit import Pursuit
from consensus_check.solve.solving import Solving
from consensus_check.solve.turns import turns
from consensus_check.solve.unroll import Run

FEW: Final = 2000
SHARE: Final = 3
LEAST: Final = 2.0


def leap(
    template: Template,
    prop: Property,
    like: Alike,
    *,
    least: int,
    bound: int,
    end: float,
    hasty: bool = False,
) -> Found | None:
    """A run of at most `bound` steps that answers a property's question, as short as can be told soon, at
    most until `end` (of `time.monotonic`); no run of fewer than `least` steps does. hasty: any will do.
    """
    pursuits = [
        Pursuit(run, asked, like, Solving(few=FEW))
        for run in _runs(template)
        for asked in questions(run, prop)
        if not asked.steep
    ]
    return _Leap(pursuits, least, bound, end, hasty).found()


def _runs(template: Template) -> Iterator[Run]:
    """In turns, and in turns the other way round: some steps go down a row of agents, some up. Where all act
    at once there is but one way.
    """
    forth = turns(template)
    yield Run(template, "forth ", forth)
    if any(action.kind not in ("phase", "turn", "environment") for action in template.system.actions):
        yield Run(template, "back ", forth[::-1])


@define(eq=False)
class _Leap:
    """The pursuit of questions along runs in turns. best: the shortest run so far. rounds: so many are
    reached.
    """

    pursuits: list[Pursuit]
    least: int
    bound: int
    end: float
    hasty: bool
    began: float = field(factory=time.monotonic)
    best: Found | None = None
    rounds: int = 0

    def found(self) -> Found | None:
        for pursuit in self.pursuits:
            pursuit.reach(0)
        while self.rounds < self.bound and self.least <= self._most and not self._late():
            more = max(1, self.rounds // 2)
            for pursuit in self.pursuits:
                self._onward(pursuit, more)
            self.rounds += more
            for pursuit in self.pursuits:
                if pursuit.stopped is None:
                    self._asked(pursuit)
        return self.best if self.best is not None and self.best.length <= self.bound else None

    @property
    def _most(self) -> int:
        """How long an answer may be to be of interest."""
        return self.bound if self.best is None else min(self.bound, self.best.length - 1)

    def _late(self) -> bool:
        return time.monotonic() >= self.end or all(pursuit.stopped is not None for pursuit in self.pursuits)

    def _onward(self, pursuit: Pursuit, more: int) -> None:
        size = len(pursuit.run.shapes)
        for k in range(self.rounds * size, (self.rounds + more) * size):
            if pursuit.stopped is None and not self._late():
                pursuit.reach(k + 1)

    def _asked(self, pursuit: Pursuit) -> None:
        """Any run, then shorter and shorter ones of as many rounds: for as long as the first one took."""
        while self.least <= self._most and not self._late():
            found = self._answer(pursuit)
            if found is None:
                return
            now = time.monotonic()
            if self.hasty and found.length <= self.bound:
                self.end = now
            elif self.best is None:
                self.end = min(self.end, now + max(LEAST, now - self.began))
            self.best = found

    def _answer(self, pursuit: Pursuit) -> Found | None:
        """An answer after these rounds, shorter than the best; None also where it cannot be told soon."""
        now = time.monotonic()
        moment, most = now + (self.end - now) / SHARE, None if self.best is None else self._most
        try:
            return pursuit.answer(self.rounds * len(pursuit.run.shapes), moment, most=most)
        except Beyond as beyond:
            if most is not None or beyond.reason.code != "time":
                pursuit.stopped = beyond.reason
            return None
