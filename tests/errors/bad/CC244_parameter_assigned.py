from __future__ import annotations

import consensus_check as cc

@cc.message
class Note:
    pass


@cc.role
class Worker:
    @cc.receive
    def read(self, msg: Note) -> None:
        msg = Note()


@cc.protocol
class Team:
    workers: cc.Group[Worker]
