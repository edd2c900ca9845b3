"""Thrown graphs whose steps are actions with coins, for the search of fair end components in Python and in
native code alike.
"""

from __future__ import annotations

import ctypes
from random import Random
from typing import Any

from attrs import define, evolve, field

from consensus_check.compile.program import COIN, LOOSE
from consensus_check.explore.graph import Move
from tests.native.fair_graphs import Thrown, ThrownSource, address, masks_of, thrown

_ACTS = ctypes.CFUNCTYPE(
    ctypes.c_uint32,
    ctypes.c_void_p,
    ctypes.c_uint32,
    *[ctypes.POINTER(ctypes.c_void_p)] * 4,
)


@define(eq=False)
class Tossed(Thrown):
    """A thrown graph; groups: the sizes of each state's actions, whose faces are its steps in order."""

    groups: list[list[int]] = field(factory=list)
    loose: bool = False

    has_coins = True

    def acts(self, state: int) -> list[tuple[Move, ...]]:
        """See `explore.graph.Graph.acts`."""
        moves, found = self.moves(state), list[tuple[Move, ...]]()
        for size in self.groups[state]:
            found.append(tuple(moves[:size]))
            moves = moves[size:]
        self.loose |= any(move.offers & LOOSE for act in found for move in act)
        return found


def tossed(dice: Random, *, most: int = 12, dense: float = 2.0) -> Tossed:
    """A graph of some states, all reachable, whose steps belong together here and there."""
    graph, groups = thrown(dice, most=most, dense=dense), list[list[int]]()
    for state, steps in enumerate(graph.steps):
        left, sizes = len(steps), list[int]()
        while left:
            sizes.append(min(left, dice.choice((1, 1, 2, 2, 3))))
            left -= sizes[-1]
        groups.append(sizes)
        at = 0
        for size in sizes:
            more = COIN if size > 1 else LOOSE if dice.random() < 0.05 else 0
            own = steps[at : at + size]
            graph.steps[state][at : at + size] = [evolve(step, offers=step.offers | more) for step in own]
            at += size
    return Tossed(
        graph.steps,
        graph.enabled_at,
        graph.weak,
        graph.strong,
        graph.initial,
        graph.levels,
        graph.parents,
        graph.has_options,
        graph.expanded,
        groups,
    )


@define(eq=False)
class TossedSource(ThrownSource):
    """`struct lv_source` of such a graph. told: how often actions were asked for."""

    told: int = 0

    def give_acts(self) -> None:
        if not self.struct.moves:
            self.give_moves()
        acts = _ACTS(self._acts)
        self._kept.append(acts)
        self.struct.acts = address(acts)

    def _acts(self, _: int, state: int, targets: Any, rows: Any, begins: Any, steps: Any) -> int:
        self.told += 1
        graph = self.graph
        assert isinstance(graph, Tossed)
        self._give(rows, ctypes.c_uint64, masks_of(graph.steps[state]))
        starts = [k == 0 for size in graph.groups[state] for k in range(size)]
        self._give(begins, ctypes.c_uint8, starts)
        self._give(steps, ctypes.c_uint32, range(len(starts)))
        return self._give(targets, ctypes.c_uint32, graph.successors(state))


