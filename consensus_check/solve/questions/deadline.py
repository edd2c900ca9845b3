"""Missing a deadline: the bound passes, what must hold until then breaks, or a fair loop that costs nothing.

What a run has cost so far is remembered at each position, saturating one past the bound.
"""

from __future__ import annotations

import z3
from attrs import Factory, define, evolve, field

from consensus_check.ir.formulas import Property, Within
from consensus_check.semantics.property import prefix_counts, waiting
from consensus_check.solve.bitvectors import Number, at_most, chosen, constant, equal, total, variable
from consensus_check.solve.encode import all_of
from consensus_check.solve.questions import Case
from consensus_check.solve.questions.lassos import Breaks
from consensus_check.solve.questions.temporal import Truth
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason


@define(eq=False)
class Misses:
    """Runs that miss a deadline.

    Where something is assumed that a finite run cannot show, a missed bound counts only on a fair loop that
    meets the assumption.
    """

    run: Run
    prop: Property
    formula: Within
    _endless: Breaks = field(
        default=Factory(
            lambda self: Breaks(self.run, evolve(self.prop, formula=waiting(self.formula)), prefix=None),
            takes_self=True,
        )
    )

    @property
    def limits(self) -> tuple[Reason, ...]:
        found = () if self._dear else self._endless.limits
        if not self._finite and self._endless.coins:
            why = "where there are coins, runs that pass the bound and meet the assumption were not sought"
            found = (*found, Reason("assumption", why))
        return found

    @property
    def _finite(self) -> bool:
        return prefix_counts(self.prop)

    @property
    def _dear(self) -> bool:
        """Whether every step costs something, so that no loop costs nothing."""
        return self.run.template.cost(self.formula.measure).lo > 0

    def _cost(self, k: int) -> Number:
        return variable(f"cost@{k}", 0, self.formula.bound + 1)

    def _waits(self, k: int) -> z3.BoolRef:
        """Whether before position k neither the goal came, nor `hold` broke, nor the bound passed."""
        return z3.Bool(f"waits@{k}")

    def _missed(self, k: int) -> z3.BoolRef:
        """Whether the deadline is missed at position k or before."""
        return z3.Bool(f"missed@{k}")

    def _price(self, i: int) -> Number:
        price = self.run.template.cost(self.formula.measure)
        bits = self.run.expression(price.bits, i)
        assert isinstance(bits, z3.BitVecRef)
        return Number(bits, price.lo, price.hi)

    def _open(self, k: int) -> z3.BoolRef:
        """Whether position k waits on."""
        formula, run = self.formula, self.run
        within = at_most(self._cost(k), constant(formula.bound))
        return all_of(
            [self._waits(k), within, z3.Not(run.holds(formula.goal, k)), run.holds(formula.hold, k)]
        )

    def extends(self, k: int) -> list[z3.BoolRef]:
        late = constant(self.formula.bound + 1)
        if k == 0:
            rules = [equal(self._cost(0), constant(0)), self._waits(0)]
        else:
            spent = total([self._cost(k - 1), self._price(k - 1)])
            capped = chosen(at_most(late, spent), late, spent)
            rules = [equal(self._cost(k), capped), self._waits(k) == self._open(k - 1)]
        over = at_most(late, self._cost(k))
        broken = z3.Not(z3.Or(self.run.holds(self.formula.goal, k), self.run.holds(self.formula.hold, k)))
        now = z3.And(self._waits(k), z3.Or(over, broken))
        rules.append(self._missed(k) == (z3.Or(self._missed(k - 1), now) if k else now))
        return rules if self._dear and self._finite else rules + self._endless.extends(k)

    def cases(self, k: int) -> list[Case]:
        if self._dear and self._finite:
            return [Case("trace", self._late(k)), *self._endless.rests(k, also=[self._open(k)])]
        loop = self._endless.loop
        free = [
            z3.Implies(loop.inside(i), equal(self._price(i), constant(0)))
            for i in range(k)
            if self._price(i).hi > 0
        ]
        found = self._endless.lassos(k, also=[self._open(k)], loops=free)
        if self._finite:
            return [Case("trace", self._late(k)), *found]
        if self._endless.coins:
            return found
        return [*found, *self._excused(k)]

    def _late(self, k: int) -> z3.BoolRef:
        return z3.And(self._missed(k), self.run.holds(self.prop.correct, k))

    def _excused(self, k: int) -> list[Case]:
        """Fair runs that miss the bound, now or on the way round, and meet what is assumed."""
        loop, assumed = self._endless.loop, self.prop.assume
        assert assumed is not None
        rest = Truth(loop, k, resting=True).of(assumed)
        found = [Case("rest", all_of([loop.rests(k), rest, self._missed(k)]))]
        if k:
            dear = z3.Or(
                *(z3.And(loop.inside(i), z3.Not(equal(self._price(i), constant(0)))) for i in range(k))
            )
            missed = z3.Or(self._missed(k), z3.And(self._open(k), dear))
            truth = Truth(loop, k, resting=False).of(assumed)
            found.append(Case("loop", all_of([loop.closes(k), loop.fair(k), truth, missed])))
        return found

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return self._endless.turn(model, k)


