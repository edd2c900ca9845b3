"""How a value of a type lies in the state: its variables, the value read from them, the terms written to
them, how it is shown.

Every value has one representation: what does not exist (the value under None, places beyond a tuple's length)
is held at a fixed constant.
"""

from __future__ import annotations

from collections.abc import Iterator

from consensus_check.errors import InternalError
from consensus_check.ir import system
from consensus_check.ir import types as ty
from consensus_check.ir.system import Variable
from consensus_check.ir.terms import FALSE, TRUE, Term, and_, integer, ite, lt
from consensus_check.lower.model import Model
from consensus_check.lower.values import (
    Bag,
    MapOf,
    Maybe,
    Scalar,
    Seq,
    SetOf,
    Struct,
    Value,
    concatenate,
    elements,
    merge,
    to_set,
)
from consensus_check.records import frozen

ABSENT = -1
"""What a variable of a symmetric value or an agent holds where there is no value, so that a renaming leaves
it.
"""


@frozen
class Ranks:
    """How ranks are held: 0..bound, and read and written as scale * rank within a step.

    draws: how many ranks one action draws at most. halves: whether it is always one agent that draws them;
    the second new rank between two then halves one side of the first, and so on, else they stand side by
    side.
    """

    bound: int
    draws: int = 0
    halves: bool = True

    @property
    def scale(self) -> int:
        return 2**self.draws if self.halves else self.draws + 1


@frozen
class Stored:
    """A place in the state. ranks: which of its variables hold ranks; symmetric: alias -> variables that hold
    values of it.
    """

    name: str
    type: ty.Type
    value: Value
    variables: tuple[Variable, ...]
    shape: system.Shape


def store(model: Model, name: str, type_: ty.Type, ranks: Ranks) -> Stored:
    """The variables of a value of this type, called `name` and below."""
    value, variables, shape = _lay(model, name, type_, ranks)
    return Stored(name, type_, value, tuple(variables), shape)


_Laid = tuple[Value, list[Variable], system.Shape]


def _lay(model: Model, name: str, type_: ty.Type, ranks: Ranks, *, absent: bool = False) -> _Laid:
    """absent: whether the value may be missing."""
    match type_:
        case ty.BoolType() | ty.TimerType():
            return _variable(Variable(name, True), {0: "False", 1: "True"})
        case ty.RankType():
            variable = Variable(name, False, 0, ranks.bound, scale=ranks.scale)
            return Scalar(variable.unchanged), [variable], system.Scalar(variable.term)
        case ty.SymmetricType():
            variable = Variable(name, False, ABSENT, max(model.members(type_)))
            return _variable(variable, {ABSENT: "None"}, named_codes(model, type_))
        case ty.IntType() | ty.EnumType() | ty.AgentType():
            return _scalar(model, name, type_, least=ABSENT if absent else None)
        case ty.SetType(element) if element is not None:
            keys = model.members(element)
            variables = [Variable(f"{name}[{model.name_of(element, k)}]", True) for k in keys]
            members = system.Members(
                tuple((model.name_of(element, k), v.term) for k, v in zip(keys, variables, strict=True))
            )
            return SetOf({k: v.term for k, v in zip(keys, variables, strict=True)}), variables, members
        case ty.OptionalType(inner):
            there = Variable(f"{name}?", True)
            value, variables, shape = _lay(model, name, inner, ranks, absent=True)
            return Maybe(there.term, value), [there, *variables], system.Optional(there.term, shape)
        case ty.TupleType(element, at_most) if element is not None and at_most is not None:
            return _tuple(model, name, element, model.integer(at_most), ranks)
        case ty.MapType(key, inner):
            parts = {
                k: _lay(model, f"{name}[{model.name_of(key, k)}]", inner, ranks, absent=absent)
                for k in model.members(key)
            }
            shape = system.Fields("", tuple((model.name_of(key, k), part[2]) for k, part in parts.items()))
            return (
                MapOf({k: part[0] for k, part in parts.items()}),
                [v for part in parts.values() for v in part[1]],
                shape,
            )
        case ty.RecordType(record):
            fields = {
                f.name: _lay(model, f"{name}.{f.name}", f.type, ranks, absent=absent)
                for f in model.fields_of(record)
            }
            shape = system.Fields(record, tuple((k, part[2]) for k, part in fields.items()))
            return (
                Struct(record, {k: part[0] for k, part in fields.items()}),
                [v for part in fields.values() for v in part[1]],
                shape,
            )
        case _:
            raise InternalError("CC901", f"no state holds a {type(type_).__name__}")


def _variable(variable: Variable, names: dict[int, str], codes: tuple[int, ...] = ()) -> _Laid:
    return Scalar(variable.term, codes), [variable], system.Scalar(variable.term, names)


def _scalar(model: Model, name: str, type_: ty.Type, *, least: int | None) -> _Laid:
    """least: the value of an agent that may be missing."""
    values = model.members(type_)
    if not values:
        raise InternalError("CC901", f"{name} has a type without values")
    lowest = least if least is not None and isinstance(type_, ty.AgentType) else min(values)
    variable = Variable(name, False, lowest, max(values))
    names = {} if isinstance(type_, ty.IntType) else {v: model.name_of(type_, v) for v in values}
    return _variable(variable, names, named_codes(model, type_))


def _tuple(model: Model, name: str, element: ty.Type, places: int, ranks: Ranks) -> _Laid:
    length = Variable(f"{name}.len", False, 0, places)
    parts = [_lay(model, f"{name}[{i}]", element, ranks, absent=True) for i in range(places)]
    shape = system.Sequence(length.term, tuple(part[2] for part in parts))
    value = Seq(length.term, tuple(part[0] for part in parts))
    return value, [length, *(v for part in parts for v in part[1])], shape


