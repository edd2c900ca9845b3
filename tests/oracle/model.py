"""A spec's module, run under a configuration, and its agents and shared objects."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from types import ModuleType, NoneType
from typing import Any, get_args, get_origin, get_type_hints

from attrs import evolve, field, frozen

from consensus_check.spec.configuration import Configuration, load
from consensus_check.spec.declare import ClassInfo, FieldInfo, declared, field_types
from consensus_check.spec.environment import Network, Rounds, Timing, Topology
from consensus_check.spec.methods import MethodInfo
from consensus_check.spec.values import Cycle, Group, Inbox, Map, group
from tests.oracle import topology
from tests.oracle.domains import Domain, domain, fits
from tests.oracle.environment import Environment, clause
from tests.oracle.mishaps import Mistake
from tests.oracle.writes import Recorder, tracked, untracked


@frozen
class Handler:
    """A method with the classes it takes and, for `receive`, the roles it takes them from (None: any)."""

    info: MethodInfo
    takes: tuple[type, ...] = ()
    senders: tuple[type, ...] | None = None


@frozen(eq=False)
class Model:
    """Agents and shared objects (one list, agents first), their types and links, and the surroundings.

    groups: the places of a group's members by the name of the protocol's field. base: the group of size n.
    declared_fields: the values of fields before anything is chosen; None where there is none yet.
    """

    module: ModuleType
    source: str
    protocol: Any
    environment: Environment
    objects: tuple[Any, ...]
    agents: tuple[Any, ...]
    names: tuple[str, ...]
    groups: Mapping[str, tuple[int, ...]]
    base: tuple[int, ...]
    pairs: frozenset[tuple[int, int]]
    diameter: int
    line: bool
    places: Mapping[int, int]
    domains: Mapping[type, Mapping[str, Domain]]
    handlers: Mapping[type, tuple[Handler, ...]]
    limit: int | None
    phases: tuple[Enum, ...]
    protocol_fields: Mapping[str, Any] = field(factory=dict)
    declared_fields: tuple[tuple[Any, ...], ...] = ()

    def place(self, agent: object) -> int:
        """The place of an agent. Anything else is an error of the step."""
        found = self.places.get(id(agent))
        if found is None:
            raise Mistake(f"{agent} is no agent")
        return found

    def of_role(self, role: type) -> tuple[Any, ...]:
        """All agents of a role, in order."""
        return tuple(agent for agent in self.agents if type(agent) is role)

    @property
    def reads_round(self) -> bool:
        """Whether the text asks for the number of the round."""
        return self.limit is not None and re.search(r"\bcc\.round\(", self.source) is not None

    @property
    def lockstep(self) -> bool:
        """Whether the protocol is written with `each_round`."""
        return any(h.info.kind == "each_round" for role in self.handlers.values() for h in role)

    def ignores(self, role: type, cls: type) -> bool:
        """Whether messages of a class may reach a role that does nothing with them."""
        return cls in declared(role).ignores

    def receiver(self, sender: int, receiver: int, cls: type) -> Handler | None:
        """The `receive` method for a message of this class on this link."""
        for handler in self.handlers[type(self.agents[receiver])]:
            if handler.info.kind == "receive" and cls in handler.takes:
                if handler.senders is None or type(self.agents[sender]) in handler.senders:
                    return handler
        return None


def build(
    path: str | Path,
    protocol: str | None = None,
    *,
    n: int | None = None,
    parameters: Mapping[str, Any] | None = None,
    surroundings: Mapping[str, Any] | None = None,
) -> Model:
    """Run a spec's file, make its agents and link them.

    protocol: its name, or None for the only one. n: the size of the group. surroundings: fields of
    `Environment` that replace what the protocol declares.
    """
    module = load(path, Configuration(n, parameters or {}))
    chosen = _protocol(module, protocol)
    environment = evolve(_declared_environment(chosen), **(surroundings or {}))
    return _populated(module, Path(path).read_text(encoding="utf-8"), chosen, n or 3, environment)


def _protocol(module: ModuleType, name: str | None) -> Any:
    every = {v.__name__: v for v in vars(module).values() if _kind(v) == "protocol"}
    if name is None:
        (only,) = every.values()
        return only
    return every[name]


def _kind(value: object) -> str:
    info = vars(value).get("__cc__") if isinstance(value, type) else None
    return info.kind if isinstance(info, ClassInfo) else ""


def _declared_environment(protocol: Any) -> Environment:
    environment = Environment()
    if any(h.info.kind == "each_round" for role in _roles(protocol) for h in _handlers(role)):
        environment = evolve(environment, timing="rounds")
    for info in declared(protocol).fields.values():
        match info.default:
            case Timing(kind):
                environment = evolve(environment, timing=kind)
            case Topology():
                said = info.default
                environment = evolve(
                    environment, topology=said.family, over=said.over, directed=said.directed
                )
            case Network():
                environment = evolve(environment, **_network(info.default))
            case _ if type(info.default).__name__ == "Faults":
                clauses = tuple(clause(text) for text in info.default.clauses)
                environment = evolve(environment, faults=clauses, heals=info.default.heals)
            case _:
                pass
    return environment


def _network(said: Network) -> dict[str, Any]:
    loss: Any = "unbounded" if said.loss is True else (said.loss or None)
    same = ("order", "delivery", "duplication", "capacity", "overflow", "nolink", "unroutable")
    return {name: getattr(said, name) for name in same} | {
        "absorb": said.duplicates == "absorb",
        "loss": loss,
    }


def _roles(protocol: Any) -> list[type]:
    found: list[type] = []
    for hint in field_types(protocol).values():
        role = get_args(hint)[0] if get_origin(hint) is Group else hint
        if _kind(role) == "role" and role not in found:
            found.append(role)
    return found


def _handlers(role: type) -> tuple[Handler, ...]:
    found: list[Handler] = []
    for info in declared(role).methods.values():
        hints = get_type_hints(info.function)
        hints.pop("return", None)
        given = list(hints.values())
        if info.kind == "receive":
            senders = _union(given[1]) if len(given) > 1 else None
            found.append(Handler(info, _union(given[0]), senders))
        elif info.kind == "each_round" and given:
            assert get_origin(given[0]) is Inbox
            found.append(Handler(info, _union(get_args(given[0])[0])))
        elif info.kind in ("step", "expires", "each_round"):
            found.append(Handler(info))
    return tuple(found)


def _union(hint: Any) -> tuple[type, ...]:
    args = tuple(arg for arg in get_args(hint) if arg is not NoneType)
    return args or (hint,)


def _populated(module: ModuleType, source: str, protocol: Any, n: int, environment: Environment) -> Model:
    agents: list[Any] = []
    shared: list[Any] = []
    names: list[str] = []
    shared_names: list[str] = []
    groups: dict[str, tuple[int, ...]] = {}
    sized: dict[str, int | None] = {}
    protocol_fields: dict[str, Any] = {}
    limit: int | None = None
    phases: tuple[Enum, ...] = ()
    given: list[tuple[Any, str, Any]] = []
    for name, hint in field_types(protocol).items():
        info = declared(protocol).fields[name]
        if get_origin(hint) is Group:
            said = info.default if isinstance(info.default, Group) else Group[Any]()
            role = get_args(hint)[0]
            many = n if said.size is None else said.size
            start = len(agents)
            for index in range(many):
                agent = role.__new__(role)
                agents.append(agent)
                names.append(f"{name}[{index}]")
                for of, value in said.fields.items():
                    own = value.values[index % len(value.values)] if isinstance(value, Cycle) else value
                    given.append((agent, of, own))
            groups[name], sized[name] = tuple(range(start, start + many)), said.size
            protocol_fields[name] = group(agents[start:])
        elif _kind(hint) == "role":
            groups[name] = (len(agents),)
            agents.append(hint.__new__(hint))
            names.append(name)
            protocol_fields[name] = agents[-1]
        elif _kind(hint) == "shared":
            shared.append(hint.__new__(hint))
            shared_names.append(name)
            protocol_fields[name] = shared[-1]
        elif isinstance(info.default, Rounds):
            limit = info.default.limit
            phases = tuple(info.default.phases or ())
    base_name = environment.over or next((name for name, size in sized.items() if size is None), "")
    base = groups.get(base_name, ())
    classes = [v for v in vars(module).values() if _kind(v) in ("role", "shared", "message", "record")]
    domains: dict[type, dict[str, Domain]] = {
        cls: {name: domain(hint) for name, hint in field_types(cls).items()} for cls in classes
    }
    roles = _roles(protocol)
    objects = tuple(agents + shared)
    alone = [places for name, places in groups.items() if places != base and name not in sized]
    family = environment.topology
    inner = topology.links(family, len(base), directed=environment.directed, centre_outside=len(alone) == 1)
    pairs = _links(len(agents), base, inner)
    for cls in classes:
        _watch(cls, domains[cls], objects)
    model = Model(
        module, source, protocol, environment, objects, tuple(agents), (*names, *shared_names), groups, base,
        pairs, topology.diameter(inner, len(base)) if base else 0, family == "line",
        {id(agent): place for place, agent in enumerate(agents)}, domains,
        {role: _handlers(role) for role in roles}, limit, phases, protocol_fields,
    )  # fmt: skip
    for one in objects:
        _first_values(model, one)
    for agent, of, value in given:
        setattr(agent, of, value)
    declared_fields = tuple(
        tuple(getattr(one, name, None) for name in state_fields(model, one)) for one in objects
    )
    return evolve(model, declared_fields=declared_fields)


def _links(many: int, base: tuple[int, ...], inner: topology.Pairs) -> frozenset[tuple[int, int]]:
    """Links within the group as its topology says; everybody else is linked to everybody."""
    within = {(base[a], base[b]) for a, b in inner}
    outside = {(a, b) for a in range(many) for b in range(many) if a != b and not (a in base and b in base)}
    return frozenset(within | outside)


def _first_values(model: Model, one: Any) -> None:
    """Defaults, and the wiring of fields to the protocol's only instance of a class."""
    only: dict[type, list[Any]] = {}
    for other in model.objects:
        only.setdefault(type(other), []).append(other)
    for name, info in declared(type(one)).fields.items():
        of = model.domains[type(one)][name]
        if of.kind == "timer":
            object.__setattr__(one, name, info.default.of(one, name))
        elif info.has_default and info.initially is None:
            setattr(one, name, info.default)
        elif of.kind == "agent" and not info.has_default and len(only.get(of.roles[0], ())) == 1:
            object.__setattr__(one, name, only[of.roles[0]][0])


