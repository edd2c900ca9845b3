"""Ranks and symmetric values of packed states: representatives, kept for the fields concerned."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from consensus_check.compile.layout import Layout
from consensus_check.errors import InternalError
from consensus_check.ir.system import SymmetricGroup, TransitionSystem
from consensus_check.ir.terms import Term
from consensus_check.semantics.state import least_renaming

if TYPE_CHECKING:
    from consensus_check.compile.blocks import Writer


class Renumber:
    """Writes the statements that renumber `t`, and gives the functions they call."""

    def __init__(self, system: TransitionSystem, places: Layout, *, rename: bool) -> None:
        self.system = system
        self.layout = places
        self.ranks = [(ranks, places.mask(ranks.variables)) for ranks in system.ranks]
        self.symmetric = places.mask(touched(system.symmetric)) if rename else 0
        self.space: dict[str, Callable[[int], int]] = {
            f"rank{i}": _remembered(partial(self._dense, ranks.variables))
            for i, (ranks, _) in enumerate(self.ranks)
        }
        self.space["rename"] = _remembered(self._least)

    def write(self, writer: Writer, updates: Mapping[str, Term]) -> None:
        """Statements that renumber `t` after these updates."""
        everything = (1 << self.layout.bits) - 1
        for i, (ranks, mask) in enumerate(self.ranks):
            if any(name in updates for name in ranks.variables):
                writer.line(f"t = t & {everything & ~mask} | rank{i}(t & {mask})")
        if self.symmetric and any(self.layout.places[name].mask & self.symmetric for name in updates):
            writer.line(f"t = t & {everything & ~self.symmetric} | rename(t & {self.symmetric})")

    def _dense(self, names: tuple[str, ...], packed: int) -> int:
        places = [self.layout.places[name] for name in names]
        values = [(packed >> p.shift & (1 << p.width) - 1) + p.base for p in places]
        order = {rank: i for i, rank in enumerate(sorted({0, *(v for v in values if v >= 0)}))}
        for value, place in zip(values, places, strict=True):
            if place.variable.hi is not None and order.get(value, -1) > place.variable.hi:
                raise InternalError("CC911", f"{self.system.name}: rank {place.variable.name} left its range")
        return sum((order.get(v, -1) - p.base) << p.shift for v, p in zip(values, places, strict=True))

    def _least(self, packed: int) -> int:
        places = {name: place for name, place in self.layout.places.items() if place.mask & self.symmetric}
        values = {name: (packed >> p.shift & (1 << p.width) - 1) + p.base for name, p in places.items()}
        least = least_renaming(self.system.symmetric, values, list(values))
        return sum((least[name] - place.base) << place.shift for name, place in places.items())


def touched(groups: tuple[SymmetricGroup, ...]) -> tuple[str, ...]:
    """The variables that a renaming may change."""
    names = set[str]()
    for group in groups:
        names.update(group.variables)
        names.update(name for rows in group.sorted_slots for row in rows for name in row)
        names.update(name for row in group.indexed for name in row)
        names.update(name for coded in group.coded for name in coded.variables)
    return tuple(sorted(names))


def _remembered(function: Callable[[int], int]) -> Callable[[int], int]:
    known = dict[int, int]()

    def remembered(packed: int) -> int:
        found = known.get(packed)
        if found is None:
            found = known[packed] = function(packed)
        return found

    return remembered
