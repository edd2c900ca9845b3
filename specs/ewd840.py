"""Does a token that circles a ring notice that all work has ended?

The token goes from high to low numbers, waits for passive machines, and is blackened by machines that
have sent work upwards. Machine 0 sends it round again unless it comes back white. The token moves on
in the end; nothing obliges a machine to work or to rest. `any_start` begins with any activity, colours
and place of the token.

Source: "Derivation of a termination detection algorithm for distributed computations", EWD840, 1983.
Expected: no false alarm, and the end is noticed. A machine 0 that never whitens itself never trusts the
token: a livelock.
Repair: the first value of `initiator_whitens`, the algorithm as published.
"""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc

n = cc.size(minimum=2)
any_start = cc.parameter(False)
initiator_whitens = cc.option(True, False)

Place = Annotated[int, cc.Between(0, n - 1)]


@cc.shared
class Ring:
    active: frozenset[Machine] = frozenset()
    token_at: Place = 0
    token_black: bool = True


@cc.role(ordered=True)
class Machine:
    ring: Ring
    black: bool = False

    @cc.step
    def start_round(self) -> None:
        cc.require(cc.index(self) == 0 and self.ring.token_at == 0)
        cc.require(self.black or self.ring.token_black)
        self.ring.token_at, self.ring.token_black = n - 1, False
        if initiator_whitens:
            self.black = False

    @cc.step
    def pass_token(self) -> None:
        cc.require(cc.index(self) > 0 and self.ring.token_at == cc.index(self))
        cc.require(self not in self.ring.active or self.black or self.ring.token_black)
        self.ring.token_at -= 1
        self.ring.token_black = self.ring.token_black or self.black
        self.black = False

    @cc.step(fair=None)
    def send_work(self) -> None:
        cc.require(self in self.ring.active)
        worker = cc.choose(cc.others(self))
        self.ring.active |= {worker}
        if cc.index(worker) > cc.index(self):
            self.black = True

    @cc.step(fair=None)
    def rest(self) -> None:
        cc.require(self in self.ring.active)
        self.ring.active -= {self}


@cc.protocol
class Ewd840:
    ring: Ring
    machines: cc.Group[Machine]

    @cc.initial
    def begin(self) -> None:
        if any_start:
            self.ring.token_at = cc.choose(range(n))
        for machine in self.machines:
            if any_start:
                machine.black = cc.choose({False, True})
            if not any_start or cc.choose({False, True}):
                self.ring.active |= {machine}

    @cc.predicate
    def ended(self) -> bool:
        return len(self.ring.active) == 0

    @cc.predicate
    def noticed(self) -> bool:
        first = self.machines[0]
        calm = not first.black and first not in self.ring.active
        return calm and self.ring.token_at == 0 and not self.ring.token_black

    no_false_alarm = cc.always(cc.implies(noticed, ended), expect=cc.holds(faults=""))
    end_is_noticed = cc.leads_to(
        ended,
        noticed,
        expect=(
            cc.violated("livelock", faults="", given={"initiator_whitens": False}),
            cc.holds(n=3, faults="", given={"any_start": True}, states=302),
            cc.holds(n=3, faults="", given={"any_start": False}, states=110),
            cc.holds(n=5, faults="", given={"any_start": False}, states=3646),
            cc.holds(faults=""),
        ),
    )
