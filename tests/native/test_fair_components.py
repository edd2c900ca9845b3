"""Products and fair components in native code: those of generated Python, and of brute force."""

from __future__ import annotations

from random import Random
from typing import Any, cast

import pytest

from consensus_check.errors import InternalError
from consensus_check.explore.automaton import automaton
from consensus_check.explore.fair import fair_components
from consensus_check.explore.graph import Graph
from consensus_check.explore.native import live_code, live_product
from consensus_check.explore.native.live_parts import native_components
from consensus_check.explore.native.live_product import NativeProduct, native_product
from consensus_check.explore.product import Product, product
from consensus_check.ir.formulas import Always, Atom, Eventually, Formula, Not
from consensus_check.ir.terms import TRUE, eq, int_var, integer
from tests.native.fair_graphs import PROGRESS, Thrown, ThrownSource, fair_sets, formula, thrown

BATCHES = 20


def both(
    graph: Thrown, wanted: Formula, *, tree: bool = True, ends: bytes | None = None, spare: bool = True
) -> tuple[Product, NativeProduct]:
    """The product in Python and in native code."""
    made = product(cast(Graph, graph), automaton(wanted), ends=ends)
    source = ThrownSource(graph, tree)
    native = native_product(
        cast(Graph, graph), automaton(wanted), source, ends=ends, spare=lambda _: spare, tick=None
    )
    return made, native


def nodes(made: Any) -> list[tuple[int, tuple[int, int], int, int, list[int]]]:
    """All that is known of each node."""
    recurrent = set(made.recurrent)
    return [
        (
            made.states[node],
            made.automaton.controls[made.controls[node]],
            made.parents[node],
            made.distances[node],
            sorted(set(made.successors(node))) if node in recurrent else [],
        )
        for node in range(len(made.states))
    ]


def parts(found: Any) -> list[list[int]]:
    return sorted(component.nodes for component in found)


def agree(made: Product, native: NativeProduct, dice: Random) -> int:
    """Compare everything; how many fair components there are."""
    assert nodes(native) == nodes(made)
    assert list(native.recurrent) == made.recurrent
    assert native.settled == made.settled
    some = [node for node in range(len(made.states)) if node % 5 == 0]
    assert [native.path(node) for node in some] == [made.path(node) for node in some]
    assert [native.rests(node) for node in some] == [made.rests(node) for node in some]
    count = 0
    for banned, required in ((0, 0), (PROGRESS, 0), (0, PROGRESS), (1 << dice.choice((4, 5, 63, 70)), 0)):
        python = fair_components(made, banned=banned, required=required)
        found = native_components(native, banned=banned, required=required)
        assert parts(found) == parts(python)
        homes = sorted((node, component.nodes) for component in python for node in component.nodes)
        assert [(node, found[k].nodes) for node, k in found.homes()] == homes
        if python:
            assert found.level == min(made.graph.reached.level(made.states[node]) for node, _ in homes)
        count += len(python)
    return count


@pytest.mark.parametrize("batch", range(BATCHES))
def test_equal_to_generated_python(batch: int) -> None:
    dice, count = Random(f"products {batch}"), 0
    for _ in range(60):
        graph = thrown(dice, most=dice.choice((4, 12, 40)), dense=dice.choice((0.8, 1.2, 2)))
        some = bytes(dice.choices((0, 1), k=len(graph.order)))
        ends = dice.choice((None, None, bytes(len(graph.order)), some))
        wanted = formula(dice, len(graph.order), dice.choice((1, 1, 2, 3)))
        made, native = both(graph, wanted, tree=dice.random() < 0.7, ends=ends)
        count += agree(made, native, dice)
    assert count > 50


def test_equal_in_slices_and_without_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """One node a call, room for one, and edges that are not kept."""
    monkeypatch.setattr(live_code, "LEAST_WORK", 1)
    monkeypatch.setattr(live_code, "SLICE", 0.0)
    monkeypatch.setattr(live_product, "LEAST_ROOM", 1)
    dice, count, dropped = Random("slices"), 0, 0
    for _ in range(150):
        graph = thrown(dice, most=dice.choice((4, 12, 40)))
        wanted, spare = formula(dice, len(graph.order), dice.choice((1, 2))), dice.random() < 0.5
        made, native = both(graph, wanted, spare=spare)
        dropped += not native.struct.keep_edges
        count += agree(made, native, dice)
    assert count > 100
    assert dropped > 30


