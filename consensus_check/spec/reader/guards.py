"""Guards come first: `require` and `wait` only before the first assignment, effect or coin."""

from __future__ import annotations

from attrs import evolve

from consensus_check.ir.protocol import (
    Assign,
    Augment,
    Broadcast,
    Call,
    Draw,
    Expr,
    For,
    If,
    Leave,
    Method,
    Name,
    Require,
    Return,
    Send,
    SetTimer,
    Spend,
    Statement,
    Stop,
)
from consensus_check.records import frozen
from consensus_check.spec.reader.program import Program
from consensus_check.spec.reader.symbols import Symbols
from consensus_check.spec.reader.walking import (
    all_expressions,
    expressions_in,
    own_expressions,
    statements_in,
)

_KINDS = ("step", "receive", "expires", "each_round")


@frozen
class _Past:
    """What has happened on some path to a point."""

    effect: bool = False
    coin: bool = False


def check_guards(symbols: Symbols, program: Program, method: Method) -> None:
    """Report guards that come too late in a method of an agent, also those in its parts."""
    if method.kind in _KINDS:
        _Walk(symbols, program).block(method.body, _Past())


@frozen
class _Walk:
    """One walk through a method; a guard is reported once."""

    symbols: Symbols
    program: Program

    def block(self, body: tuple[Statement, ...], past: _Past) -> _Past | None:
        """What has happened at the end of a block; None where it is not reached."""
        now: _Past | None = past
        for statement in body:
            if now is None:
                return None
            now = self.statement(statement, now)
        return now

    def statement(self, statement: Statement, past: _Past) -> _Past | None:
        for expr in own_expressions(statement):
            past = self.expression(expr, past)
        match statement:
            case Require():
                self.guard(statement, past)
                return past
            case Return():
                return None
            case If():
                return _either(self.block(statement.then, past), self.block(statement.other, past))
            case For():
                once = _either(past, self.block(statement.body, past)) or past
                return _either(once, self.block(statement.body, once))
            case Assign():
                stored = any(not isinstance(target, Name) for target in statement.targets)
                return evolve(past, effect=past.effect or stored)
            case Augment():
                return evolve(past, effect=past.effect or not isinstance(statement.target, Name))
            case Send() | Broadcast() | Spend() | Leave() | Stop() | SetTimer():
                return evolve(past, effect=True)
            case _:
                return past

    def expression(self, expr: Expr, past: _Past) -> _Past:
        for inner in expressions_in(expr):
            if isinstance(inner, Draw):
                past = evolve(past, coin=True)
            elif isinstance(inner, Call):
                called = self.program.methods.get((inner.owner, inner.name))
                if called is not None and called.kind == "part":
                    past = _ended(self.block(called.body, past), called, past)
        return past

    def guard(self, statement: Require, past: _Past) -> None:
        code = "CC224" if past.effect else "CC225" if past.coin else ""
        if not code:
            return
        what = "an assignment or effect" if past.effect else "a coin"
        found = self.symbols.text.error(code, f"a guard after {what}", statement.at)
        if not any(str(found) == str(other) for other in self.symbols.text.errors):
            self.symbols.text.errors.append(found)


def _either(one: _Past | None, other: _Past | None) -> _Past | None:
    if one is None or other is None:
        return one or other
    return _Past(one.effect or other.effect, one.coin or other.coin)


def _ended(after: _Past | None, part: Method, before: _Past) -> _Past:
    """What has happened after a part, early returns included (an effect before any of them counts)."""
    early = _Past(_has_effect(part.body), any(isinstance(expr, Draw) for expr in all_expressions(part.body)))
    return _either(after, _either(before, early)) or before


def _has_effect(body: tuple[Statement, ...]) -> bool:
    effects = Send | Broadcast | Spend | Leave | Stop | SetTimer
    return any(
        isinstance(s, effects)
        or (isinstance(s, Assign) and any(not isinstance(t, Name) for t in s.targets))
        or (isinstance(s, Augment) and not isinstance(s.target, Name))
        for s in statements_in(body)
    )
