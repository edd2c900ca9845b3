"""A bit of everything: choices that later guards forbid, coins with weights of the state, timers, no-ops."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

Colour = Enum("Colour", "RED GREEN BLUE")
Small = Annotated[int, cc.Between(0, 3)]


@cc.message
class Paint:
    colour: Colour
    weight: Small


@cc.role
class Painter:
    judge: Judge
    mine: Colour = Colour.RED
    tries: Small = 0
    patience: cc.Timer = cc.Timer(mean=3)

    @cc.step
    def mix(self) -> None:
        first = cc.choose({Colour.RED, Colour.GREEN, Colour.BLUE})
        second = cc.choose({0, 1, 2})
        cc.require(self.tries < 2)
        cc.require(first is not Colour.BLUE or second == 1)
        self.tries += 1
        self.mine = cc.draw({first: second + 1, Colour.GREEN: 1 + self.tries})
        self.patience.start()
        cc.send(Paint(self.mine, second), to=self.judge)

    @cc.step(fair=None)
    def dither(self) -> None:
        if cc.flip(0.25):
            self.mine = Colour.BLUE

    @cc.expires(patience)
    def repent(self) -> None:
        self.mine = Colour.RED


@cc.role
class Judge:
    greens: Small = 0

    @cc.receive
    def see(self, msg: Paint) -> None:
        if msg.colour is Colour.GREEN and self.greens < 3:
            self.greens += 1


@cc.protocol
class Mixture:
    judge: Judge
    painters: cc.Group[Painter]

    @cc.predicate
    def green(self) -> bool:
        return self.judge.greens >= 2

    @cc.predicate
    def calm(self) -> bool:
        return all(one.mine is not Colour.BLUE for one in self.painters)

    goal = cc.goal(finished=green, correct=calm, steps=9)
