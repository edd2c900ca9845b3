from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False


@cc.protocol
class Team:
    workers: cc.Group[Worker]

    @cc.predicate
    def ready(self) -> bool:
        return True

    goal = cc.goal(correct=ready)
