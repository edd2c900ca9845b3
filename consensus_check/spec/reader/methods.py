"""Methods and module-level helpers: their decorators, their shapes, their bodies."""

from __future__ import annotations

import ast
from typing import Literal

from attrs import evolve

from consensus_check.ir.protocol import Expr, Literal_, Method, MethodKind
from consensus_check.ir.types import (
    AgentType,
    BoolType,
    EnumType,
    InboxType,
    IntType,
    MessageType,
    TimerType,
    Type,
)
from consensus_check.spec.reader.annotations import annotation
from consensus_check.spec.reader.arguments import plain
from consensus_check.spec.reader.body import Body
from consensus_check.spec.reader.declarations import decorators
from consensus_check.spec.reader.expressions import constant_body, expression
from consensus_check.spec.reader.relations import show
from consensus_check.spec.reader.source import first_line
from consensus_check.spec.reader.statements import block
from consensus_check.spec.reader.symbols import Owner, Signature, Symbols, nearest

_ALLOWED: dict[str, tuple[MethodKind, ...]] = {
    "role": ("step", "receive", "expires", "each_round", "initial", "part", "pure", "predicate"),
    "shared": ("initial", "pure", "predicate"),
    "protocol": ("initial", "pure", "predicate", "outcome"),
    "": ("pure",),
}
_OPTIONS: dict[str, tuple[str, ...]] = {
    "step": ("fair",),
    "receive": ("fair",),
    "expires": ("fair",),
    "each_round": ("phase", "take"),
}
Fair = Literal["weak", "strong"] | None


def kind_of(symbols: Symbols, node: ast.FunctionDef, owner: Owner | None) -> tuple[MethodKind, ast.expr]:
    """What a method's decorator makes it."""
    found = decorators(symbols, node)
    allowed = _ALLOWED[owner.kind if owner else ""]
    place = f"a {owner.kind}" if owner else "a module"
    if len(found) != 1:
        hint = f"write one of {', '.join('@cc.' + kind for kind in allowed)}"
        what = f"{node.name} has no decorator" if not found else f"{node.name} has several decorators"
        raise symbols.text.error("CC121", what, first_line(node), hint)
    name, decorator = found[0]
    for kind in allowed:
        if name == kind:
            return kind, decorator
    close = nearest(name, list(allowed))
    raise symbols.text.error("CC114", f"@cc.{name} is not for {place}", decorator, close)


def signature(symbols: Symbols, node: ast.FunctionDef, owner: Owner | None) -> Signature:
    """A method's parameters and result, without its body."""
    kind, _ = kind_of(symbols, node, owner)
    symbols.check_member(node.name, first_line(node))
    args = node.args
    if args.vararg or args.kwarg or args.kwonlyargs or args.posonlyargs:
        raise symbols.text.error("CC131", f"{node.name} has parameters of another kind", first_line(node))
    if args.defaults:
        raise symbols.text.error("CC131", f"{node.name} has a parameter with a default", args.defaults[0])
    nodes = list(args.args)
    if owner is not None:
        if not nodes or nodes[0].arg != "self":
            raise symbols.text.error("CC131", f"{node.name} has no self", first_line(node))
        nodes = nodes[1:]
    parameters: list[tuple[str, Type]] = []
    for each in nodes:
        if each.annotation is None:
            raise symbols.text.error("CC148", f"{each.arg} has no annotation", each)
        if symbols.is_class(each.arg):
            raise symbols.text.error("CC244", f"{each.arg} has a meaning in this module", each)
        parameters.append((each.arg, annotation(symbols, each.annotation)))
    returns = None
    if node.returns is not None and not (
        isinstance(node.returns, ast.Constant) and node.returns.value is None
    ):
        returns = annotation(symbols, node.returns)
    made = Signature(node.name, kind, owner.name if owner else "", tuple(parameters), returns, node)
    _check_shape(symbols, made)
    return made


def _check_shape(symbols: Symbols, found: Signature) -> None:
    types = [type_ for _, type_ in found.parameters]
    where = first_line(found.node)
    name = found.name
    match found.kind:
        case "step" | "expires" | "initial" | "outcome":
            good, shape = not types, "takes nothing but self"
        case "receive":
            good = len(types) in (1, 2) and isinstance(types[0], MessageType)
            good = good and (len(types) == 1 or isinstance(types[1], AgentType))
            shape = "takes self, a message and, if wanted, its sender: (self, msg: A | B, sender: Role)"
        case "each_round":
            good = len(types) <= 1 and all(isinstance(type_, InboxType) for type_ in types)
            shape = "takes self and, if wanted, an inbox: (self, inbox: cc.Inbox[A | B])"
        case "predicate":
            good = all(isinstance(type_, AgentType) for type_ in types)
            shape = "takes self and agents"
        case _:
            good, shape = True, ""
    if not good:
        raise symbols.text.error(
            "CC131",
            f"{name} is not written as a {found.kind} method must be",
            where,
            f"a {found.kind} method {shape}",
        )
    if found.kind == "predicate" and not isinstance(found.returns, BoolType):
        raise symbols.text.error("CC403", f"the predicate {name} does not return bool", where)
    if found.kind == "outcome" and not isinstance(found.returns, EnumType):
        raise symbols.text.error("CC414", f"the outcome {name} does not return an Enum", where)
    if found.kind == "pure" and found.returns is None:
        raise symbols.text.error(
            "CC131",
            f"{name} is pure and returns nothing",
            where,
            "annotate what it returns, or make it a @cc.part method",
        )
    if found.kind in ("step", "expires", "initial", "receive", "each_round") and found.returns is not None:
        raise symbols.text.error("CC323", f"{name} returns {show(found.returns)}", where, "write -> None")


