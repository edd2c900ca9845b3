"""What the fields of agents were first, for those a fault may set back. Only what an initial state chooses
needs remembering.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from consensus_check.errors import LimitError
from consensus_check.ir.system import Variable
from consensus_check.ir.terms import Term, ite
from consensus_check.lower.belongings import field_variables
from consensus_check.lower.fields import State
from consensus_check.lower.model import Agent


@define(eq=False)
class Memory:
    """durable: whether durable fields are set back too. values: what a variable was first; chosen:
    remembered as state.
    """

    state: State
    agents: tuple[int, ...]
    durable: bool
    values: dict[str, Term] = field(factory=dict)
    chosen: dict[str, Term] = field(factory=dict)

    def begin(self, first: Mapping[str, Term]) -> None:
        """Learn the first values: terms over the inputs of the initial states."""
        ranks = set(self.state.rank_variables())
        for i in self.agents:
            for v in field_variables(self.state, self.state.model.agents[i], durable=self.durable):
                term = first[v.name]
                if term.op == "const":
                    self.values[v.name] = term
                    continue
                if v.name in ranks:
                    raise LimitError(
                        "CC560", f"{v.name} starts at a chosen rank; to set it back is not in this version"
                    )
                kept = Variable(f"{v.name} at first", v.is_bool, v.lo, v.hi)
                if kept.name not in {known.name for known in self.state.extra}:
                    self.state.add(kept)
                self.values[v.name], self.chosen[kept.name] = kept.term, term

    def restored(self, agent: Agent, when: Term) -> dict[str, Term]:
        """The fields of the agent as they were first, where the condition holds."""
        own = field_variables(self.state, agent, durable=self.durable)
        return {v.name: ite(when, self.values[v.name], v.unchanged) for v in own}
