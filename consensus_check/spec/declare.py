"""The decorators of classes, and what a decorated class keeps of its declaration.

| signature | meaning |
|---|---|
| `@message class Vote: ...` | frozen, equal by value, hashable; built by position or by name |
| `@record class Entry: ...` | the same, for values inside fields and messages |
| `@role class Worker: ...`, `@role(ordered=True)` | a kind of agent; agents are compared by identity only |
| `@shared class Board: ...`, `@shared(conflict=...)` | fields all may use; "error", "any", "lowest", "last" |
| `@protocol class P: ...` | groups, single agents, shared objects, environment, properties, goal |
| `@ignore(A, B)`, above or below `@role` | messages of these classes may reach the role unhandled |
| `x: V = initially(*, distinct=False)` | any value of V, chosen at the start |
| `x: V = initially(options, *, distinct=False)` | one of the options, chosen at the start |
| `x: V = initially({option: weight}, *, distinct=False)` | one of the options, drawn at the start |
| `x: V = visible(default)` | neighbours may read it |
| `x: V = durable(default)` | kept by a crash that forgets |

`visible`, `durable` and `initially` may be nested in one another. A class keeps its `ClassInfo` in `__cc__`,
which `declared(cls)` reads. A role's fields without a default are wired to the only instance of their role or
shared class. Calling a role, shared class or protocol with field values by name makes a plain object for an
interpreter of specs.
"""

from __future__ import annotations

import dataclasses
import inspect
import sys
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Literal, TypeVar, cast, dataclass_transform, get_type_hints, overload

from attrs import evolve, field

from consensus_check.errors import DeclarationError
from consensus_check.records import frozen
from consensus_check.spec.configuration import exact
from consensus_check.spec.methods import MethodInfo, method_info
from consensus_check.spec.values import Map, Message, Timer

T = TypeVar("T")
C = TypeVar("C", bound=type)

Conflict = Literal["error", "any", "lowest", "last"]
ClassKind = Literal["message", "record", "role", "shared", "protocol"]


@frozen
class Initially:
    """How a field begins. options None: with any value of its type. weights None: by a free choice."""

    options: tuple[Any, ...] | None = None
    weights: tuple[Fraction, ...] | None = None
    distinct: bool = False


@frozen
class FieldInfo:
    """A declared field. has_default False: required (messages, records) or wired (roles).

    default: the declared value, or None where `initially` says how it is found. annotation: as written.
    """

    name: str
    annotation: str
    has_default: bool = False
    default: Any = None
    initially: Initially | None = None
    visible: bool = False
    durable: bool = False


@frozen
class ClassInfo:
    """What a decorated class declares, in the order of the text.

    ignores: classes of `@ignore`. members: everything else that was assigned in the class body, by name
    (properties and the goal of a protocol).
    """

    kind: ClassKind
    name: str
    fields: Mapping[str, FieldInfo] = field(factory=dict)
    methods: Mapping[str, MethodInfo] = field(factory=dict)
    ordered: bool = False
    conflict: Conflict = "error"
    ignores: tuple[type, ...] = ()
    members: Mapping[str, Any] = field(factory=dict)


@frozen
class _Marked:
    """The default of a field with its markers, until the class is declared."""

    default: Any = None
    initially: Initially | None = None
    visible: bool = False
    durable: bool = False


def visible(default: T, /) -> T:
    """A field that neighbours may read (never write)."""
    return cast("T", evolve(_marked(default), visible=True))


def durable(default: T, /) -> T:
    """A field that a crash with `recover=forgets` keeps."""
    return cast("T", evolve(_marked(default), durable=True))


@overload
def initially(*, distinct: bool = False) -> Any: ...
@overload
def initially(weights: Mapping[T, float | Fraction], /, *, distinct: bool = False) -> T: ...
@overload
def initially(options: Iterable[T], /, *, distinct: bool = False) -> T: ...
def initially(options: Any = None, /, *, distinct: bool = False) -> Any:
    """The first value is a free choice of all values or of the options, or drawn by weight.

    distinct: no two agents of the role begin with the same value.
    """
    if isinstance(options, Mapping):
        chance = Initially(tuple(options), tuple(exact(weight) for weight in options.values()), distinct)
    else:
        chance = Initially(None if options is None else tuple(options), None, distinct)
    return _Marked(initially=chance)


@dataclass_transform(frozen_default=True, order_default=True)
def message(cls: type[T], /) -> type[T]:
    """Declare a class of messages: frozen, equal by value, hashable. Fields may have defaults."""
    return _declare_value(cls, "message")


@dataclass_transform(frozen_default=True)
def record(cls: type[T], /) -> type[T]:
    """Declare a class of records: frozen values with named fields."""
    return _declare_value(cls, "record")


@overload
@dataclass_transform(eq_default=False, kw_only_default=True)
def role(cls: type[T], /) -> type[T]: ...
@overload
@dataclass_transform(eq_default=False, kw_only_default=True)
def role(*, ordered: bool = False) -> Callable[[type[T]], type[T]]: ...
def role(cls: Any = None, /, *, ordered: bool = False) -> Any:
    """Declare a role. ordered: its agents have an index and an order that a spec may use."""

    def declare(target: type[T]) -> type[T]:
        return _declare_object(target, "role", ordered=ordered)

    return declare if cls is None else declare(cls)


