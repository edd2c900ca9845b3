"""What tells the time in rounds and turns: whose turn it is, which phase, which round."""

from __future__ import annotations

from consensus_check.errors import DeclarationError
from consensus_check.ir import protocol as p
from consensus_check.ir.system import Scalar, Variable, View
from consensus_check.lower.fields import State, nodes
from consensus_check.lower.model import Model


def add_turn(state: State) -> Variable:
    """Whose turn it is, in sequential timing."""
    names = {a.index: a.name for a in state.model.agents}
    variable = Variable("turn", False, 0, max(names), clock=True)
    return state.add(variable, View("", "turn", Scalar(variable.term, names), "clock"))


def add_phase(state: State) -> Variable | None:
    """The phase, where a round has several."""
    phases = state.model.protocol.phases
    if phases is None or len(phases.members) < 2:
        return None
    variable = Variable("phase", False, 0, len(phases.members) - 1, clock=True)
    shape = Scalar(variable.term, dict(enumerate(phases.members)))
    return state.add(variable, View("", "phase", shape, "clock"))


def add_round(state: State) -> Variable | None:
    """The number of the round, where the spec reads it. Raises CC169 where it has no limit."""
    model = state.model
    if not _reads_round(model):
        return None
    if model.protocol.rounds_limit is None:
        raise DeclarationError(
            "CC169", "cc.round() needs a limit: declare rounds: cc.Rounds = cc.Rounds(limit=...)"
        )
    limit = model.integer(model.protocol.rounds_limit)
    variable = Variable("round", False, 1, limit + 1, observer=True)
    return state.add(variable, View("", "round", Scalar(variable.term), "clock"))


def _reads_round(model: Model) -> bool:
    roles = [m for role in model.played for m in role.methods]
    methods = [*roles, *model.protocol.methods, *model.spec.functions]
    return any(isinstance(node, p.Query) and node.name == "round" for m in methods for node in nodes(m.body))
