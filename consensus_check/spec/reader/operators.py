"""Operators: Boolean, arithmetic, sets, comparisons."""

from __future__ import annotations

import ast

from consensus_check.ir.protocol import (
    Attribute,
    Choose,
    Draw,
    Expr,
    Literal_,
    Operation,
    Operator,
    Parameter_,
    Query,
    Self,
)
from consensus_check.ir.types import (
    AgentType,
    BoolType,
    EnumType,
    FractionType,
    IntType,
    MapType,
    NoneType,
    OptionalType,
    ProtocolType,
    RankType,
    SetType,
    TupleType,
    Type,
)
from consensus_check.spec.reader.arguments import boolean, not_none
from consensus_check.spec.reader.body import Body
from consensus_check.spec.reader.comprehensions import collection, element_of
from consensus_check.spec.reader.narrowing import facts
from consensus_check.spec.reader.relations import BOOL, FRACTION, INT, comparable, join, show, without_none
from consensus_check.spec.reader.walking import expressions_in

_SET_OPERATORS: dict[type[ast.operator], Operator] = {
    ast.BitOr: "union",
    ast.BitAnd: "intersection",
    ast.Sub: "difference",
    ast.BitXor: "symmetric_difference",
}
_INT_OPERATORS: dict[type[ast.operator], Operator] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.FloorDiv: "//",
    ast.Mod: "%",
}
_REFUSED: dict[type[ast.operator], tuple[str, str]] = {
    ast.Div: ("CC214", "division that leaves the integers"),
    ast.Pow: ("CC214", "a power"),
    ast.MatMult: ("CC214", "a matrix product"),
    ast.LShift: ("CC215", "a shift of bits"),
    ast.RShift: ("CC215", "a shift of bits"),
}
_COMPARISONS: dict[type[ast.cmpop], Operator] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Is: "==",
    ast.IsNot: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
}


def boolean_operation(body: Body, node: ast.BoolOp, _: Type | None) -> Expr:
    """`and`, `or`: what the operands before one tell is known in it."""
    conjunction = isinstance(node.op, ast.And)
    inner = body.inner()
    args: list[Expr] = []
    for operand in node.values:
        value = boolean(inner, operand, "an operand of " + ("`and`" if conjunction else "`or`"))
        inner.scope.learn(facts(value, conjunction))
        args.append(value)
    return Operation("and" if conjunction else "or", tuple(args), BOOL, body.at(node))


def unary_operation(body: Body, node: ast.UnaryOp, expected: Type | None) -> Expr:
    if isinstance(node.op, ast.Not):
        return Operation("not", (boolean(body, node.operand, "the operand of `not`"),), BOOL, body.at(node))
    if not isinstance(node.op, ast.USub):
        raise body.error("CC215", "an operator on bits", node)
    value = body.value(node.operand, expected)
    if isinstance(value, Literal_) and isinstance(value.value, int) and not isinstance(value.value, bool):
        return Literal_(-value.value, INT, body.at(node))
    if not isinstance(value.type, IntType | FractionType):
        raise body.error("CC305", f"minus {show(value.type)}", node)
    return Operation("neg", (value,), _number(value.type, value.type), body.at(node))


def binary_operation(body: Body, node: ast.BinOp, expected: Type | None) -> Expr:
    left = body.value(node.left, expected)
    right = body.value(node.right, expected)
    return combine(body, type(node.op), left, right, node)


