"""Temporal formulas as sets of obligations: negation normal form, one step of expansion, satisfiability.

A formula in normal form is a literal, a conjunction, a disjunction, `until` or `release`. What a run owes at
a position is a set of formulas, kept as a bit mask. `expand` says in which ways the present can meet it: what
must be true and false now, what is owed at the next position, and which `until`s are put off. A run satisfies
the formula iff some sequence of such ways puts no `until` off for ever. (The usual tableau for linear
temporal logic.)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field

from consensus_check.ir.formulas import Always, And, Atom, Eventually, Formula, Not, Or, Until
from consensus_check.ir.terms import Term
from consensus_check.records import frozen

Sort = Literal["true", "false", "literal", "and", "or", "until", "release"]
Node = tuple[Sort, tuple[int, ...]]


@frozen
class Way:
    """One way to meet obligations: atoms true and false now, obligations next, untils put off (bit masks)."""

    true: int
    false: int
    next: int
    put_off: int


@frozen(eq=False)
class Tableau:
    """The nodes of one or several formulas, shared. Obligations are masks over `nodes`, valuations masks over
    `atoms`.
    """

    atoms: list[Term] = field(factory=list)
    nodes: list[Node] = field(factory=list)
    _index: dict[Node, int] = field(factory=dict)
    _ways: dict[int, tuple[Way, ...]] = field(factory=dict)

    def obligation(self, formula: Formula, *, positive: bool = True) -> int:
        """The mask that owes the formula (or its negation)."""
        return self._mask(self.normal(formula, positive))

    def _mask(self, index: int) -> int:
        return 0 if self.nodes[index][0] == "true" else 1 << index

    def node(self, sort: Sort, *parts: int) -> int:
        """The number of a node, new or known."""
        node = (sort, parts)
        if node not in self._index:
            self._index[node] = len(self.nodes)
            self.nodes.append(node)
        return self._index[node]

    def _atom(self, term: Term, positive: bool) -> int:
        if term.op == "const":
            return self.node("true" if bool(term.value) is positive else "false")
        if term.op == "not":
            return self._atom(term.args[0], not positive)
        if term not in self.atoms:
            self.atoms.append(term)
        return self.node("literal", self.atoms.index(term), int(positive))

    def normal(self, formula: Formula, positive: bool = True) -> int:
        """The node of the formula (or of its negation) in normal form."""
        match formula:
            case Atom(term):
                return self._atom(term, positive)
            case Not(body):
                return self.normal(body, not positive)
            case And(parts) | Or(parts):
                conjunction = isinstance(formula, And) is positive
                return self.node(
                    "and" if conjunction else "or", *(self.normal(part, positive) for part in parts)
                )
            case Always(body) | Eventually(body):
                always = isinstance(formula, Always) is positive
                inner = self.normal(body, positive)
                return (
                    self.node("release", self.node("false"), inner)
                    if always
                    else self.node("until", self.node("true"), inner)
                )
            case Until(hold, goal):
                sides = (self.normal(hold, positive), self.normal(goal, positive))
                return self.node("until" if positive else "release", *sides)
            case _:
                raise TypeError(f"{type(formula).__name__} is no part of a temporal formula")

    def expand(self, owed: int) -> tuple[Way, ...]:
        """Every way to meet the obligations now, without contradictory literals."""
        known = self._ways.get(owed)
        if known is None:
            known = self._ways[owed] = tuple(dict.fromkeys(self._expand(owed)))
        return known

    def _expand(self, owed: int) -> list[Way]:
        ways, open_ = list[Way](), [(_bits(owed), 0, Way(0, 0, 0, 0))]
        while open_:
            todo, done, way = open_.pop()
            if not todo:
                ways.append(way)
                continue
            index, rest = todo[-1], todo[:-1]
            if done >> index & 1:
                open_.append((rest, done, way))
                continue
            done |= 1 << index
            sort, parts = self.nodes[index]
            if sort == "literal":
                bit = 1 << parts[0]
                true, false = way.true | bit * parts[1], way.false | bit * (1 - parts[1])
                if not true & false:
                    open_.append((rest, done, Way(true, false, way.next, way.put_off)))
            elif sort in ("true", "and"):
                open_.append((rest + parts, done, way))
            elif sort == "or":
                open_.extend(((*rest, part), done, way) for part in parts)
            elif sort == "until":
                later = Way(way.true, way.false, way.next | 1 << index, way.put_off | 1 << index)
                open_.append(((*rest, parts[0]), done, later))
                open_.append(((*rest, parts[1]), done, way))
            elif sort == "release":
                later = Way(way.true, way.false, way.next | 1 << index, way.put_off)
                open_.append(((*rest, parts[1]), done, later))
                open_.append(((*rest, *parts), done, way))
        return ways

    def moves(self, owed: int, valuation: int) -> list[tuple[int, int]]:
        """What may be owed next, and put off, at a valuation of the atoms.

        What asks more than another is left out.
        """
        fitting = dict.fromkeys(
            (w.next, w.put_off)
            for w in self.expand(owed)
            if w.true & ~valuation == 0 and w.false & valuation == 0
        )
        least = list[tuple[int, int]]()
        for then, late in sorted(fitting, key=lambda pair: pair[0].bit_count() + pair[1].bit_count()):
            if not any(a | then == then and b | late == late for a, b in least):
                least.append((then, late))
        return least

    def progress(self, owed: int, valuation: int) -> list[int]:
        """What may be owed after a position with this valuation; empty when the position contradicts the
        obligations.
        """
        return sorted({then for then, _ in self.moves(owed, valuation)})

    def satisfiable(self, owed: int) -> bool:
        """Whether some infinite sequence of valuations meets the obligations (atoms taken as independent)."""
        steps = self.reachable(owed)
        untils = 0
        for ways in steps.values():
            for way in ways:
                untils |= way.put_off
        live = set(steps)
        while True:
            kept = live
            for bit in [1 << i for i in _bits(untils)] or [0]:
                inside = [(source, way) for source in kept for way in steps[source] if way.next in kept]
                kept = _reaching({source for source, way in inside if not way.put_off & bit}, inside)
            if kept == live:
                return owed in live
            live = kept

    def reachable(self, owed: int) -> Mapping[int, tuple[Way, ...]]:
        """Every set of obligations that may come, with its ways."""
        steps, todo = dict[int, tuple[Way, ...]](), [owed]
        while todo:
            here = todo.pop()
            if here not in steps:
                steps[here] = self.expand(here)
                todo.extend(way.next for way in steps[here])
        return steps


def _bits(mask: int) -> tuple[int, ...]:
    return tuple(i for i in range(mask.bit_length()) if mask >> i & 1)


def _reaching(goal: set[int], steps: list[tuple[int, Way]]) -> set[int]:
    """Sources from which the steps lead into the goal, the goal included."""
    found = set(goal)
    while True:
        more = {source for source, way in steps if way.next in found} - found
        if not more:
            return found
        found |= more
