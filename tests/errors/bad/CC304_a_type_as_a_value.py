from __future__ import annotations

from typing import Annotated

import consensus_check as cc

Load = Annotated[int, cc.Between(0, 3)]


@cc.role
class Worker:
    load: Load = 0

    @cc.step
    def work(self) -> None:
        self.load = cc.choose(Load)


@cc.protocol
class Team:
    workers: cc.Group[Worker]
