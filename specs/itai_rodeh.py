"""Do n equal agents on a ring that draw their identities elect one of them?

In every round each draws one of `ids` identities, and all identities travel once round the ring, here as
a broadcast. If some identity was drawn once only, who drew the greatest such one leads; else all draw
again.

Source: "Symmetry breaking in distributed networks", Information and Computation 88(1), 1990 (synchronous).
Expected: one leader with probability one. With n agents and K identities that takes 4/3 rounds on average
for (3, 2), 25/24 for (3, 5), 2 for (4, 2), 32/27 for (4, 4), 256/225 for (5, 4). A single
identity never tells agents apart, nor need coins that an adversary throws.
Repair: more identities.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

ids = cc.parameter(2, minimum=1)

Id = Annotated[int, cc.Between(0, ids - 1)]
Part = Enum("Part", "DRAW COMPARE")
State = Enum("State", "CANDIDATE LEADER FOLLOWER")


@cc.message
class Drawn:
    id: Id


@cc.role
class Agent:
    state: State = State.CANDIDATE
    id: Id = 0

    @cc.each_round(phase=Part.DRAW)
    def draw(self) -> None:
        cc.require(self.state is State.CANDIDATE)
        self.id = self.any_id()
        cc.broadcast(Drawn(self.id), to=cc.members(Agent))

    @cc.part
    def any_id(self) -> Id:
        for id in range(ids - 1):
            if cc.draw({True: 1, False: ids - 1 - id}):
                return id
        return ids - 1

    @cc.each_round(phase=Part.COMPARE)
    def compare(self, inbox: cc.Inbox[Drawn]) -> None:
        cc.require(self.state is State.CANDIDATE)
        drawn_once = {msg.id for msg in inbox if cc.times(msg.id, (other.id for other in inbox)) == 1}
        if len(drawn_once) > 0:
            self.state = State.LEADER if self.id == max(drawn_once) else State.FOLLOWER
        self.id = 0


@cc.protocol
class ItaiRodeh:
    agents: cc.Group[Agent]
    rounds: cc.Rounds = cc.Rounds(phases=Part)

    @cc.predicate
    def elected(self) -> bool:
        return any(agent.state is State.LEADER for agent in self.agents)

    @cc.predicate
    def alone(self) -> bool:
        return len({agent for agent in self.agents if agent.state is State.LEADER}) == 1

    one_leader = cc.always(cc.implies(elected, alone), expect=cc.holds(faults=""))
    goal = cc.goal(
        finished=elected,
        correct=alone,
        rounds=5,
        expect=(
            cc.holds(n=1, faults=""),
            cc.violated("livelock", faults="", coins="adversary"),
            cc.violated("livelock", faults="", given={"ids": 1}),
            cc.holds(faults="", coins="chance"),
        ),
        in_time=(cc.holds(n=1, faults=""), cc.violated("timeout", faults="")),
    )
