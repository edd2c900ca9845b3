from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False
    done: bool = True


@cc.protocol
class Team:
    workers: cc.Group[Worker]
