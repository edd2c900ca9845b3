"""Texts of sizes, settings, deadlines and the environment."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from consensus_check.errors import DeclarationError
from consensus_check.ir.environment import FaultClause, Network, Partition, Topology
from consensus_check.ir.options import (
    evaluate_text,
    parse_deadline,
    parse_fairness,
    parse_fault,
    parse_network,
    parse_settings,
    parse_sizes,
    parse_timing,
    parse_topology,
)


def network(text: str) -> Network:
    return parse_network([text])


GOOD: tuple[tuple[Callable[[str], object], str, object], ...] = (
    (parse_sizes, "3..6,12", (3, 4, 5, 6, 12)),
    (parse_sizes, "4,4,3", (4, 3)),
    (parse_settings, "k=1..3", ("k", (1, 2, 3))),
    (parse_settings, "k=1,true,FAST,0.25,1/4", ("k", (1, True, "FAST", Fraction(1, 4), Fraction(1, 4)))),
    (parse_deadline, "rounds=20", ("rounds", 20)),
    (parse_timing, "patient", "patient"),
    (parse_topology, "ring", Topology("ring")),
    (parse_topology, "ring:directed@workers", Topology("ring", directed=True, over="workers")),
    (parse_topology, "links:0-1,1-2", Topology("links", links=((0, 1), (1, 2)))),
    (
        parse_topology,
        "small_world:degree=4,probability=0.3,seed=7",
        Topology("small_world", (("degree", "4"), ("probability", "0.3")), seed=7),
    ),
    (parse_topology, "file:graph.txt", Topology("file", (("name", "graph.txt"),))),
    (network, "loss", Network(loss="unbounded")),
    (network, "loss=2", Network(loss="2")),
    (network, "loss:p=0.1", Network(loss="p=0.1")),
    (network, "capacity=n,overflow=block,order=fifo", Network(capacity="n", overflow="block", order="fifo")),
    (network, "duplication,duplicates=absorb", Network(duplication=True, duplicates="absorb")),
    (network, "partition", Network(partition=Partition(free=True))),
    (
        network,
        "partition=0,1|2:drop,loss",
        Network(loss="unbounded", partition=Partition((("0", "1"), ("2",)), drop=True)),
    ),
    (
        network,
        "partition=0-1,1-2:rounds=3-7",
        Network(partition=Partition(links=(("0", "1"), ("1", "2")), rounds=(3, 7))),
    ),
    (parse_fault, "crash", FaultClause("crash")),
    (
        parse_fault,
        "crash=n//3:recover=keeps:times=2@workers",
        FaultClause("crash", "n//3", (("recover", "keeps"), ("times", "2")), "workers"),
    ),
    (parse_fault, "crash:whole@lead[0]", FaultClause("crash", "1", (("whole", ""),), "lead[0]")),
    (parse_fault, "silent:share=0.2", FaultClause("silent", "1", (("share", "0.2"),))),
    (
        parse_fault,
        "parse:p=0.2,retries=1,then=stale",
        FaultClause("parse", "1", (("p", "0.2"), ("retries", "1"), ("then", "stale"))),
    ),
    (parse_fairness, "none", (("", "none"),)),
    (parse_fairness, "delivery=weak,Client.ask=strong", (("delivery", "weak"), ("Client.ask", "strong"))),
)
BAD: tuple[tuple[Callable[[str], object], str, str], ...] = (
    (parse_sizes, "", "CC144"),
    (parse_sizes, "0", "CC144"),
    (parse_sizes, "6..3", "CC144"),
    (parse_sizes, "three", "CC144"),
    (parse_settings, "k", "CC144"),
    (parse_settings, "k=", "CC144"),
    (parse_settings, "k=3..1", "CC144"),
    (parse_deadline, "days=3", "CC144"),
    (parse_deadline, "rounds=-3", "CC144"),
    (parse_timing, "patent", "CC122"),
    (parse_topology, "rign", "CC122"),
    (parse_topology, "links:0", "CC122"),
    (parse_topology, "links:1-1", "CC122"),
    (parse_topology, "ring:degree=2", "CC122"),
    (parse_topology, "small_world:degree", "CC122"),
    (network, "los", "CC122"),
    (network, "loss=-1", "CC122"),
    (network, "loss:p=2", "CC122"),
    (network, "order=lifo", "CC122"),
    (network, "loss,loss=2", "CC122"),
    (network, "partition=0", "CC122"),
    (network, "partition=0|1:soon", "CC122"),
    (parse_fault, "crush", "CC123"),
    (parse_fault, "crash=", "CC123"),
    (parse_fault, "crash=x y", "CC123"),
    (parse_fault, "crash:recover=maybe", "CC123"),
    (parse_fault, "crash:recover", "CC123"),
    (parse_fault, "crash:whole=1", "CC123"),
    (parse_fault, "crash:limit=3", "CC123"),
    (parse_fault, "crash@", "CC123"),
    (parse_fault, "crash=2:share=0.5", "CC123"),
    (parse_fault, "silent:share=1.5", "CC123"),
    (parse_fault, "overloaded", "CC123"),
    (parse_fault, "crash:times=2:times=3", "CC123"),
    (parse_fault, "crash:rate=0", "CC123"),
    (parse_fairness, "fair", "CC122"),
    (parse_fairness, "a-b=weak", "CC122"),
)


@pytest.mark.parametrize(("parse", "text", "meaning"), GOOD)
def test_meaning(parse: Callable[[str], object], text: str, meaning: object) -> None:
    assert parse(text) == meaning


@pytest.mark.parametrize(("parse", "text", "code"), BAD)
def test_refused(parse: Callable[[str], object], text: str, code: str) -> None:
    with pytest.raises(DeclarationError) as found:
        parse(text)
    assert found.value.code == code and found.value.help


@pytest.mark.parametrize(
    ("text", "value"), [("n//3", 3), ("f", 2), ("2*f+1", 5), ("n - 1 - f", 7), ("-(1)", -1), ("n % 4", 2)]
)
def test_counts(text: str, value: int) -> None:
    assert evaluate_text(text, {"n": 10, "f": 2}) == value


@pytest.mark.parametrize(
    "text", ["m", "n/3", "n//0", "n**2", "__import__('os')", "", "n if n else 1", "quick"]
)
def test_counts_without_a_value(text: str) -> None:
    with pytest.raises(DeclarationError) as found:
        evaluate_text(text, {"n": 10, "quick": True})
    assert found.value.code == "CC143"
