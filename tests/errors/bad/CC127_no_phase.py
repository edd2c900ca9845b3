from __future__ import annotations

from enum import Enum

import consensus_check as cc

Part = Enum("Part", "TALK VOTE")


@cc.role
class Worker:
    @cc.each_round
    def work(self) -> None:
        pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
    rounds: cc.Rounds = cc.Rounds(phases=Part)
