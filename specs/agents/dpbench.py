"""How often do n agents that all act at once end up holding one fork each?

Philosophers take GRAB_LEFT, GRAB_RIGHT, RELEASE or WAIT, each as likely as the others. In a step first all
releases happen, then all grabs; the lowest number wins a fork that two reach for. Who has both forks
eats, and puts them down in the next step. An episode has 30 steps, and fails when all hold just one fork.

Source: "DPBench", arXiv 2602.13255: its simultaneous mode with its uniformly random agents.
Expected: it may fail. The share of failures is 0.7314 for n=3, 0.3786 for 4, 0.1609 for 5: a failure in
which all must coincide gets rarer in a larger group.
Repair: `lower_fork_first`: who holds nothing takes the fork of the lower number only.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

n = cc.size(minimum=2)
steps = cc.parameter(30, minimum=1)
lower_fork_first = cc.option(False, True)

Action = Enum("Action", "GRAB_LEFT GRAB_RIGHT RELEASE WAIT")
Part = Enum("Part", "RELEASES GRABS")


@cc.shared(conflict="lowest")
class Table:
    holder: cc.Map[Philosopher, Philosopher | None] = cc.Map(None)  # of the fork on the left of each


@cc.role(ordered=True)
class Philosopher:
    table: Table
    wanted: Philosopher | None = None  # a fork, named as in the table

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
            lower = (fork == self) == (cc.index(self) < n - 1)
            if fork not in mine and (lower or len(mine) == 1 or not lower_fork_first):
                self.wanted = fork

    @cc.each_round(phase=Part.GRABS)
    def grab(self) -> None:
        if self.wanted is not None and self.table.holder[self.wanted] is None:
            self.table.holder[self.wanted] = self
        self.wanted = None


@cc.protocol
class DpBench:
    table: Table
    philosophers: cc.Group[Philosopher]
    topology: cc.Topology = cc.Topology("ring")
    rounds: cc.Rounds = cc.Rounds(limit=steps, phases=Part)

    @cc.predicate
    def deadlocked(self) -> bool:
        return all(len(philosopher.forks()) == 1 for philosopher in self.philosophers)

    @cc.predicate
    def over(self) -> bool:
        return cc.round() > steps or self.deadlocked()

    goal = cc.goal(
        finished=over,
        correct=~deadlocked,
        rounds=30,
        expect=(
            cc.holds(faults="", given={"lower_fork_first": True}),
            cc.violated("invariant", faults=""),
        ),
        in_time=(
            cc.holds(faults="", given={"steps": 30, "lower_fork_first": True}),
            cc.violated("invariant", faults="", given={"steps": 30}),
        ),
    )
