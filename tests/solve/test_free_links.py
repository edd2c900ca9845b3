"""Links that are left free: one system for all connected graphs, and the share of graphs on which a cluster
never settles on a leader.
"""

from __future__ import annotations

from collections import Counter
from math import factorial
from pathlib import Path
from typing import Any

import networkx
import pytest
from attrs import evolve

from benchmarks import raft_graphs as raft
from consensus_check.errors import ConsensusCheckError, LimitError
from consensus_check.explore import explore
from consensus_check.ir.options import parse_fault, parse_network, parse_topology
from consensus_check.ir.protocol import Spec
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.report.environment import topology_text
from consensus_check.semantics.state import values_of
from consensus_check.solve import solve
from consensus_check.spec.reader import read_source
from consensus_check.verdict import Budget, Violated, name_of
from tests.cli.running import run as command
from tests.solve.asking import decided

NEWS = '''"""Does everybody hear the news, and does anybody with three links hear it twice?"""
from __future__ import annotations
from typing import Annotated
import consensus_check as cc

@cc.message
class News:
    pass

@cc.role
class Gossip:
    told: bool = False
    knows: bool = False
    twice: bool = False
    links: Annotated[int, cc.Between(0, 9)] = 0

    @cc.initial
    def count(self) -> None:
        self.links = cc.degree(self)

    @cc.step
    def tell(self) -> None:
        cc.require(self.knows and not self.told)
        self.told = True
        cc.broadcast(News())

    @cc.receive
    def hear(self, msg: News) -> None:
        self.twice = self.knows
        self.knows = True

@cc.protocol
class Spread:
    people: cc.Group[Gossip]

    @cc.initial
    def begin(self) -> None:
        self.people[0].knows = True

    @cc.predicate
    def everybody(self) -> bool:
        return all(one.knows for one in self.people)

    @cc.predicate
    def alike(self) -> bool:
        return all(one.links == cc.degree(one) for one in self.people)

    @cc.predicate
    def once(self) -> bool:
        return not any(
            one.twice and cc.degree(one) == 3 and all(cc.linked(one, other) for other in cc.others(one))
            for one in self.people
        )

    all_hear = cc.eventually(everybody)
    links_stay = cc.always(alike)
    quiet = cc.always(once)
'''


def lowered(spec: Spec, n: int, topology: str, **more: Any) -> TransitionSystem:
    protocol = spec.protocols[0]
    environment = evolve(protocol.environment, topology=parse_topology(topology), **more)
    return lower(spec, protocol, scope=Scope(n), environment=environment)


SPREAD = read_source(NEWS)
ALL = Budget(reduction="never")


def text(graph: raft.Graph) -> str:
    return "links:" + ",".join(f"{a}-{b}" for a, b in graph)


# -- what is asked for ----------------------------------------


@pytest.mark.parametrize("given", ["links:free", "links:0-1,1-2:free"])
def test_a_topology_with_free_links_is_written_as_it_is_read(given: str) -> None:
    assert topology_text(parse_topology(given)) == given


@pytest.mark.parametrize("given", ["links:free:directed", "links:free=3", "ring:free", "links:free,0-1"])
def test_what_is_no_topology(given: str) -> None:
    with pytest.raises(ConsensusCheckError, match="CC122"):
        parse_topology(given)


def test_what_needs_links_that_are_known_is_refused() -> None:
    with pytest.raises(LimitError, match=r"CC560.*Byzantine agents on links that are left free"):
        lowered(SPREAD, 3, "links:free", faults=(parse_fault("byzantine"),))
    with pytest.raises(LimitError, match=r"CC560.*a partition on links that are left free"):
        lowered(SPREAD, 3, "links:free", network=parse_network(["partition"]))


# -- one system for all graphs ----------------------------------------


@pytest.mark.parametrize("n", [2, 3, 4])
def test_free_links_are_all_connected_graphs_together(n: int) -> None:
    """States, transitions and failures are those of the graphs one by one."""
    states, transitions, failing = 0, 0, set[str]()
    for graph in raft.classes(n, fixed=n):
        one = explore(lowered(SPREAD, n, text(graph)), budget=ALL)
        states, transitions = states + one.states, transitions + one.transitions
        failing |= {name for name, verdict in one.verdicts.items() if isinstance(verdict, Violated)}
    free = explore(lowered(SPREAD, n, "links:free"), budget=ALL)
    assert (free.states, free.transitions) == (states, transitions)
    assert {name for name, v in free.verdicts.items() if isinstance(v, Violated)} == failing
    assert failing == ({"quiet"} if n == 4 else set()) and name_of(free.verdicts["all_hear"]) == "holds"


