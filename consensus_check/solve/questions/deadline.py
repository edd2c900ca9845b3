"""Missing a deadline: the bound passes, what must hold until then breaks, or a fair loop that costs nothing.

What a run has cost so far is remembered at each position, saturating one past the bound.
"""

from __future__ import annotations

from functools import cached_property
from typing import Final

import z3
from attrs import evolve

from consensus_check.ir.formulas import Formula, Property, Within
from consensus_check.ir.terms import TRUE, Term
from consensus_check.records import define, frozen
from consensus_check.semantics.property import prefix_counts, waiting
from consensus_check.solve.bitvectors import Number, at_most, chosen, constant, equal, total, variable
from consensus_check.solve.logic import Truth, alike, all_of, any_of, both, either, no
from consensus_check.solve.questions import Case, Question
from consensus_check.solve.questions.lassos import Lassos, Tossing, breaking
from consensus_check.solve.questions.loops import Loop
from consensus_check.solve.questions.temporal import Column
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason

FEW: Final = 2000


@frozen(eq=False)
class Spent:
    """What a run has cost, and whether it still waits."""

    run: Run
    formula: Within

    def cost(self, k: int) -> Number:
        return variable(f"cost@{k}", 0, self.formula.bound + 1)

    def early(self, k: int) -> bool:
        """Whether k steps cannot have cost enough to miss the deadline, nor broken what must hold."""
        most = sum(self.run.shape(i).cost(self.formula.measure).hi for i in range(k))
        return self.formula.hold is TRUE and most <= self.formula.bound

    def waits(self, k: int) -> Truth:
        """Whether before position k neither the goal came, nor `hold` broke, nor the bound passed."""
        return z3.Bool(f"waits@{k}")

    def missed(self, k: int) -> Truth:
        """Whether the deadline is missed at position k or before."""
        return z3.Bool(f"missed@{k}")

    def price(self, i: int) -> Number:
        """What the step from position i costs."""
        price = self.run.shape(i).cost(self.formula.measure)
        if not price.hi:
            return price
        bits = self.run.expression(price.bits, i)
        assert isinstance(bits, z3.BitVecRef)
        found = Number(bits, price.lo, price.hi)
        if not self.run.turns:
            return found
        free = chosen(self.run.idle(i), constant(0), found)
        assert isinstance(free, Number)
        return free

    def open(self, k: int) -> Truth:
        """Whether position k waits on."""
        formula, run = self.formula, self.run
        within = at_most(self.cost(k), constant(formula.bound))
        return all_of([self.waits(k), within, no(run.holds(formula.goal, k)), run.holds(formula.hold, k)])

    def dear(self, loop: Loop, k: int) -> Truth:
        """Whether the loop that ends at k costs something."""
        return any_of(
            both(loop.inside(i), no(equal(self.price(i), constant(0)))) for i in range(k)
        )

    def extends(self, k: int) -> list[Truth]:
        late = constant(self.formula.bound + 1)
        if k == 0:
            rules = [equal(self.cost(0), constant(0)), self.waits(0)]
        else:
            spent = total([self.cost(k - 1), self.price(k - 1)])
            capped = chosen(at_most(late, spent), late, spent)
            rules = [equal(self.cost(k), capped), alike(self.waits(k), self.open(k - 1))]
        broken = no(either(self.run.holds(self.formula.goal, k), self.run.holds(self.formula.hold, k)))
        now = both(self.waits(k), either(at_most(late, self.cost(k)), broken))
        return [*rules, alike(self.missed(k), either(self.missed(k - 1), now) if k else now)]


@frozen(eq=False)
class Late:
    """Finite runs that miss the deadline."""

    spent: Spent
    correct: Term
    limits: tuple[Reason, ...] = ()
    steep: bool = False
    loop: None = None

    def extends(self, k: int) -> list[Truth]:
        return self.spent.extends(k)

    def cases(self, k: int) -> list[Case]:
        if self.spent.early(k):
            return []
        return [Case("trace", both(self.spent.missed(k), self.spent.run.holds(self.correct, k)))]

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return k


@define(eq=False)
class Never:
    """Fair runs that neither reach the goal nor pass the bound: their loop costs nothing."""

    spent: Spent
    endless: Lassos | Tossing

    @cached_property
    def _dear(self) -> bool:
        """Whether every step costs something, so that only rest costs nothing."""
        shape = self.spent.run.template
        price = shape.cost(self.spent.formula.measure)
        if price.lo > 0:
            return True
        solver = z3.SolverFor("QF_FD")
        solver.set("max_conflicts", FEW)
        solver.add(shape.in_range, shape.rules, equal(price, constant(0)))
        return bool(solver.check() == z3.unsat)

    @property
    def loop(self) -> Loop:
        return self.endless.loop

    @property
    def steep(self) -> bool:
        return not self._dear and self.endless.steep

    @property
    def limits(self) -> tuple[Reason, ...]:
        return () if self._dear else self.endless.limits

    def extends(self, k: int) -> list[Truth]:
        return [*self.spent.extends(k), *([] if self._dear else self.endless.extends(k))]

    def cases(self, k: int) -> list[Case]:
        if self._dear:
            listed = [self.endless.rests(k)] if isinstance(self.endless, Lassos) else []
        else:
            listed = self.endless.cases(k)
        still, free = self.spent.open(k), no(self.spent.dear(self.endless.loop, k))
        return [
            Case(c.shape, all_of([c.when, still, *([free] if c.shape == "loop" else [])])) for c in listed
        ]

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return self.endless.turn(model, k)


@define(eq=False)
class Excused:
    """Fair runs that miss the bound, now or on the way round, and meet what is assumed of infinite runs."""

    spent: Spent
    assumed: Formula
    loop: Loop
    limits: tuple[Reason, ...] = ()
    steep: bool = False

    def extends(self, k: int) -> list[Truth]:
        return [*self.spent.extends(k), *self.loop.extends(k)]

    def cases(self, k: int) -> list[Case]:
        loop, spent = self.loop, self.spent
        rest = Column(loop, k, resting=True).of(self.assumed)
        found = [Case("rest", all_of([loop.rests(k), rest, spent.missed(k)]))]
        if k:
            missed = either(spent.missed(k), both(spent.open(k), spent.dear(loop, k)))
            truth = Column(loop, k, resting=False).of(self.assumed)
            found.append(Case("loop", all_of([loop.closes(k), loop.fair(k), truth, missed])))
        return found

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return self.loop.turn(model, k)


def missing(run: Run, prop: Property, formula: Within) -> list[Question]:
    """The runs that miss a deadline.

    Where something is assumed that a finite run cannot show, a missed bound counts only on a fair loop that
    meets the assumption; with coins such loops are not sought.
    """
    spent, limits = Spent(run, formula), tuple[Reason, ...]()
    found: list[Question] = []
    if prefix_counts(prop):
        found.append(Late(spent, prop.correct))
    elif not run.template.coins():
        assert prop.assume is not None
        found.append(Excused(spent, prop.assume, Loop(run)))
    else:
        why = "where there are coins, runs that pass the bound and meet the assumption were not sought"
        limits = (Reason("assumption", why),)
    loops = breaking(run, evolve(prop, formula=waiting(formula)))
    return [*found, *(Never(spent, evolve(one, limits=one.limits + limits)) for one in loops)]
