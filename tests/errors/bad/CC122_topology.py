from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
    topology: cc.Topology = cc.Topology("rign")
