from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    deadline: cc.Timer = cc.Timer()

    @cc.expires(dead_line)
    def give_up(self) -> None:
        pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
