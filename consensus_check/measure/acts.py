"""The steps of a state as actions of a Markov decision process: what a scheduler may do next, and where coins
then lead.

A scheduler sees the past. Within a step a choice sees the coins before it of its own agent alone, so an
action is a step under one table of choices, all faces of its coins together (language.md 3.5).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from attrs import evolve, field

from consensus_check.compile.cases import starts
from consensus_check.compile.program import Program
from consensus_check.errors import LimitError
from consensus_check.ir.system import Initial, Measure
from consensus_check.ir.tables import Indices, tables
from consensus_check.measure.rows import Leaf, Leaves, leaves_of
from consensus_check.measure.start import listed
from consensus_check.records import define, frozen

MOST_TABLES: Final = 4096

Face = tuple[int, int, Fraction]
"""Where it leads (or ERROR, CUT), what it costs, how likely it is."""
Start = tuple[tuple[int, Fraction], ...]
"""First states with their probabilities."""


@frozen
class Act:
    """A step under one table of choices. steps: its occurrences, as (action, inputs)."""

    faces: tuple[Face, ...]
    steps: tuple[tuple[int, Indices], ...]


@define(eq=False)
class Acts:
    """The actions of the states of a system, with costs in a measure."""

    program: Program
    measure: Measure
    leaves: tuple[Leaves, ...] = field(init=False)
    tossed: tuple[bool, ...] = field(init=False)
    known: dict[int, list[Act]] = field(factory=dict)
    _tables: dict[tuple[int, tuple[Indices, ...]], list[frozenset[Indices]] | None] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        actions = self.program.system.actions
        self.leaves = tuple(
            leaves_of(self.program, self.measure, i, action, cut=True) for i, action in enumerate(actions)
        )
        coins = not self.program.system.adversary
        self.tossed = tuple(
            coins and any(item.kind == "draw" and len(item.options) > 1 for item in action.inputs)
            for action in actions
        )

    def of(self, state: int) -> list[Act]:
        """Every action of a state; those that lead the same way once, with all their steps apart.

        Raises LimitError CC561 where there are too many ways to choose.
        """
        known = self.known.get(state)
        if known is None:
            known = self.known[state] = []
            for index, leaves in enumerate(self.leaves):
                found = leaves(state)
                if not found:
                    continue
                if self.tossed[index]:
                    known.extend(self._tossed(index, found))
                else:
                    known.extend(
                        Act(((target, price, Fraction(1)),), ((index, inputs),))
                        for target, inputs, price, *_ in found
                    )
        return known

    def _tossed(self, index: int, found: Sequence[Leaf]) -> list[Act]:
        by_inputs = {leaf[1]: leaf for leaf in found}
        key = index, tuple(sorted(by_inputs))
        if key not in self._tables:
            action = self.program.system.actions[index]
            self._tables[key] = tables(action, key[1], limit=MOST_TABLES)
        made = self._tables[key]
        if made is None:
            name = self.program.system.actions[index].name
            raise LimitError("CC561", f"{name}: more than {MOST_TABLES} ways to choose before the coins")
        return [self._under(index, [by_inputs[one] for one in sorted(table)]) for table in made]

    def _under(self, index: int, found: Sequence[Leaf]) -> Act:
        shares = dict[tuple[int, int], Fraction]()
        for target, _, price, weight, whole, *_ in found:
            if weight:
                key = target, price
                shares[key] = shares.get(key, Fraction(0)) + Fraction(weight, whole)
        faces = tuple((target, price, share) for (target, price), share in shares.items())
        return Act(faces, tuple((index, leaf[1]) for leaf in found if leaf[3]))


def starts_of(program: Program) -> list[Start]:
    """What may be chosen at the start: first states with their probabilities, each choice of a family and of
    its inputs one. A choice sees its own agent's earlier coins alone; where faults strike, it sees none.

    Raises LimitError CC561 where there are too many ways to choose, CC570 where nothing is possible.
    """
    found = [start for family in program.system.initial for start in _starts(program, family)]
    if not found:
        raise LimitError("CC570", "no first state is possible")
    return list(dict.fromkeys(found))


def _starts(program: Program, family: Initial) -> list[Start]:
    rows = {
        inputs: (packed, Fraction(weight, whole))
        for packed, inputs, weight, whole in listed(program, family, coins=True)
        if weight
    }
    coins = any(item.kind == "draw" and len(item.options) > 1 for item in family.inputs)
    if program.system.adversary or not coins:
        return [((packed, Fraction(1)),) for packed, _ in rows.values()]
    made = tables(evolve(starts(family), kind="phase"), rows, limit=MOST_TABLES)
    if made is None:
        raise LimitError("CC561", f"more than {MOST_TABLES} ways to choose at the start, before the coins")
    found = list[Start]()
    for table in made:
        shares = dict[int, Fraction]()
        for inputs in sorted(table):
            packed, share = rows[inputs]
            shares[packed] = shares.get(packed, Fraction(0)) + share
        whole = sum(shares.values())
        found.append(tuple((packed, share / whole) for packed, share in shares.items()))
    return found
