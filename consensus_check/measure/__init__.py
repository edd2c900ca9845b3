"""Frequencies: exact probabilities of small chains, else random runs with intervals.

Start at `measure.py`.
"""

from consensus_check.measure.adversary import Range, by_adversary
from consensus_check.measure.chances import SCHEDULERS, Chances, Lot, SchedulerName, uniform_lines
from consensus_check.measure.exact import Limits
from consensus_check.measure.frequency import Frequency, Times
from consensus_check.measure.intervals import clopper_pearson, runs_for
from consensus_check.measure.measure import CHUNK, NOTHING, Gather, Sampling, TallyOf, frequency, sampler_for
from consensus_check.measure.sample import Sampler, Tally
from consensus_check.measure.target import Target, target_of

__all__ = [
    "CHUNK",
    "NOTHING",
    "SCHEDULERS",
    "Chances",
    "Frequency",
    "Gather",
    "Limits",
    "Lot",
    "Range",
    "Sampler",
    "Sampling",
    "SchedulerName",
    "Tally",
    "TallyOf",
    "Target",
    "Times",
    "by_adversary",
    "clopper_pearson",
    "frequency",
    "runs_for",
    "sampler_for",
    "target_of",
    "uniform_lines",
]
