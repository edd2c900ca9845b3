"""Models with coins that checkers got wrong, as cells of `grow`: verdict, frequency, range side by side."""

from __future__ import annotations

from typing import Any

import pytest

from consensus_check.grow.question import Settings
from consensus_check.measure import Limits
from tests.grow.cells import SHIPPED, SMALL, cell

BOTH = Settings(adversary=True)
SAMPLED = Settings(runs=3000, confidence=0.999, limits=Limits(nodes=0))


def _exact(found: dict[str, Any]) -> tuple[str, str, str]:
    ranged = found["by_adversary"]["exact"]
    return found["by_chance"]["exact"], ranged["min"], ranged["max"]


def test_s28_heads_come_in_the_end_and_mostly_in_time() -> None:
    found = cell(SMALL / "heads.py", 1, BOTH)
    assert (found["verdict"], found["semantics"]) == ("holds", "almost-sure")
    assert _exact(found) == ("1/16", "1/16", "1/16")
    assert found["by_chance"]["never"]["exact"] == "0" and found["time"]["mean_exact"] == "2"


def test_s29_a_loop_of_probability_zero_stands_beside_its_verdict() -> None:
    found = cell(SMALL / "avoid.py", 1, BOTH)
    assert (found["verdict"], found["kind"]) == ("violated", "livelock")
    assert _exact(found) == ("1/8", "0", "1")
    assert found["by_chance"]["never"]["exact"] == "0"


def test_s29_a_hundred_steps_do_not_make_the_worst_scheduler_meet_the_goal() -> None:
    found = cell(SMALL / "avoid.py", 1, BOTH, deadline="steps=100")
    assert found["by_adversary"]["max"] == 1 and found["by_adversary"]["min"] == 0
    assert found["by_chance"]["value"] < 1e-14


def test_s30_what_has_no_frequency_gets_none() -> None:
    found = cell(SMALL / "avoid.py", 1, BOTH, property="one_side_alone")
    assert found["verdict"] == "violated"
    assert found["by_chance"] is None and found["by_adversary"] is None
    assert "CC572" in found["reason"]


def test_s31_nobody_guesses_a_coin_he_has_not_seen() -> None:
    found = cell(SMALL / "guess.py", 1, BOTH)
    assert _exact(found) == ("1/2", "1/2", "1/2")
    assert found["verdict"] == "violated"


def test_s31_with_coins_of_an_adversary_anything_may_be() -> None:
    found = cell(SMALL / "guess.py", 1, BOTH, adversary=True)
    assert _exact(found) == ("1/2", "0", "1")


def test_s35_an_adversary_may_show_tails_for_ever() -> None:
    found = cell(SMALL / "heads.py", 1, BOTH, adversary=True)
    assert found["verdict"] == "violated"
    assert _exact(found) == ("1/16", "0", "1")


@pytest.mark.parametrize(
    ("name", "n"),
    [
        ("small/heads", 1),
        ("small/avoid", 1),
        ("small/guess", 1),
        ("small/quorum", 6),
        ("small/everyone_flips", 4),
        ("everyone_speaks", 4),
        ("itai_rodeh", 3),
        ("agents/hybrid_join", 3),
        ("agents/debate", 4),
    ],
)
def test_random_runs_hold_the_exact_share_at_999_in_a_thousand(name: str, n: int) -> None:
    path = SMALL / f"{name[6:]}.py" if name.startswith("small/") else SHIPPED / f"{name}.py"
    exact, found = cell(path, n)["by_chance"], cell(path, n, SAMPLED)["by_chance"]
    assert (exact["method"], found["method"], found["runs"]) == ("exact", "sampled", 3000)
    assert found["low"] <= exact["value"] <= found["high"]
    assert found["low"] < found["value"] < found["high"] or found["misses"] == 0
    for outcome, share in exact["outcomes"].items():
        assert found["outcomes"].get(outcome, 0) == pytest.approx(share, abs=0.05)
