"""Do two who each wait for the other's word ever speak?"""

from __future__ import annotations

import consensus_check as cc


@cc.message
class Word:
    pass


@cc.role
class Person:
    heard: bool = False
    spoke: bool = False

    @cc.step
    def speak(self) -> None:
        cc.require(self.heard and not self.spoke)
        self.spoke = True
        cc.broadcast(Word())

    @cc.receive
    def hear(self, msg: Word) -> None:
        self.heard = True


@cc.protocol
class Silence:
    people: cc.Group[Person]

    @cc.predicate
    def all_spoke(self) -> bool:
        return all(person.spoke for person in self.people)

    @cc.predicate
    def nobody_spoke(self) -> bool:
        return not any(person.spoke for person in self.people)

    goal = cc.goal(finished=all_spoke, steps=10, expect=cc.violated("stall"))
    quiet = cc.always(nobody_spoke)
    noise = cc.reachable(all_spoke)
