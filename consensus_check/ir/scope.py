"""What an answer covers: the size, the values of the parameters, a deadline, and the seed by which a random
topology was drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from attrs import field

from consensus_check.records import frozen

Value = bool | int | Fraction | str
DeadlineMeasure = Literal["rounds", "steps", "messages", "turns", "tokens"]


@frozen
class Scope:
    """n: the group size (agents of the group without a size, the faulty ones included). parameters: what
    `--set` named, by name.

    deadline: (measure, bound) in place of the goal's own. instance: which of several drawn topologies.
    seed: how they are drawn.
    """

    n: int
    parameters: Mapping[str, Value] = field(factory=dict)
    deadline: tuple[DeadlineMeasure, int] | None = None
    instance: int = 0
    seed: int = 0
