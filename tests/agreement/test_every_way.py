"""Every way to answer agrees on thrown systems. `RANDOM_SYSTEMS=500` before the command makes it 2,000."""

from __future__ import annotations

from itertools import count

import pytest

from tests.agreement.every_way import disagreements, system_of
from tests.amount import many

PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_every_way_agrees(part: int) -> None:
    compared = 0
    for seed in count(part, PARTS):
        found = disagreements(system_of(seed))
        assert not found, (seed, found)
        compared += found is not None
        if compared == many(1):
            break
