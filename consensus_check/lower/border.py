"""What the receipts of a round read of others: shared and visible fields as they were at the phase border
(language.md 2.2).

A receipt is a transition of its own, so what others may have changed since the border is kept, from the first
receipt of a round to the last, and only then: a field that no receipt reads of others, or that none changes,
needs no keeping.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, field

from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.system import View
from consensus_check.ir.terms import Term, ite
from consensus_check.lower.execution import Location
from consensus_check.lower.fields import State, nodes
from consensus_check.lower.initial import empty
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.statements import MERGING
from consensus_check.lower.storage import Stored, store
from consensus_check.lower.values import Value, merge
from consensus_check.records import define

HANDLERS = ("receive", "part")
ELSEWHERE = ("step", "expires", "each_round", "initial", "predicate", "outcome")


@define(eq=False)
class Border:
    """begun: whether a receipt of this round has been. kept: place -> its copy from the border."""

    state: State
    begun: Term
    kept: dict[Location, Stored] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        model = self.state.model
        names = read_of_others(model) & changed_by_receipts(model)
        for location, place in list(self.state.stored.items()):
            if location[2] in names and _foreign_to_somebody(model, location):
                copy = store(model, f"{place.name} at the border", place.type, self.state.ranks)
                copy = evolve(copy, variables=tuple(evolve(v, clock=True) for v in copy.variables))
                self.kept[location] = copy
                self.state.stored[("border", location[1], location[2])] = copy
                self.state.views.append(
                    View(location[1], f"{location[2]} at the border", copy.shape, "clock")
                )

    def seen(self, agent: Agent) -> dict[Location, Value]:
        """What a receipt of the agent reads of others, by place."""
        return {
            location: merge(self.begun, copy.value, self.state.stored[location].value)
            for location, copy in self.kept.items()
            if location[:2] != ("agent", agent.name)
        }

    def keep(self) -> dict[str, Term]:
        """The updates of a receipt: the first one keeps the values before it."""
        updates: dict[str, Term] = {}
        for location, copy in self.kept.items():
            now = self.state.flat(copy, self.state.stored[location].value)
            for variable, term in zip(copy.variables, now, strict=True):
                updates[variable.name] = ite(self.begun, variable.unchanged, term)
        return updates

    def forget(self) -> dict[str, Term]:
        """The updates at the end of the deliveries."""
        return {v.name: empty(v) for copy in self.kept.values() for v in copy.variables}


def read_of_others(model: Model) -> set[str]:
    """The names of the fields that a receipt, or what it calls, reads of shared objects and other agents."""
    return {node.field for method in _called_by_receipts(model) for node in _reads(method) if _foreign(node)}


def changed_by_receipts(model: Model) -> set[str]:
    """The names of the fields that may change while the deliveries of a round go on."""
    handlers = (m for role in model.played for m in role.methods if m.kind in HANDLERS)
    names = {name for method in handlers for name in _written(method)}
    if any(c.option("recover") == "forgets" for c in model.environment.faults):
        names |= {declared.name for role in model.played for declared in role.fields}
    return names


def _called_by_receipts(model: Model) -> Iterator[p.Method]:
    of_roles = (m for role in model.played for m in role.methods)
    of_shared = (m for _, name in model.protocol.shared for m in model.shared[name].methods)
    for method in (*of_roles, *of_shared, *model.spec.functions):
        if method.kind not in ELSEWHERE:
            yield method


def _reads(method: p.Method) -> Iterator[p.Attribute]:
    """The attributes a method reads; what it only assigns to, or merges into, is not read."""
    targets = {
        id(_owner(target))
        for node in nodes(method.body)
        if isinstance(node, p.Assign) or (isinstance(node, p.Augment) and node.op in MERGING)
        for target in (node.targets if isinstance(node, p.Assign) else (node.target,))
    }
    for node in nodes(method.body):
        if isinstance(node, p.Attribute) and id(node) not in targets:
            yield node


def _owner(target: p.Expr) -> p.Expr:
    """The field behind a target, which may be a key of a map."""
    return target.args[0] if isinstance(target, p.Operation) else target


def _written(method: p.Method) -> Iterator[str]:
    for node in nodes(method.body):
        if isinstance(node, (p.Assign, p.Augment)):
            for target in node.targets if isinstance(node, p.Assign) else (node.target,):
                place = _owner(target)
                if isinstance(place, p.Attribute):
                    yield place.field


def _foreign(node: p.Attribute) -> bool:
    if isinstance(node.object.type, ty.SharedType):
        return True
    return isinstance(node.object.type, ty.AgentType) and not isinstance(node.object, p.Self)


def _foreign_to_somebody(model: Model, location: Location) -> bool:
    """Whether anybody but its owner may read a place."""
    kind, owner, name = location
    if kind == "shared":
        return True
    if kind != "agent":
        return False
    role = next(model.roles[a.role] for a in model.agents if a.name == owner)
    return any(f.name == name and f.visible for f in role.fields)


def merged_reads(border: Border | None, agent: Agent) -> Mapping[Location, Value]:
    """What an execution of the agent's receipt reads instead of the state."""
    return border.seen(agent) if border is not None else {}
