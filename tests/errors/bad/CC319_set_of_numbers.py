from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    seen: frozenset[int] = frozenset()


@cc.protocol
class Team:
    workers: cc.Group[Worker]
