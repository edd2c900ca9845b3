"""How long until everybody's coin shows the same?"""

from __future__ import annotations

import consensus_check as cc


@cc.role
class Flipper:
    heads: bool = False
    flipped: bool = False

    @cc.each_round
    def flip(self) -> None:
        self.heads = cc.flip(0.5)
        self.flipped = True


@cc.protocol
class EveryoneFlips:
    flippers: cc.Group[Flipper]

    @cc.predicate
    def unanimous(self) -> bool:
        return all(one.flipped for one in self.flippers) and cc.unanimous(one.heads for one in self.flippers)

    goal = cc.goal(finished=unanimous, rounds=8)
