from __future__ import annotations

import consensus_check as cc

parts = cc.parameter(2)


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        self.done = cc.count(Worker) % parts == 0


@cc.protocol
class Team:
    workers: cc.Group[Worker]
