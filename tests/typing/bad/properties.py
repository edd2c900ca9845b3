"""Properties, goals, expectations, quantities and environments that cannot be."""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

n = cc.size(minimum="two")  # E: minimum
t = cc.parameter("many")  # E: str | Literal['many']
p = cc.probability("often")  # E: str | Literal['often']
k: str = cc.parameter(2)  # E: str
cc.assume()  # E: argument
cc.assume(None)  # E: None
cc.parameter(2, min=1)  # E: overload


class Colour(Enum):
    RED = 1


@cc.role
class Node:
    done: bool = False

    @cc.predicate
    def finished(self) -> bool:
        return self.done

    @cc.predicate
    def calls_wrongly(self) -> bool:
        return self.finished(self)  # E: argument


def plain(node: Node) -> bool:
    return node.done


@cc.protocol
class Nodes:
    nodes: cc.Group[Node]
    topology: cc.Topology = cc.Topology("ring", direct=True)  # E: direct
    timing: cc.Timing = cc.Timing("slow")  # E: slow
    network: cc.Network = cc.Network(order="lifo")  # E: lifo
    losing: cc.Network = cc.Network(losses=2)  # E: losses
    rounds: cc.Rounds = cc.Rounds(phases=3)  # E: phases
    faults: cc.Faults = cc.Faults(crash=1)  # E: crash
    group: cc.Group[Node] = cc.Group(size="two")  # E: size

    @cc.predicate
    def settled(self) -> bool:
        return all(node.finished() for node in self.nodes)

    @cc.predicate
    def served(self, node: Node) -> bool:
        return self.served()  # E: Too few arguments | node

    a = cc.always(True)  # E: bool | Literal[True]
    b = cc.always(plain)  # E: always
    c = cc.leads_to(settled)  # E: argument
    d = cc.within(settled)  # E: within
    e = cc.within(settled, seconds=3)  # E: within
    f = cc.within(settled, steps=3, rounds=3)  # E: within
    g = cc.for_each(settled, served)  # E: type[Agent]
    h = cc.for_each(Colour, served)  # E: Colour
    i = cc.for_each(Node, Node.finish)  # E: finish
    j = cc.goal(settled)  # E: argument
    k = cc.goal(finished=settled, seconds=3)  # E: seconds
    m = cc.always(settled, expect="holds")  # E: str | Literal['holds']
    o = cc.always(settled, expect=cc.violated("slow"))  # E: slow
    q = cc.always(settled, expect=cc.holds(size=3))  # E: size
    r = settled & True  # E: &
