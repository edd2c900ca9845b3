"""In one round one flips a coin while the other guesses, who has not seen it; they are to agree."""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Face = Enum("Face", "HEADS TAILS")


@cc.role
class Thrower:
    face: Face | None = None

    @cc.each_round
    def throw(self) -> None:
        cc.require(self.face is None)
        self.face = Face.HEADS if cc.flip(0.5) else Face.TAILS


@cc.role
class Guesser:
    guess: Face | None = None

    @cc.each_round
    def think(self) -> None:
        cc.require(self.guess is None)
        self.guess = cc.choose({Face.HEADS, Face.TAILS})


@cc.protocol
class Guess:
    thrower: Thrower
    guesser: Guesser

    @cc.predicate
    def equal(self) -> bool:
        return self.thrower.face is not None and self.thrower.face is self.guesser.guess

    goal = cc.goal(finished=equal, rounds=1)
