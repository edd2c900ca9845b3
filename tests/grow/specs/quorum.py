"""A quorum of n - (n - 1) // 3 must speak; each agent is silent with probability 0.2."""

from __future__ import annotations

import consensus_check as cc

silent = cc.probability(0.2)


@cc.role
class Voter:
    asked: bool = False
    spoke: bool = False

    @cc.each_round
    def vote(self) -> None:
        cc.require(not self.asked)
        self.asked = True
        self.spoke = not cc.flip(silent)


@cc.protocol
class Quorum:
    voters: cc.Group[Voter]

    @cc.predicate
    def enough(self) -> bool:
        return (
            len({one for one in self.voters if one.spoke}) >= len(self.voters) - (len(self.voters) - 1) // 3
        )

    goal = cc.goal(finished=enough, rounds=2)
