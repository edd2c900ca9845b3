"""A protocol at one size: its agents, links, parameter values and the finite domain of each type."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from time import monotonic

from attrs import field

from consensus_check.errors import DeclarationError, InternalError, LimitError
from consensus_check.ir import types as ty
from consensus_check.ir.environment import Environment
from consensus_check.ir.protocol import (
    Conditional,
    Display,
    Expr,
    FieldDecl,
    GroupDecl,
    Literal_,
    Method,
    Operation,
    Parameter_,
    ProtocolDecl,
    Query,
    RoleDecl,
    SharedDecl,
    Spec,
    StructDecl,
    TimerOptions,
)
from consensus_check.ir.scope import Scope, Value
from consensus_check.ir.terms import FALSE, TRUE, Term, bool_var
from consensus_check.lower import codes as _codes
from consensus_check.lower.topology import Graph, build, diameter
from consensus_check.records import define, frozen

assert _codes


MOST_VALUES = 1 << 20
MOST_AGENTS = 1000


@frozen
class Agent:
    """index: over all agents, by group in order of text. position: in its group."""

    index: int
    name: str
    role: str
    group: str
    position: int


@define(eq=False)
class Model:
    """Everything about a protocol that is constant once n, the parameters and the environment are."""

    spec: Spec
    protocol: ProtocolDecl
    scope: Scope
    environment: Environment
    until: float | None = None
    parameters: Mapping[str, Value] = field(init=False)
    agents: tuple[Agent, ...] = field(init=False)
    graph: Graph = field(init=False)

    def __attrs_post_init__(self) -> None:
        if self.scope.n > MOST_AGENTS:
            raise LimitError("CC561", f"a group of {self.scope.n} is more than {MOST_AGENTS} agents")
        if self.scope.n < 1:
            raise DeclarationError("CC163", f"a group of {self.scope.n} is no group")
        self.parameters = parameter_values(self.spec, self.scope)
        self.agents = tuple(self._agents())
        self.graph = build(
            self.environment.topology, len(self._linked), seed=self.scope.seed + self.scope.instance
        )

    def watch(self) -> None:
        """Raises LimitError CC562 where the time for making the system is over. Called wherever work may
        be long.
        """
        if self.until is not None and monotonic() > self.until:
            raise LimitError("CC562", "unknown (time): the time limit ended while the system was being made")

    # -- declarations by name ----------------------------------------------------------------------

    @cached_property
    def roles(self) -> dict[str, RoleDecl]:
        return {role.name: role for role in self.spec.roles}

    @cached_property
    def played(self) -> tuple[RoleDecl, ...]:
        """The roles that have agents in this protocol (a file may hold others)."""
        played = {group.role for group in self.protocol.groups}
        return tuple(role for role in self.spec.roles if role.name in played)

    @cached_property
    def shared(self) -> dict[str, SharedDecl]:
        return {item.name: item for item in self.spec.shared}

    @cached_property
    def structs(self) -> dict[str, StructDecl]:
        return {item.name: item for item in (*self.spec.messages, *self.spec.records)}

    @cached_property
    def enums(self) -> dict[str, ty.EnumType]:
        return {item.name: item for item in self.spec.enums}

    def method(self, owner: str, name: str) -> Method:
        """A method of a role, shared class or the protocol; a module function where owner is ''."""
        if owner == "":
            pool: tuple[Method, ...] = self.spec.functions
        elif owner == self.protocol.name:
            pool = self.protocol.methods
        else:
            pool = self.roles[owner].methods if owner in self.roles else self.shared[owner].methods
        return next(m for m in pool if m.name == name)

    # -- agents ------------------------------------------------------------------------------------

    def group_size(self, group: GroupDecl) -> int:
        if group.single:
            return 1
        size = self.scope.n if group.size is None else self.integer(group.size)
        if size < 0 or (size == 0 and group.size is None):
            raise DeclarationError("CC163", f"the group '{group.name}' would have {size} agents")
        return size

    def _agents(self) -> list[Agent]:
        found: list[Agent] = []
        for group in self.protocol.groups:
            for position in range(self.group_size(group)):
                name = group.name if group.single else f"{group.name}[{position}]"
                found.append(Agent(len(found), name, group.role, group.name, position))
        return found

    def of_role(self, role: str) -> tuple[Agent, ...]:
        return tuple(a for a in self.agents if a.role == role)

    def of_group(self, group: str) -> tuple[Agent, ...]:
        return tuple(a for a in self.agents if a.group == group)

    @cached_property
    def _linked(self) -> tuple[Agent, ...]:
        """The agents the topology ranges over: the group of size n (or `over`); a star takes a single agent
        as its centre.
        """
        over = self.environment.topology.over
        if over:
            chosen = [g for g in self.protocol.groups if g.name == over or g.role == over]
            if not chosen:
                raise DeclarationError(
                    "CC161", f"the topology is laid over '{over}', which is no group or role"
                )
        else:
            chosen = [g for g in self.protocol.groups if g.size is None and not g.single][:1]
        members = [a for g in chosen for a in self.of_group(g.name)]
        if self.environment.topology.kind in ("star", "star_with_peers") and not over:
            singles = [g for g in self.protocol.groups if g.single]
            if len(singles) == 1:
                members = [*self.of_group(singles[0].name), *members]
        return tuple(members)

    @cached_property
    def edges(self) -> frozenset[tuple[int, int]]:
        """(a, b) where agent a can send to agent b, itself apart; those left free too."""
        place = {agent.index: i for i, agent in enumerate(self._linked)}
        return frozenset(
            (a.index, b.index)
            for a in self.agents
            for b in self.agents
            if a.index != b.index
            and (
                a.index not in place
                or b.index not in place
                or (place[a.index], place[b.index]) in self.graph.edges
            )
        )

    @cached_property
    def free_links(self) -> Mapping[tuple[int, int], str]:
        """Pairs of agents of which it is left free whether they are linked, with the variable that tells."""
        pairs = ((self.at_place(a), self.at_place(b)) for a, b in sorted(self.graph.free))
        named = {pair: ", ".join(sorted(self.agents[i].name for i in pair)) for pair in pairs}
        return {pair: f"link {{{both}}}" for pair, both in named.items()}

    @property
    def links_given(self) -> frozenset[tuple[int, int]]:
        """The edges that are not left free."""
        return frozenset(pair for pair in self.edges if self.link(*pair) is TRUE)

    def link(self, a: int, b: int) -> Term:
        """Whether agent a can send to agent b."""
        if (a, b) not in self.edges:
            return FALSE
        name = self.free_links.get((a, b)) or self.free_links.get((b, a))
        return TRUE if name is None else bool_var(name)

    def neighbours(self, index: int) -> tuple[int, ...]:
        """Whom an agent can send to (or might, where links are left free)."""
        return tuple(b for a, b in sorted(self.edges) if a == index)

    def diameter(self) -> int:
        if self.graph.free:
            raise LimitError("CC560", "cc.diameter() of links that are left free")
        longest = diameter(self.graph)
        if longest is None:
            raise DeclarationError("CC161", "cc.diameter() of a graph that is not connected")
        return longest

    def place(self, index: int) -> int | None:
        """Where an agent stands in the topology."""
        return next((i for i, agent in enumerate(self._linked) if agent.index == index), None)

    def at_place(self, place: int) -> int:
        return self._linked[place].index

    @cached_property
    def places(self) -> int:
        return len(self._linked)

    def timer_length(self, agent: str, timer: str) -> int:
        """How many ticks (in rounds: rounds) an agent's timer takes."""
        role = next(a.role for a in self.agents if a.name == agent)
        declared = next(f for f in self.roles[role].fields if f.name == timer)
        if isinstance(declared.default, TimerOptions) and declared.default.length is not None:
            return self.integer(declared.default.length)
        return 1

    # -- constants ---------------------------------------------------------------------------------

    def integer(self, expression: Expr) -> int:
        """The value of a constant integer expression (bounds, sizes)."""
        value = self.constant(expression)
        if not isinstance(value, int):
            raise InternalError("CC901", f"no integer: {value}")
        return value

    def constant(self, expression: Expr) -> Value:
        """The value of an expression over literals, parameters, n and counts."""
        match expression:
            case Literal_(value) if value is not None:
                return value
            case Parameter_(name):
                return self.parameters[name]
            case Query("count", _, _, names):
                return sum(1 for a in self.agents if not names or a.role in names)
            case Operation("min" | "max" as op, (Display(_, items),)):
                return _calculate(op, [self.constant(a) for a in items])
            case Operation(op, args):
                return _calculate(op, [self.constant(a) for a in args])
            case Conditional(test, then, other):
                return self.constant(then) if self.constant(test) else self.constant(other)
            case _:
                raise InternalError("CC901", f"not a constant: {type(expression).__name__}")

    # -- domains -----------------------------------------------------------------------------------

    def bounds(self, type_: ty.IntType) -> tuple[int | None, int | None]:
        lo = None if type_.lo is None else self.integer(type_.lo)
        hi = None if type_.hi is None else self.integer(type_.hi)
        return lo, hi

    def members(self, type_: ty.Type) -> list[int]:
        """Every value of a scalar type, as its code: False 0, True 1, enum members 0.., agents their index.
        """
        match type_:
            case ty.BoolType():
                return [0, 1]
            case ty.EnumType(_, names):
                return list(range(len(names)))
            case ty.AgentType(roles):
                return [a.index for a in self.agents if a.role in roles]
            case ty.IntType():
                lo, hi = self.bounds(type_)
                if lo is None or hi is None:
                    raise LimitError("CC561", "an integer without bounds has no list of values")
                if hi - lo >= MOST_VALUES:
                    raise LimitError("CC561", f"a range of {hi - lo + 1} values, more than {MOST_VALUES}")
                return list(range(lo, hi + 1))
            case ty.SymmetricType(size):
                return list(range(self.integer(size)))
            case _:
                raise LimitError("CC561", f"the values of {type(type_).__name__} cannot be listed")

    def name_of(self, type_: ty.Type, value: int) -> str:
        """How a code of a scalar type is printed."""
        match type_:
            case ty.BoolType():
                return str(bool(value))
            case ty.EnumType(_, names):
                return names[value]
            case ty.AgentType():
                return self.agents[value].name
            case _:
                return str(value)

    def fields_of(self, struct: str) -> tuple[FieldDecl, ...]:
        return self.structs[struct].fields


