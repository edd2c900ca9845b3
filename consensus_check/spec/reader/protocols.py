"""Protocols: who takes part, what surrounds them, what is asked of their runs."""

from __future__ import annotations

import ast

from attrs import field

from consensus_check.ir.environment import Environment
from consensus_check.ir.protocol import (
    Expr,
    FieldDecl,
    GoalDecl,
    GroupDecl,
    Method,
    PropertyDecl,
    ProtocolDecl,
)
from consensus_check.ir.types import AgentType, IntType, SetType, SharedType
from consensus_check.records import define
from consensus_check.spec.reader.annotations import annotation
from consensus_check.spec.reader.arguments import plain, typed
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.forms import Named, goal_of, property_of
from consensus_check.spec.reader.relations import show
from consensus_check.spec.reader.source import first_line
from consensus_check.spec.reader.surroundings import FEATURES, Surroundings, declare_feature, feature
from consensus_check.spec.reader.symbols import Owner, Symbols, nearest


@define
class Members:
    """Who takes part in a protocol, and the statements that say the rest."""

    groups: list[GroupDecl] = field(factory=list)
    shared: list[tuple[str, str]] = field(factory=list)
    features: list[tuple[str, ast.expr]] = field(factory=list)
    claims: list[tuple[str, ast.expr]] = field(factory=list)


def members(symbols: Symbols, owner: Owner) -> Members:
    """Read who takes part; the protocol's fields become known."""
    found = Members()
    for item in owner.node.body:
        with symbols.text.collecting():
            _item(symbols, owner, found, item)
    sized = [group for group in found.groups if not group.single and group.size is None]
    if len(sized) > 1:
        names = " and ".join(group.name for group in sized)
        symbols.text.report("CC126", f"{names} are both of size n", sized[1].at)
    if not found.groups and None not in owner.fields.values():
        symbols.text.report("CC126", f"nobody takes part in {owner.name}", first_line(owner.node))
    symbols.protocol_roles[owner.name] = tuple(sorted({group.role for group in found.groups}))
    return found


def _item(symbols: Symbols, owner: Owner, found: Members, item: ast.stmt) -> None:
    match item:
        case ast.Expr(value=ast.Constant()) | ast.Pass() | ast.FunctionDef():
            return
        case ast.AnnAssign(target=ast.Name(id=name)):
            symbols.check_member(name, item.target)
            if name in owner.fields:
                raise symbols.text.error("CC115", f"{name} is declared twice", item)
            _annotated(symbols, owner, found, name, item)
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            symbols.check_member(name, item.targets[0])
            kind = feature(symbols, value)
            if kind:
                found.features.append((kind, value))
            elif name in owner.fields or name in owner.methods or name in dict(found.claims):
                raise symbols.text.error("CC115", f"{name} is declared twice", item)
            else:
                found.claims.append((name, value))
        case ast.AsyncFunctionDef():
            raise symbols.text.error("CC206", "`async def`", item)
        case _:
            raise symbols.text.error("CC121", "this is no declaration of a protocol", item)


def _annotated(symbols: Symbols, owner: Owner, found: Members, name: str, item: ast.AnnAssign) -> None:
    kind = feature(symbols, item.annotation)
    if kind:
        if item.value is not None:
            found.features.append((kind, item.value))
        return
    dotted = symbols.dotted(item.annotation)
    if dotted.startswith("consensus_check.") and not isinstance(item.annotation, ast.Subscript):
        what = dotted.removeprefix("consensus_check.")
        if what not in ("Rank", "Timer", "Group", "Inbox", "Map"):
            raise symbols.text.error(
                "CC122",
                f"cc.{what} is no part of an environment",
                item.annotation,
                nearest(what, list(FEATURES)),
            )
    owner.fields[name] = None
    type_ = annotation(symbols, item.annotation)
    at = symbols.text.at(item)
    match type_:
        case SharedType():
            _no_value(symbols, item)
            found.shared.append((name, type_.name))
        case AgentType(roles=(role,)):
            _no_value(symbols, item)
            found.groups.append(GroupDecl(name, role, single=True, at=at))
        case SetType(element=AgentType(roles=(role,))):
            found.groups.append(_group(symbols, name, role, item.value, at))
        case _:
            raise symbols.text.error("CC135", f"{name} of a protocol is {show(type_)}", item)
    owner.fields[name] = FieldDecl(name, type_, None, at=at)


