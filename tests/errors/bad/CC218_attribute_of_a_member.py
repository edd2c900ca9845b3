from __future__ import annotations

from enum import Enum

import consensus_check as cc

Mode = Enum("Mode", "ON OFF")


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        self.done = Mode.ON.value == 1


@cc.protocol
class Team:
    workers: cc.Group[Worker]
