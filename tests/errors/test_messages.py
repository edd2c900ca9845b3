"""Every code of the reader has a bad spec, and the bad spec has exactly the message beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from consensus_check.errors import CODES, SpecErrors, render
from consensus_check.spec.reader import read_source
from consensus_check.spec.reader.codes import READER_CODES

HERE = Path(__file__).parent / "bad"
BAD = sorted(path for path in HERE.glob("CC*.py"))
ELSEWHERE = {"CC111", "CC143", "CC144"}  # a file that is not there, texts of the command line: tests/reader


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_message(path: Path) -> None:
    with pytest.raises(SpecErrors) as found:
        read_source(path.read_text(encoding="utf-8"), path.name)
    assert render(found.value) + "\n" == path.with_suffix(".txt").read_text(encoding="utf-8")
    assert path.stem[:5] in {error.code for error in found.value.errors}


def test_every_code_has_a_bad_spec() -> None:
    assert {path.stem[:5] for path in BAD} == set(READER_CODES) - ELSEWHERE
    assert len(BAD) >= 60


def test_every_message_has_its_spec() -> None:
    assert {path.stem for path in HERE.glob("CC*.txt")} == {path.stem for path in BAD}


@pytest.mark.parametrize("code", READER_CODES)
def test_every_code_says_what_to_write(code: str) -> None:
    assert CODES[code].title and CODES[code].help
