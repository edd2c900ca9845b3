from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]

    @cc.outcome
    def ending(self) -> bool:
        return True
