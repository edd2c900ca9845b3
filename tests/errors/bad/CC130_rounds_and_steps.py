from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    @cc.each_round
    def work(self) -> None:
        pass

    @cc.step
    def rest(self) -> None:
        pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
