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
    BoolType(),
    IntType(),
    NoneType(),
    RankType(),
    FractionType(),
    TimerType(),
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
    if value == target:
        return True
    match value, target:
        case IntType(), IntType() | FractionType():
            return True
        case NoneType(), OptionalType():
            return True
        case OptionalType(value=inner), OptionalType(value=wanted):
            return fits(inner, wanted)
        case _, OptionalType(value=wanted):
            return fits(value, wanted)
        case AgentType(roles=roles), AgentType(roles=known):
            return set(roles) <= set(known)
        case MessageType(classes=classes), MessageType(classes=known):
            return set(classes) <= set(known)
        case SetType(element=inner), SetType(element=wanted):
            return _element_fits(inner, wanted)
        case TupleType(element=inner), TupleType(element=wanted):
            return _element_fits(inner, wanted)
        case BagType(element=inner), BagType(element=wanted):
            return fits(inner, wanted)
        case PairType(items=ours), PairType(items=theirs):
            return len(ours) == len(theirs) and all(fits(v, t) for v, t in zip(ours, theirs, strict=True))
        case MapType() as ours, MapType() as theirs:
            same_keys = fits(ours.key, theirs.key) and fits(theirs.key, ours.key)
            return same_keys and fits(ours.value, theirs.value)
        case SymmetricType() as ours, SymmetricType() as theirs:
            return ours.alias == theirs.alias and ours.size == theirs.size
        case _:
            return False


def _element_fits(value: Type | None, target: Type | None) -> bool:
    return value is None or (target is not None and fits(value, target))


def join(one: Type, other: Type) -> Type | None:
    """The least type of both, None where there is none."""
    if one == other:
        return one
    match one, other:
        case IntType(), IntType():
            return INT
        case (NoneType(), known) | (known, NoneType()):
            return optional(known)
        case (OptionalType(), _) | (_, OptionalType()):
            inner = join(without_none(one), without_none(other))
            return None if inner is None else optional(inner)
        case AgentType(roles=ours), AgentType(roles=theirs):
            return AgentType(tuple(sorted({*ours, *theirs})))
        case MessageType(classes=ours), MessageType(classes=theirs):
            return MessageType(tuple(sorted({*ours, *theirs})))
        case SetType() as ours, SetType() as theirs:
            return _join_elements(ours, theirs, SetType)
        case TupleType() as ours, TupleType() as theirs:
            return _join_elements(ours, theirs, TupleType)
        case PairType(items=ours), PairType(items=theirs) if len(ours) == len(theirs):
            items = [join(a, b) for a, b in zip(ours, theirs, strict=True)]
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
