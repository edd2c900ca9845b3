"""Does work that two hand to each other ever get done?"""

from __future__ import annotations

import consensus_check as cc

tries = cc.parameter(2, minimum=1)


@cc.message
class Work:
    pass


@cc.role
class Worker:
    mine: bool = cc.initially()
    done: bool = False

    @cc.step
    def begin(self) -> None:
        cc.require(self.mine)
        self.mine = False
        cc.send(Work(), to=cc.next(self))

    @cc.receive
    def handle(self, msg: Work) -> None:
        if cc.choose({True, False}):
            self.done = True
        else:
            cc.send(msg, to=cc.next(self))


@cc.protocol
class HandOver:
    workers: cc.Group[Worker]

    @cc.initial
    def one_begins(self) -> None:
        cc.require(sum(1 for worker in self.workers if worker.mine) == 1)

    @cc.predicate
    def somebody_is_done(self) -> bool:
        return any(worker.done for worker in self.workers)

    goal = cc.goal(finished=somebody_is_done, steps=5)
