"""Fair loops: where a run closes, and that every unit and every fair option gets its due inside the loop.

A loop is marked along the run: `inside` is false in the stem and true from where the loop begins; the state
there is kept, and the loop closes where it comes again. So all is said once for each position, and what was
learned of shorter runs stays true of longer ones.
"""

from __future__ import annotations

from collections.abc import Mapping

import z3
from attrs import Factory, define, field

from consensus_check.solve.encode import Template
from consensus_check.solve.logic import Truth, alike, all_of, any_of, both, either, implied, no
from consensus_check.solve.unroll import Run


@define(eq=False)
class Loop:
    """Where the loop of a run lies. name: apart from other loops of the same run."""

    run: Run
    name: str = "loop"
    _discharged: Mapping[str, Truth] = field(
        default=Factory(lambda self: _discharges(self.run.template), takes_self=True)
    )
    _options: Mapping[tuple[str, str], tuple[Truth, Truth]] = field(
        default=Factory(lambda self: self.run.template.fair_options(), takes_self=True)
    )

    def inside(self, i: int) -> Truth:
        """Whether the step from position i belongs to the loop."""
        return z3.Bool(f"{self.name}@{i}")

    def begins(self, i: int) -> Truth:
        """Whether the loop begins at position i (given that it is not later than the last step)."""
        return both(self.inside(i), no(self.inside(i - 1))) if i else self.inside(0)

    def _kept(self) -> list[z3.ExprRef]:
        return [
            z3.Const(f"{self.name} {now.decl().name()}", now.sort()) for now in self.run.state(0)
        ]

    def _is_kept(self, i: int) -> Truth:
        return all_of(alike(a, b) for a, b in zip(self._kept(), self.run.state(i), strict=True))

    def extends(self, k: int) -> list[Truth]:
        """What is remembered at position k."""
        chained = [implied(self.inside(k - 1), self.inside(k))] if k else []
        if self.run.waits:
            chained.append(implied(self.inside(k), no(self.run.idle(k))))
        return [*chained, implied(self.begins(k), self._is_kept(k))]

    def closes(self, k: int) -> Truth:
        """Whether position k ends a loop of one step or more."""
        return both(self.inside(k - 1), self._is_kept(k)) if k else z3.BoolVal(False)

    def fair(self, k: int) -> Truth:
        """Whether the loop that ends at k is fair."""
        run, shape = self.run, self.run.template
        inside = [self.inside(i) for i in range(k)]
        rules = list[Truth]()
        for unit in shape.system.units:
            if unit.strength is None:
                continue
            done = [run.at(self._discharged[unit.name], i) for i in range(k)]
            off = [no(run.at(shape.enabled[unit.name], i)) for i in range(k)]
            if unit.strength == "weak":
                rules.append(
                    any_of(both(here, either(d, o)) for here, d, o in zip(inside, done, off, strict=True))
                )
            else:
                never = all_of(implied(here, o) for here, o in zip(inside, off, strict=True))
                rules.append(either(never, *(both(h, d) for h, d in zip(inside, done, strict=True))))
        for offered, taken in self._options.values():
            never = all_of(implied(h, no(run.at(offered, i))) for i, h in enumerate(inside))
            rules.append(either(never, *(both(h, run.at(taken, i)) for i, h in enumerate(inside))))
        return all_of(rules)

    def rests(self, k: int) -> Truth:
        """Whether the run may rest at position k for ever: no unit that is assumed fair is enabled."""
        units = [u for u in self.run.template.system.units if u.strength is not None]
        return all_of(no(self.run.at(self.run.template.enabled[u.name], k)) for u in units)

    def turn(self, model: z3.ModelRef, k: int) -> int:
        """Where the loop of a model begins."""
        marks = (model.eval(self.inside(i), model_completion=True) for i in range(k))
        return next((i for i, mark in enumerate(marks) if z3.is_true(mark)), k)


def _discharges(template: Template) -> Mapping[str, Truth]:
    return {u.name: template.discharged(u.name) for u in template.system.units if u.strength is not None}
