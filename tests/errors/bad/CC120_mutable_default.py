from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    heard: frozenset[Worker] = set()


@cc.protocol
class Team:
    workers: cc.Group[Worker]
