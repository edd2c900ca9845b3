"""Misspelt fields, wrong values, wrong constructors."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

Level = Annotated[int, cc.Between(0, 3)]


class Colour(Enum):
    RED = 1
    GREEN = 2


@cc.message
class Paint:
    colour: Colour
    level: Level = 0


@cc.message
class Done:
    pass


@cc.record
class Spot:
    level: Level


@cc.shared
class Board:
    spots: frozenset[Colour] = frozenset()


@cc.role
class Painter:
    board: Board
    colour: Colour = Colour.RED
    level: Level = cc.visible(0)
    friend: Painter | None = None
    wrong: Level = "low"  # E: str | Literal['low']
    wrong_inside: Level = cc.durable(cc.visible("low"))  # E: str
    wrong_start: Colour = cc.initially({1, 2})  # E: int
    wrong_weights: Colour = cc.initially({"red": 1})  # E: str
    wrong_timer: cc.Timer = cc.Timer(lenght=3)  # E: lenght
    wrong_map: cc.Map[Colour, int] = cc.Map("none")  # E: str

    @cc.step
    def paint(self) -> None:
        self.level = self.levle  # E: levle
        cc.next(self).levle = 1  # E: levle
        self.colour = 2  # E: int
        self.colour = Colour.BLUE  # E: BLUE
        self.level = Colour.RED  # E: Colour
        self.board.spot = frozenset()  # E: spot
        self.board.spots |= {1}  # E: int
        self.friend.level = 2  # E: None
        cc.broadcast(Paint(Colour.RED, 1, 2))  # E: argument
        cc.broadcast(Paint())  # E: colour
        cc.broadcast(Paint(color=Colour.RED))  # E: color
        cc.broadcast(Paint(colour=1))  # E: int | Literal[1]
        cc.broadcast(Paint(Colour.RED, level=None))  # E: None
        cc.broadcast(Done(1))  # E: argument
        Spot(level=Colour.RED)  # E: Colour
        self.wrong_map[1] = 2  # E: int | Literal[1]
        self.wrong_map[Colour.RED] = None  # E: None

    @cc.receive
    def receive(self, msg: Paint | Done) -> None:
        msg.colour = Colour.GREEN  # E: colour
        self.colour = msg.colour  # E: Done

    @cc.receive
    def receive_paint(self, msg: Paint) -> None:
        msg.level = 1  # E: read-only
        self.level = msg.levle  # E: levle
