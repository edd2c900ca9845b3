"""A coin is flipped until it shows heads; tails changes nothing."""

from __future__ import annotations

import consensus_check as cc


@cc.role
class Player:
    heads: bool = False

    @cc.step
    def flip(self) -> None:
        cc.require(not self.heads)
        self.heads = cc.flip(0.5)


@cc.protocol
class Heads:
    player: Player

    @cc.predicate
    def shown(self) -> bool:
        return self.player.heads

    goal = cc.goal(finished=shown, steps=4)
