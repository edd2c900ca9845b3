"""Chains of counts whose numbers are known in closed form: walks, meetings of pairs, slots, frames."""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc

size = cc.parameter(10, minimum=1)
up = cc.parameter(3, minimum=1)
down = cc.parameter(7, minimum=1)
ayes = cc.parameter(6, minimum=0)
ids = cc.parameter(100, minimum=1)
tries = cc.parameter(3, minimum=1)

Count = Annotated[int, cc.Between(0, size)]
Tries = Annotated[int, cc.Between(0, tries)]


@cc.role
class Gambler:
    """Up one or down one, until broke or at the top."""

    wealth: Count = 1

    @cc.step
    def play(self) -> None:
        cc.require(self.wealth > 0 and self.wealth < size)
        self.wealth = self.wealth + cc.draw({1: up, -1: down})


@cc.protocol
class Ruin:
    gambler: Gambler

    @cc.predicate
    def rich(self) -> bool:
        return self.gambler.wealth == size

    goal = cc.goal(finished=rich, steps=30)


@cc.role
class Leaders:
    """Two of all meet, whoever; of two leaders one remains."""

    left: Count = 0
    began: bool = False

    @cc.step
    def meet(self) -> None:
        cc.require(not self.began or self.left > 1)
        many = self.left if self.began else size
        self.began = True
        both = cc.draw({True: many * (many - 1), False: size * (size - 1) - many * (many - 1)})
        self.left = many - 1 if both else many


@cc.protocol
class LeaderPairs:
    leaders: Leaders

    @cc.predicate
    def one(self) -> bool:
        return self.leaders.began and self.leaders.left == 1

    goal = cc.goal(finished=one, steps=30)


@cc.role
class Rumour:
    """Two of all meet; if one of them knows, both do."""

    knowing: Count = 1

    @cc.step
    def meet(self) -> None:
        cc.require(self.knowing < size)
        told = 2 * self.knowing * (size - self.knowing)
        if cc.draw({True: told, False: size * (size - 1) - told}):
            self.knowing += 1


@cc.protocol
class Epidemic:
    rumour: Rumour

    @cc.predicate
    def all_know(self) -> bool:
        return self.rumour.knowing == size

    goal = cc.goal(finished=all_know, steps=30)


@cc.role
class Copying:
    """One of all copies another, whoever."""

    fors: Count = 0
    began: bool = False

    @cc.step
    def copy(self) -> None:
        x = self.fors if self.began else ayes
        cc.require(not self.began or (x > 0 and x < size))
        self.began = True
        apart = x * (size - x)
        self.fors = x + cc.draw({1: apart, -1: apart, 0: size * (size - 1) - 2 * apart})


@cc.protocol
class VoterModel:
    copying: Copying

    @cc.predicate
    def agreed(self) -> bool:
        return self.copying.began and self.copying.fors in {0, size}

    goal = cc.goal(finished=agreed, steps=10)


@cc.role
class Opinions:
    """One meets another: opposite opinions make the other doubt, a doubter adopts the first one's."""

    fors: Count = 0
    againsts: Count = 0
    began: bool = False

    @cc.step
    def begin(self) -> None:
        cc.require(not self.began)
        self.began = True
        self.fors, self.againsts = ayes, size - ayes

    @cc.step
    def meet(self) -> None:
        cc.require(self.began and self.fors < size and self.againsts < size)
        x, y = self.fors, self.againsts
        blank = size - x - y
        rest = size * (size - 1) - 2 * x * y - (x + y) * blank
        met = cc.draw({0: x * y, 1: x * y, 2: x * blank, 3: y * blank, 4: rest})
        if met == 0:
            self.againsts -= 1
        elif met == 1:
            self.fors -= 1
        elif met == 2:
            self.fors += 1
        elif met == 3:
            self.againsts += 1


@cc.protocol
class ApproximateMajority:
    opinions: Opinions

    @cc.predicate
    def agreed(self) -> bool:
        return self.opinions.fors == size or self.opinions.againsts == size

    @cc.predicate
    def right(self) -> bool:
        return self.opinions.fors == size

    goal = cc.goal(finished=right, steps=30)
    consensus = cc.within(agreed, steps=30)


