"""Published counts and verdicts of known protocols that are not among the shipped specs."""

from __future__ import annotations

import pytest

from tests.known.cells import Cell, counts, verdict

HERE = "../tests/known/specs"
COMMIT = f"{HERE}/transaction_commit"
SYNC = f"{HERE}/sync_termination"
FORKS = f"{HERE}/chandy_misra"
IN_A_CIRCLE = (
    ("if cc.index(self) < cc.index(cc.previous(self)):", "if cc.index(self) < 0:"),
    ("if cc.index(self) < cc.index(cc.next(self)):", "if cc.index(self) >= 0:"),
)


def test_transaction_commit_states() -> None:
    """The manifest of tlaplus/Examples has 34 for three managers."""
    assert counts(Cell(COMMIT, 3))[0] == 34


@pytest.mark.parametrize("n", range(1, 6))
def test_transaction_commit_is_consistent(n: int) -> None:
    assert verdict(Cell(COMMIT, n), "consistent") == "holds"


@pytest.mark.parametrize("n", range(2, 8))
def test_sync_termination_states(n: int) -> None:
    """Any activity, and noticed or not where nobody is active: 2^n + 1, 129 in the manifest of
    tlaplus/Examples.
    """
    assert counts(Cell(SYNC, n))[0] == 2**n + 1


@pytest.mark.parametrize(
    ("cell", "name", "expected"),
    [
        (Cell(SYNC, 7), "no_false_alarm", "holds"),
        (Cell(SYNC, 7), "end_is_noticed", "holds"),
        (Cell(SYNC, 3, fairness=("none",)), "end_is_noticed", "violated stall"),
    ],
    ids=str,
)
def test_sync_termination_verdicts(cell: Cell, name: str, expected: str) -> None:
    assert verdict(cell, name) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (Cell(FORKS, 3), "holds"),
        (Cell(FORKS, 3, fairness=("none",)), "violated stall"),
        (Cell(FORKS, 3, replaced=IN_A_CIRCLE), "violated stall"),
    ],
    ids=str,
)
def test_chandy_misra_starves_nobody(cell: Cell, expected: str) -> None:
    """Unless nothing has to happen, or everybody begins with the right fork: then precedence is a circle."""
    assert verdict(cell, "nobody_starves") == expected