def default(model: Model, type_: ty.Type) -> Value:
    """The constant that stands for a value that is not there; also the first value of the type."""
    match type_:
        case ty.BoolType() | ty.TimerType():
            return Scalar(FALSE)
        case ty.RankType():
            return Scalar(integer(0))
        case ty.IntType() | ty.EnumType() | ty.AgentType() | ty.SymmetricType():
            return Scalar(integer(model.members(type_)[0]))
        case ty.SetType(element):
            return SetOf(dict.fromkeys(model.members(element), FALSE) if element is not None else {})
        case ty.OptionalType(inner):
            return Maybe(FALSE, default(model, inner))
        case ty.TupleType():
            return Seq(integer(0), ())
        case ty.MapType(key, inner):
            return MapOf({k: default(model, inner) for k in model.members(key)})
        case ty.RecordType(record):
            return Struct(record, {f.name: default(model, f.type) for f in model.fields_of(record)})
        case _:
            raise InternalError("CC901", f"no state holds a {type(type_).__name__}")


def flatten(model: Model, type_: ty.Type, value: Value, there: Term = TRUE) -> list[Term]:
    """One term for each variable of the type, in their order; the fixed constant where `there` fails."""
    return list(_flat(model, type_, value, there))


def _flat(model: Model, type_: ty.Type, value: Value, there: Term) -> Iterator[Term]:
    match type_, value:
        case (ty.OptionalType(inner), Maybe(present, held)):
            here = and_(there, present)
            yield here
            yield from _flat(model, inner, held if held is not None else default(model, inner), here)
        case (ty.OptionalType(inner), _):
            yield there
            yield from _flat(model, inner, value, there)
        case (_, Maybe(_, held)):
            yield from _flat(model, type_, held if held is not None else default(model, type_), there)
        case (ty.SetType(element), SetOf() | Bag()) if element is not None:
            members = to_set(value).items
            yield from (and_(there, members.get(k, FALSE)) for k in model.members(element))
        case (ty.TupleType(element, at_most), Seq() | Bag()) if element is not None and at_most is not None:
            held_items = as_sequence(value)
            length = ite(there, held_items.length, integer(0))
            yield length
            for i in range(model.integer(at_most)):
                item = held_items.items[i] if i < len(held_items.items) else default(model, element)
                yield from _flat(model, element, item, lt(integer(i), length))
        case (ty.MapType(_, inner), MapOf(items)):
            for item in items.values():
                yield from _flat(model, inner, item, there)
        case (ty.RecordType(record), Struct(_, fields)):
            for field in model.fields_of(record):
                yield from _flat(model, field.type, fields[field.name], there)
        case (_, Scalar(term)):
            absent = Scalar(integer(ABSENT)) if has_names(type_) else default(model, type_)
            assert isinstance(absent, Scalar)
            yield ite(there, term, absent.term)
        case _:
            raise InternalError("CC901", f"a {type(value).__name__} does not lie in a {type(type_).__name__}")


def as_sequence(value: Value) -> Seq:
    """An ordered bag as a tuple: what is there, packed to the front."""
    if isinstance(value, Seq):
        return value
    packed = Seq(integer(0), ())
    for present, item in elements(value):
        longer = concatenate(packed, Seq(integer(1), (item,)))
        merged = merge(present, longer, packed)
        assert isinstance(merged, Seq)
        packed = merged
    return packed


def leaf_types(model: Model, type_: ty.Type) -> list[ty.Type]:
    """The scalar type behind each variable of a stored type, in order (Bool for presence and membership, Int
    for lengths).
    """
    match type_:
        case ty.SetType(element) if element is not None:
            return [ty.BoolType() for _ in model.members(element)]
        case ty.OptionalType(inner):
            return [ty.BoolType(), *leaf_types(model, inner)]
        case ty.TupleType(element, at_most) if element is not None and at_most is not None:
            return [
                ty.IntType(),
                *(leaf for _ in range(model.integer(at_most)) for leaf in leaf_types(model, element)),
            ]
        case ty.MapType(key, inner):
            return [leaf for _ in model.members(key) for leaf in leaf_types(model, inner)]
        case ty.RecordType(record):
            return [leaf for field in model.fields_of(record) for leaf in leaf_types(model, field.type)]
        case _:
            return [type_]


def unflatten(model: Model, type_: ty.Type, leaves: Iterator[Term]) -> Value:
    """The value whose `flatten` gives these terms."""
    match type_:
        case ty.SetType(element) if element is not None:
            return SetOf({k: next(leaves) for k in model.members(element)})
        case ty.OptionalType(inner):
            there = next(leaves)
            return Maybe(there, unflatten(model, inner, leaves))
        case ty.TupleType(element, at_most) if element is not None and at_most is not None:
            length = next(leaves)
            return Seq(
                length, tuple(unflatten(model, element, leaves) for _ in range(model.integer(at_most)))
            )
        case ty.MapType(key, inner):
            return MapOf({k: unflatten(model, inner, leaves) for k in model.members(key)})
        case ty.RecordType(record):
            return Struct(record, {f.name: unflatten(model, f.type, leaves) for f in model.fields_of(record)})
        case _:
            return Scalar(next(leaves), named_codes(model, type_))


def has_names(type_: ty.Type) -> bool:
    """Whether values of a type are names: where there is no value, none of them is held."""
    return isinstance(type_, ty.SymmetricType | ty.AgentType)


def named_codes(model: Model, type_: ty.Type) -> tuple[int, ...]:
    """The codes of a type of names: its variables may hold others."""
    return tuple(model.members(type_)) if has_names(type_) else ()