def combine(body: Body, kind: type[ast.operator], left: Expr, right: Expr, node: ast.AST) -> Operation:
    """`left op right`, typed; also the meaning of `target op= value`."""
    at = body.at(node)
    both = (left.type, right.type)
    match both:
        case (SetType(), SetType()) if kind in _SET_OPERATORS:
            joined = join(left.type, right.type)
            if joined is None:
                raise body.error("CC305", f"{show(left.type)} and {show(right.type)} together", node)
            kept = left.type if kind in (ast.Sub, ast.BitAnd) else joined
            assert isinstance(kept, SetType)
            return Operation(_SET_OPERATORS[kind], (left, right), SetType(kept.element), at)
        case (TupleType(), TupleType()) if kind is ast.Add:
            joined = join(left.type, right.type)
            if not isinstance(joined, TupleType):
                raise body.error("CC305", f"{show(left.type)} and {show(right.type)} together", node)
            return Operation("concat", (left, right), TupleType(joined.element), at)
        case (IntType() | FractionType(), IntType() | FractionType()):
            return _arithmetic(body, kind, left, right, node)
        case _:
            for value in (left, right):
                if isinstance(value.type, OptionalType):
                    raise body.error("CC310", "an operand may be None here", node)
            hint = "write `and`, `or`, `not`, `!=`" if left.type == right.type == BOOL else None
            raise body.error(
                "CC305", f"no such operator for {show(left.type)} and {show(right.type)}", node, hint
            )


def _arithmetic(body: Body, kind: type[ast.operator], left: Expr, right: Expr, node: ast.AST) -> Operation:
    at = body.at(node)
    fraction = FRACTION in (left.type, right.type) or (body.weights and kind is ast.Div)
    if body.weights and kind is ast.Div:
        if isinstance(right, Literal_) and right.value == 0:
            raise body.error("CC315", "division by zero", node)
        return Operation("/", (left, right), FRACTION, at)
    if kind in _REFUSED:
        code, what = _REFUSED[kind]
        raise body.error(code, what, node)
    if kind not in _INT_OPERATORS:
        raise body.error("CC215", "an operator on the bits of integers", node)
    if kind in (ast.FloorDiv, ast.Mod):
        if fraction:
            raise body.error("CC305", "whole division of a probability", node)
        _check_divisor(body, right, node)
    return Operation(_INT_OPERATORS[kind], (left, right), _number(left.type, right.type), at)


def _number(left: Type, right: Type) -> Type:
    return FRACTION if FRACTION in (left, right) else INT


def _check_divisor(body: Body, divisor: Expr, node: ast.AST) -> None:
    if isinstance(divisor, Literal_) and divisor.value == 0:
        raise body.error("CC315", "division by zero", node)
    if isinstance(divisor, Parameter_):
        declared = body.symbols.parameters[divisor.name]
        least = declared.minimum if declared.kind != "size" else max(1, declared.minimum or 1)
        if least is None or least < 1:
            raise body.error(
                "CC315", f"{divisor.name} may be zero", node, f"declare {divisor.name} with minimum=1 or more"
            )
    if not is_constant(divisor):
        raise body.error("CC315", "division by what changes in a run", node)


def is_constant(expr: Expr) -> bool:
    """Whether a value is the same throughout a run: made of literals, parameters and counts."""
    match expr:
        case Literal_() | Parameter_():
            return True
        case Query(name="count" | "diameter" | "degree"):
            return True
        case Operation(op="len", args=(group,)):
            return (isinstance(group, Query) and group.name == "members") or _is_group(group)
        case Operation(op="neg" | "+" | "-" | "*" | "//" | "%" | "min" | "max"):
            return all(is_constant(arg) for arg in expr.args)
        case _:
            return False


def _is_group(expr: Expr) -> bool:
    return (
        isinstance(expr, Attribute)
        and isinstance(expr.object, Self)
        and isinstance(expr.object.type, ProtocolType)
    )


def comparison(body: Body, node: ast.Compare, _: Type | None) -> Expr:
    """A comparison, or a chain of them joined by `and`."""
    parts: list[Expr] = []
    left_node, left = node.left, _operand(body, node.left, node.ops[0], node.comparators[0])
    for index, (op, right_node) in enumerate(zip(node.ops, node.comparators, strict=True)):
        is_last = index == len(node.ops) - 1
        if isinstance(op, ast.In | ast.NotIn):
            right = collection(body, right_node)
        else:
            right = body.value(right_node, left.type)
        if not is_last and any(isinstance(e, Choose | Draw) for e in expressions_in(right)):
            raise body.error("CC237", "a choice in the middle of a chain of comparisons", right_node)
        parts.append(_compare(body, op, left, right, left_node, node))
        left_node, left = right_node, right
    return parts[0] if len(parts) == 1 else Operation("and", tuple(parts), BOOL, body.at(node))


