from __future__ import annotations

from typing import Annotated

import consensus_check as cc

Value = Annotated[int, cc.Symmetric(3)]


@cc.role
class Worker:
    value: Value = 0


@cc.protocol
class Team:
    workers: cc.Group[Worker]
