"""What a method finds around it when it is executed: its state, who is correct or gone, what is in flight."""

from __future__ import annotations

from collections.abc import Hashable

from attrs import field

from consensus_check.errors import DeclarationError
from consensus_check.ir import protocol as p
from consensus_check.ir.system import Action, Strength, Unit, UnitKind, Variable, View
from consensus_check.ir.terms import TRUE, ZERO, Term, and_, not_
from consensus_check.lower.channels import Channel
from consensus_check.lower.choices import TOP_RANK
from consensus_check.lower.execution import Execution, Location
from consensus_check.lower.fairness import strength
from consensus_check.lower.faults import Faults
from consensus_check.lower.fields import State, top_rank
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.values import Bag, Scalar, Value
from consensus_check.records import define


@define(eq=False)
class Surroundings:
    """The state of a system in the making, as methods and predicates see it (`execution.World`), with its
    units.
    """

    model: Model
    state: State
    faults: Faults
    clock: Term | None = None
    channels: dict[Hashable, Channel] = field(factory=dict)
    units: dict[str, Unit] = field(factory=dict)
    border: Term = TRUE

    def correct(self, agent: int) -> Term:
        return self.faults.correct(agent)

    def left(self, agent: int) -> Term:
        return self.state.marked(f"{self.model.agents[agent].name} has left")

    def in_flight(self, classes: tuple[str, ...]) -> Bag:
        return Bag(tuple(item for channel in self.channels.values() for item in channel.letters(classes)))

    def round(self) -> Term:
        if self.clock is None:
            raise DeclarationError("CC169", "cc.round() has a meaning in rounds and sequential timing only")
        return self.clock

    def credulous(self, agent: int) -> Term:
        return self.faults.credulous(agent)

    def alive(self, agent: int) -> Term:
        """Whether an agent may act: it has not left, is not down, and nothing stopped."""
        return and_(not_(self.state.marked("stopped")), not_(self.left(agent)), self.faults.up(agent))

    def execution(self, agent: Agent, method: p.Method, prefix: str = "") -> Execution:
        """An execution of a method of an agent, from the state as it is."""
        state: dict[Location, Value] = dict(self.state.values)
        state[TOP_RANK] = Scalar(top_rank(self.rank_variables()) if self.state.ranks.scale > 1 else ZERO)
        return Execution(
            self.model,
            state,
            self,
            agent.index,
            f"{agent.role}.{method.name}",
            prefix,
            rank_scale=self.state.ranks.scale,
            rank_bound=self.state.ranks.bound,
            rank_draws=self.state.ranks.draws,
            rank_halves=self.state.ranks.halves,
        )

    def mishaps(self) -> list[Action]:
        """The environment's own steps: faults, losses, cuts, the moment of healing."""
        found = self.faults.actions(self.alive, list(self.channels.values()), self.border)
        healing = self.faults.heal()
        if healing is not None:
            action, unit = healing
            self.units[unit.name] = unit
            found.append(action)
        return found

    def rank_variables(self) -> tuple[Variable, ...]:
        """Every variable that holds a rank, as far as is known."""
        return tuple(v for v in self.variables() if v.scale > 1)

    def variables(self) -> tuple[Variable, ...]:
        return (
            *self.state.variables,
            *(v for channel in self.channels.values() for v in channel.variables()),
        )

    def views(self) -> tuple[View, ...]:
        return (*self.state.views, *(channel.view() for channel in self.channels.values()))

    def unit(self, name: str, kind: UnitKind, agent: Agent, method: p.Method, *, disabled: bool) -> str:
        """The name of a unit, declared with its strength. disabled: whether an unbounded fault can disable
        it.
        """
        fair: Strength | None = strength(
            self.model.environment, kind, agent.role, method.name, method.fair, disabled_by_fault=disabled
        )
        self.units.setdefault(name, Unit(name, kind, fair, agent.name))
        return name
