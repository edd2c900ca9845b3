from __future__ import annotations

import consensus_check as cc


@cc.roll
class Worker:
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
