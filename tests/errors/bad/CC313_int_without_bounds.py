from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    count: int = 0


@cc.protocol
class Team:
    workers: cc.Group[Worker]
