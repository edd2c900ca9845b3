"""Proofs by an inductive invariant grown clause by clause (property-directed reachability).

Frames over-approximate what is reached in 0, 1, 2 .. steps. A state that leads to a bad one is excluded
from its frame by a clause that is as short as a few questions can make it; where two frames become one, its
clauses are an invariant. Bradley, "SAT-based model checking without unrolling" (2011); Een, Mishchenko,
Brayton, "Efficient implementation of property directed reachability" (2011). The invariant is believed only
after the three plain questions of fixpoint.py. What it costs: many small questions about one step; the
length of runs does not matter.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from functools import cache
from heapq import heappop, heappush
from math import inf
from typing import Final, TypeAlias, cast

import z3
from attrs import Factory, field

from consensus_check.records import define
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth, all_of, any_of, implied, no
from consensus_check.solve.proofs.fixpoint import confirmed, spelled
from consensus_check.solve.proofs.induction import Closed, Open
from consensus_check.solve.proofs.machine import Machine
from consensus_check.solve.proofs.witnesses import Shown, shown
from consensus_check.solve.solving import LOGIC

TRIES: Final = 12
MOST_IMAGES: Final = 60
START: Final = z3.Bool("from the start")

Cube: TypeAlias = frozenset[int]
"""A conjunction of literals: i + 1 where bit i holds, -(i + 1) where it does not."""


def framed(machine: Machine, moment: float | None) -> Closed | Open:
    """Search for an invariant. Raises Beyond where the time is over."""
    bits = spelled(machine)
    frames = Frames(bits, moment, shown(machine), permutations(bits))
    if frames.begins_badly():
        return Open(0, reached=True)
    while True:
        top = len(frames.clauses) - 1
        while (state := frames.bad(top)) is not None:
            if not frames.exclude(state, top):
                return Open(top, reached=True)
        frames.clauses.append(set())
        same = frames.pushed()
        if same is None:
            continue
        if not confirmed(bits, frames.invariant(same), moment):
            raise Beyond("solver", "the invariant found did not stand when it was checked")
        return Closed("inductive invariant", top)


@define(eq=False)
class Asked:
    """A solver asked under literals, with the literals that a denial needed."""

    moment: float | None
    solver: z3.Solver = field(factory=lambda: z3.SolverFor(LOGIC))
    _left: float = inf

    def true(self, *assumed: Truth) -> bool:
        """Whether all can be true. Raises Beyond where it cannot tell."""
        if self.moment is not None:
            left = self.moment - time.monotonic()
            if left <= 0:
                raise Beyond("time", "the time limit was reached")
            if left < 0.9 * self._left:
                self._left = left
                self.solver.set("timeout", max(1, int(left * 1000)))
        answer = _checked(self.solver, assumed)
        if answer == z3.unknown:
            raise Beyond("solver", f"the solver gave up: {self.solver.reason_unknown()}")
        return bool(answer == z3.sat)

    def needed(self) -> set[str]:
        """The names of the literals that the last denial needed."""
        return {cast(z3.BoolRef, one).decl().name() for one in self.solver.unsat_core()}


def _checked(solver: z3.Solver, assumed: Sequence[Truth]) -> z3.CheckSatResult:
    """What the solver says under literals, asked without the detours of `Solver.check`."""
    listed = (z3.Ast * len(assumed))(*(one.as_ast() for one in assumed))
    return z3.CheckSatResult(
        z3.Z3_solver_check_assumptions(solver.ctx.ref(), solver.solver, len(assumed), listed)
    )


@define(eq=False)
class Frames:
    """Clauses by the last frame they hold in: those of frame i hold in all frames up to i. Frame 0 is the
    start.
    """

    machine: Machine
    moment: float | None
    shown: Shown
    permutations: Sequence[Sequence[int]] = ()
    clauses: list[set[Cube]] = field(default=Factory(lambda: [set[Cube](), set[Cube]()]))
    _step: Asked = field(default=Factory(lambda self: Asked(self.moment), takes_self=True))
    _start: Asked = field(default=Factory(lambda self: Asked(self.moment), takes_self=True))
    _state: Asked = field(default=Factory(lambda self: Asked(self.moment), takes_self=True))
    _lift: Asked = field(default=Factory(lambda self: Asked(self.moment), takes_self=True))
    _asked: int = 0

    def __attrs_post_init__(self) -> None:
        m = self.machine
        self._start.solver.add(m.first, m.known)
        self._state.solver.add(m.known, m.bad)
        self._step.solver.add(m.known, m.step, m.later(m.known))
        self._step.solver.add(implied(START, m.first))
        self._lift.solver.add(m.leads)
        for i, (now, then) in enumerate(zip(m.now, m.then, strict=True)):
            for literal, bit in ((i + 1, then), (-i - 1, no(cast(Truth, then)))):
                self._step.solver.add(implied(_mark(literal), cast(Truth, bit)))
            for literal, bit in ((i + 1, now), (-i - 1, no(cast(Truth, now)))):
                self._start.solver.add(implied(_mark(literal), cast(Truth, bit)))
                self._lift.solver.add(implied(_mark(literal), cast(Truth, bit)))

    def begins_badly(self) -> bool:
        asked = Asked(self.moment)
        asked.solver.add(self.machine.first, self.machine.known, self.machine.bad)
        return asked.true()

    def _now(self, literal: int) -> Truth:
        bit = cast(Truth, self.machine.now[abs(literal) - 1])
        return bit if literal > 0 else no(bit)

    def _denied(self, cube: Cube) -> Truth:
        return any_of(self._now(-one) for one in sorted(cube, key=abs))

    def invariant(self, i: int) -> Truth:
        """The clauses of a frame."""
        listed = {cube for later in self.clauses[i:] for cube in later}
        return all_of(self._denied(cube) for cube in sorted(listed, key=sorted))

    def _cube(self, asked: Asked) -> Cube:
        model = asked.solver.model()
        values = (model.eval(bit, model_completion=True) for bit in self.machine.now)
        return frozenset(i + 1 if z3.is_true(value) else -i - 1 for i, value in enumerate(values))

    def _level(self, i: int) -> list[Truth]:
        return [_flag(f"frame {j}") for j in range(i, len(self.clauses))]

    def bad(self, i: int) -> Cube | None:
        """A bad state of a frame."""
        if not self._state.true(*self._level(i)):
            return None
        return self._wider(self._state, no(self.machine.bad))

    def _wider(self, asked: Asked, otherwise: Truth) -> Cube:
        """The state of a model without what does not matter: with the inputs of the model, what remains
        excludes `otherwise`.
        """
        model, cube = asked.solver.model(), self._cube(asked)
        inputs = (cast(Truth, one) for one in self.machine.inputs)
        taken = [one if z3.is_true(model.eval(one, model_completion=True)) else no(one) for one in inputs]
        self._asked += 1
        mark = z3.Bool(f"otherwise {self._asked}")
        self._lift.solver.add(implied(mark, otherwise))
        ordered = sorted(cube, key=abs)
        if self._lift.true(mark, *taken, *map(_mark, ordered)):
            return cube
        needed = self._lift.needed()
        return frozenset(one for one in ordered if _name(one) in needed)

    def _then(self, literal: int) -> Truth:
        bit = cast(Truth, self.machine.then[abs(literal) - 1])
        return bit if literal > 0 else no(bit)

    def _learn(self, cube: Cube, i: int) -> None:
        for j in range(1, i + 1):
            self.clauses[j] = {other for other in self.clauses[j] if not cube <= other}
        self.clauses[i].add(cube)
        denied = self._denied(cube)
        for asked in (self._step, self._state):
            asked.solver.add(implied(_flag(f"frame {i}"), denied))

    def _initial(self, cube: Iterable[int]) -> bool:
        """Whether some initial state, or a witness, is in a cube."""
        return self.shown.having(cube) != 0 or self._start.true(*map(_mark, cube))

    def _kept_out(self, cube: Cube, i: int, *, itself: bool) -> Cube | None:
        """Whether no step from frame i - 1 (without the cube) enters it: the part of it that this needed."""
        level = [START, *self._level(1)] if i == 1 else self._level(i - 1)
        extra = list[Truth]()
        if itself:
            self._asked += 1
            extra = [z3.Bool(f"without {self._asked}")]
            self._step.solver.add(implied(extra[0], self._denied(cube)))
        ordered = sorted(cube, key=abs)
        if self._step.true(*level, *extra, *map(_mark, ordered)):
            return None
        needed = self._step.needed()
        return frozenset(one for one in ordered if _name(one) in needed)

    def _shorter(self, cube: Cube, part: Cube, i: int) -> Cube:
        """A part of a cube that can still be excluded from frame i."""
        found = self._apart(cube, part)
        tries = 0
        for literal in sorted(found, key=abs):
            if tries > TRIES or literal not in found or len(found) == 1:
                continue
            smaller = found - {literal}
            if self._initial(smaller):
                continue
            core = self._kept_out(smaller, i, itself=True)
            if core is None:
                tries += 1
            else:
                found = self._apart(smaller, core)
        return found

    def _apart(self, cube: Cube, part: Cube) -> Cube:
        """A part of the cube, with what keeps it apart from the start."""
        if part and not self._initial(part):
            return part
        grown = part
        for literal in sorted(cube - part, key=abs):
            grown |= {literal}
            if not self._initial(grown):
                return grown
        return cube

    def exclude(self, state: Cube, top: int) -> bool:
        """Exclude a state from a frame, and before it what leads there. False where the start leads there."""
        count, todo = 0, [(top, 0, state)]
        while todo:
            i, _, cube = heappop(todo)
            if i == 0 or self._initial(cube):
                return False
            if any(other <= cube for later in self.clauses[i:] for other in later):
                if i < top:
                    count += 1
                    heappush(todo, (i + 1, -count, cube))
                continue
            part = self._kept_out(cube, i, itself=True)
            if part is None:
                count += 1
                before = self._wider(
                    self._step, any_of([no(self.machine.possible), *(self._then(-one) for one in cube)])
                )
                heappush(todo, (i - 1, -count, before))
                heappush(todo, (i, -count, cube))
                continue
            short = self._shorter(cube, part, i)
            level = i
            while level < top and self._kept_out(short, level + 1, itself=True) is not None:
                level += 1
            self._learn(short, level)
            self._learn_alike(short, level)
            if level < top:
                count += 1
                heappush(todo, (level + 1, -count, cube))
        return True

    def _learn_alike(self, cube: Cube, i: int) -> None:
        """What was learned of some agents, tried of others."""
        for other in images(cube, self.permutations):
            known = any(less <= other for later in self.clauses[i:] for less in later)
            if not known and not self._initial(other) and self._kept_out(other, i, itself=True) is not None:
                self._learn(other, i)

    def pushed(self) -> int | None:
        """Carry clauses on; the frame that became equal to the next."""
        for i in range(1, len(self.clauses) - 1):
            for cube in sorted(self.clauses[i], key=sorted):
                if self._kept_out(cube, i + 1, itself=False) is not None:
                    self._learn(cube, i + 1)
            if not self.clauses[i]:
                return i + 1
        return None


def permutations(machine: Machine) -> list[list[int]]:
    """The renamings that may leave a machine as it is, as permutations of its variables."""
    names = [one.decl().name() for one in machine.now]
    place, found = {name: i for i, name in enumerate(names)}, list[list[int]]()
    for renamed in machine.alike:
        to = [place.get(renamed(name), -1) for name in names]
        if sorted(to) == list(range(len(names))):
            found.append(to)
    return found


def images(cube: Cube, renamings: Sequence[Sequence[int]]) -> list[Cube]:
    """What renamings, one after another, make of a cube."""
    found, todo = {cube}, [cube]
    while todo and len(found) < MOST_IMAGES:
        one = todo.pop()
        for to in renamings:
            image = frozenset(to[bit - 1] + 1 if bit > 0 else -to[-bit - 1] - 1 for bit in one)
            if image not in found:
                found.add(image)
                todo.append(image)
    return sorted(found - {cube}, key=sorted)


def _name(literal: int) -> str:
    return f"literal {literal}"


@cache
def _flag(name: str) -> Truth:
    return z3.Bool(name)


def _mark(literal: int) -> Truth:
    return _flag(_name(literal))
