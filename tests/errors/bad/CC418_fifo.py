from __future__ import annotations

from enum import Enum

import consensus_check as cc

Mode = Enum("Mode", "ON OFF")


@cc.message
class Note:
    mode: Mode


@cc.role
class Worker:
    heard: frozenset[Mode] = frozenset()

    @cc.step
    def work(self) -> None:
        for mode in self.heard:
            cc.send(Note(mode), to=self)

    @cc.receive
    def read(self, msg: Note) -> None:
        self.heard |= {msg.mode}


@cc.protocol
class Team:
    workers: cc.Group[Worker]
    network: cc.Network = cc.Network(order="fifo")
