from __future__ import annotations

from typing import Annotated

import consensus_check as cc


@cc.role
class Worker:
    count: Annotated[int, cc.Between(0, 3)]


@cc.protocol
class Team:
    workers: cc.Group[Worker]
