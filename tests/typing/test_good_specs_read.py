"""What the type checkers accept here is in the language as well."""
from pathlib import Path

import pytest

from consensus_check.spec.reader import read_file

GOOD = sorted((Path(__file__).parent / "good").glob("*.py"))


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_good_specs_read(path: Path) -> None:
    assert read_file(path).roles
