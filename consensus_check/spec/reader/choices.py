"""Choices, coins and checks inside expressions."""

from __future__ import annotations

import ast
from collections.abc import Callable

from consensus_check.ir.protocol import Above, Choose, Draw, Expr, Literal_, Operation, Verify
from consensus_check.ir.types import FractionType, IntType, NoneType, RankType, Type
from consensus_check.spec.reader.arguments import boolean, plain
from consensus_check.spec.reader.body import CHOOSING, EFFECTFUL, Body
from consensus_check.spec.reader.comprehensions import collection, element_of, enum_of
from consensus_check.spec.reader.relations import BOOL, FRACTION, RANK, join_all, literal, show

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
    enum = enum_of(body, clause.iter)
    if enum is None or len(node.generators) > 1 or clause.ifs or not isinstance(clause.target, ast.Name):
        raise body.error(
            "CC321", "the options of a coin are written out, or are the members of an enum", node
        )
    inner = body.inner()
    pairs: list[tuple[Expr, Expr]] = []
    for member in enum.members:
        inner.aliases[clause.target.id] = Literal_(member, enum, body.at(clause.target))
        pairs.append((inner.value(node.key), weight(inner, node.value)))
    return tuple(pairs)


def weight(body: Body, node: ast.expr) -> Expr:
    """A weight or probability: an exact rational, not negative."""
    before, body.weights = body.weights, True
    try:
        value = body.value(node, FRACTION)
    finally:
        body.weights = before
    if not isinstance(value.type, FractionType | IntType):
        raise body.error("CC321", f"a weight that is {show(value.type)}", node)
    if isinstance(value, Literal_) and isinstance(value.value, int) and value.value < 0:
        raise body.error("CC321", "a negative weight", node)
    if isinstance(value, Operation) and value.op == "neg":
        raise body.error("CC321", "a negative weight", node)
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
    p = weight(body, args[0])
    if isinstance(p, Literal_) and isinstance(p.value, int | float) and p.value > 1:
        raise body.error("CC321", "a probability above one", args[0])
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
