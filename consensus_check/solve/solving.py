"""One solver that answers questions one after another, and what it says when it cannot."""

from __future__ import annotations

import time
from typing import Final

import z3
from attrs import field

from consensus_check.records import define
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth
from consensus_check.solve.script import Script

LOGIC: Final = "QF_FD"
TACTICS: Final = ("simplify", "propagate-values", "bit-blast", "sat")


@define(eq=False)
class Solving:
    """A solver that keeps what it was told, and a script of it where wanted.

    few: after so many conflicts a question, and all after it, are asked of a new solver, which may first
    rid itself of what it need not keep for other questions. seed: of the new solver's choices, of which
    depends how long it takes.
    """

    script: Script | None = None
    few: int | None = None
    seed: int = 0
    solver: z3.Solver = field(factory=lambda: z3.SolverFor(LOGIC))
    _told: list[Truth] = field(factory=list)
    _anew: z3.Solver | None = None
    _worn: bool = False

    def add(self, *formulas: Truth) -> None:
        for formula in formulas:
            self.solver.add(formula)
            if self.few is not None:
                self._told.append(formula)
            if self.script is not None:
                self.script.add(formula)

    @property
    def size(self) -> int:
        """How much was added."""
        return len(self._told)

    def check(self, under: Truth, moment: float | None, *, among: int | None = None) -> z3.CheckSatResult:
        """Whether all that was added can be true with one assumption. Raises Beyond where it cannot tell.

        among: a new solver need not look at more than was added first.
        """
        answer = self._checked(under, moment, among)
        if self.script is not None:
            self.script.check(under, str(answer))
        return answer

    def model(self) -> z3.ModelRef:
        """Of the last answer."""
        return (self.solver if self._anew is None else self._anew).model()

    def needless(self) -> bool:
        """Whether what was added is known to be false whatever was assumed."""
        return self._anew is None and not self._worn and not len(self.solver.unsat_core())

    def possible(self, moment: float | None) -> bool:
        """Whether all that was added can be true, so far as it can be told soon."""
        try:
            answer = _asked(self.solver, moment, z3.BoolVal(True))
        except _Conflicts:
            return True
        if self.script is not None:
            self.script.check(z3.BoolVal(True), str(answer))
        return bool(answer != z3.unsat)

    def _checked(self, under: Truth, moment: float | None, among: int | None) -> z3.CheckSatResult:
        if self._anew is None and not self._worn:
            if self.few is not None:
                self.solver.set("max_conflicts", self.few)
            try:
                return _asked(self.solver, moment, under)
            except _Conflicts:
                pass
            except Beyond:
                self._worn = self.few is not None  # cut short, it may never again read what it was told
                raise
        self._anew = z3.Then(*TACTICS).solver()
        self._anew.set("restart", "luby")  # how long it takes varies less than by default
        self._anew.set("random_seed", self.seed)
        self._anew.add(*self._told[:among], under)
        return _asked(self._anew, moment)


class _Conflicts(Exception):
    """A solver came to as many conflicts as it may."""


def _asked(solver: z3.Solver, moment: float | None, *under: Truth) -> z3.CheckSatResult:
    if moment is not None:
        left = moment - time.monotonic()
        if left <= 0:
            raise Beyond("time", "the time limit was reached")
        solver.set("timeout", max(1, int(left * 1000)))
    try:
        answer = solver.check(*under)
    except z3.Z3Exception as error:
        raise failed(said_by(error), moment) from None
    if answer == z3.unknown:
        why = solver.reason_unknown()
        if "conflicts" in why:
            raise _Conflicts
        raise failed(why, moment)
    return answer


def said_by(error: z3.Z3Exception) -> str:
    """What an exception of Z3 says, which is bytes at times."""
    why = error.value
    return why.decode(errors="replace") if isinstance(why, bytes) else str(why)


def failed(why: str, moment: float | None, *, who: str = "the solver") -> Beyond:
    """Why there is no answer. moment: when the time is over. who: gave up, where neither ran out."""
    if "memory" in why:
        return Beyond("memory", "the solver reached its memory limit")
    if moment is not None and time.monotonic() >= moment - 0.05:
        return Beyond("time", "the time limit was reached")
    return Beyond("solver", f"{who} gave up: {why}")
