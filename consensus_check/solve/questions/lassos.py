"""The counterexamples of a temporal property: a prefix that refutes alone, a fair loop, rest for ever."""

from __future__ import annotations

from collections.abc import Sequence

import z3
from attrs import Factory, define, field

from consensus_check.ir.formulas import Always, And, Atom, Formula, Not, Or, Property
from consensus_check.semantics.property import demanded, prefix_counts
from consensus_check.solve.encode import all_of, any_of
from consensus_check.solve.questions import Case
from consensus_check.solve.questions.finite import Prefix
from consensus_check.solve.questions.loops import Loop
from consensus_check.solve.questions.temporal import Truth
from consensus_check.solve.questions.watched import Watched, watchers
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason


@define(eq=False)
class Breaks:
    """Runs that break a property.

    also: what the loop must meet besides, for each k (a deadline's loops cost nothing). Without coins a loop
    is a counterexample if the formula is false on it; with coins, if no coin is tossed in it, or if it shows
    every face and some part of the demand is broken whatever they show (watched.py).
    """

    run: Run
    prop: Property
    loop: Loop = field(default=Factory(lambda self: Loop(self.run), takes_self=True))
    prefix: Prefix | None = field(default=Factory(lambda self: _prefix(self.run, self.prop), takes_self=True))
    coins: Sequence[z3.BoolRef] = field(
        default=Factory(lambda self: list(self.run.template.coins().values()), takes_self=True)
    )
    _watching: tuple[Sequence[Watched], tuple[Reason, ...]] = field(
        default=Factory(lambda self: watchers(self.loop, self.prop), takes_self=True)
    )

    @property
    def settled_by_prefix(self) -> bool:
        """Whether every counterexample has a prefix that refutes alone, so that loops need not be sought."""
        prop = self.prop
        return prop.assume is None and isinstance(prop.formula, Always) and _is_state(prop.formula.body)

    @property
    def watched(self) -> Sequence[Watched]:
        return self._watching[0]

    @property
    def limits(self) -> tuple[Reason, ...]:
        """Why what was not found need not be absent, however long the runs."""
        return () if self.settled_by_prefix else self._watching[1]

    def extends(self, k: int) -> list[z3.BoolRef]:
        found = self.prefix.extends(k) if self.prefix else []
        if not self.settled_by_prefix:
            found += self.loop.extends(k)
            for one in self.watched:
                found += one.extends(k)
        return found

    def cases(self, k: int) -> list[Case]:
        found = self.prefix.cases(k) if self.prefix else []
        return found if self.settled_by_prefix else [*found, *self.lassos(k)]

    def lassos(self, k: int, also: Sequence[z3.BoolRef] = (), loops: Sequence[z3.BoolRef] = ()) -> list[Case]:
        """Fair runs that turn at k and break the demand. also: what else must be; loops: what of loops."""
        found = self.rests(k, also)
        if k == 0:
            return found
        wanted: Formula = Not(demanded(self.prop))
        fair = [self.loop.closes(k), self.loop.fair(k), *also, *loops]
        truth = Truth(self.loop, k, resting=False).of(wanted)
        sure = [z3.Implies(self.loop.inside(i), z3.Not(self.run.at(c, i))) for i in range(k) for c in self.coins]
        broken = [all_of([*sure, truth]), *(one.breaks(k) for one in self.watched)]
        return [*found, Case("loop", all_of([*fair, any_of(broken)]))]

    def rests(self, k: int, also: Sequence[z3.BoolRef] = ()) -> list[Case]:
        """Runs that rest at position k for ever and break the demand."""
        truth = Truth(self.loop, k, resting=True).of(Not(demanded(self.prop)))
        return [Case("rest", all_of([self.loop.rests(k), truth, *also]))]

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return self.loop.turn(model, k)


def _prefix(run: Run, prop: Property) -> Prefix | None:
    if not prefix_counts(prop):
        return None
    found = Prefix(run, prop)
    return found if found.possible else None


def _is_state(formula: Formula) -> bool:
    match formula:
        case Atom():
            return True
        case Not(body):
            return _is_state(body)
        case And(parts) | Or(parts):
            return all(_is_state(part) for part in parts)
        case _:
            return False
