"""CSV: a line a result."""

from __future__ import annotations

import csv
import io

from consensus_check.report.environment import parameters_text
from consensus_check.report.result import Document

TAKEN = (
    "protocol", "property", "group_size", "verdict", "scope", "kind", "why", "reason", "expected", "met",
    "engine", "states", "transitions", "depth", "stuck_states",
)  # fmt: skip
COLUMNS = ("spec", *TAKEN, "parameters", "topology", "timing", "network", "faults", "length", "seconds")


def write(found: Document) -> str:
    """The results as CSV with a header."""
    text = io.StringIO()
    rows = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    rows.writeheader()
    for one in found.results:
        surroundings = one.environment
        rows.writerow(
            {
                **{name: getattr(one, name) for name in TAKEN},
                "spec": found.spec,
                "parameters": parameters_text(one.parameters),
                "topology": surroundings.topology,
                "timing": surroundings.timing,
                "network": surroundings.network,
                "faults": " ".join(surroundings.faults),
                "length": one.counterexample.length if one.counterexample else None,
                "seconds": f"{one.seconds:.3f}",
            }
        )
    return text.getvalue()
