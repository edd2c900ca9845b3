"""Effects and questions given what they do not take."""

from __future__ import annotations

from enum import Enum

import consensus_check as cc


class Colour(Enum):
    RED = 1
    GREEN = 2


@cc.message
class Ping:
    pass


@cc.record
class Note:
    pass


@cc.shared
class Board:
    full: bool = False


@cc.role
class Node:
    board: Board
    friend: Node | None = None
    colour: Colour = Colour.RED
    friends: frozenset[Node] = frozenset()
    rank: cc.Rank = cc.lowest
    patience: cc.Timer = cc.Timer()

    @cc.step
    def send(self) -> None:
        cc.send(3, to=self)  # E: int | Literal[3]
        cc.send(Colour.RED, to=self)  # E: Colour
        cc.send(Note(), to=self)  # E: Note
        cc.send(self, to=self)  # E: Node
        cc.send(Ping, to=self)  # E: Ping
        cc.send(Ping())  # E: to
        cc.send(Ping(), self)  # E: positional argument
        cc.send(Ping(), to=None)  # E: None
        cc.send(Ping(), to=self.friend)  # E: None
        cc.send(Ping(), to=cc.parent(self))  # E: None
        cc.send(Ping(), to=self.board)  # E: Board
        cc.send(Ping(), to={1, 2})  # E: int
        cc.broadcast(Note())  # E: Note
        cc.broadcast(Ping(), to=Colour)  # E: Colour
        cc.broadcast(Ping(), to=Board)  # E: Board
        cc.spend(money=3)  # E: money
        cc.require(None)  # E: None
        cc.require(cc.verify(1))  # E: int | Literal[1]
        cc.leave(self)  # E: argument
        self.patience.started()  # E: started
        self.patience.armed()  # E: bool

    @cc.step
    def choose(self) -> None:
        self.colour = cc.choose({1, 2})  # E: int
        self.friend = cc.choose(Colour)  # E: Colour
        self.colour = cc.choose(Colour.RED)  # E: Colour
        self.colour = cc.draw({1: 0.5})  # E: int
        self.colour = cc.draw({Colour.RED: "often"})  # E: str
        self.colour = cc.flip(0.5)  # E: bool
        cc.flip("half")  # E: str | Literal['half']
        self.rank = cc.above(3)  # E: int | Literal[3]
        self.rank = 3  # E: int | Literal[3]

    @cc.step
    def ask(self) -> None:
        cc.next(3)  # E: int | Literal[3]
        self.colour = cc.next(self)  # E: Node
        cc.next(self, 0)  # E: next
        cc.the(Colour)  # E: Colour
        cc.count(self)  # E: Node
        cc.members(Node).colour  # E: colour
        self.friends = cc.members(Other)  # E: Other
        self.friends |= cc.neighbours(self, Other)  # E: Other
        cc.linked(self)  # E: argument
        cc.index(Colour.RED)  # E: Colour
        cc.in_flight(Note)  # E: Note
        cc.diameter(self)  # E: argument
        cc.ask(self)  # E: ask
        cc.most_common(3)  # E: int | Literal[3]

    @cc.step
    def compare(self) -> None:
        cc.require(self < cc.next(self))  # E: <
        cc.require(self >= self)  # E: >=
        cc.require(max(self.friends) is self)  # E: max
        cc.require(self.rank < 3)  # E: <
        cc.require(self.colour < Colour.GREEN)  # E: <
        cc.require(self in 3)  # E: in
        cc.require(self.friends + self.friends == self.friends)  # E: +


@cc.role
class Other:
    colour: Colour = Colour.RED


cc.ignore(Node)  # E: Node
cc.ignore(Colour)  # E: Colour
