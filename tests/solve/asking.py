"""The engine's answers without its process: the same search and the same replay, in this process."""

from __future__ import annotations

from collections.abc import Sequence

from consensus_check.ir.formulas import Formula, Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.solve.answers import Job
from consensus_check.solve.bounded import Until, sought
from consensus_check.solve.encode import template
from consensus_check.solve.engine import Reading
from consensus_check.verdict import Counterexample, Verdict, Violated


def decided(system: TransitionSystem, properties: Sequence[Property], bound: int) -> dict[str, Verdict]:
    """The verdict on each property, looking at runs of at most so many steps."""
    shape, reading = template(system), Reading(system, Job(system, tuple(properties), bound))
    return {p.name: reading.verdict(p, sought(shape, p, Until(bound))) for p in properties}


def ask(
    system: TransitionSystem, formula: Formula, bound: int = 8, *, assume: Formula | None = None
) -> Verdict:
    """The verdict on one formula."""
    return decided(system, [Property("p", formula, assume=assume)], bound)["p"]


def example(verdict: Verdict) -> Counterexample:
    assert isinstance(verdict, Violated), verdict
    assert verdict.counterexample is not None
    return verdict.counterexample
