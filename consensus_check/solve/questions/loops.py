"""Fair loops: where a run closes, and that every unit and every fair option gets its due inside the loop.

A loop is marked along the run: `inside` is false in the stem and true from where the loop begins; the state
there is kept, and the loop closes where it comes again. So all is said once for each position, and what was
learned of shorter runs stays true of longer ones. In a run in turns a loop is made of whole rounds: one round
later it may begin with any of its steps. A loop in which nothing happens is rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import z3
from attrs import Factory, field

from consensus_check.ir.system import Unit
from consensus_check.records import define
from consensus_check.solve.encode import Template
from consensus_check.solve.logic import Truth, alike, all_of, any_of, both, either, implied, no
from consensus_check.solve.unroll import Run

Option: TypeAlias = tuple[str, str]


@define(eq=False)
class Loop:
    """Where the loop of a run lies. name: apart from other loops of the same run."""

    run: Run
    name: str = "loop"
    _discharged: Sequence[Mapping[str, Truth]] = field(
        default=Factory(lambda self: [_discharges(shape) for shape in self.run.shapes], takes_self=True)
    )
    _options: Sequence[Mapping[Option, tuple[Truth, Truth]]] = field(
        default=Factory(lambda self: [shape.fair_options() for shape in self.run.shapes], takes_self=True)
    )

    def inside(self, i: int) -> Truth:
        """Whether the step from position i belongs to the loop, as all of its round do."""
        return z3.Bool(f"{self.name}@{i - self.run.turn(i)}")

    def begins(self, i: int) -> Truth:
        """Whether the loop begins at position i (given that it is not later than the last step)."""
        if self.run.turn(i):
            return z3.BoolVal(False)
        return both(self.inside(i), no(self.inside(i - 1))) if i else self.inside(0)

    def _kept(self) -> list[z3.ExprRef]:
        return [
            z3.Const(f"{self.name} {now.decl().name()}", now.sort()) for now in self.run.state(0)
        ]

    def _is_kept(self, i: int) -> Truth:
        return all_of(alike(a, b) for a, b in zip(self._kept(), self.run.state(i), strict=True))

    def extends(self, k: int) -> list[Truth]:
        """What is remembered at position k."""
        if self.run.turn(k):
            return []
        chained = [implied(self.inside(k - 1), self.inside(k))] if k else []
        return [*chained, implied(self.begins(k), self._is_kept(k))]

    def closes(self, k: int) -> Truth:
        """Whether position k ends a loop of one step or more."""
        return both(self.inside(k - 1), self._is_kept(k)) if k else z3.BoolVal(False)

    def fair(self, k: int) -> Truth:
        """Whether the loop that ends at k is fair."""
        units = (self._served(u, k) for u in self.run.template.system.units if u.strength is not None)
        options = sorted({key for one in self._options for key in one})
        return all_of([*units, *(self._open(option, k) for option in options)])

    def _served(self, unit: Unit, k: int) -> Truth:
        """Whether a unit gets its due."""
        name = unit.name

        def done(i: int) -> list[Truth]:
            discharged = self._discharged[self.run.turn(i)]
            return [self.run.at(discharged[name], i)] if name in discharged else []

        def off(i: int) -> list[Truth]:
            return [no(self.run.enabled(name, i))]

        if unit.strength == "weak":
            return self._once(k, lambda i: [*done(i), *off(i)])
        return either(self._ever(k, off), self._once(k, done))

    def _open(self, option: Option, k: int) -> Truth:
        """Whether a fair option gets its due."""

        def of(i: int) -> tuple[Truth, ...]:
            return self._options[self.run.turn(i)].get(option, ())

        never = self._ever(k, lambda i: [no(self.run.at(offered, i)) for offered in of(i)[:1]])
        return either(never, self._once(k, lambda i: [self.run.at(taken, i) for taken in of(i)[1:]]))

    def _once(self, k: int, what: Callable[[int], Iterable[Truth]]) -> Truth:
        """Whether something is true at some position of the loop that ends at k."""
        return any_of(both(here, any_of(truths)) for here, truths in self._rounds(k, what))

    def _ever(self, k: int, what: Callable[[int], Iterable[Truth]]) -> Truth:
        """Whether all is true at each position of the loop that ends at k."""
        return all_of(implied(here, all_of(truths)) for here, truths in self._rounds(k, what))

    def _rounds(
        self, k: int, what: Callable[[int], Iterable[Truth]]
    ) -> Iterator[tuple[Truth, Iterable[Truth]]]:
        """Of each round whether it is in the loop, and what may be true in it: each formula once, for where
        nothing is written between two positions they have one.
        """
        for positions in self.run.rounds(k):
            truths = {truth.get_id(): truth for i in positions for truth in what(i)}
            yield self.inside(positions[0]), truths.values()

    def rests(self, k: int) -> Truth:
        """Whether the run may rest at position k for ever: no unit that is assumed fair is enabled."""
        units = [u for u in self.run.template.system.units if u.strength is not None]
        return all_of(no(self.run.enabled(u.name, k)) for u in units)

    def turn(self, model: z3.ModelRef, k: int) -> int:
        """Where the loop of a model begins."""
        marks = (model.eval(self.inside(i), model_completion=True) for i in range(k))
        return next((i for i, mark in enumerate(marks) if z3.is_true(mark)), k)


def _discharges(template: Template) -> Mapping[str, Truth]:
    fair = (u.name for u in template.system.units if u.strength is not None)
    found = {name: template.discharged(name) for name in fair}
    return {name: truth for name, truth in found.items() if not z3.is_false(truth)}

