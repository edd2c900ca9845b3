"""Assignments: locals, own and shared fields, entries of maps."""

from __future__ import annotations

import ast

from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.protocol import (
    Assign,
    Attribute,
    Augment,
    Call,
    Expr,
    Name,
    Operation,
    Self,
    Statement,
)
from consensus_check.ir.types import (
    AgentType,
    FractionType,
    InboxType,
    MapType,
    NoneType,
    OptionalType,
    PairType,
    ProtocolType,
    SetType,
    SharedType,
    TimerType,
    Type,
)
from consensus_check.spec.reader.annotations import annotation
from consensus_check.spec.reader.arguments import check_fits, typed
from consensus_check.spec.reader.body import EFFECTFUL, Body, Scope
from consensus_check.spec.reader.narrowing import path_of
from consensus_check.spec.reader.operators import combine
from consensus_check.spec.reader.relations import join, literal, show

Lines = list[Statement]


def assign(body: Body, node: ast.Assign, lines: Lines) -> bool:
    if len(node.targets) != 1:
        raise body.error("CC221", "several targets of one value", node.targets[1])
    target = node.targets[0]
    if isinstance(target, ast.Tuple | ast.List):
        _assign_several(body, target, node.value, node, lines)
        return True
    value = _assigned_value(body, target, node.value)
    made = _store(body, target, value, node.value)
    lines.append(Assign((made,), (value,), body.at(node)))
    return True


def _assigned_value(body: Body, target: ast.expr, node: ast.expr) -> Expr:
    value = body.value(node, _wanted(body, target))
    _check_storable(body, value, node)
    return value


def _check_storable(body: Body, value: Expr, node: ast.expr) -> None:
    if isinstance(value.type, InboxType | TimerType | FractionType | ProtocolType):
        raise body.error("CC304", f"{show(value.type)} cannot be assigned", node)
    if isinstance(value, Call) and isinstance(value.type, NoneType):
        raise body.error("CC235", f"{value.name} gives no value", node)


def _wanted(body: Body, target: ast.expr) -> Type | None:
    """The type a target asks for, where it is known before the value is."""
    if isinstance(target, ast.Name):
        return body.declared.get(target.id)
    try:
        return _target_type(body, target)
    except ConsensusCheckError:
        return None


def _target_type(body: Body, target: ast.expr) -> Type:
    """The declared type of a field or map entry that is assigned."""
    if isinstance(target, ast.Attribute):
        scope, body.scope = body.scope, Scope(body.scope.types, body.scope.maybe, {}, body.scope.broken)
        try:
            return body.value(target).type
        finally:
            body.scope = scope
    return body.value(target).type


def _assign_several(
    body: Body, target: ast.Tuple | ast.List, value: ast.expr, node: ast.Assign, lines: Lines
) -> None:
    if isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts):
        values = [_assigned_value(body, t, v) for t, v in zip(target.elts, value.elts, strict=True)]
        targets = [_store(body, t, v, n) for t, v, n in zip(target.elts, values, value.elts, strict=True)]
        lines.append(Assign(tuple(targets), tuple(values), body.at(node)))
        return
    whole = body.value(value)
    if not isinstance(whole.type, PairType):
        raise body.error("CC303", f"{show(whole.type)} is not {len(target.elts)} values", value)
    if len(whole.type.items) != len(target.elts):
        raise body.error("CC303", f"{len(whole.type.items)} values for {len(target.elts)} targets", node)
    at = body.at(node)
    kept = keep(body, whole, at, lines)
    items = [
        Operation("index", (kept, literal(index)), type_, at) for index, type_ in enumerate(whole.type.items)
    ]
    targets = [_store(body, t, v, value) for t, v in zip(target.elts, items, strict=True)]
    lines.append(Assign(tuple(targets), tuple(items), at))


def keep(body: Body, value: Expr, at: int, lines: Lines) -> Expr:
    """The value under a name, so that it is read once."""
    if isinstance(value, Name):
        return value
    body.temporaries += 1
    name = Name(f"value@{body.temporaries}", value.type, at)
    body.scope.assign(name.name, value.type)
    lines.append(Assign((name,), (value,), at))
    return name


def _store(body: Body, target: ast.expr, value: Expr, node: ast.expr) -> Expr:
    """The target of an assignment, checked; what is known of it afterwards is noted."""
    if isinstance(target, ast.Name):
        return _store_local(body, target, value)
    if isinstance(target, ast.Starred):
        raise body.error("CC211", "a target with a star", target)
    type_ = _target_type(body, target)
    made = body.value(target)
    _check_writable(body, made, target)
    check_fits(body, value, type_, node, _name_of(target), "CC304")
    path = path_of(made)
    if path is not None:
        body.scope.forget(path)
        if isinstance(type_, OptionalType) and not isinstance(value.type, OptionalType):
            body.scope.narrowed[path] = value.type if isinstance(value.type, NoneType) else type_.value
    return _retyped(made, type_)