def state_fields(model: Model, one: Any) -> tuple[str, ...]:
    """The names of the fields of an object that hold values (timers are kept apart)."""
    return tuple(name for name, of in model.domains[type(one)].items() if of.kind != "timer")


def field_info(one: Any, name: str) -> FieldInfo:
    """How a field was declared."""
    return declared(type(one)).fields[name]


class Ranged(Map[Any, Any]):
    """A map in a field: entries are checked, keys are fixed."""

    __slots__ = ("_name", "_of", "_recorder")

    def __init__(
        self, entries: Map[Any, Any], of: Domain, name: str = "", recorder: Recorder | None = None
    ) -> None:
        super().__init__(dict(entries.items()))
        self._of, self._name, self._recorder = of, name, recorder
        if recorder is not None:
            for key in self:
                super().__setitem__(key, tracked(self[key], (name, key)))

    def __setitem__(self, key: Any, value: Any, /) -> None:
        assert self._of.item is not None
        if key not in self:
            raise Mistake(f"no key {key}")
        merges = self._recorder is not None and self._recorder.note((self._name, key), value)
        if not merges and not fits(self._of.item, value):
            raise Mistake(f"{value} at {key} is out of range")
        super().__setitem__(key, value if self._recorder is None else tracked(value, (self._name, key)))


