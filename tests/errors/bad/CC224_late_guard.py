from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        self.done = True
        cc.require(cc.count(Worker) > 2)


@cc.protocol
class Team:
    workers: cc.Group[Worker]
