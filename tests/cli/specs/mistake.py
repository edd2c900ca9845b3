"""A step that leaves its range, a property with an antecedent that never comes, and one that fails."""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc


@cc.role
class Counter:
    value: Annotated[int, cc.Between(0, 2)] = 0

    @cc.step
    def count(self) -> None:
        self.value += 1

    @cc.step
    def rest(self) -> None:
        cc.require(self.value > 5)
        self.value = 0


@cc.protocol
class Mistake:
    counters: cc.Group[Counter]

    @cc.predicate
    def never(self) -> bool:
        return any(counter.value > 5 for counter in self.counters)

    @cc.predicate
    def low(self) -> bool:
        return all(counter.value < 2 for counter in self.counters)

    vacuous = cc.leads_to(never, low)
    stays_low = cc.always(low, expect=cc.holds())
