"""What is asked of runs: each question says, for every length k, which runs of k steps answer it.

A question adds what it remembers along a run (`extends`) and gives the cases in which the run up to position
k is an answer (`cases`). Lengths are tried in order (bounded.py), so the first answer is a shortest one.
"""

from __future__ import annotations

from typing import Literal, Protocol

import z3

from consensus_check.records import frozen
from consensus_check.solve.logic import Truth
from consensus_check.solve.questions.loops import Loop
from consensus_check.verdict import Reason

Shape = Literal["trace", "error", "rest", "loop"]
"""Of an answer at k: the run up to k; the same and then a step that errs; rest for ever at k; a loop that
ends at k.
"""


@frozen
class Case:
    """One way to be an answer."""

    shape: Shape
    when: Truth


class Question(Protocol):
    """Which runs are wanted."""

    @property
    def limits(self) -> tuple[Reason, ...]:
        """Why what is not found need not be absent, however long the runs."""
        ...

    @property
    def steep(self) -> bool:
        """Whether what is asked grows with the square of the length."""
        ...

    @property
    def loop(self) -> Loop | None:
        """The loop that is sought, if any."""
        ...

    def extends(self, k: int) -> list[Truth]:
        """What is remembered at position k (asked once for each k, in order)."""
        ...

    def cases(self, k: int) -> list[Case]:
        """When a run of k steps is an answer."""
        ...

    def turn(self, model: z3.ModelRef, k: int) -> int:
        """Where the loop of a model begins."""
        ...
