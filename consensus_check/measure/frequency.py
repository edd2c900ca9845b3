"""A number "by chance" with all that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field

from consensus_check.records import frozen


@frozen(kw_only=True)
class Times:
    """Cost until the goal, in the unit of the deadline.

    mean: its expectation without a deadline, None where that is infinite or not known; worst: the greatest
    from any first state. p50, p95: None beyond the deadline. censored: share of runs that miss it.
    """

    unit: str
    mean: float | None = None
    mean_exact: str | None = None
    worst: float | None = None
    worst_exact: str | None = None
    p50: int | None = None
    p95: int | None = None
    censored: float = 0.0


@frozen(kw_only=True)
class Frequency:
    """The share of runs that miss the deadline, with the interval it lies in.

    exact: as a fraction, where it is one. outcomes: class -> share, successes too. left_out: share of runs
    that could not be followed to their end (a message that did not fit); they widen the interval. nodes,
    states: size of the chain. ever: share of runs that never meet the goal, however late. spent: turns,
    messages, sends and tokens of a run until it ends, on average; None where some spend for ever.
    """

    value: float
    low: float
    high: float
    exact: str | None
    confidence: float
    method: Literal["exact", "sampled"]
    outcomes: Mapping[str, float]
    times: Times
    spent: Mapping[str, float] | None = None
    runs: int | None = None
    misses: int | None = None
    left_out: float = 0.0
    nodes: int | None = None
    states: int | None = None
    ever: float | None = None
    ever_exact: str | None = None
    seed: int | None = None
    counts: Mapping[str, int] = field(factory=dict)
