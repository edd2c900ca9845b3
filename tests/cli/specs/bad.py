"""A spec with errors."""

from __future__ import annotations

import consensus_check as cc


@cc.role
class Agent:
    ready: bool = False

    @cc.step
    def act(self) -> None:
        while not self.ready:
            self.ready = True


@cc.protocol
class Bad:
    agents: cc.Group[Agent]

    @cc.predicate
    def ready(self) -> bool:
        return all(str(agent.ready) == "True" for agent in self.agents)

    goal = cc.goal(finished=ready)
