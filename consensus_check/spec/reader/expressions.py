"""Expressions of the language, each read with its type. What is not in the language is refused with what
to write.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from consensus_check.ir.protocol import (
    Attribute,
    Conditional,
    Expr,
    Literal_,
    Name,
    Operation,
    Parameter_,
    Query,
    Self,
)
from consensus_check.ir.types import (
    AgentType,
    EnumType,
    FractionType,
    IntType,
    MapType,
    MessageType,
    OptionalType,
    PairType,
    ProtocolType,
    RecordType,
    SetType,
    SharedType,
    TimerType,
    TupleType,
    Type,
)
from consensus_check.spec.reader.arguments import boolean, check_fits
from consensus_check.spec.reader.body import Body, Kind
from consensus_check.spec.reader.calls import call
from consensus_check.spec.reader.comprehensions import generator, set_display, tuple_display
from consensus_check.spec.reader.narrowing import facts, path_of
from consensus_check.spec.reader.operators import (
    binary_operation,
    boolean_operation,
    comparison,
    unary_operation,
)
from consensus_check.spec.reader.relations import (
    BOOL,
    FRACTION,
    INT,
    NONE,
    RANK,
    join,
    join_all,
    literal,
    show,
)
from consensus_check.spec.reader.source import Abandoned
from consensus_check.spec.reader.symbols import Symbols, nearest


def expression(body: Body, node: ast.expr, expected: Type | None = None) -> Expr:
    """Read an expression. Raises the first error in it.

    expected: the type asked for, which empty collections and literals take; whether it fits is the
    caller's to check.
    """
    reader = _KINDS.get(type(node))
    if reader is not None:
        return reader(body, node, expected)
    code, what = _REFUSED.get(type(node), ("CC218", "this"))
    raise body.error(code, f"{what} is not in the language", node)


def _constant(body: Body, node: ast.Constant, expected: Type | None) -> Expr:
    value = node.value
    at = body.at(node)
    match value:
        case bool():
            return Literal_(value, BOOL, at)
        case int():
            return Literal_(value, INT, at)
        case None:
            return Literal_(None, NONE, at)
        case float():
            if not (body.weights or isinstance(expected, FractionType)):
                raise body.error("CC238", "a number with a point", node)
            return Literal_(Fraction(str(value)), FRACTION, at)
        case str():
            raise body.error("CC210", "a string as a value", node)
        case _:
            raise body.error("CC218", "this constant is not in the language", node)


def _name(body: Body, node: ast.Name, expected: Type | None) -> Expr:
    name, scope, symbols = node.id, body.scope, body.symbols
    if name in body.aliases:
        return body.aliases[name]
    if name in scope.types:
        return Name(name, scope.types[name], body.at(node))
    if name in scope.broken:
        raise Abandoned
    if name in scope.maybe:
        raise body.error("CC311", f"{name} may have no value here", node)
    if name == "self" and body.has_self:
        return Self(body.self_type(), body.at(node))
    if name in symbols.parameters:
        declared = symbols.parameters[name]
        return Parameter_(name, declared.type, body.at(node))
    if name in symbols.constants:
        return _module_constant(body, name, node, expected)
    if name in symbols.broken:
        raise Abandoned
    if name in symbols.enums:
        hint = f"write {name}.{symbols.enums[name].members[0]}, or iterate over {name}"
        raise body.error("CC304", f"{name} is an enum, not a value", node, hint)
    if name in symbols.aliases:
        hint = "choose from range(lo, hi + 1); symmetric values begin by cc.initially(), and are copied"
        raise body.error("CC304", f"{name} is a type, not a value", node, hint)
    if symbols.is_taken(name):
        raise body.error("CC304", f"{name} is a name of the module, not a value", node)
    raise symbols.unknown_name(name, node, sorted(scope.types))


def _module_constant(body: Body, name: str, node: ast.Name, expected: Type | None) -> Expr:
    """A module-level constant stands for its expression."""
    inner = Body(body.symbols, "constant", body.read, weights=body.weights)
    text = body.symbols.constants.pop(name)
    try:
        return expression(inner, text, expected)
    finally:
        body.symbols.constants[name] = text


def _attribute(body: Body, node: ast.Attribute, _: Type | None) -> Expr:
    dotted = body.symbols.dotted(node)
    if dotted == "consensus_check.lowest":
        return Query("lowest", (), RANK, (), body.at(node))
    if dotted:
        raise body.error("CC234", f"{dotted.rpartition('.')[2]} is not a value", node)
    if isinstance(node.value, ast.Name) and node.value.id not in body.scope.types:
        if node.value.id in body.symbols.enums:
            return enum_member(body, body.symbols.enums[node.value.id], node)
        owner = body.symbols.owners.get(node.value.id)
        if owner is not None:
            hint = (
                f"write it of one agent, or give the agent as an argument: a class {owner.name} has no state"
            )
            raise body.error("CC218", f"{owner.name}.{node.attr} is no value", node, hint)
    value = body.value(node.value)
    return field_of(body, value, node)


def enum_member(body: Body, enum: EnumType, node: ast.Attribute) -> Literal_:
    """`Phase.IDLE`."""
    if node.attr not in enum.members:
        raise body.symbols.unknown_field(enum, node.attr, node, list(enum.members))
    return Literal_(node.attr, enum, body.at(node))


def field_of(body: Body, value: Expr, node: ast.Attribute) -> Expr:
    """A field of an agent, message, record, shared object or the protocol; or whether a timer is armed."""
    type_ = value.type
    if isinstance(type_, TimerType):
        if node.attr == "armed":
            return Query("armed", (value,), BOOL, (), body.at(node))
        hint = "write .armed, or .start() and .cancel() as statements of their own"
        raise body.error("CC302", f"a timer has no {node.attr}", node, hint)
    if isinstance(type_, OptionalType) or type_ == NONE:
        raise body.error("CC310", f"this may be None here, and None has no {node.attr}", node.value)
    found = _field_type(body, type_, node)
    if isinstance(type_, ProtocolType) and body.in_initial() and isinstance(found, SetType):
        found = SetType(found.element, True)
    made = Attribute(value, node.attr, found, body.at(node))
    path = path_of(made)
    known = body.scope.narrowed.get(path) if path is not None else None
    return made if known is None else Attribute(value, node.attr, known, made.at)


def _field_type(body: Body, type_: Type, node: ast.Attribute) -> Type:
    symbols = body.symbols
    match type_:
        case AgentType():
            tables = [symbols.owners[role].fields for role in type_.roles]
            methods = {name for role in type_.roles for name in symbols.owners[role].methods}
        case SharedType() | ProtocolType():
            tables = [symbols.owners[type_.name].fields]
            methods = set(symbols.owners[type_.name].methods)
        case RecordType():
            tables, methods = [symbols.structs[type_.name].fields], set()
        case MessageType():
            tables, methods = [symbols.structs[name].fields for name in type_.classes], set()
        case EnumType():
            raise body.error(
                "CC218", f"{node.attr} of a member of {type_.name}", node, "compare members by `is`"
            )
        case _:
            raise body.error("CC218", f"{show(type_)} has no attributes here", node)
    types: list[Type] = []
    for table in tables:
        found = symbols.of_field(table, node.attr)
        if found is None:
            if node.attr in methods:
                raise body.error("CC218", f"{node.attr} is a method", node, f"call it: {node.attr}(...)")
            if any(node.attr in each for each in tables):
                hint = (
                    "tell the classes apart by isinstance first, or name the role: cc.neighbours(self, Role)"
                )
                raise body.error("CC302", f"not every {show(type_)} has {node.attr}", node, hint)
            known = sorted({name for each in tables for name in each} | methods)
            raise body.error("CC302", f"{show(type_)} has no {node.attr}", node, nearest(node.attr, known))
        types.append(found)
    joined = join_all(types)
    if joined is None:
        what = f"{node.attr} is {' or '.join(sorted({show(each) for each in types}))}"
        raise body.error("CC307", what, node, "tell the classes apart by isinstance first")
    return joined


def _subscript(body: Body, node: ast.Subscript, _: Type | None) -> Expr:
    value = body.value(node.value)
    if isinstance(node.slice, ast.Slice):
        return _slice(body, node, node.slice, value)
    match value.type:
        case MapType(key=key_type, value=inner):
            key = body.value(node.slice, key_type)
            check_fits(body, key, key_type, node.slice, "a key of the map", "CC326")
            return Operation("index", (value, key), inner, body.at(node))
        case TupleType(element=inner) | SetType(element=inner, ordered=True):
            key = body.value(node.slice)
            if not isinstance(key.type, IntType):
                raise body.error("CC305", f"an index that is {show(key.type)}", node.slice)
            return Operation("index", (value, key), inner or NONE, body.at(node))
        case PairType(items=items):
            key = body.value(node.slice)
            if (
                not isinstance(key, Literal_)
                or not isinstance(key.value, int)
                or not 0 <= key.value < len(items)
            ):
                raise body.error("CC305", "a pair is indexed by a constant in its range", node.slice)
            return Operation("index", (value, key), items[key.value], body.at(node))
        case SetType():
            raise body.error("CC243", "an index into values in no order", node)
        case OptionalType():
            raise body.error("CC310", "this may be None here", node.value)
        case _:
            raise body.error("CC305", f"an index into {show(value.type)}", node)


def _slice(body: Body, node: ast.Subscript, bounds: ast.Slice, value: Expr) -> Expr:
    if bounds.step is not None:
        raise body.error("CC213", "a slice with a step", bounds.step)
    if not isinstance(value.type, TupleType):
        raise body.error("CC305", f"a slice of {show(value.type)}", node)
    ends: list[Expr] = []
    for end in (bounds.lower, bounds.upper):
        index = literal(None) if end is None else body.value(end)
        if end is not None and not isinstance(index.type, IntType):
            raise body.error("CC305", f"an end of a slice that is {show(index.type)}", end)
        ends.append(index)
    return Operation("slice", (value, *ends), TupleType(value.type.element), body.at(node))


def _conditional(body: Body, node: ast.IfExp, expected: Type | None) -> Expr:
    test = boolean(body, node.test, "the condition")
    then = body.inner(facts(test, True)).value(node.body, expected)
    other = body.inner(facts(test, False)).value(node.orelse, expected)
    type_ = join(then.type, other.type)
    if type_ is None:
        raise body.error("CC312", f"either {show(then.type)} or {show(other.type)}", node)
    return Conditional(test, then, other, type_, body.at(node))


def _generator(body: Body, node: ast.GeneratorExp | ast.ListComp, _: Type | None) -> Expr:
    return generator(body, node, "bag")


def _set_comprehension(body: Body, node: ast.SetComp, _: Type | None) -> Expr:
    return generator(body, node, "set")


_KINDS: dict[type[ast.expr], Callable[[Body, Any, Type | None], Expr]] = {
    ast.Constant: _constant,
    ast.Name: _name,
    ast.Attribute: _attribute,
    ast.Subscript: _subscript,
    ast.BoolOp: boolean_operation,
    ast.UnaryOp: unary_operation,
    ast.BinOp: binary_operation,
    ast.Compare: comparison,
    ast.IfExp: _conditional,
    ast.Set: set_display,
    ast.Tuple: tuple_display,
    ast.GeneratorExp: _generator,
    ast.ListComp: _generator,
    ast.SetComp: _set_comprehension,
    ast.Call: call,
}
_REFUSED: dict[type[ast.expr], tuple[str, str]] = {
    ast.Lambda: ("CC204", "a lambda"),
    ast.Await: ("CC206", "await"),
    ast.Yield: ("CC206", "yield"),
    ast.YieldFrom: ("CC206", "yield from"),
    ast.NamedExpr: ("CC209", "an assignment inside an expression"),
    ast.JoinedStr: ("CC210", "a string as a value"),
    ast.Starred: ("CC211", "a value with a star"),
    ast.List: ("CC220", "a list"),
    ast.Dict: ("CC220", "a dict"),
    ast.DictComp: ("CC220", "a dict"),
}


def constant_body(symbols: Symbols, kind: Kind = "constant", *, weights: bool = False) -> Body:
    """A place outside every method: parameters and constants only."""
    return Body(symbols, kind, expression, weights=weights)
