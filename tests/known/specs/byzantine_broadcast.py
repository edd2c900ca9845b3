"""Do the correct processes accept a message together, if some processes are Byzantine?

A process that has the message, or echoes of it from threshold + 1 processes, sends an echo to all, itself
too. It has accepted when it has the echoes of all but threshold.

Source: "Simulating authenticated broadcasts to derive simple fault-tolerant algorithms", Distributed
Computing 2(2), 1987, as TLA+ (bcastByz of tlaplus/Examples) and as the benchmark strb of ByMC.
Expected: with at most threshold Byzantine processes, and n > 3 * threshold, nobody accepts what no correct
process had, all accept what all correct had, and if one accepts all do. With more, they accept a forgery.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Stage = Enum("Stage", "WITHOUT HAS_IT ECHOED")

n = cc.size(minimum=4)
threshold = cc.parameter(1, minimum=0)


@cc.message
class Echo:
    pass


@cc.role
class Process:
    stage: Stage = Stage.WITHOUT
    heard: frozenset[Process] = frozenset()

    @cc.initial
    def some_have_it(self) -> None:
        self.stage = cc.choose({Stage.WITHOUT, Stage.HAS_IT})

    @cc.part
    def echo(self) -> None:
        self.stage = Stage.ECHOED
        cc.broadcast(Echo(), to=cc.members(Process))

    @cc.step
    def start(self) -> None:
        cc.require(self.stage is Stage.HAS_IT)
        self.echo()

    @cc.receive
    def listen(self, msg: Echo, sender: Process) -> None:
        cc.require(sender not in self.heard)
        self.heard |= {sender}
        if len(self.heard) > threshold and self.stage is not Stage.ECHOED:
            self.echo()

    @cc.predicate
    def accepts(self) -> bool:
        return len(self.heard) >= n - threshold


@cc.protocol
class ByzantineBroadcast:
    processes: cc.Group[Process]
    network: cc.Network = cc.Network(delivery="forever")

    @cc.predicate
    def none_has_it(self) -> bool:
        return all(process.stage is Stage.WITHOUT for process in cc.correct(self.processes))

    @cc.predicate
    def all_have_it(self) -> bool:
        return all(process.stage is Stage.HAS_IT for process in cc.correct(self.processes))

    @cc.predicate
    def none_accepts(self) -> bool:
        return not any(process.accepts() for process in cc.correct(self.processes))

    @cc.predicate
    def one_accepts(self) -> bool:
        return any(process.accepts() for process in cc.correct(self.processes))

    @cc.predicate
    def all_accept(self) -> bool:
        return all(process.accepts() for process in cc.correct(self.processes))

    unforgeability = cc.implies(
        cc.initially_true(none_has_it),
        cc.always(none_accepts),
        expect=(
            cc.holds(n=4, faults="byzantine", given={"threshold": 1}),
            cc.violated("invariant", n=4, faults="byzantine=2", given={"threshold": 1}),
        ),
    )
    correctness = cc.implies(
        cc.initially_true(all_have_it),
        cc.eventually(all_accept),
        expect=cc.holds(n=4, faults="byzantine", given={"threshold": 1}),
    )
    relay = cc.leads_to(
        one_accepts, all_accept, expect=cc.holds(n=4, faults="byzantine", given={"threshold": 1})
    )
