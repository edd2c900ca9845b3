"""Does a letter arrive that goes a long way, before a crowd begins to work?

The courier passes one milestone after the other. At the ford, two milestones before the end, a wrong turn may
be taken: then the courier waits for a boat that nobody sends, or goes from bank to bank. Where the letter
arrives all clerks begin to fill pages, each at its own pace: for n=8 that is 10 ** 8 states, while up to the
ford there are two a milestone.

Expected: `waits`: a stall 38 steps from the start; `wanders`: a livelock that begins there. Both are shown
long before the crowd's states are searched:

    consensus-check check benchmarks/explore/long_road.py:LongRoad.arrives -n 8 --set trouble=wanders
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

Trouble = Enum("Trouble", "NONE WAITS WANDERS")

n = cc.size(minimum=1)
miles = cc.parameter(40, minimum=3)
last_page = cc.parameter(9, minimum=1)
trouble = cc.parameter(Trouble.WANDERS)


@cc.shared
class Road:
    milestone: Annotated[int, cc.Between(0, miles)] = 0
    astray: bool = False
    far_bank: bool = False


@cc.role
class Courier:
    road: Road

    @cc.step
    def walk(self) -> None:
        cc.require(self.road.milestone < miles and not self.road.astray)
        self.road.milestone += 1
        if trouble is not Trouble.NONE and self.road.milestone == miles - 2:
            self.road.astray = cc.choose({False, True})

    @cc.step
    def wander(self) -> None:
        cc.require(self.road.astray and trouble is Trouble.WANDERS)
        self.road.far_bank = not self.road.far_bank


@cc.role
class Clerk:
    road: Road
    page: Annotated[int, cc.Between(0, last_page)] = 0

    @cc.step
    def write(self) -> None:
        cc.require(self.road.milestone == miles)
        if self.page == last_page:
            self.page = 0
        else:
            self.page += 1


@cc.protocol
class LongRoad:
    road: Road
    courier: Courier
    clerks: cc.Group[Clerk]

    @cc.predicate
    def arrived(self) -> bool:
        return self.road.milestone == miles

    arrives = cc.eventually(
        arrived,
        expect=(
            cc.holds(faults="", given={"trouble": Trouble.NONE}),
            cc.violated("stall", faults="", given={"trouble": Trouble.WAITS}),
            cc.violated("livelock", faults="", given={"trouble": Trouble.WANDERS}),
        ),
    )
