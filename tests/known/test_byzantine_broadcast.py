"""The broadcast of Srikanth and Toueg at n = 4, threshold = 1: verdicts as published for bcastByz and strb.

Counts are not compared: the published model receives any number of messages and answers in one step.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from consensus_check.verdict import Holds
from tests.known.cells import Cell, verdict

SPEC = str(Path(__file__).parent / "specs" / "byzantine_broadcast")


@pytest.mark.parametrize("faults", [(), ("byzantine=1",)], ids=["none", "byzantine=1"])
def test_everything_holds_up_to_the_threshold(faults: tuple[str, ...]) -> None:
    asked = {"unforgeability", "correctness", "relay", "no_errors"}
    found = Cell(SPEC, 4, {"threshold": 1}, faults=faults).search(*asked)
    assert found.complete
    assert set(found.verdicts) == asked
    assert all(isinstance(v, Holds) for v in found.verdicts.values()), found.verdicts


def test_a_forgery_is_accepted_above_the_threshold() -> None:
    cell = Cell(SPEC, 4, {"threshold": 1}, faults=("byzantine=2",))
    assert verdict(cell, "unforgeability") == "violated invariant"
