"""Is one bit enough to get every message across lines that lose?

The sender repeats a message with its bit until the same bit comes back; the receiver answers every
message with the bit it came with. Each line holds one message, may lose it, and blocks while full.

Source: "A note on reliable full-duplex transmission over half-duplex links", CACM 12(5), 1969.
Expected: every message arrives and is confirmed, if what is sent again and again arrives in the end
(strong delivery, the default under loss). With `--fairness delivery=weak` the lines may lose every
copy while the sender goes on sending: a livelock.
Repair: lines that do not lose for ever; no protocol can do without.
"""

from __future__ import annotations

import consensus_check as cc


@cc.message
class Data:
    bit: bool


@cc.message
class Ack:
    bit: bool


@cc.role
class Sender:
    receiver: Receiver
    bit: bool = False

    @cc.step
    def transmit(self) -> None:
        cc.send(Data(self.bit), to=self.receiver)

    @cc.receive
    def confirm(self, msg: Ack) -> None:
        if msg.bit == self.bit:
            self.bit = not self.bit


@cc.role
class Receiver:
    bit: bool = False

    @cc.receive
    def accept(self, msg: Data, sender: Sender) -> None:
        if msg.bit == self.bit:
            self.bit = not self.bit
        cc.send(Ack(msg.bit), to=sender)


@cc.protocol
class AlternatingBit:
    sender: Sender
    receiver: Receiver
    network: cc.Network = cc.Network(order="fifo", loss=True, capacity=1, overflow="block")

    @cc.predicate
    def under_way(self) -> bool:
        return self.sender.bit == self.receiver.bit

    @cc.predicate
    def arrived(self) -> bool:
        return self.sender.bit != self.receiver.bit

    all_arrive = cc.leads_to(
        under_way,
        arrived,
        expect=(cc.violated("livelock", faults="", fairness="delivery=weak"), cc.holds(faults="")),
    )
    all_are_confirmed = cc.leads_to(
        arrived,
        under_way,
        expect=(cc.violated("livelock", faults="", fairness="delivery=weak"), cc.holds(faults="")),
    )