def _retyped(target: Expr, type_: Type) -> Expr:
    if isinstance(target, Attribute):
        return Attribute(target.object, target.field, type_, target.at)
    return target


def _name_of(target: ast.expr) -> str:
    return target.attr if isinstance(target, ast.Attribute) else "an entry of the map"


def _store_local(body: Body, target: ast.Name, value: Expr) -> Name:
    name = target.id
    if name == "self" or name in body.fixed:
        raise body.error(
            "CC244", f"{name} is {body.fixed.get(name, 'the agent itself')}: not assigned", target
        )
    if body.symbols.is_class(name):
        raise body.error("CC244", f"{name} has a meaning in this module", target)
    if name in body.annotated:
        check_fits(body, value, body.declared[name], target, name, "CC304")
    else:
        before = body.declared.get(name, value.type)
        joined = join(before, value.type)
        if joined is None:
            what = f"{name} is {show(before)} before and {show(value.type)} here"
            raise body.error("CC312", what, target)
        body.declared[name] = joined
    body.scope.assign(name, value.type)
    body.aliases.pop(name, None)
    return Name(name, value.type, body.at(target))


def _check_writable(body: Body, made: Expr, node: ast.expr) -> None:
    """Raise where a method may not write this."""
    if body.kind not in EFFECTFUL | {"initial"}:
        raise body.error("CC226", f"a {body.kind} method assigns a field", node)
    match made:
        case Operation(op="index", args=(inner, _)):
            if not isinstance(inner.type, MapType):
                raise body.error(
                    "CC229", f"an entry of {show(inner.type)} is assigned", node, "assign it whole"
                )
            _check_writable(body, inner, node)
        case Attribute(object=Self(type=ProtocolType())):
            raise body.error("CC229", f"{made.field} is a part of the protocol", node)
        case Attribute(type=TimerType()):
            raise body.error("CC229", "a timer is assigned", node, "write .start() or .cancel()")
        case Attribute(object=Self()):
            if body.owner is not None and made.field in body.owner.wired:
                raise body.error("CC229", f"{made.field} is wired by the protocol: nobody assigns it", node)
        case Attribute(object=owner):
            _check_others_field(body, made, owner, node)
        case _:
            raise body.error("CC229", "this cannot be assigned", node)


def _check_others_field(body: Body, made: Attribute, owner: Expr, node: ast.expr) -> None:
    match owner.type:
        case SharedType():
            return
        case AgentType(roles=roles) if (
            body.in_initial() and body.owner is not None and body.owner.kind == "protocol"
        ):
            if any(made.field in body.symbols.owners[role].wired for role in roles):
                raise body.error("CC229", f"{made.field} is wired by the protocol: nobody assigns it", node)
        case AgentType():
            raise body.error("CC229", f"{made.field} of another agent is assigned", node)
        case MapType() | SetType():
            raise body.error("CC229", "this cannot be assigned", node)
        case _:
            hint = f"make a new one: {show(owner.type)}(...)"
            raise body.error("CC229", f"{show(owner.type)} never changes", node, hint)


def annotated_assign(body: Body, node: ast.AnnAssign, lines: Lines) -> bool:
    if not isinstance(node.target, ast.Name):
        raise body.error("CC212", "fields are annotated in the class", node.target)
    if node.value is None:
        raise body.error("CC311", f"{node.target.id} is given no value", node, "assign a value here")
    type_ = annotation(body.symbols, node.annotation)
    value = typed(body, node.value, type_, node.target.id, "CC304")
    name = node.target.id
    if name in body.declared:
        raise body.error("CC312", f"{name} is annotated after it was assigned", node)
    body.declared[name] = type_
    body.annotated.add(name)
    made = _store_local(body, node.target, value)
    lines.append(Assign((made,), (value,), body.at(node)))
    return True


def augment(body: Body, node: ast.AugAssign, lines: Lines) -> bool:
    target = body.value(load(node.target))
    value = body.value(node.value, target.type)
    result = combine(body, type(node.op), target, value, node)
    if result.op in ("//", "%"):
        raise body.error("CC221", "this operator with an assignment", node, "write x = x // y")
    if isinstance(target, Name):
        assert isinstance(node.target, ast.Name)
        made: Expr = _store_local(body, node.target, result)
    else:
        _check_writable(body, target, node.target)
        check_fits(
            body, result, _target_type(body, load(node.target)), node.value, _name_of(node.target), "CC304"
        )
        made = target
    lines.append(Augment(made, result.op, value, body.at(node)))
    return True


def load(node: ast.Name | ast.Attribute | ast.Subscript) -> ast.expr:
    """The same expression, to be read."""
    made: ast.expr
    match node:
        case ast.Name():
            made = ast.Name(node.id, ast.Load())
        case ast.Attribute():
            made = ast.Attribute(node.value, node.attr, ast.Load())
        case ast.Subscript():
            made = ast.Subscript(node.value, node.slice, ast.Load())
    return ast.copy_location(made, node)
