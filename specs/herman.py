"""Does a ring of tokens that move by coins come to have exactly one of them?

A process has a token if its bit equals that of the process before it. In every round who has one throws
its bit anew, and so keeps the token or passes it on; who has none copies. Two tokens that meet are gone.

Source: "Probabilistic self-stabilization", Information Processing Letters 35(2), 1990.
Expected: on a ring of odd size one token with probability one. Three tokens, as far apart as they can be
(`--set start=WORST`), take longest: 4/3, 16/5, 48/7 and 12 rounds on average for 3, 5, 7 and 9. Coins
that an adversary throws may keep them apart for ever.
Repair: none needed. Rings of even size, which may have no token at all, are left out.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

n = cc.size(minimum=3)
Start = Enum("Start", "ANY WORST")
start = cc.parameter(Start.ANY)
cc.assume(n % 2 == 1)


@cc.role
class Process:
    bit: bool = cc.visible(cc.initially())

    @cc.pure
    def has_token(self) -> bool:
        return self.bit == cc.previous(self).bit

    @cc.each_round
    def move(self) -> None:
        self.bit = cc.flip(0.5) if self.has_token() else cc.previous(self).bit


@cc.protocol
class Herman:
    ring: cc.Group[Process]
    topology: cc.Topology = cc.Topology("ring")

    @cc.initial
    def place_tokens(self) -> None:
        if start is Start.WORST:
            far_apart = {self.ring[0], self.ring[n // 3], self.ring[2 * n // 3]}
            cc.require(all(process.has_token() == (process in far_apart) for process in self.ring))

    @cc.predicate
    def some_token(self) -> bool:
        return any(process.has_token() for process in self.ring)

    @cc.predicate
    def one_token(self) -> bool:
        return len({process for process in self.ring if process.has_token()}) == 1

    never_without = cc.always(some_token, expect=cc.holds(faults=""))
    stays_alone = cc.always(cc.implies(one_token, cc.always(one_token)), expect=cc.holds(faults=""))
    goal = cc.goal(
        finished=one_token,
        rounds=20,
        expect=(
            cc.violated("livelock", faults="", coins="adversary"),
            cc.holds(faults="", coins="chance"),
        ),
        in_time=cc.violated("timeout", faults=""),
    )
