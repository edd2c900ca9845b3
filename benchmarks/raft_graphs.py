"""On which graphs a cluster never settles on a leader: raft_election with its links left free, and then graph
by graph.

    python -m benchmarks.raft_graphs [--sizes 2,3,4] [--engines explore,solve] [--limit 60] [--bound 60]
        [--free 3,4] [--each] [--keep FILE]

First the links are left free (`links:free`), so that one question looks for a graph that fails: the graph is
shown. Then every connected graph on n nodes is asked about, one of each class under renamings that keep the
first leader, and counted: as labelled graphs, as classes of graph and leader, and as graphs up to isomorphism
(which fail where some place of the leader makes them fail). A share is [a/b, (a+u)/b], where u could not be
told within `limit` seconds each, or by the solver with runs of `bound` steps. A run that refutes is replayed
before it counts. --each: tell each answer as it comes. --keep: read what is known from a file, and add what
comes, so that what was broken off goes on.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from itertools import combinations, permutations
from pathlib import Path

from attrs import evolve, frozen

from consensus_check.explore import explore
from consensus_check.ir.environment import Topology
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.semantics.state import values_of
from consensus_check.solve import solve
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Budget, Unknown, Verdict, Violated, name_of

SPEC = Path(__file__).parents[1] / "specs" / "raft_election.py"
PROPERTY = "stable_leader"
FREE = Topology("links", (("free", ""),))

Graph = tuple[tuple[int, int], ...]
Decide = Callable[[TransitionSystem], Verdict]


def system(n: int, topology: Topology) -> TransitionSystem:
    """The cluster on a graph. n servers hold n ranks at most, so that more need no room."""
    spec = read_file(SPEC)
    protocol = spec.protocols[0]
    environment = evolve(protocol.environment, topology=topology)
    return lower(spec, protocol, scope=Scope(n), environment=environment, ranks=n)


def on(graph: Graph, n: int) -> TransitionSystem:
    """The cluster on these links."""
    return system(n, Topology("links", links=graph))


def explorer(limit: float) -> Decide:
    """What the explorer says; it spends little on short loops."""

    def decide(asked: TransitionSystem) -> Verdict:
        prop = next(p for p in asked.properties if p.name == PROPERTY)
        budget = Budget(time_limit=limit, lasso_work=1000)
        return explore(asked, properties=[prop], budget=budget).verdicts[PROPERTY]

    return decide


def solver(limit: float, bound: int = 60) -> Decide:
    """What the solver says, by short runs and proofs first; then any run of at most `bound` steps will do."""

    def decide(asked: TransitionSystem) -> Verdict:
        prop = next(p for p in asked.properties if p.name == PROPERTY)
        first = Budget(time_limit=limit / 6, bound=bound)
        found = solve(asked, properties=[prop], budget=first).verdicts[PROPERTY]
        if not isinstance(found, Unknown):
            return found
        hasty = evolve(first, time_limit=limit * 5 / 6, lasso_work=0)
        return solve(asked, properties=[prop], budget=hasty).verdicts[PROPERTY]

    return decide


# -- graphs ----------------------------------------


def connected(n: int, graph: Graph) -> bool:
    """Whether everybody can reach everybody."""
    reached, size = {0}, 0
    while len(reached) > size:
        size = len(reached)
        reached |= {x for link in graph if reached & set(link) for x in link}
    return len(reached) == n


def classes(n: int, *, fixed: int) -> dict[Graph, set[Graph]]:
    """The connected labelled graphs on n nodes, by classes under the renamings that keep the first `fixed`
    nodes: the least graph of each, with all of them.
    """
    pairs = list(combinations(range(n), 2))
    renamings = [(*range(fixed), *rest) for rest in permutations(range(fixed, n))]
    found: dict[Graph, set[Graph]] = {}
    seen: set[Graph] = set()
    for size in range(len(pairs) + 1):
        for graph in combinations(pairs, size):
            if graph in seen or not connected(n, graph):
                continue
            orbit = {renamed(graph, renaming) for renaming in renamings}
            seen |= orbit
            found[min(orbit)] = orbit
    return found


def renamed(graph: Graph, renaming: tuple[int, ...]) -> Graph:
    """The graph with each node renamed."""
    return tuple(sorted((min(renaming[a], renaming[b]), max(renaming[a], renaming[b])) for a, b in graph))


# -- shares ----------------------------------------


@frozen
class Share:
    """bad of total fail; of `unknown` more it could not be told."""

    bad: int
    unknown: int
    total: int

    @property
    def low(self) -> Fraction:
        return Fraction(self.bad, self.total)

    @property
    def high(self) -> Fraction:
        return Fraction(self.bad + self.unknown, self.total)

    def __str__(self) -> str:
        if not self.unknown:
            return f"{self.bad}/{self.total}"
        return f"[{self.bad}/{self.total}, {self.bad + self.unknown}/{self.total}]"


@frozen
class Shares:
    """Labelled graphs, classes of graph and first leader, graphs up to isomorphism."""

    labelled: Share
    placed: Share
    alike: Share


def answers(
    n: int,
    decide: Decide,
    *,
    known: Mapping[Graph, str] | None = None,
    heard: Callable[[Graph, Verdict], None] = lambda graph, verdict: None,
) -> dict[Graph, str]:
    """What holds on each class of graph and first leader. known: what need not be asked. heard: called after
    each answer.
    """
    said = dict(known or {})
    for graph in classes(n, fixed=1):
        if graph not in said:
            verdict = decide(on(graph, n))
            said[graph] = name_of(verdict)
            heard(graph, verdict)
    return said


def shares(n: int, said: Mapping[Graph, str]) -> Shares:
    """The answers counted. said: for each class of graph and first leader."""
    orbits = classes(n, fixed=1)
    words = {graph: said[top] for top, orbit in orbits.items() for graph in orbit}
    alike = [{words[graph] for graph in orbit} for orbit in classes(n, fixed=0).values()]
    return Shares(
        _share(list(words.values())),
        _share([said[top] for top in orbits]),
        _share([next(w for w in ("violated", "unknown", "holds") if w in each) for each in alike]),
    )


def _share(words: list[str]) -> Share:
    return Share(words.count("violated"), words.count("unknown"), len(words))


# -- what was kept ----------------------------------------


def kept(path: Path | None, n: int, engine: str) -> dict[Graph, str]:
    """The answers of an engine that a file has, those apart that were none."""
    if path is None or not path.exists():
        return {}
    lines = (json.loads(line) for line in path.read_text().splitlines())
    return {
        tuple((a, b) for a, b in one["links"]): one["verdict"]
        for one in lines
        if (one["n"], one["engine"]) == (n, engine) and one["verdict"] != "unknown"
    }


def keep(path: Path, n: int, engine: str, graph: Graph, verdict: Verdict) -> None:
    """Add an answer to a file."""
    one = {"n": n, "engine": engine, "links": graph, "verdict": name_of(verdict)}
    with path.open("a") as file:
        file.write(json.dumps(one) + "\n")


# -- the table ----------------------------------------


def graph_of(asked: TransitionSystem, verdict: Violated) -> str:
    """The links of the first state of a run that refutes."""
    assert verdict.counterexample is not None
    values = values_of(asked, verdict.counterexample.run.states[0])
    there = (name for name in values if name.startswith("link ") and values[name])
    return ", ".join(name.removeprefix("link ") for name in there)


def _heard(
    graph: Graph, verdict: Verdict, *, n: int, engine: str, each: bool, path: Path | None
) -> None:
    if each:
        links = ",".join(f"{a}-{b}" for a, b in graph)
        example = verdict.counterexample if isinstance(verdict, Violated) else None
        told = "" if example is None else f", {example.length} steps"
        if isinstance(verdict, Unknown):
            told = ": " + "; ".join(reason.text for reason in verdict.reasons)
        print(f"   {engine} links:{links}: {name_of(verdict)}{told}", flush=True)
    if path is not None:
        keep(path, n, engine, graph, verdict)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--sizes", default="2,3,4")
    options.add_argument("--engines", default="explore,solve")
    options.add_argument("--limit", type=float, default=60.0)
    options.add_argument("--bound", type=int, default=60)
    options.add_argument("--free", default="3,4")
    options.add_argument("--each", action="store_true")
    options.add_argument("--keep", type=Path)
    given = options.parse_args()
    engines = {"explore": explorer(given.limit), "solve": solver(given.limit, given.bound)}
    for n in map(int, given.free.split(",") if given.free else ()):
        for name in given.engines.split(","):
            began, asked = time.monotonic(), system(n, FREE)
            verdict = engines[name](asked)
            shown = graph_of(asked, verdict) if isinstance(verdict, Violated) else name_of(verdict)
            print(f"links free, n={n}, {name:8}{time.monotonic() - began:8.1f} s  {shown}", flush=True)
    heads = ("labelled", "graph and leader", "up to isomorphism")
    print(f"{'n':>2} {'engine':9}", *(f"{head:>23}" for head in heads), " seconds", flush=True)
    for n in map(int, given.sizes.split(",")):
        for name in given.engines.split(","):
            began = time.monotonic()
            said = answers(
                n,
                engines[name],
                known=kept(given.keep, n, name),
                heard=partial(_heard, n=n, engine=name, each=given.each, path=given.keep),
            )
            told = shares(n, said)
            row = (told.labelled, told.placed, told.alike)
            seconds = time.monotonic() - began
            print(f"{n:>2} {name:9}", *(f"{share!s:>23}" for share in row), f"{seconds:8.0f}", flush=True)


if __name__ == "__main__":
    main()
