"""Long runs soon: in turns (turns.py), of more and more rounds, then shorter ones among them.

What it finds is a run, not a shortest one; that it finds none proves nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import count
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
LEAST: Final = 2.0
FIRST: Final = 3.0
AT_FIRST: Final = 6


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
    reached. refuted: which questions have no answer after how many rounds.

    A run of some rounds is one of more rounds, too, and whether that is found sooner nobody knows: so all
    are asked for a moment, then all that are still open for twice as long, and more besides. (Rintanen,
    "Evaluation strategies for planning as satisfiability", 2004.)
    """

    pursuits: list[Pursuit]
    least: int
    bound: int
    end: float
    hasty: bool
    began: float = field(factory=time.monotonic)
    best: Found | None = None
    rounds: int = 0
    refuted: set[tuple[int, int]] = field(factory=set)

    def found(self) -> Found | None:
        ends = _ends(self.bound)
        for pursuit in self.pursuits:
            pursuit.reach(0)
        for again in count():
            for rounds in ends[: AT_FIRST + again]:
                self._onward(rounds)
                for which, pursuit in enumerate(self.pursuits):
                    pursuit.solving.seed = again
                    self._asked(which, rounds, FIRST * 2**again)
            if self._over() or not self._open(ends[-1]):
                break
        return self.best if self.best is not None and self.best.length <= self.bound else None

    @property
    def _most(self) -> int:
        """How long an answer may be to be of interest."""
        return self.bound if self.best is None else min(self.bound, self.best.length - 1)

    def _over(self) -> bool:
        late = time.monotonic() >= self.end or all(pursuit.stopped is not None for pursuit in self.pursuits)
        return late or self.least > self._most

    def _open(self, last: int) -> bool:
        """Whether something is still to be asked."""
        return any(p.stopped is None and (i, last) not in self.refuted for i, p in enumerate(self.pursuits))

    def _onward(self, rounds: int) -> None:
        for pursuit in self.pursuits if rounds > self.rounds else ():
            size = len(pursuit.run.shapes)
            for k in range(self.rounds * size, rounds * size):
                if pursuit.stopped is None and not self._over():
                    pursuit.reach(k + 1)
        self.rounds = max(self.rounds, rounds)

    def _asked(self, which: int, rounds: int, seconds: float) -> None:
        """Any run, then shorter and shorter ones of as many rounds: for as long as the first one took."""
        pursuit = self.pursuits[which]
        while (which, rounds) not in self.refuted and pursuit.stopped is None and not self._over():
            found = self._answer(which, rounds, seconds)
            if found is None:
                return
            now = time.monotonic()
            if self.hasty and found.length <= self.bound:
                self.end = now
            elif self.best is None:
                self.end = min(self.end, now + max(LEAST, now - self.began))
            self.best = found

    def _answer(self, which: int, rounds: int, seconds: float) -> Found | None:
        """An answer after these rounds, shorter than the best; None also where it cannot be told soon."""
        pursuit, moment = self.pursuits[which], min(self.end, time.monotonic() + seconds)
        most = None if self.best is None else self._most
        try:
            found = pursuit.answer(rounds * len(pursuit.run.shapes), moment, most=most)
        except Beyond as beyond:
            if most is not None or beyond.reason.code != "time":
                pursuit.stopped = beyond.reason
            return None
        if found is None:
            self.refuted.add((which, rounds))
        return found


def _ends(bound: int) -> list[int]:
    """After how many rounds it is asked."""
    found = [1]
    while found[-1] < bound:
        found.append(found[-1] + max(1, found[-1] // 2))
    return found
