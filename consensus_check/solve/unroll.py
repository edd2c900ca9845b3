"""Runs as copies of the one symbolic step: position i is the template with its constants renamed to i."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import z3
from attrs import Factory, field

from consensus_check.ir.system import Input
from consensus_check.ir.terms import Term
from consensus_check.records import define
from consensus_check.solve.encode import Label, Template, numeral, raw
from consensus_check.solve.logic import Truth, alike, all_of, any_of, no
from consensus_check.solve.renamed import Renamed

Pairs = tuple[tuple[z3.ExprRef, z3.ExprRef], ...]


@define(eq=False)
class Run:
    """States 0, 1, .. and steps between them, made as they are asked for.

    Position 0 satisfies the template's `initial` under a selector and slots of its own. name: a second run
    beside it has another, and constants of its own. turns: steps of some actions alone (turns.py), each of
    which has its turn in each round: there the run goes on with it, or stays where it is (no formula and no
    cost notices). Without them the whole step is taken at each position, which is a round by itself.
    """

    template: Template
    name: str = ""
    turns: tuple[Template, ...] = ()
    _since: list[tuple[int, ...]] = field(
        default=Factory(lambda self: [(0,) * len(self.template.now)], takes_self=True)
    )
    _places: dict[Term, tuple[int, ...]] = field(factory=dict)
    _pairs: list[Pairs] = field(factory=list)
    _made: dict[tuple[int, int], z3.ExprRef] = field(factory=dict)
    _kept: list[z3.ExprRef] = field(factory=list)
    _renamed: list[Renamed] = field(factory=list)
    _begin: Pairs = field(default=Factory(lambda self: self._beginning(), takes_self=True))

    @property
    def shapes(self) -> tuple[Template, ...]:
        """What is possible at the positions of a round."""
        return self.turns or (self.template,)

    def turn(self, i: int) -> int:
        """Whose turn it is at position i."""
        return i % len(self.shapes)

    def shape(self, i: int) -> Template:
        """What is possible at position i."""
        return self.shapes[self.turn(i)]

    def rounds(self, k: int) -> list[range]:
        """The positions before k, round by round."""
        size = len(self.shapes)
        return [range(i, min(i + size, k)) for i in range(0, k, size)]

    def state(self, i: int) -> tuple[z3.ExprRef, ...]:
        """The variables at position i."""
        since = zip(self.template.now, self._written(i), strict=True)
        return tuple(self._copied(raw(value), str(place)) for value, place in since)

    def _written(self, i: int) -> tuple[int, ...]:
        """Since which position each variable is as it is at position i."""
        while len(self._since) <= i:
            k, last = len(self._since), self._since[-1]
            writes = self.shape(k - 1).writes
            named = zip(self.template.names, last, strict=True)
            self._since.append(tuple(k if name in writes else place for name, place in named))
        return self._since[i]

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
            k = len(self._pairs)
            shape = self.shape(k)
            own = [raw(v) for v in (shape.selector, *shape.slots, *shape.acts)]
            self._pairs.append(
                (
                    *((raw(v), new) for v, new in zip(shape.now, self.state(k), strict=True)),
                    *((old, self._copied(old, str(k))) for old in own),
                    *((raw(v), new) for v, new in zip(shape.then, self.state(k + 1), strict=True)),
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
        """Position i + 1 follows position i."""
        return self.at(self.shape(i).rules, i)

    def moves(self, i: int) -> Truth:
        """Whether the run goes on at position i."""
        return any_of(self.at(act, i) for act in self.shape(i).acts) if self.turns else z3.BoolVal(True)

    def idle(self, i: int) -> Truth:
        """Whether the run stays where it is at position i."""
        return no(self.moves(i))

    def holds(self, term: Term, i: int) -> Truth:
        """A predicate at position i, told where what it reads was written."""
        if term not in self._places:
            self._places[term] = self.template.reads(term)
        since = self._written(i)
        return self.at(self.template.holds(term), max((since[n] for n in self._places[term]), default=0))

    def enabled(self, unit: str, i: int) -> Truth:
        """Whether a unit is enabled at position i."""
        return self.holds(self.template.enabled_terms[unit], i)

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

    def label(self, model: z3.ModelRef, i: int, *, beyond: bool = False) -> Label:
        """The action and the inputs of the step from position i. beyond: of a last step that may be any."""
        shape = self.template if beyond else self.shape(i)
        move = next(m for m in shape.moves if is_so(model, self.at(m.selected, i)))
        slots = [self.slot(n, i) for n in range(len(shape.slots))]
        return move.index, tuple(self._taken(model, slots, move.action.inputs, i))

    def _taken(
        self, model: z3.ModelRef, slots: Sequence[z3.ExprRef], inputs: Sequence[Input], i: int
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
        return is_so(model, lower)


def is_so(model: z3.ModelRef, truth: Truth) -> bool:
    """Whether a model says so."""
    return bool(z3.is_true(model.eval(truth, model_completion=True)))
