from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    pass


@cc.shared(conflict="newest")
class Board:
    full: bool = False


@cc.protocol
class Team:
    workers: cc.Group[Worker]
