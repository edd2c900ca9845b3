"""Choices, coins and checks inside expressions."""

from __future__ import annotations

import ast
from collections.abc import Callable
from fractions import Fraction

from consensus_check.ir.protocol import Above, Choose, Draw, Expr, Literal_, Operation, Verify
from consensus_check.ir.types import FractionType, IntType, NoneType, RankType, Type
from consensus_check.spec.reader.arguments import boolean, plain
from consensus_check.spec.reader.body import CHOOSING, EFFECTFUL, Body
from consensus_check.spec.reader.comprehensions import collection, element_of, enum_of
from consensus_check.spec.reader.relations import BOOL, FRACTION, RANK, join_all, literal, show

MOST_OPTIONS = 1000
Reader = Callable[[Body, ast.Call, Type | None], Expr]


def _allowed(body: Body, node: ast.Call, what: str, kinds: frozenset[str]) -> None:
    if body.kind in ("constant", "default"):
        raise body.error(
            "CC227", f"{what} outside a method", node, "write cc.initially(...) for a first value"
        )
    if body.kind not in kinds:
        raise body.error("CC227", f"{what} in a method that is {_article(body.kind)}", node)
    if body.nested:
        raise body.error("CC237", f"{what} inside a comprehension", node)


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeio" else f"a {kind}"


def _choose(body: Body, node: ast.Call, expected: Type | None) -> Expr:
    _allowed(body, node, "a choice", CHOOSING)
    args, named = plain(body, node, "cc.choose", 1, 1, ("fair",))
    if isinstance(args[0], ast.Dict):
        raise body.error("CC321", "cc.choose with weights", args[0], "write cc.draw({...}) for a coin")
    options = collection(body, args[0])
    inner = element_of(options)
    if isinstance(inner, NoneType):
        raise body.error("CC321", "a choice from nothing", args[0])
    fair = False
    if "fair" in named:
        fair = constant_flag(body, named["fair"])
    return Choose(options, fair, inner, body.at(node))


