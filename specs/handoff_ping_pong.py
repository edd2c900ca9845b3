"""Does anybody answer a request that every specialist may hand over to another?

A specialist answers or hands the request over, as it likes, and does not remember that it had it before.

Source: "Why Do Multi-Agent LLM Systems Fail?", arXiv 2503.13657 (step repetition).
Expected: two of them may hand the request back and forth for ever, a livelock.
Repair: `answer_what_returns`: who gets a request for the second time answers it.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

n = cc.size(minimum=2)
answer_what_returns = cc.option(False, True)

Decision = Enum("Decision", "ANSWER HAND_OVER")


@cc.message
class Request:
    pass


@cc.message
class Answer:
    pass


@cc.role
class Specialist:
    customer: Customer
    seen: bool = False

    @cc.receive
    def handle(self, msg: Request) -> None:
        decision = Decision.ANSWER
        if not (answer_what_returns and self.seen):
            decision = cc.choose({Decision.ANSWER, Decision.HAND_OVER})
        self.seen = True
        if decision is Decision.ANSWER:
            cc.send(Answer(), to=self.customer)
        else:
            cc.send(msg, to=cc.choose(cc.others(self)))


@cc.role
class Customer:
    asked: bool = False
    answered: bool = False

    @cc.step
    def ask(self) -> None:
        cc.require(not self.asked)
        self.asked = True
        cc.send(Request(), to=cc.choose(cc.members(Specialist)))

    @cc.receive
    def read(self, msg: Answer) -> None:
        self.answered = True


@cc.protocol
class HandoffPingPong:
    customer: Customer
    specialists: cc.Group[Specialist]

    @cc.predicate
    def answered(self) -> bool:
        return self.customer.answered

    goal = cc.goal(
        finished=answered,
        steps=20,
        expect=(
            cc.violated("livelock", faults="", given={"answer_what_returns": False}),
            cc.holds(faults="", given={"answer_what_returns": True}),
        ),
        in_time=(
            cc.violated("timeout", faults="", given={"answer_what_returns": False}),
            cc.holds(n=range(2, 18), faults="", given={"answer_what_returns": True}),
        ),
    )
