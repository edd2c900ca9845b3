"""Reset: all fields of an agent go back to what they were first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consensus_check.ir.system import Action
from consensus_check.ir.terms import FALSE, TRUE, Term, and_
from consensus_check.lower.faults.clauses import Clause
from consensus_check.lower.faults.lots import Lot, striking
from consensus_check.lower.faults.memory import Memory
from consensus_check.lower.fields import State
from consensus_check.records import define


@define(eq=False)
class Reset:
    """One clause."""

    state: State
    clause: Clause
    lot: Lot
    memory: Memory

    def actions(self, alive: Callable[[int], Term]) -> Iterator[Action]:
        for i in self.clause.candidates:
            may = and_(alive(i), self.lot.may(i, {}))
            if may is not FALSE:
                agent = self.state.model.agents[i]
                updates = self.memory.restored(agent, TRUE) | self.lot.strike({i: TRUE})
                yield striking(self.clause, agent, f"reset of {agent.name}", may, updates)
