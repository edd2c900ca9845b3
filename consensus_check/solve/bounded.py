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

from consensus_check.ir.formulas import And, Property
from consensus_check.solve.answers import Found, Label, Sought
from consensus_check.solve.ask import impossible, question
from consensus_check.solve.encode import Template, any_of
from consensus_check.solve.errors import Beyond
from consensus_check.solve.questions import Case, Question
from consensus_check.solve.script import Script
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason

LOGIC: Final = "QF_FD"
PAUSE: Final = 4


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

    def add(self, *formulas: z3.BoolRef) -> None:
        for formula in formulas:
            self.solver.add(formula)
            if self.script is not None:
                self.script.add(formula)

    def check(self, under: z3.BoolRef, moment: float | None) -> z3.CheckSatResult:
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
    text = Script(prop.name) if script else None
    if impossible(template.system, prop):
        return Sought(prop.name, -1, closed=True, vacuous=_nobody(prop))
    search = _Search(template, prop, Solving(text), until, heard or (lambda k: None))
    try:
        found = search.found()
    except Beyond as beyond:
        found = Sought(prop.name, search.checked, reasons=(beyond.reason,))
    script_ = text.text() if text else ""
    return evolve(found, seconds=time.monotonic() - began, script=script_)


@define(eq=False)
class _Search:
    """The search for one property. checked: the length up to which there is no answer."""

    template: Template
    prop: Property
    solving: Solving
    until: Until
    heard: Callable[[int], None]
    checked: int = -1

    def found(self) -> Sought:
        run = Run(self.template)
        asked = question(run, self.prop)
        self.solving.add(run.begins())
        for k in range(self.until.bound + 1):
            self.solving.add(*asked.extends(k))
            cases = asked.cases(k)
            mark = z3.Bool(f"answer@{k}")
            self.solving.add(z3.Implies(mark, any_of(case.when for case in cases)))
            if self.solving.check(mark, self.until.moment) == z3.sat:
                answer = _read(run, asked, cases, self.solving.solver.model(), k)
                return Sought(self.prop.name, self.checked, answer)
            self.checked = k
            self.heard(k)
            if self._over(k):
                return self._closed(run, asked, k)
            self.solving.add(z3.Not(mark), run.steps(k))
        why = Reason("bound", f"no run of at most {self.until.bound} steps refutes it; longer ones are open")
        return Sought(self.prop.name, self.checked, reasons=(why, *asked.limits))

    def _over(self, k: int) -> bool:
        """Whether no run has k steps: known from the last answer, or asked for now and then."""
        if not len(self.solving.solver.unsat_core()):
            return True
        return k % PAUSE == PAUSE - 1 and self.solving.check(z3.BoolVal(True), self.until.moment) == z3.unsat

    def _closed(self, run: Run, asked: Question, k: int) -> Sought:
        """No run has k steps: what was not found does not exist, if nothing was cut on the way."""
        reasons = [one for one in asked.limits if one.code != "coins"]
        reasons += self._cuts(k)
        vacuous = [name for name, term in self.prop.antecedents if not self._ever(run, run.template.holds(term), k)]
        if reasons:
            return Sought(self.prop.name, self.checked, reasons=tuple(reasons))
        return Sought(self.prop.name, self.checked, closed=True, vacuous=(*_nobody(self.prop), *vacuous))

    def _ever(self, run: Run, what: z3.BoolRef, k: int) -> bool:
        """Whether something is true of some position before k."""
        solving = Solving()
        solving.add(run.begins())
        for i in range(k):
            mark = z3.Bool(f"ever@{i}")
            solving.add(z3.Implies(mark, run.at(what, i)))
            if solving.check(mark, self.until.moment) == z3.sat:
                return True
            solving.add(run.steps(i))
        return False

    def _cuts(self, k: int) -> Iterator[Reason]:
        """Why some run was not followed to its end."""
        run = Run(self.template)
        if self._ever(run, self.template.errs(), k):
            yield Reason("error", "some runs end in an error")
        if self._ever(run, self.template.cut(), k):
            yield Reason("capacity", "some runs end where a message does not fit")


def _nobody(prop: Property) -> tuple[str, ...]:
    return ("nobody",) if isinstance(prop.formula, And) and not prop.formula.parts else ()


def _read(run: Run, asked: Question, cases: list[Case], model: z3.ModelRef, k: int) -> Found:
    """The run of a model, as labels."""
    case = next(c for c in cases if z3.is_true(model.eval(c.when, model_completion=True)))
    labels: list[Label] = [run.label(model, i) for i in range(k)]
    origin = run.origin(model)
    if case.shape in ("trace", "error"):
        last = [run.label(model, k)] if case.shape == "error" else []
        return Found(origin, (*labels, *last), None)
    turn = k if case.shape == "rest" else asked.turn(model, k)
    return Found(origin, tuple(labels[:turn]), tuple(labels[turn:]))
