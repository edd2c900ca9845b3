"""Must everybody speak? Each agent is silent with a probability of its own."""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

silent = cc.probability(0.1)
Mood = Enum("Mood", "LOUD QUIET")


@cc.role
class Speaker:
    heard: bool = False
    asked: bool = False

    @cc.each_round
    def speak(self) -> None:
        cc.require(not self.asked)
        self.asked = True
        mood = cc.draw({Mood.QUIET: silent, Mood.LOUD: 1 - silent})
        self.heard = mood is Mood.LOUD


@cc.protocol
class EveryoneSpeaks:
    speakers: cc.Group[Speaker]

    @cc.predicate
    def all_heard(self) -> bool:
        return all(one.heard for one in self.speakers)

    goal = cc.goal(finished=all_heard, rounds=2)
