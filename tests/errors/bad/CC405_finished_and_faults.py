from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False


@cc.protocol
class Team:
    workers: cc.Group[Worker]
    faults: cc.Faults = cc.Faults("crash=1")

    @cc.predicate
    def all_done(self) -> bool:
        return all(worker.done for worker in self.workers)

    goal = cc.goal(finished=all_done)
