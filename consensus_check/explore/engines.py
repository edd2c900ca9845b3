"""Which search: generated Python while states are few, native code once they are many.

Both find the same states in the same order, so nothing but the time tells them apart. What native code cannot
do (`Unfit`, no llvmlite, no engine for this machine) generated Python does, however long it takes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from attrs import evolve, field

from consensus_check.compile.program import Program
from consensus_check.explore.graph import Graph
from consensus_check.explore.layers import Layers
from consensus_check.explore.means import Generated, Means, Parts, Tick
from consensus_check.explore.product import Product, Reader
from consensus_check.explore.room import Asked, Filled, Link, Met, filled
from consensus_check.explore.search import Clock, Pause, Progress, Reached, search
from consensus_check.ir.digest import digest
from consensus_check.ir.formulas import Within
from consensus_check.ir.terms import Term
from consensus_check.records import define
from consensus_check.verdict import Budget

if TYPE_CHECKING:
    from consensus_check.explore.native.search_kept import Kept
    from consensus_check.explore.native.search_reached import NativeReached

FEW: Final = 20_000
BRIEF: Final = 0.2
LARGE: Final = 20_000
FOLDED: Final = 100_000
WORTH: Final = 120
NODES_A_TICK: Final = 4096  # of `explore.product`


def search_states(
    program: Program,
    *,
    clock: Clock,
    watch: Mapping[Hashable, Term],
    progress: Callable[[Progress], None] | None = None,
    pause: Pause | None = None,
    past: int = 0,
) -> Reached:
    """`search`, begun anew in native code where it passes FEW states or takes longer than is BRIEF.

    past: so many states it is known to pass.
    """
    most, canonical = clock.budget.max_states, program.canonical
    generated = canonical is not None and not canonical.apart and not canonical.listed
    if (most is not None and most <= FEW) or generated:
        return search(program, clock=clock, watch=watch, progress=progress, pause=pause)
    if past < FEW / 2:
        brief = Clock(evolve(clock.budget, max_states=FEW, time_limit=BRIEF))
        reached = search(program, clock=brief, watch=watch, progress=progress)
        if [reason.code for reason in reached.reasons] not in (["states"], ["time"]):
            return reached
    found = None
    if not lacking():
        threads = clock.budget.threads or _processors()
        found = _native(
            program, clock=clock, threads=threads, watch=watch, progress=progress, pause=pause
        )
    if found is not None:
        return found
    return search(program, clock=clock, watch=watch, progress=progress, pause=pause)


def means_of(reached: Reached, clock: Clock) -> Means:
    """How loops are sought in what a search reached."""
    native = _of_native(reached)
    if native is not None:
        return cast(Means, _Later(partial(_native_means, native, clock)))
    return Growing(reached, clock) if reached.program.canonical is None and reached.complete else Generated()


@define(eq=False)
class _Later:
    """Means that are loaded when they are first asked: half of the native modules are about loops."""

    make: Callable[[], Means]
    _made: Means | None = None

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        if self._made is None:
            self._made = self.make()
        return getattr(self._made, name)


def _native_means(native: NativeReached, clock: Clock) -> Means:
    from consensus_check.explore.native.components import Native
    from consensus_check.explore.native.folded import Folded
    from consensus_check.explore.native.rooms import relieve_rooms

    if clock.budget.keep is not None:
        clock.relief.append(partial(relieve_rooms, Path(clock.budget.keep)))
    made = Native(native, clock.budget.memory)
    canonical = native.program.canonical
    if canonical is None:
        return made
    apart = clock.budget.reduction == "auto" and canonical.group.order < WORTH
    return Folded(made, FOLDED if apart else None)


def filling_of(reached: Reached, need: Callable[[int], None]) -> Filled:
    """How it is told whether another order of steps overfills a link, after a search. need: called with bytes
    that are wanted; may raise to stop.
    """
    native = _of_native(reached)
    if native is None:
        return filled

    def told(_: Reached, plain: Program, links: Sequence[Link], asked: Asked, tick: Tick) -> Met | None:
        from consensus_check.compile.native import Unfit
        from consensus_check.explore.native.filling import bytes_wanted, native_filled
        from consensus_check.explore.native.live_source import Beyond

        assert native is not None
        need(bytes_wanted(native, len(links)))
        try:
            return native_filled(native, plain, links, asked, tick)
        except (Unfit, Beyond):
            return filled(reached, plain, links, asked, tick)

    return told


class _Large(Exception):
    """A product has too many nodes for generated Python."""


@define(eq=False)
class Growing:
    """Products in generated Python, begun anew in native code where they pass LARGE nodes: the states are
    found again for that, in the same order.
    """

    reached: Reached
    clock: Clock
    _otherwise: Generated = field(factory=Generated)
    _native: Means | None = None

    def product(
        self, graph: Graph, reader: Reader, *, ends: Sequence[int] | None = None, tick: Tick
    ) -> Product:
        if graph.reached is not self.reached:
            return self._otherwise.product(graph, reader, ends=ends, tick=tick)
        if self._native is not None:  # where one was large others are
            return self._native.product(graph, reader, ends=ends, tick=tick)
        ticks = 0

        def counted() -> None:
            nonlocal ticks
            tick()
            ticks += 1
            if ticks * NODES_A_TICK > LARGE and not lacking():
                raise _Large

        try:
            return self._otherwise.product(graph, reader, ends=ends, tick=counted)
        except _Large:
            return self._large().product(graph, reader, ends=ends, tick=tick)

    def components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts:
        means = self._otherwise if self._native is None else self._native
        return means.components(made, banned=banned, required=required, tick=tick)

    def end_components(self, made: Product, *, banned: int, required: int, tick: Tick) -> Parts:
        means = self._otherwise if self._native is None else self._native
        return means.end_components(made, banned=banned, required=required, tick=tick)

    def layers(self, graph: Graph, formula: Within, correct: Term, tick: Tick) -> Layers:
        return self._otherwise.layers(graph, formula, correct, tick)

    def _large(self) -> Means:
        if self._native is None:
            found = _native(self.reached.program, clock=self.clock, threads=1)
            self._native = self._otherwise if found is None else means_of(found, self.clock)
        return self._native


@cache
def lacking() -> str:
    """Why there is no native code on this machine; empty: there is."""
    try:
        from consensus_check.compile.native import link
    except (ImportError, OSError) as error:
        return f"llvmlite cannot be loaded: {error}"
    if not link.architecture():
        return "there is no engine for this processor and system"
    return "" if link.readable() else "llvmlite is too old to read the engine"


def _native(
    program: Program,
    *,
    clock: Clock,
    threads: int,
    watch: Mapping[Hashable, Term] | None = None,
    progress: Callable[[Progress], None] | None = None,
    pause: Pause | None = None,
) -> Reached | None:
    """The native search; None where it cannot be."""
    from consensus_check.compile.native import Unfit
    from consensus_check.explore.native.search import search as native_search

    kept = _kept(program, clock.budget)
    try:
        found = native_search(
            program, clock=clock, watch=watch, progress=progress, threads=threads, pause=pause, kept=kept
        )
    except Unfit:
        return None
    return cast(Reached, found)


def _kept(program: Program, budget: Budget) -> Kept | None:
    if budget.keep is None:
        return None
    from consensus_check.explore.native.search_kept import Kept

    return Kept(Path(budget.keep), lambda: digest(program.system)[:16], resume=budget.resume)


def forget(reached: Reached) -> None:
    """What a search kept on disk is not needed any more: every property is decided."""
    native = _of_native(reached)
    if native is not None and native.kept is not None:
        native.kept.discard()


def _of_native(found: object) -> NativeReached | None:
    """What a native search reached, under the face of the other; None where generated Python did."""
    return None if isinstance(found, Reached) else cast("NativeReached", found)


def _processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
