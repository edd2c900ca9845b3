"""Parameters, probabilities, options, the size, and assumptions about them."""

from __future__ import annotations

import ast
from fractions import Fraction

from consensus_check.ir.protocol import Expr, Literal_, ParameterDecl
from consensus_check.ir.types import BoolType, EnumType, IntType, Type
from consensus_check.spec.reader.arguments import boolean, plain
from consensus_check.spec.reader.choices import fraction, weight
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.relations import FRACTION, INT, join_all, show
from consensus_check.spec.reader.symbols import Symbols

Value = bool | int | Fraction | str
_NAMED = {
    "parameter": ("minimum", "maximum"),
    "probability": (),
    "size": ("minimum", "maximum"),
    "option": ("cost",),
}


def quantity(symbols: Symbols, node: ast.stmt) -> None:
    """Read `name = cc.parameter(...)` and its like."""
    assert isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call)
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    assert isinstance(target, ast.Name)
    declared = _read(symbols, target.id, node.value, symbols.text.at(node))
    symbols.broken.discard(target.id)
    symbols.parameters[target.id] = declared


def _read(symbols: Symbols, name: str, node: ast.Call, at: int) -> ParameterDecl:
    kind = symbols.dotted(node.func).removeprefix("consensus_check.")
    body = constant_body(symbols, weights=kind == "probability")
    least, most = {"size": (0, 0), "option": (2, None)}.get(kind, (1, 1))
    args, named = plain(body, node, f"cc.{kind}", least, most, _NAMED[kind])
    bounds = {key: _whole(symbols, value) for key, value in named.items()}
    minimum, maximum = bounds.get("minimum"), bounds.get("maximum")
    if minimum is not None and maximum is not None and minimum > maximum:
        raise symbols.text.error("CC134", f"no number is from {minimum} to {maximum}", node)
    if kind == "size":
        if (minimum if minimum is not None else 1) < 1:
            raise symbols.text.error("CC134", "a group has one member or more", named["minimum"])
        return ParameterDecl(name, "size", INT, None, 1 if minimum is None else minimum, maximum, at=at)
    if kind == "probability":
        p = fraction(weight(body, args[0]))
        if p is None or p > 1:
            raise symbols.text.error("CC134", "a probability is a number from 0 to 1", args[0])
        return ParameterDecl(name, "probability", FRACTION, p, at=at)
    values = [_constant(symbols, body.value(arg), arg) for arg in args]
    type_ = join_all([found for _, found in values])
    if not isinstance(type_, BoolType | IntType | EnumType):
        raise symbols.text.error("CC134", "an int, a bool or a member of an Enum is asked for", args[0])
    if kind == "option":
        options = tuple(value for value, _ in values if not isinstance(value, Fraction))
        if len(set(options)) < len(options):
            raise symbols.text.error("CC134", "an option with one value twice", node)
        return ParameterDecl(
            name, "option", type_, values[0][0], options=options, cost=bounds.get("cost", 1), at=at
        )
    default = values[0][0]
    if bounds and not isinstance(type_, IntType):
        raise symbols.text.error("CC134", f"bounds of {show(type_)}", node)
    if isinstance(type_, IntType) and isinstance(default, int):
        if (minimum is not None and default < minimum) or (maximum is not None and default > maximum):
            raise symbols.text.error("CC134", f"the default {default} is out of its own bounds", args[0])
    return ParameterDecl(name, "parameter", type_, default, minimum, maximum, at=at)


def _whole(symbols: Symbols, node: ast.expr) -> int:
    value = constant_body(symbols).value(node)
    if isinstance(value, Literal_) and isinstance(value.value, int) and not isinstance(value.value, bool):
        return value.value
    raise symbols.text.error("CC134", "a whole number, written out, is asked for", node)


def _constant(symbols: Symbols, value: Expr, node: ast.expr) -> tuple[Value, Type]:
    if isinstance(value, Literal_) and value.value is not None:
        return value.value, value.type
    raise symbols.text.error("CC134", "a default is a constant, written out", node)


def assumption(symbols: Symbols, node: ast.Expr) -> Expr:
    """Read `cc.assume(condition)`."""
    assert isinstance(node.value, ast.Call)
    body = constant_body(symbols, weights=True)
    args, _ = plain(body, node.value, "cc.assume", 1, 1)
    return boolean(body, args[0], "an assumption")
