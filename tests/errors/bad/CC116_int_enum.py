from __future__ import annotations

from enum import Enum

import consensus_check as cc

from enum import IntEnum


class Phase(IntEnum):
    IDLE = 1


@cc.role
class Worker:
    pass


@cc.protocol
class Team:
    workers: cc.Group[Worker]
