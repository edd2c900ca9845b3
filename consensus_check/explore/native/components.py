"""Liveness of a native search: products and their fair components in native code.

What it answers: exactly what `explore.product` and `explore.fair` answer, with the same numbers of nodes,
so that verdict, kinds and counterexample are the same; where there are coins, what `explore.endcomponents`
answers. What is too much for native code (more predicates, valuations or controls than its tables hold)
generated Python answers, on the same states. What it costs: about as much as the search again where every
edge matters; less where a formula waits for something rare, since until then only the edges are followed
along which states were first found.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final, cast

from attrs import field

from consensus_check.compile.native import Unfit
from consensus_check.explore.automaton import Automaton
from consensus_check.explore.graph import Graph
from consensus_check.explore.layers import Layers
from consensus_check.explore.means import Generated, Parts, Tick
from consensus_check.explore.monitored import Monitored
from consensus_check.explore.native.chance import native_end_components
from consensus_check.explore.native.live_layers import native_layers
from consensus_check.explore.native.live_parts import NativeComponents, native_components
from consensus_check.explore.native.live_product import NativeProduct, native_product
from consensus_check.explore.native.live_source import Beyond, ReachedSource
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.explore.product import Product, Reader
from consensus_check.explore.search import Reached, resident
from consensus_check.ir.formulas import Within
from consensus_check.ir.system import Measure
from consensus_check.ir.terms import Term
from consensus_check.records import define

SHARE: Final = 0.8
KEPT: Final = 2


@define(eq=False)
class _Made:
    """A product, and its fair components once they are known."""

    product: NativeProduct
    parts: NativeComponents | None = None


@define(eq=False)
class Native:
    """See `explore.means.Means`; for graphs of one native search, which goes on no more.

    memory: bytes the process may use; edges that would need more than a share of them are not kept. The last
    products are kept with their components, since kinds ask for them again: those that avoid a step, or need
    one, lie within the others.
    """

    reached: NativeReached
    memory: int | None = None
    otherwise: Generated = field(factory=Generated)
    _sources: dict[tuple[Measure | None, bool], ReachedSource] = field(factory=dict)
    _made: dict[Hashable, _Made] = field(factory=dict)

    def product(
        self, graph: Graph, reader: Reader, *, ends: Sequence[int] | None = None, tick: Tick
    ) -> Product:
        key = _key(graph, reader, ends)
        if key not in self._made:
            while len(self._made) >= KEPT:
                del self._made[next(iter(self._made))]
            try:
                source = self._source(graph.measure, free=graph.free)
                made = native_product(graph, reader, source, ends=ends, tick=tick, spare=self._spare)
            except (Unfit, Beyond):
                return self.otherwise.product(graph, reader, ends=ends, tick=tick)
            self._made[key] = _Made(made)
        return cast(Product, self._made[key].product)

    def components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts:
        if isinstance(made, NativeProduct):
            try:
                found = self._unbanned(made, tick)
                if not banned and not required:
                    return found
                return native_components(made, banned=banned, required=required, tick=tick, among=found)
            except (Unfit, Beyond):
                pass
        return self.otherwise.components(made, banned=banned, required=required, tick=tick)

    def _unbanned(self, made: NativeProduct, tick: Tick) -> NativeComponents:
        """All fair components of a product, found once."""
        kept = next((one for one in self._made.values() if one.product is made), _Made(made))
        if kept.parts is None:
            kept.parts = native_components(made, tick=tick)
        return kept.parts

    def end_components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts:
        if isinstance(made, NativeProduct):
            try:
                return native_end_components(made, banned=banned, required=required, tick=tick)
            except (Unfit, Beyond):
                pass
        return self.otherwise.end_components(made, banned=banned, required=required, tick=tick)

    def layers(self, graph: Graph, formula: Within, correct: Term, tick: Tick) -> Layers:
        if graph.reached is cast(Reached, self.reached):
            try:
                return native_layers(self._source(formula.measure), formula, correct, tick)
            except (Unfit, Beyond):
                pass
        return self.otherwise.layers(graph, formula, correct, tick)

    def _source(self, measure: Measure | None, *, free: bool = False) -> ReachedSource:
        key = measure, free
        if key not in self._sources:
            self._sources[key] = ReachedSource(self.reached, measure, free)
        return self._sources[key]

    def _spare(self, more: int) -> bool:
        """Whether so many bytes more may be used."""
        return self.memory is None or resident() + more < self.memory * SHARE


def _key(graph: Graph, reader: Reader, ends: Sequence[int] | None) -> Hashable:
    """What a product depends on."""
    watched: Hashable = id(reader)
    if isinstance(reader, Automaton):
        watched = "automaton", tuple(reader.atoms), tuple(reader.tableau.nodes), reader.owed
    elif isinstance(reader, Monitored):
        made = reader.monitor
        watched = "monitor", tuple(reader.atoms), tuple(made.book.tableau.nodes), made.root
    allowed = bytes(ends) if ends is not None and isinstance(reader, Automaton) and reader.settles else None
    return graph.measure, graph.free, watched, allowed
