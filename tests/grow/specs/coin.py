"""A small sweep of many cells: k coins in a row must show heads."""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc

k = cc.parameter(1, minimum=1)
p = cc.probability(0.5)
Row = Annotated[int, cc.Between(0, k)]


@cc.role
class Player:
    row: Row = 0

    @cc.each_round
    def toss(self) -> None:
        cc.require(self.row < k)
        self.row = self.row + 1 if cc.flip(p) else 0


@cc.protocol
class Coins:
    players: cc.Group[Player]

    @cc.predicate
    def done(self) -> bool:
        return all(one.row == k for one in self.players)

    goal = cc.goal(finished=done, rounds=6)
