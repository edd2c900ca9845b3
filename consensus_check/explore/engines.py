"""Which search: generated Python while states are few, native code once they are many.

Both find the same states in the same order, so nothing but the time tells them apart. What native code cannot
do (`Unfit`, no llvmlite, no engine for this machine) generated Python does, however long it takes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final, cast

from attrs import evolve

from consensus_check.compile.program import Program
from consensus_check.explore.search import Clock, Pause, Progress, Reached, search
from consensus_check.explore.temporal import Generated, Means
from consensus_check.ir.terms import Term

if TYPE_CHECKING:
    from consensus_check.explore.native.search import NativeReached

FEW: Final = 20_000
BRIEF: Final = 0.2


def search_states(
    program: Program,
    *,
    clock: Clock,
    watch: Mapping[Hashable, Term],
    progress: Callable[[Progress], None] | None = None,
    pause: Pause | None = None,
) -> Reached:
    """`search`, begun anew in native code where it passes FEW states or takes longer than is BRIEF."""
    most = clock.budget.max_states
    if (most is not None and most <= FEW) or program.canonical is not None or program.alone:
        return search(program, clock=clock, watch=watch, progress=progress, pause=pause)
    brief = Clock(evolve(clock.budget, max_states=FEW, time_limit=BRIEF))
    reached = search(program, clock=brief, watch=watch, progress=progress)
    if [reason.code for reason in reached.reasons] not in (["states"], ["time"]):
        return reached
    found = None if lacking() else _native(program, clock=clock, watch=watch, progress=progress, pause=pause)
    if found is not None:
        return found
    return search(program, clock=clock, watch=watch, progress=progress, pause=pause)


def means_of(reached: Reached, memory: int | None) -> Means:
    """How loops are sought in what a search reached."""
    if isinstance(reached, Reached):
        return Generated()
    from consensus_check.explore.native.components import Native

    return Native(cast("NativeReached", reached), memory)


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
    watch: Mapping[Hashable, Term],
    progress: Callable[[Progress], None] | None,
    pause: Pause | None,
) -> Reached | None:
    """The native search; None where it cannot be."""
    from consensus_check.compile.native import Unfit
    from consensus_check.explore.native.search import search as native_search

    threads = clock.budget.threads or _processors()
    try:
        found = native_search(
            program, clock=clock, watch=watch, progress=progress, pause=pause, threads=threads
        )
    except Unfit:
        return None
    return cast(Reached, found)


def _processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
