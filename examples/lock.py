"""Does everybody get the lock, even if one dies while holding it?

Workers share one lock on a board. Repair: `leases`: a janitor takes the lock back when its time is up.
"""

from __future__ import annotations

import consensus_check as cc

leases = cc.option(False, True)


@cc.shared
class Board:
    holder: Worker | None = None


@cc.role
class Worker:
    board: Board
    served: bool = False

    @cc.step
    def take(self) -> None:
        cc.require(self.board.holder is None and not self.served)
        self.board.holder = self

    @cc.step
    def finish(self) -> None:
        cc.require(self.board.holder == self)
        self.board.holder, self.served = None, True


@cc.role
class Janitor:
    board: Board
    lease: cc.Timer = cc.Timer()

    @cc.step
    def watch(self) -> None:
        cc.require(leases and self.board.holder is not None and not self.lease.armed)
        self.lease.start()

    @cc.expires(lease)
    def take_back(self) -> None:
        self.board.holder = None


@cc.protocol
class Lock:
    board: Board
    janitor: Janitor
    workers: cc.Group[Worker]
    timing: cc.Timing = cc.Timing("patient")  # a lease is longer than any work

    @cc.predicate
    def all_served(self) -> bool:
        return all(worker.served for worker in cc.correct(self.workers))

    goal = cc.goal(
        finished=all_served,
        expect=(
            cc.violated("stall", faults="crash@workers", given={"leases": False}),
            cc.holds(faults="crash@workers", timing="patient"),
            cc.holds(faults="", timing="patient"),
        ),
    )
