"""Fair end components in native code: those of generated Python, and of brute force."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any, cast

import pytest

from consensus_check.compile.native.engine import build
from consensus_check.compile.native.link import architecture, load
from consensus_check.compile.native.objects import made_object
from consensus_check.errors import PropertyError
from consensus_check.explore import engines
from consensus_check.explore.endcomponents import Acting, Closed, fair_end_components
from consensus_check.explore.graph import Graph, Move
from consensus_check.explore.loops import Loops
from consensus_check.explore.means import Listed
from consensus_check.explore.monitored import Monitored
from consensus_check.explore.native import (
    chance,
    chance_tosses,
    components,
    live_code,
    live_product,
    live_walks,
)
from consensus_check.explore.native.chance import NativeClosed, NativeEnds, native_end_components
from consensus_check.explore.native.live_product import NativeProduct, native_product
from consensus_check.explore.product import Product, product
from consensus_check.ir.formulas import Formula
from consensus_check.ir.monitor import monitor
from tests.agreement.thrown_chance import difference
from tests.amount import many
from tests.native.chance_graphs import Tossed, TossedSource, tossed
from tests.native.fair_graphs import PROGRESS, formula

LOOSE = 8


def both(graph: Tossed, wanted: Formula) -> tuple[Product, NativeProduct]:
    """The product in Python and in native code."""
    made = product(cast(Graph, graph), Monitored(monitor(wanted)))
    native = native_product(cast(Graph, graph), Monitored(monitor(wanted)), TossedSource(graph))
    assert list(native.states) == list(made.states)
    assert list(native.parents) == list(made.parents)
    return made, native


def homes(found: Any) -> list[tuple[int, list[int]]]:
    """Where its components are, in the order in which they are looked at."""
    return [(node, list(found[k].nodes)) for node, k in found.homes()]


def told(closed: Closed | NativeClosed, made: Product, node: int) -> list[object]:
    """The moves of a node, with what their faces owe one another."""
    moves = closed.inside(made).moves(node)
    shows = {move.shows: move.edge for _, move in moves}
    return [
        (target, move.edge, sorted(edge for bit, edge in shows.items() if bit & move.owes))
        for target, move in moves
    ]


def agree(made: Product, native: NativeProduct) -> int:
    """Compare everything; how many components with actions there are."""
    count = 0
    for banned, required in ((LOOSE, 0), (0, 0), (PROGRESS | LOOSE, 0), (LOOSE, PROGRESS), (1 << 63, 0)):
        made.graph.loose = False
        acting = Acting(made)
        python = Listed(made, fair_end_components(acting, banned=banned, required=required))
        loose, made.graph.loose = made.graph.loose, False
        found = native_end_components(native, banned=banned, required=required)
        assert native.graph.loose == loose
        assert len(found) == len(python)
        assert homes(found) == homes(python)
        if python:
            assert found.level == python.level
        count += _compared(made, python, found, required)
    return count


def _compared(made: Product, python: Listed, found: NativeEnds, required: int) -> int:
    count = 0
    for (node, k), (_, j) in zip(found.homes(), python.homes(), strict=True):
        ours, theirs = found[k], python[j]
        assert isinstance(theirs, Closed)
        if isinstance(ours, NativeClosed):
            assert told(ours, made, node) == told(theirs, made, node)
        if node == theirs.nodes[0]:
            count += isinstance(ours, NativeClosed)
            walked(made, (found, k), (python, j), required)
            assert theirs.acts[node] == [] or isinstance(ours, NativeClosed)
            inside, same = ours.inside(made), theirs.inside(made)
            assert inside.untils() == same.untils()
            a, b = inside.sums(), same.sums()
            masks = (a.some, a.discharged, a.offered, a.taken, a.late & same.untils())
            assert masks == (b.some, b.discharged, b.offered, b.taken, b.late & same.untils())
            assert a.every & 1 << 100 == b.every & 1 << 100
    return count


def walked(
    made: Product, native: tuple[NativeEnds, int], python: tuple[Listed, int], required: int
) -> None:
    """Compare walks through some nodes of the k-th components."""
    (found, k), (listed, j) = native, python
    if isinstance(found[k], Closed):
        assert found.walks(k) is None
        return
    for home in listed[j].nodes[:3]:
        for work, below in ((300, None), (5, None), (300, 4)):
            ours = Loops(made, found[k], required, work, found.walks(k))
            theirs = Loops(made, listed[j], required, work)
            assert way(ours.shortest(home, below=below)) == way(theirs.shortest(home, below=below))
            assert ours.work == theirs.work
        assert way(ours.greedy(home)) == way(theirs.greedy(home))


def way(loop: list[tuple[int, Move]] | None) -> list[tuple[int, object]] | None:
    """Its nodes and steps, whatever bits they have."""
    return None if loop is None else [(node, move.edge) for node, move in loop]


def compared(dice: Random, *, most: int) -> int:
    """One thrown graph and one thrown formula; how many components with actions there are."""
    graph = tossed(dice, most=most, dense=dice.choice((0.8, 1.2, 2)))
    try:
        made, native = both(graph, formula(dice, len(graph.order), dice.choice((1, 1, 2, 3))))
    except PropertyError:
        return 0  # no monitor is so large
    return agree(made, native)


@pytest.mark.parametrize("batch", range(8))
def test_equal_to_generated_python(batch: int) -> None:
    dice = Random(f"tossed {batch}")
    assert sum(compared(dice, most=dice.choice((4, 12, 40))) for _ in range(many(40))) > 10


def test_equal_in_slices_and_without_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """One node a call, room for one action, one face, one row."""
    monkeypatch.setattr(live_code, "LEAST_WORK", 1)
    monkeypatch.setattr(live_code, "SLICE", 0.0)
    monkeypatch.setattr(live_product, "LEAST_ROOM", 1)
    monkeypatch.setattr(chance, "LEAST_ROOM", 1)
    monkeypatch.setattr(live_walks, "LEAST_ROOM", 1)
    monkeypatch.setattr(live_walks, "LEAST_SETS", 2)
    dice = Random("slices of coins")
    assert sum(compared(dice, most=dice.choice((4, 12, 30))) for _ in range(many(60))) > 20


def test_actions_are_asked_for_only_where_there_are_cycles() -> None:
    dice = Random("no cycles")
    graph = tossed(dice, most=8)
    graph.steps, graph.groups = [[] for _ in graph.steps], [[] for _ in graph.steps]
    _, native = both(graph, formula(dice, len(graph.order), 1))
    native_end_components(native)
    source = native.source
    assert isinstance(source, TossedSource)
    assert source.told == source.asked == 0


# -- a fault ----------------------------------------


@cache
def faulty() -> live_code.Core:
    """The functions that know no system, built with a fault that forgets all faces of an action but one."""
    machine = architecture()
    assert machine is not None
    text = build.text("live", machine, defines=["LV_LEAVE"])
    return live_code.Core(load(made_object("", list(live_code.CORE), engine=text, keep=False)))


def test_a_seeded_fault_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    dice = Random("fault")
    assert compared(dice, most=12) >= 0
    monkeypatch.setattr(live_code, "core", faulty)
    with pytest.raises(AssertionError):
        for _ in range(50):
            compared(dice, most=12)


# -- whole systems ----------------------------------------


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """No search is small. What was asked of native code, and what of tables of choices."""
    seen, made, tell = list[object](), native_end_components, chance_tosses.Tossing.tell

    def counted(*arguments: Any, **options: Any) -> NativeEnds:
        seen.append("end components")
        return made(*arguments, **options)

    def counted_tell(self: chance_tosses.Tossing, ways: chance_tosses.Ways) -> None:
        seen.append("tables")
        tell(self, ways)

    monkeypatch.setattr(engines, "FEW", 0)
    monkeypatch.setattr(components, "native_end_components", counted)
    monkeypatch.setattr(chance_tosses.Tossing, "tell", counted_tell)
    yield seen


def test_equal_to_brute_force(asked: list[object]) -> None:
    """Verdicts and stems of thrown systems, by language.md alone."""
    assert [found for seed in range(many(15)) if (found := difference(seed)) is not None] == []
    assert asked.count("end components") > many(15)
    assert asked.count("tables") > many(4)


def test_what_is_too_much_generated_python_answers(
    asked: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the native product, to the same verdicts."""
    monkeypatch.setattr(chance, "MOST_UNTILS", -1)
    assert [found for seed in range(4) if (found := difference(seed)) is not None] == []
    assert "end components" in asked
