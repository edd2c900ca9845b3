"""Runs as copies of the one symbolic step: position i is the template with its constants renamed to i."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import z3
from attrs import Factory, define, field

from consensus_check.ir.system import Input
from consensus_check.ir.terms import Term
from consensus_check.solve.encode import Label, Template, numeral, raw
from consensus_check.solve.logic import Truth, alike, all_of, both, either, implied
from consensus_check.solve.renamed import Renamed

Pairs = tuple[tuple[z3.ExprRef, z3.ExprRef], ...]


@define(eq=False)
class Run:
    """States 0, 1, .. and steps between them, made as they are asked for.

    Position 0 satisfies the template's `initial` under a selector and slots of its own. name: a second run
    beside it has another, and constants of its own. waits: outside its loop the run may stay where it
    is (no formula and no cost notices), so that runs of k positions are those of at most k steps.
    """

    template: Template
    name: str = ""
    waits: bool = False
    _pairs: list[Pairs] = field(factory=list)
    _made: dict[tuple[int, int], z3.ExprRef] = field(factory=dict)
    _kept: list[z3.ExprRef] = field(factory=list)
    _renamed: list[Renamed] = field(factory=list)
    _begin: Pairs = field(default=Factory(lambda self: self._beginning(), takes_self=True))

    def state(self, i: int) -> tuple[z3.ExprRef, ...]:
        """The variables at position i."""
        return tuple(self._copied(raw(value), str(i)) for value in self.template.now)

    def _copied(self, constant: z3.ExprRef, where: str) -> z3.ExprRef:
        name = constant.decl().name().removesuffix(" now").removesuffix(" then")
        return z3.Const(f"{self.name}{name}@{where}", constant.sort())

    def _beginning(self) -> Pairs:
        own = (self.template.selector, *self.template.slots)
        return (
            *((raw(v), self._copied(raw(v), "0")) for v in self.template.now),
            *((raw(v), self._copied(raw(v), "start")) for v in own),
        )

    def _at(self, i: int) -> Pairs:
        while len(self._pairs) <= i:
            k, shape = len(self._pairs), self.template
            here = [raw(v) for v in (*shape.now, shape.selector, *shape.slots)]
            after = [raw(v) for v in shape.then]
            self._pairs.append(
                (
                    *((old, self._copied(old, str(k))) for old in here),
                    *((old, self._copied(old, str(k + 1))) for old in after),
                )
            )
        return self._pairs[i]

    def at(self, expression: Truth, i: int) -> Truth:
        """A formula over the template, of the step from position i (or of the state at i)."""
        found = self.expression(expression, i)
        return cast(Truth, found)

    def expression(self, expression: z3.ExprRef, i: int) -> z3.ExprRef:
        """An expression over the template, read at position i."""
        key = expression.get_id(), i
        if key not in self._made:
            self._kept.append(expression)
            self._made[key] = self._here(i).of(expression)
        return self._made[key]

    def _here(self, i: int) -> Renamed:
        while len(self._renamed) <= i:
            self._renamed.append(Renamed(self._at(len(self._renamed))))
        return self._renamed[i]

    def begins(self) -> Truth:
        """Position 0 is initial."""
        return cast(Truth, Renamed(self._begin).of(self.template.initial))

    def steps(self, i: int) -> Truth:
        """Position i + 1 follows position i (or the run stays where it is)."""
        rules = self.at(self.template.rules, i)
        if not self.waits:
            return rules
        idle = self.idle(i)
        moves = (either(idle, cast(Truth, rule)) for rule in rules.children())
        return both(implied(idle, self.same(i, i + 1)), *moves)

    def idle(self, i: int) -> Truth:
        """Whether the run stays where it is at position i."""
        return z3.Bool(f"{self.name}idle@{i}") if self.waits else z3.BoolVal(False)

    def holds(self, term: Term, i: int) -> Truth:
        """A predicate at position i."""
        return self.at(self.template.holds(term), i)

    def selector(self, i: int) -> z3.BitVecRef:
        """Which action is taken at position i."""
        return self._vector(self.template.selector.bits, i)

    def slot(self, n: int, i: int) -> z3.BitVecRef:
        """The n-th input of the step from position i."""
        return self._vector(self.template.slots[n].bits, i)

    def _vector(self, constant: z3.BitVecRef, i: int) -> z3.BitVecRef:
        found = self._copied(constant, str(i))
        assert isinstance(found, z3.BitVecRef)
        return found

    def same(self, i: int, j: int) -> Truth:
        """The states at two positions are one."""
        return all_of(alike(a, b) for a, b in zip(self.state(i), self.state(j), strict=True))

    # -- reading a model ----------------------------------------

    def origin(self, model: z3.ModelRef) -> Label:
        """The family of initial states, and its inputs, that a model begins with."""
        own = [new for _, new in self._begin[len(self.template.now) :]]
        family = numeral(model, own[0])
        inputs = self.template.system.initial[family].inputs
        return family, tuple(self._taken(model, own[1:], inputs, 0))

    def label(self, model: z3.ModelRef, i: int) -> Label:
        """The action and the inputs of the step from position i."""
        shape = self.template
        own = [new for _, new in self._at(i)[len(shape.now) : len(shape.now) + 1 + len(shape.slots)]]
        action = numeral(model, own[0])
        return action, tuple(self._taken(model, own[1:], shape.system.actions[action].inputs, i))

    def _taken(
        self, model: z3.ModelRef, slots: list[z3.ExprRef], inputs: Sequence[Input], i: int
    ) -> Iterator[int]:
        """The options that slots show."""
        order = self.template.order
        for item, slot in zip(inputs, slots, strict=False):
            taken = numeral(model, slot) if len(item.options) > 1 else 0
            if order is not None and item.kind == "above":
                place, new = divmod(taken, 2)
                taken = 2 * order.rank(place, lambda a, b: self._lower(model, a, b, i)) + new
            yield taken

    def _lower(self, model: z3.ModelRef, a: int, b: int, i: int) -> bool:
        """Whether place a is lower than place b at position i."""
        assert self.template.order is not None
        lower = self.at(self.template.order.lower(a, b), i)
        return bool(z3.is_true(model.eval(lower, model_completion=True)))
