from __future__ import annotations

from typing import Annotated

import consensus_check as cc


@cc.role
class Worker:
    heard: Annotated[tuple[Worker, ...], cc.AtMost(4)] = ()

    @cc.step
    def work(self) -> None:
        self.heard = self.heard[::2]


@cc.protocol
class Team:
    workers: cc.Group[Worker]
