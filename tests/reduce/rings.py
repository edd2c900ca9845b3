"""Thrown systems of agents on a ring, a grid or a line, who look at their neighbours and may hold one of
them; some are alike all round, some nearly.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from consensus_check.ir.system import Held, TransitionSystem, Variable
from consensus_check.ir.terms import (
    Term,
    and_,
    any_,
    bool_var,
    count,
    eq,
    int_var,
    integer,
    ite,
    le,
    not_,
    or_,
    select,
)
from tests.reduce.thrown import TOP, Test, thrown

GRID = {0: (1, 3), 1: (0, 2, 4), 2: (1, 5), 3: (0, 4), 4: (1, 3, 5), 5: (2, 4)}


class Ring:
    """The variables of k agents and a hub: as in `thrown`, but each knows its neighbours alone. aims: whether
    some neighbour is told from another.
    """

    def __init__(self, dice: Random) -> None:
        self.form = dice.choice(["ring", "ring", "ring", "line", "grid"])
        self.k = 6 if self.form == "grid" else dice.choice([3, 4, 4, 5])
        self.aims = self.form == "ring" and dice.random() < 0.6
        self.refer = dice.random() < 0.4 and self.k < 5
        self.marks = False
        self.names = ["hub", *(f"a[{i}]" for i in range(self.k))]
        self.top = TOP if self.k == 3 and not self.refer else 1

    def number(self, i: int) -> Term:
        return int_var(f"a[{i}].x", 0, self.top)

    def bit(self, i: int) -> Term:
        return eq(self.number(i), integer(1)) if self.refer or self.k == 6 else bool_var(f"a[{i}].b")

    def refers(self, i: int) -> Term:
        return int_var(f"a[{i}].to", -1, self.k)

    @property
    def hub(self) -> Term:
        return int_var("hub.x", 0, TOP)

    def variables(self) -> tuple[Variable, ...]:
        found = [Variable("hub.x", False, 0, TOP)]
        for i in range(self.k):
            found.append(Variable(f"a[{i}].x", False, 0, self.top))
            if self.refer:
                found.append(Variable(f"a[{i}].to", False, -1, self.k))
            elif self.k < 6:
                found.append(Variable(f"a[{i}].b", True))
        return tuple(found)

    def held(self) -> Held:
        return Held(tuple(f"a[{i}].to" for i in range(self.k))) if self.refer else Held()

    def others(self, i: int) -> list[int]:
        """The neighbours of an agent, the next first."""
        if self.form == "grid":
            return list(GRID[i])
        if self.form == "line":
            return [j for j in (i + 1, i - 1) if 0 <= j < self.k]
        return list(dict.fromkeys([(i + 1) % self.k, (i - 1) % self.k]))

    def test(self, dice: Random) -> Test:
        """A predicate of an agent."""
        v, n = dice.randint(0, self.top), dice.randint(1, self.k)
        tests: list[Test] = [
            lambda i: eq(self.number(i), integer(v)),
            self.bit,
            lambda i: not_(self.bit(i)),
            lambda i: le(integer(n), count(self.bit(j) for j in range(self.k))),
            lambda i: or_(*(self.bit(j) for j in self.others(i))),
            lambda i: and_(*(le(self.number(i), self.number(j)) for j in self.others(i))),
            lambda i: or_(self.bit(i), eq(self.hub, integer(v))),
        ]
        if self.aims:
            tests += [
                lambda i: eq(self.number(i), self.number(self.others(i)[-1])),
                lambda i: not_(self.bit(self.others(i)[0])),
                lambda i: and_(self.bit(i), not_(self.bit(self.others(i)[0]))),
            ] * 2
        if self.refer:
            tests += [
                lambda i: eq(self.refers(i), integer(-1)),
                lambda i: or_(*(eq(self.refers(j), integer(i + 1)) for j in self.others(i))),
                lambda i: any_(and_(eq(self.refers(i), integer(j + 1)), self.bit(j)) for j in self.others(i)),
            ]
            if self.aims:
                tests.append(lambda i: eq(self.refers(i), integer(self.others(i)[0] + 1)))
        return dice.choice(tests)

    def update(self, dice: Random, pick: bool) -> Callable[[int, Term], dict[str, Term]]:
        """What an agent writes; the second argument is the place of the agent it picked among the others."""
        v, test = dice.randint(0, self.top), self.test(dice)
        if pick:
            return lambda i, at: {f"a[{i}].to": select(at, [integer(j + 1) for j in self.others(i)])}
        updates: list[Callable[[int, Term], dict[str, Term]]] = [
            lambda i, _: {f"a[{i}].x": integer(v)},
            lambda i, _: {f"a[{i}].x": ite(test(i), integer(v), integer((v + 1) % (self.top + 1)))},
            lambda i, _: {
                f"a[{i}].x": ite(or_(*(self.bit(j) for j in self.others(i))), integer(v), integer(0))
            },
            lambda i, _: {"hub.x": integer(v)},
        ]
        if self.refer:
            updates += [lambda i, _: {f"a[{i}].to": integer(-1)}]
        elif self.k < 6:
            updates += [lambda i, _: {f"a[{i}].b": test(i)}, lambda i, _: {f"a[{i}].b": not_(self.bit(i))}]
        if self.aims:
            updates += [lambda i, _: {f"a[{i}].x": self.number(self.others(i)[-1])}] * 2
            if self.refer:
                updates += [lambda i, _: {f"a[{i}].to": integer(self.others(i)[0] + 1)}]
        return dice.choice(updates)


def ring(seed: int) -> TransitionSystem:
    """A system; about one in four has an agent that is not like the others."""
    return thrown(seed, Ring)