def _watch(cls: type, of: Mapping[str, Domain], objects: tuple[Any, ...]) -> None:
    """Let every value of a field be checked: assignments to agents and shared objects, new messages."""
    if _kind(cls) in ("message", "record"):
        before: Callable[[Any], None] | None = vars(cls).get("__post_init__")

        def checked(value: Any) -> None:
            if before is not None:
                before(value)
            for name, part in of.items():
                content = getattr(value, name)
                if isinstance(content, Map):
                    object.__setattr__(value, name, _keyed(content, part, objects))
                if not fits(part, content):
                    raise Mistake(f"{cls.__name__}.{name} is out of range")

        type.__setattr__(cls, "__post_init__", checked)
        return

    def assign(one: Any, name: str, value: Any) -> None:
        if name not in of:
            raise AttributeError(name)
        part = of[name]
        recorder: Recorder | None = vars(one).get("_recorder")
        if isinstance(value, Map):
            value = _keyed(value, part, objects)
            if recorder is not None:
                for key, content in value.items():
                    recorder.note((name, key), untracked(content))
            value = Ranged(value, part, name, recorder)
            recorder = None
        merges = recorder is not None and recorder.note((name, None), value)
        if not merges and not fits(part, value):
            raise Mistake(f"{name} is out of range")
        object.__setattr__(one, name, value if recorder is None else tracked(value, (name, None)))

    type.__setattr__(cls, "__setattr__", assign)


def _keyed(value: Map[Any, Any], of: Domain, objects: tuple[Any, ...]) -> Map[Any, Any]:
    from tests.oracle.domains import spread

    spreading = spread(of, value, lambda role: tuple(one for one in objects if type(one) is role))
    assert isinstance(spreading, Map)
    return spreading
