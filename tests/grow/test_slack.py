"""Thresholds that specs state, and what they explain of a curve."""

from __future__ import annotations

from pathlib import Path

import pytest

from consensus_check.grow.series import series_of
from tests.grow.cells import SHIPPED, SMALL, cell, head
from tests.grow.running import grow

AGREE = SHIPPED / "agents" / "can_agents_agree.py"


@pytest.mark.parametrize(
    ("path", "line", "by_size"),
    [
        (SMALL / "quorum.py", 29, {3: 0, 4: 1, 5: 1, 6: 1, 7: 2}),
        (SHIPPED / "ben_or.py", 55, {3: 1}),
        (SHIPPED / "agents" / "voting.py", 50, {3: 0, 4: 1, 6: 1, 7: 2}),
    ],
)
def test_slack_of_a_threshold(path: Path, line: int, by_size: dict[int, int]) -> None:
    for n, slack in by_size.items():
        rows = {row["line"]: row for row in head(path, n)["slack"]}
        assert rows[line]["slack"] == slack == n - rows[line]["needed"]


def test_faulty_agents_take_from_the_slack() -> None:
    """Two thirds of all must vote to stop: the published table n - ceil(2n/3) - f."""
    for n in (3, 4, 5, 6):
        (row,) = head(AGREE, n, faults=("silent=2",))["slack"]
        assert row["faulty"] == 2 and row["slack"] == n - -(-2 * n // 3) - 2


def test_the_saw_tooth_is_explained() -> None:
    (curve,) = series_of([cell(SMALL / "quorum.py", n) for n in range(3, 12)])
    assert curve.shape.name == "steps"
    assert curve.because == "it falls exactly where the slack of line 29 grows"


def test_two_teeth_explained_by_the_slack_are_steps() -> None:
    (curve,) = series_of([cell(SMALL / "quorum.py", n) for n in range(3, 9)])
    assert curve.shape.name == "steps" and curve.because


def test_a_negative_slack_explains_the_verdict() -> None:
    (curve,) = series_of([cell(AGREE, n, faults=("silent=2",)) for n in (5, 6)])
    assert [one["verdict"] for one in curve.cells] == ["violated", "holds"]
    assert curve.because == "it fails exactly where the slack of line 70 is negative"


def test_what_explains_nothing_says_nothing() -> None:
    (curve,) = series_of([cell(SMALL / "everyone_speaks.py", n) for n in (2, 3, 4)])
    assert curve.thresholds == () and curve.because == ""


def test_the_page_shows_it(tmp_path: Path) -> None:
    told = grow("quorum", tmp_path, "-n", "3..7", "--workers", "1").stdout
    assert "slack         n - needed - faulty of line 29 is 0 for 3, 1 for 4, 1 for 5, 1" in told
