"""Does a ring that starts in any state whatever come to have exactly one privilege?

A machine is privileged if its counter differs from its predecessor's, the bottom one if they are equal.
One privileged machine moves at a time: it copies that counter, the bottom one adds one modulo M.

Source: "Self-stabilizing systems in spite of distributed control", CACM 17(11), 1974 (K-state).
Expected: one privilege in the end iff M >= n - 1; with less, privileges chase each other for ever.
Repair: a larger M.
"""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc

M = cc.parameter(6, minimum=2)

Counter = Annotated[int, cc.Between(0, M - 1)]


@cc.role(ordered=True)
class Machine:
    counter: Counter = cc.visible(cc.initially())

    @cc.pure
    def privileged(self) -> bool:
        same = self.counter == cc.previous(self).counter
        return same if cc.index(self) == 0 else not same

    @cc.step
    def move(self) -> None:
        cc.require(self.privileged())
        if cc.index(self) == 0:
            self.counter = (self.counter + 1) % M
        else:
            self.counter = cc.previous(self).counter


@cc.protocol
class TokenRing:
    ring: cc.Group[Machine]
    topology: cc.Topology = cc.Topology("ring")

    @cc.predicate
    def one_privilege(self) -> bool:
        return len({machine for machine in self.ring if machine.privileged()}) == 1

    never_without_privilege = cc.never_stuck(
        expect=(cc.holds(n=6, faults="", given={"M": 6}, states=46656), cc.holds(faults=""))
    )
    stabilises = cc.eventually_always(
        one_privilege,
        expect=(
            cc.violated("livelock", from_n=4, faults="", given={"M": 2}),
            cc.violated("livelock", from_n=5, faults="", given={"M": 3}),
            cc.violated("livelock", from_n=6, faults="", given={"M": 4}),
            cc.violated("livelock", from_n=7, faults="", given={"M": 5}),
            cc.violated("livelock", from_n=8, faults="", given={"M": 6}),
            cc.holds(n=range(2, 8), faults=""),
        ),
    )
