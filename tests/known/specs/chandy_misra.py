"""Does every hungry philosopher eat, if forks are handed over only when dirty?

Source: Chandy and Misra, "The drinking philosophers problem", TOPLAS 6(4), 1984 (hygienic dining).
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Mood = Enum("Mood", "THINKING HUNGRY EATING")
Fork = Enum("Fork", "ABSENT CLEAN DIRTY")


@cc.message
class Request:
    pass


@cc.message
class Handover:
    pass


@cc.role(ordered=True)
class Philosopher:
    mood: Mood = Mood.THINKING
    left: Fork = Fork.ABSENT
    right: Fork = Fork.ABSENT
    left_token: bool = True
    right_token: bool = True

    @cc.initial
    def lower_one_holds_it(self) -> None:
        if cc.index(self) < cc.index(cc.previous(self)):
            self.left = Fork.DIRTY
            self.left_token = False
        if cc.index(self) < cc.index(cc.next(self)):
            self.right = Fork.DIRTY
            self.right_token = False

    @cc.step(fair=None)
    def get_hungry(self) -> None:
        cc.require(self.mood is Mood.THINKING)
        self.mood = Mood.HUNGRY

    @cc.step
    def ask_left(self) -> None:
        cc.require(self.mood is Mood.HUNGRY and self.left is Fork.ABSENT and self.left_token)
        self.left_token = False
        cc.send(Request(), to=cc.previous(self))

    @cc.step
    def ask_right(self) -> None:
        cc.require(self.mood is Mood.HUNGRY and self.right is Fork.ABSENT and self.right_token)
        self.right_token = False
        cc.send(Request(), to=cc.next(self))

    @cc.receive
    def note(self, msg: Request, sender: Philosopher) -> None:
        if sender == cc.previous(self):
            self.left_token = True
        else:
            self.right_token = True

    @cc.step
    def give_left(self) -> None:
        cc.require(self.mood is not Mood.EATING and self.left is Fork.DIRTY and self.left_token)
        self.left = Fork.ABSENT
        cc.send(Handover(), to=cc.previous(self))

    @cc.step
    def give_right(self) -> None:
        cc.require(self.mood is not Mood.EATING and self.right is Fork.DIRTY and self.right_token)
        self.right = Fork.ABSENT
        cc.send(Handover(), to=cc.next(self))

    @cc.receive
    def get(self, msg: Handover, sender: Philosopher) -> None:
        if sender == cc.previous(self):
            self.left = Fork.CLEAN
        else:
            self.right = Fork.CLEAN

    @cc.step
    def eat(self) -> None:
        cc.require(self.mood is Mood.HUNGRY)
        cc.require(self.left is not Fork.ABSENT and self.right is not Fork.ABSENT)
        cc.require(not (self.left is Fork.DIRTY and self.left_token))
        cc.require(not (self.right is Fork.DIRTY and self.right_token))
        self.mood = Mood.EATING
        self.left, self.right = Fork.DIRTY, Fork.DIRTY

    @cc.step
    def think(self) -> None:
        cc.require(self.mood is Mood.EATING)
        self.mood = Mood.THINKING

    @cc.predicate
    def hungry(self) -> bool:
        return self.mood is Mood.HUNGRY

    @cc.predicate
    def eats(self) -> bool:
        return self.mood is Mood.EATING


@cc.protocol
class ChandyMisra:
    table: cc.Group[Philosopher]
    topology: cc.Topology = cc.Topology("ring")

    nobody_starves = cc.for_each(Philosopher, cc.leads_to(Philosopher.hungry, Philosopher.eats))
