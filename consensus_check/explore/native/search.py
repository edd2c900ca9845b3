"""Breadth-first search in native code, with the face of the search in generated Python (`explore.search`).

States, their order, parents, levels, counts, idle states and cuts are those that search would find, whatever
the number of threads. A limit on states or depth ends it at the same state; one on time or memory, or an
interrupt, ends it within a tenth of a second, after a state.
"""

from __future__ import annotations

import _thread
import hashlib
import threading
import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from itertools import pairwise, repeat
from pathlib import Path
from typing import Final, cast
from weakref import ReferenceType, ref

from attrs import field

from consensus_check.compile.native import NativeProgram, Unfit
from consensus_check.compile.program import Program
from consensus_check.errors import InternalError
from consensus_check.explore.native import search_code as engine
from consensus_check.explore.native.search_interrupts import noted
from consensus_check.explore.native.search_kept import Kept
from consensus_check.explore.native.search_memory import available
from consensus_check.explore.native.search_pace import Pace
from consensus_check.explore.native.search_pause import Limits
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.explore.native.search_states import packing
from consensus_check.explore.native.search_store import Store
from consensus_check.explore.search import INTERRUPTED, Clock, Pause, Progress, Reached, resident
from consensus_check.ir.terms import Term
from consensus_check.records import define
from consensus_check.verdict import Reason

PARALLEL_FROM: Final = 1 << 14
POLL: Final = 0.05
SHOWN_EVERY: Final = 0.2
SPARE: Final = 1 << 28
PATIENCE: Final = 3.0


def search(
    program: Program,
    *,
    clock: Clock,
    watch: Mapping[Hashable, Term] | None = None,
    progress: Callable[[Progress], None] | None = None,
    pause: Pause | None = None,
    threads: int = 1,
    code: Callable[[NativeProgram], engine.Code] = engine.code,
    parallel: int = PARALLEL_FROM,
    kept: Kept | None = None,
) -> NativeReached:
    """Expand every reachable state, or as many as the budget allows; `reasons` says what stopped it.

    threads: how many; the result does not depend on it. code: makes the code of a system. parallel: the size
    from which on a level is shared among threads. kept: where to write checkpoints, and to go on from. Raises
    compile.native.Unfit for a system that native code cannot do, and InternalError CC911 for a value outside
    its declared range.
    """
    watched = dict(watch or {})
    native = NativeProgram(program, watch=list(watched.values()))
    made, words = code(native), packing(native.layout)
    try:
        store = Store(
            words=native.layout.words,
            actions=max(1, len(program.system.actions)),
            watched=len(watched),
            threads=threads,
            parallel=parallel if threads > 1 else engine.NO_LIMIT,
        )
    except MemoryError as error:
        raise Unfit(f"too little memory: {error}") from None
    found = NativeReached(program, native, made, store, tuple(watched), words, kept)
    run = _Run(found, clock, progress, Limits(clock.budget, pause), kept)
    try:
        run.begin()
        run.whole()
    except (MemoryError, OSError) as error:
        raise Unfit(f"too little memory: {error}") from None
    finally:
        if kept is not None:
            kept.close()
    return found


