"""Imports point one way only: ARCHITECTURE.md names the arrows, the table below is what they allow."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from graphlib import TopologicalSorter

import pytest

from tests.architecture.source import (
    PACKAGE,
    ROOT,
    Import,
    all_imports,
    imports_of,
    layer_of,
    modules,
    parsed,
)

BASE = {"errors", "records"}
MEANING = BASE | {"ir", "semantics", "verdict"}
ENGINES = ("explore", "solve", "sample", "measure", "prove")
TELLING = MEANING | {"trace", "report"}

MAY_IMPORT: dict[str, set[str]] = {
    "_version": set(),
    "errors": {"records"},
    "records": set(),
    "ir": BASE,
    "spec": BASE | {"ir"},
    "lower": BASE | {"ir"},
    "semantics": BASE | {"ir"},
    "verdict": BASE | {"ir", "semantics"},
    "reduce": BASE | {"ir"},
    "compile": MEANING | {"reduce"},
    **dict.fromkeys(ENGINES, MEANING | {"reduce", "compile"}),
    "trace": MEANING,
    "report": MEANING | {"trace"},
    "check": TELLING | {"spec", "lower", *ENGINES},
    "certificate": MEANING | {"compile", "explore", "trace"},
    "grow": TELLING | {"reduce", "spec", "lower", "check", *ENGINES},
    "cli": TELLING | {"_version", "spec", "lower", "certificate", "check", "grow", *ENGINES, ""},
    "": {"spec", "cli", "_version"},
}
ONLY_IN = {
    "z3": {"solve", "prove"},
    "hypothesis": {"sample", "testing", "pytest_plugin"},
    "rich": {"cli"},
    "argparse": {"cli"},
    "llvmlite": {"compile"},
    "networkx": {"lower", "report"},
    "cattrs": {"trace", "grow"},
}
WHEELS = {"z3": "z3-solver"}  # where the wheel's name is not the module's


def astray(found: Import) -> bool:
    """Whether an import goes against the arrows."""
    inner = found.inner
    return inner is not None and inner != found.layer and inner not in MAY_IMPORT[found.layer]


def test_every_layer_has_a_row() -> None:
    assert {layer_of(path) for path in modules()} <= set(MAY_IMPORT)


def test_the_table_has_no_circle() -> None:
    without_the_door = {layer: allowed - {""} for layer, allowed in MAY_IMPORT.items() if layer}
    assert list(TopologicalSorter(without_the_door).static_order())


def test_imports_follow_the_arrows() -> None:
    assert [str(found) for found in all_imports() if astray(found)] == []


def test_only_the_command_line_asks_the_package_itself_for_anything() -> None:
    assert {found.layer for found in all_imports() if found.inner == ""} <= {"cli"}


@pytest.mark.parametrize(
    ("text", "layer"),
    [
        ("from consensus_check.lower import lower", "explore"),
        ("def late() -> None:\n    import consensus_check.spec.reader", "explore"),
        ("from consensus_check import verdict", "ir"),
        ("if TYPE_CHECKING:\n    from consensus_check.explore import explore", "solve"),
    ],
)
def test_an_import_against_the_arrows_is_seen(text: str, layer: str) -> None:
    assert [astray(found) for found in imports_of(ast.parse(text), "made.py", layer)] == [True]


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_a_library_is_imported_where_it_belongs(library: str) -> None:
    elsewhere = [
        str(found)
        for found in all_imports()
        if found.target.partition(".")[0] == library and found.layer not in ONLY_IN[library]
    ]
    assert elsewhere == []


def test_what_is_imported_is_what_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=~!\[; ]", wanted)[0] for wanted in project["dependencies"]}
    imported = {found.target.partition(".")[0] for found in all_imports()}
    imported -= sys.stdlib_module_names | {PACKAGE, "annotationlib"}  # the last is Python's own from 3.14 on
    assert {WHEELS.get(name, name) for name in imported} == declared


def test_records_are_made_by_records() -> None:
    by_attrs = {
        layer_of(path)
        for path in modules()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom) and node.module == "attrs"
        if {"define", "frozen"} & {name.name for name in node.names}
    }
    assert by_attrs == {"records", "semantics"}  # the meaning is read by itself
