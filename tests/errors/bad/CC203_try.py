from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        try:
            self.done = True
        finally:
            self.done = False


@cc.protocol
class Team:
    workers: cc.Group[Worker]
