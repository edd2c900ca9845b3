"""The reachable graph on state ids: successors for the search of components, steps with what they say of
fairness.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Final

from attrs import evolve, field

from consensus_check.compile.program import COIN, COSTLY, LOOSE, Edge
from consensus_check.explore.search import Reached
from consensus_check.ir.system import Measure
from consensus_check.ir.tables import Indices, tables
from consensus_check.records import define, frozen

MOST_TABLES: Final = 2048
Faces = tuple["Move", ...]


@frozen
class Move:
    """A step within the graph: target id, units discharged, traits and options offered, options taken, the
    edge. owes, shows: of a face of coins, bits of all faces that come with it, and its own.
    """

    target: int
    discharged: int
    offers: int
    takes: int
    edge: Edge
    owes: int = 0
    shows: int = 0


@define(eq=False)
class Graph:
    """Successor ids and, where asked for, the steps of each state. States that were not expanded have no
    successors.

    measure: where given, steps that cost something in it offer COSTLY. free: whether coins are free choices,
    which discharge their units. loose: whether somewhere there were
    too many ways to choose after a coin, so that each face stands alone and offers LOOSE.
    """

    reached: Reached
    measure: Measure | None = None
    free: bool = False
    _offsets: array[int] = field(factory=lambda: array("q", [0]))
    _targets: array[int] = field(factory=lambda: array("q"))
    _moves: dict[int, list[Move]] = field(factory=dict)
    _enabled: dict[int, int] = field(factory=dict)
    _quiet: dict[int, bool] = field(factory=dict)
    _price: Callable[[int], list[tuple[int, int]]] | None = None
    loose: bool = False
    _acts: dict[int, list[Faces]] = field(factory=dict)
    _tables: dict[tuple[int, tuple[Indices, ...]], list[frozenset[Indices]] | None] = field(factory=dict)

    def successors(self, state: int) -> array[int]:
        """Ids of the successors of a state, with repetition."""
        offsets = self._offsets
        if len(offsets) == 1:
            self._build()
        return self._targets[offsets[state] : offsets[state + 1]]

    def _build(self) -> None:
        reached, offsets, targets = self.reached, self._offsets, self._targets
        number, successors = reached.index.__getitem__, reached.program.successors
        for packed in reached.order[: reached.expanded]:
            targets.extend(map(number, successors(packed)))
            offsets.append(len(targets))
        offsets.extend([len(targets)] * (len(reached.order) - reached.expanded))

    def enabled(self, state: int) -> int:
        """The units enabled at a state."""
        known = self._enabled.get(state)
        if known is None:
            known = self._enabled[state] = self.reached.program.enabled(self.reached.order[state])
        return known

    def moves(self, state: int) -> list[Move]:
        """The steps of a state (none where it was not expanded)."""
        known = self._moves.get(state)
        if known is None:
            edges = self.reached.program.steps(self.reached.order[state])[1]
            known = self._moves[state] = self._made(state, edges, self._costly(state, len(edges)))
        return known

    def moves_of(self, state: int, unit: int) -> list[Move]:
        """Those of its steps that may speak of a unit (a bit)."""
        if self.measure is not None:
            return self.moves(state)
        edges = self.reached.program.steps_of(unit)(self.reached.order[state])[1]
        return self._made(state, edges, [0] * len(edges))

    def acts(self, state: int) -> list[Faces]:
        """The steps of a state as actions of a Markov decision process: a step without coins alone, else all
        faces under one table of choices. Where a face errs or is cut there is no such action.
        """
        known = self._acts.get(state)
        if known is None:
            moves = self.moves(state)
            known = self._acts[state] = [(m,) for m in moves if not m.offers & COIN]
            tossing = {(m.edge[4], m.edge[5]): m for m in moves if m.offers & COIN}
            if tossing:
                known.extend(self._tossed(state, tossing))
        return known

    def _tossed(self, state: int, tossing: dict[tuple[int, Indices], Move]) -> list[Faces]:
        possible, found = dict[int, list[Indices]](), list[Faces]()
        for action, inputs in self.reached.program.tosses(self.reached.order[state]):
            possible.setdefault(action, []).append(inputs)
        for action in sorted({action for action, _ in tossing}):
            made = self.ways(action, possible[action])
            if made is None:
                self.loose = True
                loose = (evolve(m, offers=m.offers | LOOSE) for m in tossing.values() if m.edge[4] == action)
                found.extend((move,) for move in loose)
                continue
            for table in made:
                faces = [tossing[action, one] for one in sorted(table) if (action, one) in tossing]
                if len(faces) == len(table):
                    found.append(tuple(faces))
        return found

    def ways(self, action: int, possible: Sequence[Indices]) -> list[frozenset[Indices]] | None:
        """The occurrences of an action under each table of choices; None where there are too many. possible:
        all that are possible at a state, erring ones too.
        """
        key = action, tuple(sorted(possible))
        if key not in self._tables:
            described = self.reached.program.system.actions[action]
            self._tables[key] = tables(described, key[1], limit=MOST_TABLES)
        return self._tables[key]

    def _made(self, state: int, edges: list[Edge], costly: list[int]) -> list[Move]:
        if state >= self.reached.expanded:
            return []
        number, spoken = self.reached.index, self.reached.program.spoken
        return [
            Move(
                number[e[0]],
                e[1] | spoken[e[4]] if self.free and e[2] & COIN else e[1],
                e[2] | extra,
                e[3],
                e,
            )
            for e, extra in zip(edges, costly, strict=True)
        ]

    def measured(self, measure: Measure) -> Graph:
        """The same graph with costs in a measure."""
        offsets, targets = self._offsets, self._targets
        return Graph(self.reached, measure, self.free, offsets, targets, {}, self._enabled, self._quiet)

    def freed(self) -> Graph:
        """The same graph with coins that fall as it suits."""
        known = self._enabled, self._quiet
        return Graph(self.reached, self.measure, True, self._offsets, self._targets, {}, *known)

    def _costly(self, state: int, size: int) -> list[int]:
        if self.measure is None:
            return [0] * size
        if self._price is None:
            self._price = self.reached.program.costs(self.measure)
        return [COSTLY if price else 0 for _, price in self._price(self.reached.order[state])]

    def quiet(self, state: int) -> bool:
        """Whether a state may stutter for ever."""
        known = self._quiet.get(state)
        if known is None:
            known = self._quiet[state] = self.reached.program.quiet(self.reached.order[state])
        return known
