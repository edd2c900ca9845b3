"""An agent is taken away: as `leave()` by itself, but it is no longer correct."""
from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import define

from consensus_check.ir import protocol as p
from consensus_check.ir.system import Action, Variable
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, and_
from consensus_check.lower.belongings import timers_off
from consensus_check.lower.channels import Channel
from consensus_check.lower.faults.clauses import Clause
from consensus_check.lower.faults.lots import Lasting, lasting
from consensus_check.lower.fields import State, mentions


@define(eq=False)
class Leaves:
    """One clause. gone: whom it has taken; where the role never leaves by itself, having left says as much."""

    state: State
    clause: Clause
    gone: Lasting

    def actions(self, alive: Callable[[int], Term], channels: list[Channel]) -> Iterator[Action]:
        for i in self.clause.candidates:
            may = and_(alive(i), self.gone.may(i))
            if may is FALSE:
                continue
            agent = self.state.model.agents[i]
            left = self.state.mark(f"{agent.name} has left", agent.name, "has left")
            updates = self.gone.befall(i) | {left.name: TRUE} | timers_off(self.state, agent, TRUE, {})
            waiting = (v for channel in channels if channel.link[1] == i for v in channel.variables())
            updates |= {v.name: nothing(v) for v in waiting}
            yield Action(f"{agent.name} is taken away", "environment", may, updates, environment=True)


def nothing(variable: Variable) -> Term:
    return FALSE if variable.is_bool else ZERO


def leaves(state: State, clause: Clause) -> Leaves:
    by_itself = any(
        mentions(state.model.roles[state.model.agents[i].role].methods, p.Leave) for i in clause.candidates
    )
    text = "was taken away" if by_itself or clause.start else "has left"
    if clause.start:
        for i in clause.candidates:
            name = state.model.agents[i].name
            state.mark(f"{name} has left", name, "has left")
    return Leaves(state, clause, lasting(state, clause, text))
