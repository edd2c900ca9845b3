"""Does a ring whose members side with the majority of themselves and their neighbours come to agree?

All look round at once, in rounds: whoever sees two equal neighbours thinks as they do.

Source: "Periodic behaviour of generalized threshold functions", Discrete Mathematics 30, 1980.
Expected: no, from four members on. Two equal neighbours never move again, and opinions that alternate
flip for ever: 6, 10, 32, 70, 166, 360, 782 of the 2^n first configurations of n = 4..10 never agree.
Repair: none on a ring; where all see all, three members agree at once.
"""

from __future__ import annotations

import consensus_check as cc


@cc.role
class Member:
    opinion: bool = cc.visible(cc.initially())

    @cc.each_round
    def look_round(self) -> None:
        before, after = cc.previous(self).opinion, cc.next(self).opinion
        if before == after:
            self.opinion = before


@cc.protocol
class RingMajority:
    ring: cc.Group[Member]
    topology: cc.Topology = cc.Topology("ring")

    @cc.predicate
    def agreed(self) -> bool:
        return cc.unanimous(member.opinion for member in self.ring)

    agreement = cc.eventually(
        agreed,
        expect=(
            cc.violated("livelock", n=2, faults=""),
            cc.holds(n=3, faults=""),
            cc.violated("stall", from_n=4, faults=""),
        ),
    )
