"""Deterministic monitors of temporal formulas: one control at every moment, and what must come for ever.

Where there are coins an automaton may not guess what they will show. A formula is a Boolean combination of
units (`until`, `release`, literals); each unit is watched by trackers, which note events, and a run meets the
formula iff for some clause certain events stop and others come for ever. The trackers are those of Esparza,
Kretinsky and Sickert, "One theorem to rule them all" (LICS 2018): guess which eventualities (`often`) come
for ever and which invariants (`lasting`) hold in the end; under the guess what is owed is a safety property,
and the guess itself splits into recurrence of what is reached in finite time and persistence of what is
broken in finite time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from itertools import chain, combinations
from operator import or_

from attrs import field

from consensus_check.errors import PropertyError, register
from consensus_check.ir.formulas import Always, And, Formula
from consensus_check.ir.tableau import Sort, Tableau
from consensus_check.ir.terms import Term
from consensus_check.records import define, frozen

register(
    "CC420",
    "no deterministic monitor",
    "where there are coins, split the property into several, or nest fewer `until` and `always` in one",
)

MOST_NESTED = 7
MOST_CLAUSES = 256

# What is owed, as a least disjunction of conjunctions: masks over the nodes of the tableau.
Owed = frozenset[int]
MET: Owed = frozenset({0})
BROKEN: Owed = frozenset()


@frozen
class Clause:
    """Events (a mask) that come only finitely often, and events that each come for ever."""

    never: int = 0
    ever: int = 0

    def accepts(self, seen: int) -> bool:
        """Whether exactly these events coming for ever meet the clause."""
        return not self.never & seen and not self.ever & ~seen


def conjuncts(formula: Formula) -> list[Formula]:
    """Formulas whose conjunction it is: each can be refuted by itself."""
    match formula:
        case And(inner):
            return [part for one in inner for part in conjuncts(one)]
        case Always(And(inner)):
            return [part for one in inner for part in conjuncts(Always(one))]
        case _:
            return [formula]


# -- what is owed ----------------------------------------


@define(eq=False)
class Book:
    """The nodes of a formula, and how what is owed changes with what is read."""

    tableau: Tableau = field(factory=Tableau)
    _after: dict[tuple[int, int], Owed] = field(factory=dict)

    def owed(self, index: int) -> Owed:
        """What a node owes."""
        sort, parts = self.tableau.nodes[index]
        match sort:
            case "true":
                return MET
            case "false":
                return BROKEN
            case "and":
                return both(self.owed(part) for part in parts)
            case "or":
                return either(self.owed(part) for part in parts)
            case _:
                return frozenset({1 << index})

    def read(self, owed: Owed, valuation: int) -> Owed:
        """What is owed after a state with this valuation."""
        if owed in (MET, BROKEN):
            return owed
        return either(both(self._read(i, valuation) for i in _bits(mask)) for mask in owed)

    def _read(self, index: int, valuation: int) -> Owed:
        known = self._after.get((index, valuation))
        if known is None:
            known = self._after[index, valuation] = self._unfolded(index, valuation)
        return known

    def _unfolded(self, index: int, valuation: int) -> Owed:
        sort, parts = self.tableau.nodes[index]
        again = frozenset({1 << index})
        if sort == "literal":
            return MET if valuation >> parts[0] & 1 == parts[1] else BROKEN
        after = [self._read(part, valuation) for part in parts]
        match sort:
            case "true":
                return MET
            case "false":
                return BROKEN
            case "and":
                return both(after)
            case "or":
                return either(after)
            case "until":
                return either([after[1], both([after[0], again])])
            case "release":
                return both([after[1], either([after[0], again])])

    def node(self, sort: Sort, *parts: int) -> int:
        """The node, without constants in it where they decide it."""
        sorts = [self.tableau.nodes[part][0] for part in parts]
        if sort in ("and", "or"):
            strong: Sort = "false" if sort == "and" else "true"
            weak: Sort = "true" if sort == "and" else "false"
            if strong in sorts:
                return self.tableau.node(strong)
            kept = dict.fromkeys(part for part, one in zip(parts, sorts, strict=True) if one != weak)
            return next(iter(kept)) if len(kept) == 1 else self.tableau.node(sort if kept else weak, *kept)
        if sort in ("until", "release") and sorts[1] in ("true", "false"):
            return parts[1]
        if (sort, sorts[0]) in (("until", "false"), ("release", "true")):
            return parts[1]
        return self.tableau.node(sort, *parts)

    def guessed(self, index: int, replace: Callable[[int, Sort, tuple[int, ...]], int | None]) -> int:
        """The node with its temporal parts replaced from within; None keeps one."""
        sort, parts = self.tableau.nodes[index]
        if sort in ("literal", "true", "false"):
            return index
        inner = tuple(self.guessed(part, replace) for part in parts)
        changed = replace(index, sort, inner)
        return self.node(sort, *inner) if changed is None else changed

    def safe(self, index: int, often: frozenset[int]) -> int:
        """The node if exactly these untils come for ever: they need not come, on others nothing may wait."""

        def replace(node: int, sort: Sort, parts: tuple[int, ...]) -> int | None:
            if sort != "until":
                return None
            if node not in often:
                return self.tableau.node("false")
            return self.node("release", parts[1], self.node("or", *parts))

        return self.guessed(index, replace)

    def soon(self, index: int, lasting: frozenset[int]) -> int:
        """The node if exactly these releases hold in the end: they are granted, others must be released."""

        def replace(node: int, sort: Sort, parts: tuple[int, ...]) -> int | None:
            if sort != "release":
                return None
            if node in lasting:
                return self.tableau.node("true")
            return self.node("until", parts[1], self.node("and", *parts))

        return self.guessed(index, replace)

    def within(self, index: int) -> Iterator[int]:
        """The node and all nodes in it."""
        yield index
        sort, parts = self.tableau.nodes[index]
        if sort != "literal":
            for part in parts:
                yield from self.within(part)


def both(parts: Iterable[Owed]) -> Owed:
    """The conjunction."""
    found = MET
    for part in parts:
        found = _least({a | b for a in found for b in part})
    return found


def either(parts: Iterable[Owed]) -> Owed:
    """The disjunction."""
    return _least(set(chain.from_iterable(parts)))


def _least(masks: set[int]) -> Owed:
    ordered = sorted(masks, key=int.bit_count)
    kept = list[int]()
    for mask in ordered:
        if not any(one & mask == one for one in kept):
            kept.append(mask)
    return frozenset(kept)


def _bits(mask: int) -> list[int]:
    return [i for i in range(mask.bit_length()) if mask >> i & 1]


# -- trackers and units ----------------------------------------


@frozen
class Tracker:
    """Follows what is owed from `start`; begins again, with its event, when that is met (or is broken).

    often: of a safety tracker, the guess under which what its unit owes is followed instead of `start`.
    """

    event: int
    start: Owed
    on: Owed
    often: frozenset[int] | None = None


@frozen
class Unit:
    """A part of the formula: what it owes at first, its trackers, and the clauses that meet it."""

    owed: Owed
    trackers: tuple[Tracker, ...]
    clauses: tuple[Clause, ...]
    stateless: bool = False


Memory = tuple[Owed, ...]
"""Of a unit: what it owes, then what each tracker follows; once it is decided the first alone."""


@define(eq=False)
class Monitor:
    """Reads the states of a run one by one; controls are small integers, `clauses` say which runs are
    accepted. A run that can no longer be accepted has no control.
    """

    book: Book
    root: int
    units: dict[int, Unit]
    clauses: tuple[Clause, ...]
    _controls: list[tuple[tuple[Memory, ...], int]] = field(factory=list)
    _number: dict[tuple[tuple[Memory, ...], int], int] = field(factory=dict)
    _moved: dict[tuple[int, int], int | None] = field(factory=dict)

    @property
    def atoms(self) -> list[Term]:
        return self.book.tableau.atoms

    def start(self, valuation: int) -> int | None:
        """The control after the first state."""
        first = ((u.owed, *(t.start for t in u.trackers)) for u in self.units.values())
        return self._read(tuple(first), valuation)

    def after(self, control: int, valuation: int) -> int | None:
        """The control after one more state."""
        key = control, valuation
        if key not in self._moved:
            self._moved[key] = self._read(self._controls[control][0], valuation)
        return self._moved[key]

    def events(self, control: int) -> int:
        """What was noted when the control was entered."""
        return self._controls[control][1]

    def accepts(self, seen: int) -> bool:
        """Whether exactly these events coming for ever is accepted."""
        return any(clause.accepts(seen) for clause in self.clauses)

    def round(self, values: Sequence[int], turn: int) -> list[int]:
        """The controls from position `turn` on of a run whose last state is that at `turn` again; empty
        unless they close as well and going round for ever is accepted.
        """
        controls = [self.start(values[0])]
        for value in values[1:]:
            before = controls[-1]
            controls.append(None if before is None else self.after(before, value))
        found = [control for control in controls[turn:] if control is not None]
        events = reduce(or_, map(self.events, found), 0)
        closes = controls[-1] is not None and controls[turn] == controls[-1]
        return found if closes and self.accepts(events) else []

    def _read(self, memories: tuple[Memory, ...], valuation: int) -> int | None:
        after, events, false = list[Memory](), 0, set[int]()
        for (index, unit), memory in zip(self.units.items(), memories, strict=True):
            then, noted = self._unit(unit, memory, valuation)
            after.append(then)
            events |= noted
            if then[0] == BROKEN and not unit.stateless:
                false.add(index)
        if not self._open(self.root, false):
            return None
        key = tuple(after), events
        if key not in self._number:
            self._number[key] = len(self._controls)
            self._controls.append(key)
        return self._number[key]

    def _unit(self, unit: Unit, memory: Memory, valuation: int) -> tuple[Memory, int]:
        owed = self.book.read(memory[0], valuation)
        if not unit.stateless and owed in (MET, BROKEN):
            return (owed,), sum(t.event for t in unit.trackers if t.on == owed)
        states, events = [unit.owed if unit.stateless else owed], 0
        for tracker, before in zip(unit.trackers, memory[1:], strict=True):
            then = self.book.read(before, valuation)
            if then == tracker.on:
                events |= tracker.event
                then = tracker.start if tracker.often is None else self._safe(owed, tracker.often)
            states.append(then)
        return tuple(states), events

    def _safe(self, owed: Owed, often: frozenset[int]) -> Owed:
        owing = (both(self.book.owed(self.book.safe(i, often)) for i in _bits(mask)) for mask in owed)
        return either(owing)

    def _open(self, index: int, false: set[int]) -> bool:
        """Whether the formula may still be met where these units are broken."""
        sort, parts = self.book.tableau.nodes[index]
        if sort == "and":
            return all(self._open(part, false) for part in parts)
        if sort == "or":
            return any(self._open(part, false) for part in parts)
        return sort != "false" and index not in false


def monitor(formula: Formula) -> Monitor:
    """The deterministic monitor of the runs that satisfy a formula.

    Raises PropertyError CC420 where it would be too large.
    """
    book = Book()
    raw = book.tableau.normal(formula)
    root = book.guessed(raw, lambda _node, _sort, _parts: None)
    units, events = dict[int, Unit](), 0
    for index in dict.fromkeys(_units(book, root)):
        units[index], events = _unit(book, index, events)
    return Monitor(book, root, units, tuple(_clauses(book, root, units)))


def _units(book: Book, index: int) -> Iterator[int]:
    sort, parts = book.tableau.nodes[index]
    if sort in ("and", "or"):
        for part in parts:
            yield from _units(book, part)
    elif sort not in ("true", "false"):
        yield index


def _clauses(book: Book, index: int, units: dict[int, Unit]) -> list[Clause]:
    """The clauses of a Boolean combination of units."""
    sort, parts = book.tableau.nodes[index]
    if sort == "true":
        return [Clause()]
    if sort == "false":
        return []
    if sort == "or":
        return _needed(clause for part in parts for clause in _clauses(book, part, units))
    if sort == "and":
        found = [Clause()]
        for part in parts:
            more = _clauses(book, part, units)
            found = _needed(Clause(a.never | b.never, a.ever | b.ever) for a in found for b in more)
        return found
    return list(units[index].clauses)


def _needed(clauses: Iterable[Clause]) -> list[Clause]:
    """Without those that ask more than another."""
    kept = list[Clause]()
    for one in sorted(set(clauses), key=_size):
        if not any(not c.never & ~one.never and not c.ever & ~one.ever for c in kept):
            kept.append(one)
    if len(kept) > MOST_CLAUSES:
        raise PropertyError("CC420", f"watching this property takes more than {MOST_CLAUSES} clauses")
    return kept


def _size(clause: Clause) -> tuple[int, int, int]:
    return clause.never.bit_count() + clause.ever.bit_count(), clause.never, clause.ever


def _unit(book: Book, index: int, taken: int) -> tuple[Unit, int]:
    """The unit of a node, its events numbered from `taken` on, and how many are taken after it."""
    simple = _recurrence(book, index, taken)
    if simple is not None:
        return simple, taken + 1
    nodes = dict.fromkeys(book.within(index))
    untils = [i for i in nodes if book.tableau.nodes[i][0] == "until"]
    releases = [i for i in nodes if book.tableau.nodes[i][0] == "release"]
    if len(untils) + len(releases) > MOST_NESTED:
        raise PropertyError(
            "CC420", f"more than {MOST_NESTED} temporal operators in one another, and there are coins"
        )
    trackers = dict[tuple[str, object], Tracker]()

    def track(kind: str, key: object, start: Owed, on: Owed, often: frozenset[int] | None = None) -> int:
        if (kind, key) not in trackers:
            trackers[kind, key] = Tracker(1 << taken + len(trackers), start, on, often)
        return trackers[kind, key].event

    found = list[Clause]()
    for often in _subsets(untils):
        safe = book.owed(book.safe(index, often))
        for lasting in _subsets(releases):
            never = 0 if safe == MET else track("safe", often, safe, BROKEN, often)
            ever, possible = 0, True
            for until in sorted(often):
                goal = book.node("until", book.tableau.node("true"), book.soon(until, lasting))
                owed = book.owed(goal)
                possible = possible and owed != BROKEN
                ever |= track("ever", goal, owed, MET) if owed not in (MET, BROKEN) else 0
            for release in sorted(lasting):
                kept = book.node("release", book.tableau.node("false"), book.safe(release, often))
                owed = book.owed(kept)
                possible = possible and owed != BROKEN
                never |= track("lasts", kept, owed, BROKEN) if owed not in (MET, BROKEN) else 0
            if possible:
                found.append(Clause(never, ever))
    made = tuple(trackers.values())
    return Unit(book.owed(index), made, tuple(_needed(found))), taken + len(made)


def _recurrence(book: Book, index: int, taken: int) -> Unit | None:
    """Of `always eventually p` and `eventually always p`, p a predicate: one event, nothing to remember."""
    outer, parts = book.tableau.nodes[index]
    if outer not in ("until", "release"):
        return None
    inner, within = book.tableau.nodes[parts[1]]
    constants = [book.tableau.nodes[parts[0]][0], book.tableau.nodes[within[0]][0] if within else ""]
    wanted = {"until": ("release", ["true", "false"]), "release": ("until", ["false", "true"])}[outer]
    if (inner, constants) != wanted or not _is_predicate(book, within[1]):
        return None
    event, owed = 1 << taken, book.owed(parts[1])
    if outer == "release":
        return Unit(owed, (Tracker(event, owed, MET),), (Clause(ever=event),), stateless=True)
    return Unit(owed, (Tracker(event, owed, BROKEN),), (Clause(never=event),), stateless=True)


def _is_predicate(book: Book, index: int) -> bool:
    return all(book.tableau.nodes[i][0] not in ("until", "release") for i in book.within(index))


def _subsets(items: Sequence[int]) -> list[frozenset[int]]:
    return [frozenset(some) for k in range(len(items) + 1) for some in combinations(items, k)]
