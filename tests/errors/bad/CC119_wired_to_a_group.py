from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    boss: Boss


@cc.role
class Boss:
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
    bosses: cc.Group[Boss] = cc.Group(size=2)