def test_links_that_are_named_are_certain() -> None:
    given = frozenset({(0, 1), (1, 2)})
    graphs = [graph for graph in raft.classes(4, fixed=4) if given <= set(graph)]
    apart = [explore(lowered(SPREAD, 4, text(graph)), budget=ALL).states for graph in graphs]
    together = explore(lowered(SPREAD, 4, "links:0-1,1-2:free"), budget=ALL).states
    assert len(graphs) == 14 and together == sum(apart)


def test_the_solver_finds_a_failing_graph_by_itself() -> None:
    system = lowered(SPREAD, 4, "links:free")
    asked = [prop for prop in system.properties if prop.name == "quiet"]
    verdict = solve(system, properties=asked, budget=Budget(bound=8)).verdicts["quiet"]
    assert isinstance(verdict, Violated) and verdict.counterexample is not None
    assert verdict.counterexample.shortest == "total" and verdict.counterexample.length == 4
    first = values_of(system, verdict.counterexample.run.states[0])
    links = [name for name, there in first.items() if name.startswith("link ") and there]
    degrees = Counter(agent for name in links for agent in name[6:-1].split(", "))
    assert max(degrees.values()) == 3


def test_a_run_tells_its_links() -> None:
    asked = "raft_election:RaftElection.stable_leader"
    done = command("check", asked, "-n", "3", "--topology", "links:free")
    assert done.returncode == 1 and "links: open = {" in done.stdout
    assert "links:free" in done.stdout


# -- shares ----------------------------------------


def test_graphs_are_counted_as_others_count_them() -> None:
    """Connected graphs up to isomorphism, with one node told apart, labelled (OEIS A001349,
    A126100, A001187).
    """
    atlas = networkx.graph_atlas_g()
    for n, alike, placed, labelled in ((2, 1, 1, 1), (3, 2, 3, 4), (4, 6, 11, 38), (5, 21, 58, 728)):
        orbits = raft.classes(n, fixed=0)
        assert (len(orbits), len(raft.classes(n, fixed=1))) == (alike, placed)
        assert sum(map(len, orbits.values())) == labelled
        known = [one for one in atlas if len(one) == n and networkx.is_connected(one)]
        assert len(known) == alike
        for graph, orbit in orbits.items():
            made = networkx.Graph(graph)
            same = networkx.isomorphism.GraphMatcher(made, made)
            assert len(orbit) * sum(1 for _ in same.isomorphisms_iter()) == factorial(n)


def test_a_cluster_fails_unless_its_first_leader_is_linked_to_all() -> None:
    """Where the leader is linked to all, nobody ever acts; elsewhere somebody unseats it for ever."""
    said = {n: raft.answers(n, raft.explorer(60)) for n in (2, 3, 4)}
    for n, words in said.items():
        for graph, word in words.items():
            assert (word == "holds") == (sum(0 in link for link in graph) == n - 1)
    told = {n: raft.shares(n, words) for n, words in said.items()}
    assert [str(told[n].labelled) for n in (2, 3, 4)] == ["0/1", "2/4", "30/38"]
    assert [str(told[n].placed) for n in (2, 3, 4)] == ["0/1", "1/3", "7/11"]
    assert [str(told[n].alike) for n in (2, 3, 4)] == ["0/1", "1/2", "5/6"]


def test_the_solver_and_the_explorer_count_alike() -> None:
    for graph in raft.classes(4, fixed=1):
        system = lowered(SPREAD, 4, text(graph))
        quiet = [prop for prop in system.properties if prop.name == "quiet"]
        found = explore(system, properties=quiet).verdicts["quiet"]
        sought = decided(system, quiet, 12)["quiet"]
        failing = any(sum(a in link for link in graph) == 3 for a in range(4))
        assert isinstance(found, Violated) is isinstance(sought, Violated) is failing


def test_what_is_not_known_widens_a_share() -> None:
    words = dict.fromkeys(raft.classes(3, fixed=1), "unknown") | {((0, 1), (0, 2), (1, 2)): "violated"}
    told = raft.shares(3, words)
    assert str(told.labelled) == "[1/4, 4/4]"
    assert told.placed.low * 3 == told.placed.high == 1
    assert str(told.alike) == "[1/2, 2/2]"


def test_what_is_kept_is_not_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    said = raft.answers(
        3, raft.explorer(60), heard=lambda graph, verdict: raft.keep(path, 3, "explore", graph, verdict)
    )
    known = raft.kept(path, 3, "explore")
    assert known == said and raft.kept(path, 3, "solve") == raft.kept(path, 4, "explore") == {}
    assert raft.answers(3, lambda system: pytest.fail("asked again"), known=known) == said
