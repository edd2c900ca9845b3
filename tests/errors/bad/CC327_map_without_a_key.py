from __future__ import annotations

from enum import Enum

import consensus_check as cc

Mode = Enum("Mode", "ON OFF")


@cc.role
class Worker:
    votes: cc.Map[Mode, bool] = cc.Map({Mode.ON: True})


@cc.protocol
class Team:
    workers: cc.Group[Worker]
