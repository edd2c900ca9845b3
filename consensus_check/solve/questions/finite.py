"""Questions that a finite run answers: a state is reached, nobody can act, a step errs, a prefix refutes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain

import z3
from attrs import Factory, field

from consensus_check.ir.formulas import Property
from consensus_check.ir.tableau import Tableau
from consensus_check.ir.terms import Term, not_, or_
from consensus_check.records import define, frozen
from consensus_check.semantics.interpreter import AGENT_UNITS
from consensus_check.solve.logic import Truth, alike, all_of, any_of, no
from consensus_check.solve.questions import Case
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Reason

MOST_ATOMS = 6
MOST_SUBSETS = 400


@frozen(eq=False)
class Ends:
    """A finite run with a last state, or a last step, as described by `last`."""

    last: Callable[[int], Case]
    limits: tuple[Reason, ...] = ()
    steep: bool = False
    loop: None = None

    def extends(self, k: int) -> list[Truth]:
        return []

    def cases(self, k: int) -> list[Case]:
        return [self.last(k)]

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return k


def reaches(run: Run, goal: Term) -> Ends:
    """A run to a state with a predicate."""
    return Ends(lambda k: Case("trace", run.holds(goal, k)))


def errs(run: Run) -> Ends:
    """A run and then a step that errs."""
    erring = run.template.errs()
    return Ends(lambda k: Case("error", run.at(erring, k)))


def stuck(run: Run, unless: Term) -> Ends:
    """A run to a state in which no unit of an agent is enabled, and that is not excused."""

    def last(k: int) -> Case:
        shape = run.template
        idle = (no(run.enabled(u.name, k)) for u in shape.system.units if u.kind in AGENT_UNITS)
        excused = run.holds(not_(or_(unless, shape.system.finished)), k)
        return Case("trace", all_of([excused, *idle]))

    return Ends(last)


@define(eq=False)
class Prefix:
    """Whether every continuation of a run breaks a temporal formula: what may still be owed after it, as sets
    of obligations (ir/tableau.py), all of which no run can meet.
    """

    run: Run
    prop: Property
    name: str = "owed"
    limits: tuple[Reason, ...] = ()
    steep: bool = False
    loop: None = None
    tableau: Tableau = field(factory=Tableau)
    _masks: list[int] = field(default=Factory(list))
    _start: int = 0

    def __attrs_post_init__(self) -> None:
        self._start = self.tableau.obligation(self.prop.formula)
        self._masks = sorted(self.tableau.reachable(self._start))

    @property
    def possible(self) -> bool:
        """Whether some prefix may refute at all (true where that is too much work to tell)."""
        atoms = len(self.tableau.atoms)
        if atoms > MOST_ATOMS:
            return True
        first = frozenset({self._start})
        found, todo = {first}, [first]
        while todo:
            owed = todo.pop()
            if not any(self.tableau.satisfiable(mask) for mask in owed):
                return True
            for now in range(1 << atoms):
                after = frozenset(chain.from_iterable(self.tableau.progress(mask, now) for mask in owed))
                if after not in found:
                    found.add(after)
                    todo.append(after)
            if len(found) > MOST_SUBSETS:
                return True
        return False

    def _owed(self, mask: int, k: int) -> Truth:
        """Whether these obligations may be what is owed before position k is read."""
        return z3.Bool(f"{self.name} {mask}@{k}")

    def extends(self, k: int) -> list[Truth]:
        run, tableau = self.run, self.tableau
        rules = [alike(self._owed(m, 0), z3.BoolVal(m == self._start)) for m in self._masks] if k == 0 else []
        truth = [run.holds(atom, k) for atom in tableau.atoms]
        after: dict[int, list[Truth]] = {mask: [] for mask in self._masks}
        for mask in self._masks:
            for way in tableau.expand(mask):
                read = [truth[i] for i in range(len(truth)) if way.true >> i & 1]
                read += [no(truth[i]) for i in range(len(truth)) if way.false >> i & 1]
                after[way.next].append(all_of([self._owed(mask, k), *read]))
        return rules + [alike(self._owed(m, k + 1), any_of(ways)) for m, ways in after.items()]

    def cases(self, k: int) -> list[Case]:
        open_ = [self._owed(m, k + 1) for m in self._masks if self.tableau.satisfiable(m)]
        correct = self.run.holds(self.prop.correct, k)
        return [Case("trace", all_of([correct, *(no(one) for one in open_)]))]

    def turn(self, model: z3.ModelRef, k: int) -> int:
        return k