@define(eq=False)
class _Run:
    """One search under way. tight: whether memory is short. asked: when interrupts came. begun: when
    the engine was called, and whether on several threads. folder: where states go when memory is short.
    """

    found: NativeReached
    clock: Clock
    progress: Callable[[Progress], None] | None
    limits: Limits
    kept: Kept | None = None
    stop: Reason | None = None
    tight: bool = False
    asked: list[float] = field(factory=list)
    begun: tuple[float, float, bool] = (0.0, 0.0, False)
    pace: Pace = field(init=False)
    parallel: int = field(init=False)
    folder: Path | None = field(init=False)
    shown: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        keep, self.parallel = self.clock.budget.keep, self.found.store.search.parallel
        self.pace = Pace(self.found.store.threads)
        self.shown, self.folder = self.clock.seconds, None if keep is None else Path(keep)
        if self.kept is not None:
            self.kept.hurry = self._hurried

    def begin(self) -> None:
        """Put the initial states in place, or what a checkpoint kept. Raises MemoryError."""
        store, found = self.found.store, self.found
        self.clock.relief.append(partial(_relieve, ref(store), self.folder))
        initial = list(dict.fromkeys(packed for packed, _, _ in found.program.initial))
        words = [word for packed in initial for word in found.packing.words_of(packed)]
        about = "" if self.limits.pause is None else self.limits.pause.about
        text = f"{found.native.text}\n{words}\n{found.keys!r}\n{about}"
        key = hashlib.sha256(text.encode()).hexdigest()
        if self.kept is None or not self.kept.begin(key, store, self._ready):
            store.make_room(len(initial))
            store.begin(words)
        self._refill()
        if self.kept is not None and self.kept.resumed:
            self.stop = self.limits.again(store, cast(Reached, found))

    def _ready(self, states: int) -> None:
        """Room for states that a checkpoint brings. Raises MemoryError and OSError."""
        store = self.found.store
        if self._short(store.needed(states)) is not None:
            store.relieve(self.folder)
        store.make_room(states, dense=self._short(store.needed(states)) is not None)

    def _short(self, wanted: int) -> Reason | None:
        """Why so many bytes more are not to be had, not even with states on disk."""
        store, said = self.found.store, self.clock.full(wanted) or _exhausted(wanted)
        if said is not None and not store.on_disk:
            store.relieve(self.folder)
            said = self.clock.full(wanted) or _exhausted(wanted)
        return said

    def _keep(self) -> None:
        """Write a checkpoint where one is due, or the search stops early."""
        if self.kept is None or self.found.store.search.torn:
            return
        if self.kept.due() or (self.stop is not None and self.kept.worth_it()):
            with noted(self._interrupted):
                self.kept.write(self.found.store)

    def whole(self) -> None:
        """Search until every state is expanded or something stops it."""
        try:
            self._go_on()
        except KeyboardInterrupt:
            self._interrupted()
        self._mend()
        self._keep()
        if self.stop is not None:
            self.found.reasons.append(self._told(self.stop))

    def _told(self, stop: Reason) -> Reason:
        """Why the search stopped, and what can be done about it."""
        text, refused = stop.text, self.found.store.refused
        if stop.code == "memory" and refused:
            text += f", and states cannot go to disk: {refused}"
        if stop.code in ("interrupted", "time", "memory") and self.kept is not None and self.kept.written:
            text += "; --resume goes on from there"
        return Reason(stop.code, text)

    def _go_on(self) -> None:
        store, why = self.found.store, engine.ALONE
        while why != engine.DONE:
            tight, self.tight = self.tight, False
            self.stop = self.stop or (self._short(0) if tight else None) or self.clock.exceeded()
            if self.stop is not None:
                return
            self._mend()
            self.limits.set(store)
            calls = self._calls(several=why == engine.PARALLEL)
            self._set_pace(several=why == engine.PARALLEL)
            said = self._watched(calls)
            if said is not None:
                why = said[0]
            elif why == engine.PARALLEL:  # no threads are to be had: from now on without
                self.parallel, why = engine.NO_LIMIT, engine.ALONE
            else:
                why = calls[0]()
            self._note_pace()
            self._broken()
            self._keep()
            if why == engine.ROOM:
                self._room()
            elif why in (engine.STATES, engine.BOUND) and self.stop is None:
                self.stop = self.limits.met(store, cast(Reached, self.found))

    def _calls(self, *, several: bool) -> list[Callable[[], int]]:
        store, code = self.found.store, self.found.code
        if not several:
            return [_bound(code.run, store.address)]
        return [_bound(code.join, store.address, worker) for worker in store.worker_addresses]

    def _set_pace(self, *, several: bool) -> None:
        store = self.found.store
        self.begun = time.perf_counter(), time.process_time(), several
        if store.threads > 1:
            store.search.parallel = self.parallel if self.pace.several else engine.NO_LIMIT

    def _note_pace(self) -> None:
        at, used, several = self.begun
        self.pace.note(time.perf_counter() - at, time.process_time() - used, several=several)

    def _watched(self, calls: Sequence[Callable[[], int]]) -> list[int] | None:
        """Make calls of the engine on threads of their own, and look after them until all are back."""
        said = self._made(calls, self._look)
        self.found.store.search.halt = 0
        return said

    def _made(self, calls: Sequence[Callable[[], int]], look: Callable[[], None]) -> list[int] | None:
        """Make calls on threads of their own, and wait for them, come what may. look: called now and then.
        Returns what they said; None where the system has no threads to give, and no call was made.
        """
        with noted(self._interrupted):
            return self._made_by_threads(calls, look)

    def _interrupted(self) -> None:
        self.stop = INTERRUPTED
        self.asked.append(self.clock.seconds)

    def _hurried(self) -> bool:
        """Whether an interrupt waits too long already, or came twice."""
        return len(self.asked) > 1 or any(self.clock.seconds - at > PATIENCE for at in self.asked)

    def _made_by_threads(
        self, calls: Sequence[Callable[[], int]], look: Callable[[], None]
    ) -> list[int] | None:
        said, back, gate, enough = list[int](), threading.Semaphore(0), threading.Event(), True

        def make(call: Callable[[], int]) -> None:
            gate.wait()
            if enough:
                said.append(call())
            back.release()

        search, trouble, begun = self.found.store.search, None, list[int]()
        try:
            begun.extend(map(_thread.start_new_thread, repeat(make), [(call,) for call in calls]))
        except RuntimeError:
            enough = False
        gate.set()
        while len(begun) > 0:
            try:
                if back.acquire(timeout=POLL):
                    begun.pop()
                else:
                    look()
            except BaseException as error:  # nothing leaves before the threads are back
                trouble = error
            if self.stop is not None or trouble is not None:
                search.halt = 1
        if trouble is not None:
            raise trouble
        return said if enough else None

    def _look(self) -> None:
        """What is done every now and then while the engine runs."""
        self.stop = self.stop or self.clock.late()
        self._let_go()
        store, memory = self.found.store, self.clock.budget.memory
        self.tight = (memory is not None and resident() > memory) or _exhausted(0) is not None
        at, _, several = self.begun
        over = store.threads > 1 and self.pace.over(time.perf_counter() - at, several=several)
        if self.tight or over or (self.kept is not None and self.kept.due()):
            store.search.halt = 1
        seconds = self.clock.seconds
        if self.progress is not None and seconds - self.shown > SHOWN_EVERY:
            self.shown, search = seconds, self.found.store.search
            count, left = search.count, search.count - search.expanded
            done, depth = sum(self.found.store.counts()), search.n_levels - 1
            self.progress(Progress(count, done, depth, seconds, left, resident()))

    def _let_go(self) -> None:
        """Keep less of what is on disk in memory, where that is short."""
        store, memory = self.found.store, self.clock.budget.memory
        if store.on_disk and memory is not None and resident() > memory:
            store.relieve(self.folder)

    def _broken(self) -> None:
        """A value outside its declared range is an error of the program; Python's functions say which."""
        for (kind, _), at in self.found.store.incidents().items():
            if engine.KINDS[kind] == "broken":
                self.found.program.level([self.found.order[at]], set(), [], [], {})
                raise InternalError("CC911", f"{self.found.program.system.name}: a value left its range")

    def _room(self) -> None:
        """Make room in what is short; a table that grows is filled anew."""
        store = self.found.store
        more = store.next_table()
        short = self._short(more - store.table_bytes) if more else None
        if short is not None and not store.pack():
            self.stop = short
            return
        try:
            store.grow(table=more > 0 and short is None)
        except MemoryError:
            self.stop = Reason("memory", "the system has no more memory to give")
        except OSError as error:
            why = error.strerror or str(error)
            self.stop = Reason("memory", f"states are on disk, and it has no more room: {why}")
        self._mend()

    def _mend(self) -> None:
        """A table with states that were taken back, or with none, is filled anew."""
        if self.found.store.search.torn:
            self.found.store.clear_table()
            self._refill()

    def _refill(self) -> None:
        """Put every state found into the empty table."""
        store, code = self.found.store, self.found.code
        count, size = store.search.count, store.search.n_workers
        edges = [count * i // size for i in range(size + 1)]
        calls = [_bound(code.fill, store.address, a, b, size > 1) for a, b in pairwise(edges)]
        if self._made(calls, self._let_go) is None:
            for call in calls:
                call()
        store.filled()


def _bound(function: Callable[..., int], *arguments: int) -> Callable[[], int]:
    return lambda: function(*arguments)


def _relieve(store: ReferenceType[Store], folder: Path | None) -> None:
    found = store()
    if found is not None:
        found.relieve(folder)


def _exhausted(wanted: int) -> Reason | None:
    free = available()
    if free is None or free > wanted + SPARE:
        return None
    return Reason("memory", "the machine has no more memory to give")
