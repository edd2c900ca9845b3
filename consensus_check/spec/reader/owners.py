"""What the decorator of a class says: ordered roles, conflicts of shared writes, messages that are
ignored.
"""

from __future__ import annotations

import ast

from consensus_check.spec.reader.arguments import plain
from consensus_check.spec.reader.choices import constant_flag
from consensus_check.spec.reader.declarations import decorators
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.questions import messages_named
from consensus_check.spec.reader.symbols import Owner, Symbols, nearest

CONFLICTS = ("error", "any", "lowest", "last")


def options_of(symbols: Symbols, owner: Owner) -> None:
    """Note what the decorators of a role, shared class or protocol say."""
    body = constant_body(symbols)
    for name, decorator in decorators(symbols, owner.node):
        if name == "ignore":
            _ignored(symbols, owner, decorator)
        elif isinstance(decorator, ast.Call):
            allowed = {"role": ("ordered",), "shared": ("conflict",)}.get(owner.kind, ())
            _, named = plain(body, decorator, f"cc.{name}", 0, 0, allowed)
            if "ordered" in named:
                owner.ordered = constant_flag(body, named["ordered"])
            if "conflict" in named:
                _conflict(symbols, owner, named["conflict"])


def _ignored(symbols: Symbols, owner: Owner, decorator: ast.expr) -> None:
    if owner.kind != "role":
        raise symbols.text.error("CC145", f"a {owner.kind} gets no messages", decorator)
    if not isinstance(decorator, ast.Call):
        raise symbols.text.error("CC145", "which messages are ignored?", decorator, "write @cc.ignore(A, B)")
    body = constant_body(symbols)
    args, _ = plain(body, decorator, "cc.ignore", 1, None)
    owner.ignores = tuple(sorted({name for arg in args for name in messages_named(body, arg)}))


def _conflict(symbols: Symbols, owner: Owner, node: ast.expr) -> None:
    match node:
        case ast.Constant(value="error" | "any" | "lowest" | "last" as conflict):
            owner.conflict = conflict
        case _:
            what = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            raise symbols.text.error(
                "CC133", "this is no way out of a conflict", node, nearest(what, list(CONFLICTS))
            )
