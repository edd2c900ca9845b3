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
from attrs import evolve, field

from consensus_check.ir.formulas import And, Property, Reachable, predicates
from consensus_check.records import define, frozen
from consensus_check.solve.alike import Alike, alike
from consensus_check.solve.answers import Found, Sought, joined
from consensus_check.solve.ask import impossible, questions
from consensus_check.solve.encode import Template
from consensus_check.solve.errors import Beyond
from consensus_check.solve.leap import FEW, leap
from consensus_check.solve.logic import Truth, implied
from consensus_check.solve.pursuit import Pursuit
from consensus_check.solve.script import Script
from consensus_check.solve.solving import Solving
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason

PATIENCE: Final = 4.0
LEAP: Final = 10.0


@frozen
class Until:
    """When to stop: the longest run, and the moment (of `time.monotonic`) or None. hasty: at the first run
    that is found, long ones sought at once.
    """

    bound: int
    moment: float | None = None
    hasty: bool = False


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
    parts: list[Pursuit] = field(factory=list)
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
            self.parts.append(Pursuit(run, asked, self.like, solving))
        for k in range(self.until.bound + 1):
            if self.best is not None and self.best.length <= k:
                break
            self._leap()
            if self.best is not None and self.until.hasty:
                break
            for part in self.parts:
                if part.stopped is not None:
                    continue
                found = self._tried(part, k)
                if found is not None:
                    return Sought(self.prop.name, self.checked, found, shortest=self._all_below(k))
            if all(part.stopped is not None for part in self.parts):
                break
            self.heard(self.checked)
            if self._over(k):
                return self._closed(run, k)
            for part in self.parts:
                part.none(k)
        if self.best is None:
            self._leap(late=True)
        if self.best is not None:
            return Sought(self.prop.name, self.checked, self.best, shortest=self._all_below(self.best.length))
        return Sought(self.prop.name, self.checked, reasons=self._why())

    def _leap(self, *, late: bool = False) -> None:
        """Once, when short runs have taken their time: any run up to the bound. Afterwards only runs
        shorter than the best are of interest.
        """
        now = time.monotonic()
        whole = None if self.until.moment is None else self.until.moment - self.began
        patience = PATIENCE if whole is None else whole / 5
        due = self.until.hasty or now - self.began >= patience
        if self.leapt or not (self._stopped() if late else due):
            return
        self.leapt = True
        end = now + (LEAP if whole is None else whole * (3 if self.until.hasty else 1) / 4)
        self.best = leap(
            self.template,
            self.prop,
            self.like,
            least=self.checked + 1,
            bound=self.until.bound,
            end=end,
            hasty=self.until.hasty,
        )

    def _stopped(self) -> bool:
        return any(part.stopped is not None for part in self.parts)

    def _tried(self, part: Pursuit, k: int) -> Found | None:
        began = time.monotonic()
        try:
            part.reach(k)
            return part.answer(k, self._moment(part))
        except Beyond as beyond:
            part.stopped = beyond.reason
            return None
        finally:
            part.spent += time.monotonic() - began

    def _moment(self, part: Pursuit) -> float | None:
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
