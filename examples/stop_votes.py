"""How many votes should stop a debate?

In every round all propose their value to all, vote to stop if they heard one value only, and stop when
`stop_votes` have voted so; else they adopt what most proposed. Too many votes, and silent agents keep the
others talking for ever; too few, and hasty agents, who always vote to stop, end it while the values differ.

Source: the rounds of "Can AI Agents Agree?", arXiv 2603.01213, where two thirds of all n must vote so.
Expected: with f silent agents it ends iff stop_votes <= n - f; with f hasty ones nobody stops too early iff
stop_votes > f. Two thirds of n are between the two as long as n - ceil(2n/3) >= f.
Repair: choose stop_votes between f + 1 and n - f.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

stop_votes = cc.parameter(3, minimum=1)
hasty = cc.parameter(0, minimum=0)

Value = Annotated[int, cc.Between(0, 1)]
Part = Enum("Part", "PROPOSE VOTE COUNT")


@cc.message
class Proposal:
    value: Value


@cc.message
class Vote:
    stop: bool


@cc.role
class Agent:
    value: Value = cc.initially()
    favourite: Value = 0
    hurries: bool = cc.initially()
    stopped: bool = False

    @cc.each_round(phase=Part.PROPOSE)
    def propose(self) -> None:
        cc.broadcast(Proposal(self.value), to=cc.members(Agent))

    @cc.each_round(phase=Part.VOTE)
    def vote(self, inbox: cc.Inbox[Proposal]) -> None:
        if len(inbox) == 0:
            return
        agreed = cc.unanimous(heard.value for heard in inbox)
        cc.broadcast(Vote(agreed or self.hurries), to=cc.members(Agent))
        self.favourite = min(cc.most_common(heard.value for heard in inbox))

    @cc.each_round(phase=Part.COUNT)
    def count(self, inbox: cc.Inbox[Vote]) -> None:
        if cc.times(True, (vote.stop for vote in inbox)) >= stop_votes:
            self.stopped = True
            cc.stop()
        else:
            self.value = self.favourite


@cc.protocol
class StopVotes:
    agents: cc.Group[Agent]
    rounds: cc.Rounds = cc.Rounds(phases=Part)

    @cc.predicate
    def expected(self) -> bool:
        return cc.times(True, (agent.hurries for agent in self.agents)) == hasty

    @cc.predicate
    def stopped(self) -> bool:
        return any(agent.stopped for agent in self.agents)

    @cc.predicate
    def agreed(self) -> bool:
        return cc.unanimous(agent.value for agent in self.agents)

    @cc.predicate
    def ended(self) -> bool:
        return self.stopped() or not self.expected()

    @cc.predicate
    def not_early(self) -> bool:
        return self.agreed() or not self.stopped() or not self.expected()

    ends = cc.eventually(ended)
    never_early = cc.always(not_early)
