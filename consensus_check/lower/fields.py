"""The fields of agents and shared objects, and the marks beside them, as variables of the state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import field, has

from consensus_check.ir import protocol as p
from consensus_check.ir import system
from consensus_check.ir import types as ty
from consensus_check.ir.system import Variable, View
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, integer
from consensus_check.lower.execution import Location
from consensus_check.lower.model import Model
from consensus_check.lower.storage import Ranks, Stored, flatten, leaf_types, store
from consensus_check.lower.values import Scalar, Value
from consensus_check.records import define


def nodes(root: object) -> Iterator[object]:
    """Every node of a protocol tree below (and with) the root."""
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, tuple):
            stack.extend(node)
        elif has(type(node)):
            yield node
            stack.extend(vars_of(node))


def vars_of(node: object) -> list[object]:
    """The values of a node's fields, in order."""
    slots: tuple[str, ...] = getattr(type(node), "__slots__", ())
    return [getattr(node, name) for name in slots if not name.startswith("__")]


def mentions(methods: tuple[p.Method, ...], kind: type) -> bool:
    """Whether a statement or expression of this kind occurs in some method."""
    return any(isinstance(node, kind) for method in methods for node in nodes(method.body))


@define(eq=False)
class State:
    """Where everything lies. fields: location -> place. marks: name -> Boolean variable of the environment or
    of an agent.
    """

    model: Model
    ranks: Ranks
    stored: dict[Location, Stored] = field(factory=dict)
    marks: dict[str, Variable] = field(factory=dict)
    extra: list[Variable] = field(factory=list)
    views: list[View] = field(factory=list)
    ticking: bool = False

    def __attrs_post_init__(self) -> None:
        model = self.model
        self.ticking = model.environment.timing in ("timed", "rounds", "sequential")
        for agent in model.agents:
            role = model.roles[agent.role]
            for declared in role.fields:
                if not is_wired(declared):
                    self._add(("agent", agent.name, declared.name), declared, agent.name)
            if mentions(role.methods, p.Leave):
                self.mark(f"{agent.name} has left", agent.name, "has left")
        for _, shared in model.protocol.shared:
            for declared in model.shared[shared].fields:
                self._add(("shared", shared, declared.name), declared, shared)
        if any(mentions(role.methods, p.Stop) for role in model.played):
            self.mark("stopped", "", "stopped")

    def _add(self, location: Location, declared: p.FieldDecl, owner: str) -> None:
        timer = isinstance(declared.type, ty.TimerType)
        place = store(self.model, f"{owner}.{declared.name}", declared.type, self.ranks)
        self.stored[location] = place
        if not timer:
            self.views.append(View(owner, declared.name, place.shape))
            return
        armed = place.variables[0].term
        shape: system.Shape = system.Scalar(armed, {0: "off", 1: "armed"})
        if self.ticking:
            length = self.model.timer_length(owner, declared.name)
            ticks = Variable(f"{owner}.{declared.name}.ticks", False, 0, length, clock=True)
            self.stored[(location[0], location[1], location[2] + "#ticks")] = Stored(
                ticks.name, ty.IntType(), Scalar(ticks.term), (ticks,), system.Scalar(ticks.term)
            )
            shape = system.Either(
                ((armed, system.Scalar(ticks.term)), (TRUE, system.Scalar(ZERO, {0: "off"})))
            )
        self.views.append(View(owner, declared.name, shape, "timer"))

    def mark(self, name: str, owner: str, text: str) -> Variable:
        """A Boolean beside the fields: an agent that has left or is down, the protocol stopped, a network
        healed.
        """
        if name not in self.marks:
            self.marks[name] = Variable(name, True)
            self.views.append(View(owner, text, system.Scalar(self.marks[name].term), "mark"))
        return self.marks[name]

    def marked(self, name: str) -> Term:
        return self.marks[name].term if name in self.marks else FALSE

    def add(self, variable: Variable, view: View | None = None) -> Variable:
        """Another variable: a channel, a budget, a clock."""
        self.extra.append(variable)
        if view is not None:
            self.views.append(view)
        return variable

    @property
    def values(self) -> dict[Location, Value]:
        """What an execution reads."""
        return {location: place.value for location, place in self.stored.items()}

    @property
    def variables(self) -> tuple[Variable, ...]:
        held = [v for place in self.stored.values() for v in place.variables]
        return (*held, *self.marks.values(), *self.extra)

    def updates(self, written: Mapping[Location, Value]) -> dict[str, Term]:
        """The update of each variable of the written places."""
        result: dict[str, Term] = {}
        for location, value in written.items():
            place = self.stored[location]
            for variable, term in zip(place.variables, self.flat(place, value), strict=True):
                if term is not variable.unchanged:
                    result[variable.name] = term
        return result

    def flat(self, place: Stored, value: Value) -> list[Term]:
        if place.name.endswith(".ticks") and isinstance(value, Scalar):
            return [value.term]
        return flatten(self.model, place.type, value)

    def rank_variables(self) -> tuple[str, ...]:
        return tuple(v.name for v in self.variables if v.scale > 1 or v.name in self._plain_ranks())

    def _plain_ranks(self) -> set[str]:
        return {name for name, kind in self.leaves() if isinstance(kind, ty.RankType)}

    def leaves(self) -> Iterator[tuple[str, ty.Type]]:
        """(variable, scalar type) of every stored field."""
        for place in self.stored.values():
            kinds = (
                [place.type]
                if len(place.variables) == 1 and place.name.endswith(".ticks")
                else leaf_types(self.model, place.type)
            )
            yield from ((v.name, kind) for v, kind in zip(place.variables, kinds, strict=True))


def is_wired(declared: p.FieldDecl) -> bool:
    """A field that refers to the only instance of a role or shared class."""
    if isinstance(declared.type, ty.SharedType):
        return True
    return declared.default is None and isinstance(declared.type, ty.AgentType)


def top_rank(ranks: tuple[Variable, ...]) -> Term:
    """The greatest rank in use."""
    from consensus_check.ir.terms import maximum

    highest = integer(0)
    for variable in ranks:
        highest = maximum(highest, variable.term)
    return highest
