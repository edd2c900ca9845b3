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

from consensus_check.ir.formulas import And, Property, Reachable, predicates
from consensus_check.solve.alike import Alike, alike
from consensus_check.solve.answers import Found, Label, Sought, joined
from consensus_check.solve.ask import impossible, questions
from consensus_check.solve.encode import Template
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth, any_of, implied, no
from consensus_check.solve.questions import Case, Question
from consensus_check.solve.questions.loops import Loop
from consensus_check.solve.script import Script
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason

LOGIC: Final = "QF_FD"
TACTICS: Final = ("simplify", "propagate-values", "bit-blast", "sat")
FEW: Final = 2000
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
    """A solver that keeps what it was told, and a script of it where wanted.

    few: after so many conflicts a question, and all after it, are asked of a new solver, which may first
    rid itself of what it need not keep for other questions.
    """

    script: Script | None = None
    few: int | None = None
    solver: z3.Solver = field(factory=lambda: z3.SolverFor(LOGIC))
    _told: list[Truth] = field(factory=list)
    _anew: z3.Solver | None = None

    def add(self, *formulas: Truth) -> None:
        for formula in formulas:
            self.solver.add(formula)
            if self.few is not None:
                self._told.append(formula)
            if self.script is not None:
                self.script.add(formula)

    def check(self, under: Truth, moment: float | None) -> z3.CheckSatResult:
        """Whether all that was added can be true with one assumption. Raises Beyond where it cannot tell."""
        answer = self._checked(under, moment)
        if self.script is not None:
            self.script.check(under, str(answer))
        return answer

    def model(self) -> z3.ModelRef:
        """Of the last answer."""
        return (self.solver if self._anew is None else self._anew).model()

    def needless(self) -> bool:
        """Whether what was added is known to be false whatever was assumed."""
        return self._anew is None and not len(self.solver.unsat_core())

    def possible(self, moment: float | None) -> bool:
        """Whether all that was added can be true, so far as it can be told soon."""
        try:
            answer = _asked(self.solver, moment, z3.BoolVal(True))
        except _Conflicts:
            return True
        if self.script is not None:
            self.script.check(z3.BoolVal(True), str(answer))
        return bool(answer != z3.unsat)

    def _checked(self, under: Truth, moment: float | None) -> z3.CheckSatResult:
        if self._anew is None:
            if self.few is not None:
                self.solver.set("max_conflicts", self.few)
            try:
                return _asked(self.solver, moment, under)
            except _Conflicts:
                pass
        self._anew = z3.Then(*TACTICS).solver()
        self._anew.add(*self._told, under)
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
    search = _Search(_compared(template, prop), prop, script, until, heard or (lambda k: None))
    try:
        found = search.found()
    except Beyond as beyond:
        found = Sought(prop.name, search.checked, reasons=(beyond.reason,))
    script_ = joined(one.text() for one in search.scripts)
    return evolve(found, seconds=time.monotonic() - began, script=script_)


def _compared(template: Template, prop: Property) -> Template:
    """The template with ranks as an order, where a property only compares them as well."""
    try:
        _ = [template.compared.holds(term) for term in predicates(prop)]
    except Beyond:
        return template
    return template.compared


@define(eq=False)
class _Part:
    """One question with a solver of its own. checked: the length up to which it has no answer.

    spent: seconds it took. stopped: why it goes no further.
    """

    asked: Question
    like: Alike
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
        self.solving.add(*(implied(mark, rule) for rule in self._closing(run, k)))
        if self.solving.check(mark, moment) == z3.sat:
            return _read(run, self.asked, cases, self.solving.model(), k)
        self.checked = k
        return None

    @property
    def loop(self) -> Loop | None:
        return self.asked.loop

    def _closing(self, run: Run, k: int) -> Iterator[Truth]:
        return iter(()) if self.asked.steep else self.like.closing(run, k, self.loop)

    def steps(self, run: Run, k: int) -> None:
        """The run goes on from position k."""
        self.solving.add(run.steps(k), *self.like.rules(run, k, self.loop, plain=not self.asked.steep))

    def over(self, k: int, moment: float | None) -> bool:
        """Whether no run has k steps: known from the last answer, or asked for now and then."""
        if self.solving.needless():
            return True
        return k % PAUSE == PAUSE - 1 and not self.solving.possible(moment)


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
    like: Alike = field(factory=Alike)
    best: Found | None = None
    leapt: bool = False
    scripts: list[Script] = field(factory=list)

    @property
    def checked(self) -> int:
        return min((part.checked for part in self.parts), default=-1)

    def found(self) -> Sought:
        run = Run(self.template)
        self.like = alike(self.template, self.prop)
        for asked in questions(run, self.prop):
            if self.script:
                self.scripts.append(Script(f"{self.prop.name}, part {len(self.scripts) + 1}"))
            solving = Solving(self.scripts[-1] if self.script else None, FEW)
            self.parts.append(_Part(asked, self.like, solving))
            solving.add(run.begins())
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
                part.solving.add(no(z3.Bool(f"answer@{k}")))
                part.steps(run, k)
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
            part = _Part(one, self.like, Solving(few=FEW))
            part.solving.add(run.begins())
            for k in range(bound):
                if time.monotonic() >= end:
                    return None
                part.solving.add(*one.extends(k))
                part.steps(run, k)
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
        """When a question must be given up: what is then left is what the others need if they go on as
        before, up to an equal share.
        """
        if self.until.moment is None:
            return None
        others = [other for other in self.parts if other.stopped is None and other is not part]
        share = (self.until.moment - self.began) / len(self.parts)
        kept = sum(min(max(share - other.spent, 0.0), 1 + 4 * other.spent) for other in others)
        return self.until.moment - kept

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
