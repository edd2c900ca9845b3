"""Does a lead who asks n reviewers to approve a plan get to a decision before the deadline?

Reviewers approve by a coin. The lead asks up to three times, each time until a majority approves or
the time runs out, and then abandons the plan: a decision always comes.

Source: the example of the language's own description, after the plan approvals of agent teams.
Expected: up to 6n + 6 steps, so that 9 reviewers always meet the deadline of 60 and 10 may miss it;
if the lead crashes, a stall.
Repair: ask fewer reviewers, or allow more steps.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

approves = cc.probability(0.8)
Round = Annotated[int, cc.Between(0, 2)]
Opinion = Enum("Opinion", "APPROVE REVISE")
Phase = Enum("Phase", "IDLE VOTING APPROVED ABANDONED")


@cc.message
class Propose:
    round: Round


@cc.message
class Vote:
    round: Round
    opinion: Opinion


@cc.role
class Reviewer:
    @cc.receive
    def review(self, msg: Propose, sender: Lead) -> None:
        opinion = cc.draw({Opinion.APPROVE: approves, Opinion.REVISE: 1 - approves})
        cc.send(Vote(msg.round, opinion), to=sender)


@cc.role
class Lead:
    phase: Phase = Phase.IDLE
    round: Round = 0
    approvals: frozenset[Reviewer] = frozenset()
    deadline: cc.Timer = cc.Timer()

    @cc.step
    def propose(self) -> None:
        cc.require(self.phase is Phase.IDLE)
        self.phase, self.approvals = Phase.VOTING, frozenset()
        self.deadline.start()
        cc.broadcast(Propose(self.round), to=Reviewer)

    @cc.receive
    def tally(self, msg: Vote, sender: Reviewer) -> None:
        if self.phase is not Phase.VOTING or msg.round != self.round:
            return
        if msg.opinion is Opinion.APPROVE:
            self.approvals |= {sender}
        if 2 * len(self.approvals) > cc.count(Reviewer):
            self.phase = Phase.APPROVED

    @cc.expires(deadline)
    def retry(self) -> None:
        if self.phase is not Phase.VOTING:
            return
        if self.round < 2:
            self.phase, self.round = Phase.IDLE, self.round + 1
        else:
            self.phase = Phase.ABANDONED


@cc.protocol
class PlanApproval:
    lead: Lead
    reviewers: cc.Group[Reviewer]  # the group of size n
    timing: cc.Timing = cc.Timing("patient")  # time-outs are longer than everything else

    @cc.predicate
    def settled(self) -> bool:
        return self.lead.phase in {Phase.APPROVED, Phase.ABANDONED}

    @cc.predicate
    def earned(self) -> bool:
        return self.lead.phase is not Phase.APPROVED or 2 * len(self.lead.approvals) > len(self.reviewers)

    goal = cc.goal(
        finished=settled,
        correct=earned,
        steps=60,
        expect=(cc.violated("stall", faults="crash@lead"), cc.holds(faults="")),
        in_time=(
            cc.holds(n=range(1, 10), faults=""),
            cc.violated("timeout", from_n=10, faults="", timing="patient"),
        ),
    )
    approval_is_earned = cc.always(
        earned,
        expect=(
            cc.holds(n=3, faults="", timing="patient", states=394),
            cc.holds(n=2, faults="", timing="asynchronous", states=13651),
            cc.holds(faults=""),
            cc.holds(faults="crash"),
        ),
    )