@cc.role
class Drawing:
    """One after the other draws a number, until one comes twice."""

    drawn: Count = 0
    twice: bool = False

    @cc.step
    def draw(self) -> None:
        cc.require(not self.twice and self.drawn < size)
        if cc.draw({True: self.drawn, False: ids - self.drawn}):
            self.twice = True
        else:
            self.drawn += 1


@cc.protocol
class Birthday:
    drawing: Drawing

    @cc.predicate
    def alone(self) -> bool:
        return self.drawing.drawn == size

    goal = cc.goal(finished=alone, steps=400)


@cc.role
class Sender:
    """Each frame is tried a few times: it gets through with 0.98, its acknowledgement with 0.99."""

    acknowledged: Count = 0
    failed: Tries = 0

    @cc.step
    def send(self) -> None:
        cc.require(self.acknowledged < size and self.failed < tries)
        if cc.flip(0.98 * 0.99):
            self.acknowledged += 1
            self.failed = 0
        else:
            self.failed += 1


@cc.protocol
class BoundedRetransmission:
    sender: Sender

    @cc.predicate
    def reported(self) -> bool:
        return self.sender.acknowledged == size

    goal = cc.goal(finished=reported, steps=60)


n = cc.size(minimum=2)


@cc.role
class Station:
    """In every slot each transmits with probability 1/n, until one does alone."""

    sends: bool = cc.visible(False)

    @cc.each_round
    def transmit(self) -> None:
        cc.require(len({one for one in cc.members(Station) if one.sends}) != 1)
        self.sends = cc.draw({True: 1, False: n - 1})


@cc.protocol
class Slots:
    stations: cc.Group[Station]

    @cc.predicate
    def alone(self) -> bool:
        return len({one for one in self.stations if one.sends}) == 1

    goal = cc.goal(finished=alone, rounds=5)


@cc.role
class Voter:
    """All throw a coin, again at an exact tie."""

    heads: bool = cc.visible(False)
    threw: bool = False

    @cc.each_round
    def throw(self) -> None:
        ups = len({one for one in cc.members(Voter) if one.heads})
        cc.require(not self.threw or 2 * ups == n)
        self.threw = True
        self.heads = cc.flip(0.5)


@cc.protocol
class TieBreak:
    voters: cc.Group[Voter]

    @cc.predicate
    def decided(self) -> bool:
        heads = len({one for one in self.voters if one.heads})
        return all(one.threw for one in self.voters) and 2 * heads != n

    goal = cc.goal(finished=decided, rounds=5)


@cc.shared
class Known:
    by: frozenset[Node] = frozenset()


@cc.role(ordered=True)
class Node:
    """Who knows tells another one in every round, any of three with the same probability (of one, that)."""

    known: Known

    @cc.each_round
    def push(self) -> None:
        cc.require(self in self.known.by)
        k = cc.draw({0: 1, 1: 1, 2: 1}) if n == 4 else 0
        told = k if k < cc.index(self) else k + 1
        self.known.by |= {other for other in cc.others(self) if cc.index(other) == told}


@cc.protocol
class Push:
    known: Known
    nodes: cc.Group[Node]

    @cc.initial
    def begin(self) -> None:
        self.known.by = frozenset({self.nodes[0]})

    @cc.predicate
    def all_know(self) -> bool:
        return len(self.known.by) == n

    goal = cc.goal(finished=all_know, rounds=4)


@cc.shared
class Tokens:
    at: frozenset[Process] = frozenset()


@cc.role
class Process:
    """Who has a token passes it on, to the left or to the right; two that meet are one."""

    tokens: Tokens

    @cc.step
    def move(self) -> None:
        cc.require(self in self.tokens.at and len(self.tokens.at) > 1)
        there = cc.next(self) if cc.flip(0.5) else cc.previous(self)
        self.tokens.at = self.tokens.at - {self} | {there}


@cc.protocol
class IsraeliJalfon:
    tokens: Tokens
    ring: cc.Group[Process]
    topology: cc.Topology = cc.Topology("ring")

    @cc.initial
    def begin(self) -> None:
        self.tokens.at = cc.members(Process)

    @cc.predicate
    def one_token(self) -> bool:
        return len(self.tokens.at) == 1

    goal = cc.goal(finished=one_token, steps=10)
