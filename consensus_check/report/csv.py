"""CSV: a line a result."""

from __future__ import annotations

import csv
import io

from consensus_check.report.environment import parameters_text
from consensus_check.report.result import Document

COLUMNS = (
    "spec", "protocol", "property", "group_size", "parameters", "topology", "timing", "network", "faults", "verdict",
    "scope", "kind", "why", "reason", "expected", "met", "engine", "states", "transitions", "depth", "stuck_states",
    "length", "seconds",
)  # fmt: skip


def write(found: Document) -> str:
    """The results as CSV with a header."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for one in found.results:
        environment = one.environment
        length = one.counterexample.length if one.counterexample else None
        rows.writerow(
            (
                found.spec, one.protocol, one.property, one.group_size, parameters_text(one.parameters),
                environment.topology, environment.timing, environment.network, " ".join(environment.faults),
                one.verdict, one.scope, one.kind, one.why, one.reason, one.expected, one.met, one.engine, one.states,
                one.transitions, one.depth, one.stuck_states, length, f"{one.seconds:.3f}",
            )
        )  # fmt: skip
    return text.getvalue()
