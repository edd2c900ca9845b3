"""Packed states: one integer, a bit field for each variable, in the order of the variables."""

from __future__ import annotations

from collections.abc import Mapping

from consensus_check.ir.system import TransitionSystem, Variable
from consensus_check.records import frozen
from consensus_check.semantics import State

WIDE = 64


@frozen
class Place:
    """Where a variable lies: bits shift .. shift + width - 1 hold its value minus base.

    ranked: it holds a rank, which stands scaled until it is renumbered. exact: whether every declared value
    fits (False for a variable without bounds: its range is checked at each step).
    """

    variable: Variable
    shift: int
    width: int
    base: int
    exact: bool = True
    ranked: bool = False

    @property
    def is_bool(self) -> bool:
        return self.variable.is_bool

    @property
    def mask(self) -> int:
        return ((1 << self.width) - 1) << self.shift

    @property
    def top(self) -> int:
        """The greatest value that fits."""
        return self.base + (1 << self.width) - 1


@frozen
class Layout:
    """All places of a system, by name and in order."""

    places: Mapping[str, Place]
    bits: int

    def pack(self, state: State) -> int:
        """The packed form of a state (its values fit)."""
        return sum(
            (value - place.base) << place.shift
            for place, value in zip(self.places.values(), state, strict=True)
        )

    def unpack(self, packed: int) -> State:
        """The state of a packed form."""
        return tuple((packed >> p.shift & (1 << p.width) - 1) + p.base for p in self.places.values())

    def mask(self, names: tuple[str, ...]) -> int:
        """The bits of the named variables."""
        found = 0
        for name in names:
            found |= self.places[name].mask
        return found


def layout(system: TransitionSystem) -> Layout:
    """Adjacent fields, as wide as their intervals ask; ranks wider, since those of a step stand scaled."""
    scales = {name: ranks.scale for ranks in system.ranks for name in ranks.variables}
    places, shift = dict[str, Place](), 0
    for variable in system.variables:
        lo, hi, scale = variable.lo, variable.hi, scales.get(variable.name, 1)
        if lo is None or hi is None:
            half = 1 << (WIDE - 2)
            base = lo if lo is not None else (hi - 2 * half if hi is not None else -half)
            width, exact = WIDE, False
        else:
            top = hi if scale == 1 else (hi + 2) * scale
            base, exact = lo * scale, True
            width = max(1, (top - base).bit_length())
        ranked = variable.name in scales
        places[variable.name] = Place(variable, shift, width, base, exact, ranked)
        shift += width
    return Layout(places, shift)
