"""Breadth-first search over packed states: who is reachable, in how many steps, and where predicates first
hold.
"""

from __future__ import annotations

import resource
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Hashable, Mapping, Sequence
from copy import copy
from functools import cached_property
from pathlib import Path
from typing import Final, Protocol

from attrs import field

from consensus_check.compile.program import Program
from consensus_check.ir.terms import Term
from consensus_check.records import define, frozen
from consensus_check.verdict import Budget, Reason

CHUNK: Final = 4096
INTERRUPTED: Final = Reason("interrupted", "the search was interrupted")
_STATM: Final = Path("/proc/self/statm")


@frozen
class Progress:
    """How far a search has come. left: states found and not expanded yet. memory: bytes of the process.
    violated: properties known to fail.
    """

    states: int
    transitions: int
    depth: int
    seconds: float
    left: int = 0
    memory: int = 0
    violated: tuple[str, ...] = ()

    @property
    def rate(self) -> float:
        """States a second."""
        return self.states / self.seconds if self.seconds > 0 else 0.0


class Stopped(Exception):
    """The budget ran out in the middle of an analysis."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.text)
        self.reason = reason


class Pause(Protocol):
    """Something to be done at the first end of a level with so many states; it may end the search.

    about: what it looks for, in words that tell it from others.
    """

    @property
    def about(self) -> str: ...
    @property
    def after(self) -> int: ...
    def look(self, reached: Reached, /) -> Reason | None: ...


@define(eq=False)
class Clock:
    """When to stop: the time and memory a budget leaves. share: of the time limit, what may be used now.
    relief: what may be done to use less memory. interrupted: whether to begin nothing any more.
    """

    budget: Budget
    start: float = field(factory=time.perf_counter)
    share: float = 1.0
    relief: list[Callable[[], None]] = field(factory=list)
    interrupted: bool = False

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.start

    def exceeded(self) -> Reason | None:
        """The reason to stop now, if there is one."""
        return self.late() or self.full()

    def late(self) -> Reason | None:
        """The reason to stop where no time is left."""
        if self.interrupted:
            return INTERRUPTED
        limit = self.budget.time_limit
        if limit is not None and self.seconds > limit * self.share:
            return Reason("time", f"the time limit of {limit:g} s was reached")
        return None

    def full(self, wanted: int = 0) -> Reason | None:
        """The reason to stop where so many bytes more are too many, after what can be done for them."""
        memory = self.budget.memory
        if memory is None or resident() + wanted <= memory:
            return None
        for relieve in self.relief:
            relieve()
        if resident() + wanted <= memory:
            return None
        return Reason("memory", f"the memory limit of {memory / 1e6:.0f} MB was reached")


def resident() -> int:
    """Bytes of memory of this process: resident where the system tells, else the most so far."""
    try:
        return int(_STATM.read_text().split()[1]) * resource.getpagesize()
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024


@define(eq=False, slots=False)
class Reached:
    """The reachable part of a system.

    order: packed states in breadth-first order; a state's id is its position. expanded: how many of them were
    expanded. levels: id of the first state of each depth. hits: watched key -> id of the first state where
    its predicate holds. idle: states where no unit of an agent is enabled. cuts: (kind, action) -> first
    state at which an occurrence of the action errs, overflows or leaves the range of the representation.
    alike: of an unfolded graph, id -> the id of the representative it was unfolded from. Where states stand
    for others (`Program.canonical`), `counts` has all their occurrences.
    """

    program: Program
    order: list[int]
    expanded: int = 0
    levels: list[int] = field(factory=lambda: [0])
    counts: list[int] = field(factory=list)
    hits: dict[Hashable, int] = field(factory=dict)
    idle: list[int] = field(factory=list)
    cuts: dict[tuple[str, int], int] = field(factory=dict)
    reasons: list[Reason] = field(factory=list)
    alike: dict[int, int] = field(factory=dict)
    _chunks: list[tuple[int, int]] = field(factory=list)
    _index: dict[int, int] | None = None

    @property
    def index(self) -> dict[int, int]:
        """Packed state -> id."""
        if self._index is None:
            self._index = dict(zip(self.order, range(len(self.order)), strict=True))
        return self._index

    def use(self, index: dict[int, int]) -> None:
        """Take this for the index."""
        self._index = index

    @property
    def complete(self) -> bool:
        return self.expanded == len(self.order)

    @cached_property
    def states(self) -> int:
        """How many states were reached, those that others stand for among them where that can be told."""
        return len(self.order) if self.program.alone else self.many(self.order)

    def many(self, packed: Sequence[int]) -> int:
        """How many states these stand for."""
        canonical = self.program.canonical
        return len(packed) if canonical is None else sum(map(canonical.weight, packed))

    @cached_property
    def occurrences(self) -> list[int]:
        """Occurrences of each action. Actions that a permutation makes of one another have equally many."""
        canonical = self.program.canonical
        return self.counts if canonical is None else canonical.shared(self.counts)

    def cut_actions(self, *kinds: str) -> set[int]:
        """The actions that met an incident of these kinds (none given: of any)."""
        found = {action for kind, action in self.cuts if not kinds or kind in kinds}
        canonical = self.program.canonical
        return found if canonical is None else canonical.alike(found)

    def ever(self, terms: Sequence[Term]) -> list[bool]:
        """For each predicate whether it holds at some expanded state."""
        states = self.order[: self.expanded]
        return [self.program.first([term])(states) >= 0 for term in terms]

    def where(self, term: Term, size: int, *, most: int) -> list[int]:
        """Of the first states those where the predicate holds, as many as `most`."""
        found, masks = list[int](), self.program.predicates([term])
        for start in range(0, size, CHUNK):
            holds = masks(self.order[start : min(size, start + CHUNK)])
            found.extend(start + i for i, mask in enumerate(holds) if mask)
            if len(found) >= most:
                break
        return found[:most]

    def level(self, state: int) -> int:
        """How many steps from an initial state the state is."""
        return bisect_right(self.levels, self.alike.get(state, state)) - 1

    @property
    def transitions(self) -> int:
        return sum(self.counts)

    @property
    def depth(self) -> int:
        return len(self.levels) - 1

    def path(self, target: int) -> list[int]:
        """Ids from an initial state to the target, as short as possible."""
        found = [target]
        while found[-1] >= (self.levels[1] if len(self.levels) > 1 else len(self.order)):
            found.append(self._parent(found[-1]))
        return found[::-1]

    def _parent(self, child: int) -> int:
        at = bisect_right(self._chunks, child, key=lambda chunk: chunk[1]) - 1
        packed, successors = self.order[child], self.program.successors
        end = self._chunks[at + 1][0] if at + 1 < len(self._chunks) else self.expanded
        return next(i for i in range(self._chunks[at][0], end) if packed in successors(self.order[i]))


def search(
    program: Program,
    *,
    clock: Clock,
    watch: Mapping[Hashable, Term] | None = None,
    progress: Callable[[Progress], None] | None = None,
    pause: Pause | None = None,
) -> Reached:
    """Expand every reachable state, or as many as the budget allows; `reasons` says what stopped it.

    watch: predicates whose first state (in breadth-first order) is wanted. pause: called at ends of levels.
    """
    budget, level = clock.budget, program.level
    order = list(dict.fromkeys(packed for packed, _, _ in program.initial))
    found = Reached(program, order, counts=[0] * len(program.system.actions))
    seen, watching = set(order), _Watch(found, dict(watch or {}))
    watching.notice(0)
    level_end, shown = len(order), clock.seconds
    try:
        while found.expanded < len(order):
            if found.expanded == level_end:
                found.levels.append(level_end)
                level_end = len(order)
                if pause is not None and len(order) >= pause.after:
                    ended = pause.look(copy(found))
                    if ended is not None:
                        found.reasons.append(ended)
                        break
            stop = _stop(found, clock, budget)
            if stop is not None:
                found.reasons.append(stop)
                break
            room = CHUNK if budget.max_states is None else max(1, min(CHUNK, budget.max_states - len(order)))
            start, end, fresh = found.expanded, min(found.expanded + room, level_end), len(order)
            found._chunks.append((start, fresh))
            counts = level(order[start:end], seen, order, found.idle, found.cuts)
            found.counts = [a + b for a, b in zip(found.counts, counts, strict=True)]
            found.expanded = end
            watching.notice(fresh)
            if progress is not None and clock.seconds - shown > 0.2:
                shown = clock.seconds
                left, memory = len(order) - found.expanded, resident()
                progress(Progress(len(order), found.transitions, found.depth, shown, left, memory))
    except KeyboardInterrupt:
        found.reasons.append(INTERRUPTED)
    if len(order) > level_end:
        found.levels.append(level_end)
    return found


def _stop(found: Reached, clock: Clock, budget: Budget) -> Reason | None:
    if budget.max_states is not None and len(found.order) >= budget.max_states:
        return Reason("states", f"the limit of {budget.max_states} states was reached")
    if budget.bound is not None and found.depth >= budget.bound:
        return Reason("bound", f"the search stopped at {budget.bound} steps from the start")
    return clock.exceeded()


@define(eq=False)
class _Watch:
    """Predicates not seen to hold yet, and the function that looks for them."""

    found: Reached
    pending: dict[Hashable, Term]
    look: Callable[[Sequence[int]], int] | None = None

    def notice(self, start: int) -> None:
        """Record which pending predicates first hold among the states from `start` on."""
        program, order = self.found.program, self.found.order
        while self.pending:
            terms = list(self.pending.values())
            if self.look is None:
                self.look = program.first(terms)
            at = self.look(order[start:])
            if at < 0:
                return
            start += at
            mask, self.look = program.predicates(terms)([order[start]])[0], None
            for bit, key in enumerate(list(self.pending)):
                if mask >> bit & 1:
                    self.found.hits[key] = start
                    del self.pending[key]
