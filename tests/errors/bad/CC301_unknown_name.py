from __future__ import annotations

import consensus_check as cc

ready = cc.parameter(True)


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        self.done = redy


@cc.protocol
class Team:
    workers: cc.Group[Worker]
