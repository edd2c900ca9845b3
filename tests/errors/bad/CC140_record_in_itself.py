from __future__ import annotations

import consensus_check as cc

@cc.record
class Chain:
    rest: Chain | None = None


@cc.role
class Worker:
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
