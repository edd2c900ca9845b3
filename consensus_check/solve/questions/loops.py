"""Fair loops: where a run closes, and that every unit and every fair option gets its due inside the loop.

A loop is marked along the run: `inside` is false in the stem and true from where the loop begins; the state
there is kept, and the loop closes where it comes again. So all is said once for each position, and what was
learned of shorter runs stays true of longer ones.
"""

from __future__ import annotations

from collections.abc import Mapping

import z3
from attrs import Factory, define, field

from consensus_check.solve.encode import Template, all_of, any_of
from consensus_check.solve.unroll import Run


@define(eq=False)
class Loop:
    """Where the loop of a run lies. name: apart from other loops of the same run."""

    run: Run
    name: str = "loop"
    _discharged: Mapping[str, z3.BoolRef] = field(
        default=Factory(lambda self: _discharges(self.run.template), takes_self=True)
    )
    _options: Mapping[tuple[str, str], tuple[z3.BoolRef, z3.BoolRef]] = field(
        default=Factory(lambda self: self.run.template.fair_options(), takes_self=True)
    )

    def inside(self, i: int) -> z3.BoolRef:
        """Whether the step from position i belongs to the loop."""
        return z3.Bool(f"{self.name}@{i}")

    def begins(self, i: int) -> z3.BoolRef:
        """Whether the loop begins at position i (given that it is not later than the last step)."""
        return z3.And(self.inside(i), z3.Not(self.inside(i - 1))) if i else self.inside(0)

    def _kept(self) -> list[z3.ExprRef]:
        return [
            z3.Const(f"{self.name} {now.decl().name()}", now.sort()) for now in self.run.state(0)
        ]

    def _is_kept(self, i: int) -> z3.BoolRef:
        return all_of(a == b for a, b in zip(self._kept(), self.run.state(i), strict=True))

    def extends(self, k: int) -> list[z3.BoolRef]:
        """What is remembered at position k."""
        chained = [z3.Implies(self.inside(k - 1), self.inside(k))] if k else []
        return [*chained, z3.Implies(self.begins(k), self._is_kept(k))]

    def closes(self, k: int) -> z3.BoolRef:
        """Whether position k ends a loop of one step or more."""
        return z3.And(self.inside(k - 1), self._is_kept(k)) if k else z3.BoolVal(False)

    def fair(self, k: int) -> z3.BoolRef:
        """Whether the loop that ends at k is fair."""
        run, shape = self.run, self.run.template
        inside = [self.inside(i) for i in range(k)]
        rules = list[z3.BoolRef]()
        for unit in shape.system.units:
            if unit.strength is None:
                continue
            done = [run.at(self._discharged[unit.name], i) for i in range(k)]
            off = [z3.Not(run.at(shape.enabled[unit.name], i)) for i in range(k)]
            if unit.strength == "weak":
                rules.append(
                    any_of(z3.And(here, z3.Or(d, o)) for here, d, o in zip(inside, done, off, strict=True))
                )
            else:
                never = all_of(z3.Implies(here, o) for here, o in zip(inside, off, strict=True))
                rules.append(z3.Or(never, *(z3.And(h, d) for h, d in zip(inside, done, strict=True))))
        for offered, taken in self._options.values():
            never = all_of(z3.Implies(h, z3.Not(run.at(offered, i))) for i, h in enumerate(inside))
            rules.append(z3.Or(never, *(z3.And(h, run.at(taken, i)) for i, h in enumerate(inside))))
        return all_of(rules)

    def rests(self, k: int) -> z3.BoolRef:
        """Whether the run may rest at position k for ever: no unit that is assumed fair is enabled."""
        units = [u for u in self.run.template.system.units if u.strength is not None]
        return all_of(z3.Not(self.run.at(self.run.template.enabled[u.name], k)) for u in units)

    def turn(self, model: z3.ModelRef, k: int) -> int:
        """Where the loop of a model begins."""
        marks = (model.eval(self.inside(i), model_completion=True) for i in range(k))
        return next((i for i, mark in enumerate(marks) if z3.is_true(mark)), k)


def _discharges(template: Template) -> Mapping[str, z3.BoolRef]:
    return {u.name: template.discharged(u.name) for u in template.system.units if u.strength is not None}
