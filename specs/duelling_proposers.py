"""Do proposers that outbid one another ever get a proposal decided?

Single-decree Paxos. A proposer stands with a ballot above all promises it knows of. When a majority has
promised to let nothing lower pass, it asks them to accept the value accepted last, or else its own; what a
majority accepts is decided. Who learns of a later promise gives up and stands again. All know what the
others' newest message says, as with lines that keep only that one.

Source: "Paxos made simple", ACM SIGACT News 32(4), 2001, section 2.4.
Expected: never two decisions, but perhaps none: a livelock under weak and strong fairness, also if proposers
back off at random (`remedy=BACK_OFF`), for an adversary may pick the moments. In lockstep
(`--timing rounds`) random back-off decides with probability one.
Repair: `remedy=LEADER`: only who takes itself for the leader stands. It decides if in the end one proposer
alone does so for good.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Remedy = Enum("Remedy", "NONE BACK_OFF LEADER")
Phase = Enum("Phase", "RESTS STANDS ASKS")

acceptors = cc.parameter(2, minimum=1)
remedy = cc.option(Remedy.NONE, Remedy.BACK_OFF, Remedy.LEADER)


@cc.role
class Acceptor:
    promised: cc.Rank = cc.visible(cc.lowest)
    promised_to: Proposer | None = cc.visible(None)
    accepted: cc.Rank = cc.visible(cc.lowest)
    value: Proposer | None = cc.visible(None)

    @cc.step
    def promise(self) -> None:
        standing = {p for p in cc.members(Proposer) if p.phase is Phase.STANDS}
        proposer = cc.choose({p for p in standing if p.ballot > self.promised})
        self.promised, self.promised_to = proposer.ballot, proposer

    @cc.step
    def accept(self) -> None:
        asking = {p for p in cc.members(Proposer) if p.phase is Phase.ASKS and p.ballot > self.accepted}
        proposer = cc.choose({p for p in asking if p.ballot > self.promised or self.backs(p)})
        self.promised, self.promised_to = proposer.ballot, proposer
        self.accepted, self.value = proposer.ballot, proposer.value

    @cc.pure
    def backs(self, proposer: Proposer) -> bool:
        return self.promised == proposer.ballot and self.promised_to == proposer


@cc.role
class Proposer:
    phase: Phase = cc.visible(Phase.RESTS)
    ballot: cc.Rank = cc.visible(cc.lowest)
    value: Proposer | None = cc.visible(None)
    leads: bool = cc.visible(True)
    decision: Proposer | None = None

    @cc.step
    def stand(self) -> None:
        cc.require(self.phase is Phase.RESTS and self.decision is None and self.leads)
        if remedy is Remedy.BACK_OFF and cc.flip(0.5):
            return
        self.phase = Phase.STANDS
        self.ballot = cc.above(max(a.promised for a in cc.members(Acceptor)))

    @cc.step
    def ask(self) -> None:
        backers = {a for a in cc.members(Acceptor) if a.backs(self)}
        cc.require(self.phase is Phase.STANDS and 2 * len(backers) > acceptors)
        last = max(a.accepted for a in backers)
        values = {a.value for a in backers if a.accepted == last and a.value is not None}
        self.phase, self.value = Phase.ASKS, self if len(values) == 0 else cc.choose(values)

    @cc.step
    def decide(self) -> None:
        accepted = {a for a in cc.members(Acceptor) if a.accepted == self.ballot}
        cc.require(self.phase is Phase.ASKS and 2 * len(accepted) > acceptors)
        self.decision = self.value
        self.rest()

    @cc.step
    def give_up(self) -> None:
        cc.require(self.phase is not Phase.RESTS)
        cc.require(any(a.promised >= self.ballot and not a.backs(self) for a in cc.members(Acceptor)))
        self.rest()

    @cc.step(fair=None)
    def change_its_mind(self) -> None:
        cc.require(remedy is Remedy.LEADER)
        self.leads = not self.leads

    @cc.part
    def rest(self) -> None:
        self.phase, self.ballot, self.value = Phase.RESTS, cc.lowest, None

    @cc.predicate
    def leads_alone(self) -> bool:
        return self.leads and not any(other.leads for other in cc.others(self))


@cc.protocol
class DuellingProposers:
    acceptors: cc.Group[Acceptor] = cc.Group(size=acceptors)
    proposers: cc.Group[Proposer]

    @cc.predicate
    def decided(self) -> bool:
        return any(proposer.decision is not None for proposer in self.proposers)

    @cc.predicate
    def alike(self) -> bool:
        return cc.unanimous(p.decision for p in self.proposers if p.decision is not None)

    agreement = cc.always(alike, expect=cc.holds(faults=""))
    goal = cc.goal(
        finished=decided,
        correct=decided & alike,
        steps=20,
        expect=(
            cc.holds(n=1, faults="", coins="chance", given={"remedy": Remedy.NONE}),
            cc.holds(n=1, faults="", coins="chance", given={"remedy": Remedy.BACK_OFF}),
            cc.holds(faults="", timing="rounds", coins="chance", given={"remedy": Remedy.BACK_OFF}),
            cc.violated("livelock", from_n=2, faults="", timing="rounds", coins="chance"),
            cc.violated("livelock", from_n=2, faults="", timing="asynchronous"),
        ),
        in_time=cc.violated(from_n=2, faults=""),
    )
    decides_with_a_leader = cc.eventually(
        decided,
        assume=cc.for_some(Proposer, cc.eventually_always(Proposer.leads_alone)),
        expect=(
            cc.holds(faults="", given={"remedy": Remedy.LEADER}),
            cc.holds(from_n=2, faults="", vacuous=True),
        ),
    )
