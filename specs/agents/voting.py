"""Does a vote reach its quorum when some members stay silent?

n members send their vote to a chair, who decides once n - floor((n-1)/3) of them have arrived: the quorum
that tolerates a third. Silence is a fault: `--fault silent=2@members`, or by chance, each by itself,
`--fault silent:share=0.2@members`.

Source: the votes of "Can AI Agents Agree?", arXiv 2603.01213, and the quorums of agreement with n >= 3t + 1.
Expected: the vote is decided if at most floor((n-1)/3) are silent, else it stalls. That slack grows by
one every three members: if each is silent with probability 0.2 the share of stalls is a saw-tooth, 0.1808
for n=4, 0.2031 for 8, 0.0817 for 16, 0.0051 for 64.
Repair: `simple_majority`: a quorum of more than half.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

n = cc.size(minimum=1)
simple_majority = cc.option(False, True)

Part = Enum("Part", "VOTE COUNT")


@cc.message
class Vote:
    pass


@cc.role
class Member:
    chair: Chair
    voted: bool = False

    @cc.each_round(phase=Part.VOTE)
    def vote(self) -> None:
        cc.require(not self.voted)
        self.voted = True
        cc.send(Vote(), to=self.chair)


@cc.role
class Chair:
    decided: bool = False

    @cc.each_round(phase=Part.COUNT)
    def count(self, inbox: cc.Inbox[Vote]) -> None:
        quorum = n // 2 + 1 if simple_majority else n - (n - 1) // 3
        if len(inbox) >= quorum:
            self.decided = True


@cc.protocol
class Voting:
    chair: Chair
    members: cc.Group[Member]
    rounds: cc.Rounds = cc.Rounds(phases=Part)

    @cc.predicate
    def decided(self) -> bool:
        return self.chair.decided

    goal = cc.goal(
        finished=decided,
        rounds=1,
        expect=(
            cc.holds(faults=""),
            cc.holds(from_n=4, faults="silent=1@members"),
            cc.holds(n=3, faults="silent=1@members", given={"simple_majority": True}),
            cc.violated("stall", n=(1, 2, 3), faults="silent=1@members"),
            cc.holds(from_n=7, faults="silent=2@members"),
            cc.holds(n=(5, 6), faults="silent=2@members", given={"simple_majority": True}),
            cc.violated("stall", n=range(2, 7), faults="silent=2@members"),
        ),
        in_time=(
            cc.holds(faults=""),
            cc.holds(from_n=4, faults="silent=1@members"),
            cc.violated("timeout", n=(1, 2, 3), faults="silent=1@members", given={"simple_majority": False}),
            cc.holds(from_n=7, faults="silent=2@members"),
            cc.violated(
                "timeout", n=range(2, 7), faults="silent=2@members", given={"simple_majority": False}
            ),
        ),
    )
