from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    @cc.step
    def work(self, much: bool) -> None:
        pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
