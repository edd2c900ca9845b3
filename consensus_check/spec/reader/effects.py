"""Statements that are calls: guards, sends, timers, spending, leaving; parts and choices for their effect."""

from __future__ import annotations

import ast
from collections.abc import Callable

from consensus_check.ir.protocol import (
    Above,
    Attribute,
    Broadcast,
    Call,
    Choose,
    Do,
    Draw,
    Expr,
    Leave,
    Require,
    Self,
    Send,
    SetTimer,
    Spend,
    Statement,
    Stop,
    Verify,
)
from consensus_check.ir.types import AgentType, IntType, MessageType, SetType, TimerType
from consensus_check.spec.reader.arguments import boolean, not_none, plain
from consensus_check.spec.reader.body import CHOOSING, EFFECTFUL, Body
from consensus_check.spec.reader.narrowing import facts
from consensus_check.spec.reader.questions import role_named
from consensus_check.spec.reader.relations import literal, show

Lines = list[Statement]


def expression_statement(body: Body, node: ast.Expr, lines: Lines) -> bool:
    """A call for its effect. Gives whether the method goes on after it."""
    call = node.value
    if isinstance(call, ast.Constant) and call.value is ...:
        raise body.error("CC233", "an empty body", node, "write what happens, or `pass`")
    if not isinstance(call, ast.Call):
        if isinstance(call, ast.Await | ast.Yield | ast.YieldFrom | ast.NamedExpr):
            body.value(call)
        raise body.error("CC233", "this has no effect", node)
    dotted = body.symbols.dotted(call.func)
    name = dotted.removeprefix("consensus_check.") if dotted.startswith("consensus_check.") else ""
    if name in _EFFECTS:
        kinds, reader = _EFFECTS[name]
        if body.kind not in kinds:
            raise body.error("CC226", f"cc.{name} in {_in_what(body)}", node)
        return reader(body, call, lines)
    if (
        isinstance(call.func, ast.Attribute)
        and call.func.attr in ("start", "cancel")
        and _timer(body, call, lines)
    ):
        return True
    value = body.value(call)
    if not isinstance(value, Call | Choose | Draw | Verify | Above):
        raise body.error("CC233", "the value of this call is not used", node)
    if isinstance(value, Call):
        owner = body.symbols.owners.get(value.owner)
        signature = owner.methods.get(value.name) if owner else None
        if signature is None or signature.kind != "part":
            raise body.error("CC233", f"{value.name} has no effect, and its value is not used", node)
        _forget_fields(body)
    lines.append(Do(value, body.at(node)))
    return True


def _in_what(body: Body) -> str:
    if body.kind == "initial":
        return "an initial method: the first state sends nothing"
    return f"{'an' if body.kind[0] in 'aeiou' else 'a'} {body.kind} method"


def _forget_fields(body: Body) -> None:
    """A part may have assigned any own or shared field."""
    for path in [path for path in body.scope.narrowed if len(path) > 1]:
        del body.scope.narrowed[path]


def _require(body: Body, call: ast.Call, lines: Lines) -> bool:
    args, _ = plain(body, call, "cc.require", 1, 1)
    condition = boolean(body, args[0], "the guard")
    body.scope.learn(facts(condition, True))
    lines.append(Require(condition, body.at(call)))
    return True


def _wait(body: Body, call: ast.Call, lines: Lines) -> bool:
    plain(body, call, "cc.wait", 0, 0)
    lines.append(Require(literal(False), body.at(call)))
    return False


def message_sent(body: Body, node: ast.expr) -> Expr:
    """A message: made here, or held by a parameter or local."""
    value = not_none(body, body.value(node), node)
    if not isinstance(value.type, MessageType):
        raise body.error("CC324", f"a message is sent, not {show(value.type)}", node)
    return value


