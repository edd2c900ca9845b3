"""Frequencies from random runs. What a run does is a function of the seed and its number alone.

Random numbers come from a counter (Philox: Salmon, Moraes, Dror and Shaw 2011) keyed by the seed, the stream
and the number of the run, so that results do not depend on how runs are shared among processes.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from attrs import evolve, field
from numpy.random import Generator, Philox

from consensus_check.compile.program import Program
from consensus_check.errors import LimitError
from consensus_check.measure.chain import LEFT_OUT, NO_MEMORY, allowed
from consensus_check.measure.chances import Chances
from consensus_check.measure.draws import NO_START, Draws, Uniform, draws_of
from consensus_check.measure.frequency import Frequency, Times
from consensus_check.measure.intervals import clopper_pearson
from consensus_check.measure.rows import CUT, ERROR, SPENT
from consensus_check.measure.schedulers import Group, Rule, groups_of, rule_of
from consensus_check.measure.start import Struck
from consensus_check.measure.target import CORRECT, FAILED, GOAL, LOST, Target
from consensus_check.measure.traps import Traps
from consensus_check.records import define, frozen

KEPT: Final = 400_000
IDLE: Final = 64
PATIENCE: Final = 60_000
ATTEMPTS: Final = 100_000
BLOCK: Final = 128


@frozen
class Ended:
    """How a run ended: its class, whether that is a miss (None: it could not be followed to its end), and
    the cost at which it met the goal. spent: what it added to SPENT. endless: it would add more for ever.
    """

    ending: str
    miss: bool | None
    at: int | None = None
    spent: tuple[int, ...] = ()
    endless: bool = False


@frozen
class Tally:
    """What runs came to. endings: class -> runs. times: cost -> runs that met the goal then. spent: what all
    added to SPENT; endless: runs that would add to it for ever.
    """

    runs: int
    misses: int
    unknown: int
    endings: Mapping[str, int]
    times: Mapping[int, int]
    spent: tuple[int, ...] = (0,) * len(SPENT)
    endless: int = 0

    def plus(self, other: Tally) -> Tally:
        return Tally(
            self.runs + other.runs,
            self.misses + other.misses,
            self.unknown + other.unknown,
            Counter(self.endings) + Counter(other.endings),
            Counter(self.times) + Counter(other.times),
            tuple(a + b for a, b in zip(self.spent, other.spent, strict=True)),
            self.endless + other.endless,
        )


def uniform(seed: int, stream: str, run: int) -> Uniform:
    """Numbers in [0, 1) for one run."""
    digest = hashlib.sha256(f"{seed}/{stream}".encode()).digest()
    key = int.from_bytes(digest[:8], "little"), run
    return _numbers(key).__next__


def _numbers(key: tuple[int, int]) -> Iterator[float]:
    source = Generator(Philox(key=list(key)))
    while True:
        yield from source.random(BLOCK).tolist()


@define(eq=False)
class Sampler:
    """Random runs of a system up to the target's deadline.

    Raises LimitError CC561 where a step cannot be drawn, CC572 without a deadline.
    """

    program: Program
    target: Target
    chances: Chances
    groups: tuple[Group, ...] = field(init=False)
    rule: Rule = field(init=False)
    draws: Draws = field(init=False)
    group_of: list[int] = field(init=False)
    observe: Callable[[list[int]], list[int]] = field(init=False)
    masks: dict[int, int] = field(factory=dict)
    ready: dict[int, dict[int, list[int]]] = field(factory=dict)
    traps: Traps = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.groups = groups_of(self.program.system, self.chances)
        self.rule = rule_of(self.groups, self.chances)
        self.group_of = [0] * len(self.program.system.actions)
        for g, group in enumerate(self.groups):
            for action in group.actions:
                self.group_of[action] = g
        self.draws = draws_of(self.program, self.target.measure, self.group_of)
        self.observe = self.target.seen_by(self.program)
        self.traps = Traps(self.program, self.target, self.chances)

    def tally(self, seed: int, stream: str, first: int, runs: int) -> Tally:
        """The runs first .. first + runs - 1."""
        endings, times = Counter[str](), Counter[int]()
        misses = unknown = endless = 0
        spent = [0] * len(SPENT)
        for run in range(first, first + runs):
            ended = self.run(uniform(seed, stream, run))
            endings[ended.ending] += 1
            endless += ended.endless
            spent = [a + b for a, b in zip(spent, ended.spent, strict=True)]
            if ended.miss is None:
                unknown += 1
            elif ended.miss:
                misses += 1
            elif ended.at is not None:
                times[ended.at] += 1
        return Tally(runs, misses, unknown, endings, times, tuple(spent), endless)

    def run(self, u: Uniform) -> Ended:
        """One run."""
        bound = self.target.bound
        if bound is None:
            raise LimitError("CC572", "runs without a deadline have no end")
        used = [0] * len(SPENT)
        ended = self._walk(bound, u, used)
        return evolve(ended, spent=tuple(used))

    def _walk(self, bound: int, u: Uniform, used: list[int]) -> Ended:
        """One run. used: what it adds to SPENT."""
        state, lots = self._first(u), self._struck(u)
        memory, spent, earlier, idle, adds = NO_MEMORY, 0, False, 0, False
        while True:
            mask = self._mask(state)
            if mask & (GOAL | LOST):
                ending = self.target.ending(mask, earlier=earlier)
                return Ended(ending, False, spent) if mask & GOAL else Ended(ending, True)
            earlier = earlier or bool(mask & CORRECT and self.target.remembers)
            ready = self._ready(state)
            running = [g for g in ready if allowed(self.groups[g], lots)] if lots else list(ready)
            weighted = self.rule(memory, running)
            if not weighted:
                return Ended(self.target.ending(mask, earlier=earlier), True)
            group, memory = _drawn(weighted, u)
            actions = ready[group]
            action = actions[int(u() * len(actions))] if len(actions) > 1 else actions[0]
            then, cost, more = self.draws.draws[action](state, u)
            if then == CUT:
                return Ended(LEFT_OUT, None)
            if spent + cost > bound:
                return Ended(self.target.ending(mask, earlier=earlier), True)
            for k, amount in enumerate(more):
                used[k] += amount
            if then == ERROR:
                return Ended(FAILED, True)
            spent, state = spent + cost, then
            idle, adds = (0, False) if cost else (idle + 1, adds or any(more))
            if idle >= IDLE and idle & (idle - 1) == 0:
                everywhere = self.traps.ending(state, memory, lots, earlier)
                if everywhere is not None:
                    return Ended(everywhere, True, endless=adds)
                if idle > PATIENCE:
                    return Ended(LEFT_OUT, None)

    def _first(self, u: Uniform) -> int:
        for _ in range(ATTEMPTS):
            state = self.draws.start(u)
            if state != NO_START:
                return state
        raise LimitError("CC570", f"of {ATTEMPTS} first states drawn a `require` discards all")

    def _struck(self, u: Uniform) -> Struck:
        """Whom faults without a fixed place may strike."""
        found = list[int]()
        for lot in self.chances.lots:
            left, mask = lot.k, 0
            for i in range(len(lot.agents)):
                if u() * (len(lot.agents) - i) < left:
                    left, mask = left - 1, mask | 1 << i
            found.append(mask)
        return tuple(found)

    def _mask(self, state: int) -> int:
        known = self.masks.get(state)
        if known is None:
            if len(self.masks) > KEPT:
                self.masks.clear()
            known = self.masks[state] = self.observe([state])[0]
        return known

    def _ready(self, state: int) -> dict[int, list[int]]:
        """The clocks that run at a state, each with its possible actions."""
        known = self.ready.get(state)
        if known is None:
            if len(self.ready) > KEPT:
                self.ready.clear()
            running, possible = self.draws.running(state)
            known = self.ready[state] = {}
            for action in sorted(possible):
                g = self.group_of[action]
                if running >> g & 1:
                    known.setdefault(g, []).append(action)
            known = self.ready[state] = dict(sorted(known.items()))
        return known


def _drawn(weighted: list[tuple[int, int, int]], u: Uniform) -> tuple[int, int]:
    """One group by weight, and the memory after it."""
    if len(weighted) == 1:
        return weighted[0][0], weighted[0][2]
    at = u() * sum(weight for _, weight, _ in weighted)
    for group, weight, memory in weighted:
        at -= weight
        if at < 0:
            return group, memory
    return weighted[-1][0], weighted[-1][2]


def frequency_of(tally: Tally, target: Target, *, confidence: float, seed: int) -> Frequency:
    """The share of misses with its Clopper-Pearson interval."""
    low, high = clopper_pearson(tally.misses, tally.runs, confidence, unknown=tally.unknown)
    followed = tally.runs - tally.unknown
    outcomes = dict.fromkeys(target.classes, 0.0)
    outcomes |= {name: count / tally.runs for name, count in tally.endings.items() if name != LEFT_OUT}
    met = sum(tally.times.values())
    whole = followed == tally.runs and tally.misses == 0
    return Frequency(
        value=tally.misses / tally.runs,
        low=low,
        high=high,
        exact=None,
        confidence=confidence,
        method="sampled",
        outcomes=outcomes,
        runs=tally.runs,
        misses=tally.misses,
        left_out=tally.unknown / tally.runs,
        seed=seed,
        counts=dict(sorted(tally.endings.items())),
        spent=None if tally.endless else _means(tally),
        times=Times(
            unit=target.measure,
            mean=sum(at * k for at, k in tally.times.items()) / met if whole and met else None,
            p50=_quantile(tally, 0.5),
            p95=_quantile(tally, 0.95),
            censored=(tally.runs - met) / tally.runs,
        ),
    )


def _means(tally: Tally) -> dict[str, float]:
    return {name: total / tally.runs for name, total in zip(SPENT, tally.spent, strict=True)}


def _quantile(tally: Tally, share: float) -> int | None:
    met = 0
    for at in sorted(tally.times):
        met += tally.times[at]
        if met >= share * tally.runs:
            return at
    return None
