"""Every form of property, goal and expectation."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

values = cc.parameter(2, minimum=1)
Value = Annotated[int, cc.Between(0, values)]


class Mood(Enum):
    CALM = "calm"
    BUSY = "busy"


class Ending(Enum):
    GOOD = 1
    LATE = 2


mood = cc.parameter(Mood.CALM)
careful = cc.option(False, True, cost=2)


@cc.message
class Ask:
    value: Value


@cc.message
class Answer:
    pass


@cc.role
class Client:
    asked: bool = False
    answered: bool = False

    @cc.step
    def ask(self) -> None:
        cc.require(not self.asked)
        self.asked = True
        cc.broadcast(Ask(values), to=Server)

    @cc.receive
    def hear(self, msg: Answer) -> None:
        self.answered = True

    @cc.predicate
    def content(self) -> bool:
        return self.answered

    @cc.predicate
    def waiting(self) -> bool:
        return self.asked and not self.content()


@cc.role
class Server:
    leading: bool = False

    @cc.receive
    def serve(self, msg: Ask, sender: Client) -> None:
        self.leading = careful or msg.value > 0
        cc.send(Answer(), to=sender)

    @cc.predicate
    def leads(self) -> bool:
        return self.leading


@cc.protocol
class Service:
    servers: cc.Group[Server]
    clients: cc.Group[Client] = cc.Group(size=2)

    @cc.predicate
    def served(self, c: Client) -> bool:
        return c.answered and cc.present(c)

    @cc.predicate
    def well(self, s: Server) -> bool:
        return cc.correct(s)

    @cc.predicate
    def quiet(self) -> bool:
        return len(cc.in_flight(Ask, Answer)) == 0 and not any(a.value > 1 for a in cc.in_flight(Ask))

    @cc.predicate
    def done(self) -> bool:
        return all(self.served(c) for c in cc.correct(self.clients))

    @cc.predicate
    def right(self) -> bool:
        return self.quiet() or not cc.tainted(self.clients)

    @cc.outcome
    def ending(self) -> Ending:
        return Ending.GOOD if self.done() else Ending.LATE

    goal = cc.goal(
        finished=done,
        correct=right,
        steps=40 + values,
        expect=(cc.violated("stall", faults="crash"), cc.holds()),
        in_time=cc.violated("timeout", from_n=5),
    )
    a = cc.always(quiet | ~done, expect=cc.holds(n=range(3, 6)))
    b = cc.eventually(done & right, assume=cc.eventually_always(quiet))
    c = cc.leads_to(Client.waiting, Client.content)
    d = cc.infinitely_often(quiet)
    e = cc.for_some(Server, cc.eventually_always(Server.leads))
    f = cc.for_each(Client, cc.eventually(served), assume=cc.for_each(Server, cc.infinitely_often(well)))
    g = cc.until(quiet, done)
    h1 = cc.within(done, steps=10)
    h2 = cc.within(done, turns=10)
    h3 = cc.within(done, messages=10 * values)
    h4 = cc.within(done, tokens=10, expect=cc.unknown())
    i = cc.reachable(done)
    j = cc.initially_true(quiet)
    k = cc.never_stuck(unless=done)
    m = cc.implies(cc.eventually(done), cc.always(right)) & cc.always(done) | ~cc.eventually(quiet)
    o = cc.always(
        cc.for_each(Client, served),
        expect=(
            cc.violated("livelock", "starvation", n=(3, 4), timing="patient", topology="ring"),
            cc.violated(given={"values": 3, "mood": Mood.BUSY}, network=("loss", "order=fifo")),
            cc.unknown("capacity", network="capacity=1", fairness="weak", coins="adversary"),
            cc.holds(vacuous=True),
        ),
    )


@cc.protocol
class ServedByOne:
    servers: cc.Group[Server] = cc.Group(size=1)
    clients: cc.Group[Client]

    @cc.predicate
    def all_content(self) -> bool:
        return all(c.content() for c in self.clients)

    goal = cc.goal(finished=cc.for_each(Client, Client.content))
    served = cc.eventually(all_content)
