"""What the commands print, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.transcripts import commands, files, played


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_transcript(path: Path) -> None:
    assert list(commands(path)), f"{path.name} has no command"
    assert played(path) == path.read_text(encoding="utf-8")
