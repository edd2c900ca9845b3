"""The reachable Markov chain of a system under a scheduler, up to where runs end.

A node is a state with what must be remembered besides: the scheduler's memory, whom faults may strike,
whether the goal's `correct` was true before. Runs that succeed, or miss for good, end in a class; the rest is
told apart at the deadline.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from attrs import field

from consensus_check.compile.program import Program
from consensus_check.measure.chances import Chances
from consensus_check.measure.rows import CUT, ERROR, SPENT, Gains, Rows, Way, rows_of
from consensus_check.measure.schedulers import Group, Rule, groups_of, rule_of
from consensus_check.measure.start import Struck, chances_of_first
from consensus_check.measure.target import CORRECT, FAILED, GOAL, LOST, Target
from consensus_check.records import define

Node = tuple[int, int, Struck, bool]
LEFT_OUT: Final = "left out"
NO_MEMORY: Final = 0
WORK: Final = 4


class TooLarge(Exception):
    """The chain has more nodes or edges than the limits allow."""


Edge = tuple[int | str, int, Fraction]
"""A step: to a node, or to the end of the run in a class (by its name); its cost; its probability."""


@define(eq=False)
class Chain:
    """Nodes by number, the edges of each, the class in which a run ends that stops there, the first nodes.

    gains: what the steps of each node add to SPENT, by their cost. A node without edges is a run at rest.
    """

    target: Target
    edges: list[list[Edge]] = field(factory=list)
    gains: list[Gains] = field(factory=list)
    endings: list[str] = field(factory=list)
    first: dict[int, Fraction] = field(factory=dict)
    decided: dict[tuple[str, bool], Fraction] = field(factory=dict)
    states: int = 0

    @property
    def size(self) -> int:
        return sum(len(edges) for edges in self.edges)


@define(eq=False)
class Builder:
    """The growing of a chain, breadth first."""

    program: Program
    target: Target
    chances: Chances
    max_nodes: int
    max_edges: int
    groups: tuple[Group, ...] = field(init=False)
    rule: Rule = field(init=False)
    rows: Rows = field(init=False)
    group_of: list[int] = field(init=False)
    numbers: dict[Node, int] = field(factory=dict)
    pending: list[Node] = field(factory=list)
    known: dict[int, list[tuple[int, bool, list[Way], Gains]]] = field(factory=dict)
    work: int = 0
    masks: dict[int, int] = field(factory=dict)
    observe: Callable[[list[int]], list[int]] = field(init=False)
    chain: Chain = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.groups = groups_of(self.program.system, self.chances)
        self.rule = rule_of(self.groups, self.chances)
        self.rows = rows_of(self.program, self.target.measure)
        self.group_of = [0] * len(self.program.system.actions)
        for g, group in enumerate(self.groups):
            for action in group.actions:
                self.group_of[action] = g
        self.observe = self.target.seen_by(self.program)
        self.chain = Chain(self.target)

    def build(self) -> Chain:
        """Every reachable node. Raises TooLarge."""
        chain = self.chain
        for (packed, lots), share in chances_of_first(self.program, self.chances.lots).items():
            to = self._enter(packed, NO_MEMORY, lots, False)
            if isinstance(to, int):
                chain.first[to] = chain.first.get(to, Fraction(0)) + share
            else:
                key = to, bool(self._mask(packed) & GOAL)
                chain.decided[key] = chain.decided.get(key, Fraction(0)) + share
        self._grow()
        return chain

    def grown(self, packed: int, memory: int, lots: Struck, earlier: bool) -> Chain | None:
        """Every node reachable from one; None where the run ends at once. Raises TooLarge."""
        if not isinstance(self._enter(packed, memory, lots, earlier), int):
            return None
        self._grow()
        return self.chain

    def _grow(self) -> None:
        chain, edges = self.chain, 0
        while len(chain.edges) < len(self.pending):
            made, gains = self._edges(self.pending[len(chain.edges)])
            chain.edges.append(made)
            chain.gains.append(gains)
            edges += len(made)
            if edges > self.max_edges or self.work > WORK * self.max_edges:
                raise TooLarge
        chain.states = len({node[0] for node in self.pending})

    def _mask(self, packed: int) -> int:
        found = self.masks.get(packed)
        if found is None:
            found = self.masks[packed] = self.observe([packed])[0]
        return found

    def _enter(self, packed: int, memory: int, lots: Struck, earlier: bool) -> int | str:
        """The node of a state that was reached, or the class in which the run ends there."""
        mask = self._mask(packed)
        if mask & (GOAL | LOST):
            return ("+" if mask & GOAL else "-") + self.target.ending(mask, earlier=earlier)
        seen = self.target.remembers and (earlier or bool(mask & CORRECT))
        node = packed, memory, lots, seen
        number = self.numbers.get(node)
        if number is None:
            number = self.numbers[node] = len(self.pending)
            self.pending.append(node)
            self.chain.endings.append("-" + self.target.ending(mask, earlier=seen))
            if len(self.pending) > self.max_nodes:
                raise TooLarge
        return number

    def _edges(self, node: Node) -> tuple[list[Edge], Gains]:
        packed, memory, lots, earlier = node
        ways = self.known.get(packed)
        if ways is None:
            ways = self.known[packed] = list(self.rows.ways(packed))
            self.work += sum(len(found) for _, _, found, _ in ways)
        possible = dict[int, list[tuple[list[Way], Gains]]]()
        running = set[int]()
        for action, matters, found, gains in ways:
            g = self.group_of[action]
            possible.setdefault(g, []).append((found, gains))
            if matters and allowed(self.groups[g], lots):
                running.add(g)
        weighted = self.rule(memory, sorted(running))
        total = sum(weight for _, weight, _ in weighted)
        shares, added = dict[tuple[int | str, int], Fraction](), dict[int, tuple[Fraction, ...]]()
        for g, weight, after in weighted:
            each = Fraction(weight, total * len(possible[g]))
            alone = each == 1
            for listed, gains in possible[g]:
                _add(added, gains, each)
                for target, price, share in listed:
                    key = self._target(target, after, lots, earlier), price
                    part = share if alone else each * share
                    shares[key] = shares[key] + part if key in shares else part
        return [(to, price, share) for (to, price), share in shares.items()], added

    def _target(self, target: int, memory: int, lots: Struck, earlier: bool) -> int | str:
        if target == ERROR:
            return "-" + FAILED
        if target == CUT:
            return LEFT_OUT
        return self._enter(target, memory, lots, earlier)


def _add(added: dict[int, tuple[Fraction, ...]], gains: Gains, share: Fraction) -> None:
    """Add what a step adds that is taken with a probability."""
    for price, more in gains.items():
        before = added.get(price, (Fraction(0),) * len(SPENT))
        added[price] = tuple(a + share * b for a, b in zip(before, more, strict=True))


def allowed(group: Group, lots: Struck) -> bool:
    """Whether the agent that a fault's group strikes is one of those drawn."""
    return not group.fault or all(lots[i] >> at & 1 for i, at in group.places)


def chain_of(
    program: Program, target: Target, chances: Chances, *, max_nodes: int, max_edges: int
) -> Chain | None:
    """The reachable chain; None where it has more nodes or edges than allowed."""
    try:
        return Builder(program, target, chances, max_nodes, max_edges).build()
    except TooLarge:
        return None


def is_success(ending: str) -> bool:
    """Whether a class, as chains name it, is one of success (`+NAME`); a miss is `-NAME`."""
    return ending.startswith("+")
