from __future__ import annotations

import consensus_check as cc

@cc.message
class Note:
    pass


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        self.done = cc.send(Note(), to=self)


@cc.protocol
class Team:
    workers: cc.Group[Worker]
