from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: boolean = False


@cc.protocol
class Team:
    workers: cc.Group[Worker]
