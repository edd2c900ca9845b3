"""What the fields of agents were first, for those a fault may set back.

Only what an initial state chooses needs remembering.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field

from consensus_check.ir.system import View
from consensus_check.ir.terms import Term, ite
from consensus_check.lower.belongings import fields_of
from consensus_check.lower.execution import Location
from consensus_check.lower.fields import State
from consensus_check.lower.model import Agent
from consensus_check.lower.storage import Stored, store
from consensus_check.records import define


@define(eq=False)
class Memory:
    """durable: whether durable fields are set back too. values: what a variable was first; chosen: remembered
    as state.
    """

    state: State
    agents: tuple[int, ...]
    durable: bool
    values: dict[str, Term] = field(factory=dict)
    chosen: dict[str, Term] = field(factory=dict)

    def begin(self, first: Mapping[str, Term]) -> None:
        """Learn the first values: terms over the inputs of the initial states."""
        for i in self.agents:
            agent = self.state.model.agents[i]
            for name, place in fields_of(self.state, agent, durable=self.durable):
                terms = [first[v.name] for v in place.variables]
                if all(term.op == "const" for term in terms):
                    self.values |= {v.name: term for v, term in zip(place.variables, terms, strict=True)}
                    continue
                kept = self._kept(agent, name, place)
                self.values |= {
                    v.name: k.unchanged for v, k in zip(place.variables, kept.variables, strict=True)
                }
                self.chosen |= {k.name: term for k, term in zip(kept.variables, terms, strict=True)}

    def _kept(self, agent: Agent, name: str, place: Stored) -> Stored:
        """A copy of a field that keeps its first value."""
        location: Location = ("first", agent.name, name)
        if location not in self.state.stored:
            kept = store(self.state.model, f"{place.name} at first", place.type, self.state.ranks)
            self.state.stored[location] = kept
            self.state.views.append(View(agent.name, f"{name} at first", kept.shape))
        return self.state.stored[location]

    def restored(self, agent: Agent, when: Term) -> dict[str, Term]:
        """The fields of the agent as they were first, where the condition holds."""
        own = (v for _, place in fields_of(self.state, agent, durable=self.durable) for v in place.variables)
        return {v.name: ite(when, self.values[v.name], v.unchanged) for v in own}
