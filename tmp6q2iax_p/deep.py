"""Does every participant of a two-phase commit learn the outcome?

A manager collects promises and decides; the participants obey. Messages form a set that only grows:
receiving one leaves it there, and a participant may obey twice.

Source: "Consensus on Transaction Commit", ACM TODS 31(1), 2006, and its TLA+ module TwoPhase.
Expected: all decide, and alike. If the manager crashes, a stall: all have promised, none may go back.
Repair: a third phase and a clock, see three_phase_commit.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Phase = Enum("Phase", "INIT COMMITTED ABORTED")
Work = Enum("Work", "WORKING PREPARED COMMITTED ABORTED")


@cc.message
class Prepared:
    pass


@cc.message
class Commit:
    pass


@cc.message
class Abort:
    pass


@cc.role
class Participant:
    manager: Manager
    work: Work = Work.WORKING

    @cc.step
    def prepare(self) -> None:
        cc.require(self.work is Work.WORKING)
        self.work = Work.PREPARED
        cc.send(Prepared(), to=self.manager)

    @cc.step(fair=None)  # a participant may refuse, it never has to
    def refuse(self) -> None:
        cc.require(self.work is Work.WORKING)
        self.work = Work.ABORTED

    @cc.receive
    def commit(self, msg: Commit) -> None:
        self.work = Work.COMMITTED

    @cc.receive
    def abort(self, msg: Abort) -> None:
        self.work = Work.ABORTED


@cc.role
class Manager:
    phase: Phase = Phase.INIT
    prepared: frozenset[Participant] = frozenset()

    @cc.receive
    def note(self, msg: Prepared, sender: Participant) -> None:
        cc.require(self.phase is Phase.INIT)
        self.prepared |= {sender}

    @cc.step
    def commit(self) -> None:
        cc.require(self.phase is Phase.INIT and len(self.prepared) == cc.count(Participant))
        self.phase = Phase.COMMITTED
        cc.broadcast(Commit(), to=Participant)

    @cc.step
    def abort(self) -> None:
        cc.require(self.phase is Phase.INIT)
        self.phase = Phase.ABORTED
        cc.broadcast(Abort(), to=Participant)


@cc.protocol
class TwoPhaseCommit:
    manager: Manager
    participants: cc.Group[Participant]
    network: cc.Network = cc.Network(delivery="forever")

    @cc.predicate
    def consistent(self) -> bool:
        works = {participant.work for participant in self.participants}
        return not (Work.COMMITTED in works and Work.ABORTED in works)

    @cc.predicate
    def decided(self, participant: Participant) -> bool:
        return participant.work in {Work.COMMITTED, Work.ABORTED}


    @cc.predicate
    def not_all_commit(self) -> bool:
        return not all(participant.work is Work.COMMITTED for participant in self.participants)

    @cc.predicate
    def all_commit(self) -> bool:
        return all(participant.work is Work.COMMITTED for participant in self.participants)

    @cc.predicate
    def some_abort(self) -> bool:
        return any(participant.work is Work.ABORTED for participant in self.participants)

    not_all = cc.always(not_all_commit)
    turns_back = cc.leads_to(all_commit, some_abort)

    agreement = cc.always(
        consistent,
        expect=(
            cc.holds(n=3, faults="", network="delivery=forever", states=288),
            cc.holds(n=4, faults="", network="delivery=forever", states=1568),
            cc.holds(n=5, faults="", network="delivery=forever", states=8832),
            cc.holds(n=3, faults="crash@manager", network="delivery=forever", states=1379),
            cc.holds(faults=""),
            cc.holds(faults="crash@manager"),
        ),
    )
    all_decide = cc.for_each(
        Participant,
        cc.eventually(decided),
        expect=(cc.violated("stall", faults="crash@manager"), cc.holds(faults="")),
    )