@overload
def shared(cls: type[T], /) -> type[T]: ...
@overload
def shared(*, conflict: Conflict = "error") -> Callable[[type[T]], type[T]]: ...
def shared(cls: Any = None, /, *, conflict: Conflict = "error") -> Any:
    """Declare a shared class. conflict: what two different writes of one phase do."""

    def declare(target: type[T]) -> type[T]:
        return _declare_object(target, "shared", conflict=conflict)

    return declare if cls is None else declare(cls)


def protocol(cls: type[T], /) -> type[T]:
    """Declare a protocol: who takes part, what surrounds them, what is asked."""
    return _declare_object(cls, "protocol")


def ignore(*classes: type[Message]) -> Callable[[C], C]:
    """Messages of these classes may reach the role without a handler; they are read and dropped."""

    def declare(target: C) -> C:
        known = vars(target).get("__cc__")
        ignores = (*vars(target).get("__cc_ignores__", ()), *classes)
        type.__setattr__(target, "__cc_ignores__", ignores)
        if isinstance(known, ClassInfo):
            type.__setattr__(target, "__cc__", evolve(known, ignores=ignores))
        return target

    return declare


def declared(cls: type) -> ClassInfo:
    """What a decorated class declares. Raises CC102 for any other class."""
    info = vars(cls).get("__cc__")
    if not isinstance(info, ClassInfo):
        raise DeclarationError("CC102", f"{cls.__name__} is not a declared class")
    return info


def field_types(cls: type) -> dict[str, Any]:
    """The annotations of a declared class as types (`Annotated` kept), once its whole module has run."""
    hints = get_type_hints(cls, include_extras=True)
    return {name: hints[name] for name in declared(cls).fields}


def _marked(default: object) -> _Marked:
    return default if isinstance(default, _Marked) else _Marked(default)


def _fields_of(cls: type) -> dict[str, FieldInfo]:
    found: dict[str, FieldInfo] = {}
    for name, text in _annotations(cls).items():
        if name not in vars(cls):
            found[name] = FieldInfo(name, text)
            continue
        marked = _marked(vars(cls)[name])
        found[name] = FieldInfo(
            name, text, True, marked.default, marked.initially, marked.visible, marked.durable
        )
    return found


def _annotations(cls: type) -> dict[str, str]:
    """The annotations as texts: names that are declared later have no value yet."""
    if sys.version_info >= (3, 14):
        from annotationlib import Format, get_annotations

        return get_annotations(cls, format=Format.STRING)
    written = inspect.get_annotations(cls)
    return {name: text if isinstance(text, str) else repr(text) for name, text in written.items()}


def _declare_value(cls: type[T], kind: Literal["message", "record"]) -> type[T]:
    fields = _fields_of(cls)
    type.__setattr__(cls, "__post_init__", _own_copies)
    new = dataclasses.dataclass(frozen=True)(cls)
    type.__setattr__(new, "__cc__", ClassInfo(kind, cls.__name__, MappingProxyType(fields)))
    return new


def _own_copies(value: object) -> None:
    """A message or record keeps its own copy of a map it was given."""
    for name, content in vars(value).items():
        if isinstance(content, Map):
            object.__setattr__(value, name, content.copy())


def _declare_object(
    cls: type[T],
    kind: Literal["role", "shared", "protocol"],
    *,
    ordered: bool = False,
    conflict: Conflict = "error",
) -> type[T]:
    body = dict(vars(cls))
    fields = _fields_of(cls)
    timers = {id(body[name]): name for name in fields if isinstance(body.get(name), Timer)}
    methods: dict[str, MethodInfo] = {}
    for name, value in body.items():
        method = method_info(value)
        if method is not None:
            methods[name] = evolve(method, timer=timers.get(id(method.timer_object), ""))
    members = {
        name: value
        for name, value in body.items()
        if name not in fields and name not in methods and not name.startswith("__")
    }
    info = ClassInfo(
        kind=kind,
        name=cls.__name__,
        fields=MappingProxyType(fields),
        methods=MappingProxyType(methods),
        ordered=ordered,
        conflict=conflict,
        ignores=tuple(body.get("__cc_ignores__", ())),
        members=MappingProxyType(members),
    )
    for name in fields:
        if name in body:
            type.__delattr__(cls, name)
    own = {"__cc__": info, "__init__": _fill, "__setattr__": _assignment(info), "__repr__": _show}
    for name, value in own.items():
        type.__setattr__(cls, name, value)
    return cls


def _fill(instance: object, /, **values: object) -> None:
    """Give a plain object its fields: those named, else the declared defaults; others stay unset."""
    fields = declared(type(instance)).fields
    unknown = sorted(set(values) - set(fields))
    if unknown:
        raise TypeError(f"{type(instance).__name__} has no field {unknown[0]!r}")
    for name, info in fields.items():
        if name in values:
            setattr(instance, name, values[name])
        elif info.has_default and info.initially is None:
            default = info.default
            setattr(instance, name, default.of(instance, name) if isinstance(default, Timer) else default)


def _assignment(info: ClassInfo) -> Callable[[object, str, object], None]:
    """Assignment to declared fields only; a map is copied, since it is a value."""
    names = frozenset(info.fields)

    def assign(instance: object, name: str, value: object) -> None:
        if name not in names:
            raise AttributeError(f"{info.name} has no field {name!r}")
        object.__setattr__(instance, name, value.copy() if isinstance(value, Map) else value)

    return assign


def _show(instance: object) -> str:
    return f"<{type(instance).__name__} at {id(instance):#x}>"
