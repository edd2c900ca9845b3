"""What the README and the guides show is what happens."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from consensus_check.cli.app import COMMANDS, LATER
from consensus_check.spec.reader import read_source
from tests.readme.pages import PAGES, ROOT, agrees, amended, blocks, moments, run

README = (ROOT / "README.md").read_text(encoding="utf-8")
LINK = re.compile(r"\[[^\]]*\]\(([^)#]+)(?:#[^)]*)?\)")


def command_marked(mark: str) -> str:
    """The only line of the README's block with that mark, as it is to be typed."""
    found = re.findall(rf"<!-- {mark} -->\n```\w*\n(.*?)\n```", README, flags=re.DOTALL)
    assert len(found) == 1
    assert "\n" not in found[0]
    return str(found[0])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_print_what_is_shown(page: Path, tmp_path: Path) -> None:
    code = 0
    for beside in page.parent.glob("*.py"):
        shutil.copy(beside, tmp_path)
    for moment in moments(page):
        for name, text in moment.files.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        for exchange in moment.shown:
            if exchange.command == "echo $?":
                printed = str(code)
            else:
                printed, code = run(exchange.command, tmp_path)
            assert agrees(exchange.output, printed), (
                f"{page.name}:{exchange.line}: {exchange.command} prints\n{printed}"
            )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_python_in_a_page_is_in_the_language(page: Path) -> None:
    for moment in moments(page):
        for name, text in moment.files.items():
            if "@cc.protocol" in text:
                assert read_source(text, name).protocols


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    targets = [target for target in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in target]
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_spec_in_the_readme_is_the_example() -> None:
    shown = {block.file: block.text for block in blocks(ROOT / "README.md") if block.language == "python"}
    assert shown == {"polite_debate.py": (ROOT / "examples/polite_debate.py").read_text(encoding="utf-8")}


def test_the_main_command_shows_a_published_protocol_hang(tmp_path: Path) -> None:
    steps = command_marked("run").split(" && ")
    assert steps[:2] == ["python3 -m venv .venv", ".venv/bin/pip install -q ."]
    printed, code = run(steps[2].removeprefix(".venv/bin/"), tmp_path)
    assert "violated (stall)" in printed
    assert "and then nothing ever happens again" in printed
    assert code == 0


def test_the_test_command_installs_and_tests() -> None:
    steps = command_marked("test").split(" && ")
    assert steps[:2] == ["python3 -m venv .venv", ".venv/bin/pip install -q -e '.[dev]'"]
    assert [step.split()[0] for step in steps[2:]] == [".venv/bin/pytest"]


def test_every_dependency_is_in_the_table() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=~!\[; ]", one)[0] for one in wanted}
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert {name for name in names if not any(f"`{name}`" in row for row in rows)} == set()


def test_the_readme_stays_short() -> None:
    assert len(README.splitlines()) <= 150


def test_a_definition_that_comes_again_replaces_the_first() -> None:
    first = '"""Doc."""\nimport enum\n\n@mark\nclass A:\n    x = 1\n\nk = 1\n'
    assert amended(first, "@mark\nclass A:\n    x = 2\n\nj = 3\n") == (
        '"""Doc."""\n\nimport enum\n\n@mark\nclass A:\n    x = 2\n\nk = 1\n\nj = 3\n'
    )


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("3 states, 0.01 s", "3 states, 12.50 s", True),
        ("3 states, 0.01 s", "4 states, 0.01 s", False),
        ("one\n[...]\nfour", "one\ntwo\nthree\nfour", True),
        ("one\n[...]\nfive", "one\ntwo\nthree\nfour", False),
        ("one", "one\ntwo", False),
    ],
)
def test_pages_are_compared_but_for_times(shown: str, printed: str, same: bool) -> None:
    assert agrees(shown, printed) is same


def test_every_field_of_the_json_is_explained(tmp_path: Path) -> None:
    page = (ROOT / "docs/results.md").read_text(encoding="utf-8")
    printed, _ = run("consensus-check check two_phase_commit --fault crash@manager --json", tmp_path)
    results = json.loads(printed)["results"]
    failed = next(result for result in results if result["counterexample"])
    example = failed["counterexample"]
    keys = {*json.loads(printed), *failed, *failed["environment"], *example, *example["stem"][0]}
    assert {key for key in keys if f"`{key}`" not in page} == set()


def test_the_limits_name_every_command_that_is_not_there() -> None:
    page = (ROOT / "docs/limits.md").read_text(encoding="utf-8")
    reserved = next(line for line in page.split("\n- ") if line.startswith("Reserved"))
    assert {name for name in LATER if f"`{name}`" not in reserved} == set()


def test_the_readme_names_every_command_there_is() -> None:
    there = {command.name for command in COMMANDS} - set(LATER)
    assert {"check", "run"} <= there
    assert {name for name in there if f"`{name}`" not in README} == set()
