"""Two timers of one agent, a shared board that receipts and timers write, and reads of the phase border."""

from __future__ import annotations

from typing import Annotated

import consensus_check as cc

V = Annotated[int, cc.Between(0, 3)]


@cc.message
class M:
    v: V


@cc.shared(conflict="any")
class Board:
    n: Annotated[int, cc.Between(-9, 9)] = 0
    who: frozenset[A] = frozenset()


@cc.role(ordered=True)
class A:
    board: Board
    v: V = cc.visible(0)
    seen: V = 0
    t: cc.Timer = cc.Timer(length=1)
    u: cc.Timer = cc.Timer(length=1)
    sent: bool = False

    @cc.step
    def go(self) -> None:
        cc.require(not self.sent)
        self.sent = True
        self.t.start()
        self.u.start()
        cc.broadcast(M(self.v))

    @cc.step
    def other(self) -> None:
        cc.require(not self.u.armed)
        self.board.n = 1

    @cc.receive
    def take(self, m: M, sender: A) -> None:
        self.seen = sender.v
        self.v = min(3, self.v + 1)
        self.board.n += 1
        self.board.who |= {sender}
        if len(self.board.who) > 1:
            cc.send(m, to=sender)

    @cc.expires(t)
    def first(self) -> None:
        if cc.choose({True, False}):
            self.u.cancel()
            self.board.n = 2
        else:
            self.board.n += 1
        if self.seen == 2:
            self.t.start()

    @cc.expires(u)
    def second(self) -> None:
        self.board.n += 2
        self.v = min(3, self.board.n % 3)
        if self.board.n > 2:
            self.board.who -= {self}


@cc.protocol
class TwoTimers:
    a: cc.Group[A]
    board: Board

    @cc.predicate
    def x(self) -> bool:
        return self.board.n < 9

    p = cc.always(x)
