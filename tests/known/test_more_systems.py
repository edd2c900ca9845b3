"""Published counts and verdicts of known protocols that are not among the shipped specs."""

from __future__ import annotations

import pytest

from tests.known.cells import Cell, counts, verdict

HERE = "../tests/known/specs"
COMMIT = f"{HERE}/transaction_commit"


def test_transaction_commit_states() -> None:
    """The manifest of tlaplus/Examples has 34 for three managers."""
    assert counts(Cell(COMMIT, 3))[0] == 34


@pytest.mark.parametrize("n", range(1, 6))
def test_transaction_commit_is_consistent(n: int) -> None:
    assert verdict(Cell(COMMIT, n), "consistent") == "holds"
