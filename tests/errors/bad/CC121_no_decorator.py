from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    def work(self) -> None:
        pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
