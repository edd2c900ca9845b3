"""How long the solver takes: against the size of the group, against the bound, and against arrays.

    python -m benchmarks.solve [--sizes 3,4,5,6] [--bounds 10,20,40] [--repeat 3] [--limit 60]

Three questions of two_phase_commit, each one query over runs of at most `bound` steps: whether some
participant may wait for ever when the manager crashes (it may), whether all can come to commit, and whether
two participants can decide differently (they cannot). Each is asked with one bit-vector a variable, as the
engine asks it, and with the state as one array. Solving time alone is told (of the processor), the least of
the repetitions; behind > stands the limit of time that was reached.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import cast

import z3
from attrs import evolve, frozen

from consensus_check.ir.formulas import Always, Atom, Not
from consensus_check.ir.options import parse_fault
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import and_, eq, integer, not_
from consensus_check.lower import lower
from consensus_check.semantics.property import demanded
from consensus_check.solve.bitvectors import Number
from consensus_check.solve.encode import Template, raw, template
from consensus_check.solve.logic import Truth, alike, both, either, implied, no, picked
from consensus_check.solve.questions.lassos import Lassos
from consensus_check.solve.unroll import Run
from consensus_check.spec.reader import read_file

SPEC = Path(__file__).parents[1] / "specs" / "two_phase_commit.py"
COMMITTED = 2


@frozen
class Asked:
    """A question of a system: what must hold at the end of a run of at most `bound` steps."""

    name: str
    faults: tuple[str, ...]
    at_end: Callable[[Run, int], Truth]


def _waits(run: Run, bound: int) -> Truth:
    prop = next(p for p in run.template.system.properties if p.name.startswith("all_decide"))
    return Lassos(run, Not(demanded(prop))).rests(bound).when


def _all_commit(run: Run, bound: int) -> Truth:
    system = run.template.system
    works = [v.term for v in system.variables if v.name.endswith(".work")]
    return run.holds(and_(*(eq(work, integer(COMMITTED)) for work in works)), bound)


def _split(run: Run, bound: int) -> Truth:
    formula = next(p.formula for p in run.template.system.properties if p.name == "agreement")
    assert isinstance(formula, Always) and isinstance(formula.body, Atom)
    return run.holds(not_(formula.body.term), bound)


QUESTIONS = (
    Asked("waits for ever", ("crash=1@manager",), _waits),
    Asked("all commit", (), _all_commit),
    Asked("decide differently", (), _split),
)


def system(n: int, faults: Sequence[str]) -> TransitionSystem:
    """Two-phase commit with n participants."""
    spec = read_file(SPEC)
    protocol = spec.protocols[0]
    environment = evolve(protocol.environment, faults=tuple(parse_fault(text) for text in faults))
    return lower(spec, protocol, scope=Scope(n), environment=environment)


# -- runs of at most so many steps ----------------------------------------


class Waiting(Run):
    """Runs that may stay where they are."""

    def idle(self, i: int) -> Truth:
        return z3.Bool(f"idle@{i}")

    def steps(self, i: int) -> Truth:
        rules = self.at(self.template.rules, i).children()
        moves = (either(self.idle(i), cast(Truth, rule)) for rule in rules)
        return both(implied(self.idle(i), self.same(i, i + 1)), *moves)


# -- the state as one array ----------------------------------------


class Arrays(Waiting):
    """The same runs, every state an array from the number of a variable to its value."""

    def array(self, i: int) -> z3.ArrayRef:
        return z3.Array(f"state@{i}", z3.BitVecSort(8), z3.BitVecSort(8))

    def read(self, i: int) -> Iterator[tuple[z3.ExprRef, z3.ExprRef]]:
        """Each variable of the template with its place in the array of position i."""
        for place, value in enumerate(self.template.now):
            cell = z3.Select(self.array(i), z3.BitVecVal(place, 8))
            if isinstance(value, Number):
                yield value.bits, z3.Extract(value.bits.size() - 1, 0, cell)
            else:
                yield value, alike(cell, z3.BitVecVal(1, 8))

    def _at(self, i: int) -> tuple[tuple[z3.ExprRef, z3.ExprRef], ...]:
        own = (self.template.selector, *self.template.slots)
        return (*self.read(i), *((raw(v), self._copied(raw(v), str(i))) for v in own))

    def begins(self) -> Truth:
        own = (self.template.selector, *self.template.slots)
        pairs = [*self.read(0), *((raw(v), self._copied(raw(v), "start")) for v in own)]
        return cast(Truth, z3.substitute(self.template.initial, *pairs))

    def same(self, i: int, j: int) -> Truth:
        return alike(self.array(i), self.array(j))

    def steps(self, i: int) -> Truth:
        """Some action's guard, and its updates stored one after another."""
        return either(both(self.idle(i), self.same(i, i + 1)), both(no(self.idle(i)), self._stored(i)))

    def _stored(self, i: int) -> Truth:
        ways = []
        names = [v.name for v in self.template.system.variables]
        for move in self.template.moves:
            after = self.array(i)
            for name, value in move.updates.items():
                after = z3.Store(after, z3.BitVecVal(names.index(name), 8), _byte(self, value, i))
            taken = both(self.at(move.taken, i), no(self.at(move.cut, i)))
            ways.append(both(taken, alike(self.array(i + 1), after)))
        return either(*ways)


def _byte(run: Run, value: Number | Truth, i: int) -> z3.ExprRef:
    found = run.expression(raw(value), i)
    if not isinstance(value, Number):
        return picked(cast(Truth, found), z3.BitVecVal(1, 8), z3.BitVecVal(0, 8))
    size = value.bits.size()
    return found if size == 8 else z3.Extract(7, 0, z3.ZeroExt(8, found))


# -- the table ----------------------------------------


def seconds(
    make: Callable[[Template], Run], shape: Template, asked: Asked, bound: int, limit: float
) -> tuple[str, float]:
    """The answer and the time to solve one query."""
    run = make(shape)
    solver = z3.SolverFor("QF_FD") if type(run) is Run else z3.SolverFor("QF_ABV")
    solver.set("timeout", int(limit * 1000))
    solver.add(run.begins(), *(run.steps(i) for i in range(bound)), asked.at_end(run, bound))
    began = time.process_time()
    answer = str(solver.check())
    return answer, limit if answer == "unknown" else time.process_time() - began


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--sizes", default="3,4,5,6")
    options.add_argument("--bounds", default="10,20,40")
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--limit", type=float, default=60.0)
    given = options.parse_args()
    print(f"{'question':20}{'n':>3}{'bound':>7}{'answer':>9}{'vectors':>10}{'arrays':>10}{'ratio':>8}")
    for asked in QUESTIONS:
        for n in map(int, given.sizes.split(",")):
            shape = template(system(n, asked.faults))
            for bound in map(int, given.bounds.split(",")):
                pairs = [
                    (
                        seconds(Waiting, shape, asked, bound, given.limit),
                        seconds(Arrays, shape, asked, bound, given.limit),
                    )
                    for _ in range(given.repeat)
                ]
                columns = zip(*pairs, strict=True)
                (answer, ours), (theirs_answer, theirs) = (min(c, key=lambda p: p[1]) for c in columns)
                if {answer, theirs_answer} == {"sat", "unsat"}:
                    raise SystemExit(f"{asked.name}, n={n}, bound {bound}: {answer} and {theirs_answer}")
                more = "" if theirs_answer != "unknown" else ">"
                print(
                    f"{asked.name:20}{n:>3}{bound:>7}{answer:>9}{ours:>9.2f}s{more}{theirs:>8.2f}s"
                    f"{more}{theirs / ours:>7.0f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
