"""What surrounds a protocol: topology, timing, network, faults; and what an author expects under which of
them.

Data only. Text forms (`crash=1:recover=keeps@workers`, `links:0-1,1-2`, `loss=2`) are parsed here, since the
command line and the specs
share them. Counts stay expressions in text (`n//3`, `f`): their value is known when a system is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field

from consensus_check.records import frozen

TimingKind = Literal["asynchronous", "patient", "timed", "rounds", "sequential"]
TIMINGS: tuple[TimingKind, ...] = ("asynchronous", "patient", "timed", "rounds", "sequential")
TOPOLOGIES = (
    "complete",
    "ring",
    "line",
    "star",
    "tree",
    "grid",
    "small_world",
    "scale_free",
    "delaunay",
    "star_with_peers",
    "links",
    "file",
)
FAULTS = (
    "crash",
    "leaves",
    "silent",
    "omission",
    "late",
    "stale",
    "credulous",
    "parse",
    "overloaded",
    "flooded",
    "byzantine",
    "tainted",
    "reset",
)
START_FAULTS = frozenset(
    {"silent", "late", "stale", "credulous", "overloaded", "flooded", "byzantine", "tainted"}
)


@frozen
class Topology:
    """A family of graphs over the group of size n (or `over`). options: its own settings, e.g. degree,
    probability, branching.

    links: explicit edges for kind `links`. directed: links carry messages one way (from the first to the
    second).
    """

    kind: str = "complete"
    options: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[int, int], ...] = ()
    directed: bool = False
    over: str = ""
    seed: int | None = None


@frozen
class Partition:
    """Cut links. groups: names of groups or agents on the two sides; links: pairs of agents; rounds:
    (from, to) in rounds, None: free
    (the environment may cut and join at any time); drop: what is sent over a cut link is lost instead of
    waiting.
    """

    groups: tuple[tuple[str, ...], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    rounds: tuple[int, int] | None = None
    free: bool = False
    drop: bool = False


@frozen
class Network:
    """loss, duplication: None for none, 'unbounded', a count, or a probability as text ('p=0.1'). capacity:
    None is undeclared.
    """

    order: Literal["any", "fifo"] = "any"
    delivery: Literal["once", "forever"] = "once"
    duplicates: Literal["keep", "absorb"] = "keep"
    loss: str | None = None
    duplication: bool = False
    capacity: str | None = None
    overflow: Literal["block", "drop_newest", "drop_oldest", "error"] = "error"
    nolink: Literal["error", "drop"] = "error"
    unroutable: Literal["error", "drop"] = "error"
    partition: Partition | None = None


@frozen
class FaultClause:
    """`--fault KIND[=k][:option=value,...][@WHERE]`. count: text, may use n and parameters (default '1')."""

    kind: str
    count: str = "1"
    options: tuple[tuple[str, str], ...] = ()
    where: str = ""

    def option(self, name: str) -> str | None:
        return dict(self.options).get(name)


@frozen
class Environment:
    """fairness: overrides, e.g. ('delivery', 'weak') or ('Client.ask', 'strong'), ('', 'none') for all."""

    topology: Topology = Topology()
    timing: TimingKind | None = None
    network: Network = Network()
    faults: tuple[FaultClause, ...] = ()
    heals: bool = False
    fairness: tuple[tuple[str, str], ...] = ()
    adversary: bool = False


@frozen
class Expectation:
    """cc.holds(...), cc.violated(kind, ...), cc.unknown(...), with the cells it speaks of. None: any.

    n: sizes; from_n: least size. topology, timing, network, faults, fairness: text forms as on the
    command line ('' : without). given:
    parameters. kinds: all kinds given (`kind` is the only one, where it is one). reason: of cc.unknown.
    coins: 'adversary' or 'chance'.
    """

    verdict: Literal["holds", "violated", "unknown"]
    kind: str | None = None
    n: tuple[int, ...] | None = None
    from_n: int | None = None
    topology: str | None = None
    timing: str | None = None
    network: tuple[str, ...] | None = None
    faults: tuple[str, ...] | None = None
    given: Mapping[str, bool | int | str] = field(factory=dict)
    states: int | None = None
    vacuous: bool | None = None
    kinds: tuple[str, ...] = ()
    reason: str | None = None
    fairness: tuple[str, ...] | None = None
    coins: str | None = None
