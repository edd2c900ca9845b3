"""The infinite runs that break a property: fair loops, and rest for ever."""

from __future__ import annotations

from collections.abc import Sequence

import z3
from attrs import Factory, field

from consensus_check.ir.formulas import Formula, Not, Property
from consensus_check.records import define, frozen
from consensus_check.semantics.property import demanded
from consensus_check.solve.logic import Truth, all_of, any_of, both, no
from consensus_check.solve.questions import Case
from consensus_check.solve.questions.loops import Loop
from consensus_check.solve.questions.temporal import Column
from consensus_check.solve.questions.watched import Watched, watchers
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason


@define(eq=False)
class Lassos:
    """Fair runs that meet a formula and toss no coin in their loop: then they are as they are."""

    run: Run
    wanted: Formula
    limits: tuple[Reason, ...] = ()
    steep: bool = False
    loop: Loop = field(default=Factory(lambda self: Loop(self.run), takes_self=True))
    coins: Sequence[Sequence[Truth]] = field(
        default=Factory(
            lambda self: [list(shape.coins().values()) for shape in self.run.shapes], takes_self=True
        )
    )

    def extends(self, k: int) -> list[Truth]:
        return self.loop.extends(k)

    def cases(self, k: int) -> list[Case]:
        return [self.rests(k), *self.turns(k)]

    def rests(self, k: int) -> Case:
        """Runs that rest at position k for ever."""
        truth = Column(self.loop, k, resting=True).of(self.wanted)
        return Case("rest", both(self.loop.rests(k), truth))

    def turns(self, k: int) -> list[Case]:
        """Runs whose loop ends at position k."""
        if k == 0:
            return []
        truth = Column(self.loop, k, resting=False).of(self.wanted)
        tossed = any_of(
            both(self.loop.inside(i), self.run.at(coin, i))
            for i in range(k)
            for coin in self.coins[self.run.turn(i)]
        )
        return [Case("loop", all_of([self.loop.closes(k), self.loop.fair(k), no(tossed), truth]))]

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return self.loop.turn(model, k)


@frozen(eq=False)
class Tossing:
    """Fair loops with coins that show every face, and break some part of a demand whatever they show."""

    loop: Loop
    parts: Sequence[Watched]
    limits: tuple[Reason, ...]
    steep: bool = True

    def extends(self, k: int) -> list[Truth]:
        return [*self.loop.extends(k), *(rule for part in self.parts for rule in part.extends(k))]

    def cases(self, k: int) -> list[Case]:
        if k == 0:
            return []
        broken = any_of(part.breaks(k) for part in self.parts)
        return [Case("loop", all_of([self.loop.closes(k), self.loop.fair(k), broken]))]

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return self.loop.turn(model, k)


def breaking(run: Run, prop: Property) -> list[Lassos | Tossing]:
    """The fair runs that break a demand: without coins in their loop, and with."""
    found: list[Lassos | Tossing] = [Lassos(run, Not(demanded(prop)))]
    if run.template.coins():
        loop = Loop(run)
        parts, limits = watchers(loop, prop)
        found.append(Tossing(loop, parts, limits))
    return found
