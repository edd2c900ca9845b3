"""Bounded search: for k = 0, 1, 2 .. whether a run of k steps answers a question. The first is the shortest.

What it answers: a counterexample, proved to have the least number of steps in stem and loop together. When an
answer is final: a counterexample always; that there is none, where no run has k steps any more. What it
costs: one satisfiability question a length, each as a rule harder than all before it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

import z3
from attrs import define, evolve, field, frozen

from consensus_check.ir.formulas import And, Property, Reachable
from consensus_check.solve.answers import Found, Label, Sought, joined
from consensus_check.solve.ask import impossible, questions
from consensus_check.solve.encode import Template
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth, any_of, implied, no
from consensus_check.solve.questions import Case, Question
from consensus_check.solve.script import Script
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason

LOGIC: Final = "QF_FD"
PAUSE: Final = 4
PATIENCE: Final = 4.0
LEAP: Final = 10.0


@frozen
class Until:
    """When to stop: the longest run, and the moment (of `time.monotonic`) or None."""

    bound: int
    moment: float | None = None


@define(eq=False)
class Solving:
    """A solver that keeps what it was told, and a script of it where wanted."""

    script: Script | None = None
    solver: z3.Solver = field(factory=lambda: z3.SolverFor(LOGIC))

    def add(self, *formulas: Truth) -> None:
        for formula in formulas:
            self.solver.add(formula)
            if self.script is not None:
                self.script.add(formula)

    def check(self, under: Truth, moment: float | None) -> z3.CheckSatResult:
        """Whether all that was added can be true with one assumption. Raises Beyond where it cannot tell."""
        if moment is not None:
            left = moment - time.monotonic()
            if left <= 0:
                raise Beyond("time", "the time limit was reached")
            self.solver.set("timeout", max(1, int(left * 1000)))
        try:
            answer = self.solver.check(under)
        except z3.Z3Exception as error:
            raise _failed(str(error), moment) from None
        if self.script is not None:
            self.script.check(under, str(answer))
        if answer == z3.unknown:
            raise _failed(self.solver.reason_unknown(), moment)
        return answer


def _failed(why: str, moment: float | None) -> Beyond:
    if "memory" in why:
        return Beyond("memory", "the solver reached its memory limit")
    if moment is not None and time.monotonic() >= moment - 0.05:
        return Beyond("time", "the time limit was reached")
    return Beyond("solver", f"the solver gave up: {why}")


def sought(
    template: Template,
    prop: Property,
    until: Until,
    *,
    heard: Callable[[int], None] | None = None,
    script: bool = False,
) -> Sought:
    """Search for the shortest run that answers a property's question. heard: called after each length."""
    began = time.monotonic()
    if impossible(template.system, prop):
        return Sought(prop.name, -1, closed=True, vacuous=_nobody(prop))
    search = _Search(template, prop, script, until, heard or (lambda k: None))
    try:
        found = search.found()
    except Beyond as beyond:
        found = Sought(prop.name, search.checked, reasons=(beyond.reason,))
    script_ = joined(one.text() for one in search.scripts)
    return evolve(found, seconds=time.monotonic() - began, script=script_)


@define(eq=False)
class _Part:
    """One question with a solver of its own. checked: the length up to which it has no answer.

    spent: seconds it took. stopped: why it goes no further.
    """

    asked: Question
    solving: Solving
    checked: int = -1
    spent: float = 0.0
    stopped: Reason | None = None

    def answer(self, run: Run, k: int, moment: float | None) -> Found | None:
        """An answer at position k; `extends` was asked of all before. Raises Beyond."""
        self.solving.add(*self.asked.extends(k))
        cases = self.asked.cases(k)
        mark = z3.Bool(f"answer@{k}")
        self.solving.add(implied(mark, any_of(case.when for case in cases)))
        if self.solving.check(mark, moment) == z3.sat:
            return _read(run, self.asked, cases, self.solving.solver.model(), k)
        self.checked = k
        return None

    def over(self, k: int, moment: float | None) -> bool:
        """Whether no run has k steps: known from the last answer, or asked for now and then."""
        if not len(self.solving.solver.unsat_core()):
            return True
        return k % PAUSE == PAUSE - 1 and self.solving.check(z3.BoolVal(True), moment) == z3.unsat


