from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    late: bool = False

    @cc.each_round
    def work(self) -> None:
        self.late = cc.round() > 3


@cc.protocol
class Team:
    workers: cc.Group[Worker]