def constant_flag(body: Body, node: ast.expr) -> bool:
    """True or False, written out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        return node.value
    raise body.error("CC133", "this is True or False, written out", node)


def weighted(body: Body, node: ast.Dict | ast.DictComp) -> tuple[tuple[Expr, Expr], ...]:
    """The pairs (option, weight) of a dict."""
    if isinstance(node, ast.DictComp):
        return _weighted_members(body, node)
    pairs: list[tuple[Expr, Expr]] = []
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            raise body.error("CC211", "a dict within a dict", value)
        pairs.append((body.value(key), weight(body, value)))
    if not pairs:
        raise body.error("CC321", "a coin without options", node)
    if join_all([option.type for option, _ in pairs]) is None:
        kinds = " and ".join(sorted({show(option.type) for option, _ in pairs}))
        raise body.error("CC321", f"options of unlike types: {kinds}", node)
    if all(isinstance(w, Literal_) and w.value == 0 for _, w in pairs):
        raise body.error("CC321", "a coin whose weights are all zero", node)
    return tuple(pairs)


def _weighted_members(body: Body, node: ast.DictComp) -> tuple[tuple[Expr, Expr], ...]:
    clause = node.generators[0]
    listed = _listed(body, clause.iter)
    if not listed or len(node.generators) > 1 or clause.ifs or not isinstance(clause.target, ast.Name):
        raise body.error(
            "CC321",
            "options of a coin that only the run knows",
            node,
            "write them out: a dict, or one `for` over an enum, a tuple (a, b) or range(3)",
        )
    inner = body.inner()
    pairs: list[tuple[Expr, Expr]] = []
    for one in listed:
        inner.aliases[clause.target.id] = one
        pairs.append((inner.value(node.key), weight(inner, node.value)))
    return tuple(pairs)


def _listed(body: Body, node: ast.expr) -> list[Expr]:
    """The values of an enum, of a tuple or set that is written out, or of a range of numbers; else none."""
    enum = enum_of(body, node)
    if enum is not None:
        return [Literal_(member, enum, body.at(node)) for member in enum.members]
    if isinstance(node, ast.Tuple | ast.Set):
        inner = body.inner()
        inner.nested = True
        return [inner.value(one) for one in node.elts]
    match collection(body, node):
        case Operation(op="range", args=(Literal_(value=int(start)), Literal_(value=int(stop)))):
            return [literal(number) for number in range(start, min(stop, start + MOST_OPTIONS))]
        case _:
            return []


def fraction(expr: Expr) -> Fraction | None:
    """The value of a weight made of numbers only."""
    match expr:
        case Literal_(value=bool()):
            return None
        case Literal_(value=int(value)) | Literal_(value=Fraction() as value):
            return Fraction(value)
        case Operation(op="neg", args=(only,)):
            positive = fraction(only)
            return None if positive is None else -positive
        case Operation(op=op, args=(left, right)):
            a, b = fraction(left), fraction(right)
            if a is None or b is None:
                return None
            match op:
                case "+":
                    return a + b
                case "-":
                    return a - b
                case "*":
                    return a * b
                case "/":
                    return a / b if b else None
                case _:
                    return None
        case _:
            return None


def weight(body: Body, node: ast.expr) -> Expr:
    """A weight: an exact rational, not negative."""
    value = _rational(body, node)
    known = fraction(value)
    if known is not None and known < 0:
        raise body.error("CC321", "a negative weight", node, "write weights from 0 up")
    return value


def _rational(body: Body, node: ast.expr) -> Expr:
    before, body.weights = body.weights, True
    try:
        value = body.value(node, FRACTION)
    finally:
        body.weights = before
    if not isinstance(value.type, FractionType | IntType):
        raise body.error("CC321", f"a weight that is {show(value.type)}", node)
    return value


def _draw(body: Body, node: ast.Call, expected: Type | None) -> Expr:
    _allowed(body, node, "a coin", CHOOSING)
    args, _ = plain(body, node, "cc.draw", 1, 1)
    given = args[0]
    if isinstance(given, ast.Name) and given.id in body.symbols.constants:
        given = body.symbols.constants[given.id]
    if not isinstance(given, ast.Dict | ast.DictComp):
        raise body.error("CC321", "cc.draw without weights", args[0], "write cc.draw({option: weight, ...})")
    pairs = weighted(body, given)
    type_ = join_all([option.type for option, _ in pairs])
    assert type_ is not None
    return Draw(pairs, type_, body.at(node))


def _flip(body: Body, node: ast.Call, expected: Type | None) -> Expr:
    _allowed(body, node, "a coin", CHOOSING)
    args, _ = plain(body, node, "cc.flip", 1, 1)
    p = _rational(body, args[0])
    known = fraction(p)
    if known is not None and not 0 <= known <= 1:
        what = "below zero" if known < 0 else "above one"
        raise body.error("CC321", f"a probability {what}", args[0], "write a number from 0 to 1")
    at = body.at(node)
    rest = Operation("-", (literal(1), p), FRACTION, at)
    return Draw(((literal(True), p), (literal(False), rest)), BOOL, at)


def _above(body: Body, node: ast.Call, expected: Type | None) -> Expr:
    _allowed(body, node, "a choice", CHOOSING)
    args, _ = plain(body, node, "cc.above", 1, 1)
    rank = body.value(args[0])
    if not isinstance(rank.type, RankType):
        raise body.error("CC322", f"cc.above asks for a rank, not {show(rank.type)}", args[0])
    return Above(rank, RANK, body.at(node))


def _verify(body: Body, node: ast.Call, expected: Type | None) -> Expr:
    _allowed(body, node, "cc.verify", EFFECTFUL)
    args, _ = plain(body, node, "cc.verify", 1, 1)
    return Verify(boolean(body, args[0], "the condition"), BOOL, body.at(node))


CHOICES: dict[str, Reader] = {
    "choose": _choose,
    "draw": _draw,
    "flip": _flip,
    "above": _above,
    "verify": _verify,
}
