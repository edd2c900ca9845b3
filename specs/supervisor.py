"""Does a supervisor that routes work to n workers ever say that it is finished?

A model picks the next worker, whichever it likes; once all have reported it may also say FINISH, or ask
for more. In practice a recursion limit stops it: the goal's deadline of 25 steps.

Source: the supervisor pattern of agent frameworks, whose usual recursion limit is 25.
Expected: it may route for ever, a livelock; the limit is then a timeout.
Repair: `finish_when_complete`: ask only who has not reported, and finish when nobody is left. That takes
2n + 1 steps, so that the limit is met by 12 workers and missed by 13.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

finish_when_complete = cc.option(False, True)

Decision = Enum("Decision", "CONTINUE FINISH")


@cc.message
class Assignment:
    pass


@cc.message
class Report:
    pass


@cc.role
class Worker:
    @cc.receive
    def work(self, msg: Assignment, sender: Supervisor) -> None:
        cc.send(Report(), to=sender)


@cc.role
class Supervisor:
    started: bool = False
    finished: bool = False
    reported: frozenset[Worker] = frozenset()

    @cc.step
    def start(self) -> None:
        cc.require(not self.started)
        self.started = True
        self.route()

    @cc.receive
    def read(self, msg: Report, sender: Worker) -> None:
        self.reported |= {sender}
        self.route()

    @cc.part
    def route(self) -> None:
        missing = cc.members(Worker) - self.reported
        decision = Decision.CONTINUE
        if len(missing) == 0 and finish_when_complete:
            decision = Decision.FINISH
        elif len(missing) == 0:
            decision = cc.choose({Decision.CONTINUE, Decision.FINISH})
        if decision is Decision.FINISH:
            self.finished = True
        else:
            cc.send(Assignment(), to=cc.choose(missing if finish_when_complete else cc.members(Worker)))


@cc.protocol
class Supervised:
    supervisor: Supervisor
    workers: cc.Group[Worker]

    @cc.predicate
    def finished(self) -> bool:
        return self.supervisor.finished

    @cc.predicate
    def complete(self) -> bool:
        return len(self.supervisor.reported) == len(self.workers)

    goal = cc.goal(
        finished=finished,
        correct=complete,
        steps=25,
        expect=(
            cc.violated("livelock", faults="", given={"finish_when_complete": False}),
            cc.holds(faults="", given={"finish_when_complete": True}),
        ),
        in_time=(
            cc.violated("timeout", faults="", given={"finish_when_complete": False}),
            cc.holds(n=range(1, 13), faults="", given={"finish_when_complete": True}),
            cc.violated("timeout", from_n=13, faults="", given={"finish_when_complete": True}),
        ),
    )
