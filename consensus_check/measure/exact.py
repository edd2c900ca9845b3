"""A frequency from the whole chain, where that is small."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from consensus_check.compile.program import Program
from consensus_check.measure.chain import Chain, TooLarge, chain_of
from consensus_check.measure.chances import Chances
from consensus_check.measure.forward import Passage, exact_passage, float_passage
from consensus_check.measure.frequency import Frequency, Times
from consensus_check.measure.horizon import horizon
from consensus_check.measure.rows import SPENT, branching
from consensus_check.measure.start import size_of
from consensus_check.measure.target import Target
from consensus_check.records import frozen

DIGITS: Final = 120


@frozen
class Limits:
    """When a chain is small. nodes, edges: of the chain; work: probabilities passed along edges, as floats;
    fractions: the same, as fractions; branching: combinations of inputs of one step, and of a first state.
    """

    nodes: int = 400_000
    edges: int = 2_000_000
    work: int = 6_000_000
    fractions: int = 200_000
    branching: int = 70_000


def exact_frequency(
    program: Program, target: Target, chances: Chances, limits: Limits | None = None
) -> Frequency | None:
    """The frequency of missing the target's deadline; None where the chain is too large.

    Raises LimitError CC570 where nothing has a positive probability.
    """
    limits = limits or Limits()
    system = program.system
    if branching(system.actions) > limits.branching or size_of(system.initial) > limits.branching:
        return None
    chain = chain_of(program, target, chances, max_nodes=limits.nodes, max_edges=limits.edges)
    if chain is None or target.bound is None:
        return None
    try:
        return _told(chain, target, exact_passage(chain, target.bound, work=limits.fractions))
    except TooLarge:
        pass
    try:
        return _told(chain, target, float_passage(chain, target.bound, work=limits.work))
    except TooLarge:
        return None


def _told(chain: Chain, target: Target, passage: Passage[Fraction] | Passage[float]) -> Frequency:
    miss = passage.miss
    outcomes = dict.fromkeys(target.classes, 0.0)
    for ending, share in passage.shares.items():
        outcomes[ending[1:]] = outcomes.get(ending[1:], 0.0) + float(share)
    lost, off = float(passage.lost), passage.rounding
    end = horizon(chain)
    exact = str(miss) if isinstance(miss, Fraction) and not lost and len(str(miss)) <= DIGITS else None
    mean = None if end is None else end.mean
    worst = None if end is None else end.worst
    return Frequency(
        value=float(miss),
        low=max(0.0, float(miss) - off),
        high=min(1.0, float(miss) + lost + off),
        exact=exact,
        confidence=1.0,
        method="exact",
        outcomes=outcomes,
        left_out=lost,
        spent=None if passage.spent is None else dict(zip(SPENT, map(float, passage.spent), strict=True)),
        nodes=len(chain.edges),
        states=chain.states,
        ever=None if end is None else 1 - float(end.ever),
        ever_exact=str(1 - end.ever) if end is not None and isinstance(end.ever, Fraction) else None,
        times=Times(
            unit=target.measure,
            mean=None if mean is None else float(mean),
            mean_exact=_text(mean),
            worst=None if worst is None else float(worst),
            worst_exact=_text(worst),
            p50=_quantile(passage.times, 0.5),
            p95=_quantile(passage.times, 0.95),
            censored=max(0.0, 1 - sum(map(float, passage.times))),
        ),
    )


def _text(value: Fraction | float | None) -> str | None:
    return str(value) if isinstance(value, Fraction) and len(str(value)) <= DIGITS else None


def _quantile(times: Sequence[Fraction | float], share: float) -> int | None:
    """The least cost by which that share of the runs has met the goal; None beyond the deadline."""
    met = 0.0
    for cost, mass in enumerate(times):
        met += float(mass)
        if met >= share - 1e-12:
            return cost
    return None
