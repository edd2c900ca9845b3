"""The worst case: how much any fair run spends before the goal, by bisection of the deadline.

What it answers: for a property `goal within ..`, the least bound that holds, which is what the dearest run
spends. When an answer is final: both ends are, each by itself; a bound that fails comes with its run. What it
costs: about twice as many questions as the answer has binary digits, and one more.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from consensus_check.ir.formulas import CostMeasure, Property, Within
from consensus_check.ir.system import TransitionSystem
from consensus_check.records import define, frozen
from consensus_check.semantics import Interpreter
from consensus_check.semantics.property import misses, waiting
from consensus_check.solve.engine import solve
from consensus_check.verdict import Budget, Counterexample, Holds, Reason, Unknown, Verdict, Violated

Decide = Callable[[Property], Verdict]


@frozen
class Worst:
    """What the dearest fair run spends before the goal.

    least: some run spends so much; run: it (None where nothing need be spent). most: no run spends more
    (None: not shown). endless: some run never comes to the goal, or breaks what must hold until then, and
    `run` shows it: then there is no bound. reasons: why the ends are apart.
    """

    name: str
    measure: CostMeasure
    least: int
    most: int | None
    run: Counterexample | None = None
    endless: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def exact(self) -> int | None:
        """The answer, where both ends meet."""
        return self.least if self.most == self.least else None


def worst(
    system: TransitionSystem,
    prop: Property,
    *,
    ceiling: int = 1 << 12,
    budget: Budget | None = None,
    decide: Decide | None = None,
) -> Worst:
    """The worst case of a property with a deadline, whatever its own bound.

    ceiling: the largest bound asked about. budget: of each question. decide: what answers them (the solver).
    Raises ValueError where the property has no deadline.
    """
    if not isinstance(prop.formula, Within):
        raise ValueError(f"{prop.name} has no deadline: what is spent before its goal is not said")
    asked = _Bisection(system, prop, prop.formula, decide or _solver(system, budget))
    asked.ask_at_all()
    bound = 0
    while asked.most is None and not asked.over and bound <= ceiling:
        asked.ask(bound)
        bound = 2 * bound + 1
    while asked.most is not None and not asked.over and asked.least < asked.most:
        asked.ask((asked.least + asked.most) // 2)
    return Worst(
        prop.name,
        prop.formula.measure,
        asked.least,
        asked.most,
        asked.run,
        asked.endless,
        asked.reasons,
    )


def _solver(system: TransitionSystem, budget: Budget | None) -> Decide:
    def decide(prop: Property) -> Verdict:
        return solve(system, properties=[prop], budget=budget).verdicts[prop.name]

    return decide


@define(eq=False)
class _Bisection:
    """What is known so far: least <= worst case <= most."""

    system: TransitionSystem
    prop: Property
    formula: Within
    decide: Decide
    least: int = 0
    most: int | None = None
    run: Counterexample | None = None
    endless: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def over(self) -> bool:
        return self.endless or bool(self.reasons)

    def ask_at_all(self) -> None:
        """Ask whether every run comes to the goal, however late."""
        verdict = self.decide(evolve(self.prop, formula=waiting(self.formula)))
        if isinstance(verdict, Violated) and verdict.counterexample is not None:
            self.run, self.endless = verdict.counterexample, True

    def ask(self, bound: int) -> None:
        """Ask about one deadline."""
        formula = evolve(self.formula, bound=bound)
        verdict = self.decide(evolve(self.prop, formula=formula))
        match verdict:
            case Holds():
                self.most = bound
            case Violated():
                assert verdict.counterexample is not None
                self.run = verdict.counterexample
                if misses(Interpreter(self.system, rename=False), formula, self.run.run) == "timeout":
                    self.least = bound + 1
                else:
                    self.endless = True
            case Unknown():
                self.reasons = verdict.reasons
