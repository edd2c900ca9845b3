"""What a search of loops needs of an engine (products, fair components, layers), and how generated Python
does it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from attrs import field

from consensus_check.explore.endcomponents import Acting, fair_end_components
from consensus_check.explore.fair import fair_components
from consensus_check.explore.graph import Graph
from consensus_check.explore.layers import Layers, layers
from consensus_check.explore.loops import Component, Walks
from consensus_check.explore.product import Product, Reader, product
from consensus_check.ir.formulas import Within
from consensus_check.ir.terms import Term
from consensus_check.records import define, frozen

Tick = Callable[[], None]


@frozen
class Cases:
    """Whether there are components at no node of which a predicate holds, at all of which, at some only."""

    nowhere: bool
    throughout: bool
    partly: bool


class Behind(Exception):
    """A loop may lie behind so many representatives that all states are looked at sooner."""


class Parts(Protocol):
    """Fair components. homes: their nodes with the component's number, by distance from an initial node,
    then by node. level: the fewest steps from an initial state to a state of theirs. cases: of a predicate
    of valuations. walks: faster searches within the k-th, if there are.
    """

    def __len__(self) -> int: ...
    def __getitem__(self, k: int, /) -> Component: ...
    def homes(self) -> Iterable[tuple[int, int]]: ...
    @property
    def level(self) -> int: ...
    def cases(self, holds: Callable[[int], bool], /) -> Cases: ...
    def walks(self, k: int, /) -> Walks | None: ...


@define(eq=False)
class Listed:
    """Fair components in a list."""

    product: Product
    components: Sequence[Component]
    _homes: list[tuple[int, int]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        found = [(node, k) for k, component in enumerate(self.components) for node in component.nodes]
        self._homes = sorted(found, key=lambda home: (self.product.distances[home[0]], home))

    def __len__(self) -> int:
        return len(self.components)

    def __getitem__(self, k: int) -> Component:
        return self.components[k]

    def homes(self) -> list[tuple[int, int]]:
        return self._homes

    @property
    def level(self) -> int:
        made = self.product
        return min(made.graph.reached.level(made.states[node]) for node, _ in self._homes)

    def cases(self, holds: Callable[[int], bool]) -> Cases:
        made = self.product
        found = [{holds(made.valuation(node)) for node in component.nodes} for component in self.components]
        return Cases({False} in found, {True} in found, {False, True} in found)

    def walks(self, _: int) -> None:
        return None


class Means(Protocol):
    """How products are made, and their fair components found."""

    def product(
        self, graph: Graph, reader: Reader, *, ends: Sequence[int] | None = None, tick: Tick
    ) -> Product: ...
    def components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts: ...
    def end_components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts: ...
    def layers(self, graph: Graph, formula: Within, correct: Term, tick: Tick) -> Layers: ...


@frozen
class Generated:
    """With generated Python."""

    def product(
        self, graph: Graph, reader: Reader, *, ends: Sequence[int] | None = None, tick: Tick
    ) -> Product:
        return product(graph, reader, ends=ends, tick=tick)

    def components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts:
        return Listed(made, fair_components(made, banned=banned, required=required, tick=tick))

    def end_components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts:
        found = fair_end_components(Acting(made), banned=banned, required=required, tick=tick)
        return Listed(made, found)

    def layers(self, graph: Graph, formula: Within, correct: Term, tick: Tick) -> Layers:
        return layers(graph, formula, correct, tick)
