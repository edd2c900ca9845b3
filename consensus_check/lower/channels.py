"""Messages in flight of asynchronous runs: how a link holds them, what a receipt takes, where the sends of
a step go.

A link is an ordered pair of agents. Where equal messages merge (a set) it has one bit a message value; in
any order a counter a value; fifo, and where messages carry ranks, rows packed to the front (sorted where
the order does not matter, so that a multiset is one state).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, field

from consensus_check.ir import system
from consensus_check.ir.system import Incident, Variable, View
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    count,
    eq,
    implies,
    integer,
    ite,
    le,
    lt,
    ne,
    not_,
    or_,
)
from consensus_check.lower.letters import Key, letter_of, rank_count, shape_of, text_of_key
from consensus_check.lower.model import Model
from consensus_check.lower.storage import Ranks
from consensus_check.lower.values import Letter
from consensus_check.records import define, frozen

UNDECLARED = 4
NO_AGE = "overflow=drop_oldest needs to know which message is the oldest: use order=fifo, or a capacity of 1"
Link = tuple[int, int]


@frozen
class Copy:
    """A message of a step on its way into a link, in program order. Copies of one turn exclude each other."""

    when: Term
    key: Key
    ranks: tuple[Term, ...]
    line: int
    turn: int = 0


@define
class Placed:
    """What sending and receiving on one link comes to."""

    updates: dict[str, Term] = field(factory=dict)
    fits: Term = TRUE
    overflows: list[Incident] = field(factory=list)
    errors: list[Incident] = field(factory=list)
    dropped: list[Term] = field(factory=list)


@frozen
class Receipt:
    """A message that may be taken from a link: where it lies, and the ranks it carries. place: of a row,
    else None.
    """

    key: Key
    there: Term
    ranks: tuple[Term, ...] = ()
    place: int | None = None


@define(eq=False)
class Channel:
    """One link. keys: the message values it may carry, in order of discovery until `close`, then sorted.

    aged: whether each row tells how long it waits; ages: how many ages there may be.
    """

    model: Model
    link: Link
    ranks: Ranks
    declared: int | None
    merging: bool
    fifo: bool
    overflow: str
    keys: list[Key] = field(factory=list)
    always_rows: bool = False
    label: str = ""
    measured: tuple[int, int] = (0, 0)
    aged: bool = False
    ages: int = 1

    @property
    def name(self) -> str:
        agents = self.model.agents
        link = f"{agents[self.link[0]].name}->{agents[self.link[1]].name}"
        return f"{link} {self.label}" if self.label else link

    @property
    def to_self(self) -> bool:
        return self.link[0] == self.link[1]

    @property
    def capacity(self) -> int:
        if self.declared is None or (self.to_self and not self.always_rows):
            return UNDECLARED
        return self.declared

    @property
    def rows(self) -> bool:
        """Whether messages lie in rows."""
        return not self.merging and (self.fifo or self.always_rows or self.width > 0)

    # -- variables ---------------------------------------------------------------------------------

    def single(self, key: Key) -> Variable:
        """The bit or counter of a value."""
        name = f"{self.name} {text_of_key(self.model, key)}"
        return Variable(name, True) if self.merging else Variable(name, False, 0, self.capacity)

    def code(self, place: int) -> Variable:
        """Which message lies in a row: 0 none, else 1 + its place among the keys."""
        return Variable(f"{self.name} [{place}]", False, 0, len(self.keys))

    def age(self, place: int) -> Variable:
        """How long a row waits, where that is told: 0 the oldest."""
        return Variable(f"{self.name} [{place}] age", False, 0, self.ages)

    def row(self, place: int) -> tuple[Variable, ...]:
        """The variables of a row: its code, its age where there is one, its ranks."""
        age = (self.age(place),) if self.aged else ()
        return (self.code(place), *age, *self.row_ranks(place, self.width))

    def row_ranks(self, place: int, width: int) -> tuple[Variable, ...]:
        return tuple(
            Variable(f"{self.name} [{place}] rank {j}", False, 0, self.ranks.bound, scale=self.ranks.scale)
            for j in range(width)
        )

    @property
    def width(self) -> int:
        """How many ranks a row has room for; measured again when keys have come."""
        known, width = self.measured
        if known < len(self.keys):
            width = max(width, *(rank_count(k) for k in self.keys[known:]))
            self.measured = (len(self.keys), width)
        return width

    def variables(self) -> list[Variable]:
        if not self.rows:
            return [self.single(k) for k in self.keys]
        return [v for i in range(self.capacity) for v in self.row(i)]

    def rank_variables(self) -> list[str]:
        return (
            [v.name for i in range(self.capacity) for v in self.row_ranks(i, self.width)] if self.rows else []
        )

    def view(self) -> View:
        """How the link is shown."""
        if not self.rows:
            members = system.Members(
                tuple((text_of_key(self.model, k), self.single(k).term) for k in self.keys)
            )
            return View(self.name, "in flight", members, "channel")
        items: list[system.Shape] = []
        for i in range(self.capacity):
            code, ranks = self.code(i).term, tuple(v.term for v in self.row_ranks(i, self.width))
            cases = tuple(
                (eq(code, integer(j + 1)), shape_of(self.model, k, ranks)) for j, k in enumerate(self.keys)
            )
            message: system.Shape = system.Either(cases)
            if self.aged:
                in_line = system.Scalar(self.age(i).term)
                message = system.Fields("", (("message", message), ("in line", in_line)))
            items.append(message)
        length = count(ne(self.code(i).term, ZERO) for i in range(self.capacity))
        return View(self.name, "in flight", system.Sequence(length, tuple(items)), "channel")

    def letters(self, classes: tuple[str, ...]) -> list[tuple[Term, Letter]]:
        """The messages of these classes that are in flight, each as often as it is there."""
        wanted = [(j, k) for j, k in enumerate(self.keys) if k.name in classes]
        if not self.rows:
            return [(there, letter_of(self.model, k)) for _, k in wanted for there in self._copies(k)]
        found = []
        for i in range(self.capacity):
            for j, k in wanted:
                ranks = tuple(v.unchanged for v in self.row_ranks(i, rank_count(k)))
                found.append((eq(self.code(i).term, integer(j + 1)), letter_of(self.model, k, ranks)))
        return found

    def _copies(self, key: Key) -> list[Term]:
        """For each copy there may be, whether it is there."""
        term = self.single(key).term
        return [term] if term.is_bool else [le(integer(i), term) for i in range(1, self.capacity + 1)]

    # -- receipts ----------------------------------------------------------------------------------

    def receipts(self, key: Key) -> list[Receipt]:
        """The ways a message of this key may be received: one, or (in any order) one for each different
        row.
        """
        return self._receipts(key, 1 if self.fifo else self.capacity)

    def losable(self, key: Key) -> list[Receipt]:
        """The ways a message of this key may be lost: at any place."""
        return self._receipts(key, self.capacity)

    def _receipts(self, key: Key, places: int) -> list[Receipt]:
        if not self.rows:
            term = self.single(key).term
            return [Receipt(key, term if term.is_bool else le(integer(1), term))]
        code = self.keys.index(key) + 1
        found = []
        for i in range(places):
            row = self._row(i)
            there = eq(row[0], integer(code))
            if i:  # taking either of two equal neighbours is one step
                there = and_(there, not_(_same(row, self._row(i - 1))))
            first = 2 if self.aged else 1
            found.append(Receipt(key, there, tuple(row[first : first + rank_count(key)]), i))
        return found

    def discovered(self, key: Key) -> list[tuple[tuple[Term, ...], int | None]]:
        """Before the keys are all known: the ranks a message of this key may carry, by row."""
        width = rank_count(key)
        if not width and not (self.fifo and not self.merging):
            return [((), None)]
        rows = range(1 if self.fifo else self.capacity) if width else [0]
        return [(tuple(v.unchanged for v in self.row_ranks(i, width)), i) for i in rows]

    def _row(self, place: int) -> list[Term]:
        return [v.unchanged for v in self.row(place)]

    # -- placing -----------------------------------------------------------------------------------

    def place(
        self,
        taken: Receipt | None,
        copies: list[Copy],
        *,
        keep: Term = FALSE,
        besides: Term = ZERO,
        emptied: Term = FALSE,
        gone: Sequence[Term] = (),
        deaf: Term = FALSE,
        sure: bool = False,
    ) -> Placed:
        """The link after a receipt and the sends of the same step.

        deaf: where nobody will ever receive at its end, so that what does not fit is dropped.
        keep: the receipt leaves its copy. emptied: all that waits is taken first. besides: how many other
        messages count for its capacity. gone: by row, where it is taken first. sure: whether it is known that
        all fit.
        """
        if self.merging:
            return self._place_bits(taken, copies, keep)
        if self.rows:
            return self._place_rows(taken, copies, besides, emptied, deaf, gone, sure=sure)
        return self._place_counters(taken, copies, besides, deaf)

    def pour(self, source: Channel, updates: Mapping[str, Term]) -> Placed:
        """The link with all that another link of the same keys holds after `updates`; no capacity counts
        here.
        """
        if not self.rows:
            result = Placed()
            for mine, theirs in zip(self.variables(), source.variables(), strict=True):
                came = updates.get(theirs.name, theirs.unchanged)
                result.updates[mine.name] = or_(mine.term, came) if mine.is_bool else add(mine.term, came)
            return result
        copies = []
        for i in range(source.capacity):
            code, *ranks = [
                updates.get(v.name, v.unchanged) for v in (source.code(i), *source.row_ranks(i, source.width))
            ]
            for j, key in enumerate(source.keys):
                copies.append(Copy(eq(code, integer(j + 1)), key, tuple(ranks[: rank_count(key)]), 0, i))
        placed = self._place_rows(None, copies, ZERO, emptied=FALSE, deaf=FALSE)
        return Placed(placed.updates)

    def amount(self) -> Term:
        """How many messages are in flight."""
        if self.merging:
            return ZERO
        if self.rows:
            return count(ne(self.code(i).term, ZERO) for i in range(self.capacity))
        return add(*(v.term for v in self.variables()))

    def _place_bits(self, taken: Receipt | None, copies: list[Copy], keep: Term) -> Placed:
        result = Placed(dropped=[FALSE for _ in copies])
        for key in self.keys:
            bit = self.single(key)
            left = and_(bit.term, keep) if taken is not None and taken.key == key else bit.term
            now = or_(left, *(c.when for c in copies if c.key == key))
            if now is not bit.term:
                result.updates[bit.name] = now
        return result

    def _place_counters(self, taken: Receipt | None, copies: list[Copy], besides: Term, deaf: Term) -> Placed:
        result = Placed()
        before = add(self.amount(), besides, *([integer(-1)] if taken is not None else []))
        accepted: list[Term] = []
        for copy in copies:
            fits = lt(add(before, count(accepted)), integer(self.capacity))
            accepted.append(self._admit(result, copy, fits, deaf))
        for key in self.keys:
            counter = self.single(key)
            came = count(when for when, c in zip(accepted, copies, strict=True) if c.key == key)
            now = add(counter.term, came, *([integer(-1)] if taken is not None and taken.key == key else []))
            if now is not counter.term:
                result.updates[counter.name] = now
        return result

    def _place_rows(
        self,
        taken: Receipt | None,
        copies: list[Copy],
        besides: Term,
        emptied: Term,
        deaf: Term,
        gone: Sequence[Term] = (),
        *,
        sure: bool = False,
    ) -> Placed:
        result = Placed()
        rows = [self._row(i) for i in range(self.capacity)]
        empty = [ZERO for _ in rows[0]]
        rows = [_choose(emptied, empty, row) for row in rows]
        if taken is not None and taken.place is not None:
            rows = rows[: taken.place] + rows[taken.place + 1 :] + [empty]
        for i in reversed(range(len(gone))):
            rows = rows[:i] + [
                _choose(gone[i], after, row)
                for row, after in zip(rows[i:], [*rows[i + 1 :], empty], strict=True)
            ]
        for together in _by_turn(copies):
            fits = TRUE if sure else eq(rows[-1][0], ZERO)
            if besides is not ZERO:
                held = count(ne(row[0], ZERO) for row in rows)
                fits = and_(fits, lt(add(held, besides), integer(self.capacity)))
            some = evolve(together[0], when=or_(*(c.when for c in together)))
            when = self._admit(result, some, fits, deaf)
            if self.overflow == "drop_oldest" and self.declared is not None:
                shifted = [*rows[1:], empty]
                rows = [
                    _choose(and_(some.when, not_(fits), not_(deaf)), b, a)
                    for a, b in zip(rows, shifted, strict=True)
                ]
                when = and_(some.when, or_(fits, not_(deaf)))
            rows = [
                _choose(when, b, a)
                for a, b in zip(rows, self._inserted(rows, self._new(together)), strict=True)
            ]
        for i, row in enumerate(rows):
            for variable, term in zip(self.row(i), row, strict=True):
                if term is not variable.unchanged:
                    result.updates[variable.name] = term
        return result

    def _new(self, together: list[Copy]) -> list[Term]:
        """The row of a message, one of several by condition."""
        row: list[Term] = []
        for copy in reversed(together):
            ranks = (*copy.ranks, *(ZERO for _ in range(self.width - len(copy.ranks))))
            age = [integer(self.ages)] if self.aged else []
            here = [integer(self.keys.index(copy.key) + 1), *age, *ranks]
            row = _choose(copy.when, here, row) if row else here
        return row

    def _inserted(self, rows: list[list[Term]], new: list[Term]) -> list[list[Term]]:
        stays = [and_(ne(row[0], ZERO), TRUE if self.fifo else _not_above(row, new)) for row in rows]
        result = []
        for i, row in enumerate(rows):
            here = TRUE if i == 0 else stays[i - 1]
            shifted = rows[i - 1] if i else new
            result.append(_choose(stays[i], row, _choose(here, new, shifted)))
        return result

    def _admit(self, result: Placed, copy: Copy, fits: Term, deaf: Term) -> Term:
        """What becomes of a message that does not fit; returns the condition under which it is placed."""
        unheard = and_(copy.when, not_(fits), deaf)
        copy = evolve(copy, when=and_(copy.when, not_(unheard)))
        full = and_(copy.when, not_(fits))
        result.dropped.append(unheard)
        if full is FALSE:
            return copy.when
        if self.declared is None or self.to_self or self.overflow == "undeclared":
            text = (
                f"a {self.capacity + 1}th message on the link {self.name}, "
                f"which holds {self.capacity} where no capacity is declared"
            )
            result.overflows.append(Incident(full, text, copy.line))
            return copy.when
        match self.overflow:
            case "block":
                result.fits = and_(result.fits, implies(copy.when, fits))
                return copy.when
            case "error":
                result.errors.append(
                    Incident(
                        full, f"a message more than the link {self.name} holds ({self.capacity})", copy.line
                    )
                )
                return copy.when
            case _:
                result.dropped[-1] = full
                return and_(copy.when, fits)


def _by_turn(copies: list[Copy]) -> list[list[Copy]]:
    """What one send puts into a link: its values exclude each other, at most one of them goes."""
    groups: list[list[Copy]] = []
    for copy in copies:
        if groups and groups[-1][0].turn == copy.turn:
            groups[-1].append(copy)
        else:
            groups.append([copy])
    return groups


def _choose(condition: Term, a: list[Term], b: list[Term]) -> list[Term]:
    return [ite(condition, x, y) for x, y in zip(a, b, strict=True)]


def _same(a: list[Term], b: list[Term]) -> Term:
    return and_(*(eq(x, y) for x, y in zip(a, b, strict=True)))


def _not_above(a: list[Term], b: list[Term]) -> Term:
    """Whether row a comes no later than row b in the order of rows."""
    result = TRUE
    for x, y in reversed(list(zip(a, b, strict=True))):
        result = or_(lt(x, y), and_(eq(x, y), result))
    return result


__all__ = ["UNDECLARED", "Channel", "Copy", "Link", "Placed", "Receipt"]
