"""Thrown graphs that say of each step what fairness asks; for the search of fair components in Python and in
native code alike.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from random import Random
from typing import Any

from attrs import define, field, frozen

from consensus_check.explore.graph import Move
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.chance_tosses import Ways
from consensus_check.explore.native.live_source import Letters
from consensus_check.explore.native.rooms import Room
from consensus_check.ir.formulas import (
    Always,
    And,
    Atom,
    Eventually,
    Formula,
    Not,
    Or,
    Until,
)
from consensus_check.ir.system import Measure
from consensus_check.ir.terms import Term, any_, eq, evaluate, int_var, integer

WORD = (1 << 64) - 1
UNITS = (0, 1, 63, 64, 100)  # more than one word of them
OPTIONS = (4, 5, 63, 70)
PROGRESS = 1


@frozen
class Step:
    target: int
    discharged: int
    offers: int
    takes: int


@define(eq=False)
class Thrown:
    """States 0.. breadth first, the steps of each and the units enabled; `spins` as of a program that may."""

    steps: list[list[Step]]
    enabled_at: list[int]
    weak: int
    strong: int
    initial: int
    levels: list[int]
    parents: list[int]
    has_options: bool
    expanded: int

    # -- what is asked of a program, of a search, of a graph ----------------------------------------

    has_coins = False
    spins = True
    measure = None

    @property
    def reached(self) -> Thrown:
        return self

    @property
    def program(self) -> Thrown:
        return self

    @property
    def option_bit(self) -> dict[str, int]:
        return {"option": 16} if self.has_options else {}

    @property
    def order(self) -> list[int]:
        return list(range(len(self.steps)))

    def level(self, state: int) -> int:
        return sum(1 for first in self.levels if first <= state) - 1

    def predicates(self, terms: Sequence[Term]) -> Callable[[Iterable[int]], list[int]]:
        return lambda states: [
            sum(1 << i for i, term in enumerate(terms) if evaluate(term, {"s": s})) for s in states
        ]

    def successors(self, state: int) -> list[int]:
        return [step.target for step in self.steps[state]]

    def enabled(self, state: int) -> int:
        return self.enabled_at[state]

    def quiet(self, state: int) -> bool:
        return not self.enabled_at[state] & (self.weak | self.strong)

    def moves(self, state: int) -> list[Move]:
        return [
            Move(s.target, s.discharged, s.offers, s.takes, (s.target, 0, 0, 0, 0, (k,)))
            for k, s in enumerate(self.steps[state])
        ]

    def moves_of(self, state: int, unit: int) -> list[Move]:
        return [move for move in self.moves(state) if move.discharged & unit]


def thrown(dice: Random, *, most: int = 12, dense: float = 2.0) -> Thrown:
    """A graph of some states, all reachable."""
    size = dice.randint(1, most)
    units = dice.sample(UNITS, dice.randint(0, 3))
    options = dice.sample(OPTIONS, dice.choice((0, 0, 1, 2)))
    edges = [
        [dice.randrange(size) for _ in range(dice.randint(0, round(2 * dense)))] for _ in range(size)
    ]
    initial = dice.randint(1, min(2, size))
    order, parents, levels, level_end = list(range(initial)), [-1] * initial, [0], initial
    done = 0
    while done < len(order):
        if done == level_end:
            levels.append(done)
            level_end = len(order)
        for target in edges[order[done]]:
            if target not in order:
                order.append(target)
                parents.append(done)
        done += 1
    number = {old: new for new, old in enumerate(order)}
    found = Thrown(
        [[_step(dice, number[t], units, options) for t in edges[old]] for old in order],
        [_mask(dice, units, 0.6) for _ in order],
        0,
        0,
        initial,
        levels,
        parents,
        bool(options),
        len(order),
    )
    for unit in units:
        strength = dice.choice(("weak", "strong", "weak", "none"))
        found.weak |= (strength == "weak") << unit
        found.strong |= (strength == "strong") << unit
    return found


def _step(dice: Random, target: int, units: Sequence[int], options: Sequence[int]) -> Step:
    offers = _mask(dice, options, 0.3)
    takes = offers & _mask(dice, options, 0.5)
    return Step(target, _mask(dice, units, 0.3), offers | PROGRESS * (dice.random() < 0.3), takes)


def _mask(dice: Random, bits: Sequence[int], share: float) -> int:
    return sum(1 << bit for bit in bits if dice.random() < share)


# -- formulas over the states ----------------------------------------


def formula(dice: Random, size: int, depth: int) -> Formula:
    """A formula of some depth."""
    if depth == 0:
        return Atom(any_([eq(int_var("s", 0, size), integer(a)) for a in range(size) if dice.random() < 0.4]))
    a, b = formula(dice, size, depth - 1), formula(dice, size, depth - 1)
    made: list[Formula] = [
        Not(a),
        And((a, b)),
        Or((a, b)),
        Always(a),
        Eventually(a),
        Until(a, b),
        Always(Eventually(a)),
        Eventually(Always(a)),
        Always(Or((Not(a), Eventually(b)))),
    ]
    return dice.choice(made)


# -- the graph as native code reads it ----------------------------------------

_SIZE = ctypes.c_uint32
_TARGETS = ctypes.CFUNCTYPE(_SIZE, ctypes.c_void_p, _SIZE, ctypes.POINTER(ctypes.c_void_p))
_MOVES = ctypes.CFUNCTYPE(
    _SIZE, ctypes.c_void_p, _SIZE, ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(ctypes.c_void_p)
)
_ENABLED = ctypes.CFUNCTYPE(None, ctypes.c_void_p, _SIZE, ctypes.POINTER(ctypes.c_uint64))
_QUIET = ctypes.CFUNCTYPE(_SIZE, ctypes.c_void_p, _SIZE)
WORDS = 2


@define(eq=False)
class ThrownSource:
    """`struct lv_source` of a thrown graph. tree: whether it tells from where states were first found."""

    graph: Thrown
    tree: bool = True
    struct: code.Source = field(init=False)
    asked: int = 0
    _kept: list[Any] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        graph = self.graph
        targets, quiet = _TARGETS(self._targets), _QUIET(lambda _, state: int(graph.quiet(state)))
        parents = (ctypes.c_uint32 * len(graph.parents))(*(p & code.NONE for p in graph.parents))
        self._kept += [targets, quiet, parents]
        self.struct = code.Source(
            targets=address(targets),
            quiet=address(quiet),
            parents=ctypes.addressof(parents) if self.tree else 0,
            states=len(graph.steps),
            initial=graph.initial,
            unit_words=WORDS,
            option_words=WORDS,
        )

    def give_moves(self) -> None:
        self.asked += 1
        moves, enabled = _MOVES(self._moves), _ENABLED(self._enabled)
        self._kept += [moves, enabled]
        self.struct.moves, self.struct.enabled = address(moves), address(enabled)

    def give_acts(self) -> None:
        """Every step is an action by itself, and nobody asks."""
        raise AssertionError

    def tell_ways(self, ways: Ways, /) -> None:
        """It has no choices."""
        raise AssertionError(ways)

    def give_prices(self, measure: Measure, /) -> None:
        """Its steps cost nothing, and nobody asks."""
        raise AssertionError(measure)

    def letters(self, atoms: Sequence[Term]) -> Letters:
        masks = self.graph.predicates(atoms)(self.graph.order)
        valuations = list(dict.fromkeys(masks))
        room = Room(2, len(masks))
        view = room.view
        for state, mask in enumerate(masks):
            view[state] = valuations.index(mask)
        return Letters(valuations, room)

    def _targets(self, _: int, state: int, out: Any) -> int:
        return self._give(out, ctypes.c_uint32, self.graph.successors(state))

    def _moves(self, _: int, state: int, targets: Any, rows: Any) -> int:
        self._give(rows, ctypes.c_uint64, masks_of(self.graph.steps[state]))
        return self._give(targets, ctypes.c_uint32, self.graph.successors(state))

    def _enabled(self, _: int, state: int, out: Any) -> None:
        mask = self.graph.enabled(state)
        out[0], out[1] = mask & WORD, mask >> 64

    def _give(self, out: Any, kind: Any, numbers: Sequence[int]) -> int:
        array = (kind * max(1, len(numbers)))(*numbers)
        self._kept.append(array)
        out[0] = ctypes.addressof(array)
        return len(numbers)


def masks_of(steps: Sequence[Step]) -> list[int]:
    """What the steps say, in words."""
    masks = (mask for step in steps for mask in (step.discharged, step.offers, step.takes))
    return [word for mask in masks for word in (mask & WORD, mask >> 64)]


def address(function: Any) -> int:
    """Where a function is."""
    return ctypes.cast(function, ctypes.c_void_p).value or 0


# -- by brute force ----------------------------------------


def fair_sets(graph: Thrown) -> list[frozenset[int]]:
    """The states of every fair strongly connected set of steps, and of every state that may rest."""
    found = [frozenset((s,)) for s in graph.order if graph.quiet(s)]
    steps = [(s, step) for s in graph.order for step in graph.steps[s]]
    for size in range(1, len(steps) + 1):
        for chosen in combinations(steps, size):
            states = frozenset(s for s, _ in chosen)
            if states == frozenset(step.target for _, step in chosen) and _fair(graph, states, chosen):
                if _connected(states, [(s, step.target) for s, step in chosen]):
                    found.append(states)
    return found


def _fair(graph: Thrown, states: frozenset[int], steps: Sequence[tuple[int, Step]]) -> bool:
    every, some = -1, 0
    for state in states:
        every, some = every & graph.enabled(state), some | graph.enabled(state)
    discharged = offered = taken = 0
    for _, step in steps:
        discharged, offered = discharged | step.discharged, offered | step.offers
        taken |= step.takes
    options = offered & ~15
    return not (graph.weak & every & ~discharged or graph.strong & some & ~discharged or options & ~taken)


def _connected(states: frozenset[int], edges: Sequence[tuple[int, int]]) -> bool:
    for forward in (True, False):
        found, todo = {min(states)}, [min(states)]
        while todo:
            here = todo.pop()
            for a, b in edges:
                source, target = (a, b) if forward else (b, a)
                if source == here and target not in found:
                    found.add(target)
                    todo.append(target)
        if not found >= states:
            return False
    return True
