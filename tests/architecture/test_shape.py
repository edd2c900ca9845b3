"""Files and functions stay small, and the package speaks of itself alone."""

from __future__ import annotations

import ast
import re

from tests.architecture.source import ROOT, layer_of, modules, parsed, shown

LONGEST_FILE = 500
LONGEST_FUNCTION = 70
LONGEST_MEANING = 1000
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b|NotImplementedError")
MACHINE = re.compile(r"""["'\s](/(home|root|tmp|usr|work|Users|opt|var)/|[A-Z]:\\\\)""")
VAGUE = {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common"}


def lines_of(text: str) -> int:
    return text.count("\n")


def test_files_are_short() -> None:
    lengths = {shown(path): lines_of(path.read_text(encoding="utf-8")) for path in modules()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_functions_are_short() -> None:
    long = [
        f"{shown(path)}:{node.lineno} {node.name} has {length} lines"
        for path in modules()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (length := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert long == []


def test_the_meaning_can_be_read_in_one_sitting() -> None:
    texts = [path.read_text(encoding="utf-8") for path in modules() if layer_of(path) == "semantics"]
    assert 0 < sum(map(lines_of, texts)) < LONGEST_MEANING


def test_only_the_command_line_prints() -> None:
    prints = [
        f"{shown(path)}:{node.lineno}"
        for path in modules()
        if layer_of(path) != "cli"
        for node in ast.walk(parsed(path))
        if (isinstance(node, ast.Name) and node.id == "print")
        or (isinstance(node, ast.Attribute) and node.attr in {"stdout", "stderr"})
    ]
    assert prints == []


def test_nothing_is_left_to_do_and_no_machine_is_named() -> None:
    lines = [
        f"{shown(path)}:{number} {line.strip()}"
        for path in modules()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if UNFINISHED.search(line) or MACHINE.search(line)
    ]
    assert lines == []


def test_modules_have_names_that_say_something() -> None:
    assert [shown(path) for path in modules() if path.stem in VAGUE or path.parent.name in VAGUE] == []


def test_every_module_says_what_it_is() -> None:
    written = [path for path in modules() if path.stat().st_size]
    assert [shown(path) for path in written if ast.get_docstring(parsed(path)) is None] == []


def test_every_folder_of_the_package_is_in_the_page_about_it() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    layers = {layer_of(path) for path in modules()} - {"", "_version"}
    assert {layer for layer in layers if not re.search(rf"\b{layer}(/|\.py)", page)} == set()
