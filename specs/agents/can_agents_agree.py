"""Can agents that debate in rounds agree, and notice that they do?

In every round all propose their value to all, adopt what most proposed, vote to stop if they heard one
value only, and stop when two thirds of all n agents, the silent ones too, have voted so.

Source: "Can AI Agents Agree?", arXiv 2603.01213.
Expected: with f silent agents all agree at once; but if n - ceil(2n/3) < f the votes to stop never
suffice, and they talk on for ever: a livelock, a timeout with a deadline, an agreement unnoticed.
With `ties=ANY` an even split may also go on for ever.
Repair: `count_votes_cast`: two thirds of the votes that arrived.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

Ties = Enum("Ties", "LOWEST ANY")
values = cc.parameter(2, minimum=1)
ties = cc.parameter(Ties.LOWEST)
count_votes_cast = cc.option(False, True)

Value = Annotated[int, cc.Between(0, values - 1)]
Part = Enum("Part", "PROPOSE VOTE COUNT")
Ending = Enum("Ending", "valid invalid premature unnoticed unconverged")


@cc.message
class Proposal:
    value: Value


@cc.message
class Vote:
    stop: bool


@cc.shared
class Record:
    first_round: bool = True
    offered: cc.Map[Value, bool] = cc.Map(False)  # what honest agents began with


@cc.role
class Agent:
    record: Record
    value: Value = cc.initially()
    stopped: bool = False

    @cc.each_round(phase=Part.PROPOSE)
    def propose(self) -> None:
        if self.record.first_round:
            self.record.offered[self.value] = True
        cc.broadcast(Proposal(self.value), to=cc.members(Agent))

    @cc.each_round(phase=Part.VOTE)
    def vote(self, inbox: cc.Inbox[Proposal]) -> None:
        if len(inbox) == 0:
            return
        cc.broadcast(Vote(cc.unanimous(heard.value for heard in inbox)), to=cc.members(Agent))
        favourites = cc.most_common(heard.value for heard in inbox)
        self.value = min(favourites) if ties is Ties.LOWEST else cc.choose(favourites)

    @cc.each_round(phase=Part.COUNT)
    def count(self, inbox: cc.Inbox[Vote]) -> None:
        self.record.first_round = False
        voters = len(inbox) if count_votes_cast else cc.count(Agent)
        if len(inbox) > 0 and 3 * cc.times(True, (vote.stop for vote in inbox)) >= 2 * voters:
            self.stopped = True
            cc.stop()


@cc.protocol
class CanAgentsAgree:
    record: Record
    agents: cc.Group[Agent]
    rounds: cc.Rounds = cc.Rounds(phases=Part)

    @cc.predicate
    def stopped(self) -> bool:
        return any(agent.stopped for agent in self.agents)

    @cc.predicate
    def agreed(self) -> bool:
        return cc.unanimous(agent.value for agent in cc.correct(self.agents))

    @cc.predicate
    def valid(self) -> bool:
        return self.agreed() and all(self.record.offered[agent.value] for agent in cc.correct(self.agents))

    @cc.outcome
    def ending(self) -> Ending:
        if not self.stopped():
            return Ending.unnoticed if self.agreed() else Ending.unconverged
        if not self.agreed():
            return Ending.premature
        return Ending.valid if self.valid() else Ending.invalid

    goal = cc.goal(
        finished=stopped,
        correct=valid,
        rounds=10,
        expect=(
            cc.violated("livelock", n=4, faults="", given={"ties": Ties.ANY}),
            cc.holds(faults="", given={"ties": Ties.LOWEST}),
            cc.holds(from_n=3, faults="silent=2", given={"ties": Ties.LOWEST, "count_votes_cast": True}),
            cc.holds(from_n=3, faults="silent=1", given={"ties": Ties.LOWEST}),
            cc.holds(from_n=6, faults="silent=2", given={"ties": Ties.LOWEST}),
            cc.holds(from_n=9, faults="silent=3", given={"ties": Ties.LOWEST}),
            cc.violated("livelock", n=(4, 5), faults="silent=2", given={"count_votes_cast": False}),
            cc.violated("livelock", n=range(4, 9), faults="silent=3", given={"count_votes_cast": False}),
        ),
        in_time=(
            cc.holds(faults="", given={"ties": Ties.LOWEST}),
            cc.holds(from_n=6, faults="silent=2", given={"ties": Ties.LOWEST}),
            cc.violated("timeout", n=(4, 5), faults="silent=2", given={"count_votes_cast": False}),
            cc.violated("timeout", n=range(4, 9), faults="silent=3", given={"count_votes_cast": False}),
        ),
    )
