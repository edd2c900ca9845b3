"""All shipped specs read, and their methods printed back are the text they were read from."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from consensus_check.ir.printing import form_text, method_text
from consensus_check.ir.protocol import Method, Spec
from consensus_check.spec.reader import read_file

SPECS = sorted((Path(__file__).parents[2] / "specs").rglob("*.py"))


class _AsRead(ast.NodeTransformer):
    """What reading makes alike: a broadcast to a set is a send to it; types of locals and docstrings go."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        assert node.value is not None
        return ast.copy_location(ast.Assign([node.target], node.value), node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        to = [keyword.value for keyword in node.keywords if keyword.arg == "to"]
        if ast.unparse(node.func) == "cc.broadcast" and to and not isinstance(to[0], ast.Name):
            node.func = ast.parse("cc.send", mode="eval").body
        inner = node.args[0] if len(node.args) == 1 else None
        if ast.unparse(node.func) == "frozenset" and isinstance(inner, ast.SetComp):
            return inner
        return node


def _bodies(spec: Spec) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for owner in ast.parse(spec.source).body:
        for node in owner.body if isinstance(owner, ast.ClassDef) else ():
            if isinstance(owner, ast.ClassDef) and isinstance(node, ast.FunctionDef):
                lines = node.body[1:] if ast.get_docstring(node) else node.body
                found[owner.name, node.name] = "\n".join(ast.unparse(_AsRead().visit(line)) for line in lines)
    return found


def _printed(method: Method) -> str:
    node = ast.parse(method_text(method)).body[0]
    assert isinstance(node, ast.FunctionDef)
    return "\n".join(ast.unparse(line) for line in node.body)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_printed_back(path: Path) -> None:
    spec = read_file(path)
    bodies = _bodies(spec)
    owners = [(role.name, role.methods) for role in spec.roles]
    owners += [(each.name, each.methods) for each in spec.shared]
    owners += [(protocol.name, protocol.methods) for protocol in spec.protocols]
    printed = {(name, method.name): _printed(method) for name, methods in owners for method in methods}
    assert printed == bodies


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_properties_printed_back(path: Path) -> None:
    for protocol in read_file(path).protocols:
        assert protocol.properties or protocol.goal
        for each in protocol.properties:
            ast.parse(form_text(each.form))


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_places_are_in_the_text(path: Path) -> None:
    spec = read_file(path)
    lines = spec.source.splitlines()
    methods = [method for role in spec.roles for method in role.methods]
    assert all(
        lines[spec.line(method.at) - 1].lstrip().startswith(f"def {method.name}(") for method in methods
    )


def test_there_are_specs() -> None:
    assert len(SPECS) >= 14
