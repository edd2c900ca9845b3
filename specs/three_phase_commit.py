"""Do all participants decide, and alike, even if the manager of the commit crashes?

Between vote and commit lies a third phase: once all have promised, the manager tells them that it
will commit. A participant whose time runs out then knows enough to go on alone: if it was told, it
commits, else it aborts. That needs a clock (timing timed) under which a time-out means a crash.

Source: "Nonblocking commit protocols", SIGMOD 1981.
Expected: all decide, and alike, without faults and if a broadcast reaches all or nobody
(`crash:whole`). A crash that cuts the telling leaves some told and some not, and they disagree.
Repair: none against that but a broadcast in one piece. Without its third phase this is
two_phase_commit, which blocks instead.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Phase = Enum("Phase", "INIT ASKING TELLING COMMITTED ABORTED")
Work = Enum("Work", "WORKING PREPARED TOLD COMMITTED ABORTED")


@cc.message
class Ask:
    pass


@cc.message
class Answer:
    yes: bool


@cc.message
class Tell:
    pass


@cc.message
class Decide:
    commit: bool


@cc.role
class Participant:
    work: Work = Work.WORKING
    patience: cc.Timer = cc.Timer()

    @cc.initial
    def begin(self) -> None:
        self.patience.start()

    @cc.receive
    def promise(self, msg: Ask, sender: Manager) -> None:
        if self.work is Work.WORKING:
            self.work = cc.choose({Work.PREPARED, Work.ABORTED})
            cc.send(Answer(self.work is Work.PREPARED), to=sender)

    @cc.receive
    def learn(self, msg: Tell, sender: Manager) -> None:
        if self.work is Work.PREPARED:
            self.work = Work.TOLD
            cc.send(Answer(True), to=sender)

    @cc.receive
    def obey(self, msg: Decide) -> None:
        if self.work in {Work.PREPARED, Work.TOLD}:
            self.work = Work.COMMITTED if msg.commit else Work.ABORTED

    @cc.expires(patience)
    def go_on_alone(self) -> None:
        if self.work is Work.TOLD:
            self.work = Work.COMMITTED
        elif self.work in {Work.WORKING, Work.PREPARED}:
            self.work = Work.ABORTED


@cc.role
class Manager:
    phase: Phase = Phase.INIT
    heard: frozenset[Participant] = frozenset()

    @cc.step
    def ask(self) -> None:
        cc.require(self.phase is Phase.INIT)
        self.phase = Phase.ASKING
        cc.broadcast(Ask(), to=Participant)

    @cc.receive
    def count(self, msg: Answer, sender: Participant) -> None:
        if self.phase not in {Phase.ASKING, Phase.TELLING}:
            return
        self.heard |= {sender}
        everybody = len(self.heard) == cc.count(Participant)
        if not msg.yes:
            self.phase = Phase.ABORTED
            cc.broadcast(Decide(False), to=Participant)
        elif everybody and self.phase is Phase.ASKING:
            self.phase, self.heard = Phase.TELLING, frozenset()
            cc.broadcast(Tell(), to=Participant)
        elif everybody:
            self.phase = Phase.COMMITTED
            cc.broadcast(Decide(True), to=Participant)


@cc.protocol
class ThreePhaseCommit:
    manager: Manager
    participants: cc.Group[Participant]
    timing: cc.Timing = cc.Timing("timed")

    @cc.predicate
    def consistent(self) -> bool:
        works = {participant.work for participant in self.participants}
        return not (Work.COMMITTED in works and Work.ABORTED in works)

    @cc.predicate
    def decided(self, participant: Participant) -> bool:
        return participant.work in {Work.COMMITTED, Work.ABORTED}

    agreement = cc.always(
        consistent,
        expect=(
            cc.violated("invariant", from_n=2, timing="asynchronous"),
            cc.violated("invariant", from_n=2, faults="crash@manager"),
            cc.holds(faults="crash:whole"),
            cc.holds(faults="crash:whole@manager"),
            cc.holds(faults=""),
        ),
    )
    all_decide = cc.for_each(
        Participant,
        cc.eventually(decided),
        expect=(cc.holds(faults=""), cc.holds(faults="crash:whole"), cc.holds(faults="crash@manager")),
    )
