"""Does work get done that waits until every worker was asked by a colleague?

A lead waits for a report from each of n workers. Each worker asks one colleague, drawn at random, and
reports when it was asked itself; nobody makes sure that all are asked.

Source: the hybrid architecture of "Towards a Science of Scaling Agent Systems", arXiv 2512.08296, central
control with limited links between peers.
Expected: from three workers on a stall: all are asked only if the draws are a permutation, so that a share
of 1 - D_n / (n-1)^n waits for ever (D_n: derangements), 0.75 for n=3, 0.89 for n=4, nearly 1 for ten.
Repair: `ask_the_next`: each asks the worker after it.
"""

from __future__ import annotations

import consensus_check as cc

n = cc.size(minimum=2)
ask_the_next = cc.option(False, True)


@cc.message
class Question:
    pass


@cc.message
class Report:
    pass


@cc.role(ordered=True)
class Worker:
    lead: Lead
    asked_one: bool = False
    reported: bool = False

    @cc.step
    def ask(self) -> None:
        cc.require(not self.asked_one)
        self.asked_one = True
        cc.send(Question(), to=cc.next(self) if ask_the_next else self.any_other())

    @cc.part
    def any_other(self) -> Worker:
        left = cc.count(Worker) - 1
        for other in cc.others(self):
            if cc.draw({True: 1, False: left - 1}):
                return other
            left -= 1
        return cc.next(self)  # never: the last one left is drawn for certain

    @cc.receive
    def answer(self, msg: Question) -> None:
        if not self.reported:
            self.reported = True
            cc.send(Report(), to=self.lead)


@cc.role
class Lead:
    reports: frozenset[Worker] = frozenset()

    @cc.receive
    def collect(self, msg: Report, sender: Worker) -> None:
        self.reports |= {sender}


@cc.protocol
class HybridJoin:
    lead: Lead
    workers: cc.Group[Worker]

    @cc.predicate
    def joined(self) -> bool:
        return len(self.lead.reports) == len(self.workers)

    goal = cc.goal(
        finished=joined,
        steps=100,
        expect=(
            cc.holds(n=2, faults=""),
            cc.holds(faults="", given={"ask_the_next": True}),
            cc.violated("stall", from_n=3, faults=""),
        ),
        in_time=(
            cc.holds(n=2, faults=""),
            cc.holds(n=range(3, 34), faults="", given={"ask_the_next": True}),
            cc.violated(from_n=3, faults="", given={"ask_the_next": False}),
        ),
    )
