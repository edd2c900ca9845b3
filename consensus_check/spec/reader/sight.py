"""What an agent may see: its own fields, shared objects, and fields of others that are declared visible."""

from __future__ import annotations

from consensus_check.ir.protocol import Attribute, Call, Expr, Method, Query, Self
from consensus_check.ir.types import AgentType
from consensus_check.spec.reader.body import EFFECTFUL
from consensus_check.spec.reader.program import Program
from consensus_check.spec.reader.symbols import Symbols
from consensus_check.spec.reader.walking import all_expressions


def check_sight(symbols: Symbols, program: Program, method: Method) -> None:
    """Report what a method of an agent reads of others without their showing it."""
    if method.kind not in EFFECTFUL:
        return
    for expr in all_expressions(method.body):
        if isinstance(expr, Call) and _knows_too_much(program, expr):
            symbols.text.report("CC245", f"{expr.name} asks what is known to nobody who takes part", expr.at)
        hidden = _hidden(symbols, program, expr)
        if hidden:
            role, name = hidden[0]
            through = f" ({expr.name} reads it)" if isinstance(expr, Call) else ""
            hint = f"declare {name} as cc.visible(default) in {role}, or send it in a message"
            symbols.text.report("CC230", f"{name} of another {role} is not visible{through}", expr.at, hint)


def _knows_too_much(program: Program, call: Call) -> bool:
    """Whether a pure helper asks, by itself or by another, what only predicates may ask."""
    called = program.methods.get((call.owner, call.name))
    if called is None or called.kind != "pure":
        return False
    inside = list(all_expressions(called.body))
    return any(
        (isinstance(expr, Query) and expr.name in ("correct", "present", "in_flight", "tainted"))
        or (isinstance(expr, Call) and _knows_too_much(program, expr))
        for expr in inside
    )


def _hidden(symbols: Symbols, program: Program, expr: Expr) -> list[tuple[str, str]]:
    match expr:
        case Attribute(object=owner) if not isinstance(owner, Self) and isinstance(owner.type, AgentType):
            return _not_visible(symbols, owner.type.roles, expr.field)
        case Call():
            called = program.methods.get((expr.owner, expr.name))
            if called is None or called.kind != "pure":
                return []
            own = expr.receiver is None or isinstance(expr.receiver, Self)
            return _read_by(symbols, program, called, own=own or not isinstance(_type(expr), AgentType))
        case _:
            return []


def _type(call: Call) -> object:
    return call.receiver.type if call.receiver is not None else None


def _read_by(symbols: Symbols, program: Program, method: Method, *, own: bool) -> list[tuple[str, str]]:
    """Hidden fields that a pure method reads. own: it is the asking agent's own method."""
    found: list[tuple[str, str]] = []
    for expr in all_expressions(method.body):
        found += _hidden(symbols, program, expr)
        if not own and isinstance(expr, Attribute) and isinstance(expr.object, Self):
            if isinstance(expr.object.type, AgentType):
                found += _not_visible(symbols, expr.object.type.roles, expr.field)
        if not own and isinstance(expr, Call) and isinstance(expr.receiver, Self):
            called = program.methods.get((expr.owner, expr.name))
            if called is not None:
                found += _read_by(symbols, program, called, own=False)
    return found


def _not_visible(symbols: Symbols, roles: tuple[str, ...], name: str) -> list[tuple[str, str]]:
    hidden: list[tuple[str, str]] = []
    for role in roles:
        declared = symbols.owners[role].fields.get(name)
        if declared is not None and not declared.visible:
            hidden.append((role, name))
    return hidden
