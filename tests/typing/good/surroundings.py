"""Topologies, groups, shared objects, and all that surrounds a protocol."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

Amount = Annotated[int, cc.Between(0, 4)]
capacity = cc.parameter(2)


class Side(Enum):
    LEFT = 1
    RIGHT = 2


@cc.message
class Report:
    amount: Amount


@cc.message
class Order:
    amount: Amount


@cc.shared(conflict="any")
class Board:
    taken: frozenset[Worker] = frozenset()
    total: Amount = 0

    @cc.pure
    def free(self, worker: Worker) -> bool:
        return worker not in self.taken


@cc.shared
class Lock:
    holder: Worker | None = None


@cc.role
class Worker:
    board: Board
    lock: Lock
    boss: Boss
    side: Side = Side.LEFT
    amount: Amount = cc.visible(cc.durable(0))
    richest: Worker | None = None

    @cc.step
    def climb(self) -> None:
        up = cc.parent(self)
        if up is None:
            cc.wait()
        cc.send(Report(self.amount), to=up)

    @cc.step(fair="strong")
    def grab(self) -> None:
        cc.require(self.lock.holder is None and self.board.free(self))
        self.lock.holder = self
        self.board.taken |= {self}
        self.board.total += 1
        cc.send(Report(self.amount), to=self.boss)

    @cc.step
    def pass_on(self) -> None:
        after, before = cc.next(self, None), cc.previous(self, None)
        if after is not None:
            cc.send(Report(1), to=after)
        elif before is not None and cc.linked(self, before):
            cc.send(Report(0), to=before)

    @cc.receive
    def hear(self, msg: Report | Order, sender: Worker | Boss) -> None:
        match msg:
            case Report(amount):
                self.amount = amount
            case Order(amount=much):
                self.amount = max(much, cc.degree(self), cc.diameter())
        if isinstance(sender, Boss):
            most = max(v.amount for v in cc.neighbours(self, Worker))
            self.richest = cc.choose({w for w in cc.neighbours(self, Worker) if w.amount == most})
            cc.broadcast(Order(sender.ordered), to=cc.neighbours(self, Worker))


@cc.role
class Boss:
    ordered: Amount = cc.visible(0)

    @cc.receive
    def hear(self, msg: Report) -> None:
        self.ordered = msg.amount
        cc.send(Order(self.ordered), to=cc.members(Worker))


@cc.protocol
class Firm:
    boss: Boss
    board: Board
    lock: Lock
    workers: cc.Group[Worker] = cc.Group(side=cc.cycle(Side.LEFT, Side.RIGHT))
    helpers: cc.Group[Worker] = cc.Group(size=2 * capacity, side=Side.RIGHT)
    topology: cc.Topology = cc.Topology("tree", over="workers", branching=2)
    timing: cc.Timing = cc.Timing("timed")
    network: cc.Network = cc.Network(
        order="any",
        delivery="once",
        duplicates="keep",
        loss="p=0.1",
        duplication=False,
        capacity=capacity,
        overflow="drop_oldest",
        partition="0,1|2",
        nolink="drop",
        unroutable="drop",
    )
    faults: cc.Faults = cc.Faults("crash=1:recover=keeps@workers", "silent", heals=True)

    @cc.predicate
    def held(self) -> bool:
        return self.lock.holder is not None and cc.the(Boss) == self.boss

    @cc.predicate
    def rich(self) -> bool:
        return any(w.amount > 2 for w in self.workers | self.helpers)

    served = cc.leads_to(held, ~rich, assume=cc.infinitely_often(held))


@cc.protocol
class Bare:
    boss: Boss
    board: Board
    lock: Lock
    workers: cc.Group[Worker]
    topology: cc.Topology = cc.Topology("links:0-1,1-2")
    network: cc.Network = cc.Network(delivery="forever", loss=3)
    faults: cc.Faults = cc.Faults()

    stuck = cc.never_stuck(expect=cc.violated("stall"))
