"""Questions of the language: who is there, what is under way, what a collection says."""

from __future__ import annotations

import ast
from collections.abc import Callable

from consensus_check.ir.protocol import Expr, Query, QueryName
from consensus_check.ir.types import (
    AgentType,
    BagType,
    MessageType,
    NoneType,
    OptionalType,
    PairType,
    SetType,
    Type,
)
from consensus_check.spec.reader.arguments import not_none, plain
from consensus_check.spec.reader.body import Body
from consensus_check.spec.reader.comprehensions import collection, element_of
from consensus_check.spec.reader.relations import BOOL, INT, comparable, join_all, show
from consensus_check.spec.reader.symbols import nearest

Reader = Callable[[Body, ast.Call, str], Expr]


def role_named(body: Body, node: ast.expr) -> str:
    """The role that an argument names."""
    roles = sorted(name for name, owner in body.symbols.owners.items() if owner.kind == "role")
    if isinstance(node, ast.Name) and node.id in roles:
        return node.id
    what = node.id if isinstance(node, ast.Name) else "this"
    raise body.error("CC324", f"{what} is not a role", node, nearest(what, roles))


def messages_named(body: Body, node: ast.expr) -> tuple[str, ...]:
    """The message classes that an argument names: a class, or `A | B`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return (*messages_named(body, node.left), *messages_named(body, node.right))
    classes = sorted(name for name, struct in body.symbols.structs.items() if struct.kind == "message")
    if isinstance(node, ast.Name) and node.id in classes:
        return (node.id,)
    what = node.id if isinstance(node, ast.Name) else "this"
    raise body.error("CC324", f"{what} is not a message class", node, nearest(what, classes))


def is_ordered_role(body: Body, role: str) -> bool:
    """Whether the agents of this role come in an order here."""
    return body.in_initial() or body.symbols.owners[role].ordered


def agents(body: Body, roles: tuple[str, ...]) -> SetType:
    """A set of agents of these roles; ordered where the only role is."""
    return SetType(AgentType(roles), len(roles) == 1 and is_ordered_role(body, roles[0]))


def agent(body: Body, node: ast.expr) -> Expr:
    value = not_none(body, body.value(node), node)
    if not isinstance(value.type, AgentType):
        raise body.error("CC322", f"an agent is asked for, not {show(value.type)}", node)
    return value


def _of_role(body: Body, node: ast.Call, name: str) -> Expr:
    args, _ = plain(body, node, f"cc.{name}", 1, 1)
    role = role_named(body, args[0])
    types: dict[str, Type] = {"the": AgentType((role,)), "members": agents(body, (role,)), "count": INT}
    return Query(_name(name), (), types[name], (role,), body.at(node))


def _of_agent(body: Body, node: ast.Call, name: str) -> Expr:
    both = name in ("next", "previous")
    args, _ = plain(body, node, f"cc.{name}", 1, 2 if both else 1)
    who = agent(body, args[0])
    assert isinstance(who.type, AgentType)
    roles = who.type.roles
    if name == "index":
        unordered = [role for role in roles if not body.symbols.owners[role].ordered]
        if unordered:
            raise body.error("CC243", f"cc.index of an agent of {unordered[0]}, which is not ordered", node)
    type_: Type = INT
    if name == "others":
        type_ = agents(body, roles)
    elif name == "parent" or len(args) == 2:
        type_ = OptionalType(who.type)
    elif both:
        type_ = who.type
    if len(args) == 2 and not (isinstance(args[1], ast.Constant) and args[1].value is None):
        raise body.error("CC322", f"the second argument of cc.{name} can only be None", args[1])
    return Query(_name(name), (who,), type_, (), body.at(node))


def _neighbours(body: Body, node: ast.Call, name: str) -> Expr:
    args, _ = plain(body, node, "cc.neighbours", 1, 2)
    who = agent(body, args[0])
    if len(args) == 2:
        role = role_named(body, args[1])
        return Query("neighbours", (who,), agents(body, (role,)), (role,), body.at(node))
    roles = body.symbols.roles_beside(body.owner)
    return Query("neighbours", (who,), agents(body, roles), (), body.at(node))


def _diameter(body: Body, node: ast.Call, name: str) -> Expr:
    plain(body, node, "cc.diameter", 0, 0)
    return Query("diameter", (), INT, (), body.at(node))


def _round(body: Body, node: ast.Call, name: str) -> Expr:
    plain(body, node, "cc.round", 0, 0)
    return Query("round", (), INT, (), body.at(node))


def _linked(body: Body, node: ast.Call, name: str) -> Expr:
    args, _ = plain(body, node, "cc.linked", 2, 2)
    return Query("linked", (agent(body, args[0]), agent(body, args[1])), BOOL, (), body.at(node))


def _status(body: Body, node: ast.Call, name: str) -> Expr:
    args, _ = plain(body, node, f"cc.{name}", 1, 1)
    _only_in_predicates(body, node, name)
    value = not_none(body, body.value(args[0]), args[0])
    match value.type:
        case AgentType():
            return Query(_name(name), (value,), BOOL, (), body.at(node))
        case SetType(element=AgentType() | None):
            return Query(_name(name), (value,), value.type, (), body.at(node))
        case _:
            raise body.error("CC322", f"agents are asked for, not {show(value.type)}", args[0])


def _in_flight(body: Body, node: ast.Call, name: str) -> Expr:
    args, _ = plain(body, node, "cc.in_flight", 1, None)
    _only_in_predicates(body, node, name)
    classes = tuple(sorted({found for arg in args for found in messages_named(body, arg)}))
    return Query("in_flight", (), BagType(MessageType(classes)), classes, body.at(node))


def _tainted(body: Body, node: ast.Call, name: str) -> Expr:
    args, _ = plain(body, node, "cc.tainted", 1, 1)
    _only_in_predicates(body, node, name)
    return Query("tainted", (body.value(args[0]),), BOOL, (), body.at(node))


def _only_in_predicates(body: Body, node: ast.Call, name: str) -> None:
    if body.kind not in ("predicate", "outcome", "pure"):
        raise body.error("CC245", f"cc.{name} is known to nobody who takes part", node)


def _of_collections(body: Body, node: ast.Call, name: str) -> Expr:
    with_value = name == "times"
    args, _ = plain(body, node, f"cc.{name}", 2 if with_value else 1, None)
    wanted = body.value(args[0]) if with_value else None
    collections = [collection(body, arg) for arg in args[1 if with_value else 0 :]]
    types = [element_of(each) for each in collections]
    inner = join_all([type_ for type_ in types if not isinstance(type_, NoneType)] or types[:1])
    if inner is None:
        raise body.error("CC307", f"values of {' and '.join(show(type_) for type_ in types)}", node)
    at = body.at(node)
    if wanted is not None:
        if not comparable(wanted.type, inner):
            raise body.error("CC307", f"{show(wanted.type)} never is one of {show(inner)}", args[0])
        return Query("times", (wanted, *collections), INT, (), at)
    if name == "most_common":
        return Query(
            "most_common", tuple(collections), SetType(None if inner == NoneType() else inner), (), at
        )
    return Query("unanimous" if name == "unanimous" else "distinct", tuple(collections), BOOL, (), at)


def is_instance(body: Body, node: ast.Call) -> Expr:
    """`isinstance(agent, Role)` and `isinstance(msg, A | B)`."""
    args, _ = plain(body, node, "isinstance", 2, 2)
    value = body.value(args[0])
    bare = value.type.value if isinstance(value.type, OptionalType) else value.type
    named = args[1].elts if isinstance(args[1], ast.Tuple) else [args[1]]
    match bare:
        case AgentType():
            names = [role_named(body, one) for each in named for one in _union(each)]
            possible = bare.roles
        case MessageType():
            names = [found for each in named for found in messages_named(body, each)]
            possible = bare.classes
        case _:
            raise body.error("CC322", f"isinstance of {show(value.type)}", args[0])
    if not set(names) & set(possible):
        raise body.error("CC307", f"{show(bare)} is never {' or '.join(names)}", node)
    return Query("isinstance", (value,), BOOL, tuple(sorted(set(names))), body.at(node))


def _union(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_union(node.left), *_union(node.right)]
    return [node]


def inbox_question(body: Body, node: ast.Call, inbox: Expr, classes: tuple[str, ...], name: str) -> Expr:
    """`inbox.by()`, `senders()`, `latest(agent)`, `silent()`."""
    at = body.at(node)
    message = MessageType(classes)
    senders = AgentType(body.symbols.senders_of(classes, body.owner))
    args, _ = plain(body, node, f"inbox.{name}", int(name == "latest"), int(name == "latest"))
    match name:
        case "by":
            return Query("inbox.by", (inbox,), BagType(PairType((message, senders))), (), at)
        case "senders":
            return Query("inbox.senders", (inbox,), SetType(senders), (), at)
        case "silent":
            return Query("inbox.silent", (inbox,), SetType(senders), (), at)
        case "latest":
            return Query("inbox.latest", (inbox, agent(body, args[0])), OptionalType(message), (), at)
        case _:
            known = ["by", "senders", "latest", "silent"]
            raise body.error("CC302", f"an inbox has no {name}", node.func, nearest(name, known))


def _name(name: str) -> QueryName:
    found: dict[str, QueryName] = {
        "the": "the",
        "members": "members",
        "count": "count",
        "others": "others",
        "next": "next",
        "previous": "previous",
        "parent": "parent",
        "degree": "degree",
        "index": "index",
        "correct": "correct",
        "present": "present",
    }
    return found[name]


QUESTIONS: dict[str, Reader] = {
    "the": _of_role,
    "members": _of_role,
    "count": _of_role,
    "others": _of_agent,
    "next": _of_agent,
    "previous": _of_agent,
    "parent": _of_agent,
    "degree": _of_agent,
    "index": _of_agent,
    "neighbours": _neighbours,
    "diameter": _diameter,
    "round": _round,
    "linked": _linked,
    "correct": _status,
    "present": _status,
    "in_flight": _in_flight,
    "tainted": _tainted,
    "times": _of_collections,
    "most_common": _of_collections,
    "unanimous": _of_collections,
    "distinct": _of_collections,
}
