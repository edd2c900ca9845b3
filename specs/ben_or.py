"""Can agents that never wait for the last of them, because it may have crashed, agree on one of two values?

In every round each reports its value; who hears more than n/2 alike proposes that value; who hears two
proposals decides, who hears one takes its value, who hears none throws a coin. If all n messages came,
each agent misses one of the others', which an adversary chooses: that one was late.

Source: "Another advantage of free choice: completely asynchronous agreement protocols", PODC 1983, with at
most one crash.
Expected: all decide with probability one, never on two values, nor on one that nobody had; also if one
crashes. With coins that an adversary throws, or without coins, they may go on for ever.
Repair: the first value of `coins`. Who hears no proposal would else keep its value, and no protocol without
coins always decides ("Impossibility of distributed consensus with one faulty process", JACM 32(2), 1985).
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

n = cc.size(minimum=3)
coins = cc.option(True, False)

Part = Enum("Part", "REPORT PROPOSE DECIDE")


@cc.message
class Report:
    value: bool


@cc.message
class Proposal:
    value: bool | None


@cc.role
class Agent:
    value: bool = cc.initially()
    decision: bool | None = None

    @cc.each_round(phase=Part.REPORT)
    def report(self) -> None:
        cc.broadcast(Report(self.value), to=cc.members(Agent))

    @cc.part
    def all_but_one(self, senders: frozenset[Agent]) -> frozenset[Agent]:
        return senders - {cc.choose(cc.others(self))} if len(senders) == n else senders

    @cc.each_round(phase=Part.PROPOSE)
    def propose(self, inbox: cc.Inbox[Report]) -> None:
        heard = self.all_but_one(inbox.senders())
        ayes = sum(1 for msg, sender in inbox.by() if sender in heard and msg.value)
        proposal: bool | None = None
        if 2 * ayes > n or 2 * (len(heard) - ayes) > n:
            proposal = 2 * ayes > n
        cc.broadcast(Proposal(proposal), to=cc.members(Agent))

    @cc.each_round(phase=Part.DECIDE)
    def decide(self, inbox: cc.Inbox[Proposal]) -> None:
        heard = self.all_but_one(inbox.senders())
        proposed = sum(1 for msg, sender in inbox.by() if sender in heard and msg.value is not None)
        if proposed > 0:
            self.value = any(
                msg.value for msg, sender in inbox.by() if sender in heard and msg.value is not None
            )
        elif coins:
            self.value = cc.flip(0.5)
        if proposed > 1:
            self.decision = self.value


@cc.protocol
class BenOr:
    agents: cc.Group[Agent]
    rounds: cc.Rounds = cc.Rounds(phases=Part)

    @cc.predicate
    def all_decided(self) -> bool:
        return all(agent.decision is not None for agent in cc.correct(self.agents))

    @cc.predicate
    def alike(self) -> bool:
        return cc.unanimous(agent.decision for agent in self.agents if agent.decision is not None)

    @cc.predicate
    def all_for(self) -> bool:
        return all(agent.value for agent in self.agents)

    @cc.predicate
    def none_against(self) -> bool:
        return all(agent.decision is None or agent.decision for agent in self.agents)

    agreement = cc.always(alike, expect=(cc.holds(faults=""), cc.holds(faults="crash")))
    validity = cc.implies(
        cc.initially_true(all_for),
        cc.always(none_against),
        expect=(cc.holds(faults=""), cc.holds(faults="crash")),
    )
    goal = cc.goal(
        finished=all_decided,
        correct=all_decided & alike,
        rounds=10,
        expect=(
            cc.violated("livelock", faults="", coins="adversary"),
            cc.violated("livelock", faults="", given={"coins": False}),
            cc.holds(faults="", coins="chance", given={"coins": True}),
            cc.holds(faults="crash", coins="chance", given={"coins": True}),
        ),
        in_time=cc.violated("timeout", faults=""),
    )
