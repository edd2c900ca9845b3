"""Fair end components: where a scheduler can keep a run for ever whatever the coins show.

An end component is a set of nodes with actions that never leave it, whatever their coins show, and that
connect it. Under a scheduler that takes each of them again and again every face comes for ever with
probability one. The search is that of fair.py with actions for steps: an action goes with all its faces; one
that offers a fair option never taken goes whole (Baier and Kwiatkowska, "Model checking for a probabilistic
branching time logic with fairness", 1998).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve, field

from consensus_check.explore.fair import TRAITS, Demands, Sums, summed, untils
from consensus_check.explore.graph import Graph, Move
from consensus_check.explore.monitored import Monitored
from consensus_check.explore.product import Product
from consensus_check.explore.scc import components
from consensus_check.ir.monitor import Clause
from consensus_check.records import define

Act = tuple[tuple[int, Move], ...]
"""The faces of an action: nodes they lead to, with their moves."""


@define(eq=False)
class Acting:
    """The actions of the nodes of a product that a monitor reads."""

    product: Product
    _known: dict[int, list[Act]] = field(factory=dict)

    @property
    def graph(self) -> Graph:
        return self.product.graph

    @property
    def reader(self) -> Monitored:
        reader = self.product.automaton
        assert isinstance(reader, Monitored)
        return reader

    def of(self, node: int) -> list[Act]:
        """Actions of a node all of whose faces lead to nodes: after others nothing is refuted any more."""
        known = self._known.get(node)
        if known is None:
            made, known = self.product, list[Act]()
            by_state = {made.states[target]: target for target in made.successors(node)}
            for faces in made.graph.acts(made.states[node]):
                act = tuple((by_state[m.target], m) for m in faces if m.target in by_state)
                if len(act) == len(faces):
                    known.append(act)
            self._known[node] = known
        return known

    def enabled(self, node: int) -> int:
        """The units enabled at a node."""
        return self.graph.enabled(self.product.states[node])

    def events(self, node: int) -> int:
        """What the monitor notes on entering a node."""
        return self.reader.events(self.product.controls[node])

    def put_off(self, node: int, ever: int) -> int:
        """Of events that must come for ever those that do not come at a node."""
        return ever & ~self.events(node)


@define(eq=False)
class Closed:
    """An end component: nodes (ascending) and for each its actions, none of which leaves. ever: events that
    must come for ever in it.
    """

    acting: Acting
    nodes: list[int]
    acts: dict[int, list[Act]]
    demands: Demands
    ever: int = 0
    _moves: dict[int, list[tuple[int, Move]]] = field(factory=dict)

    def inside(self, _: Product) -> Closed:
        return self

    def enabled(self, node: int) -> int:
        return self.acting.enabled(node)

    def put_off(self, node: int) -> int:
        return self.acting.put_off(node, self.ever)

    def untils(self) -> int:
        return untils(self)

    def sums(self) -> Sums:
        return summed(self)

    def moves(self, node: int) -> list[tuple[int, Move]]:
        """All faces of all actions of a node, each with the bits of those that come with it."""
        if not self._moves:
            self._number()
        return self._moves[node]

    def _number(self) -> None:
        size = 0
        for node in self.nodes:
            self._moves[node], size = numbered(self.acts[node], size)


def numbered(acts: list[Act], first: int) -> tuple[list[tuple[int, Move]], int]:
    """The faces of a node's actions, each with its own bit, from `first` on, and the bits of those that come
    with it; and the bit that is free then.
    """
    own, found, size = dict[tuple[int, tuple[int, ...]], int](), list[tuple[int, Move]](), first
    for act in acts:
        if len(act) == 1:
            found.extend(act)
            continue
        for _, move in act:
            if move.edge[4:] not in own:
                own[move.edge[4:]] = 1 << size
                size += 1
        owes = sum(own[move.edge[4:]] for _, move in act)
        found.extend((to, evolve(move, owes=owes, shows=own[move.edge[4:]])) for to, move in act)
    return found, size


def fair_end_components(
    acting: Acting,
    *,
    banned: int = 0,
    required: int = 0,
    tick: Callable[[], None] | None = None,
) -> list[Closed]:
    """Every maximal fair end component whose runs the monitor accepts, for each clause; and every node at
    which an accepted run may rest for ever, as a component without actions.

    banned: traits that no face may have. required: traits of which the component must have a step.
    """
    product, program = acting.product, acting.graph.reached.program
    demands = Demands(program.weak, program.strong)
    found = list[Closed]()
    if not required:
        for node, state in enumerate(product.states):
            if acting.graph.quiet(state) and product.rests(node):
                found.append(Closed(acting, [node], {node: []}, demands))
    cycles = _cycles(product)
    for clause in acting.reader.clauses:
        for nodes in cycles:
            if tick is not None:
                tick()
            found.extend(_judged(acting, nodes, clause, banned, required, demands))
    return found


def _cycles(product: Product) -> list[list[int]]:
    """Components of the whole product that have a cycle."""
    large, single = components(len(product.states), product.successors)
    return large + [[node] for node in single if node in product.successors(node)]


def _judged(
    acting: Acting, nodes: list[int], clause: Clause, banned: int, required: int, demands: Demands
) -> Iterator[Closed]:
    """The fair end components among some nodes that meet the clause."""
    work = [([n for n in nodes if not acting.events(n) & clause.never], banned)]
    while work:
        candidates, bans = work.pop()
        for closed in maximal(acting, candidates, bans, demands, clause.ever):
            verdict = _verdict(closed, required)
            if isinstance(verdict, Closed):
                yield verdict
            elif verdict is not None:
                work.append((verdict[0], bans | verdict[1]))


def _verdict(closed: Closed, required: int) -> Closed | tuple[list[int], int] | None:
    """The end component itself if it is fair; None if nothing in it is; else nodes and bans to look at."""
    demands, acting = closed.demands, closed.acting
    every, some, seen = -1, 0, 0
    for node in closed.nodes:
        enabled = closed.enabled(node)
        every, some, seen = every & enabled, some | enabled, seen | acting.events(node)
    discharged = offered = taken = 0
    for node in closed.nodes:
        for act in closed.acts[node]:
            for _, move in act:
                discharged |= move.discharged
                offered |= move.offers
                taken |= move.takes
    if closed.ever & ~seen or demands.weak & every & ~discharged or required & ~offered:
        return None
    starved = demands.strong & some & ~discharged
    if starved:
        return [n for n in closed.nodes if not closed.enabled(n) & starved], 0
    refused = offered & ~TRAITS & ~taken
    if refused:
        return closed.nodes, refused
    return closed


def maximal(
    acting: Acting, nodes: Iterable[int], banned: int, demands: Demands, ever: int = 0
) -> Iterator[Closed]:
    """The maximal end components among some nodes that take nothing banned."""
    work = [sorted(nodes)]
    while work:
        candidates = work.pop()
        acts = _staying(acting, candidates, banned)
        if len(acts) < len(candidates):
            work.extend([sorted(acts)] if acts else [])
            continue
        number = {node: i for i, node in enumerate(candidates)}
        onward = [[number[to] for act in acts[node] for to, _ in act] for node in candidates]
        large, single = components(len(candidates), onward.__getitem__)
        if len(large) + len(single) == 1:
            yield Closed(acting, candidates, acts, demands, ever)
            continue
        work.extend([candidates[i] for i in group] for group in large)
        work.extend([candidates[i]] for i in single if i in onward[i])


def _staying(acting: Acting, nodes: list[int], banned: int) -> dict[int, list[Act]]:
    """For each node the actions none of whose faces leaves the nodes or is banned; without nodes that have
    none, which are left out until nothing changes.
    """
    members = set(nodes)
    acts = {n: [a for a in acting.of(n) if not any(m.offers & banned for _, m in a)] for n in nodes}
    before = dict[int, set[int]]()
    for node, found in acts.items():
        for act in found:
            for to, _ in act:
                before.setdefault(to, set()).add(node)
    acts = {n: [a for a in found if all(to in members for to, _ in a)] for n, found in acts.items()}
    gone = [n for n in nodes if not acts[n]]
    while gone:
        node = gone.pop()
        members.discard(node)
        del acts[node]
        for source in sorted(before.get(node, ())):
            if acts.get(source):
                acts[source] = [a for a in acts[source] if all(to != node for to, _ in a)]
                if not acts[source]:
                    gone.append(source)
    return acts
