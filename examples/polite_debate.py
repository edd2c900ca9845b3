"""Do agents that give way to the others come to agree?"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Opinion = Enum("Opinion", "YES NO")


@cc.message
class Say:
    opinion: Opinion


@cc.role
class Debater:
    opinion: Opinion = cc.initially()  # any, at first

    @cc.each_round
    def give_way(self, inbox: cc.Inbox[Say]) -> None:
        heard = cc.most_common(said.opinion for said in inbox)
        if len(heard) == 1:  # the others lean one way
            self.opinion = cc.choose(heard)
        cc.broadcast(Say(self.opinion))


@cc.protocol
class PoliteDebate:
    debaters: cc.Group[Debater]  # -n is the size of this group

    @cc.predicate
    def agreed(self) -> bool:
        return cc.unanimous(debater.opinion for debater in self.debaters)

    goal = cc.goal(finished=agreed)
