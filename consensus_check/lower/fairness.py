"""How fair a unit is: what its method declares, what an unbounded fault makes strong, what the environment
overrides.
"""

from __future__ import annotations

from typing import Literal

from consensus_check.ir.environment import Environment
from consensus_check.ir.system import Strength, UnitKind

Declared = Literal["weak", "strong"] | None
_READ: dict[str, Strength | None] = {"weak": "weak", "strong": "strong", "none": None}


def strength(
    environment: Environment,
    kind: UnitKind,
    role: str,
    method: str,
    declared: Declared,
    *,
    disabled_by_fault: bool = False,
) -> Strength | None:
    """The strength of a unit. `--fairness` wins, the more specific the later: all, kind, Role.method."""
    result: Strength | None = declared
    if declared == "weak" and disabled_by_fault:
        result = "strong"
    for target, text in environment.fairness:
        if target in ("", "all"):
            result = _READ[text]
    for target, text in environment.fairness:
        if target == kind:
            result = _READ[text]
    for target, text in environment.fairness:
        if target in (f"{role}.{method}", method):
            result = _READ[text]
    return result
