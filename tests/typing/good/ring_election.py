"""Which agent of a ring wins, when everybody starts with a name of its own?"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

n = cc.size(minimum=2)
Name = Annotated[int, cc.Between(1, n)]


class Standing(Enum):
    ASLEEP = 0
    CANDIDATE = 1
    LOST = 2
    WON = 3


@cc.message
class Elect:
    name: Name


@cc.message
class Elected:
    pass


@cc.ignore(Elected)
@cc.role
class Node:
    name: Name = cc.visible(cc.initially(distinct=True))
    standing: Standing = Standing.ASLEEP

    @cc.step(fair=None)
    def stand(self) -> None:
        cc.require(self.standing is Standing.ASLEEP)
        self.standing = Standing.CANDIDATE
        cc.send(Elect(self.name), to=cc.next(self))

    @cc.receive(fair="strong")
    def hear(self, msg: Elect, sender: Node) -> None:
        if msg.name > self.name:
            self.standing = Standing.LOST
            cc.send(msg, to=cc.next(self))
        elif msg.name == self.name:
            self.standing = Standing.WON
            cc.broadcast(Elected())
        elif self.standing is Standing.ASLEEP and sender == cc.previous(self):
            self.standing = Standing.CANDIDATE
            cc.send(Elect(self.name), to=cc.next(self))


@cc.protocol
class Election:
    nodes: cc.Group[Node]
    topology: cc.Topology = cc.Topology("ring", directed=True)
    network: cc.Network = cc.Network(order="fifo", duplicates="absorb")

    @cc.predicate
    def somebody_stands(self) -> bool:
        return any(node.standing is Standing.CANDIDATE for node in self.nodes)

    @cc.predicate
    def somebody_won(self) -> bool:
        return any(node.standing is Standing.WON for node in self.nodes)

    @cc.predicate
    def at_most_one(self) -> bool:
        return sum(1 for node in self.nodes if node.standing is Standing.WON) <= 1

    elects = cc.leads_to(somebody_stands, somebody_won)
    safe = cc.always(at_most_one, expect=cc.holds(n=3, states=137))
