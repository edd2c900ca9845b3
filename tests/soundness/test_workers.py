"""Rows S14 and S15: the same violation for any number of workers, and after a search that was killed."""

from __future__ import annotations

import json
from typing import Any

from tests.cli.running import run

VIOLATED = ("check", "mutual_approval:MutualApproval.goal", "-n", "3", "--json")


def _counterexample(*options: str) -> Any:
    done = run(*VIOLATED, *options)
    assert done.returncode == 1
    (result,) = json.loads(done.stdout)["results"]
    assert result["verdict"] == "violated"
    return result["counterexample"]


def test_s14_any_number_of_workers_finds_the_same_violation() -> None:
    one, two, four = (_counterexample("--workers", number) for number in "124")
    assert one == two == four


def test_s15_a_search_begun_again_finds_the_same_counterexample() -> None:
    """A check that is stopped keeps no states in this version: begun again it is the same search."""
    stopped = run(*VIOLATED, "--max-states", "2")
    (result,) = json.loads(stopped.stdout)["results"]
    assert (stopped.returncode, result["verdict"]) in ((3, "unknown"), (1, "violated"))
    assert _counterexample() == _counterexample()
