"""Arguments of calls: how many, under which names, of which types; and what a value must be where it is
stored.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from consensus_check.ir.protocol import Expr, Literal_
from consensus_check.ir.types import IntType, OptionalType, SymmetricType, TupleType, Type
from consensus_check.spec.reader.body import Body
from consensus_check.spec.reader.relations import BOOL, NONE, fits, show, without_none
from consensus_check.spec.reader.symbols import nearest


def plain(
    body: Body, node: ast.Call, what: str, least: int, most: int | None, names: Sequence[str] = ()
) -> tuple[list[ast.expr], dict[str, ast.expr]]:
    """The positional and named arguments of a call that takes `least` to `most` positional ones and these
    names.
    """
    for arg in node.args:
        if isinstance(arg, ast.Starred):
            raise body.error("CC211", "an argument with a star", arg)
    named: dict[str, ast.expr] = {}
    for keyword in node.keywords:
        if keyword.arg is None:
            raise body.error("CC211", "arguments with stars", keyword.value)
        if keyword.arg not in names:
            raise body.error(
                "CC303", f"{what} takes no argument {keyword.arg}", keyword, nearest(keyword.arg, list(names))
            )
        named[keyword.arg] = keyword.value
    if len(node.args) < least or (most is not None and len(node.args) > most):
        wanted = str(least) if least == most else f"{least} or more" if most is None else f"{least} to {most}"
        plural = "argument" if wanted == "1" else "arguments"
        raise body.error("CC303", f"{what} takes {wanted} {plural}, not {len(node.args)}", node)
    return list(node.args), named


def bind(
    body: Body,
    node: ast.Call,
    what: str,
    parameters: Sequence[tuple[str, Type]],
    defaults: Mapping[str, Expr],
) -> tuple[Expr, ...]:
    """One expression for each parameter, in order; missing ones are filled with their default."""
    names = [name for name, _ in parameters]
    if any(isinstance(arg, ast.Starred) for arg in node.args) or any(k.arg is None for k in node.keywords):
        raise body.error("CC211", "arguments with stars", node)
    given: dict[str, ast.expr] = {}
    if len(node.args) > len(names):
        raise body.error("CC303", f"{what} takes {len(names)} arguments, not {len(node.args)}", node)
    given.update(zip(names, node.args, strict=False))
    for keyword in node.keywords:
        assert keyword.arg is not None
        if keyword.arg not in names:
            raise body.error("CC303", f"{what} has no {keyword.arg}", keyword, nearest(keyword.arg, names))
        if keyword.arg in given:
            raise body.error("CC303", f"{what} is given {keyword.arg} twice", keyword)
        given[keyword.arg] = keyword.value
    missing = [name for name in names if name not in given and name not in defaults]
    if missing:
        raise body.error("CC303", f"{what} is not given {' and '.join(missing)}", node)
    return tuple(
        typed(body, given[name], type_, f"{name} of {what}") if name in given else defaults[name]
        for name, type_ in parameters
    )


def typed(body: Body, node: ast.expr, type_: Type, what: str, code: str = "CC322") -> Expr:
    """An expression that fits the type."""
    value = body.value(node, type_)
    check_fits(body, value, type_, node, what, code)
    return value


def check_fits(body: Body, value: Expr, type_: Type, node: ast.expr, what: str, code: str = "CC322") -> None:
    """Raise where the value cannot stand where the type is asked for."""
    if not fits(value.type, type_):
        if isinstance(value.type, OptionalType) and fits(value.type.value, type_):
            raise body.error("CC310", f"{what} may not be None, but this may", node)
        if isinstance(type_, SymmetricType) and isinstance(value.type, IntType):
            raise body.error("CC329", f"{what} is a symmetric value, not a number", node)
        raise body.error(code, f"{what} is {show(type_)}, not {show(value.type)}", node)
    _check_range(body, value, type_, node, what)


def _check_range(body: Body, value: Expr, type_: Type, node: ast.expr, what: str) -> None:
    bare = without_none(type_)
    match bare, value:
        case IntType(lo=lo, hi=hi), Literal_(value=int(number)):
            below = isinstance(lo, Literal_) and isinstance(lo.value, int) and number < lo.value
            above = isinstance(hi, Literal_) and isinstance(hi.value, int) and number > hi.value
            if below or above:
                raise body.error("CC316", f"{what} is {show(bare)}, never {number}", node)
        case TupleType(at_most=Literal_(value=int(most))), _:
            if isinstance(value.type, TupleType) and isinstance(value.type.at_most, Literal_):
                length = value.type.at_most.value
                if isinstance(length, int) and length > most:
                    raise body.error("CC320", f"{what} holds at most {most} values, not {length}", node)
        case _:
            pass


def boolean(body: Body, node: ast.expr, what: str) -> Expr:
    """A Boolean expression: the language has no other truth."""
    value = body.value(node)
    if value.type != BOOL:
        raise body.error("CC306", f"{what} is {show(value.type)}, not bool", node, _truth_help(value))
    return value


def _truth_help(value: Expr) -> str | None:
    text = show(value.type)
    if isinstance(value.type, OptionalType):
        return "write `is not None`"
    if isinstance(value.type, IntType):
        return "write `!= 0`"
    return "write `len(...) > 0`" if text.startswith(("frozenset", "tuple", "an empty", "values")) else None


def not_none(body: Body, value: Expr, node: ast.expr) -> Expr:
    """The value, which must not be None here."""
    if isinstance(value.type, OptionalType) or value.type == NONE:
        raise body.error("CC310", "this may be None here", node)
    return value
