"""Does work get through a pipeline in which every stage may send it back once?

A stage passes its draft on and leaves, having done its part. The next one may still send the draft back,
and then nobody is left to revise it.

Source: "Why Do Multi-Agent LLM Systems Fail?", arXiv 2503.13657 (premature termination).
Expected: the remarks reach nobody, the draft is lost and all wait: a stall.
Repair: `stay`: a stage leaves when the whole is accepted.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

n = cc.size(minimum=2)
stay = cc.option(False, True)

Opinion = Enum("Opinion", "GOOD SEND_BACK")


@cc.message
class Draft:
    pass


@cc.message
class Remarks:
    pass


@cc.message
class Accepted:
    pass


@cc.role
class Stage:
    begun: bool = False
    objected: bool = False
    accepted: bool = False

    @cc.step
    def begin(self) -> None:
        cc.require(not self.begun and cc.previous(self, None) is None)
        self.begun = True
        self.pass_on()

    @cc.receive
    def review(self, msg: Draft, sender: Stage) -> None:
        opinion = Opinion.GOOD
        if not self.objected:
            opinion = cc.choose({Opinion.GOOD, Opinion.SEND_BACK})
        if opinion is Opinion.SEND_BACK:
            self.objected = True
            cc.send(Remarks(), to=sender)
        else:
            self.pass_on()

    @cc.receive
    def revise(self, msg: Remarks) -> None:
        self.pass_on()

    @cc.receive
    def hear(self, msg: Accepted) -> None:
        self.accept()

    @cc.part
    def pass_on(self) -> None:
        after = cc.next(self, None)
        if after is None:
            self.accept()
            return
        cc.send(Draft(), to=after)
        if not stay:
            cc.leave()

    @cc.part
    def accept(self) -> None:
        self.accepted = True
        before = cc.previous(self, None)
        if before is not None:
            cc.send(Accepted(), to=before)
        cc.leave()


@cc.protocol
class ReviewPipeline:
    stages: cc.Group[Stage]
    topology: cc.Topology = cc.Topology("line")

    @cc.predicate
    def accepted(self) -> bool:
        return any(stage.accepted for stage in self.stages)

    goal = cc.goal(
        finished=accepted,
        expect=(
            cc.violated("stall", faults="", given={"stay": False}),
            cc.holds(faults="", given={"stay": True}),
        ),
    )
