"""The reader: a file's text to its Spec, or all of its errors at once."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path

from consensus_check.errors import ConsensusCheckError, SpecErrors
from consensus_check.ir.protocol import (
    Expr,
    FieldDecl,
    Method,
    ProtocolDecl,
    RoleDecl,
    SharedDecl,
    Spec,
    StructDecl,
)
from consensus_check.spec.reader.annotations import annotation
from consensus_check.spec.reader.checks import check
from consensus_check.spec.reader.choices import weighted
from consensus_check.spec.reader.codes import READER_CODES
from consensus_check.spec.reader.comprehensions import enum_of
from consensus_check.spec.reader.declarations import declare
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.fields import (
    owner_defaults,
    owner_fields,
    refuse_cycles,
    struct_defaults,
    struct_fields,
)
from consensus_check.spec.reader.methods import read_method, signature
from consensus_check.spec.reader.owners import options_of
from consensus_check.spec.reader.protocols import members, protocol
from consensus_check.spec.reader.quantities import assumption, quantity
from consensus_check.spec.reader.source import Text, error, first_line
from consensus_check.spec.reader.symbols import Owner, Symbols

__all__ = ["READER_CODES", "read_file", "read_source"]
Methods = dict[str, tuple[Method, ...]]


def read_file(path: str | Path) -> Spec:
    """The Spec of a file. Raises SpecErrors with every error of the file; nothing of it is executed."""
    try:
        source = Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError as found:
        raise SpecErrors([error("CC111", f"{path} is not text in UTF-8 ({found.reason})")]) from None
    except OSError as found:
        raise SpecErrors([error("CC111", f"{path} cannot be read: {found.strerror or found}")]) from None
    return read_source(source, str(path))


def read_source(source: str, filename: str = "<spec>") -> Spec:
    """The Spec of a text. Raises SpecErrors with every error of the text."""
    text = Text(filename, source)
    try:
        tree = ast.parse(source, filename)
    except SyntaxError as found:
        raise SpecErrors([_syntax(text, found)]) from None
    except (ValueError, RecursionError, MemoryError) as found:
        raise SpecErrors([error("CC110", f"{filename} is not Python: {found}")]) from None
    try:
        spec = _spec(Symbols(text), tree)
    except RecursionError:
        raise SpecErrors([error("CC110", f"{filename} is nested too deeply")]) from None
    if text.errors:
        raise SpecErrors({str(each): each for each in reversed(text.errors)}.values())
    return spec


def _syntax(text: Text, found: SyntaxError) -> ConsensusCheckError:
    marker = ast.Name(id="")
    marker.lineno = marker.end_lineno = min(found.lineno or 1, max(1, len(text.lines)))
    marker.col_offset = max(0, (found.offset or 1) - 1)
    marker.end_col_offset = marker.col_offset + 1
    return text.error("CC110", f"Python cannot read this: {found.msg}", marker)


def _spec(symbols: Symbols, tree: ast.Module) -> Spec:
    text = symbols.text
    later = declare(symbols, tree)
    assumptions = _quantities(symbols, later)
    _constants(symbols)
    owners = list(symbols.owners.values())
    classes = [owner for owner in owners if owner.kind != "protocol"]
    protocols = [owner for owner in owners if owner.kind == "protocol"]
    for owner in owners:
        with text.collecting():
            options_of(symbols, owner)
    for struct in symbols.structs.values():
        struct_fields(symbols, struct)
    refuse_cycles(symbols)
    for owner in classes:
        owner_fields(symbols, owner)
    _signatures(symbols, tree, owners)
    parts = {owner.name: members(symbols, owner) for owner in protocols}
    for struct in symbols.structs.values():
        struct_defaults(symbols, struct)
    for owner in classes:
        owner_defaults(symbols, owner, _initialised(owner, protocols))
    functions = _functions(symbols)
    methods: Methods = {owner.name: _methods(symbols, owner) for owner in owners}
    declared = [protocol(symbols, owner, parts[owner.name], methods[owner.name]) for owner in protocols]
    if not protocols and not symbols.broken:
        text.report("CC132", "the file declares no protocol", tree.body[-1] if tree.body else tree)
    spec = _assembled(symbols, tree, assumptions, functions, methods, declared)
    check(symbols, spec)
    return spec


def _quantities(symbols: Symbols, later: list[ast.stmt]) -> list[Expr]:
    assumptions: list[Expr] = []
    for node in later:
        with symbols.text.collecting():
            if isinstance(node, ast.Expr):
                assumptions.append(assumption(symbols, node))
            else:
                quantity(symbols, node)
    return assumptions


def _constants(symbols: Symbols) -> None:
    """Read what is named at module level once, used or not."""
    for name, node in list(symbols.constants.items()):
        with symbols.text.collecting():
            body = constant_body(symbols, weights=True)
            if isinstance(node, ast.Dict | ast.DictComp):
                weighted(body, node)
            elif enum_of(body, node) is None:
                body.value(ast.copy_location(ast.Name(name, ast.Load()), node))
    for node in list(symbols.aliases.values()):
        with symbols.text.collecting():
            annotation(symbols, node)


def _functions_in(body: Iterable[ast.stmt]) -> list[ast.FunctionDef]:
    return [node for node in body if isinstance(node, ast.FunctionDef)]


def _signatures(symbols: Symbols, tree: ast.Module, owners: list[Owner]) -> None:
    for node in _functions_in(tree.body):
        with symbols.text.collecting():
            symbols.functions[node.name] = signature(symbols, node, None)
    for owner in owners:
        for node in _functions_in(owner.node.body):
            if node.name in owner.fields or node.name in owner.methods:
                symbols.text.report("CC115", f"{node.name} is declared twice", first_line(node))
                continue
            owner.methods[node.name] = None
            with symbols.text.collecting():
                owner.methods[node.name] = signature(symbols, node, owner)


def _initialised(owner: Owner, protocols: list[Owner]) -> set[str]:
    """Fields that some initial method assigns."""
    found: set[str] = set()
    for each in (owner, *protocols):
        for node in _functions_in(each.node.body):
            for part in ast.walk(node):
                if isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store):
                    found.add(part.attr)
                if isinstance(part, ast.Subscript) and isinstance(part.ctx, ast.Store):
                    if isinstance(part.value, ast.Attribute):
                        found.add(part.value.attr)
    return found


def _functions(symbols: Symbols) -> tuple[Method, ...]:
    found: list[Method] = []
    for signed in symbols.functions.values():
        if signed is not None:
            with symbols.text.collecting():
                found.append(read_method(symbols, signed, None))
    return tuple(found)


def _methods(symbols: Symbols, owner: Owner) -> tuple[Method, ...]:
    found: list[Method] = []
    for signed in owner.methods.values():
        if signed is not None:
            with symbols.text.collecting():
                found.append(read_method(symbols, signed, owner))
    return tuple(found)


def _fields(fields: dict[str, FieldDecl | None]) -> tuple[FieldDecl, ...]:
    return tuple(found for found in fields.values() if found is not None)


def _structs(symbols: Symbols, kind: str) -> tuple[StructDecl, ...]:
    return tuple(
        StructDecl(
            struct.name,
            _fields(struct.fields),
            ast.get_docstring(struct.node) or "",
            symbols.text.at(first_line(struct.node)),
        )
        for struct in symbols.structs.values()
        if struct.kind == kind
    )


def _assembled(
    symbols: Symbols,
    tree: ast.Module,
    assumptions: list[Expr],
    functions: tuple[Method, ...],
    methods: Methods,
    protocols: list[ProtocolDecl],
) -> Spec:
    text = symbols.text
    roles: list[RoleDecl] = []
    shared: list[SharedDecl] = []
    for owner in symbols.owners.values():
        at, doc = text.at(first_line(owner.node)), ast.get_docstring(owner.node) or ""
        fields, own = _fields(owner.fields), methods[owner.name]
        if owner.kind == "role":
            roles.append(RoleDecl(owner.name, fields, own, owner.ordered, owner.ignores, doc, at))
        elif owner.kind == "shared":
            shared.append(SharedDecl(owner.name, fields, own, owner.conflict, doc, at))
    return Spec(
        file=text.file,
        source=text.source,
        doc=ast.get_docstring(tree) or "",
        parameters=tuple(symbols.parameters.values()),
        assumptions=tuple(assumptions),
        enums=tuple(symbols.enums.values()),
        records=_structs(symbols, "record"),
        messages=_structs(symbols, "message"),
        roles=tuple(roles),
        shared=tuple(shared),
        functions=functions,
        protocols=tuple(protocols),
        places=tuple(text.places),
    )
