"""How often a goal is missed by chance: from the whole chain where that is small, else from random runs.

Answers: the share of runs that miss the goal's deadline, for a stated distribution. Final: an exact share is
a proof within its rounding; a sampled one is an interval at its confidence. Costs: the reachable chain once
for each unit of cost, or so many runs.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from consensus_check.compile.program import Program
from consensus_check.errors import LimitError, register
from consensus_check.ir.system import TransitionSystem
from consensus_check.measure.chances import Chances, expect_distribution
from consensus_check.measure.exact import Limits, exact_frequency
from consensus_check.measure.frequency import Frequency
from consensus_check.measure.sample import Sampler, Tally, frequency_of
from consensus_check.measure.target import Target
from consensus_check.records import frozen

CHUNK = 200
NOTHING = Tally(0, 0, 0, {}, {})

register("CC573", "no time for the runs asked for", "allow more time, or fewer runs with --runs")


@frozen
class Sampling:
    """How runs are drawn. stream: what keeps the random numbers of one question apart from another's.

    time_limit: seconds for all runs together; fewer runs than asked for are no answer.
    """

    runs: int = 4000
    confidence: float = 0.95
    seed: int = 0
    stream: str = ""
    time_limit: float | None = None


TallyOf = Callable[[int, int], Tally]
"""From the number of the first run and how many there are to what they come to."""
Gather = Callable[[TallyOf, Sampling], Tally]
"""Has all runs done, in any order and by whomever: a run is a function of its number."""


def frequency(
    system: TransitionSystem,
    target: Target,
    chances: Chances,
    *,
    sampling: Sampling | None = None,
    limits: Limits | None = None,
    gather: Gather | None = None,
) -> Frequency:
    """The share of runs that miss the target's deadline. gather: who does the random runs (default: `alone`).

    Raises LimitError CC570 (something has no distribution), CC571 (scheduler), CC572 (no deadline), CC561
    (choices that cannot be weighed), CC573 (the time is over).
    """
    expect_distribution(system, chances)
    if target.bound is None:
        raise LimitError("CC572", "there is no deadline, and none is invented", help="give one: --deadline")
    program = Program(system)
    found = exact_frequency(program, target, chances, limits)
    return found if found is not None else sampled(program, target, chances, sampling or Sampling(), gather)


def sampled(
    program: Program, target: Target, chances: Chances, sampling: Sampling, gather: Gather | None = None
) -> Frequency:
    """The share from random runs. Raises LimitError as `frequency`."""
    sampler = Sampler(program, target, chances)

    def tally_of(first: int, runs: int) -> Tally:
        return sampler.tally(sampling.seed, sampling.stream, first, runs)

    tally = (gather or alone)(tally_of, sampling)
    if tally.runs < sampling.runs:
        did = f"{tally.runs} of {sampling.runs} runs"
        raise LimitError("CC573", f"after {sampling.time_limit:g} s only {did} were done")
    return frequency_of(tally, target, confidence=sampling.confidence, seed=sampling.seed)


def sampler_for(system: TransitionSystem, target: Target, chances: Chances) -> Sampler:
    """What draws the runs of a system. Raises LimitError as `frequency`."""
    return Sampler(Program(system), target, chances)


def alone(tally_of: TallyOf, sampling: Sampling) -> Tally:
    """All runs one after the other, or as many as the time allows."""
    tally, started = NOTHING, time.monotonic()
    for first in range(0, sampling.runs, CHUNK):
        tally = tally.plus(tally_of(first, min(CHUNK, sampling.runs - first)))
        if sampling.time_limit is not None and time.monotonic() - started > sampling.time_limit:
            break
    return tally
