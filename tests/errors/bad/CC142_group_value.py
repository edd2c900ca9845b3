from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    left: bool = False


@cc.protocol
class Team:
    workers: cc.Group[Worker] = cc.Group(lefty=True)
