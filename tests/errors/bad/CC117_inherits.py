from __future__ import annotations

import consensus_check as cc

@cc.role
class Base:
    pass


@cc.role
class Worker(Base):
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
