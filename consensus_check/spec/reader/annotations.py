"""Annotations: the types an author writes."""

from __future__ import annotations

import ast
from typing import Literal

from consensus_check.ir.protocol import Expr, Literal_
from consensus_check.ir.types import (
    AgentType,
    BoolType,
    EnumType,
    InboxType,
    IntType,
    MapType,
    MessageType,
    NoneType,
    OptionalType,
    PairType,
    RecordType,
    SetType,
    SharedType,
    SymmetricType,
    TimerType,
    TupleType,
    Type,
)
from consensus_check.spec.reader.arguments import plain
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.relations import BOOL, INT, NONE, RANK, TIMER, optional, show
from consensus_check.spec.reader.source import Abandoned
from consensus_check.spec.reader.symbols import Symbols, nearest
from consensus_check.spec.reader.walking import unplaced

Use = Literal["field", "value", "role"]
_REPAIRS = {
    "str": "use an Enum: strings are no values",
    "float": "use Annotated[int, cc.Between(lo, hi)]",
    "set": "use frozenset[...]",
    "Set": "use frozenset[...]",
    "FrozenSet": "use frozenset[...]",
    "list": "use Annotated[tuple[T, ...], cc.AtMost(k)]",
    "List": "use Annotated[tuple[T, ...], cc.AtMost(k)]",
    "dict": "use cc.Map[Key, Value]",
    "Dict": "use cc.Map[Key, Value]",
    "Optional": "write T | None",
    "Union": "write A | B",
    "Any": "name the type",
    "object": "name the type",
    "bytes": "use an Enum",
    "complex": "use Annotated[int, cc.Between(lo, hi)]",
    "Tuple": "use Annotated[tuple[T, ...], cc.AtMost(k)]",
}


def annotation(symbols: Symbols, node: ast.expr, use: Use = "value") -> Type:
    """The type an annotation names.

    use: 'field' for what is stored (finite: ranges bounded, lists limited), 'value' for parameters,
    results and locals.
    Raises CC313 or CC314.
    """
    type_ = _read(symbols, node, "")
    if use == "field":
        _check_stored(symbols, type_, node)
    return type_


def _read(symbols: Symbols, node: ast.expr, alias: str) -> Type:
    match node:
        case ast.Constant(value=str()):
            return _read(symbols, _unquoted(symbols, node), alias)
        case ast.Constant(value=None):
            return NONE
        case ast.Name():
            return _named(symbols, node)
        case ast.Attribute():
            return _attribute(symbols, node)
        case ast.BinOp(op=ast.BitOr()):
            return _union(symbols, node)
        case ast.Subscript():
            return _subscript(symbols, node, alias)
        case _:
            raise symbols.text.error("CC314", "this is not a type", node)


def _unquoted(symbols: Symbols, node: ast.Constant) -> ast.expr:
    try:
        inner = ast.parse(str(node.value), mode="eval").body
    except SyntaxError:
        raise symbols.text.error("CC314", "this text is not a type", node) from None
    for each in ast.walk(inner):
        if hasattr(each, "lineno"):
            ast.copy_location(each, node)
    return inner


def _named(symbols: Symbols, node: ast.Name) -> Type:
    name = node.id
    if name in symbols.enums:
        return symbols.enums[name]
    if name in symbols.aliases:
        definition = symbols.aliases.pop(name)
        try:
            return _read(symbols, definition, name)
        finally:
            symbols.aliases[name] = definition
    if name in symbols.structs:
        return MessageType((name,)) if symbols.structs[name].kind == "message" else RecordType(name)
    if name in symbols.owners:
        owner = symbols.owners[name]
        if owner.kind == "protocol":
            raise symbols.text.error("CC314", f"{name} is a protocol, not a type of values", node)
        return AgentType((name,)) if owner.kind == "role" else SharedType(name)
    if name == "bool":
        return BOOL
    if name == "int":
        return INT
    if name in symbols.broken:
        raise Abandoned
    imported = symbols.imports.get(name, "")
    if imported == "fractions.Fraction":
        raise symbols.text.error("CC313", "a fraction as a value", node, "fractions are for weights only")
    what = imported.rpartition(".")[2] if imported else name
    if what in _REPAIRS:
        raise symbols.text.error("CC313", f"{what} is not in the language", node, _REPAIRS[what])
    known = [
        "bool",
        "int",
        "frozenset",
        "tuple",
        *symbols.enums,
        *symbols.aliases,
        *symbols.structs,
        *symbols.owners,
    ]
    raise symbols.text.error("CC314", f"{name} is not a type", node, nearest(name, known))


