"""What a module declares at its top level: imports, quantities, enums, types, constants, classes, helpers."""

from __future__ import annotations

import ast

from consensus_check.ir.types import EnumType
from consensus_check.spec.reader.annotations import is_type_text
from consensus_check.spec.reader.source import first_line
from consensus_check.spec.reader.symbols import Owner, OwnerKind, Struct, Symbols, nearest

_MODULES = ("consensus_check", "enum", "typing", "__future__", "fractions")
QUANTITIES = ("parameter", "probability", "size", "option")
_CLASS_DECORATORS = ("message", "record", "role", "shared", "protocol")
_ENUM_BASES = ("enum.Enum",)
_OTHER_ENUMS = ("enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag")


def declare(symbols: Symbols, tree: ast.Module) -> list[ast.stmt]:
    """Make every name of the module known. Gives the statements that are read later (quantities,
    `cc.assume`).
    """
    later: list[ast.stmt] = []
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            with symbols.text.collecting():
                _import(symbols, node)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            with symbols.text.collecting():
                _class(symbols, node)
    for node in tree.body:
        with symbols.text.collecting():
            _other(symbols, node, later)
    return later


def _import(symbols: Symbols, node: ast.Import | ast.ImportFrom) -> None:
    if isinstance(node, ast.Import):
        for alias in node.names:
            _check_module(symbols, alias.name, node)
            symbols.imports[alias.asname or alias.name] = alias.name
        return
    module = node.module or ""
    _check_module(symbols, module if node.level == 0 else ".", node)
    if module == "consensus_check":
        raise symbols.text.error("CC112", "names imported out of consensus_check", node)
    if module == "__future__":
        return
    for alias in node.names:
        symbols.imports[alias.asname or alias.name] = f"{module}.{alias.name}"


def _check_module(symbols: Symbols, module: str, node: ast.stmt) -> None:
    if module not in _MODULES:
        raise symbols.text.error("CC112", f"{module} is imported", node)


def _declare_name(symbols: Symbols, name: str, node: ast.AST) -> None:
    if symbols.is_taken(name):
        raise symbols.text.error("CC115", f"{name} is declared twice", node)


def decorators(symbols: Symbols, node: ast.ClassDef | ast.FunctionDef) -> list[tuple[str, ast.expr]]:
    """The decorators by their name in the language. Raises CC114 for any other."""
    found: list[tuple[str, ast.expr]] = []
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        dotted = symbols.dotted(target)
        if not dotted.startswith("consensus_check."):
            raise symbols.text.error("CC114", f"@{symbols.text.segment(target)} is unknown here", decorator)
        found.append((dotted.removeprefix("consensus_check."), decorator))
    return found


def _class(symbols: Symbols, node: ast.ClassDef) -> None:
    where = first_line(node)
    if symbols.is_taken(node.name):
        raise symbols.text.error("CC115", f"{node.name} is declared twice", where)
    symbols.broken.add(node.name)
    bases = [symbols.dotted(base) for base in node.bases]
    if any(base in _OTHER_ENUMS for base in bases):
        raise symbols.text.error("CC116", f"{node.name} is not a plain Enum", node.bases[0])
    if bases and all(base in _ENUM_BASES for base in bases):
        members = _enum_members(symbols, node)
        symbols.broken.discard(node.name)
        symbols.enums[node.name] = EnumType(node.name, members)
        return
    if node.bases or node.keywords or getattr(node, "type_params", None):
        raise symbols.text.error("CC117", f"{node.name} inherits from another class", where)
    found = decorators(symbols, node)
    kinds = [(name, d) for name, d in found if name in _CLASS_DECORATORS]
    for name, decorator in found:
        if name not in _CLASS_DECORATORS and name != "ignore":
            hint = nearest(name, [*_CLASS_DECORATORS, "ignore"])
            raise symbols.text.error("CC114", f"@cc.{name} is not for classes", decorator, hint)
    if len(kinds) != 1:
        raise symbols.text.error("CC114", f"the class {node.name} is nothing of the language", where)
    kind = kinds[0][0]
    symbols.broken.discard(node.name)
    if kind in ("message", "record"):
        symbols.structs[node.name] = Struct(node.name, "message" if kind == "message" else "record", node)
    else:
        owner_kind: OwnerKind = "role" if kind == "role" else "shared" if kind == "shared" else "protocol"
        symbols.owners[node.name] = Owner(node.name, owner_kind, node)


