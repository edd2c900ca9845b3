"""Intervals for a share from a fixed number of runs (Clopper and Pearson 1934): guaranteed, never stopped
early.
"""

from __future__ import annotations

from scipy.special import betaincinv


def clopper_pearson(misses: int, runs: int, confidence: float, *, unknown: int = 0) -> tuple[float, float]:
    """The interval for the share of misses. unknown: runs that may or may not have been misses.

    Raises ValueError for a confidence outside 0..1 or no run.
    """
    if runs < 1 or not 0 < confidence < 1:
        raise ValueError(f"no interval for {runs} runs at confidence {confidence}")
    tail = (1 - confidence) / 2
    most = misses + unknown
    low = 0.0 if misses == 0 else float(betaincinv(misses, runs - misses + 1, tail))
    high = 1.0 if most == runs else float(betaincinv(most + 1, runs - most, 1 - tail))
    return low, high


def runs_for(precision: float, confidence: float) -> int:
    """The least number of runs whose interval is at most `precision` to either side, whatever the share is.

    Raises ValueError for a precision outside 0..1/2.
    """
    if not 0 < precision < 0.5:
        raise ValueError(f"a precision of {precision}")
    low, high = 1, 2
    while _widest(high, confidence) > precision:
        low, high = high, 2 * high
    while low + 1 < high:
        middle = (low + high) // 2
        if _widest(middle, confidence) > precision:
            low = middle
        else:
            high = middle
    return high


def _widest(runs: int, confidence: float) -> float:
    half = runs // 2
    low, high = clopper_pearson(half, runs, confidence)
    return max(half / runs - low, high - half / runs)
