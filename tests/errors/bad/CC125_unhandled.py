from __future__ import annotations

import consensus_check as cc

@cc.message
class Note:
    pass


@cc.role
class Worker:
    @cc.step
    def work(self) -> None:
        cc.broadcast(Note(), to=Worker)


@cc.protocol
class Team:
    workers: cc.Group[Worker]
