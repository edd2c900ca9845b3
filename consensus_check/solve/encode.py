"""A transition system as one symbolic step: which action, with which inputs, from which state to which.

This is the second of three layers: terms (bitvectors.py), the step, and questions about runs. The step is
written once, over the state `now`, the state `then`, a selector of the action and one slot an input; a run is
made of copies of it (unroll.py). There are no arrays and no quantifiers: the next value of a variable is an
if-then-else over the actions that update it, and whether a unit is enabled is a term over the state alone
(ir/derived.py). `Symmetric` values are not renamed: runs are those of the unfolded system, as they are
replayed. Ranks are numbers, renumbered by each step, or where wanted and possible their order alone
(orders.py).
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from typing import Final

import z3
from attrs import Factory, field

from consensus_check.ir import derived
from consensus_check.ir.system import Action, Initial, Input, Measure, TransitionSystem
from consensus_check.ir.terms import ZERO, Term, and_, eq, integer, leaves, lt, not_, or_, within
from consensus_check.records import define, frozen
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
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth, all_of, any_of, both, either, implied, no
from consensus_check.solve.orders import (
    Order,
    Place,
    base_of,
    drawn,
    enabled_units,
    ordered_by,
    told_by_first,
)
from consensus_check.solve.ranks import dense

Label = tuple[int, tuple[int, ...]]
"""An action (or a family of initial states) and the index taken at each of its inputs."""

MEASURES: Final[tuple[Measure, ...]] = ("steps", "messages", "rounds", "turns", "tokens", "sends")

Coin = tuple[int, int]
"""An action and the position of a coin among its inputs."""


def opened(item: Input, base: Term | None = None) -> Term:
    """Whether the option that an input shows is open. base: of a new rank, what it must be above."""
    shown = derived.input_term(item)
    if base is not None:
        return or_(and_(item.evaluated, lt(base, shown)), and_(not_(item.evaluated), eq(shown, ZERO)))
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

    index: its place in the system. selected: the selector names it; within a run that is enough, for each
    step of a run is possible. taken: it is selected and possible. errs, cut: it is taken and errs; or
    overflows, or leaves the range it is solved in. updates: what becomes of the variables of the template
    that it may change.
    """

    index: int
    action: Action
    writer: Writer
    selected: Truth
    taken: Truth
    errs: Truth
    cut: Truth
    updates: Mapping[str, Value]

    @property
    def lives(self) -> Truth:
        """It is taken, and the run goes on."""
        return both(self.taken, no(self.errs), no(self.cut))