def read_method(symbols: Symbols, found: Signature, owner: Owner | None) -> Method:
    """The whole method; errors in its body are noted, others raised."""
    node = found.node
    _, decorator = kind_of(symbols, node, owner)
    body = Body(symbols, found.kind, expression, owner, found.returns, has_self=owner is not None)
    for name, type_ in found.parameters:
        body.scope.assign(name, type_)
        body.declared[name] = type_
        body.fixed[name] = "a parameter"
    errors = len(symbols.text.errors)
    if owner is not None:
        _check_forgotten_self(symbols, node, owner)
    lines, goes_on = block(body, node.body)
    if goes_on and len(symbols.text.errors) == errors and found.returns is not None:
        symbols.text.report("CC232", f"{node.name} may end without a result", first_line(node))
    types = [type_ for _, type_ in found.parameters]
    method = Method(
        name=node.name,
        kind=found.kind,
        parameters=found.parameters,
        body=lines,
        returns=found.returns,
        doc=ast.get_docstring(node) or "",
        at=symbols.text.at(first_line(node)),
    )
    if found.kind == "receive" and isinstance(types[0], MessageType):
        senders = types[1].roles if len(types) == 2 and isinstance(types[1], AgentType) else None
        method = evolve(method, accepts=types[0].classes, senders=senders)
    if found.kind == "each_round" and types and isinstance(types[0], InboxType):
        method = evolve(method, accepts=types[0].classes)
    return _with_options(symbols, method, decorator, owner)


def _check_forgotten_self(symbols: Symbols, node: ast.FunctionDef, owner: Owner) -> None:
    """Report a local with a field's name that nothing reads: the assignment lacks its `self.`."""
    names = [part for part in ast.walk(node) if isinstance(part, ast.Name)]
    read = {part.id for part in names if isinstance(part.ctx, ast.Load)}
    for part in names:
        if isinstance(part.ctx, ast.Store) and part.id in owner.fields and part.id not in read:
            hint = f"write self.{part.id}"
            symbols.text.report(
                "CC247", f"nothing reads {part.id}, a local with the name of a field", part, hint
            )


def _with_options(symbols: Symbols, method: Method, decorator: ast.expr, owner: Owner | None) -> Method:
    if not isinstance(decorator, ast.Call):
        if method.kind == "expires":
            raise symbols.text.error(
                "CC138", "expires of which timer?", decorator, "write @cc.expires(timer)"
            )
        return method
    body = constant_body(symbols)
    positional = int(method.kind == "expires")
    args, named = plain(
        body, decorator, f"cc.{method.kind}", positional, positional, _OPTIONS.get(method.kind, ())
    )
    if method.kind == "expires":
        method = evolve(method, timer=_timer(symbols, args[0], owner))
    if "fair" in named:
        method = evolve(method, fair=_fair(symbols, named["fair"]))
    if "phase" in named:
        phase = body.value(named["phase"])
        if not isinstance(phase, Literal_) or not isinstance(phase.type, EnumType):
            raise symbols.text.error("CC137", "a phase is a member of an Enum", named["phase"])
        method = evolve(method, phase=str(phase.value))
        symbols.phases[(owner.name if owner else "", method.name)] = (phase.type.name, named["phase"])
    if "take" in named:
        method = evolve(method, take=_take(symbols, body.value(named["take"]), named["take"], method))
    return method


def _take(symbols: Symbols, take: Expr, node: ast.expr, method: Method) -> Expr:
    if not isinstance(take.type, IntType) or (
        isinstance(take, Literal_) and isinstance(take.value, int) and take.value < 1
    ):
        raise symbols.text.error("CC133", "take is a number from 1", node)
    if not method.accepts:
        raise symbols.text.error("CC133", f"{method.name} has no inbox to take from", node)
    return take


def _timer(symbols: Symbols, node: ast.expr, owner: Owner | None) -> str:
    timers = [
        name for name, f in (owner.fields if owner else {}).items() if f and isinstance(f.type, TimerType)
    ]
    if isinstance(node, ast.Name) and node.id in timers:
        return node.id
    what = node.id if isinstance(node, ast.Name) else "this"
    raise symbols.text.error("CC138", f"{what} is not a timer of this class", node, nearest(what, timers))


def _fair(symbols: Symbols, node: ast.expr) -> Fair:
    match node:
        case ast.Constant(value="weak"):
            return "weak"
        case ast.Constant(value="strong"):
            return "strong"
        case ast.Constant(value=None):
            return None
        case _:
            raise symbols.text.error("CC416", "this is no fairness", node)
