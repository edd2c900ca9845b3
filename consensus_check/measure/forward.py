"""Exact shares of a chain at a deadline, by one pass over the layers of equal cost (theory.md 1.1).

Within a layer steps that cost nothing are followed first, component by component; a component they never
leave ends the run there. Fractions where the work is small; else floats, with a bound on what rounding does.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from heapq import heappop, heappush
from typing import Final, Generic, TypeVar

from attrs import field

from consensus_check.measure.chain import LEFT_OUT, Chain, TooLarge, is_success
from consensus_check.measure.components import components_of
from consensus_check.measure.rows import SPENT
from consensus_check.records import define, frozen

N = TypeVar("N", Fraction, float)
UNIT: Final = 2.0**-53


@frozen
class Passage(Generic[N]):
    """shares: class (`+NAME` success, `-NAME` miss) -> probability. times: probability of success at each
    cost. lost: probability not accounted for (a step that was cut). rounding: how far a share may be off.
    spent: what a run adds to SPENT on average until it ends; None where some add to it for ever.
    """

    shares: dict[str, N]
    times: list[N]
    lost: N
    rounding: float
    spent: tuple[N, ...] | None

    @property
    def miss(self) -> N:
        """The probability of missing the deadline."""
        return sum((p for ending, p in self.shares.items() if not is_success(ending)), self.lost - self.lost)


@define(eq=False)
class _Pass(Generic[N]):
    """One pass. number: how probabilities are read. layers: mass by cost, of each node. work: its limit."""

    chain: Chain
    bound: int
    number: Callable[[Fraction], N]
    zero: N
    work: int
    sent: int = 0
    shares: dict[str, N] = field(factory=dict)
    times: list[N] = field(factory=list)
    layers: list[dict[int, N]] = field(factory=list)
    edges: list[list[tuple[int | str, int, N]]] = field(factory=list)
    groups: list[tuple[list[int], bool]] = field(factory=list)
    place: dict[int, int] = field(factory=dict)
    due: list[int] = field(factory=list)
    queued: set[int] = field(factory=set)
    spent: list[N] = field(factory=list)
    endless: bool = False

    def run(self) -> None:
        number, zero = self.number, self.zero
        read = {id(p): number(p) for edges in self.chain.edges for _, _, p in edges}
        self.edges = [[(to, cost, read[id(p)]) for to, cost, p in edges] for edges in self.chain.edges]
        self.times = [zero] * (self.bound + 1)
        self.spent = [zero] * len(SPENT)
        self.layers = [{} for _ in range(self.bound + 1)]
        self.layers[0] = {node: number(share) for node, share in self.chain.first.items()}
        for (ending, _), share in self.chain.decided.items():
            self._end(ending, 0, number(share))
        groups = self.groups = free_order(self.chain)
        self.place = {node: k for k, (nodes, _) in enumerate(groups) for node in nodes}
        for cost in range(self.bound + 1):
            layer = self.layers[cost]
            self.queued = {self.place[node] for node in layer}
            self.due = sorted(self.queued)
            while self.due:
                nodes, loops = groups[heappop(self.due)]
                if loops:
                    self._component(nodes, layer, cost)
                else:
                    self._spread(nodes[0], layer.pop(nodes[0], zero), cost)
            self.layers[cost] = {}

    def _end(self, ending: str, cost: int, mass: N) -> None:
        self.shares[ending] = self.shares.get(ending, self.zero) + mass
        if is_success(ending):
            self.times[cost] += mass

    def _spread(self, node: int, mass: N, cost: int) -> None:
        """Send the mass of a node along its edges; steps that pass the deadline end the run before them."""
        if not mass:
            return
        edges = self.edges[node]
        if not edges:
            self._end(self.chain.endings[node], cost, mass)
            return
        stays = sum((share for to, price, share in edges if to == node and price == 0), self.zero)
        rest = self.number(Fraction(1)) if not stays else _rest(edges, node, self.zero)
        self._spend(node, mass / rest if stays else mass, cost)
        for to, price, share in edges:
            if to == node and price == 0:
                continue
            self._send(node, to, cost, price, mass * share / rest if stays else mass * share)

    def _spend(self, node: int, visits: N, cost: int) -> None:
        """What steps from a node within the deadline add."""
        for price, gains in self.chain.gains[node].items():
            if cost + price <= self.bound:
                for k, gain in enumerate(gains):
                    if gain:
                        self.spent[k] += visits * self.number(gain)

    def _send(self, node: int, to: int | str, cost: int, price: int, mass: N) -> None:
        after = cost + price
        self.sent += 1
        if self.sent > self.work:
            raise TooLarge
        if after > self.bound and to != LEFT_OUT:
            self._end(self.chain.endings[node], cost, mass)
        elif isinstance(to, int):
            layer = self.layers[after]
            if after == cost and self.place[to] not in self.queued:
                self.queued.add(self.place[to])
                heappush(self.due, self.place[to])
            layer[to] = layer.get(to, self.zero) + mass
        else:
            self._end(to, after if after <= self.bound else cost, mass)

    def _component(self, nodes: list[int], layer: dict[int, N], cost: int) -> None:
        """Nodes that lead to one another at no cost: the mass that leaves each is solved for, by elimination
        without subtraction; where nothing leaves, the runs end here.
        """
        inside = set(nodes)
        masses = {node: layer.pop(node, self.zero) for node in nodes}
        rows = {n: _inner(self.edges[n], inside, self.zero) for n in nodes}
        if not any(_outer(self.edges[n], inside) for n in nodes):
            everywhere = common(self.chain, nodes)
            for mass in masses.values():
                if mass:
                    self._end(everywhere, cost, mass)
                    self.endless = self.endless or any(self.chain.gains[n] for n in nodes)
            return
        visits = expected_visits(rows, {n: _out(self.edges[n], inside, self.zero) for n in nodes}, masses)
        for node in nodes:
            self._spend(node, visits[node], cost)
            for to, price, share in self.edges[node]:
                if not (price == 0 and isinstance(to, int) and to in inside):
                    self._send(node, to, cost, price, visits[node] * share)


def _rest(edges: list[tuple[int | str, int, N]], node: int, zero: N) -> N:
    return sum((share for to, price, share in edges if not (to == node and price == 0)), zero)


def _inner(edges: list[tuple[int | str, int, N]], inside: set[int], zero: N) -> dict[int, N]:
    found = dict[int, N]()
    for to, price, share in edges:
        if price == 0 and isinstance(to, int) and to in inside:
            found[to] = found.get(to, zero) + share
    return found


def _outer(edges: list[tuple[int | str, int, N]], inside: set[int]) -> bool:
    return any(not (price == 0 and isinstance(to, int) and to in inside) for to, price, _ in edges)


def _out(edges: list[tuple[int | str, int, N]], inside: set[int], zero: N) -> N:
    leaving = (p for to, price, p in edges if not (price == 0 and isinstance(to, int) and to in inside))
    return sum(leaving, zero)


def common(chain: Chain, nodes: list[int]) -> str:
    """The class of a run that stays in these nodes for ever: what is true at the end is true in all."""
    endings = {chain.endings[node] for node in nodes}
    for name in ("-unnoticed", "-drifted"):
        if endings == {name}:
            return name
    if endings <= {"-unnoticed", "-drifted", "-unconverged"} and endings != {"-unconverged"}:
        return "-drifted"
    return chain.endings[min(nodes)]


def expected_visits(rows: dict[int, dict[int, N]], out: dict[int, N], masses: dict[int, N]) -> dict[int, N]:
    """How often each node is visited in all, starting with these masses, until the nodes are left.

    rows: probabilities among the nodes. out: of leaving them. Elimination without subtraction (Grassmann,
    Taksar and Heyman 1985).
    """
    rows = {n: dict(row) for n, row in rows.items()}
    columns = dict[int, set[int]]((n, set()) for n in rows)
    for n, row in rows.items():
        for to in row:
            columns[to].add(n)
    out, masses = dict(out), dict(masses)
    order = sorted(rows)
    leaving = dict[int, N]()
    entering = dict[int, dict[int, N]]()
    for s in order:
        row = rows.pop(s)
        row.pop(s, None)
        leaving[s] = sum(row.values(), out[s])
        entering[s] = dict[int, N]()
        for i in sorted(columns.pop(s)):
            if i == s or i not in rows:
                continue
            share = rows[i].pop(s)
            entering[s][i] = share
            for to, p in row.items():
                more = share * p / leaving[s]
                rows[i][to] = rows[i][to] + more if to in rows[i] else more
                columns[to].add(i)
            out[i] += share * out[s] / leaving[s]
        for to, p in row.items():
            masses[to] += masses[s] * p / leaving[s]
            columns[to].discard(s)
    visits = dict[int, N]()
    for s in reversed(order):
        visits[s] = masses[s]
        for i, share in entering[s].items():
            visits[s] += visits[i] * share
        visits[s] = visits[s] / leaving[s]
    return visits


def free_order(chain: Chain) -> list[tuple[list[int], bool]]:
    """Components of the steps that cost nothing, those that lead to others first; and whether one has inner
    steps besides those of a node to itself.
    """
    free = [[to for to, cost, _ in edges if cost == 0 and isinstance(to, int)] for edges in chain.edges]
    return [(group, len(group) > 1 or _closed(chain, group[0])) for group in reversed(components_of(free))]


def _closed(chain: Chain, node: int) -> bool:
    """Whether a node leads only to itself, at no cost."""
    edges = chain.edges[node]
    return bool(edges) and all(to == node and cost == 0 for to, cost, _ in edges)


def exact_passage(chain: Chain, bound: int, *, work: int) -> Passage[Fraction]:
    """The shares as fractions. Raises TooLarge after so many steps of work."""
    made = _Pass(chain, bound, _same, Fraction(0), work)
    made.run()
    lost = made.shares.pop(LEFT_OUT, Fraction(0))
    return Passage(made.shares, made.times, lost, 0.0, None if made.endless else tuple(made.spent))


def float_passage(chain: Chain, bound: int, *, work: int) -> Passage[float]:
    """The shares as floats. Each layer multiplies, adds and divides positive numbers; the relative error of a
    share is at most the number of such operations on its longest way, times half a unit in the last place.

    Raises TooLarge.
    """
    made = _Pass(chain, bound, float, 0.0, work)
    made.run()
    lost = made.shares.pop(LEFT_OUT, 0.0)
    into = [0] * len(chain.edges)
    for edges in chain.edges:
        for to, _, _ in edges:
            if isinstance(to, int):
                into[to] += 1
    operations = (bound + 2) * (max(into, default=1) + 4) * (1 + _depth(chain, made.groups)) + sum(into)
    spent = None if made.endless else tuple(made.spent)
    return Passage(made.shares, made.times, lost, min(1.0, operations * UNIT), spent)


def _depth(chain: Chain, groups: list[tuple[list[int], bool]]) -> int:
    """How many steps at most follow one another at no cost; a component counts twice for each node."""
    longest = [0] * len(chain.edges)
    most = 0
    for nodes, loops in reversed(groups):
        inside = set(nodes)
        ahead = [
            longest[to]
            for node in nodes
            for to, cost, _ in chain.edges[node]
            if cost == 0 and isinstance(to, int) and to not in inside
        ]
        here = max(ahead, default=0) + (2 * len(nodes) if loops else 1)
        for node in nodes:
            longest[node] = here
        most = max(most, here)
    return most


def _same(share: Fraction) -> Fraction:
    return share
