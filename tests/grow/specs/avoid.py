"""A coin leads to one of two places; from each one may go home, or to the goal."""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Place = Enum("Place", "HOME LEFT RIGHT GOAL")


@cc.role
class Walker:
    at: Place = Place.HOME

    @cc.step
    def set_out(self) -> None:
        cc.require(self.at is Place.HOME)
        self.at = Place.LEFT if cc.flip(0.5) else Place.RIGHT

    @cc.step
    def go_home(self) -> None:
        cc.require(self.at in {Place.LEFT, Place.RIGHT})
        self.at = Place.HOME

    @cc.step
    def arrive(self) -> None:
        cc.require(self.at in {Place.LEFT, Place.RIGHT})
        self.at = Place.GOAL


@cc.protocol
class Avoid:
    walker: Walker

    @cc.predicate
    def there(self) -> bool:
        return self.walker.at is Place.GOAL

    @cc.predicate
    def home(self) -> bool:
        return self.walker.at is Place.HOME

    @cc.predicate
    def left(self) -> bool:
        return self.walker.at in {Place.HOME, Place.LEFT}

    @cc.predicate
    def right(self) -> bool:
        return self.walker.at in {Place.HOME, Place.RIGHT}

    goal = cc.goal(finished=there, steps=6)
    one_side_alone = cc.always(
        cc.implies(home, cc.until(left, there) | cc.until(right, there))
    )
