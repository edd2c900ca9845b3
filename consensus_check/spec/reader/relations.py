"""What types mean to each other: fitting, joining, comparing, and their names in messages."""

from __future__ import annotations

from consensus_check.ir.protocol import Expr, Literal_, Name, Operation, Parameter_
from consensus_check.ir.types import (
    AgentType,
    BagType,
    BoolType,
    EnumType,
    FractionType,
    InboxType,
    IntType,
    MapType,
    MessageType,
    NoneType,
    OptionalType,
    PairType,
    ProtocolType,
    RankType,
    RecordType,
    SetType,
    SharedType,
    SymmetricType,
    TimerType,
    TupleType,
    Type,
)

BOOL, INT, NONE, RANK, FRACTION, TIMER = (
    BoolType(), IntType(), NoneType(), RankType(), FractionType(), TimerType(),
)


def literal(value: bool | int | None) -> Literal_:
    """A constant without a place."""
    if value is None:
        return Literal_(None, NONE)
    return Literal_(value, BOOL if isinstance(value, bool) else INT)


def optional(inner: Type) -> Type:
    """`inner | None`."""
    return inner if isinstance(inner, OptionalType | NoneType) else OptionalType(inner)


def without_none(type_: Type) -> Type:
    return type_.value if isinstance(type_, OptionalType) else type_


def fits(value: Type, target: Type) -> bool:
    """Whether a value of the first type may stand where the second is asked for (ranges apart)."""
    match value, target:
        case _ if value == target:
            return True
        case IntType(), IntType() | FractionType():
            return True
        case NoneType(), OptionalType():
            return True
        case OptionalType(), OptionalType():
            return fits(value.value, target.value)
        case _, OptionalType():
            return fits(value, target.value)
        case AgentType(), AgentType():
            return set(value.roles) <= set(target.roles)
        case MessageType(), MessageType():
            return set(value.classes) <= set(target.classes)
        case SetType(), SetType():
            return _element_fits(value.element, target.element)
        case TupleType(), TupleType():
            return _element_fits(value.element, target.element)
        case BagType(), BagType():
            return fits(value.element, target.element)
        case PairType(), PairType():
            same = len(value.items) == len(target.items)
            return same and all(fits(v, t) for v, t in zip(value.items, target.items, strict=True))
        case MapType(), MapType():
            return fits(value.key, target.key) and fits(target.key, value.key) and fits(value.value, target.value)
        case SymmetricType(), SymmetricType():
            return value.alias == target.alias and value.size == target.size
        case _:
            return False


def _element_fits(value: Type | None, target: Type | None) -> bool:
    return value is None or (target is not None and fits(value, target))


def join(one: Type, other: Type) -> Type | None:
    """The least type of both, None where there is none."""
    match one, other:
        case _ if one == other:
            return one
        case IntType(), IntType():
            return INT
        case (NoneType(), _) | (_, NoneType()):
            return optional(one if isinstance(other, NoneType) else other)
        case (OptionalType(), _) | (_, OptionalType()):
            inner = join(without_none(one), without_none(other))
            return None if inner is None else optional(inner)
        case AgentType(), AgentType():
            return AgentType(tuple(sorted({*one.roles, *other.roles})))
        case MessageType(), MessageType():
            return MessageType(tuple(sorted({*one.classes, *other.classes})))
        case SetType(), SetType():
            return _join_elements(one, other, SetType)
        case TupleType(), TupleType():
            return _join_elements(one, other, TupleType)
        case PairType(), PairType() if len(one.items) == len(other.items):
            items = [join(a, b) for a, b in zip(one.items, other.items, strict=True)]
            return None if None in items else PairType(tuple(item for item in items if item is not None))
        case _:
            return one if fits(other, one) else other if fits(one, other) else None


def _join_elements(
    one: SetType | TupleType, other: SetType | TupleType, make: type[SetType] | type[TupleType]
) -> Type | None:
    if one.element is None or other.element is None:
        return make(one.element or other.element)
    element = join(one.element, other.element)
    return None if element is None else make(element)


def join_all(types: list[Type]) -> Type | None:
    """The join of several types; None where there is none or no type is given."""
    joined: Type | None = types[0] if types else None
    for each in types[1:]:
        joined = None if joined is None else join(joined, each)
    return joined


def comparable(one: Type, other: Type) -> bool:
    """Whether `==` between the two can ever be true."""
    match without_none(one), without_none(other):
        case AgentType() as a, AgentType() as b:
            return bool(set(a.roles) & set(b.roles))
        case MessageType() as a, MessageType() as b:
            return bool(set(a.classes) & set(b.classes))
        case SetType() | TupleType() as a, (SetType() | TupleType()) as b if type(a) is type(b):
            return a.element is None or b.element is None or comparable(a.element, b.element)
        case PairType() as a, PairType() as b:
            same = len(a.items) == len(b.items)
            return same and all(comparable(v, w) for v, w in zip(a.items, b.items, strict=True))
        case a, b:
            return fits(a, b) or fits(b, a)


def element(type_: Type) -> Type | None:
    """What iterating gives, None where the type is no collection. The empty set or tuple gives NoneType."""
    match type_:
        case SetType() | TupleType():
            return type_.element or NONE
        case BagType():
            return type_.element
        case InboxType():
            return MessageType(type_.classes)
        case MapType():
            return type_.key
        case _:
            return None


def is_ordered(type_: Type) -> bool:
    """Whether iterating comes in an order that a spec may rely on."""
    return isinstance(type_, TupleType) or (isinstance(type_, SetType) and type_.ordered)


def is_scalar_key(type_: Type) -> bool:
    """Agents, enums and bounded integers: what sets hold and maps are keyed by."""
    return isinstance(type_, AgentType | EnumType | SymmetricType)


def show(type_: Type | None) -> str:
    """The type as an author would write it."""
    match type_:
        case None:
            return "nothing"
        case BoolType():
            return "bool"
        case IntType():
            return "int" if type_.lo is None else f"int from {brief(type_.lo)} to {brief(type_.hi)}"
        case FractionType():
            return "a probability"
        case EnumType() | RecordType() | SharedType() | ProtocolType():
            return type_.name
        case AgentType():
            return " | ".join(type_.roles)
        case MessageType():
            return " | ".join(type_.classes)
        case SetType():
            return f"frozenset[{show(type_.element)}]" if type_.element else "an empty frozenset"
        case TupleType():
            return f"tuple[{show(type_.element)}, ...]" if type_.element else "an empty tuple"
        case BagType():
            return f"values of {show(type_.element)}"
        case PairType():
            return f"tuple[{', '.join(map(show, type_.items))}]"
        case MapType():
            return f"cc.Map[{show(type_.key)}, {show(type_.value)}]"
        case OptionalType():
            return f"{show(type_.value)} | None"
        case NoneType():
            return "None"
        case RankType():
            return "cc.Rank"
        case SymmetricType():
            return type_.alias or "a symmetric value"
        case TimerType():
            return "cc.Timer"
        case InboxType():
            return f"cc.Inbox[{' | '.join(type_.classes)}]"


def brief(expr: Expr | None) -> str:
    """A bound in few words."""
    match expr:
        case Literal_():
            return str(expr.value)
        case Parameter_() | Name():
            return expr.name
        case Operation(op="neg"):
            return f"-{brief(expr.args[0])}"
        case Operation(args=(left, right)):
            return f"{brief(left)} {expr.op} {brief(right)}"
        case _:
            return "..."