def _operand(body: Body, node: ast.expr, op: ast.cmpop, other: ast.expr) -> Expr:
    if isinstance(node, ast.Constant) and not isinstance(op, ast.In | ast.NotIn):
        return body.value(node, body.value(other).type)
    return body.value(node)


def _compare(
    body: Body, op: ast.cmpop, left: Expr, right: Expr, left_node: ast.expr, node: ast.Compare
) -> Expr:
    at = body.at(node)
    name = _COMPARISONS[type(op)]
    if isinstance(op, ast.In | ast.NotIn):
        inside = element_of(right)
        if not isinstance(inside, NoneType) and not comparable(left.type, inside):
            raise body.error("CC307", f"{show(left.type)} is never in {show(right.type)}", node)
        return Operation(name, (left, right), BOOL, at)
    if isinstance(op, ast.Is | ast.IsNot):
        return _identity(body, name, left, right, node, at)
    if isinstance(op, ast.Eq | ast.NotEq):
        if isinstance(left.type, NoneType) or isinstance(right.type, NoneType):
            raise body.error("CC309", "None compared by `==`", node, "write `is None` or `is not None`")
        if _rationals(body, left, right):
            return Operation(name, (left, right), BOOL, at)
        if not comparable(left.type, right.type):
            raise body.error("CC307", f"{show(left.type)} never equals {show(right.type)}", node)
        if isinstance(left.type, MapType):
            raise body.error("CC307", "maps compared", node, "compare their values one by one")
        return Operation(name, (left, right), BOOL, at)
    return _order(body, name, left, right, node, at)


def _identity(body: Body, name: Operator, left: Expr, right: Expr, node: ast.Compare, at: int) -> Expr:
    if isinstance(left.type, NoneType):
        left, right = right, left
    if isinstance(right.type, NoneType):
        if not isinstance(left.type, OptionalType | NoneType):
            ends = "write cc.next(self, None) or cc.previous(self, None) for an agent at the end of a line"
            hint = ends if isinstance(left.type, AgentType) else None
            raise body.error("CC309", f"{show(left.type)} is never None here", node, hint)
        return Operation(name, (left, right), BOOL, at)
    for value in (left, right):
        if not isinstance(without_none(value.type), EnumType):
            better = "==" if name == "==" else "!="
            raise body.error("CC309", f"`is` for {show(value.type)}", node, f"write `{better}`")
    if not comparable(left.type, right.type):
        raise body.error("CC307", f"{show(left.type)} never is {show(right.type)}", node)
    return Operation(name, (left, right), BOOL, at)


def _rationals(body: Body, left: Expr, right: Expr) -> bool:
    """Whether two constants are numbers of which one is a fraction: what an assumption may compare."""
    kinds = {type(left.type), type(right.type)}
    return body.kind == "constant" and FractionType in kinds and kinds <= {FractionType, IntType}


def _order(body: Body, name: Operator, left: Expr, right: Expr, node: ast.Compare, at: int) -> Expr:
    not_none(body, left, node)
    not_none(body, right, node)
    if _rationals(body, left, right):
        return Operation(name, (left, right), BOOL, at)
    match left.type, right.type:
        case (IntType(), IntType()) | (RankType(), RankType()):
            return Operation(name, (left, right), BOOL, at)
        case SetType(), SetType() if comparable(left.type, right.type):
            args = (left, right) if name in ("<", "<=") else (right, left)
            return Operation("subset" if "=" in name else "proper_subset", args, BOOL, at)
        case (AgentType(), _) | (_, AgentType()):
            hint = "compare cc.index(a) and cc.index(b); the role is then @cc.role(ordered=True)"
            raise body.error("CC308", "agents have no order", node, hint)
        case BoolType(), BoolType():
            raise body.error("CC308", "bool has no order", node, "write `and`, `or`, `not`")
        case _:
            what = f"{show(left.type)} and {show(right.type)} have no order"
            raise body.error("CC308", what, node)
