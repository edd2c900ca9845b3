"""Ranks as their order alone: of any two, which is lower. So nothing is renumbered after a step, and states
of equal order are equal as they stand.

In a state each rank is that of a variable or the lowest; in a step it may also be new, just above one of
these. Where a term does anything with ranks but choose and compare them, they are numbers after all
(ranks.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

import z3
from attrs import Factory, field

from consensus_check.ir import derived
from consensus_check.ir.system import Action, Input, TransitionSystem
from consensus_check.ir.terms import ZERO, Term, and_, any_, integer, le, leaves, lt, maximum
from consensus_check.records import define, frozen
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth, Vector, alike, all_of, any_of, both, implied, no

SCALE: Final = 2
MOST: Final = 14
YES: Final = z3.BoolVal(True)
NO: Final = z3.BoolVal(False)

Spot: TypeAlias = tuple[int, int]
"""A place (0 the lowest, i + 1 that of variable i), and 1 for a new rank just above it, else 0."""


@define(eq=False)
class Order:
    """The order of the ranks of a state. names: the variables that hold them. when: now or then."""

    names: tuple[str, ...]
    when: str
    _less: Mapping[str, tuple[Spot, Truth]] = field(
        default=Factory(lambda self: dict(self._made()), takes_self=True)
    )
    _known: Mapping[Spot, Truth] = field(
        default=Factory(lambda self: dict(self._less.values()), takes_self=True)
    )

    @property
    def places(self) -> int:
        return len(self.names) + 1

    def _made(self) -> Iterator[tuple[str, tuple[Spot, Truth]]]:
        """What makes up the order: name -> two places, and whether the first is lower."""
        called = ("the lowest", *self.names)
        for a in range(self.places):
            for b in range(1, self.places):
                if a != b:
                    name = f"{called[a]} < {called[b]}"
                    yield name, ((a, b), z3.Bool(f"{name} {self.when}"))

    def constants(self) -> Mapping[str, Truth]:
        """The Booleans of the order."""
        return {name: less for name, (_, less) in self._less.items()}

    def lower(self, a: int, b: int) -> Truth:
        """Whether place a is lower than place b."""
        return self._known.get((a, b), NO)

    def level(self, a: int, b: int) -> Truth:
        """Whether two places are one."""
        return YES if a == b else both(no(self.lower(a, b)), no(self.lower(b, a)))

    def at(self, place: int, *, fine: bool) -> Place:
        return Place(self, (((place, 0), YES),), fine)

    def of(self, name: str) -> Place:
        """The rank of a variable."""
        return self.at(self.names.index(name) + 1, fine=False)

    def place(self, term: Term, written: object) -> Place:
        """What becomes of a rank. Raises Beyond where it is a number."""
        if term is ZERO:
            return self.at(0, fine=True)
        if not isinstance(written, Place) or not written.fine:
            raise Beyond("range", "a number is taken for a rank")
        return written

    def after(self, ranks: Mapping[str, Place]) -> dict[str, Truth]:
        """What becomes of the order when variables get these ranks; what stays as it is is left out."""
        touched = {self.names.index(name) + 1: rank for name, rank in ranks.items()}
        return {
            name: lower(*(touched.get(place) or self.at(place, fine=True) for place in pair))
            for name, (pair, _) in self._less.items()
            if not touched.keys().isdisjoint(pair)
        }

    def begins(self, values: Mapping[str, Term]) -> dict[str, Truth]:
        """The order of ranks that are constants. Raises Beyond where they are not."""
        if any(term.op != "const" for term in values.values()):
            raise Beyond("range", "the ranks of the start are not told")
        ranks = [0, *(int(values[name].value or 0) for name in self.names)]
        return {name: z3.BoolVal(ranks[a] < ranks[b]) for name, ((a, b), _) in self._less.items()}

    def rank(self, place: int, lower_: Callable[[int, int], bool]) -> int:
        """The number of a place: how many ranks stand below it. lower_: of two places in a state."""
        ranks = list[int]()
        for one in range(self.places):
            new = not any(not lower_(one, other) and not lower_(other, one) for other in ranks)
            ranks += [one] if new else []
        return sum(lower_(one, place) for one in ranks)


@frozen(eq=False)
class Place:
    """A rank: its spots, each with a condition, of which one holds. fine: as it stands in a step (in units of
    1/scale), not in a state.
    """

    order: Order
    cases: tuple[tuple[Spot, Truth], ...]
    fine: bool

    def among(self, test: Callable[[Spot], Truth]) -> Truth:
        """Whether the test holds of the spot where it is."""
        if len(self.cases) == 1:
            return test(self.cases[0][0])
        return any_of(both(when, test(spot)) for spot, when in self.cases)


def lower(a: Place, b: Place) -> Truth:
    """Whether one rank is lower than another. One step draws one new rank at most."""

    def test(x: Spot, y: Spot) -> Truth:
        return no(a.order.lower(y[0], x[0])) if x[1] < y[1] else a.order.lower(x[0], y[0])

    return a.among(lambda x: b.among(lambda y: test(x, y)))


def level(a: Place, b: Place) -> Truth:
    """Whether two ranks are one."""

    def test(x: Spot, y: Spot) -> Truth:
        return a.order.level(x[0], y[0]) if x[1] == y[1] else NO

    return a.among(lambda x: b.among(lambda y: test(x, y)))


def either_of(condition: Truth, a: Place, b: Place) -> Place:
    """The one where the condition holds, else the other."""
    found = dict[Spot, list[Truth]]()
    for place, side in ((a, condition), (b, no(condition))):
        for spot, when in place.cases:
            found.setdefault(spot, []).append(side if when is YES else both(side, when))
    return Place(a.order, tuple((spot, any_of(ways)) for spot, ways in found.items()), a.fine)


def over_ranks(term: Term, args: Sequence[object]) -> Place | Truth:
    """A term over ranks. Raises Beyond where it is more than a choice or a comparison."""
    match term.op, args:
        case "mul", (_, Place() as a) if term.args[0].value == SCALE and not a.fine:
            return Place(a.order, a.cases, fine=True)
        case "ite", (z3.BoolRef() as condition, a, b):
            return either_of(condition, *_alike(a, b, term.args[1:]))
        case "le", (a, b):
            a, b = _alike(a, b, term.args)
            return no(lower(b, a))
        case "eq", (a, b):
            return level(*_alike(a, b, term.args))
        case _:
            raise Beyond("range", "ranks are more than compared")


def _alike(a: object, b: object, terms: Sequence[Term]) -> tuple[Place, Place]:
    """Two ranks of one sort; the number 0 is the lowest."""
    if isinstance(a, Place) and terms[1] is ZERO:
        b = a.order.at(0, fine=a.fine)
    if isinstance(b, Place) and terms[0] is ZERO:
        a = b.order.at(0, fine=b.fine)
    if not isinstance(a, Place) or not isinstance(b, Place) or a.fine != b.fine:
        raise Beyond("range", "ranks are compared with numbers")
    return a, b


# -- new ranks ----------------------------------------


def drawn(order: Order, slot: Vector) -> Place:
    """The rank that a slot shows: 2p at place p, 2p + 1 just above it."""
    spots = ((place, new) for place in range(order.places) for new in (0, 1))
    return Place(order, tuple((spot, alike(slot, 2 * spot[0] + spot[1])) for spot in spots), fine=True)


def told_by_first(rank: Place) -> Truth:
    """Whether the place of a new rank is the first of its level, so that each is told in one way."""
    rules = (
        implied(when, all_of(no(rank.order.level(i, place)) for i in range(place)))
        for (place, _), when in rank.cases
    )
    return all_of(rules)


def base_of(item: Input, system: TransitionSystem) -> Term:
    """The rank that a new one is drawn above. Raises Beyond where the options on offer are not all above one.

    They are told by number: 2r is the rank r, 2r + 1 a new one above it; terms are shared, so to be the same
    is to be one.
    """
    names = {name for group in system.ranks for name in group.variables}
    highest = ZERO
    for v in system.variables:
        if v.name in names:
            highest = maximum(highest, v.term)
    first = item.present[1]
    parts = first.args if first.op == "and" else (first,)
    found = [p.args[0].args[1] for p in parts if p.op == "not" and p.args[0].op == "le"]
    for base in (*found, ZERO):
        offered = (
            and_(le(integer(i // SCALE), highest), lt(base, integer(i))) for i in range(len(item.options))
        )
        if all(a is b for a, b in zip(item.present, offered, strict=True)):
            return base
    raise Beyond("range", "what a new rank must be above is not told")


# -- systems of which the ranks are nothing but an order ----------------------------------------


def ordered_by(system: TransitionSystem) -> tuple[Order, Order]:
    """The order now and then. Raises Beyond where the ranks of a system are no order for sure."""
    names = tuple(name for group in system.ranks for name in group.variables)
    ranked = {v.name for v in system.variables if v.scale == SCALE and v.lo == 0}
    plain = all(v.scale == 1 or v.name in names for v in system.variables)
    one = len(system.ranks) == 1 and system.ranks[0].scale == SCALE
    if not one or not plain or len(names) > MOST or not ranked.issuperset(names):
        raise Beyond("range", "the ranks are not as expected")
    return Order(names, "now"), Order(names, "then")


def enabled_units(system: TransitionSystem) -> dict[str, Term]:
    """As `derived.enabled_units`, where some rank above any other can always be drawn."""
    variables = {v.name: v for v in system.variables}
    table: dict[str, list[Term]] = {unit.name: [] for unit in system.units}
    for action in system.actions:
        for claim in derived.claims(action, variables):
            table[claim.unit].append(_possible(action, and_(action.guard, claim.enabled)))
    return {name: any_(terms) for name, terms in table.items()}


def _possible(action: Action, body: Term) -> Term:
    draws = [derived.input_term(item) for item in action.inputs if item.kind == "above"]
    found = derived.exists(body, (item for item in action.inputs if item.kind != "above"))
    if not set(draws).isdisjoint(leaves([found])):
        raise Beyond("range", "whether a step is possible depends on a rank it draws")
    return found
