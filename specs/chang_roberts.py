"""Does a ring in which several nodes call an election at once elect exactly one of them?

Claims travel one way. A node passes on a claim smaller than its own and swallows a greater one; whoever
gets its own claim back has won. Any nodes may begin; numbers grow along the ring; equal claims on a
link are one.

Source: "An improved algorithm for decentralized extrema-finding in circular configurations of
processes", CACM 22(5), 1979, and its TLA+ module ChangRoberts.
Expected: if there is a candidate, the smallest wins, and nobody else.
Repair: none needed.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

State = Enum("State", "CANDIDATE LOST WON")


@cc.message
class Claim:
    candidate: Node


@cc.role(ordered=True)
class Node:
    initiator: bool = cc.initially()
    state: State = State.LOST
    started: bool = False

    @cc.initial
    def stand(self) -> None:
        if self.initiator:
            self.state = State.CANDIDATE

    @cc.step
    def start(self) -> None:
        cc.require(not self.started)
        self.started = True
        if self.initiator:
            cc.send(Claim(self), to=cc.next(self))

    @cc.receive
    def compare(self, msg: Claim) -> None:
        cc.require(self.started)
        if self.state is State.LOST or cc.index(msg.candidate) < cc.index(self):
            self.state = State.LOST
            cc.send(msg, to=cc.next(self))
        elif msg.candidate == self:
            self.state = State.WON


@cc.protocol
class ChangRoberts:
    ring: cc.Group[Node]
    topology: cc.Topology = cc.Topology("ring")
    network: cc.Network = cc.Network(duplicates="absorb")

    @cc.predicate
    def someone_stands(self) -> bool:
        return any(node.state is State.CANDIDATE for node in self.ring)

    @cc.predicate
    def someone_has_won(self) -> bool:
        return any(node.state is State.WON for node in self.ring)

    @cc.predicate
    def only_the_smallest_has_won(self) -> bool:
        winners = {node for node in self.ring if node.state is State.WON}
        beaten = {node for node in self.ring if node.state is State.LOST}
        return all(
            node in beaten and (not node.initiator or cc.index(winner) < cc.index(node))
            for winner in winners
            for node in self.ring
            if node != winner
        )

    one_winner = cc.always(only_the_smallest_has_won, expect=cc.holds(faults=""))
    a_winner_comes = cc.leads_to(
        someone_stands,
        someone_has_won,
        expect=(cc.holds(n=3, faults="", network="duplicates=absorb", states=137), cc.holds(faults="")),
    )
