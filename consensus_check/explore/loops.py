"""A loop through a node of a fair component: the shortest where the work allows it, else a short one.

The exact search runs over (node, what the loop has met so far). The greedy one walks to the nearest thing not
met yet until nothing is missing, then home.
"""

from __future__ import annotations

from collections import deque
from typing import Protocol

from attrs import field

from consensus_check.errors import InternalError
from consensus_check.explore.fair import TRAITS, Demands, Sums
from consensus_check.explore.graph import Move
from consensus_check.explore.product import Product
from consensus_check.records import define, frozen


class Interior(Protocol):
    """The nodes of a component from within."""

    def untils(self) -> int: ...
    def sums(self) -> Sums: ...
    def enabled(self, node: int, /) -> int: ...
    def put_off(self, node: int, /) -> int: ...
    def moves(self, node: int, /) -> list[tuple[int, Move]]: ...


class Component(Protocol):
    """Nodes (ascending) on one fair loop."""

    @property
    def nodes(self) -> list[int]: ...
    @property
    def demands(self) -> Demands: ...
    def inside(self, product: Product, /) -> Interior: ...


@frozen
class Met:
    """What a walk has met: weak units discharged or seen disabled, strong ones discharged and seen enabled,
    options offered and taken (with traits), untils seen not put off, faces of coins owed and shown.
    """

    weak: int = 0
    done: int = 0
    seen: int = 0
    offered: int = 0
    taken: int = 0
    kept: int = 0
    owed: int = 0
    shown: int = 0


class Walks(Protocol):
    """The same searches as those of `Loops`, faster. work: nodes that may be looked at; given back is what
    is left, -1: too little. nearest: empty where there is none.
    """

    def shortest(
        self, home: int, *, below: int | None, work: int
    ) -> tuple[list[tuple[int, Move]] | None, int]: ...
    def nearest(
        self, start: int, met: Met, full: Met, home: int | None
    ) -> list[tuple[int, Move, int]]: ...


@define(eq=False)
class Loops:
    """Loops inside one fair component. required: traits of which a loop must have a step. work: nodes left to
    spend. walks: what searches instead, if something does.
    """

    product: Product
    component: Component
    required: int = 0
    work: int = 200_000
    walks: Walks | None = None
    inside: Interior = field(init=False)
    untils: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self.inside = self.component.inside(self.product)
        self.untils = self.inside.untils()

    def visit(self, met: Met, node: int) -> Met:
        demands, enabled = self.component.demands, self.inside.enabled(node)
        kept = self.untils & ~self.inside.put_off(node)
        return Met(
            met.weak | demands.weak & ~enabled,
            met.done,
            met.seen | demands.strong & enabled,
            met.offered,
            met.taken,
            met.kept | kept,
            met.owed,
            met.shown,
        )

    def take(self, met: Met, move: Move) -> Met:
        demands = self.component.demands
        return Met(
            met.weak | demands.weak & move.discharged,
            met.done | demands.strong & move.discharged,
            met.seen,
            met.offered | move.offers,
            met.taken | move.takes,
            met.kept,
            met.owed | move.owes,
            met.shown | move.shows,
        )

    def missing(self, met: Met) -> tuple[int, ...]:
        """What a walk must still meet before it may close."""
        demands = self.component.demands
        return (
            demands.weak & ~met.weak,
            met.seen & ~met.done,
            met.offered & ~TRAITS & ~met.taken,
            self.untils & ~met.kept,
            self.required & ~met.offered,
            met.owed & ~met.shown,
        )

    def shortest(self, home: int, *, below: int | None = None) -> list[tuple[int, Move]] | None:
        """The shortest loop from a node back to it, as (node before, move); None if none is found below a
        length.

        Sets `work` to -1 where it ran out: then None proves nothing.
        """
        if self.walks is not None:
            loop, self.work = self.walks.shortest(home, below=below, work=self.work)
            return loop
        start = self.visit(Met(), home)
        parents = dict[tuple[int, Met], tuple[tuple[int, Met], Move] | None]()
        parents[home, start] = None
        queue = deque([((home, start), 0)])
        while queue:
            here, length = queue.popleft()
            if below is not None and length + 1 >= below:
                return None
            self.work -= 1
            if self.work < 0:
                return None
            for target, move, met in self._onward(here):
                then = target, met
                if target == home and not any(self.missing(met)):
                    return _walk(parents, here, move)
                if then not in parents:
                    parents[then] = here, move
                    queue.append((then, length + 1))
        return None

    def _onward(self, here: tuple[int, Met]) -> list[tuple[int, Move, Met]]:
        node, met = here
        return [
            (target, move, self.visit(self.take(met, move), target))
            for target, move in self.inside.moves(node)
        ]

    def greedy(self, home: int) -> list[tuple[int, Move]]:
        """A loop from a node of the component back to it that meets everything the component can meet."""
        met, here = self.visit(Met(), home), home
        steps = list[tuple[int, Move]]()
        full = self._everything()
        while True:
            lacks = self._lacks(met, full)
            if not any(lacks) and here == home and steps:
                return steps
            walk = self._nearest(here, met, full, home if not any(lacks) else None)
            for node, move, then in walk:
                steps.append((node, move))
                here = then
                met = self.visit(self.take(met, move), here)

    def _everything(self) -> Met:
        """What all nodes and moves of the component meet together."""
        demands, sums = self.component.demands, self.inside.sums()
        return Met(
            demands.weak & (~sums.every | sums.discharged),
            demands.strong & sums.discharged,
            demands.strong & sums.some,
            sums.offered,
            sums.taken,
            self.untils & ~sums.late,
        )

    def _lacks(self, met: Met, full: Met) -> tuple[int, ...]:
        """What the whole component meets and the walk does not: enough for a loop through any node. Of coins
        only what is owed.
        """
        return (
            full.weak & ~met.weak,
            full.done & ~met.done,
            full.taken & ~met.taken,
            full.kept & ~met.kept,
            self.required & ~met.offered,
            met.owed & ~met.shown,
        )

    def _nearest(self, start: int, met: Met, full: Met, home: int | None) -> list[tuple[int, Move, int]]:
        """The shortest walk that meets one thing more, or that leads home."""
        if self.walks is not None:
            walk = self.walks.nearest(start, met, full, home)
            if walk:
                return walk
            raise InternalError("CC914", "a component that is called fair has no fair loop")
        before, owed = self._lacks(met, full)[:-1], met.owed & ~met.shown
        parents = dict[int, tuple[int, Move] | None]({start: None})
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for target, move, after in self._onward((node, met)):
                more = move.shows & owed or self._lacks(after, full)[:-1] != before
                if target == home or (home is None and more):
                    return [*_trail(parents, node), (node, move, target)]
                if target not in parents:
                    parents[target] = node, move
                    queue.append(target)
        raise InternalError("CC914", "a component that is called fair has no fair loop")


def _walk(
    parents: dict[tuple[int, Met], tuple[tuple[int, Met], Move] | None], last: tuple[int, Met], move: Move
) -> list[tuple[int, Move]]:
    steps, here = [(last[0], move)], last
    while (before := parents[here]) is not None:
        here = before[0]
        steps.append((here[0], before[1]))
    return steps[::-1]


def _trail(parents: dict[int, tuple[int, Move] | None], node: int) -> list[tuple[int, Move, int]]:
    steps = list[tuple[int, Move, int]]()
    while (before := parents[node]) is not None:
        steps.append((before[0], before[1], node))
        node = before[0]
    return steps[::-1]
