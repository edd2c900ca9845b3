"""A debate in rounds of three phases: propose, vote, count."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

values = cc.parameter(3, minimum=2)
limit = cc.parameter(10)
Value = Annotated[int, cc.Between(0, values - 1)]


class Part(Enum):
    PROPOSE = 1
    VOTE = 2
    COUNT = 3


@cc.message
class Proposal:
    value: Value


@cc.message
class Stop:
    pass


@cc.message
class Go:
    pass


@cc.role
class Debater:
    value: Value = cc.initially(range(values))
    agreed: bool = False
    heard: frozenset[Debater] = frozenset()
    absent: frozenset[Debater] = frozenset()
    trusted: Value | None = None

    @cc.each_round(phase=Part.PROPOSE)
    def propose(self) -> None:
        cc.spend(turns=1, tokens=200)
        cc.broadcast(Proposal(self.value))

    @cc.each_round(phase=Part.VOTE)
    def vote(self, inbox: cc.Inbox[Proposal]) -> None:
        self.value = cc.choose(cc.most_common((m.value for m in inbox), {self.value}))
        self.heard = inbox.senders()
        self.absent = inbox.silent()
        for agent in self.heard:
            last = inbox.latest(agent)
            if last is not None and last.value != self.value:
                self.absent |= {agent}
        if cc.verify(any(m.value == self.value for m in inbox)):
            self.trusted = self.value
        same = cc.unanimous((m.value for m in inbox), {self.value})
        if cc.members(Debater) == {self} or self.heard == cc.others(self):
            return
        if same and not cc.distinct(m.value for m in inbox):
            cc.broadcast(Stop(), to=cc.members(Debater))
        else:
            cc.broadcast(Go(), to=cc.others(self) - self.absent)

    @cc.each_round(phase=Part.COUNT, take=5)
    def tally(self, inbox: cc.Inbox[Stop | Go]) -> None:
        stops = sum(1 for m, sender in inbox.by() if isinstance(m, Stop) and sender != self)
        if 3 * stops >= 2 * cc.count(Debater):
            self.agreed = True
            cc.stop()
        elif len(inbox) == 0 or cc.times(self.value, (v for v in range(values))) > 1:
            cc.leave()


@cc.protocol
class Debate:
    debaters: cc.Group[Debater]
    rounds: cc.Rounds = cc.Rounds(limit=limit, phases=Part)

    @cc.predicate
    def over(self) -> bool:
        return all(d.agreed for d in self.debaters) or cc.round() > limit

    @cc.predicate
    def same(self) -> bool:
        return cc.unanimous(d.value for d in cc.correct(self.debaters))

    goal = cc.goal(finished=over, correct=same, rounds=limit)


@cc.role
class Parrot:
    value: Value = 0

    @cc.each_round
    def repeat(self, inbox: cc.Inbox[Proposal]) -> None:
        if len(inbox) > 0:
            self.value = max(m.value for m in inbox)
        cc.broadcast(Proposal(self.value), to=Parrot)


@cc.role
class Counter:
    seen: Value = 0

    @cc.each_round
    def tick(self) -> None:
        self.seen = (self.seen + 1) % values


@cc.protocol
class Parrots:
    parrots: cc.Group[Parrot]
    counter: Counter
    timing: cc.Timing = cc.Timing("sequential")

    @cc.predicate
    def silent(self) -> bool:
        return self.counter.seen == 0

    again = cc.infinitely_often(silent)
