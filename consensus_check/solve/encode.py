"""A transition system as one symbolic step: which action, with which inputs, from which state to which.

This is the second of three layers: terms (bitvectors.py), the step, and questions about runs. The step is
written once, over the state `now`, the state `then`, a selector of the action and one slot an input; a run is
made of copies of it (unroll.py). There are no arrays and no quantifiers: the next value of a variable is an
if-then-else over the actions that update it, and whether a unit is enabled is a term over the state alone
(ir/derived.py). `Symmetric` values are not renamed: runs are those of the unfolded system, as they are
replayed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import z3
from attrs import Factory, define, field, frozen

from consensus_check.ir import derived
from consensus_check.ir.system import Action, Initial, Input, Measure, TransitionSystem
from consensus_check.ir.terms import Term, and_, eq, integer, not_, or_, within
from consensus_check.solve.bitvectors import (
    Number,
    Value,
    Writer,
    at_most,
    chosen,
    constant,
    equal,
    fitted,
    interval_of,
    product,
    variable,
)
from consensus_check.solve.logic import Truth, all_of, any_of, both, no
from consensus_check.solve.ranks import dense

Label = tuple[int, tuple[int, ...]]
"""An action (or a family of initial states) and the index taken at each of its inputs."""

Coin = tuple[int, int]
"""An action and the position of a coin among its inputs."""


def opened(item: Input) -> Term:
    """Whether the option that an input shows is open."""
    shown = derived.input_term(item)
    return or_(
        *(and_(eq(shown, integer(i)), derived.open_input(item, i)) for i in range(len(item.options)))
    )


def tossed(item: Input) -> Term:
    """Whether two faces or more are open: then a draw is a coin."""
    faces = [derived.open_input(item, i) for i in range(len(item.options))]
    return or_(*(and_(a, b) for i, a in enumerate(faces) for b in faces[:i]))


@frozen
class Move:
    """What one action says, over `now` and the slots: whether it is taken, and as a step, erring or cut.

    selected: the selector names it; within a run that is enough, for each step of a run is possible. taken:
    it is selected and possible. errs, cut: it is taken and errs; or overflows, or leaves the range it is
    solved in.
    """

    action: Action
    writer: Writer
    selected: Truth
    taken: Truth
    errs: Truth
    cut: Truth
    updates: Mapping[str, Value]


@define(eq=False)
class Template:
    """One symbolic step of a system.

    now, then: the state before and after. selector: which action (or, at the start, which family of initial
    states). slots: its inputs in order. Everything else is a formula over these.
    """

    system: TransitionSystem
    now: tuple[Value, ...] = ()
    then: tuple[Value, ...] = ()
    selector: Number = field(default=Factory(lambda: constant(0)))
    slots: tuple[Number, ...] = ()
    moves: tuple[Move, ...] = ()
    step: Truth = field(default=Factory(lambda: z3.BoolVal(True)))
    initial: Truth = field(default=Factory(lambda: z3.BoolVal(True)))
    _state: Writer = field(default=Factory(lambda: Writer({})))
    _enabled: dict[str, Truth] | None = None
    _costs: dict[Measure, Number] = field(factory=dict)

    @property
    def variables(self) -> tuple[z3.ExprRef, ...]:
        """Every free constant of the template."""
        return tuple(raw(value) for value in (*self.now, *self.then, self.selector, *self.slots))

    def holds(self, term: Term) -> Truth:
        """A predicate of the state `now`."""
        return self._state.truth(term)

    @property
    def enabled(self) -> Mapping[str, Truth]:
        """Where each unit is enabled, over `now`."""
        if self._enabled is None:
            terms = derived.enabled_units(self.system)
            self._enabled = {name: self.holds(term) for name, term in terms.items()}
        return self._enabled

    @property
    def in_range(self) -> Truth:
        """Whether every variable of `now` is within its interval (true of every reachable state)."""
        return all_of(
            self.holds(within(v.term, v.lo, v.hi)) for v in self.system.variables if not v.is_bool
        )

    def errs(self) -> Truth:
        """Whether the step taken is an error."""
        return any_of(move.errs for move in self.moves)

    def cut(self) -> Truth:
        """Whether the step taken has no successor although it is no error."""
        return any_of(move.cut for move in self.moves)

    def discharged(self, unit: str) -> Truth:
        """Whether the step taken discharges a unit."""
        variables = {v.name: v for v in self.system.variables}
        return any_of(
            both(move.selected, move.writer.truth(claim.discharged))
            for move in self.moves
            for claim in derived.claims(move.action, variables)
            if claim.unit == unit
        )

    def fair_options(self) -> Mapping[tuple[str, str], tuple[Truth, Truth]]:
        """Fair options: whether the step taken has it on offer, and whether it takes it."""
        found = dict[tuple[str, str], tuple[list[Truth], list[Truth]]]()
        for move in self.moves:
            for item in move.action.inputs:
                if not item.fair:
                    continue
                shown = derived.input_term(item)
                for i, option in enumerate(item.options):
                    offered, taken = found.setdefault((item.site, option), ([], []))
                    there = and_(item.evaluated, item.present[i])
                    offered.append(both(move.selected, move.writer.truth(there)))
                    takes = and_(item.evaluated, eq(shown, integer(i)))
                    taken.append(both(move.selected, move.writer.truth(takes)))
        return {key: (any_of(offered), any_of(taken)) for key, (offered, taken) in sorted(found.items())}

    def coins(self) -> Mapping[Coin, Truth]:
        """Where coins are tossed: whether the step taken tosses that one. Empty where an adversary does."""
        if self.system.adversary:
            return {}
        return {
            (a, k): both(move.selected, move.writer.truth(tossed(item)))
            for a, move in enumerate(self.moves)
            for k, item in enumerate(move.action.inputs)
            if item.kind == "draw" and len(item.options) > 1
        }

    def cost(self, measure: Measure) -> Number:
        """What the step taken adds to a measure."""
        if measure not in self._costs:
            variables = {v.name: v for v in self.system.variables}
            price: Value | None = None
            for move in self.moves:
                found = move.writer.number(derived.cost(move.action, measure, variables))
                price = found if price is None else chosen(move.selected, found, price)
            self._costs[measure] = constant(0) if price is None else _number(price)
        return self._costs[measure]


def raw(value: Value) -> z3.ExprRef:
    return value.bits if isinstance(value, Number) else value


def numeral(model: z3.ModelRef, expression: z3.ExprRef) -> int:
    """The unsigned value of a bit-vector in a model."""
    found = model.eval(expression, model_completion=True)
    assert isinstance(found, z3.BitVecNumRef)
    return int(found.as_long())


# -- writing it down ----------------------------------------


def template(system: TransitionSystem) -> Template:
    """The symbolic step of a system. Raises Beyond where its numbers are too large."""
    now = {v.name: _variable(v.name, v.is_bool, v.lo, v.hi, "now") for v in system.variables}
    then = {v.name: _variable(v.name, v.is_bool, v.lo, v.hi, "then") for v in system.variables}
    families = (*(a.inputs for a in system.actions), *(f.inputs for f in system.initial))
    most = max((len(inputs) for inputs in families), default=0)
    slots = tuple(
        variable(f"slot {k}", 0, max(len(inputs[k].options) for inputs in families if len(inputs) > k) - 1)
        for k in range(most)
    )
    selector = variable("which", 0, max(len(system.actions), len(system.initial), 1) - 1)
    moves = tuple(_move(system, i, now, selector, slots) for i in range(len(system.actions)))
    return Template(
        system,
        tuple(now.values()),
        tuple(then.values()),
        selector,
        slots,
        moves,
        _step(system, moves, now, then),
        _initial(system, now, selector, slots),
        Writer(now),
    )


def _variable(name: str, is_bool: bool, lo: int | None, hi: int | None, when: str) -> Value:
    if is_bool:
        return z3.Bool(f"{name} {when}")
    return variable(f"{name} {when}", *interval_of(lo, hi))


def _leaves(inputs: Sequence[Input], slots: Sequence[Number]) -> dict[str, Value]:
    return {
        item.name: fitted(slot, 0, len(item.options) - 1)
        for item, slot in zip(inputs, slots, strict=False)
        if len(item.options) > 1
    }


def _is(selector: Number, index: int) -> Truth:
    return equal(selector, constant(index))


def _move(
    system: TransitionSystem, index: int, now: Mapping[str, Value], selector: Number, slots: Sequence[Number]
) -> Move:
    action = system.actions[index]
    writer = Writer({**now, **_leaves(action.inputs, slots)})
    possible = and_(action.guard, *(opened(item) for item in action.inputs))
    selected = _is(selector, index)
    taken = both(selected, *_small(action.inputs, slots), writer.truth(possible))
    errs, over = derived.erring(action), derived.overflowing(action)
    cut = [writer.truth(and_(over, not_(errs)))]
    updates = {name: writer.value(term) for name, term in action.updates.items()}
    for v in system.variables:
        new = updates.get(v.name)
        if isinstance(new, Number) and (v.lo is None or v.hi is None):
            cut.append(no(_within(new, *interval_of(v.lo, v.hi))))
    errs_, cut_ = both(taken, writer.truth(errs)), both(taken, any_of(cut))
    return Move(action, writer, selected, taken, errs_, cut_, updates)


def _small(inputs: Sequence[Input], slots: Sequence[Number]) -> list[Truth]:
    """Slots are shared: an input of fewer options uses a part of its slot."""
    return [
        z3.ULT(slot.bits, len(item.options))
        for item, slot in zip(inputs, slots, strict=False)
        if 1 < len(item.options) < 1 << slot.bits.size()
    ]


def _within(value: Number, lo: int, hi: int) -> Truth:
    return both(at_most(constant(lo), value), at_most(value, constant(hi)))


def _step(
    system: TransitionSystem, moves: Sequence[Move], now: Mapping[str, Value], then: Mapping[str, Value]
) -> Truth:
    """Some action is taken, it neither errs nor is cut, and each variable gets its value."""
    lives = [both(m.taken, no(m.errs), no(m.cut)) for m in moves]
    scales = {name: group.scale for group in system.ranks for name in group.variables}
    after = dict[str, Value]()
    for v in system.variables:
        ranked = v.name in scales
        value = product(constant(scales[v.name]), _number(now[v.name])) if ranked else now[v.name]
        for move in moves:
            if v.name in move.updates:
                new = move.updates[v.name]
                value = chosen(move.selected, new if ranked else _kept(new, v.lo, v.hi), value)
        after[v.name] = value
    return all_of([any_of(lives), *_settled(system, then, after)])


def _settled(
    system: TransitionSystem, state: Mapping[str, Value], values: Mapping[str, Value]
) -> list[Truth]:
    """Whether a state has the values that a step (or the start) gives, ranks renumbered."""
    settled = dict(values)
    for group in system.ranks:
        settled.update(dense({name: _number(values[name]) for name in group.variables}))
    return [equal(state[v.name], _kept(settled[v.name], v.lo, v.hi)) for v in system.variables]


def _number(value: Value) -> Number:
    assert isinstance(value, Number)
    return value


def _kept(value: Value, lo: int | None, hi: int | None) -> Value:
    return fitted(value, *interval_of(lo, hi)) if isinstance(value, Number) else value


def _initial(
    system: TransitionSystem, now: Mapping[str, Value], selector: Number, slots: Sequence[Number]
) -> Truth:
    """The state `now` is initial: of the family the selector names, for the inputs in the slots."""
    return any_of(
        all_of([_is(selector, index), *_begins(system, family, now, slots)])
        for index, family in enumerate(system.initial)
    )


def _begins(
    system: TransitionSystem, family: Initial, now: Mapping[str, Value], slots: Sequence[Number]
) -> list[Truth]:
    writer = Writer(_leaves(family.inputs, slots))
    possible = and_(family.guard, *(opened(item) for item in family.inputs))
    values = {v.name: writer.value(family.values[v.name]) for v in system.variables}
    return [*_small(family.inputs, slots), writer.truth(possible), *_settled(system, now, values)]
