"""A protocol with 10 to the power of n states, to be interrupted."""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc


@cc.role
class Counter:
    value: Annotated[int, cc.Between(0, 9)] = 0

    @cc.step
    def count(self) -> None:
        cc.require(self.value < 9)
        self.value += 1


@cc.protocol
class Vast:
    counters: cc.Group[Counter]

    @cc.predicate
    def full(self) -> bool:
        return all(counter.value == 9 for counter in self.counters)

    goal = cc.goal(finished=full)
