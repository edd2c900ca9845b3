"""Do colleagues who review others' changes only once their own is approved ever approve anything?

Each submits a change to the next in the ring, and leaves the change it was sent itself until its own is
approved: all wait for one another.

Source: "System deadlocks", ACM Computing Surveys 3(2), 1971: the circular wait, here of agents.
Expected: a stall as soon as all have submitted.
Repair: `one_reviews_first`: one of them reviews before its own change is approved.
"""

from __future__ import annotations

import consensus_check as cc

one_reviews_first = cc.option(False, True)


@cc.message
class Change:
    pass


@cc.message
class Approval:
    pass


@cc.role
class Colleague:
    reviews_first: bool = False
    submitted: bool = False
    approved: bool = False

    @cc.step
    def submit(self) -> None:
        cc.require(not self.submitted)
        self.submitted = True
        cc.send(Change(), to=cc.next(self))

    @cc.receive
    def review(self, msg: Change, sender: Colleague) -> None:
        cc.require(self.approved or self.reviews_first)
        cc.send(Approval(), to=sender)

    @cc.receive
    def merge(self, msg: Approval) -> None:
        self.approved = True


@cc.protocol
class MutualApproval:
    team: cc.Group[Colleague]
    topology: cc.Topology = cc.Topology("ring")

    @cc.initial
    def appoint(self) -> None:
        self.team[0].reviews_first = one_reviews_first

    @cc.predicate
    def all_approved(self) -> bool:
        return all(colleague.approved for colleague in cc.correct(self.team))

    goal = cc.goal(
        finished=all_approved,
        expect=(
            cc.violated("stall", faults="", given={"one_reviews_first": False}),
            cc.holds(faults="", given={"one_reviews_first": True}),
        ),
    )