def parameter_values(spec: Spec, scope: Scope) -> dict[str, Value]:
    """The value of every parameter: what the scope names, else its default. Raises DeclarationError for what
    cannot be.
    """
    known = {p.name for p in spec.parameters}
    for name in scope.parameters:
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise DeclarationError("CC164", f"the spec has no parameter '{name}' (it has: {listed})")
    values: dict[str, Value] = {}
    for parameter in spec.parameters:
        if parameter.kind == "size":
            values[parameter.name] = scope.n
            if parameter.minimum is not None and scope.n < parameter.minimum:
                raise DeclarationError(
                    "CC163", f"the spec needs a group of {parameter.minimum} or more, not {scope.n}"
                )
            continue
        default = (
            parameter.options[0] if parameter.options and parameter.default is None else parameter.default
        )
        value = scope.parameters.get(parameter.name, default)
        if value is None:
            raise DeclarationError(
                "CC165",
                f"the parameter '{parameter.name}' has no value; give one with --set {parameter.name}=...",
            )
        values[parameter.name] = _fitting(
            parameter.name, parameter.type, value, parameter.minimum, parameter.maximum
        )
    return values


def _fitting(name: str, type_: ty.Type, value: Value, minimum: int | None, maximum: int | None) -> Value:
    if isinstance(type_, ty.EnumType):
        if value not in type_.members:
            raise DeclarationError("CC165", f"{name}={value}: expected one of {', '.join(type_.members)}")
        return value
    if isinstance(type_, ty.BoolType):
        if isinstance(value, bool):
            return value
        raise DeclarationError("CC165", f"{name}={value}: expected True or False")
    if isinstance(type_, ty.FractionType):
        share = Fraction(value) if not isinstance(value, bool) else None
        if share is None or not 0 <= share <= 1:
            raise DeclarationError("CC165", f"{name}={value}: expected a probability from 0 to 1")
        return share
    if isinstance(value, bool) or not isinstance(value, int):
        raise DeclarationError("CC165", f"{name}={value}: expected a whole number")
    if (minimum is not None and value < minimum) or (maximum is not None and value > maximum):
        limits = f"at least {minimum}" if maximum is None else f"{minimum}..{maximum}"
        raise DeclarationError("CC165", f"{name}={value}: expected {limits}")
    return value


def _calculate(op: str, args: list[Value]) -> Value:
    numbers = [int(a) if isinstance(a, bool) else a for a in args if not isinstance(a, str)]
    match op:
        case "+":
            return numbers[0] + numbers[1]
        case "-":
            return numbers[0] - numbers[1]
        case "*":
            return numbers[0] * numbers[1]
        case "//":
            return int(numbers[0] // numbers[1])
        case "%":
            return numbers[0] % numbers[1]
        case "/":
            return Fraction(numbers[0]) / Fraction(numbers[1])
        case "neg":
            return -numbers[0]
        case "min" | "max":
            return min(numbers) if op == "min" else max(numbers)
        case "==" | "!=":
            return (args[0] == args[1]) == (op == "==")
        case "<":
            return numbers[0] < numbers[1]
        case "<=":
            return numbers[0] <= numbers[1]
        case ">":
            return numbers[0] > numbers[1]
        case ">=":
            return numbers[0] >= numbers[1]
        case "not":
            return not args[0]
        case "and":
            return all(args)
        case "or":
            return any(args)
        case _:
            raise InternalError("CC901", f"not a constant operator: {op}")