@define(eq=False)
class Template:
    """One symbolic step of a system.

    names: of the variables of the template: the system's, but for ranks that are kept as an order.
    now, then: the state before and after. selector: which action (or, at the start, which family of initial
    states). slots: its inputs in order. Everything else is a formula over these. rules: the same as step,
    as what follows of each action. writes: the variables that may change. acts: of a step of some
    actions alone (turns.py), the constants that select them.
    """

    system: TransitionSystem
    names: tuple[str, ...] = ()
    now: tuple[Value, ...] = ()
    then: tuple[Value, ...] = ()
    selector: Number = field(default=Factory(lambda: constant(0)))
    slots: tuple[Number, ...] = ()
    moves: tuple[Move, ...] = ()
    step: Truth = field(default=Factory(lambda: z3.BoolVal(True)))
    rules: Truth = field(default=Factory(lambda: z3.BoolVal(True)))
    initial: Truth = field(default=Factory(lambda: z3.BoolVal(True)))
    order: Order | None = None
    writes: frozenset[str] = frozenset()
    acts: tuple[Truth, ...] = ()
    _state: Writer = field(default=Factory(lambda: Writer({})))
    _terms: dict[str, Term] = field(factory=dict)
    _enabled: dict[str, Truth] | None = None
    _discharged: dict[str, Truth] | None = None
    _costs: dict[Measure, Number] = field(factory=dict)
    _compared: Template | None = None

    @property
    def compared(self) -> Template:
        """The same with ranks kept as an order, where that is all they are; else this one."""
        if self._compared is None:
            found = self if self.order is not None else template(self.system, ordered=True)
            self._compared = self if found.order is None else found
        return self._compared

    @property
    def variables(self) -> tuple[z3.ExprRef, ...]:
        """Every free constant of the template."""
        return tuple(raw(value) for value in (*self.now, *self.then, self.selector, *self.slots))

    def holds(self, term: Term) -> Truth:
        """A predicate of the state `now`."""
        return self._state.truth(term)

    def reads(self, term: Term) -> tuple[int, ...]:
        """The places of the variables that a predicate reads; of ranks in order all of the order."""
        names = {str(leaf.value) for leaf in leaves([term]) if leaf.op == "var"}
        if self.order is not None and not names.isdisjoint(self.order.names):
            names.update(self.order.constants())
        return tuple(i for i, name in enumerate(self.names) if name in names)

    @property
    def enabled_terms(self) -> Mapping[str, Term]:
        """The same as terms."""
        if not self._terms:
            found = derived.enabled_units if self.order is None else enabled_units
            self._terms.update(found(self.system))
        return self._terms

    @property
    def enabled(self) -> Mapping[str, Truth]:
        """Where each unit is enabled, over `now`."""
        if self._enabled is None:
            self._enabled = {name: self.holds(term) for name, term in self.enabled_terms.items()}
        return self._enabled

    @property
    def in_range(self) -> Truth:
        """Whether every variable of `now` is within its interval (true of every reachable state)."""
        numbers = (v for v in self.system.variables if not v.is_bool and v.name in self.names)
        return all_of(self.holds(within(v.term, v.lo, v.hi)) for v in numbers)

    def errs(self) -> Truth:
        """Whether the step taken is an error."""
        return any_of(move.errs for move in self.moves)

    def cut(self) -> Truth:
        """Whether the step taken has no successor although it is no error."""
        return any_of(move.cut for move in self.moves)

    def discharged(self, unit: str) -> Truth:
        """Whether the step taken discharges a unit."""
        if self._discharged is None:
            variables, found = {v.name: v for v in self.system.variables}, dict[str, list[Truth]]()
            for move in self.moves:
                for claim in derived.claims(move.action, variables):
                    done = both(move.selected, move.writer.truth(claim.discharged))
                    found.setdefault(claim.unit, []).append(done)
            self._discharged = {name: any_of(done) for name, done in found.items()}
        return self._discharged.get(unit, z3.BoolVal(False))

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
            (move.index, k): both(move.selected, move.writer.truth(tossed(item)))
            for move in self.moves
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


def template(system: TransitionSystem, *, ordered: bool = False) -> Template:
    """The symbolic step of a system. ordered: ranks are kept as an order, where they are nothing else.

    Raises Beyond where its numbers are too large.
    """
    if ordered and system.ranks:
        with contextlib.suppress(Beyond):
            found = _template(system, ordered_by(system))
            _ = found.enabled, [found.discharged(unit.name) for unit in system.units]
            _ = found.coins(), found.fair_options(), [found.cost(measure) for measure in MEASURES]
            return found
    return _template(system, None)


def _template(system: TransitionSystem, orders: tuple[Order, Order] | None) -> Template:
    now, then = (_state(system, when, orders and orders[i]) for i, when in enumerate(("now", "then")))
    seen: dict[str, Value | Place] = dict(now)
    if orders is not None:
        seen.update((name, orders[0].of(name)) for name in orders[0].names)
    families = (*(a.inputs for a in system.actions), *(f.inputs for f in system.initial))
    most = max((len(inputs) for inputs in families), default=0)
    order = None if orders is None else orders[0]
    slots = tuple(
        variable(f"slot {k}", 0, max(_ways(inputs[k], order) for inputs in families if len(inputs) > k) - 1)
        for k in range(most)
    )
    selector = variable("which", 0, max(len(system.actions), len(system.initial), 1) - 1)
    moves = tuple(_move(system, i, seen, selector, slots, order) for i in range(len(system.actions)))
    step, rules = _step(system, moves, now, then), rules_of(system, moves, now, then)
    return Template(
        system,
        tuple(now),
        tuple(now.values()),
        tuple(then.values()),
        selector,
        slots,
        moves,
        step,
        all_of([*rules, any_of(move.selected for move in moves)]),
        _initial(system, now, selector, slots, order),
        order,
        frozenset(now),
        (),
        Writer(seen),
    )