@pytest.mark.parametrize("batch", range(BATCHES))
def test_equal_to_brute_force(batch: int) -> None:
    """A node is in a part iff some fair strongly connected set of steps goes through it, and each such
    set lies in one part.
    """
    dice, count = Random(f"brute {batch}"), 0
    for _ in range(100):
        graph = thrown(dice, most=5, dense=0.8)
        while sum(map(len, graph.steps)) > 8:
            graph = thrown(dice, most=5, dense=0.8)
        native = native_product(cast(Graph, graph), automaton(Always(Atom(TRUE))), ThrownSource(graph))
        found = [frozenset(native.states[n] for n in c.nodes) for c in native_components(native)]
        sets = fair_sets(graph)
        assert frozenset[int]().union(*found) == frozenset[int]().union(*sets)
        assert all(any(one <= part for part in found) for one in sets)
        count += len(found)
    assert count > 50


def test_what_all_say_together() -> None:
    dice, count = Random("sums"), 0
    for _ in range(200):
        graph = thrown(dice, most=12)
        made, native = both(graph, formula(dice, len(graph.order), 2))
        python = sorted(fair_components(made), key=lambda c: c.nodes)
        found = sorted(native_components(native), key=lambda c: c.nodes)
        for ours, theirs in zip(found, python, strict=True):
            inside, same = ours.inside(made), theirs.inside(made)
            assert inside.untils() == same.untils()
            a, b = inside.sums(), same.sums()
            assert (a.some, a.discharged, a.offered, a.taken) == (b.some, b.discharged, b.offered, b.taken)
            assert a.every & 1 << 100 == b.every & 1 << 100
            assert [inside.moves(n) for n in ours.nodes] == [same.moves(n) for n in theirs.nodes]
            count += 1
    assert count > 100


def test_a_node_that_waits_follows_first_arrivals_alone() -> None:
    """For a formula that waits, the edges of states are asked for only where it no longer does."""
    dice = Random("waits")
    graph = thrown(dice, most=40)
    while len(graph.order) < 30:
        graph = thrown(dice, most=40)
    last = Atom(eq(int_var("s", 0, 100), integer(len(graph.order) - 1)))
    asked = list[int]()

    class Counted(ThrownSource):
        def _targets(self, _: int, state: int, out: Any) -> int:
            asked.append(state)
            return super()._targets(_, state, out)

    wanted = Eventually(Always(last))
    made = product(cast(Graph, graph), automaton(wanted))
    native = native_product(cast(Graph, graph), automaton(wanted), Counted(graph))
    assert nodes(native) == nodes(made)
    assert set(asked) == {len(graph.order) - 1}
    asked.clear()
    native_product(cast(Graph, graph), automaton(wanted), Counted(graph, tree=False))
    assert set(asked) == set(graph.order)


def test_steps_are_asked_what_they_say_only_where_there_are_loops() -> None:
    graph = thrown(Random(3), most=8)
    graph.steps = [[] for _ in graph.steps]
    source = ThrownSource(graph)
    native = native_product(cast(Graph, graph), automaton(Not(Atom(TRUE))), source)
    assert len(native_components(native)) == 0
    assert source.asked == 0


class Enough(Exception):
    """The budget ended."""


def test_it_can_be_stopped_between_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_code, "LEAST_WORK", 1)
    monkeypatch.setattr(live_code, "SLICE", 0.0)
    dice = Random("stopped")
    graph = thrown(dice, most=40)
    while len(graph.order) < 30:
        graph = thrown(dice, most=40)
    wanted, ticks = automaton(Always(Atom(TRUE))), list[int]()

    def tick() -> None:
        ticks.append(1)
        if len(ticks) == 20:
            raise Enough

    with pytest.raises(Enough):
        native_product(cast(Graph, graph), wanted, ThrownSource(graph), tick=tick)
    native = native_product(cast(Graph, graph), automaton(Always(Atom(TRUE))), ThrownSource(graph))
    ticks.clear()
    with pytest.raises(Enough):
        native_components(native, tick=tick)


def test_a_graph_that_contradicts_itself_is_an_error() -> None:
    class Broken(ThrownSource):
        def _targets(self, _: int, state: int, out: Any) -> int:
            return live_code.NONE if state else super()._targets(_, state, out)

    graph = thrown(Random(8), most=12)
    assert len(graph.order) > 1
    with pytest.raises(InternalError, match="CC917"):
        native_product(cast(Graph, graph), automaton(Always(Atom(TRUE))), Broken(graph))
