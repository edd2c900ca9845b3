"""One question pursued along a run, position by position, with a solver of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import z3
from attrs import field

from consensus_check.records import define
from consensus_check.solve.alike import Alike
from consensus_check.solve.answers import Found, Label
from consensus_check.solve.logic import Truth, any_of, both, implied, no
from consensus_check.solve.questions import Case, Question
from consensus_check.solve.solving import Solving
from consensus_check.solve.unroll import Run, is_so
from consensus_check.verdict import Reason

PAUSE: Final = 4


@define(eq=False)
class Pursuit:
    """A question of a run. like: what runs are left out. checked: the position up to which it has no answer.
    spent: seconds it took. stopped: why it goes no further.
    """

    run: Run
    asked: Question
    like: Alike
    solving: Solving
    checked: int = -1
    spent: float = 0.0
    stopped: Reason | None = None
    _cases: dict[int, list[Case]] = field(factory=dict)
    _sizes: dict[int, int] = field(factory=dict)

    def reach(self, k: int) -> None:
        """The run comes to position k; it was at all before."""
        asked, run = self.asked, self.run
        if k:
            rules = self.like.rules(run, k - 1, asked.loop, plain=not asked.steep)
            self.solving.add(run.steps(k - 1), *rules)
        else:
            self.solving.add(run.begins())
        self.solving.add(*asked.extends(k))

    def answer(self, k: int, moment: float | None, *, most: int | None = None) -> Found | None:
        """An answer at position k, which was reached last, or was asked about when it was. most: of so many
        steps at most. Raises Beyond.
        """
        mark, among = self._mark(k), self._sizes[k]
        if most is not None:
            fewer = z3.Bool(f"answer@{k} within {most}")
            moves = [self.run.moves(i) for i in range(k)]
            self.solving.add(implied(fewer, both(mark, few(moves, most))))
            mark, among = fewer, self.solving.size
        if self.solving.check(mark, moment, among=among) == z3.sat:
            return found(self.run, self.asked, self._cases[k], self.solving.model(), k)
        if most is None:
            self.checked = k
        return None

    def _mark(self, k: int) -> Truth:
        mark = z3.Bool(f"answer@{k}")
        if k not in self._cases:
            self._cases[k] = self.asked.cases(k)
            self.solving.add(implied(mark, any_of(case.when for case in self._cases[k])))
            if not self.asked.steep:
                closing = self.like.closing(self.run, k, self.asked.loop)
                self.solving.add(*(implied(mark, rule) for rule in closing))
            self._sizes[k] = self.solving.size
        return mark

    def none(self, k: int) -> None:
        """There is no answer at position k."""
        self.solving.add(no(z3.Bool(f"answer@{k}")))

    def over(self, k: int, moment: float | None) -> bool:
        """Whether no run has k steps: known from the last answer, or asked for now and then."""
        if self.solving.needless():
            return True
        return k % PAUSE == PAUSE - 1 and not self.solving.possible(moment)


def few(truths: Sequence[Truth], most: int) -> Truth:
    """Whether at most so many are true."""
    return z3.AtMost(*truths, most)


def found(run: Run, asked: Question, cases: Sequence[Case], model: z3.ModelRef, k: int) -> Found:
    """The run of a model, as labels."""
    case = next(c for c in cases if is_so(model, c.when))
    moving = [i for i in range(k) if is_so(model, run.moves(i))]
    labels: list[Label] = [run.label(model, i) for i in moving]
    origin = run.origin(model)
    if case.shape in ("trace", "error"):
        last = [run.label(model, k, beyond=True)] if case.shape == "error" else []
        return Found(origin, (*labels, *last), None)
    turn = k if case.shape == "rest" else asked.turn(model, k)
    at = sum(i < turn for i in moving)
    return Found(origin, tuple(labels[:at]), tuple(labels[at:]))
