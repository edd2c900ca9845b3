"""Protocol + scope + environment -> TransitionSystem. Every ambiguity of the language is settled in this
folder, nowhere else.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from attrs import evolve

from consensus_check.errors import DeclarationError, PropertyError
from consensus_check.ir.environment import Environment, TimingKind
from consensus_check.ir.protocol import Above, ProtocolDecl, Spec
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import Action, RankGroup, TransitionSystem
from consensus_check.ir.terms import TRUE, Term, and_, or_
from consensus_check.lower.choices import RANKS_FULL, told_apart
from consensus_check.lower.fairness import check_targets, check_units
from consensus_check.lower.faults import Faults
from consensus_check.lower.fields import State, nodes
from consensus_check.lower.initial import empty, initial
from consensus_check.lower.links import declare
from consensus_check.lower.model import Model
from consensus_check.lower.properties import Properties
from consensus_check.lower.storage import Ranks
from consensus_check.lower.surroundings import Surroundings
from consensus_check.lower.symmetry import held_by_value, symmetric_groups
from consensus_check.lower.timing import time_out

RANKS = 7


def lower(
    spec: Spec,
    protocol: ProtocolDecl,
    *,
    scope: Scope,
    environment: Environment | None = None,
    ranks: int = RANKS,
    until: float | None = None,
) -> TransitionSystem:
    """The system of a protocol at one size in one environment (None: the protocol's own).

    ranks: how many ranks above the lowest a state may hold; a step that needs more is an overflow, never a
    wrap. until: when to give up (time.monotonic), LimitError CC562. Raises ConsensusCheckError for sizes,
    parameters and environments that have no meaning here.
    """
    surroundings = environment if environment is not None else protocol.environment
    played = {group.role for group in protocol.groups}
    methods = {m.kind for role in spec.roles if role.name in played for m in role.methods}
    surroundings = evolve(surroundings, timing=_timing(surroundings, methods))
    model = Model(spec, protocol, scope, surroundings, until)
    check_targets(model)
    for assumption in spec.assumptions:
        if not model.constant(assumption):
            raise DeclarationError(
                "CC165", f"the spec assumes what does not hold here (line {spec.line(assumption.at)})"
            )
    alone = model.environment.timing != "rounds"
    system = _system(model, Ranks(ranks, 1 if _draws_ranks(model) else 0, alone), "each_round" in methods)
    drawing = (*(one.inputs for one in system.initial), *(action.inputs for action in system.actions))
    together = max((sum(item.kind == "above" for item in inputs) for inputs in drawing), default=0)
    if together < 2:
        return system
    return _system(model, Ranks(ranks, together, alone), "each_round" in methods)


def _draws_ranks(model: Model) -> bool:
    methods = [m for role in model.played for m in role.methods]
    return any(isinstance(node, Above) for m in methods for node in nodes(m.body))


def _system(model: Model, ranks: Ranks, in_rounds: bool) -> TransitionSystem:
    """The system; ranks leaves room for as many new ranks between two as one action draws."""
    state = State(model, ranks)
    declare(model, state)
    faults = Faults(model, state)
    around = Surroundings(model, state, faults)
    start = initial(model, state, around, {})
    faults.begin(start.values)
    actions = [told_apart(action, ranks) for action in _actions(around, in_rounds)]
    variables = around.variables()
    held = sum(1 for v in variables if v.scale > 1)
    if 0 < held <= ranks.bound:
        actions = [
            evolve(a, overflows=tuple(o for o in a.overflows if not o.text.endswith(RANKS_FULL)))
            for a in actions
        ]
    check_units(model, around.units.values())
    properties = Properties(model, state, around).all()
    others = {v.name: empty(v) for v in variables} | faults.first()
    start = evolve(start, values={**others, **start.values}, inputs=(*start.inputs, *faults.inputs()))
    rank_names = tuple(v.name for v in variables if v.name in set(state.rank_variables()) or v.scale > 1)
    return TransitionSystem(
        name=model.protocol.name,
        variables=variables,
        initial=(start,),
        actions=tuple(actions),
        units=tuple(around.units.values()),
        properties=properties,
        views=around.views(),
        agents=tuple((a.name, a.role) for a in model.agents),
        ranks=(RankGroup(rank_names, state.ranks.scale),) if rank_names else (),
        finished=_finished(around),
        symmetric=symmetric_groups(around),
        adversary=model.environment.adversary,
        held=held_by_value(around),
    )


def _actions(around: Surroundings, in_rounds: bool) -> list[Action]:
    """Every action, by the timing. Only that timing is loaded."""
    timing = around.model.environment.timing
    if in_rounds:
        from consensus_check.lower.rounds import Lockstep

        lockstep = Lockstep(around)
        return [*lockstep.actions(), *lockstep.mishaps()]
    if timing in ("rounds", "sequential"):
        from consensus_check.lower.paced import Paced

        return [*Paced(around).actions(), *around.mishaps()]
    from consensus_check.lower.asynchronous import Asynchronous

    maker = Asynchronous(around)
    maker.execute()
    return time_out([*maker.actions(), *around.mishaps()], around)


def _timing(environment: Environment, kinds: AbstractSet[str]) -> TimingKind:
    lockstep = "each_round" in kinds
    if environment.timing is None:
        return "rounds" if lockstep else "asynchronous"
    if lockstep and environment.timing not in ("rounds", "sequential"):
        raise PropertyError(
            "CC461", f"methods of each_round run in rounds or sequential timing, not '{environment.timing}'"
        )
    return environment.timing


def _finished(around: Surroundings) -> Term:
    """Where it is no failure that nothing can happen: stopped, or everybody has left."""
    everybody = and_(*(around.left(a.index) for a in around.model.agents)) if around.model.agents else TRUE
    return or_(around.state.marked("stopped"), everybody)