def _send(body: Body, call: ast.Call, lines: Lines) -> bool:
    args, named = plain(body, call, "cc.send", 1, 1, ("to",))
    message = message_sent(body, args[0])
    if "to" not in named:
        raise body.error("CC303", "cc.send without a receiver", call, "write cc.send(message, to=agent)")
    lines.append(Send(message, _receivers(body, named["to"]), body.at(call)))
    return True


def _receivers(body: Body, node: ast.expr) -> Expr:
    if isinstance(node, ast.Name) and body.symbols.role(node.id) and node.id not in body.scope.types:
        hint = f"write cc.broadcast(message, to={node.id})"
        raise body.error("CC324", f"a message is sent to agents, and {node.id} is a role", node, hint)
    to = not_none(body, body.value(node), node)
    if isinstance(to.type, AgentType) or (
        isinstance(to.type, SetType) and isinstance(to.type.element, AgentType | None)
    ):
        return to
    raise body.error("CC324", f"a message is sent to an agent or a set of agents, not {show(to.type)}", node)


def _broadcast(body: Body, call: ast.Call, lines: Lines) -> bool:
    args, named = plain(body, call, "cc.broadcast", 1, 1, ("to",))
    message = message_sent(body, args[0])
    at = body.at(call)
    to = named.get("to")
    if to is None:
        lines.append(Broadcast(message, (), at))
    elif isinstance(to, ast.Name) and to.id not in body.scope.types and body.symbols.role(to.id):
        lines.append(Broadcast(message, (role_named(body, to),), at))
    else:
        receivers = _receivers(body, to)
        if isinstance(receivers.type, AgentType):
            raise body.error("CC324", "a broadcast to one agent", to, "write cc.send(message, to=agent)")
        lines.append(Send(message, receivers, at))
    return True


def _spend(body: Body, call: ast.Call, lines: Lines) -> bool:
    _, named = plain(body, call, "cc.spend", 0, 0, ("turns", "tokens"))
    if not named:
        raise body.error(
            "CC303", "cc.spend of nothing", call, "write cc.spend(turns=1) or cc.spend(tokens=500)"
        )
    amounts: dict[str, Expr] = {}
    for name, node in named.items():
        amounts[name] = body.value(node)
        if not isinstance(amounts[name].type, IntType):
            raise body.error("CC322", f"{name} is a number, not {show(amounts[name].type)}", node)
    lines.append(Spend(amounts.get("turns"), amounts.get("tokens"), body.at(call)))
    return True


def _leave(body: Body, call: ast.Call, lines: Lines) -> bool:
    plain(body, call, "cc.leave", 0, 0)
    lines.append(Leave(body.at(call)))
    return True


def _stop(body: Body, call: ast.Call, lines: Lines) -> bool:
    plain(body, call, "cc.stop", 0, 0)
    lines.append(Stop(body.at(call)))
    return True


def _timer(body: Body, call: ast.Call, lines: Lines) -> bool:
    """`self.deadline.start()`; False where it is no timer."""
    assert isinstance(call.func, ast.Attribute)
    timer = body.value(call.func.value)
    if not isinstance(timer.type, TimerType):
        return False
    plain(body, call, f".{call.func.attr}", 0, 0)
    if body.kind not in CHOOSING:
        raise body.error("CC226", f"a timer in {_in_what(body)}", call)
    in_protocol = body.in_initial() and body.owner is not None and body.owner.kind == "protocol"
    if not isinstance(timer, Attribute) or not (isinstance(timer.object, Self) or in_protocol):
        raise body.error("CC229", "the timer of another agent", call)
    lines.append(SetTimer(timer, call.func.attr == "start", body.at(call)))
    return True


_Reader = Callable[[Body, ast.Call, Lines], bool]
_EFFECTS: dict[str, tuple[frozenset[str], _Reader]] = {
    "require": (CHOOSING, _require),
    "wait": (CHOOSING, _wait),
    "send": (EFFECTFUL, _send),
    "broadcast": (EFFECTFUL, _broadcast),
    "spend": (EFFECTFUL, _spend),
    "leave": (EFFECTFUL, _leave),
    "stop": (EFFECTFUL, _stop),
}