def _attribute(symbols: Symbols, node: ast.Attribute) -> Type:
    match symbols.dotted(node):
        case "consensus_check.Rank":
            return RANK
        case "consensus_check.Timer":
            return TIMER
        case "consensus_check.Inbox":
            raise symbols.text.error("CC314", "which messages?", node, "write cc.Inbox[A | B]")
        case "consensus_check.Map":
            raise symbols.text.error("CC314", "a map of what?", node, "write cc.Map[Key, Value]")
        case "consensus_check.Group":
            raise symbols.text.error("CC314", "a group of which role?", node, "write cc.Group[Role]")
        case dotted:
            what = dotted.rpartition(".")[2]
            raise symbols.text.error("CC314", f"{what or 'this'} is not a type", node, _REPAIRS.get(what))


def _union(symbols: Symbols, node: ast.BinOp) -> Type:
    left, right = _read(symbols, node.left, ""), _read(symbols, node.right, "")
    match left, right:
        case NoneType(), _:
            return optional(right)
        case _, NoneType():
            return optional(left)
        case AgentType(), AgentType():
            return AgentType(tuple(sorted({*left.roles, *right.roles})))
        case MessageType(), MessageType():
            return MessageType(tuple(sorted({*left.classes, *right.classes})))
        case _:
            raise symbols.text.error(
                "CC314", f"{show(left)} or {show(right)}", node, "join messages, roles, or a type and None"
            )


def _subscript(symbols: Symbols, node: ast.Subscript, alias: str) -> Type:
    args = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    name = symbols.dotted(node.value) or (node.value.id if isinstance(node.value, ast.Name) else "")
    match name, args:
        case "typing.Annotated", [base, *marks]:
            return _annotated(symbols, node, base, marks, alias)
        case "frozenset", [element]:
            return SetType(_read(symbols, element, ""))
        case "tuple", [element, ast.Constant(value=value)] if value is ...:
            return TupleType(_read(symbols, element, ""))
        case "tuple", [*items] if items:
            return PairType(tuple(_read(symbols, item, "") for item in items))
        case "consensus_check.Map", [key, value]:
            return MapType(_read(symbols, key, ""), _read(symbols, value, ""))
        case "consensus_check.Inbox", [classes]:
            found = _read(symbols, classes, "")
            if not isinstance(found, MessageType):
                raise symbols.text.error(
                    "CC314", f"an inbox of {show(found)}", classes, "name message classes"
                )
            return InboxType(found.classes)
        case "consensus_check.Group", [role]:
            found = _read(symbols, role, "")
            if not isinstance(found, AgentType) or len(found.roles) != 1:
                raise symbols.text.error("CC314", f"a group of {show(found)}", role, "name one role")
            return SetType(found, symbols.owners[found.roles[0]].ordered)
        case _:
            what = name.rpartition(".")[2]
            raise symbols.text.error(
                "CC313" if what in _REPAIRS else "CC314",
                f"{what or 'this'}[...] is not a type of the language",
                node,
                _REPAIRS.get(what),
            )


