"""Statements of the language: a method's body from text to the protocol as written."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.protocol import Expr, For, If, Return, Statement
from consensus_check.spec.reader.arguments import boolean, check_fits
from consensus_check.spec.reader.assignments import Lines, annotated_assign, assign, augment
from consensus_check.spec.reader.body import Body, Scope, merge
from consensus_check.spec.reader.comprehensions import bind_targets, collection
from consensus_check.spec.reader.effects import expression_statement
from consensus_check.spec.reader.matching import match_statement
from consensus_check.spec.reader.narrowing import facts
from consensus_check.spec.reader.relations import show
from consensus_check.spec.reader.source import Abandoned


def block(body: Body, nodes: list[ast.stmt]) -> tuple[tuple[Statement, ...], bool]:
    """Read statements one after the other. Gives them, and whether the end is reached.

    Errors are noted, and reading goes on with the next statement.
    """
    lines: Lines = []
    for index, node in enumerate(nodes):
        if index == 0 and _is_docstring(node):
            continue
        try:
            goes_on = _statement(body, node, lines)
        except ConsensusCheckError as found:
            body.symbols.text.errors.append(found)
            goes_on = _give_up(body, node)
        except Abandoned:
            goes_on = _give_up(body, node)
        if not goes_on:
            if index + 1 < len(nodes):
                body.symbols.text.report("CC231", "this is never reached", nodes[index + 1])
            return tuple(lines), False
    return tuple(lines), True


def _is_docstring(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _give_up(body: Body, node: ast.stmt) -> bool:
    """What a statement with an error assigns has no known type: reading it is no further error.

    Gives whether the method goes on after it.
    """
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
            body.scope.types.pop(inner.id, None)
            body.scope.broken.add(inner.id)
    return not isinstance(node, ast.Return)


def _statement(body: Body, node: ast.stmt, lines: Lines) -> bool:
    reader = _KINDS.get(type(node))
    if reader is not None:
        return reader(body, node, lines)
    code, what = _REFUSED.get(type(node), ("CC218", "this statement"))
    raise body.error(code, f"{what} is not in the language", node)


def _assign(body: Body, node: ast.Assign, lines: Lines) -> bool:
    assign(body, node, lines)
    return True


def _annotated(body: Body, node: ast.AnnAssign, lines: Lines) -> bool:
    annotated_assign(body, node, lines)
    return True


def _augment(body: Body, node: ast.AugAssign, lines: Lines) -> bool:
    augment(body, node, lines)
    return True


def _pass(body: Body, node: ast.Pass, lines: Lines) -> bool:
    return True


def _if(body: Body, node: ast.If, lines: Lines) -> bool:
    test = boolean(body, node.test, "the condition")
    before = body.scope
    body.scope = before.copy()
    body.scope.learn(facts(test, True))
    then, then_goes_on = block(body, node.body)
    after_then = body.scope if then_goes_on else None
    body.scope = before.copy()
    body.scope.learn(facts(test, False))
    other, other_goes_on = block(body, node.orelse)
    after_other = body.scope if other_goes_on else None
    body.scope = merge(after_then, after_other) or Scope()
    lines.append(If(test, then, other, body.at(node)))
    return then_goes_on or other_goes_on


def _for(body: Body, node: ast.For, lines: Lines) -> bool:
    if node.orelse:
        raise body.error("CC239", "a `for` with `else`", node.orelse[0])
    iterable = collection(body, node.iter)
    _settle(body, node, iterable)
    before, fixed = body.scope.copy(), dict(body.fixed)
    names = bind_targets(body, node.target, iterable, "loop")
    inner, goes_on = block(body, node.body)
    after = body.scope if goes_on else None
    body.fixed = fixed
    merged = merge(before, after)
    assert merged is not None
    for name in names:
        merged.types.pop(name, None)
    body.scope = merged
    lines.append(For(names, iterable, inner, body.at(node)))
    return True


def _settle(body: Body, node: ast.For, iterable: Expr) -> None:
    """Find the types that locals have at the beginning of any turn of the loop: read it until they stay
    the same.
    """
    text = body.symbols.text
    for _ in range(8):
        kept = (
            len(text.places),
            len(text.errors),
            dict(body.declared),
            set(body.annotated),
            dict(body.fixed),
        )
        entry, temporaries = body.scope.copy(), body.temporaries
        try:
            bind_targets(body, node.target, iterable, "loop")
            _, goes_on = block(body, node.body)
            after = body.scope if goes_on else None
        finally:
            del text.places[kept[0] :]
            del text.errors[kept[1] :]
            body.declared, body.annotated, body.fixed = kept[2], kept[3], kept[4]
            body.scope, body.temporaries = entry, temporaries
        merged = merge(entry, after)
        assert merged is not None
        same = all(merged.types.get(name) == type_ for name, type_ in entry.types.items())
        if same and merged.narrowed == entry.narrowed:
            return
        entry.types.update({name: merged.types[name] for name in entry.types.keys() & merged.types.keys()})
        entry.narrowed = merged.narrowed


def _match(body: Body, node: ast.Match, lines: Lines) -> bool:
    return match_statement(body, node, lines, block)


def _return(body: Body, node: ast.Return, lines: Lines) -> bool:
    at = body.at(node)
    if node.value is None or (isinstance(node.value, ast.Constant) and node.value.value is None):
        if body.returns is not None and node.value is None:
            raise body.error("CC323", f"{show(body.returns)} is returned, not nothing", node)
        if body.returns is None:
            lines.append(Return(None, at))
            return False
    if body.returns is None:
        raise body.error("CC323", "this method returns nothing", node, "write `return` alone")
    assert node.value is not None
    value = body.value(node.value, body.returns)
    check_fits(body, value, body.returns, node.value, "the result", "CC323")
    lines.append(Return(value, at))
    return False


def _expression(body: Body, node: ast.Expr, lines: Lines) -> bool:
    return expression_statement(body, node, lines)


_KINDS: dict[type[ast.stmt], Callable[[Body, Any, Lines], bool]] = {
    ast.Assign: _assign,
    ast.AnnAssign: _annotated,
    ast.AugAssign: _augment,
    ast.Pass: _pass,
    ast.If: _if,
    ast.For: _for,
    ast.Match: _match,
    ast.Return: _return,
    ast.Expr: _expression,
}
_REFUSED: dict[type[ast.stmt], tuple[str, str]] = {
    ast.While: ("CC201", "a `while` loop"),
    ast.Break: ("CC202", "`break`"),
    ast.Continue: ("CC202", "`continue`"),
    ast.Try: ("CC203", "`try`"),
    ast.TryStar: ("CC203", "`try`"),
    ast.Raise: ("CC203", "`raise`"),
    ast.With: ("CC205", "`with`"),
    ast.AsyncWith: ("CC206", "`async with`"),
    ast.AsyncFor: ("CC206", "`async for`"),
    ast.AsyncFunctionDef: ("CC206", "`async def`"),
    ast.Global: ("CC207", "`global`"),
    ast.Nonlocal: ("CC207", "`nonlocal`"),
    ast.Delete: ("CC208", "`del`"),
    ast.FunctionDef: ("CC212", "a function inside a method"),
    ast.ClassDef: ("CC212", "a class inside a method"),
    ast.Import: ("CC217", "an import inside a method"),
    ast.ImportFrom: ("CC217", "an import inside a method"),
    ast.Assert: ("CC240", "`assert`"),
}
