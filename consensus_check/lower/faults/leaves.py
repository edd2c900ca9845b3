"""An agent is taken away: as `leave()` by itself, but it is no longer correct."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consensus_check.ir import protocol as p
from consensus_check.ir.system import Action, Variable
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, and_
from consensus_check.lower.belongings import timers_off
from consensus_check.lower.channels import Channel
from consensus_check.lower.faults.clauses import Clause
from consensus_check.lower.faults.lots import Lasting, lasting, marks_of, striking
from consensus_check.lower.fields import State, mentions
from consensus_check.records import define


@define(eq=False)
class Leaves:
    """One clause. gone: whom it has taken; where the role never leaves by itself, having left says as
    much.
    """

    state: State
    clause: Clause
    gone: Lasting
    left: dict[int, Variable]

    def first(self) -> dict[str, Term]:
        """Who is gone from the start has left."""
        chosen = self.gone.lot.first() if self.clause.start else {}
        return {
            self.left[i].name: chosen[mark.name] for i, mark in self.gone.marks.items() if mark.name in chosen
        }

    def actions(self, alive: Callable[[int], Term], channels: list[Channel]) -> Iterator[Action]:
        for i in self.clause.candidates:
            may = and_(alive(i), self.gone.may(i, {}))
            if may is FALSE:
                continue
            agent = self.state.model.agents[i]
            updates = (
                self.gone.befall({i: TRUE})
                | {self.left[i].name: TRUE}
                | timers_off(self.state, agent, TRUE, {})
            )
            waiting = (v for channel in channels if channel.link[1] == i for v in channel.variables())
            updates |= {v.name: nothing(v) for v in waiting}
            yield striking(self.clause, agent, f"{agent.name} is taken away", may, updates)


def nothing(variable: Variable) -> Term:
    return FALSE if variable.is_bool else ZERO


def leaves(state: State, clause: Clause) -> Leaves:
    agents = [state.model.agents[i] for i in clause.candidates]
    left = marks_of(state, clause, "has left")
    by_itself = any(mentions(state.model.roles[agent.role].methods, p.Leave) for agent in agents)
    gone = lasting(state, clause, "was taken away" if by_itself else "has left")
    return Leaves(state, clause, gone, left)
