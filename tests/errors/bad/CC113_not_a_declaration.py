from __future__ import annotations

import consensus_check as cc

for name in (1, 2):
    pass


@cc.role
class Worker:
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
