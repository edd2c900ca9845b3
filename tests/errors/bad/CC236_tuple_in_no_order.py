from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        everybody = tuple(cc.members(Worker))
        self.done = len(everybody) > 2


@cc.protocol
class Team:
    workers: cc.Group[Worker]
