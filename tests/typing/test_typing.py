"""Type checkers accept the specs of good/ and all shipped ones, and report of bad/ exactly the marked lines.

A line of bad/ that must be reported ends in `# E: text`, where both mypy and pyright say the text, or in
`# E: text of mypy | text of pyright`. Both run in strict mode, once over all files. They come with the extra
`dev`; without them these tests fail.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SHIPPED = sorted([*ROOT.glob("specs/**/*.py"), *ROOT.glob("examples/*.py")])
GOOD = [*sorted(HERE.glob("good/*.py")), *SHIPPED]
BAD = sorted(HERE.glob("bad/*.py"))
CHECKERS = ("mypy", "pyright")

Reported = dict[tuple[Path, int], list[str]]
Marked = dict[tuple[Path, int], dict[str, str]]


def run(module: str, *arguments: str) -> str:
    assert find_spec(module), f"{module} is not installed: these tests need the extra `dev`"
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), f"{module} failed:\n{done.stdout}\n{done.stderr}"
    return done.stdout


def mypy(folder: Path) -> Reported:
    config = folder / "mypy.ini"
    config.write_text("[mypy]\nstrict = true\nexplicit_package_bases = true\n", encoding="utf-8")
    options = ("--config-file", str(config), "--cache-dir", str(folder / "cache"), "--output", "json")
    reported: Reported = defaultdict(list)
    for line in run("mypy", *options, *map(str, GOOD + BAD)).splitlines():
        said: dict[str, Any] = json.loads(line)
        if said["severity"] == "error":
            reported[(ROOT / said["file"]).resolve(), said["line"]].append(said["message"])
    return reported


def pyright(folder: Path) -> Reported:
    config = folder / "pyrightconfig.json"
    settings = {
        "typeCheckingMode": "strict",
        "include": [str(HERE / "good"), str(HERE / "bad"), *map(str, SHIPPED)],
        "extraPaths": [str(ROOT)],
    }
    config.write_text(json.dumps(settings), encoding="utf-8")
    answer = json.loads(run("basedpyright", "--project", str(config), "--outputjson"))
    assert answer["summary"]["filesAnalyzed"] == len(GOOD + BAD)
    reported: Reported = defaultdict(list)
    for said in answer["generalDiagnostics"]:
        if said["severity"] in ("error", "warning"):
            reported[Path(said["file"]).resolve(), said["range"]["start"]["line"] + 1].append(said["message"])
    return reported


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reported]:
    folder = tmp_path_factory.mktemp("checkers")
    return {"mypy": mypy(folder), "pyright": pyright(folder)}


def marked(files: list[Path]) -> Marked:
    found: Marked = {}
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            mark = re.search(r"  # E: (.+)$", line)
            if mark:
                texts = (mark[1].split(" | ") * 2)[:2]
                found[file.resolve(), number] = dict(zip(CHECKERS, texts, strict=True))
    return found


def shown(place: tuple[Path, int], messages: list[str]) -> str:
    file, number = place
    return f"{file.name}:{number}: " + " / ".join(messages)


def test_there_is_something_to_check() -> None:
    assert len(GOOD) - len(SHIPPED) >= 6
    assert len(SHIPPED) >= 25
    assert len(marked(BAD)) >= 100
    assert not marked(GOOD)


@pytest.mark.parametrize("checker", CHECKERS)
def test_good_specs_are_accepted(checker: str, reported: dict[str, Reported]) -> None:
    good = {file.resolve() for file in GOOD}
    assert [shown(*item) for item in sorted(reported[checker].items()) if item[0][0] in good] == []


@pytest.mark.parametrize("checker", CHECKERS)
def test_bad_lines_are_reported(checker: str, reported: dict[str, Reported]) -> None:
    said = reported[checker]
    missed = [
        shown(place, [f"expected {texts[checker]!r}", *said.get(place, [])])
        for place, texts in marked(BAD).items()
        if not any(texts[checker] in message for message in said.get(place, []))
    ]
    assert missed == []


@pytest.mark.parametrize("checker", CHECKERS)
def test_no_other_line_is_reported(checker: str, reported: dict[str, Reported]) -> None:
    bad, expected = {file.resolve() for file in BAD}, marked(BAD)
    places = [place for place in sorted(reported[checker]) if place[0] in bad and place not in expected]
    assert [shown(place, reported[checker][place]) for place in places] == []
