"""Which values of a parameter work: for each size, those for which every property asked of them holds.

What it answers: a table of size and value. When an answer is final: a value works where all its properties
hold, and fails where one is violated; else it is open, and so is the row. What it costs: a question for each
size, value and property, the likely ones to fail first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal

from consensus_check.ir.system import TransitionSystem
from consensus_check.records import frozen
from consensus_check.solve.engine import solve
from consensus_check.verdict import Budget, Unknown, Verdict, Violated

Answer = Literal["works", "fails", "open"]


@frozen
class Case:
    """A system, and the names of the properties that must hold of it (none named: all)."""

    system: TransitionSystem
    properties: tuple[str, ...] = ()


@frozen
class Tried:
    """A value at a size. why: the properties that fail, or that are open, and how."""

    n: int
    value: int
    answer: Answer
    why: tuple[str, ...] = ()


@frozen
class Row:
    """The values at one size."""

    n: int
    tried: tuple[Tried, ...]

    @property
    def works(self) -> tuple[int, ...]:
        return tuple(one.value for one in self.tried if one.answer == "works")

    @property
    def open(self) -> tuple[int, ...]:
        return tuple(one.value for one in self.tried if one.answer == "open")


Answers = Callable[[Case], Mapping[str, Verdict]]


def solved(case: Case, *, budget: Budget | None = None) -> Mapping[str, Verdict]:
    """What the solver says of the properties of a case, by name. budget: for all of them together."""
    asked = [p for p in case.system.properties if not case.properties or p.name in case.properties]
    return solve(case.system, properties=asked, budget=budget).verdicts


def working(
    cases: Callable[[int, int], Sequence[Case]],
    values: Mapping[int, Iterable[int]],
    answers: Answers = solved,
) -> tuple[Row, ...]:
    """The table. cases: the systems that a size and a value must stand (one for each environment), in the
    order in which they are asked. values: by size. answers: what an engine says of the properties of a case,
    by name.
    """
    return tuple(
        Row(n, tuple(_tried(n, value, cases(n, value), answers) for value in sorted(listed)))
        for n, listed in sorted(values.items())
    )


def _tried(n: int, value: int, cases: Sequence[Case], answers: Answers) -> Tried:
    opened = list[str]()
    for case in cases:
        verdicts = answers(case)
        for name, verdict in sorted(verdicts.items()):
            if isinstance(verdict, Violated):
                return Tried(n, value, "fails", (f"{name}: {verdict.kind or 'violated'}",))
            if isinstance(verdict, Unknown):
                opened.append(f"{name}: {'; '.join(reason.text for reason in verdict.reasons)}")
    return Tried(n, value, "open" if opened else "works", tuple(opened))