def _enum_members(symbols: Symbols, node: ast.ClassDef) -> tuple[str, ...]:
    members: list[str] = []
    values: list[str] = []
    for item in node.body:
        match item:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                if isinstance(value, ast.Constant) and ast.dump(value) in values:
                    raise symbols.text.error("CC116", f"{name} is another name of a member before it", item)
                values.append(ast.dump(value))
                if name in members:
                    raise symbols.text.error("CC116", f"{node.name} has {name} twice", item)
                members.append(name)
            case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
                continue
            case _:
                raise symbols.text.error("CC116", f"{node.name} has more than members", item)
    if not members:
        raise symbols.text.error("CC116", f"{node.name} has no members", first_line(node))
    return tuple(members)


def _other(symbols: Symbols, node: ast.stmt, later: list[ast.stmt]) -> None:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.ClassDef():
            return
        case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
            return
        case ast.Expr(value=ast.Call(func=function)) if symbols.dotted(function) == "consensus_check.assume":
            later.append(node)
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=value)
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
        ):
            if name.startswith("__") and name.endswith("__"):
                return
            _declare_name(symbols, name, node)
            _assigned(symbols, name, value, node, later)
        case ast.FunctionDef():
            _declare_name(symbols, node.name, first_line(node))
            symbols.functions[node.name] = None
        case ast.AsyncFunctionDef():
            raise symbols.text.error("CC206", "`async def`", node)
        case _:
            raise symbols.text.error("CC113", "this is no declaration", node)


def _assigned(symbols: Symbols, name: str, value: ast.expr, node: ast.stmt, later: list[ast.stmt]) -> None:
    dotted = symbols.dotted(value.func) if isinstance(value, ast.Call) else ""
    if dotted in _ENUM_BASES or dotted in _OTHER_ENUMS:
        symbols.broken.add(name)
        assert isinstance(value, ast.Call)
        enum = _functional_enum(symbols, name, value, dotted)
        symbols.broken.discard(name)
        symbols.enums[name] = enum
    elif dotted.removeprefix("consensus_check.") in QUANTITIES:
        symbols.broken.add(name)
        later.append(node)
    elif is_type_text(symbols, value):
        symbols.aliases[name] = value
    else:
        symbols.constants[name] = value


def _functional_enum(symbols: Symbols, name: str, value: ast.Call, dotted: str) -> EnumType:
    if dotted in _OTHER_ENUMS:
        raise symbols.text.error("CC116", f"{name} is not a plain Enum", value.func)
    match value.args:
        case [ast.Constant(value=str(title)), ast.Constant(value=str(text))]:
            members = tuple(text.replace(",", " ").split())
        case [ast.Constant(value=str(title)), ast.List(elts=items) | ast.Tuple(elts=items)]:
            members = tuple(
                str(item.value)
                for item in items
                if isinstance(item, ast.Constant) and isinstance(item.value, str)
            )
            if len(members) != len(items):
                raise symbols.text.error("CC116", f"the members of {name} are not plain names", value.args[1])
        case _:
            raise symbols.text.error("CC116", f"{name} is not written as an Enum must be", value)
    if value.keywords:
        raise symbols.text.error("CC116", f"{name} has more than members", value.keywords[0])
    if title != name:
        raise symbols.text.error("CC116", f"the Enum {title} is called {name}", value.args[0])
    if not members or len(set(members)) < len(members) or not all(m.isidentifier() for m in members):
        raise symbols.text.error("CC116", f"the members of {name} are not names, each once", value.args[1])
    return EnumType(name, members)
