"""Does a debate among n agents end with a verdict of its judge?

Debaters begin in two camps. In every round all state their opinion; each then errs and changes its mind
(probability `errs`), or sides with most of those heard, throwing a coin if they are even (`persuaded`), or
keeps its own. The judge hears what they think now, and rules when all think alike.

Source: the debates of "Towards a Science of Scaling Agent Systems", arXiv 2512.08296, and the advice to side
with most of "Can AI Agents Agree?", arXiv 2603.01213.
Expected: a verdict with probability one, but perhaps not within ten rounds: too late with probability
0.0034 for n=4, 0.0055 for 8, 0.0264 for 16, 0.5255 for 64. With coins that an adversary throws, never.
Repair: `majority_rules`: in the third round the judge rules as most think, PRO if they are even.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

persuaded = cc.probability(0.6)
errs = cc.probability(0.02)
majority_rules = cc.option(False, True)

Opinion = Enum("Opinion", "PRO CONTRA")
Part = Enum("Part", "SPEAK LISTEN RULE")


@cc.message
class Argument:
    opinion: Opinion


@cc.message
class Statement:
    opinion: Opinion


@cc.role
class Debater:
    judge: Judge
    opinion: Opinion = Opinion.PRO

    @cc.each_round(phase=Part.SPEAK)
    def speak(self) -> None:
        cc.broadcast(Argument(self.opinion), to=cc.members(Debater))

    @cc.each_round(phase=Part.LISTEN)
    def listen(self, inbox: cc.Inbox[Argument]) -> None:
        favourites = cc.most_common(heard.opinion for heard in inbox)
        if len(favourites) == 2:
            changes_its_mind = cc.flip(errs + persuaded / 2)
        elif self.opinion in favourites:
            changes_its_mind = cc.flip(errs)
        else:
            changes_its_mind = cc.flip(errs + persuaded)
        if changes_its_mind:
            self.opinion = Opinion.CONTRA if self.opinion is Opinion.PRO else Opinion.PRO
        cc.send(Statement(self.opinion), to=self.judge)


@cc.role
class Judge:
    verdict: Opinion | None = None
    rounds: Annotated[int, cc.Between(0, 3)] = 0

    @cc.each_round(phase=Part.RULE)
    def rule(self, inbox: cc.Inbox[Statement]) -> None:
        favourites = cc.most_common(heard.opinion for heard in inbox)
        if majority_rules:
            self.rounds += 1
        if cc.unanimous(heard.opinion for heard in inbox) or self.rounds == 3:
            self.verdict = Opinion.PRO if Opinion.PRO in favourites else Opinion.CONTRA
            cc.stop()


@cc.protocol
class Debate:
    judge: Judge
    debaters: cc.Group[Debater] = cc.Group(opinion=cc.cycle(Opinion.PRO, Opinion.CONTRA))
    rounds: cc.Rounds = cc.Rounds(phases=Part)

    @cc.predicate
    def ruled(self) -> bool:
        return self.judge.verdict is not None

    @cc.predicate
    def earned(self) -> bool:
        most = cc.most_common(debater.opinion for debater in self.debaters)
        return self.judge.verdict is not None and self.judge.verdict in most

    goal = cc.goal(
        finished=ruled,
        correct=earned,
        rounds=10,
        expect=(
            cc.holds(n=1, faults=""),
            cc.holds(faults="", given={"majority_rules": True}),
            cc.violated("livelock", faults="", coins="adversary"),
            cc.holds(faults="", given={"persuaded": 0.6, "errs": 0.02}),
        ),
        in_time=(
            cc.holds(n=1, faults=""),
            cc.holds(faults="", given={"majority_rules": True}),
            cc.violated("timeout", faults="", given={"persuaded": 0.6, "errs": 0.02}),
        ),
    )
