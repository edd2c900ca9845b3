"""Fair cycles: components of the product all of whose nodes lie on one fair loop (theory.md 4.1).

A component that breaks a weak demand holds no fair loop at all; one that breaks a strong demand may hold one
among the states where the unit is disabled; one that offers an option it never takes, among the steps that do
not offer it. Every state may stutter, which discharges nothing and matters only to a run that rests for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from attrs import field

from consensus_check.compile.program import COIN, COSTLY, LOOSE, PROGRESS
from consensus_check.explore.graph import Move
from consensus_check.explore.product import Product
from consensus_check.explore.scc import components
from consensus_check.records import define, frozen

TRAITS = PROGRESS | COIN | COSTLY | LOOSE


@frozen
class Demands:
    """Fairness units as masks: weak ones, strong ones."""

    weak: int
    strong: int


@frozen
class FairComponent:
    """Nodes (ascending) on one fair loop; banned: steps that offer any of these bits are left out."""

    nodes: list[int]
    banned: int
    demands: Demands

    def inside(self, product: Product) -> Inside:
        return Inside(product, self.nodes, self.banned)


@frozen
class Sums:
    """What nodes and moves say together, as masks: units enabled always, sometimes; discharged; options
    offered, taken; untils put off throughout.
    """

    every: int
    some: int
    discharged: int
    offered: int
    taken: int
    late: int


class Nodes(Protocol):
    """Nodes with what they say and their moves."""

    @property
    def nodes(self) -> list[int]: ...
    def enabled(self, node: int) -> int: ...
    def put_off(self, node: int) -> int: ...
    def moves(self, node: int) -> list[tuple[int, Move]]: ...


def summed(among: Nodes) -> Sums:
    """The sums of all nodes and their moves."""
    every, some, late = -1, 0, -1
    discharged = offered = taken = 0
    for node in among.nodes:
        enabled = among.enabled(node)
        every, some, late = every & enabled, some | enabled, late & among.put_off(node)
        for _, move in among.moves(node):
            discharged, offered = discharged | move.discharged, offered | move.offers
            taken |= move.takes
    return Sums(every, some, discharged, offered, taken, late)


def untils(among: Nodes) -> int:
    """The untils that some node puts off."""
    found = 0
    for node in among.nodes:
        found |= among.put_off(node)
    return found


@define(eq=False)
class Inside:
    """A set of product nodes and the moves among them that offer nothing banned."""

    product: Product
    nodes: list[int]
    banned: int
    members: set[int] = field(init=False, factory=set)
    _known: dict[int, list[tuple[int, Move]]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.members.update(self.nodes)

    def enabled(self, node: int) -> int:
        return self.product.graph.enabled(self.product.states[node])

    def put_off(self, node: int) -> int:
        return self.product.put_off(node)

    def untils(self) -> int:
        return untils(self)

    def sums(self) -> Sums:
        return summed(self)

    def moves(self, node: int) -> list[tuple[int, Move]]:
        """Moves from a node to nodes of the set."""
        known = self._known.get(node)
        if known is None:
            known = self._known[node] = self._within(
                node, self.product.graph.moves(self.product.states[node])
            )
        return known

    def discharges(self, unit: int) -> bool:
        """Whether some move among the nodes discharges the unit (a bit)."""
        made = self.product
        return any(
            move.discharged & unit
            for node in self.nodes
            for _, move in self._within(node, made.graph.moves_of(made.states[node], unit))
        )

    def _within(self, node: int, moves: list[Move]) -> list[tuple[int, Move]]:
        if not moves:
            return []
        by_state = dict[int, set[int]]()
        for target in self.neighbours_at_all(node):
            by_state.setdefault(self.product.states[target], set()).add(target)
        return [
            (target, move)
            for move in moves
            if not move.offers & self.banned
            for target in sorted(by_state.get(move.target, ()))
        ]

    def neighbours_at_all(self, node: int) -> list[int]:
        """Nodes of the set one move away, be it banned."""
        return [target for target in self.product.successors(node) if target in self.members]

    def neighbours(self, node: int) -> list[int]:
        """Nodes of the set one move away."""
        if not self.banned:
            return self.neighbours_at_all(node)
        return [target for target, _ in self.moves(node)]


def fair_components(
    product: Product, *, banned: int = 0, required: int = 0, tick: Callable[[], None] | None = None
) -> list[FairComponent]:
    """Every maximal set of nodes on a fair accepted loop that avoids the banned steps.

    required: traits of which the loop must have a step. tick: called now and then; may raise to stop.
    """
    program = product.graph.reached.program
    demands = Demands(program.weak, program.strong)
    found = list[FairComponent]()
    large, single = components(len(product.states), product.successors, product.recurrent)
    for node in single:
        if not product.put_off(node) and _single(product, node, banned, required, demands):
            found.append(FairComponent([node], banned, demands))
    for nodes in large:
        if tick is not None:
            tick()
        groups = _decomposed(product, nodes, banned) if banned else [nodes]
        found.extend(fair for group in groups for fair in judge(product, group, banned, required, demands))
    return found


def _single(product: Product, node: int, banned: int, required: int, demands: Demands) -> bool:
    """A component of one node: a stutter for ever, or steps that lead back at once."""
    quiet = product.graph.quiet(product.states[node])
    if not required and quiet and product.rests(node):
        return True
    if not quiet and not product.graph.reached.program.spins:
        return False
    if node not in product.successors(node):
        return False
    groups = _decomposed(product, [node], banned)
    return any(True for group in groups for _ in judge(product, group, banned, required, demands))


def judge(
    product: Product, nodes: Sequence[int], banned: int, required: int, demands: Demands
) -> Iterable[FairComponent]:
    """The fair components within a component."""
    work = [(list(nodes), banned)]
    while work:
        candidates, bans = work.pop()
        inside = Inside(product, candidates, bans)
        verdict = _verdict(inside, required, demands)
        if verdict is None:
            continue
        if isinstance(verdict, FairComponent):
            yield verdict
            continue
        work.extend((group, verdict[1]) for group in _decomposed(product, *verdict))


def _verdict(inside: Inside, required: int, demands: Demands) -> FairComponent | tuple[list[int], int] | None:
    """The component itself if it is fair; None if nothing in it is; else the nodes and bans to decompose
    again.
    """
    product, nodes, banned = inside.product, inside.nodes, inside.banned
    every, some, late = -1, 0, -1
    for node in nodes:
        enabled = inside.enabled(node)
        every, some, late = every & enabled, some | enabled, late & product.put_off(node)
    if late or not all(inside.discharges(unit) for unit in bits(demands.weak & every)):
        return None
    starved = sum(unit for unit in bits(demands.strong & some) if not inside.discharges(unit))
    if starved:
        return [n for n in nodes if not inside.enabled(n) & starved], banned
    if not required and not product.graph.reached.program.option_bit:
        return FairComponent(nodes, banned, demands)
    offered = taken = 0
    for node in nodes:
        for _, move in inside.moves(node):
            offered |= move.offers
            taken |= move.takes
    if required & ~offered:
        return None
    refused = offered & ~TRAITS & ~taken
    if refused:
        return nodes, banned | refused
    return FairComponent(nodes, banned, demands)


def bits(mask: int) -> list[int]:
    """The single bits of a mask."""
    return [1 << i for i in range(mask.bit_length()) if mask >> i & 1]


def _decomposed(product: Product, nodes: list[int], banned: int) -> list[list[int]]:
    """Components of the part of the product left by deleting nodes and steps."""
    inside = Inside(product, nodes, banned)
    number = {node: i for i, node in enumerate(nodes)}
    large, single = components(len(nodes), lambda i: [number[t] for t in inside.neighbours(nodes[i])])
    groups = [[nodes[i] for i in group] for group in large]
    alone = [nodes[i] for i in single]
    return groups + [[n] for n in alone if product.rests(n) or n in inside.neighbours(n)]