def _annotated(
    symbols: Symbols, node: ast.Subscript, base: ast.expr, marks: list[ast.expr], alias: str
) -> Type:
    if len(marks) != 1 or not isinstance(marks[0], ast.Call):
        raise symbols.text.error("CC314", "Annotated takes one of cc.Between, cc.Symmetric, cc.AtMost", node)
    mark = marks[0]
    kind = symbols.dotted(mark.func).removeprefix("consensus_check.")
    inner = _read(symbols, base, "")
    match kind, inner:
        case "Between", IntType(lo=None):
            low, high = _bounds(symbols, mark, ("lo", "hi"))
            if isinstance(low, Literal_) and isinstance(high, Literal_):
                if isinstance(low.value, int) and isinstance(high.value, int) and low.value > high.value:
                    raise symbols.text.error("CC317", f"no number is from {low.value} to {high.value}", mark)
            return IntType(low, high)
        case "Symmetric", IntType(lo=None):
            return SymmetricType(_bounds(symbols, mark, ("size",))[0], alias)
        case "AtMost", TupleType():
            return TupleType(inner.element, _bounds(symbols, mark, ("limit",))[0])
        case _:
            what = f"{kind or 'this'} does not go with {show(inner)}"
            hint = "int goes with cc.Between or cc.Symmetric, tuple[T, ...] with cc.AtMost"
            raise symbols.text.error("CC314", what, node, hint)


def _bounds(symbols: Symbols, mark: ast.Call, names: tuple[str, ...]) -> list[Expr]:
    """The whole numbers given to a mark; they may use parameters and the size."""
    body = constant_body(symbols)
    given, named = plain(body, mark, symbols.text.segment(mark.func), 0, len(names), names)
    nodes = [*given, *(named[name] for name in names if name in named)]
    if len(nodes) != len(names):
        raise symbols.text.error("CC303", f"{len(names)} numbers are asked for", mark)
    values = [body.value(each) for each in nodes]
    for value, each in zip(values, nodes, strict=True):
        if not isinstance(value.type, IntType):
            raise symbols.text.error("CC305", f"a bound that is {show(value.type)}", each)
    return [unplaced(value) for value in values]


def _check_stored(symbols: Symbols, type_: Type, node: ast.expr, *, inside: bool = False) -> None:
    """Raise where a type has no end and so cannot be a field. inside: it is a part of another type."""
    match type_:
        case IntType(lo=None):
            hint = "write Annotated[int, cc.Between(lo, hi)]"
            raise symbols.text.error("CC313", "an int without bounds", node, hint)
        case TupleType(at_most=None):
            hint = "write Annotated[tuple[T, ...], cc.AtMost(k)]"
            raise symbols.text.error("CC313", "a tuple without a limit", node, hint)
        case TupleType(element=element) if element is not None:
            _check_stored(symbols, element, node, inside=True)
        case SetType(element=element):
            if not isinstance(element, AgentType | EnumType):
                raise symbols.text.error("CC319", f"a set of {show(element)}", node)
        case MapType(key=key, value=value):
            if not isinstance(key, AgentType | EnumType | SymmetricType | BoolType):
                if not (isinstance(key, IntType) and key.lo is not None):
                    raise symbols.text.error("CC326", f"a map keyed by {show(key)}", node)
            _check_stored(symbols, value, node, inside=True)
        case OptionalType(value=value):
            _check_stored(symbols, value, node, inside=True)
        case PairType():
            raise symbols.text.error("CC313", "a pair as a field", node, "declare a @cc.record")
        case InboxType() | NoneType():
            raise symbols.text.error("CC313", f"{show(type_)} as a field", node)
        case TimerType() | SharedType() if inside:
            raise symbols.text.error("CC313", f"{show(type_)} inside another type", node)
        case _:
            return


def is_type_text(symbols: Symbols, node: ast.expr) -> bool:
    """Whether the right side of a module-level assignment is an alias of a type."""
    match node:
        case ast.Subscript():
            name = symbols.dotted(node.value) or (node.value.id if isinstance(node.value, ast.Name) else "")
            return name in (
                "typing.Annotated",
                "frozenset",
                "tuple",
                "consensus_check.Map",
                "consensus_check.Inbox",
                "set",
                "list",
                "dict",
                "typing.Optional",
                "typing.Union",
            )
        case ast.BinOp(op=ast.BitOr()):
            return is_type_text(symbols, node.left) or is_type_text(symbols, node.right)
        case ast.Name():
            return (
                node.id in ("bool", "int", "str", "float")
                or node.id in symbols.owners
                or (node.id in symbols.structs or node.id in symbols.aliases)
            )
        case ast.Attribute():
            return symbols.dotted(node) == "consensus_check.Rank"
        case ast.Constant(value=str()):
            return True
        case _:
            return False
