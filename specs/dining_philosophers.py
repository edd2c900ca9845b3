"""Does every philosopher eat again and again?

Each takes the left fork, then the right one, eats, and puts both down at once.

Source: "Hierarchical ordering of sequential processes", Acta Informatica 1(2), 1971.
Expected: all may hold their left forks and wait for ever, the one stuck state of every table.
Repair: one philosopher takes the right fork first. Then nobody is stuck, but quicker neighbours may
still starve one; with `--fairness strong` (who can take a fork again and again does) all eat.
"""

from __future__ import annotations

import consensus_check as cc

one_right_first = cc.option(False, True)


@cc.role
class Philosopher:
    right_first: bool = False
    left: bool = cc.visible(False)
    right: bool = cc.visible(False)

    @cc.step
    def take_left(self) -> None:
        cc.require(not self.left and self.right == self.right_first)
        cc.require(not cc.previous(self).right)
        self.left = True

    @cc.step
    def take_right(self) -> None:
        cc.require(not self.right and self.left != self.right_first)
        cc.require(not cc.next(self).left)
        self.right = True

    @cc.step
    def put_down(self) -> None:
        cc.require(self.left and self.right)
        self.left, self.right = False, False

    @cc.predicate
    def eats(self) -> bool:
        return self.left and self.right


@cc.protocol
class DiningPhilosophers:
    table: cc.Group[Philosopher]
    topology: cc.Topology = cc.Topology("ring")

    @cc.initial
    def sit_down(self) -> None:
        self.table[0].right_first = one_right_first

    nobody_is_stuck = cc.never_stuck(
        expect=(
            cc.violated("stall", n=5, faults="", given={"one_right_first": False}, states=82),
            cc.violated("stall", faults="", given={"one_right_first": False}),
            cc.holds(n=5, faults="", given={"one_right_first": True}, states=70),
            cc.holds(faults="", given={"one_right_first": True}),
        )
    )
    everybody_eats = cc.for_each(
        Philosopher,
        cc.infinitely_often(Philosopher.eats),
        expect=(
            cc.violated("stall", faults="", given={"one_right_first": False}),
            cc.holds(faults="", given={"one_right_first": True}, fairness="strong"),
            cc.violated("starvation", faults="", given={"one_right_first": True}),
        ),
    )
