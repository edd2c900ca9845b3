"""Loops with coins: closed under every face, and broken whatever the coins show (language.md 3.5).

Along the run a deterministic monitor reads the states; a loop counts if its controls close as well, going
round for ever is accepted, and of each step with a coin every other face is taken in the loop too, at the
same state and control, after the same choices. A choice may see all coins before it or none; where an action
has others its coins are kept out of loops, and `limits` says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import z3
from attrs import Factory, evolve, field

from consensus_check.errors import PropertyError
from consensus_check.ir import derived
from consensus_check.ir.formulas import Not, Property
from consensus_check.ir.monitor import Monitor, conjuncts, monitor
from consensus_check.ir.system import Action
from consensus_check.ir.tables import seen
from consensus_check.records import define, frozen
from consensus_check.semantics.property import demanded
from consensus_check.solve.encode import Coin
from consensus_check.solve.logic import Truth, alike, all_of, any_of, both, either, implied, no, picked
from consensus_check.solve.questions.loops import Loop
from consensus_check.verdict import Reason

MOST_ATOMS = 6
MOST_MOVES = 600


@frozen(eq=False)
class Table:
    """A monitor written out: controls 0.., and one more for `can no longer be accepted`.

    after: (control, valuation) -> control; start: valuation -> control; events of each control.
    """

    monitor: Monitor
    start: Sequence[int]
    after: Mapping[int, Sequence[int]]
    events: Sequence[int]

    @property
    def dead(self) -> int:
        return len(self.events)


def table(watching: Monitor) -> Table | None:
    """The monitor written out; None where it is too large."""
    valuations = range(1 << min(len(watching.atoms), MOST_ATOMS + 1))
    if len(watching.atoms) > MOST_ATOMS:
        return None
    numbers, order = dict[int, int](), list[int]()

    def number(control: int | None) -> int:
        if control is None:
            return -1
        if control not in numbers:
            numbers[control] = len(order)
            order.append(control)
        return numbers[control]

    start = [number(watching.start(value)) for value in valuations]
    after = dict[int, list[int]]()
    for at, control in enumerate(order):
        if len(order) * len(valuations) > MOST_MOVES:
            return None
        after[at] = [number(watching.after(control, value)) for value in valuations]
    dead = len(order)

    def known(row: list[int]) -> list[int]:
        return [dead if one < 0 else one for one in row]

    events = [watching.events(control) for control in order]
    return Table(watching, known(start), {at: known(row) for at, row in after.items()}, events)


@define(eq=False)
class Watched:
    """One part of a demand, watched along the run of a loop."""

    loop: Loop
    name: str
    table: Table
    closed: Sequence[Coin]
    _same: dict[tuple[int, int], Truth] = field(factory=dict)
    _coins: Mapping[Coin, Truth] = field(
        default=Factory(lambda self: self.loop.run.template.coins(), takes_self=True)
    )

    def control(self, k: int | str) -> z3.BitVecRef:
        """The control after reading position k."""
        return z3.BitVec(f"{self.name}@{k}", max(self.table.dead.bit_length(), 1))

    def extends(self, k: int) -> list[Truth]:
        """The control at position k, and at the beginning of the loop."""
        atoms = [self.loop.run.holds(atom, k) for atom in self.table.monitor.atoms]
        if k == 0:
            rule = alike(self.control(0), self._read(atoms, self.table.start))
        else:
            after = self._value(self.table.dead)
            for source, row in self.table.after.items():
                after = picked(alike(self.control(k - 1), source), self._read(atoms, row), after)
            rule = alike(self.control(k), after)
        return [rule, implied(self.loop.begins(k), alike(self.control(k), self.control("loop")))]

    def _value(self, control: int) -> z3.BitVecRef:
        return z3.BitVecVal(control, self.control(0).size())

    def _read(self, atoms: Sequence[Truth], row: Sequence[int]) -> z3.BitVecRef:
        """The entry of a row at the valuation of the atoms: a tree of decisions."""
        if len(set(row)) == 1:
            return self._value(row[0])
        half = len(row) // 2
        return picked(atoms[-1], self._read(atoms[:-1], row[half:]), self._read(atoms[:-1], row[:half]))

    def breaks(self, k: int) -> Truth:
        """Whether the loop that ends at k breaks the part in whatever order its coins fall."""
        closes = alike(self.control(k), self.control("loop"))
        return all_of([closes, self._accepted(k), *(self._shown(i, k) for i in range(k))])

    def _accepted(self, k: int) -> Truth:
        clauses = list[Truth]()
        masks = self.table.events
        for clause in self.table.monitor.clauses:
            needed = [1 << b for b in range(clause.ever.bit_length()) if clause.ever >> b & 1]
            rules = [
                any_of(both(self.loop.inside(i), self._with(i, bit)) for i in range(k)) for bit in needed
            ]
            if any(mask & clause.never for mask in masks):
                rules += [
                    implied(self.loop.inside(i), no(self._with(i, clause.never))) for i in range(k)
                ]
            clauses.append(all_of(rules))
        alive = no(alike(self.control(k), self.table.dead))
        return both(alive, any_of(clauses))

    def _with(self, i: int, mask: int) -> Truth:
        """Whether the control at i notes one of these events."""
        noting = [c for c, events in enumerate(self.table.events) if events & mask]
        return any_of(alike(self.control(i), c) for c in noting)

    def _shown(self, i: int, k: int) -> Truth:
        """If the step from i is in the loop and tosses coins: every face of each is taken in the loop."""
        run, rules = self.loop.run, list[Truth]()
        for coin, toss in self._coins.items():
            tossed = both(self.loop.inside(i), run.at(toss, i))
            if coin not in self.closed:
                rules.append(no(tossed))
                continue
            move, at = run.template.moves[coin[0]], coin[1]
            item = move.action.inputs[at]
            for face in range(len(item.options)):
                there = run.at(move.writer.truth(derived.open_input(item, face)), i)
                other = (self._other(coin, i, j, face) for j in range(k) if j != i)
                own = alike(run.slot(at, i), face)
                rules.append(implied(both(tossed, there), either(own, *other)))
        return all_of(rules)

    def _other(self, coin: Coin, i: int, j: int, face: int) -> Truth:
        """Whether the step from j is that from i with another face of a coin."""
        run, (a, at) = self.loop.run, coin
        sees, inputs = seen(run.template.moves[a].action), run.template.moves[a].action.inputs
        fixed = [k for k in range(len(inputs)) if k < at or (k > at and sees[k] is not None and not sees[k])]
        return all_of(
            [
                self.loop.inside(j),
                self._level(min(i, j), max(i, j)),
                alike(run.selector(i), run.selector(j)),
                *(alike(run.slot(n, i), run.slot(n, j)) for n in fixed if len(inputs[n].options) > 1),
                alike(run.slot(at, j), face),
            ]
        )

    def _level(self, i: int, j: int) -> Truth:
        if (i, j) not in self._same:
            same = both(self.loop.run.same(i, j), alike(self.control(i), self.control(j)))
            self._same[i, j] = same
        return self._same[i, j]


def watchers(loop: Loop, prop: Property) -> tuple[list[Watched], tuple[Reason, ...]]:
    """The parts of a demand that can be watched, and what of the coins is left out."""
    template = loop.run.template
    coins = template.coins()
    if not coins:
        return [], ()
    closed = [coin for coin in coins if _simple(template.moves[coin[0]].action)]
    limits = list[str]()
    if len(closed) < len(coins):
        limits.append("after a coin a choice sees some of the coins: loops with such coins were not sought")
    found = list[Watched]()
    for n, part in enumerate(conjuncts(prop.formula)):
        try:
            written = table(monitor(Not(demanded(evolve(prop, formula=part)))))
        except PropertyError:
            written = None
        if written is None:
            limits.append("the property is too intricate to be watched: loops with coins were not sought")
        else:
            found.append(Watched(loop, f"{loop.name} part {n}", written, closed))
    return found, tuple(Reason("coins", text) for text in dict.fromkeys(limits))


def _simple(action: Action) -> bool:
    """Whether each choice sees all coins before it, or none."""
    coins = [k for k, item in enumerate(action.inputs) if item.kind == "draw"]
    return all(
        sees is None or not sees or list(sees) == [c for c in coins if c < k]
        for k, sees in enumerate(seen(action))
    )


__all__ = ["Watched", "watchers"]
