"""Does everybody in a group of n say something, if each is silent with a small probability?

All are asked once, in the same round; who stays silent is not asked again.

Source: success that needs everybody, as in the consensus task of "AgentsNet", arXiv 2507.08616.
Expected: one silent agent is a failure for all, a stall. It happens with probability 1 - (1 - p)^n, which
grows with the group.
Repair: `ask_again`: who was silent is asked in the next round too. Then all speak in the end with probability
one, unless an adversary throws the coins.
"""

from __future__ import annotations

import consensus_check as cc

silent = cc.probability(0.1)
ask_again = cc.option(False, True)


@cc.role
class Agent:
    asked: bool = False
    spoke: bool = False

    @cc.each_round
    def speak(self) -> None:
        cc.require(not self.spoke and (ask_again or not self.asked))
        self.asked = True
        self.spoke = cc.flip(1 - silent)


@cc.protocol
class EveryoneSpeaks:
    agents: cc.Group[Agent]

    @cc.predicate
    def all_spoke(self) -> bool:
        return all(agent.spoke for agent in cc.correct(self.agents))

    goal = cc.goal(
        finished=all_spoke,
        rounds=1,
        expect=(
            cc.holds(faults="", given={"silent": 0}),
            cc.violated("stall", faults="", given={"ask_again": False}),
            cc.violated("stall", faults="", coins="adversary", given={"silent": 0.1}),
            cc.holds(faults="", given={"silent": 0.1}),
        ),
        in_time=(
            cc.holds(faults="", given={"silent": 0}),
            cc.violated(faults="", coins="chance", given={"silent": 0.1}),
        ),
    )
