from __future__ import annotations

import consensus_check as cc

limit = cc.parameter(0, minimum=1)


@cc.role
class Worker:
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
