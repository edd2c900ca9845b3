"""Does somebody eat again and again at a table of equal philosophers who throw coins?

A hungry philosopher draws the fork to take first, waits until it is free, and takes it. If the other one is
free too the philosopher eats, else puts the first one down and draws again.

Source: "On the advantages of free choice: a symmetric and fully distributed solution to the dining
philosophers problem", POPL 1981.
Expected: somebody always eats again, with probability one, although one philosopher may starve, even with
strong fairness. Coins that an adversary throws, or a coin that always shows left (`--set left=1`), may
keep everybody from eating for ever.
Repair: `courteous`: whoever ate last with a fork does not take it first before the neighbour has eaten
with it. Then all eat again and again with probability one.
"""

from __future__ import annotations

import consensus_check as cc

left = cc.probability(0.5)
courteous = cc.option(False, True)


@cc.shared
class Table:  # forks are named by the philosopher on whose left they lie
    holder: cc.Map[Philosopher, Philosopher | None] = cc.Map(None)
    ate_last: cc.Map[Philosopher, Philosopher | None] = cc.Map(None)


@cc.role
class Philosopher:
    table: Table
    first: Philosopher | None = None
    eating: bool = False

    @cc.step
    def draw(self) -> None:
        cc.require(self.first is None and not self.eating)
        self.first = self if cc.flip(left) else cc.next(self)

    @cc.step
    def take_first(self) -> None:
        if self.first is None:
            cc.wait()
        cc.require(self.table.holder[self.first] is None)
        cc.require(not (courteous and self.table.ate_last[self.first] == self))
        self.table.holder[self.first] = self

    @cc.step
    def try_second(self) -> None:
        if self.first is None:
            cc.wait()
        cc.require(self.table.holder[self.first] == self)
        second = cc.next(self) if self.first == self else self
        if self.table.holder[second] is None:
            self.table.holder[second] = self
            self.eating = True
        else:
            self.table.holder[self.first] = None
        self.first = None

    @cc.step
    def put_down(self) -> None:
        cc.require(self.eating)
        self.eating = False
        for fork in (self, cc.next(self)):
            self.table.holder[fork] = None
            if courteous:
                self.table.ate_last[fork] = self

    @cc.predicate
    def eats(self) -> bool:
        return self.eating


@cc.protocol
class LehmannRabin:
    table: Table
    philosophers: cc.Group[Philosopher]
    topology: cc.Topology = cc.Topology("ring")

    @cc.predicate
    def somebody_eats(self) -> bool:
        return any(philosopher.eating for philosopher in self.philosophers)

    somebody_eats_again = cc.infinitely_often(
        somebody_eats,
        expect=(
            cc.violated("livelock", from_n=2, faults="", given={"left": 1}),
            cc.violated("livelock", from_n=2, faults="", coins="adversary"),
            cc.holds(from_n=2, faults="", given={"left": 0.5}),
        ),
    )
    everybody_eats_again = cc.for_each(
        Philosopher,
        cc.infinitely_often(Philosopher.eats),
        expect=(
            cc.holds(from_n=2, faults="", coins="chance", given={"left": 0.5, "courteous": True}),
            cc.violated("starvation", from_n=2, faults="", coins="chance", given={"left": 0.5}),
        ),
    )
