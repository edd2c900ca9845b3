from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    votes: cc.Map[Worker, bool] = cc.Map(False)

    @cc.step
    def work(self) -> None:
        self.votes[1] = True


@cc.protocol
class Team:
    workers: cc.Group[Worker]