def _state(system: TransitionSystem, when: str, order: Order | None) -> dict[str, Value]:
    """The variables of a template, before or after the step."""
    held = () if order is None else order.names
    found = {
        v.name: _variable(v.name, v.is_bool, v.lo, v.hi, when) for v in system.variables if v.name not in held
    }
    return found if order is None else {**found, **order.constants()}


def _variable(name: str, is_bool: bool, lo: int | None, hi: int | None, when: str) -> Value:
    if is_bool:
        return z3.Bool(f"{name} {when}")
    return variable(f"{name} {when}", *interval_of(lo, hi))


def _ways(item: Input, order: Order | None) -> int:
    """How many values the slot of an input has."""
    return len(item.options) if order is None or item.kind != "above" else 2 * order.places


def _leaves(
    inputs: Sequence[Input], slots: Sequence[Number], order: Order | None
) -> dict[str, Value | Place]:
    found = dict[str, Value | Place]()
    for item, slot in zip(inputs, slots, strict=False):
        if order is not None and item.kind == "above":
            found[item.name] = drawn(order, slot.bits)
        elif len(item.options) > 1:
            found[item.name] = fitted(slot, 0, len(item.options) - 1)
    return found


def _is(selector: Number, index: int) -> Truth:
    return equal(selector, constant(index))


def _move(
    system: TransitionSystem,
    index: int,
    now: Mapping[str, Value | Place],
    selector: Number,
    slots: Sequence[Number],
    order: Order | None,
) -> Move:
    action = system.actions[index]
    writer = Writer({**now, **_leaves(action.inputs, slots, order)})
    possible = and_(action.guard, *(opened(item, _base(item, system, order)) for item in action.inputs))
    selected = _is(selector, index)
    taken = both(selected, *_small(action.inputs, slots, order), writer.truth(possible))
    errs, over = derived.erring(action), derived.overflowing(action)
    cut = [writer.truth(and_(over, not_(errs)))]
    updates, ranks = dict[str, Value](), dict[str, Place]()
    for name, term in action.updates.items():
        if order is not None and name in order.names:
            ranks[name] = order.place(term, writer.written(term))
        else:
            updates[name] = writer.value(term)
    if order is not None:
        updates |= order.after(ranks)
    for v in system.variables:
        new = updates.get(v.name)
        if isinstance(new, Number) and (v.lo is None or v.hi is None):
            cut.append(no(_within(new, *interval_of(v.lo, v.hi))))
    errs_, cut_ = both(taken, writer.truth(errs)), both(taken, any_of(cut))
    return Move(index, action, writer, selected, taken, errs_, cut_, updates)


def _base(item: Input, system: TransitionSystem, order: Order | None) -> Term | None:
    return base_of(item, system) if order is not None and item.kind == "above" else None


def _small(inputs: Sequence[Input], slots: Sequence[Number], order: Order | None) -> list[Truth]:
    """Slots are shared: an input of fewer options uses a part of its slot. A place that several ranks have is
    told by the first.
    """
    found = list[Truth]()
    for item, slot in zip(inputs, slots, strict=False):
        ways = _ways(item, order)
        if 1 < ways < 1 << slot.bits.size():
            found.append(z3.ULT(slot.bits, ways))
        if order is not None and item.kind == "above":
            found.append(told_by_first(drawn(order, slot.bits)))
    return found


