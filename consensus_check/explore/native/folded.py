"""Loops among representatives of a native search.

Whether a fair loop may lie behind a product of representatives is told by native code: by components whose
untils are met and, of units that no permutation moves, the weak ones. Where one may, generated Python makes
the product again and looks among the states behind it (`explore.lift`). What is spent on the way to a state
(`explore.layers`) is the same for all that a representative stands for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import cast

from attrs import field

from consensus_check.compile.native import Unfit
from consensus_check.explore.graph import Graph
from consensus_check.explore.layers import Layers
from consensus_check.explore.means import Behind, Generated, Parts, Tick
from consensus_check.explore.native.components import Native
from consensus_check.explore.native.live_parts import may_be_fair
from consensus_check.explore.native.live_product import NativeProduct
from consensus_check.explore.native.live_source import Beyond
from consensus_check.explore.product import Product, Reader
from consensus_check.explore.search import Reached
from consensus_check.ir.formulas import Within
from consensus_check.ir.terms import Term
from consensus_check.records import define


@define(eq=False, slots=False)
class Folded:
    """See `explore.means.Means`. native: those for the graph of the same search. most: of so many
    representatives generated Python makes products, of more none.
    """

    native: Native
    most: int | None = None
    otherwise: Generated = field(factory=Generated)

    def product(
        self, graph: Graph, reader: Reader, *, ends: Sequence[int] | None = None, tick: Tick
    ) -> Product:
        """One without nodes where no fair loop lies behind it, and no finite run is accepted. Raises Behind.
        """
        if graph.reached is cast(Reached, self.native.reached):
            made = self.native.product(graph, reader, ends=ends, tick=tick)
            if not isinstance(made, NativeProduct):
                return made
            if made.settled is None and not self._fair(made, tick):
                return Product(graph, reader, [])
            if self.most is not None and len(self.native.reached.order) > self.most:
                raise Behind
        return self.otherwise.product(graph, reader, ends=ends, tick=tick)

    def _fair(self, made: NativeProduct, tick: Tick) -> bool:
        try:
            return may_be_fair(made, self._unmoved, tick)
        except (Unfit, Beyond):
            return True

    @cached_property
    def _unmoved(self) -> int:
        """The weak units that permutations leave as they are."""
        program = self.native.reached.program
        assert program.canonical is not None
        orbits = program.canonical.symmetry.orbits_of_units(program.canonical.group)
        sizes = Counter(orbits)
        return program.weak & sum(1 << unit for unit, orbit in enumerate(orbits) if sizes[orbit] == 1)

    def components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts:
        return self.otherwise.components(made, banned=banned, required=required, tick=tick)

    def end_components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts:
        return self.otherwise.end_components(made, banned=banned, required=required, tick=tick)

    def layers(self, graph: Graph, formula: Within, correct: Term, tick: Tick) -> Layers:
        return self.native.layers(graph, formula, correct, tick)
