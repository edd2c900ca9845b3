"""A coin whose weight may be negative."""

from __future__ import annotations

import consensus_check as cc


@cc.role
class Agent:
    done: bool = False

    @cc.step
    def act(self) -> None:
        cc.require(not self.done)
        self.done = cc.draw({True: -1, False: 2})


@cc.protocol
class Weights:
    agents: cc.Group[Agent]

    @cc.predicate
    def all_done(self) -> bool:
        return all(agent.done for agent in self.agents)

    goal = cc.goal(finished=all_done)
