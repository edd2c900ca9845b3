"""How often are n philosophers caught who act at random? The bad state is the goal here."""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Action = Enum("Action", "GRAB_LEFT GRAB_RIGHT RELEASE WAIT")
Part = Enum("Part", "RELEASES GRABS")


@cc.shared(conflict="lowest")
class Table:
    holder: cc.Map[Philosopher, Philosopher | None] = cc.Map(None)


@cc.role(ordered=True)
class Philosopher:
    table: Table
    wanted: Philosopher | None = None

    @cc.pure
    def forks(self) -> frozenset[Philosopher]:
        return frozenset({fork for fork in (self, cc.next(self)) if self.table.holder[fork] == self})

    @cc.each_round(phase=Part.RELEASES)
    def act(self) -> None:
        mine = self.forks()
        action = Action.RELEASE
        if len(mine) < 2:
            action = cc.draw({Action.GRAB_LEFT: 1, Action.GRAB_RIGHT: 1, Action.RELEASE: 1, Action.WAIT: 1})
        if action is Action.RELEASE:
            for fork in mine:
                self.table.holder[fork] = None
        elif action is not Action.WAIT:
            fork = self if action is Action.GRAB_LEFT else cc.next(self)
            if fork not in mine:
                self.wanted = fork

    @cc.each_round(phase=Part.GRABS)
    def grab(self) -> None:
        if self.wanted is not None and self.table.holder[self.wanted] is None:
            self.table.holder[self.wanted] = self
        self.wanted = None


@cc.protocol
class CircularWait:
    table: Table
    philosophers: cc.Group[Philosopher]
    topology: cc.Topology = cc.Topology("ring")
    rounds: cc.Rounds = cc.Rounds(phases=Part)

    @cc.predicate
    def caught(self) -> bool:
        return all(len(philosopher.forks()) == 1 for philosopher in self.philosophers)

    goal = cc.goal(finished=caught, rounds=30)
