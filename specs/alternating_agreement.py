"""How many agents that speak does it take until all hold one opinion for good?

In every round all say to all, themselves too, what they think, and then think what most said, the
lowest of equals: agents/can_agents_agree without its votes.

Source: "Can AI Agents Agree?", arXiv 2603.01213.
Expected: one voice is enough; if all n are silent nobody ever changes.
Repair: let one speak.
"""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc

values = cc.parameter(2, minimum=1)

Opinion = Annotated[int, cc.Between(0, values - 1)]


@cc.message
class Say:
    opinion: Opinion


@cc.role
class Agent:
    opinion: Opinion = cc.initially()

    @cc.each_round
    def debate(self, inbox: cc.Inbox[Say]) -> None:
        if len(inbox) > 0:
            self.opinion = min(cc.most_common(said.opinion for said in inbox))
        cc.broadcast(Say(self.opinion), to=cc.members(Agent))


@cc.protocol
class AlternatingAgreement:
    agents: cc.Group[Agent]

    @cc.predicate
    def agreed(self) -> bool:
        return cc.unanimous(agent.opinion for agent in self.agents)

    agreement = cc.eventually_always(
        agreed,
        expect=(
            cc.holds(n=4, faults="", given={"values": 2}, states=32),
            cc.holds(n=4, faults="silent=1", given={"values": 2}, states=160),
            cc.holds(n=4, faults="silent=2", given={"values": 2}, states=352),
            cc.holds(n=4, faults="silent=3", given={"values": 2}, states=480),
            cc.violated(n=4, faults="silent=4", given={"values": 2}, states=496),
            cc.holds(faults=""),
        ),
    )
