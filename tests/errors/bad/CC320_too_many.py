from __future__ import annotations

from typing import Annotated

import consensus_check as cc


@cc.role
class Worker:
    best: Annotated[tuple[bool, ...], cc.AtMost(1)] = (True, False)


@cc.protocol
class Team:
    workers: cc.Group[Worker]