def _no_value(symbols: Symbols, item: ast.AnnAssign) -> None:
    if item.value is not None:
        raise symbols.text.error("CC135", "a single agent or shared object is given a value", item.value)


def _group(symbols: Symbols, name: str, role: str, node: ast.expr | None, at: int) -> GroupDecl:
    if node is None:
        return GroupDecl(name, role, at=at)
    if not isinstance(node, ast.Call) or symbols.dotted(node.func) != "consensus_check.Group":
        raise symbols.text.error("CC135", f"{name} is a group", node)
    fields = symbols.owners[role].fields
    body = constant_body(symbols)
    for keyword in node.keywords:
        if keyword.arg is not None and keyword.arg != "size" and keyword.arg not in fields:
            raise symbols.text.error(
                "CC142", f"{role} has no {keyword.arg}", keyword, nearest(keyword.arg, list(fields))
            )
    _, named = plain(body, node, "cc.Group", 0, 0, ("size", *fields))
    size: Expr | None = None
    if "size" in named:
        size = body.value(named["size"])
        if not isinstance(size.type, IntType):
            raise symbols.text.error("CC142", f"a size that is {show(size.type)}", named["size"])
    cycles: list[tuple[str, tuple[Expr, ...]]] = []
    values: list[tuple[str, Expr]] = []
    for key, given in named.items():
        if key == "size":
            continue
        declared = fields[key]
        if declared is None:
            continue
        if key in symbols.owners[role].wired:
            raise symbols.text.error("CC142", f"{key} is wired", given)
        if isinstance(given, ast.Call) and symbols.dotted(given.func) == "consensus_check.cycle":
            args, _ = plain(body, given, "cc.cycle", 1, None)
            cycles.append((key, tuple(typed(body, arg, declared.type, key, "CC304") for arg in args)))
        else:
            values.append((key, typed(body, given, declared.type, key, "CC304")))
    return GroupDecl(name, role, size=size, cycles=tuple(cycles), values=tuple(values), at=at)


def protocol(symbols: Symbols, owner: Owner, found: Members, methods: tuple[Method, ...]) -> ProtocolDecl:
    """The whole protocol."""
    around = Surroundings(Environment())
    for kind, node in found.features:
        with symbols.text.collecting():
            declare_feature(symbols, around, kind, node)
    named = Named(owner)
    properties: list[PropertyDecl] = []
    goal: GoalDecl | None = None
    for name, node in found.claims:
        with symbols.text.collecting():
            if isinstance(node, ast.Call) and symbols.dotted(node.func) == "consensus_check.goal":
                if goal is not None:
                    raise symbols.text.error("CC402", f"{owner.name} has two goals", node)
                if name != "goal":
                    raise symbols.text.error(
                        "CC402", f"the goal is called {name}", node, "write goal = cc.goal(...)"
                    )
                goal = goal_of(symbols, named, node)
                continue
            made = property_of(symbols, named, name, node)
            if made is not None:
                properties.append(made)
    outcomes = [method for method in methods if method.kind == "outcome"]
    if len(outcomes) > 1:
        symbols.text.report("CC414", f"{owner.name} has two outcomes", outcomes[1].at)
    return ProtocolDecl(
        name=owner.name,
        groups=tuple(found.groups),
        shared=tuple(found.shared),
        methods=methods,
        properties=tuple(properties),
        goal=goal,
        environment=around.environment,
        rounds_limit=around.limit,
        phases=around.phases,
        doc=ast.get_docstring(owner.node) or "",
        at=symbols.text.at(first_line(owner.node)),
    )
