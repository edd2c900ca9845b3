"""Proofs by induction over the length of runs, made complete by runs that come to no state twice.

Two ways to close, tried for k = 0, 1, ..: no k good steps lead to a bad state, wherever they begin
(k-induction); no run of k steps from the start keeps to new states (the recurrence diameter), so all there is
has been looked at. Sheeran, Singh, Stalmarck, "Checking safety properties using induction and a SAT-solver"
(2000). What it costs: two satisfiability questions a length.
"""

from __future__ import annotations

from typing import Literal

import z3

from consensus_check.records import frozen
from consensus_check.solve.logic import implied, no
from consensus_check.solve.proofs.machine import Machine, Path
from consensus_check.solve.solving import Solving

Way = Literal["k-induction", "recurrence diameter", "fixed point", "inductive invariant"]


@frozen
class Closed:
    """The machine is safe: shown in which way, and how deep it had to go."""

    way: Way
    depth: int


@frozen
class Open:
    """It was not shown. depth: of what was looked at. reached: whether a bad state is reached there."""

    depth: int
    reached: bool = False


def inducted(machine: Machine, depth: int, moment: float | None, *, simple: bool = True) -> Closed | Open:
    """Try runs of up to so many steps. simple: only runs that come to no state twice. Raises Beyond where the
    time is over.
    """
    path, forward = Path(machine), Solving(machine.script("runs from the start"))
    backward = Solving(machine.script("induction"))
    forward.add(path.begins(), path.at(machine.known, 0))
    backward.add(path.at(machine.known, 0))
    for k in range(depth + 1):
        if _answer(forward, path, k, moment):
            return Open(k, reached=True)
        if not _answer(backward, path, k, moment):
            return Closed("k-induction", k)
        for one in (forward, backward):
            one.add(path.at(no(machine.bad), k), path.at(machine.step, k), path.at(machine.known, k + 1))
            if simple:
                one.add(*(path.differs(i, k + 1) for i in range(k + 1)))
        if forward.check(z3.BoolVal(True), moment) == z3.unsat:
            return Closed("recurrence diameter", k)
    return Open(depth)


def _answer(solving: Solving, path: Path, k: int, moment: float | None) -> bool:
    """Whether position k can be bad."""
    mark = z3.Bool(f"bad@{k}")
    solving.add(implied(mark, path.at(path.machine.bad, k)))
    return bool(solving.check(mark, moment) == z3.sat)
