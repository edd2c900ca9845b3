from __future__ import annotations

from typing import Annotated

import consensus_check as cc

@cc.message
class Note:
    number: Annotated[int, cc.Between(0, 3)]


@cc.role
class Worker:
    @cc.step
    def work(self) -> None:
        cc.send(Note(), to=self)


@cc.protocol
class Team:
    workers: cc.Group[Worker]
