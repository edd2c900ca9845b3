from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        print(self.done)


@cc.protocol
class Team:
    workers: cc.Group[Worker]
