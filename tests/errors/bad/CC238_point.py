from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        share = 0.5
        self.done = share > 0


@cc.protocol
class Team:
    workers: cc.Group[Worker]
