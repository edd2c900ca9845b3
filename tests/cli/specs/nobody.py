"""A predicate that has no value at first, a property of nobody, and a choice among nobody."""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc


@cc.role
class Worker:
    load: Annotated[int, cc.Between(0, 2)] = 0
    mate: Worker | None = None

    @cc.step
    def pair(self) -> None:
        cc.require(self.mate is None)
        self.mate = cc.choose({other for other in cc.others(self) if cc.linked(self, other)})


@cc.role
class Guest:
    pleased: bool = False

    @cc.predicate
    def happy(self) -> bool:
        return self.pleased


@cc.protocol
class Nobody:
    workers: cc.Group[Worker]
    guests: cc.Group[Guest] = cc.Group(size=0)

    @cc.predicate
    def least(self) -> bool:
        return min(worker.load for worker in self.workers if worker.load > 0) == 1

    @cc.predicate
    def paired(self) -> bool:
        return all(worker.mate is not None for worker in self.workers)

    low = cc.eventually(least)
    pleases = cc.for_each(Guest, cc.eventually(Guest.happy))
    pairs = cc.eventually(paired)
