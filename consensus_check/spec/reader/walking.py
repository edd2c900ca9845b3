"""Walking over expressions and statements of a protocol as written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar, cast

import attrs

from consensus_check.ir.protocol import (
    Above,
    Assign,
    Attribute,
    Augment,
    Broadcast,
    Call,
    Choose,
    Comprehension,
    Conditional,
    Construct,
    Display,
    Do,
    Draw,
    Expr,
    For,
    If,
    Leave,
    Literal_,
    Name,
    Operation,
    Parameter_,
    Query,
    Require,
    Return,
    Self,
    Send,
    SetTimer,
    Spend,
    Statement,
    Stop,
    Verify,
)

T = TypeVar("T")


def parts(expr: Expr) -> tuple[Expr, ...]:
    """The expressions directly inside one, in order of evaluation."""
    match expr:
        case Literal_() | Name() | Self() | Parameter_():
            return ()
        case Attribute():
            return (expr.object,)
        case Operation() | Construct() | Query():
            return expr.args
        case Conditional():
            return (expr.test, expr.then, expr.other)
        case Display():
            return expr.items
        case Comprehension():
            inner = [e for clause in expr.clauses for e in (clause.iterable, *clause.conditions)]
            return (*inner, *((expr.key,) if expr.key else ()), expr.element)
        case Choose():
            return (expr.options,)
        case Draw():
            return tuple(e for pair in expr.options for e in pair)
        case Above():
            return (expr.rank,)
        case Verify():
            return (expr.condition,)
        case Call():
            return (*((expr.receiver,) if expr.receiver else ()), *expr.args)


def expressions_in(expr: Expr) -> Iterator[Expr]:
    """The expression and all inside it, outermost first."""
    pending = [expr]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(parts(current)))


def own_expressions(statement: Statement) -> tuple[Expr, ...]:
    """The expressions of a statement itself, not of statements inside it; targets included."""
    match statement:
        case Assign():
            return (*statement.values, *statement.targets)
        case Augment():
            return (statement.target, statement.value)
        case If():
            return (statement.test,)
        case For():
            return (statement.iterable,)
        case Return():
            return () if statement.value is None else (statement.value,)
        case Require():
            return (statement.condition,)
        case Send():
            return (statement.message, statement.to)
        case Broadcast():
            return (statement.message,)
        case Spend():
            return tuple(e for e in (statement.turns, statement.tokens) if e is not None)
        case SetTimer():
            return (statement.timer,)
        case Do():
            return (statement.value,)
        case Leave() | Stop():
            return ()


def blocks(statement: Statement) -> tuple[tuple[Statement, ...], ...]:
    """The blocks inside a statement."""
    match statement:
        case If():
            return (statement.then, statement.other)
        case For():
            return (statement.body,)
        case _:
            return ()


def statements_in(body: tuple[Statement, ...]) -> Iterator[Statement]:
    """All statements of a block and of the blocks inside, in order of the text."""
    for statement in body:
        yield statement
        for block in blocks(statement):
            yield from statements_in(block)


def all_expressions(body: tuple[Statement, ...]) -> Iterator[Expr]:
    """All expressions of a block, in order of the text."""
    for statement in statements_in(body):
        for expr in own_expressions(statement):
            yield from expressions_in(expr)


def unplaced(value: T) -> T:
    """The same expression or type without its places, so that equal texts are equal."""
    kind = type(value)
    if attrs.has(kind):
        fields = {each.name: getattr(value, each.name) for each in attrs.fields(kind)}
        return cast(
            "T", kind(**{name: 0 if name == "at" else unplaced(inner) for name, inner in fields.items()})
        )
    if isinstance(value, tuple):
        return cast("T", tuple(unplaced(inner) for inner in cast("tuple[object, ...]", value)))
    return value
