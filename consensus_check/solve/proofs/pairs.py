"""Cheap invariants: which two facts about single variables never hold together.

A fact is that a variable has a value. All pairs of facts that no witness shows together are conjectured never
to hold together; what the start or a step from a state that meets all conjectures refutes is dropped, until
nothing is: what is left is true of every reachable state. Flanagan, Leino, "Houdini, an annotation assistant
for ESC/Java" (2001).
"""

from __future__ import annotations

from typing import Final, TypeAlias, cast

import z3
from attrs import evolve, field

from consensus_check.records import define
from consensus_check.solve.logic import Truth, alike, any_of, both, implied, no
from consensus_check.solve.proofs.machine import Machine
from consensus_check.solve.proofs.witnesses import shown
from consensus_check.solve.solving import Solving

MOST_BITS: Final = 3
MOST_FACTS: Final = 400

Fact: TypeAlias = tuple[int, Truth, tuple[int, ...]]
"""The place of a variable, that it has some value, and the same as literals of the machine's bits."""


def facts(machine: Machine) -> list[Fact]:
    """The values that each small variable may have."""
    found, bit = list[Fact](), 0
    for i, now in enumerate(machine.now):
        if isinstance(now, z3.BitVecRef):
            size = now.size()
            for value in range(1 << size if size <= MOST_BITS else 0):
                bits = (bit + k + 1 if value >> k & 1 else -(bit + k + 1) for k in range(size))
                found.append((i, alike(now, value), tuple(bits)))
            bit += size
        else:
            bit += 1
            found += [(i, cast(Truth, now), (bit,)), (i, no(cast(Truth, now)), (-bit,))]
    return found


def strengthened(machine: Machine, moment: float | None) -> Machine:
    """The machine with what is found known of it. Raises Beyond where the time is over."""
    known = Conjectures(machine, facts(machine)[:MOST_FACTS]).kept(moment)
    return evolve(machine, known=both(machine.known, *known))


@define(eq=False)
class Conjectures:
    """Pairs of facts, i <= j: a pair of one says that the fact is never true."""

    machine: Machine
    facts: list[Fact]
    pairs: set[tuple[int, int]] = field(factory=set)
    _marks: list[Truth] = field(factory=list)
    _both: dict[tuple[int, int], Truth] = field(factory=dict)
    _together: dict[tuple[int, int], Truth] = field(factory=dict)
    _apart: dict[tuple[int, int], Truth] = field(factory=dict)

    def kept(self, moment: float | None) -> list[Truth]:
        """The conjectures that are true of every reachable state."""
        places, n = [place for place, _, _ in self.facts], len(self.facts)
        witnessed = shown(self.machine)
        having = [witnessed.having(bits) for _, _, bits in self.facts]
        self.pairs = {
            (i, j)
            for i in range(n)
            for j in range(i, n)
            if (i == j or places[i] != places[j]) and not having[i] & having[j]
        }
        now = [fact for _, fact, _ in self.facts]
        self._marks = [z3.Bool(f"fact {i}") for i in range(n)]
        refuted = True
        while refuted:  # what a fact by itself made needless is asked once the fact is refuted
            starts = Solving()
            starts.add(self.machine.first, self.machine.known)
            refuted = self._refuted(starts, now, moment)
        later = [self.machine.later(fact) for fact in now]
        while True:
            steps = Solving()
            steps.add(self.machine.known, self.machine.step, *self._denied(now))
            if not self._refuted(steps, later, moment):
                return self._denied(now)

    def _least(self) -> list[tuple[int, int]]:
        """The pairs that no single fact makes needless."""
        never = {i for i, j in self.pairs if i == j}
        return sorted(p for p in self.pairs if p[0] == p[1] or not never & set(p))

    def _denied(self, truth: list[Truth]) -> list[Truth]:
        for i, j in (least := self._least()):
            if (i, j) not in self._apart:
                self._apart[i, j] = no(truth[i] if i == j else both(truth[i], truth[j]))
        return [self._apart[p] for p in least]

    def _refuted(self, solving: Solving, truth: list[Truth], moment: float | None) -> bool:
        """Drop all pairs that the solver can make true. Whether there were any."""
        solving.add(*(alike(mark, fact) for mark, fact in zip(self._marks, truth, strict=True)))
        wanted, left = z3.Bool("some"), self._least()
        for i, j in left:
            if (i, j) not in self._both:
                self._both[i, j] = z3.Bool(f"both {i} {j}")
                self._together[i, j] = both(self._marks[i], self._marks[j])
        solving.add(*(implied(self._both[p], self._together[p]) for p in left))
        solving.add(implied(wanted, any_of(self._both[p] for p in left)))
        refuted = False
        while left and solving.check(wanted, moment) == z3.sat:
            model, refuted = solving.solver.model(), True
            true = [z3.is_true(model.eval(mark, model_completion=True)) for mark in self._marks]
            gone = {(i, j) for i, j in self.pairs if true[i] and true[j]}
            solving.add(*(no(self._both[p]) for p in left if p in gone))
            self.pairs -= gone
            left = [p for p in left if p not in gone]
        return refuted
