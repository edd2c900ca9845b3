"""What a test tells of the values it mentions, once it is known to be true or false."""

from __future__ import annotations

from consensus_check.ir.protocol import Attribute, Expr, Literal_, Name, Operation, Query, Self
from consensus_check.ir.types import AgentType, MessageType, OptionalType, Type
from consensus_check.spec.reader.body import Path
from consensus_check.spec.reader.relations import NONE, without_none


def path_of(expr: Expr) -> Path | None:
    """('self', 'vote') for `self.vote`; None for what is no path."""
    match expr:
        case Name():
            return (expr.name,)
        case Self():
            return ("self",)
        case Attribute():
            inner = path_of(expr.object)
            return None if inner is None else (*inner, expr.field)
        case _:
            return None


def facts(test: Expr, truth: bool) -> dict[Path, Type]:
    """Types that hold for paths when the test has this truth."""
    match test:
        case Operation(op="not"):
            return facts(test.args[0], not truth)
        case Operation(op="and" | "or"):
            if (test.op == "and") != truth:
                return {}
            known: dict[Path, Type] = {}
            for arg in test.args:
                known.update(facts(arg, truth))
            return known
        case Operation(op="==" | "!=", args=(value, Literal_(value=None))):
            return _none(value, (test.op == "==") == truth)
        case Query(name="isinstance", args=(value,)):
            return _instance(value, test.names, truth)
        case _:
            return {}


def _none(value: Expr, is_none: bool) -> dict[Path, Type]:
    path = path_of(value)
    if path is None or not isinstance(value.type, OptionalType):
        return {}
    return {path: NONE if is_none else value.type.value}


def _instance(value: Expr, names: tuple[str, ...], truth: bool) -> dict[Path, Type]:
    path = path_of(value)
    type_ = without_none(value.type)
    if path is None:
        return {}
    match type_:
        case AgentType():
            kept = tuple(role for role in type_.roles if (role in names) == truth)
            narrow: Type = AgentType(kept)
        case MessageType():
            kept = tuple(name for name in type_.classes if (name in names) == truth)
            narrow = MessageType(kept)
        case _:
            return {}
    if not kept:
        return {}
    return {path: narrow if truth or type_ is value.type else OptionalType(narrow)}
