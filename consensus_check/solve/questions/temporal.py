"""The truth of temporal formulas on a lasso, position by position, and the runs that break a property.

No automaton is needed, so none can make a loop longer than it is: an `until` is true where its goal comes in
the rest of the run or, after the loop has turned, in the loop (the usual translation of bounded model
checking). Only loops with coins are watched by a deterministic monitor (watched.py).
"""

from __future__ import annotations

import z3
from attrs import field

from consensus_check.ir.formulas import Always, And, Atom, Eventually, Formula, Not, Or, Until
from consensus_check.records import define
from consensus_check.solve.logic import Truth, all_of, any_of, both, either, no
from consensus_check.solve.questions.loops import Loop


@define(eq=False)
class Column:
    """The truth of formulas at positions 0..k of a run that turns at k: into its loop, or at rest."""

    loop: Loop
    k: int
    resting: bool
    _known: dict[int, tuple[Formula, list[Truth]]] = field(factory=dict)

    def of(self, formula: Formula) -> Truth:
        """At the first position."""
        return self._column(formula)[0]

    def _column(self, formula: Formula) -> list[Truth]:
        if id(formula) not in self._known:
            self._known[id(formula)] = formula, self._made(formula)
        return self._known[id(formula)][1]

    def _made(self, formula: Formula) -> list[Truth]:
        positions = range(self.k + 1)
        match formula:
            case Atom(term):
                return [self.loop.run.holds(term, i) for i in positions]
            case Not(body):
                return [no(truth) for truth in self._column(body)]
            case And(parts) | Or(parts):
                junction = all_of if isinstance(formula, And) else any_of
                columns = [self._column(part) for part in parts]
                return [junction(column[i] for column in columns) for i in positions]
            case Eventually(body):
                return self._until(None, self._column(body))
            case Always(body):
                return [no(t) for t in self._until(None, [no(t) for t in self._column(body)])]
            case Until(hold, goal):
                return self._until(self._column(hold), self._column(goal))
            case _:
                raise TypeError(f"{type(formula).__name__} stands only at the top of a property")

    def _until(self, hold: list[Truth] | None, goal: list[Truth]) -> list[Truth]:
        last = goal[-1] if self.resting else self._turned(hold, goal)
        return self._back(hold, goal[:-1], last)

    def _turned(self, hold: list[Truth] | None, goal: list[Truth]) -> Truth:
        """At the last position, which is where the loop begins: the goal comes within one turn."""
        once = self._back(hold, goal[:-1], z3.BoolVal(False))
        return any_of(both(self.loop.begins(i), once[i]) for i in range(self.k))

    @staticmethod
    def _back(hold: list[Truth] | None, goal: list[Truth], last: Truth) -> list[Truth]:
        found = [last]
        for i in reversed(range(len(goal))):
            later = found[-1] if hold is None else both(hold[i], found[-1])
            found.append(either(goal[i], later))
        return found[::-1]