@define(eq=False)
class _Search:
    """The search for one property: its questions side by side, length by length.

    A question that takes more than its share of the time is given up; what another finds stands, but is no
    longer known to be shortest.
    """

    template: Template
    prop: Property
    script: bool
    until: Until
    heard: Callable[[int], None]
    began: float = field(factory=time.monotonic)
    parts: list[_Part] = field(factory=list)
    best: Found | None = None
    leapt: bool = False
    scripts: list[Script] = field(factory=list)

    @property
    def checked(self) -> int:
        return min((part.checked for part in self.parts), default=-1)

    def found(self) -> Sought:
        run = Run(self.template)
        for asked in questions(run, self.prop):
            if self.script:
                self.scripts.append(Script(f"{self.prop.name}, part {len(self.scripts) + 1}"))
            self.parts.append(_Part(asked, Solving(self.scripts[-1] if self.script else None)))
            self.parts[-1].solving.add(run.begins())
        for k in range(self.until.bound + 1):
            if self.best is not None and self.best.length <= k:
                break
            self._leap()
            for part in self.parts:
                if part.stopped is not None:
                    continue
                found = self._tried(part, run, k)
                if found is not None:
                    return Sought(self.prop.name, self.checked, found, shortest=self._all_below(k))
            if all(part.stopped is not None for part in self.parts):
                break
            self.heard(self.checked)
            if self._over(k):
                return self._closed(run, k)
            for part in self.parts:
                part.solving.add(no(z3.Bool(f"answer@{k}")), run.steps(k))
        if self.best is None:
            self._leap(late=True)
        if self.best is not None:
            return Sought(self.prop.name, self.checked, self.best, shortest=self._all_below(self.best.length))
        return Sought(self.prop.name, self.checked, reasons=self._why())

    def _leap(self, *, late: bool = False) -> None:
        """Once, when short runs have taken their time: any run up to twice the length, and so on to the
        bound, then shorter ones, halving.

        Afterwards only runs shorter than the best are of interest.
        """
        now = time.monotonic()
        whole = None if self.until.moment is None else self.until.moment - self.began
        due = now - self.began >= (PATIENCE if whole is None else whole / 5)
        if self.leapt or not (self._stopped() if late else due):
            return
        self.leapt = True
        end = now + (LEAP if whole is None else whole / 4)
        least = self.checked + 1
        bound = min(self.until.bound, 2 * least + 2)
        while least <= bound and time.monotonic() < end:
            found = self._within(bound, end)
            if found is not None:
                self.best = found
            else:
                least = bound + 1
            if self.best is None:
                bound = min(self.until.bound, 2 * bound)
            else:
                bound = (least + self.best.length - 1) // 2 if least < self.best.length else -1

    def _within(self, bound: int, end: float) -> Found | None:
        """Some answer of at most so many steps; None also where time does not suffice to tell."""
        run = Run(self.template, "any ", waits=True)
        asked = [one for one in questions(run, self.prop) if not one.steep]
        for i, one in enumerate(asked):
            part = _Part(one, Solving())
            part.solving.add(run.begins())
            for k in range(bound):
                if time.monotonic() >= end:
                    return None
                part.solving.add(*one.extends(k), run.steps(k))
            try:
                share = time.monotonic() + (end - time.monotonic()) / (len(asked) - i)
                found = part.answer(run, bound, share)
            except Beyond:
                continue
            if found is not None:
                return found
        return None

    def _stopped(self) -> bool:
        return any(part.stopped is not None for part in self.parts)

    def _tried(self, part: _Part, run: Run, k: int) -> Found | None:
        began = time.monotonic()
        try:
            return part.answer(run, k, self._moment(part))
        except Beyond as beyond:
            part.stopped = beyond.reason
            return None
        finally:
            part.spent += time.monotonic() - began

    def _moment(self, part: _Part) -> float | None:
        """When a question must be given up: its share is over, or, of the last, the whole time."""
        if self.until.moment is None:
            return None
        others = sum(1 for other in self.parts if other.stopped is None and other is not part)
        share = (self.until.moment - self.began) / len(self.parts)
        now = time.monotonic()
        return self.until.moment if not others else min(self.until.moment, now + share - part.spent)

    def _all_below(self, k: int) -> bool:
        return all(part.checked >= k - 1 for part in self.parts)

    def _over(self, k: int) -> bool:
        """Whether no run has k steps, and every question was asked up to there."""
        if any(part.stopped is not None for part in self.parts):
            return False
        try:
            return self.parts[0].over(k, self.until.moment)
        except Beyond:
            return False

    def _why(self) -> tuple[Reason, ...]:
        limits = dict.fromkeys(why for part in self.parts for why in part.asked.limits)
        stopped = dict.fromkeys(part.stopped for part in self.parts if part.stopped is not None)
        if stopped:
            return (*stopped, *limits)
        what = "reaches it" if isinstance(self.prop.formula, Reachable) else "refutes it"
        text = f"no run of at most {self.until.bound} steps {what}; longer ones were not looked at"
        return (Reason("bound", text), *limits)

    def _closed(self, run: Run, k: int) -> Sought:
        """No run has k steps: what was not found does not exist, if nothing was cut on the way."""
        reasons = [one for part in self.parts for one in part.asked.limits if one.code != "coins"]
        reasons += self._cuts(k)
        holds = self.template.holds
        vacuous = [name for name, term in self.prop.antecedents if not self._ever(run, holds(term), k)]
        if reasons:
            return Sought(self.prop.name, self.checked, reasons=tuple(reasons))
        return Sought(self.prop.name, self.checked, closed=True, vacuous=(*_nobody(self.prop), *vacuous))

    def _ever(self, run: Run, what: Truth, k: int) -> bool:
        """Whether something is true of some position before k."""
        solving = Solving()
        solving.add(run.begins())
        for i in range(k):
            mark = z3.Bool(f"ever@{i}")
            solving.add(implied(mark, run.at(what, i)))
            if solving.check(mark, self.until.moment) == z3.sat:
                return True
            solving.add(run.steps(i))
        return False

    def _cuts(self, k: int) -> Iterator[Reason]:
        """Why some run was not followed to its end."""
        run = Run(self.template)
        for what, why in (
            (self.template.errs(), Reason("error", "some runs end in an error")),
            (self.template.cut(), Reason("capacity", "some runs end where a message does not fit")),
        ):
            if not z3.is_false(z3.simplify(what)) and self._ever(run, what, k):
                yield why


def _nobody(prop: Property) -> tuple[str, ...]:
    return ("nobody",) if isinstance(prop.formula, And) and not prop.formula.parts else ()


def _read(run: Run, asked: Question, cases: list[Case], model: z3.ModelRef, k: int) -> Found:
    """The run of a model, as labels."""
    case = next(c for c in cases if z3.is_true(model.eval(c.when, model_completion=True)))
    moving = [i for i in range(k) if not z3.is_true(model.eval(run.idle(i), model_completion=True))]
    labels: list[Label] = [run.label(model, i) for i in moving]
    origin = run.origin(model)
    if case.shape in ("trace", "error"):
        last = [run.label(model, k)] if case.shape == "error" else []
        return Found(origin, (*labels, *last), None)
    turn = k if case.shape == "rest" else asked.turn(model, k)
    at = sum(i < turn for i in moving)
    return Found(origin, tuple(labels[:at]), tuple(labels[at:]))
