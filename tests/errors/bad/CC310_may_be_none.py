from __future__ import annotations

import consensus_check as cc

@cc.message
class Note:
    pass


@cc.role
class Worker:
    friend: Worker | None = None

    @cc.receive
    def read(self, msg: Note) -> None:
        pass

    @cc.step
    def work(self) -> None:
        cc.send(Note(), to=self.friend)


@cc.protocol
class Team:
    workers: cc.Group[Worker]
