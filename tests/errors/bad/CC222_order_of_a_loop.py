from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    last: Worker | None = None

    @cc.step
    def work(self) -> None:
        for worker in cc.members(Worker):
            self.last = worker


@cc.protocol
class Team:
    workers: cc.Group[Worker]