def _within(value: Number, lo: int, hi: int) -> Truth:
    return both(at_most(constant(lo), value), at_most(value, constant(hi)))


def _step(
    system: TransitionSystem, moves: Sequence[Move], now: Mapping[str, Value], then: Mapping[str, Value]
) -> Truth:
    """Some action is taken, it neither errs nor is cut, and each variable gets its value."""
    after = _after(system, moves, now, then)
    return all_of([any_of(move.lives for move in moves), *_settled(system, then, after).values()])


def rules_of(
    system: TransitionSystem, moves: Sequence[Move], now: Mapping[str, Value], then: Mapping[str, Value]
) -> list[Truth]:
    """What follows of each action for the variables given, and that they stay as they are where none is
    taken. With a rank stand all of its group.
    """
    ranked = {name: now[name] for group in system.ranks for name in group.variables if name in now}
    rules = [implied(move.selected, move.lives) for move in moves]
    for name, old in now.items():
        if name in ranked:
            continue
        touching = [move for move in moves if name in move.updates]
        for move in touching:
            new = _kept(move.updates[name], then[name])
            rules.append(implied(move.selected, equal(then[name], new)))
        rules.append(either(*(move.selected for move in touching), equal(then[name], old)))
    places = {name: then[name] for name in ranked}
    return [*rules, *_settled(system, places, _after(system, moves, ranked, then)).values()]


def _after(
    system: TransitionSystem, moves: Sequence[Move], now: Mapping[str, Value], then: Mapping[str, Value]
) -> dict[str, Value]:
    """The value of each variable after the step, ranks as they stand in it."""
    scales = {name: group.scale for group in system.ranks for name in group.variables}
    after = dict[str, Value]()
    for name, old in now.items():
        value = product(constant(scales[name]), _number(old)) if name in scales else old
        for move in moves:
            if name in move.updates:
                new = move.updates[name]
                value = chosen(move.selected, new if name in scales else _kept(new, then[name]), value)
        after[name] = value
    return after


def _settled(
    system: TransitionSystem, state: Mapping[str, Value], values: Mapping[str, Value]
) -> dict[str, Truth]:
    """Whether each variable of a state has the value that a step (or the start) gives, ranks renumbered."""
    settled = dict(values)
    for group in system.ranks:
        if all(name in values for name in group.variables):
            settled.update(dense({name: _number(values[name]) for name in group.variables}))
    return {name: equal(value, _kept(settled[name], value)) for name, value in state.items()}


def _number(value: Value) -> Number:
    assert isinstance(value, Number)
    return value


def _kept(value: Value, place: Value) -> Value:
    """The value as a variable keeps it; of a Boolean one it may be told as 0 or 1."""
    if not isinstance(value, Number):
        return value
    return fitted(value, place.lo, place.hi) if isinstance(place, Number) else equal(value, constant(1))


def _initial(
    system: TransitionSystem,
    now: Mapping[str, Value],
    selector: Number,
    slots: Sequence[Number],
    order: Order | None,
) -> Truth:
    """The state `now` is initial: of the family the selector names, for the inputs in the slots."""
    return any_of(
        all_of([_is(selector, index), *_begins(system, family, now, slots, order)])
        for index, family in enumerate(system.initial)
    )


def _begins(
    system: TransitionSystem,
    family: Initial,
    now: Mapping[str, Value],
    slots: Sequence[Number],
    order: Order | None,
) -> list[Truth]:
    writer = Writer(_leaves(family.inputs, slots, order))
    possible = and_(family.guard, *(opened(item) for item in family.inputs))
    values = {name: writer.value(family.values[name]) for name in now if name in family.values}
    if order is not None:
        values |= order.begins({name: family.values[name] for name in order.names})
    settled = _settled(system, now, values).values()
    return [*_small(family.inputs, slots, order), writer.truth(possible), *settled]
