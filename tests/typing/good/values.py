"""Every kind of value, and the quantities that a spec leaves open."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

n = cc.size(minimum=2, maximum=9)
t = cc.parameter(0, minimum=0, maximum=3)
quick = cc.parameter(False)
approves = cc.probability(0.8)
twice = cc.option(1, 2)
cc.assume(3 * t < n)


class Colour(Enum):
    RED = 1
    GREEN = 2


Place = Annotated[int, cc.Between(0, n - 1)]
Secret = Annotated[int, cc.Symmetric(3)]
Colours = frozenset[Colour]


@cc.record
class Entry:
    term: cc.Rank
    colour: Colour = Colour.RED


Log = Annotated[tuple[Entry, ...], cc.AtMost(2 + t)]


@cc.message
class Append:
    entry: Entry
    log: Log
    secret: Secret | None = None


@cc.pure
def majority(many: int) -> bool:
    return 2 * many > n


@cc.role(ordered=True)
class Server:
    term: cc.Rank = cc.durable(cc.lowest)
    log: Log = ()
    votes: cc.Map[Server, Colour | None] = cc.Map(None)
    stock: cc.Map[Colour, Place] = cc.Map({Colour.RED: 0, Colour.GREEN: 1})
    secret: Secret = cc.initially()
    colour: Colour = cc.initially({Colour.RED: 3, Colour.GREEN: 1})
    colours: Colours = frozenset({Colour.RED})
    favourite: Server | None = None
    place: Place = 0
    slow: cc.Timer = cc.Timer(length=3)
    rare: cc.Timer = cc.Timer(mean=20)

    @cc.initial
    def setup(self) -> None:
        self.place = cc.index(self)
        self.favourite = cc.choose(cc.others(self))
        cc.require(self.favourite != self)
        self.slow.start()

    @cc.step
    def advance(self) -> None:
        cc.require(not self.rare.armed and len(self.log) < 2)
        self.term = cc.above(self.term)
        self.log += (Entry(self.term),)
        self.log = self.log[-1:]
        self.colours |= {Colour.GREEN}
        self.colours -= {Colour.RED}
        self.stock[Colour.RED] += 1
        entry = Entry(self.term, colour=self.mixed())
        self.count_up(by=2)
        if self.favourite is not None:
            cc.send(Append(entry, self.log, self.secret), to=self.favourite)
        self.rare.start()

    @cc.receive
    def append(self, msg: Append, sender: Server) -> None:
        if msg.entry.term <= self.term:
            cc.wait()
        if len(msg.log) == 2 and msg.log[0] == msg.entry:
            self.favourite = None
        self.term = msg.entry.term
        self.votes[sender] = msg.entry.colour
        match msg.entry.colour:
            case Colour.RED:
                agreed = sum(1 for vote in self.votes.values() if vote is Colour.RED)
                for key, value in self.stock.items():
                    if key in self.colours and majority(value + agreed):
                        self.slow.cancel()
            case Colour.GREEN:
                self.place = min(self.place + twice, n - 1)
        if cc.flip(approves) and cc.draw({True: 1 - approves, False: approves / 2}):
            self.place = -self.place // 2 % 3

    @cc.expires(slow, fair="strong")
    def give_up(self) -> None:
        if self.log != () and self.colour is self.log[0].colour:
            return
        self.favourite = cc.choose({s for s in cc.members(Server) if cc.index(s) != self.place}, fair=True)

    @cc.expires(rare)
    def rest(self) -> None:
        spare = cc.choose(Colour)
        self.colours = frozenset(c for c in Colour if c is not spare)

    @cc.pure
    def mixed(self) -> Colour:
        return Colour.RED if quick else self.colour

    @cc.part
    def count_up(self, by: int) -> None:
        self.place = min(self.place + by, n - 1) if 0 <= self.place < n else 0


@cc.protocol
class Servers:
    servers: cc.Group[Server]

    @cc.initial
    def setup(self) -> None:
        self.servers[0].place = n - 1

    @cc.predicate
    def sorted_terms(self) -> bool:
        return all(cc.lowest <= s.term for s in self.servers) and n == len(self.servers)

    ok = cc.always(sorted_terms)
