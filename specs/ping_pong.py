"""Do two players who count each other's answers reach the maximum?

The ball carries a number, and a player returns only the number it waits for. The network is a set of
messages: those received stay.

Source: the ping-pong example of Stateright, with the serve as a step of its own (one more state).
Expected: the maximum is reached; a line that loses (`--network delivery=once,loss`, and also
`delivery=forever,loss`) may lose the only ball: a stall.
Repair: send again until answered, as in alternating_bit.
"""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc

maximum = cc.parameter(5, minimum=1)

Count = Annotated[int, cc.Between(0, maximum)]


@cc.message
class Ping:
    number: Count


@cc.message
class Pong:
    number: Count


@cc.role
class Pinger:
    ponger: Ponger
    served: bool = False
    count: Count = 0

    @cc.step
    def serve(self) -> None:
        cc.require(not self.served)
        self.served = True
        cc.send(Ping(0), to=self.ponger)

    @cc.receive
    def return_pong(self, msg: Pong, sender: Ponger) -> None:
        cc.require(self.count < maximum)
        if msg.number == self.count:
            self.count += 1
            cc.send(Ping(self.count), to=sender)


@cc.role
class Ponger:
    count: Count = 0

    @cc.receive
    def return_ping(self, msg: Ping, sender: Pinger) -> None:
        cc.require(self.count < maximum)
        if msg.number == self.count:
            cc.send(Pong(self.count), to=sender)
            self.count += 1


@cc.protocol
class PingPong:
    pinger: Pinger
    ponger: Ponger
    network: cc.Network = cc.Network(delivery="forever")

    @cc.predicate
    def at_maximum(self) -> bool:
        return self.pinger.count == maximum

    reaches_maximum = cc.eventually(
        at_maximum,
        expect=(
            cc.violated("stall", faults="", network=("delivery=once", "loss")),
            cc.violated("stall", faults="", network=("delivery=forever", "loss")),
            cc.holds(faults=""),
        ),
    )
