"""What was assumed of whoever takes turns: a sentence for all, the exact units for those who ask why."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consensus_check.report.result import Result


def summary(result: Result) -> str:
    """The assumptions in plain words."""
    strengths = {unit.strength for unit in result.fairness}
    if not strengths or strengths == {"none"}:
        return "nothing: nobody ever has to take a step"
    text = "every agent keeps getting its turn"
    if "strong" in strengths:
        text += ", and what is possible again and again happens in the end"
    if "none" in strengths:
        text += ", but for steps that nobody has to take"
    return text


def units(result: Result) -> Iterator[tuple[str, str]]:
    """(strength, units) with the numbers of agents left out: `weak`, `reviewers[*].review`."""
    groups: dict[str, dict[str, int]] = {}
    for unit in result.fairness:
        pattern = re.sub(r"\[\d+\]", "[*]", unit.unit)
        counts = groups.setdefault(unit.strength, {})
        counts[pattern] = counts.get(pattern, 0) + 1
    for strength in sorted(groups):
        yield (
            strength,
            ", ".join(p if times == 1 else f"{p} ({times})" for p, times in sorted(groups[strength].items())),
        )
