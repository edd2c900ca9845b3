"""How many random systems the tests throw; `RANDOM_SYSTEMS=10` before the command makes it ten times that."""

from __future__ import annotations

import os
from typing import Final

FACTOR: Final = float(os.environ.get("RANDOM_SYSTEMS", "1"))


def many(number: int) -> int:
    """The number, multiplied as asked for."""
    return max(1, round(number * FACTOR))
