"""Crash: from some step on nothing of an agent is enabled; its timers are off, what waits for it waits.

It may come in the middle of a step: then only some of the step's sends go out. An agent may come back,
with its fields as they were or (`forgets`) as they were first, durable ones apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from consensus_check.ir.system import Action, Input
from consensus_check.ir.terms import FALSE, ONE, TRUE, Term, and_, eq, input_, not_
from consensus_check.lower.belongings import timers_off
from consensus_check.lower.execution import Execution
from consensus_check.lower.faults.clauses import Clause
from consensus_check.lower.faults.lots import Lasting, Lot, lasting, marks_of, passing, striking
from consensus_check.lower.faults.memory import Memory
from consensus_check.lower.faults.names import letters
from consensus_check.lower.fields import State
from consensus_check.lower.model import Agent
from consensus_check.records import define

Alive = Callable[[int], Term]


@define(eq=False)
class Crash:
    """One clause. down: whom it has struck and who is not back."""

    state: State
    clause: Clause
    down: Lasting
    memory: Memory | None

    @property
    def returns(self) -> bool:
        """Whether an agent may come back."""
        return self.clause.source.option("recover") is not None

    @property
    def recurs(self) -> bool:
        """Whether it may strike one agent again and again."""
        return self.returns and not self.clause.start and self.clause.times is None

    def cut(
        self, x: Execution, taken: Term, struck: Mapping[int, Term]
    ) -> tuple[tuple[Input, ...], dict[int, Term]]:
        """A choice for each send of a step whether it is left out, and where it is, by the turn of the send.

        taken: where the step is taken. struck: who crashes earlier in the same transition.
        """
        if x.me is None or self.clause.source.option("whole") is not None:
            return (), {}
        may = self.down.may(x.me, struck)
        if may is FALSE:
            return (), {}
        inputs, unsent = list[Input](), dict[int, Term]()
        for send in x.sends:
            name, text = f"{x.prefix}cut {send.turn}", letters(x.model, send)
            inputs.append(
                Input(
                    name,
                    "fault",
                    (f"{text} goes out", f"{text} is cut off"),
                    (TRUE, may),
                    and_(taken, send.when),
                    cuts=True,
                    line=send.line,
                )
            )
            unsent[send.turn] = and_(taken, send.when, eq(input_(name, 2), ONE))
        return tuple(inputs), unsent

    def actions(self, alive: Alive) -> Iterator[Action]:
        for i in self.clause.candidates:
            agent = self.state.model.agents[i]
            may = and_(alive(i), self.down.may(i, {}))
            if may is not FALSE:
                updates = self.down.befall({i: TRUE}) | timers_off(self.state, agent, TRUE, {})
                yield striking(self.clause, agent, f"crash of {agent.name}", may, updates)
            if self.returns:
                over = (self.state.marked(f"{agent.name} has left"), self.state.marked("stopped"))
                back = and_(self.down.holds(i), *(not_(mark) for mark in over))
                updates = self.back(agent, TRUE)
                yield striking(self.clause, agent, f"recovery of {agent.name}", back, updates)

    def back(self, agent: Agent, when: Term) -> dict[str, Term]:
        """The agent up again."""
        mark = self.down.marks[agent.index]
        updates = {mark.name: and_(mark.term, not_(when))}
        return updates | (self.memory.restored(agent, when) if self.memory is not None else {})

    def mend(self) -> dict[str, Term]:
        """What healing does: agents that may come back are up."""
        updates: dict[str, Term] = {}
        for i in self.clause.candidates if self.returns else ():
            updates |= self.back(self.state.model.agents[i], self.down.holds(i))
        return updates


def crash(state: State, clause: Clause, healing: Callable[[], Term]) -> Crash:
    """The crash of a clause. healing: where it has healed, asked for only if that matters."""
    recover = clause.source.option("recover")
    if recover is None or clause.start:
        down = lasting(state, clause, "is down")
        if recover is not None:
            healing()
    else:
        lot: Lot = passing(state, clause, healing())
        down = Lasting(lot, marks_of(state, clause, "is down"))
    return Crash(
        state, clause, down, Memory(state, clause.candidates, durable=False) if recover == "forgets" else None
    )
