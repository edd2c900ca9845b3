"""Walks within components in native code: those of generated Python, for the same work."""

from __future__ import annotations

from functools import partial
from operator import itemgetter
from random import Random
from typing import cast

import pytest

from consensus_check.explore.graph import Move
from consensus_check.explore.loops import Loops
from consensus_check.explore.native import live_code, live_walks
from consensus_check.explore.native.live_parts import NativeComponents, native_components
from consensus_check.explore.native.live_product import NativeProduct
from consensus_check.explore.product import Product
from tests.native.fair_graphs import PROGRESS, formula, thrown
from tests.native.test_fair_components import both, parts


def compare(dice: Random, *, most: int, dense: float) -> list[int]:
    """Every walk of every component of a graph; the lengths of the loops."""
    graph = thrown(dice, most=most, dense=dense)
    _, native = both(graph, formula(dice, len(graph.order), dice.choice((1, 2, 2, 3))))
    lengths = list[int]()
    required = dice.choice((0, 0, PROGRESS))
    banned = 0 if required else dice.choice((0, 0, PROGRESS))
    found = native_components(native, banned=banned, required=required)
    made = cast(Product, native)
    for k in range(len(found)):
        for home in dice.sample(found[k].nodes, min(4, len(found[k].nodes))):
            work, below = dice.choice((3, 20, 5_000)), dice.choice((None, None, 2, 4))
            python = Loops(made, found[k], required, work)
            ours = Loops(made, found[k], required, work, found.walks(k))
            loop = python.shortest(home, below=below)
            assert ours.shortest(home, below=below) == loop
            assert ours.work == python.work
            lengths.append(0 if loop is None else len(loop))
            if any(python.inside.moves(node) for node in found[k].nodes):
                assert ours.greedy(home) == python.greedy(home)
    return lengths


@pytest.mark.parametrize("batch", range(2))
def test_equal_to_generated_python(batch: int) -> None:
    dice, lengths = Random(f"walks {batch}"), list[int]()
    for _ in range(200):
        lengths += compare(dice, most=dice.choice((4, 12, 30)), dense=dice.choice((0.8, 1.2, 2)))
    assert len(lengths) > 80
    assert max(lengths) > 3


def test_equal_in_slices_and_with_little_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_code, "LEAST_WORK", 1)
    monkeypatch.setattr(live_code, "SLICE", 0.0)
    monkeypatch.setattr(live_walks, "LEAST_ROOM", 1)
    dice, lengths = Random("small walks"), list[int]()
    for _ in range(100):
        lengths += compare(dice, most=12, dense=1.2)
    assert max(lengths) > 3


def moves(found: NativeComponents, native: NativeProduct) -> list[tuple[int, list[tuple[int, Move]]]]:
    """The moves of every node within its component."""
    inner = [(one.nodes, one.inside(cast(Product, native))) for one in found]
    every = ((node, inside.moves(node)) for nodes, inside in inner for node in nodes)
    return sorted(every, key=itemgetter(0))


@pytest.mark.parametrize("batch", range(2))
def test_components_lie_within_those_without_bans(batch: int) -> None:
    """What avoids a step, or needs one, is found among all that is fair as well as from the beginning."""
    dice, count = Random(f"within {batch}"), 0
    for _ in range(100):
        graph = thrown(dice, most=dice.choice((4, 12, 40)), dense=dice.choice((0.8, 1.2, 2)))
        _, native = both(graph, formula(dice, len(graph.order), dice.choice((1, 2, 3))))
        every = native_components(native)
        for banned, required in ((PROGRESS, 0), (0, PROGRESS), (1 << dice.choice((4, 5, 63, 70)), 0)):
            whole = native_components(native, banned=banned, required=required)
            among = native_components(native, banned=banned, required=required, among=every)
            assert parts(among) == parts(whole)
            assert moves(among, native) == moves(whole, native)
            count += len(whole)
    assert count > 80


def holds(bit: int, valuation: int) -> bool:
    return bool(valuation & bit)


def test_where_a_predicate_holds() -> None:
    dice, seen = Random("cases"), set[object]()
    for _ in range(150):
        graph = thrown(dice, most=12)
        _, native = both(graph, formula(dice, len(graph.order), 2))
        found = native_components(native)
        bit = 1 << dice.randrange(2)
        sets = [{bool(native.valuation(node) & bit) for node in one.nodes} for one in found]
        cases = found.cases(partial(holds, bit))
        assert (cases.nowhere, cases.throughout, cases.partly) == tuple(
            case in sets for case in ({False}, {True}, {False, True})
        )
        seen |= set(map(frozenset, sets))
    assert len(seen) == 3
