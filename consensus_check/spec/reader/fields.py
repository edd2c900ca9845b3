"""Fields of messages, records, roles and shared classes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from attrs import evolve

from consensus_check.ir.protocol import Expr, FieldDecl, Initially, TimerOptions
from consensus_check.ir.types import (
    AgentType,
    IntType,
    MapType,
    MessageType,
    OptionalType,
    RecordType,
    SetType,
    SharedType,
    SymmetricType,
    TimerType,
    TupleType,
    Type,
)
from consensus_check.spec.reader.annotations import annotation
from consensus_check.spec.reader.arguments import check_fits, plain, typed
from consensus_check.spec.reader.choices import constant_flag, weighted
from consensus_check.spec.reader.comprehensions import collection, element_of, enum_of, members_of
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.relations import fits, show
from consensus_check.spec.reader.source import first_line
from consensus_check.spec.reader.symbols import Owner, Struct, Symbols


def struct_fields(symbols: Symbols, struct: Struct) -> None:
    """The fields of a message class or record, without their defaults."""
    for item in _items(struct.node):
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            name = item.target.id
            struct.fields[name] = None
            with symbols.text.collecting():
                symbols.check_member(name, item.target)
                type_ = annotation(symbols, item.annotation, "field")
                if isinstance(type_, TimerType | SharedType):
                    raise symbols.text.error("CC146", f"a {struct.kind} with {show(type_)}", item)
                struct.fields[name] = FieldDecl(name, type_, None, at=symbols.text.at(item))
        elif isinstance(item, ast.FunctionDef):
            hint = "write a @cc.pure function that takes one"
            symbols.text.report("CC121", f"a {struct.kind} with a method", item, hint)
        else:
            symbols.text.report("CC121", f"this is no field of a {struct.kind}", item)


def struct_defaults(symbols: Symbols, struct: Struct) -> None:
    """The defaults of the fields of a message class or record."""
    for item in _items(struct.node):
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.value is not None:
            declared = struct.fields.get(item.target.id)
            if declared is None:
                continue
            with symbols.text.collecting():
                default, visible, durable = _default(symbols, declared.type, item.target.id, item.value)
                if visible or durable or isinstance(default, Initially | TimerOptions):
                    raise symbols.text.error(
                        "CC146", f"this is for fields of agents, not of a {struct.kind}", item.value
                    )
                struct.fields[item.target.id] = evolve(declared, default=default)


def refuse_cycles(symbols: Symbols) -> None:
    """Report records and messages that contain themselves: they would have no end."""
    inside = {
        name: sorted({part for f in struct.fields.values() if f for part in _structs_in(f.type)})
        for name, struct in symbols.structs.items()
    }
    for name, struct in symbols.structs.items():
        pending, seen = list(inside[name]), set[str]()
        while pending:
            part = pending.pop()
            if part not in seen:
                seen.add(part)
                pending += inside.get(part, [])
        if name in seen:
            symbols.text.report("CC140", f"{name} contains itself", first_line(struct.node))


def _structs_in(type_: Type) -> Iterator[str]:
    match type_:
        case RecordType(name=name):
            yield name
        case MessageType(classes=classes):
            yield from classes
        case OptionalType(value=inner):
            yield from _structs_in(inner)
        case TupleType(element=inner) if inner is not None:
            yield from _structs_in(inner)
        case MapType(value=inner):
            yield from _structs_in(inner)
        case _:
            return


def _items(node: ast.ClassDef) -> list[ast.stmt]:
    return [
        item
        for item in node.body
        if not isinstance(item, ast.Pass)
        and not (isinstance(item, ast.Expr) and isinstance(item.value, ast.Constant))
    ]


def owner_fields(symbols: Symbols, owner: Owner) -> None:
    """The fields of a role or shared class, without their defaults."""
    for item in _items(owner.node):
        match item:
            case ast.AnnAssign(target=ast.Name(id=name)):
                if name in owner.fields:
                    symbols.text.report("CC115", f"{name} is declared twice", item)
                    continue
                owner.fields[name] = None
                with symbols.text.collecting():
                    symbols.check_member(name, item.target)
                    type_ = annotation(symbols, item.annotation, "field")
                    owner.fields[name] = FieldDecl(name, type_, None, at=symbols.text.at(item))
                    if isinstance(type_, TimerType) and owner.kind == "shared":
                        hint = "give the timer to the agent whose method it calls"
                        raise symbols.text.error("CC146", f"{owner.name} has a timer", item, hint)
                    if item.value is None and owner.kind == "role" and _is_wirable(type_):
                        owner.wired.add(name)
            case ast.FunctionDef():
                continue
            case ast.Assign(targets=[ast.Name(id=name)]):
                symbols.text.report("CC148", f"{name} has no annotation", item)
            case ast.AsyncFunctionDef():
                symbols.text.report("CC206", "`async def`", item)
            case _:
                symbols.text.report("CC121", f"this is no declaration of a {owner.kind}", item)


def _is_wirable(type_: Type) -> bool:
    return isinstance(type_, SharedType) or (isinstance(type_, AgentType) and len(type_.roles) == 1)


def owner_defaults(symbols: Symbols, owner: Owner, initialised: set[str]) -> None:
    """The defaults of a role's or shared class's fields. initialised: fields that an initial method
    assigns.
    """
    for item in _items(owner.node):
        if not (isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)):
            continue
        name = item.target.id
        declared = owner.fields.get(name)
        if declared is None:
            continue
        with symbols.text.collecting():
            if item.value is not None:
                default, visible, durable = _default(symbols, declared.type, name, item.value)
                owner.fields[name] = evolve(declared, default=default, visible=visible, durable=durable)
            elif name not in owner.wired and name not in initialised:
                raise symbols.text.error("CC118", f"{name} of {owner.name} has no first value", item)


def _default(
    symbols: Symbols, type_: Type, name: str, node: ast.expr
) -> tuple[Expr | Initially | TimerOptions, bool, bool]:
    visible = durable = False
    body = constant_body(symbols, "default")
    while isinstance(node, ast.Call):
        marker = symbols.dotted(node.func)
        if marker not in ("consensus_check.visible", "consensus_check.durable"):
            break
        visible = visible or marker.endswith("visible")
        durable = durable or marker.endswith("durable")
        args, _ = plain(body, node, marker.replace("consensus_check", "cc"), 1, 1)
        node = args[0]
    if isinstance(node, ast.Call) and symbols.dotted(node.func) == "consensus_check.initially":
        return _initially(symbols, type_, name, node), visible, durable
    if isinstance(type_, TimerType):
        return _timer(symbols, name, node), visible, durable
    if isinstance(node, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.SetComp | ast.DictComp) or (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("set", "list", "dict")
    ):
        hint = None
        if isinstance(type_, SetType):
            hint = "write frozenset() or frozenset({...})"
        elif isinstance(type_, TupleType):
            hint = "write () or (a, b)"
        raise symbols.text.error("CC120", f"{name} begins with a value that could change", node, hint)
    value = typed(body, node, type_, name, "CC304")
    return value, visible, durable


def _timer(symbols: Symbols, name: str, node: ast.expr) -> TimerOptions:
    if not (isinstance(node, ast.Call) and symbols.dotted(node.func) == "consensus_check.Timer"):
        raise symbols.text.error(
            "CC120", f"{name} is a timer", node, "write cc.Timer() or cc.Timer(length=3)"
        )
    body = constant_body(symbols)
    _, named = plain(body, node, "cc.Timer", 0, 0, ("length", "mean"))
    values: dict[str, Expr] = {}
    for key, given in named.items():
        body.weights = key == "mean"
        values[key] = body.value(given)
        if key == "length" and not isinstance(values[key].type, IntType):
            raise symbols.text.error("CC305", f"a length that is {show(values[key].type)}", given)
    return TimerOptions(values.get("length"), values.get("mean"))


def _initially(symbols: Symbols, type_: Type, name: str, node: ast.Call) -> Initially:
    body = constant_body(symbols, "default")
    args, named = plain(body, node, "cc.initially", 0, 1, ("distinct",))
    distinct = constant_flag(body, named["distinct"]) if "distinct" in named else False
    if isinstance(type_, TimerType | SharedType):
        raise symbols.text.error("CC304", f"{name} is {show(type_)}: it has no value to choose", node)
    if not args:
        if isinstance(type_, TupleType):
            raise symbols.text.error("CC304", f"all values of {show(type_)}", node, "name the options")
        return Initially(None, None, distinct)
    given = args[0]
    if isinstance(given, ast.Dict | ast.DictComp):
        pairs = weighted(body, given)
        for option, _ in pairs:
            check_fits(body, option, type_, given, f"an option of {name}", "CC304")
        return Initially(tuple(o for o, _ in pairs), tuple(w for _, w in pairs), distinct)
    enum = enum_of(body, given)
    if enum is not None or isinstance(given, ast.Set | ast.Tuple | ast.List):
        items = (
            members_of(body, enum, given).items
            if enum is not None
            else tuple(body.value(item, type_) for item in getattr(given, "elts", []))
        )
        for item in items:
            check_fits(body, item, type_, given, f"an option of {name}", "CC304")
        if not items:
            raise symbols.text.error("CC321", "a choice from nothing", given)
        return Initially(items, None, distinct)
    options = collection(body, given)
    inner = element_of(options)
    if not fits(inner, type_) and not (isinstance(type_, SymmetricType) and isinstance(inner, IntType)):
        raise symbols.text.error("CC304", f"{name} is {show(type_)}, not {show(inner)}", given)
    return Initially(None, None, distinct, options)
