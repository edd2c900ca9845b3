"""How fair a unit is: what its method declares, what an unbounded fault makes strong, what the environment
overrides.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from consensus_check.errors import PropertyError
from consensus_check.ir.environment import Environment
from consensus_check.ir.system import Strength, Unit, UnitKind
from consensus_check.lower.model import Model

Declared = Literal["weak", "strong"] | None
KINDS: tuple[UnitKind, ...] = ("step", "timer", "delivery", "phase", "turn", "tick", "heal")
OF_METHODS: frozenset[UnitKind] = frozenset({"step", "timer", "delivery"})
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
    """The strength of a unit. `--fairness` wins, the more specific the later: all, kind, Role.method.

    What is declared with fair=None is obliged only where its method is named.
    """
    result: Strength | None = declared
    if declared == "weak" and disabled_by_fault:
        result = "strong"
    for target, text in environment.fairness:
        if target in ("", "all") and declared is not None:
            result = _READ[text]
    for target, text in environment.fairness:
        if target == kind and declared is not None:
            result = _READ[text]
    for target, text in environment.fairness:
        if target in (f"{role}.{method}", method):
            result = _READ[text]
    return result


def check_targets(model: Model) -> None:
    """Raises PropertyError CC463 where the environment names a unit that the protocol has not."""
    methods = {f"{role.name}.{m.name}" for role in model.spec.roles for m in role.methods}
    known = {"", "all", *KINDS, *methods, *(name.partition(".")[2] for name in methods)}
    for target, _ in model.environment.fairness:
        if target not in known:
            raise PropertyError("CC463", f"--fairness speaks of '{target}', which the spec has not")


def check_units(model: Model, units: Iterable[Unit]) -> None:
    """Raises PropertyError CC463 where the environment names a unit that this timing or network has not."""
    kinds = {unit.kind for unit in units}
    there = ", ".join(sorted(kinds)) or "nothing"
    for target, _ in model.environment.fairness:
        if target in KINDS and target not in kinds:
            raise PropertyError(
                "CC463",
                f"--fairness speaks of '{target}', and nothing of that kind is fair or unfair here",
                help=f"what can be fair here: {there}",
            )
        if target not in ("", "all", *KINDS) and kinds.isdisjoint(OF_METHODS):
            raise PropertyError(
                "CC463",
                f"--fairness speaks of '{target}', and here all act together or in turns",
                help=f"what can be fair here: {there}",
            )
