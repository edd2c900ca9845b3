"""A silent agent: all it sends vanishes, what it sends to itself too; its fields, timers and shared writes
happen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consensus_check.ir.system import Action
from consensus_check.ir.terms import FALSE, TRUE, Term, and_
from consensus_check.lower.faults.clauses import Clause
from consensus_check.lower.faults.lots import Lasting, lasting, striking
from consensus_check.lower.fields import State
from consensus_check.records import define

NAMES = {"silent": "is silent", "late": "is late", "credulous": "is credulous", "byzantine": "is Byzantine"}


@define(eq=False)
class Trait:
    """What some agents are, from the start or from some moment on, and what of it needs no more than a
    mark.
    """

    state: State
    clause: Clause
    mark: Lasting

    def holds(self, agent: int) -> Term:
        return self.mark.holds(agent)

    def actions(self, alive: Callable[[int], Term]) -> Iterator[Action]:
        for i in self.clause.candidates:
            may = and_(alive(i), self.mark.may(i, {}))
            if may is not FALSE:
                agent = self.state.model.agents[i]
                name = f"{agent.name} turns {NAMES[self.clause.kind].removeprefix('is ')}"
                yield striking(self.clause, agent, name, may, self.mark.befall({i: TRUE}))


def trait(state: State, clause: Clause) -> Trait:
    return Trait(state, clause, lasting(state, clause, NAMES[clause.kind]))
