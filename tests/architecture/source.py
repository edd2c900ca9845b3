"""The package as text: its modules, and what each of them imports, inside functions too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import frozen

PACKAGE = "consensus_check"
ROOT = Path(__file__).parents[2]


@frozen
class Import:
    """One imported module. target: its dotted name; of `from a import b` a, or a.b in the package."""

    path: str
    line: int
    layer: str
    target: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line} imports {self.target}"

    @property
    def inner(self) -> str | None:
        """The layer of the package that is imported; "" is the package itself, None another package."""
        first, *rest = self.target.split(".")
        return (rest[0] if rest else "") if first == PACKAGE else None


def modules() -> list[Path]:
    """The Python files of the package, in order."""
    return sorted((ROOT / PACKAGE).rglob("*.py"))


def shown(path: Path) -> str:
    """A path as messages name it."""
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def layer_of(path: Path) -> str:
    """`ir` for ir/system.py, `verdict` for verdict.py, "" for the package's own __init__ and __main__."""
    first = path.relative_to(ROOT / PACKAGE).parts[0].removesuffix(".py")
    return "" if first in {"__init__", "__main__"} else first


def imports_of(text: ast.Module, path: str, layer: str) -> Iterator[Import]:
    """Every import of a module, wherever it stands in it."""
    for node in ast.walk(text):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            targets = _from(node)
        else:
            continue
        for target in targets:
            yield Import(path, node.lineno, layer, target)


def _from(node: ast.ImportFrom) -> list[str]:
    if node.level:
        raise AssertionError(f"line {node.lineno}: a relative import")
    source = node.module or ""
    return [f"{PACKAGE}.{alias.name}" for alias in node.names] if source == PACKAGE else [source]


@cache
def all_imports() -> tuple[Import, ...]:
    """Every import of the package."""
    return tuple(
        found for path in modules() for found in imports_of(parsed(path), shown(path), layer_of(path))
    )
