"""Types in words: `0..2`, `IDLE, VOTING or DONE`, `a set of reviewers`."""

from __future__ import annotations

from consensus_check.ir import types as ty
from consensus_check.ir.protocol import Expr, Literal_, Operation, Parameter_, Spec
from consensus_check.report.page import joined
from consensus_check.report.words import article, many, source_text, spoken_role


def type_words(type_: ty.Type, spec: Spec) -> str:
    """A type as the end of `it is ...`."""
    match type_:
        case ty.BoolType():
            return "yes or no"
        case ty.IntType(lo, hi):
            return "a number" if lo is None or hi is None else f"{_bound(lo, spec)}..{_bound(hi, spec)}"
        case ty.EnumType(_, members):
            return joined(members, "or")
        case ty.AgentType(roles):
            return article(joined((spoken_role(role) for role in roles), "or"))
        case ty.SetType(element):
            return f"a set of {_several(element, spec)}"
        case ty.TupleType(element, at_most):
            limit = f"at most {_bound(at_most, spec)} " if at_most is not None else ""
            return f"a list of {limit}{_several(element, spec)}"
        case ty.MapType(key, value):
            return f"for each {_one(key, spec)}: {type_words(value, spec)}"
        case ty.OptionalType(value):
            return f"{type_words(value, spec)}, or nothing"
        case ty.RecordType(name):
            return article(name)
        case ty.SymmetricType(size):
            return f"one of {_bound(size, spec)} equal values"
        case ty.RankType():
            return "a rank, which can always be exceeded"
        case ty.TimerType():
            return "a timer"
        case ty.SharedType(name):
            return f"the {spoken_role(name)}"
        case _:
            return "a value"


def _bound(expression: Expr, spec: Spec) -> str:
    match expression:
        case Literal_(value):
            return str(value)
        case Parameter_(name):
            return name
        case Operation(op, (one, other)):
            return f"{_bound(one, spec)} {op} {_bound(other, spec)}"
        case _:
            return source_text(spec, expression.at) or "?"


def _one(type_: ty.Type, spec: Spec) -> str:
    return (
        joined((spoken_role(r) for r in type_.roles), "or")
        if isinstance(type_, ty.AgentType)
        else type_words(type_, spec)
    )


def _several(type_: ty.Type | None, spec: Spec) -> str:
    if isinstance(type_, ty.AgentType):
        return joined((many(spoken_role(role)) for role in type_.roles), "or")
    return "values" if type_ is None else f"values, each {type_words(type_, spec)}"
