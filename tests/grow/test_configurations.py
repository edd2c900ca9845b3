"""First states from which a counterexample exists, per labelled graph and per class: published counts
(quantities.json, graphmaj and ringmaj).
"""

from __future__ import annotations

from math import factorial
from typing import Any

import networkx as nx
import pytest

from consensus_check.grow.question import Settings
from tests.grow.cells import SHIPPED, SMALL, cell

COUNTED = Settings(configurations=True)


def _counted(graph: Any) -> dict[str, Any]:
    n = graph.number_of_nodes()
    links = "links:" + ",".join(f"{a}-{b}" for a, b in sorted(graph.edges))
    found = cell(SMALL / "neighbour_majority.py", n, COUNTED, property="agreement", topology=links)
    counted: dict[str, Any] = found["by_configuration"]
    return counted


def _symmetries(graph: Any) -> int:
    return sum(1 for _ in nx.isomorphism.GraphMatcher(graph, graph).isomorphisms_iter())


@pytest.mark.parametrize(
    ("n", "labelled", "classes"),
    [(2, (2, 4), (1, 3)), (3, (6, 32), (2, 10)), (4, (140, 608), None), (5, (5910, 23296), (88, 354))],
)
def test_neighbour_majority_on_all_connected_graphs(
    n: int, labelled: tuple[int, int], classes: tuple[int, int] | None
) -> None:
    bad = total = bad_classes = total_classes = 0
    for graph in nx.graph_atlas_g():
        if graph.number_of_nodes() == n and nx.is_connected(graph):
            counted, copies = _counted(graph), factorial(n) // _symmetries(graph)
            bad, total = bad + copies * counted["bad"], total + copies * counted["total"]
            bad_classes += counted["orbits"]["bad"]
            total_classes += counted["orbits"]["total"]
    assert (bad, total) == labelled
    assert classes is None or (bad_classes, total_classes) == classes


@pytest.mark.parametrize(("n", "bad", "classes"), [(4, 6, 6), (5, 10, 8), (6, 32, 13), (7, 70, 18)])
def test_majority_on_a_ring_up_to_turning_it(n: int, bad: int, classes: int) -> None:
    """Two-coloured bracelets of n: 6, 8, 13, 18."""
    counted = cell(SHIPPED / "ring_majority.py", n, COUNTED, property="agreement")["by_configuration"]
    assert (counted["bad"], counted["total"]) == (bad, 2**n)
    assert counted["orbits"]["total"] == classes and counted["unknown"] == 0


def test_fault_places_belong_to_a_configuration() -> None:
    """None or one of three members is silent: four starts, two of them but for the names."""
    found = cell(SHIPPED / "agents" / "voting.py", 3, COUNTED, faults=("silent=1@members",))
    counted = found["by_configuration"]
    assert (counted["total"], counted["orbits"]["total"]) == (4, 2)
    fixed = cell(SHIPPED / "agents" / "voting.py", 3, COUNTED, faults=("silent=1@members[0]",))
    assert fixed["by_configuration"]["orbits"]["total"] == fixed["by_configuration"]["total"] == 2
