"""The arrays of a native search, and the structs that hand them to the engine."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from consensus_check.explore.native.search_code import KINDS, NONE, RING, Block, Search, Worker
from consensus_check.explore.native.search_disk import Paged, paged
from consensus_check.explore.native.search_memory import Region, region

GROWING: Final[tuple[str, ...]] = ("states", "parents", "levels", "idle")
MOVED: Final[tuple[str, ...]] = ("states", "parents", "idle")
NUMBERS: Final = ("expanded", "level_end", "chunk_end", "alone", "watched")
FIRST_BITS: Final = 17
FAST_BITS: Final = 21
LEAST_STATES: Final = 1 << 20
FULL: Final = 2 / 3  # entries of the table in use before it grows,
DENSE: Final = 0.96  # or before the search ends, where it cannot
MOST_STATES: Final = NONE - 1
SLACK: Final = 1 << 13
PART: Final = 1 << 16
NEW_OF_A_PART: Final = 4
LINE: Final = 128  # bytes that no two threads should write to
STEP: Final = 1 << 20  # states for which there is room, at the least, after there was too little
BEYOND: Final = 8  # times the memory of the machine, for what may be on disk


class Store:
    """What a search found, in memory that the engine and Python share.

    words: of a state. actions, watched: how many there are. threads: who search. parallel: the size from
    which on a level is shared among them. Views are of everything reserved; `search` says how much is used.
    refused: why states are not on disk, though they should be.
    """

    def __init__(self, *, words: int, actions: int, watched: int, threads: int, parallel: int) -> None:
        self.words, self.actions, self.threads = words, actions, threads
        self.search = Search()
        self.address = ctypes.addressof(self.search)
        self.room, (self._states, self._parents, self._levels, self._idle, self._table) = _reserved(words)
        self.states, self.parents = self._states.view("Q"), self._parents.view("I")
        self.levels, self.idle = self._levels.view("I"), self._idle.view("I")
        masks = max(1, -(-watched // 64))
        self._pending = (ctypes.c_uint64 * masks)(*(_low(watched - 64 * k) for k in range(masks)))
        self.hits = (ctypes.c_uint32 * (64 * masks))(*([NONE] * (64 * masks)))
        self._workers = [_Thread(self, number) for number in range(threads)]
        self.worker_addresses = [ctypes.addressof(w.worker) for w in self._workers]
        self._addresses = (ctypes.c_uint64 * threads)(*self.worker_addresses)
        self._block = _Shared(threads, words) if threads > 1 else None
        self._slack = SLACK + (self._block.room if self._block else 0)
        self._told(parallel)
        self._bits, self._full, self._paged = 0, FULL, dict[str, Paged]()
        self._blank, self.refused = True, ""
        self.make_room(0)

    def _told(self, parallel: int) -> None:
        search = self.search
        search.states, search.parents = self._states.address, self._parents.address
        search.levels, search.idle = self._levels.address, self._idle.address
        search.pending_watch, search.hits = ctypes.addressof(self._pending), ctypes.addressof(self.hits)
        search.workers, search.n_workers = ctypes.addressof(self._addresses), self.threads
        search.block = ctypes.addressof(self._block.block) if self._block else 0
        search.parallel, search.most_levels = parallel, self._levels.size // 4

    # -- states ----------------------------------------

    def begin(self, words: Sequence[int]) -> None:
        """Put initial states, in words, where the engine finds them."""
        count = len(words) // self.words
        for i, word in enumerate(words):
            self.states[i] = word
        for i in range(count):
            self.parents[i] = NONE
        self.levels[0] = 0
        search = self.search
        search.count = search.level_end = count
        search.n_levels = 1

    def counts(self) -> list[int]:
        """Occurrences by action."""
        return [sum(found) for found in zip(*(w.counts for w in self._workers), strict=True)]

    def incidents(self) -> dict[tuple[int, int], int]:
        """(kind, action) -> first expanded state at which there is one."""
        expanded, found = self.search.expanded, dict[tuple[int, int], int]()
        for worker in self._workers:
            for place, at in enumerate(worker.incidents):
                if at < expanded:
                    key = divmod(place, self.actions)
                    found[key] = min(at, found.get(key, at))
        return found

    # -- what is kept on disk ----------------------------------------

    def sizes(self) -> dict[str, int]:
        """How many there are of what only grows, by name."""
        search = self.search
        sizes = (search.count, search.count, search.n_levels, search.n_idle)
        return dict(zip(GROWING, sizes, strict=True))

    def items(self, name: str, start: int, end: int) -> memoryview:
        """Some of what only grows, as bytes."""
        views = self.states, self.parents, self.levels, self.idle
        view = dict[str, memoryview](zip(GROWING, views, strict=True))[name]
        width = self.words if name == "states" else 1
        return view[start * width : end * width].cast("B")

    def told(self) -> dict[str, Any]:
        """Everything else a search must know to go on."""
        known = self.incidents()
        return {
            "numbers": {name: getattr(self.search, name) for name in NUMBERS},
            "counts": self.counts(),
            "incidents": [[kind * self.actions + action, at] for (kind, action), at in known.items()],
            "hits": list(self.hits),
            "pending": list(self._pending),
        }

    def restore(self, found: Mapping[str, Any]) -> None:
        """Go on from what `told` said; what only grows is in place."""
        search, until, worker = self.search, found["segments"][-1]["until"], self._workers[0]
        search.count, search.n_levels, search.n_idle = until["states"], until["levels"], until["idle"]
        for name in NUMBERS:
            setattr(search, name, found["numbers"][name])
        worker.counts[:] = found["counts"]
        for place, at in found["incidents"]:
            worker.incidents[place] = at
        self.hits[:] = found["hits"]
        self._pending[:] = found["pending"]

    # -- room ----------------------------------------

    @property
    def table_bytes(self) -> int:
        return 8 << self._bits

    def _filled(self, bits: int) -> int:
        return int((1 << bits) * self._full)

    def next_table(self) -> int:
        """Bytes of the table that is wanted now, 0 where the one there is does."""
        search = self.search
        torn = search.torn and search.most_filled < search.most_states
        return 8 << self._next_bits() if torn or search.count + self._slack > search.most_filled else 0

    def _next_bits(self) -> int:
        return self._bits + (2 if self._bits < FAST_BITS else 1)

    def needed(self, states: int, *, dense: bool = False) -> int:
        """Bytes of memory that so many states take."""
        kept = 0 if self._paged else (8 * self.words + 4) * states
        return kept + (8 << self._bits_for(states, dense=dense))

    def _bits_for(self, states: int, *, dense: bool) -> int:
        bits, full = max(self._bits, FIRST_BITS), DENSE if dense else self._full
        while states + 2 * self._slack > int((1 << bits) * full):
            bits += 1
        return bits

    def make_room(self, states: int, *, dense: bool = False) -> None:
        """Room for so many initial states, the table empty. dense: no larger than it must be. Raises
        MemoryError, and OSError where a disk has no more.
        """
        self._full = DENSE if dense else self._full
        self._widen({"states": states, "parents": states, "idle": states})
        if states + self._slack > self.search.most_states:
            raise MemoryError(f"{states} initial states")
        self._new_table(self._bits_for(states, dense=dense))

    def grow(self, *, table: bool) -> None:
        """Enlarge what is short, the table (which is then empty) if that is wanted. Raises MemoryError, and
        OSError where a disk has no more.
        """
        search = self.search
        more = STEP if search.torn else 0
        self._widen({"states": search.count + more, "parents": search.count + more, "idle": search.n_idle})
        if search.count + self._slack > search.most_states or search.n_idle + self._slack > search.most_idle:
            raise MemoryError(f"{search.count} states")
        if search.n_levels >= search.most_levels:
            raise MemoryError(f"{search.n_levels} levels")
        if table:
            self._new_table(self._next_bits())

    def pack(self) -> bool:
        """Let the table be filled more than is good for speed; whether that helps."""
        self._full = DENSE
        self.search.most_filled = self._filled(self._bits)
        return not self.next_table()

    def clear_table(self) -> None:
        """Empty the table."""
        if not self._blank:
            ctypes.memset(self._table.address, 0, self.table_bytes)
        self._blank = True

    def filled(self) -> None:
        """Every state is in the table now."""
        self.search.torn = self.search.halt = 0
        self._blank = False

    # -- on disk ----------------------------------------

    @property
    def on_disk(self) -> bool:
        """Whether states are on disk."""
        return len(self._paged) == len(MOVED)

    def relieve(self, folder: Path | None) -> None:
        """Use less memory, where there is a folder for that: what is not looked at leaves it, states go to
        disk. `refused` says why they do not.
        """
        if self.on_disk:
            for part in self._paged.values():
                part.let_go()
        elif folder is not None and not self.refused:
            try:
                self._move(folder)
            except OSError as error:
                self.refused = error.strerror or str(error)

    def _move(self, folder: Path) -> None:
        """States, and what there is one of for each, to files of a folder. Raises OSError; what has not moved
        stays where it was.
        """
        search = self.search
        used = {"states": search.count, "parents": search.count, "idle": search.n_idle}
        for name, width, array in self._moved():
            if name not in self._paged:
                size = min((used[name] + 2 * self._slack) * width, array.size)
                content = memoryview(array.view("Q")).cast("B")[: used[name] * width]
                self._paged[name] = paged(
                    array.address, array.size, content=content, wanted=size, folder=folder
                )
            self._set_rooms()

    def _moved(self) -> list[tuple[str, int, Region]]:
        regions = self._states, self._parents, self._idle
        return list(zip(MOVED, (8 * self.words, 4, 4), regions, strict=True))

    def _widen(self, items: Mapping[str, int]) -> None:
        """Room for so many in what is on disk. Raises OSError."""
        for name, width, array in self._moved():
            if name in self._paged:
                self._paged[name].extend(min((items[name] + 2 * self._slack) * width, array.size))
        self._set_rooms()

    def _set_rooms(self) -> None:
        rooms = dict[str, int](dict.fromkeys(MOVED, self.room))
        for name, width, _ in self._moved():
            if name in self._paged:
                rooms[name] = min(self.room, self._paged[name].room // width)
        self.search.most_states = min(rooms["states"], rooms["parents"])
        self.search.most_idle = rooms["idle"]

    def _new_table(self, bits: int) -> None:
        """An empty table; what of it was never touched is empty already."""
        if 8 << bits > self._table.size:
            raise MemoryError(f"a table of {8 << bits} bytes")
        search = self.search
        search.torn = 1
        if self._bits:
            self.clear_table()
        self._bits, self._blank = bits, True
        search.table, search.shift, search.most_filled = self._table.address, 64 - bits, self._filled(bits)


class _Thread:
    """One thread's part. No line of the cache holds something of two threads: both write all the time."""

    def __init__(self, store: Store, number: int) -> None:
        actions = store.actions
        places = len(KINDS) * actions
        kinds: dict[str, type[Any]] = {
            "ring": ctypes.c_uint64 * (RING * store.words),
            "hashes": ctypes.c_uint64 * RING,
            "keys": ctypes.c_uint64 * RING,
            "counts": ctypes.c_uint64 * actions,
            "marked": ctypes.c_uint64 * actions,
            "incidents": ctypes.c_uint32 * places,
        }
        self._region = region(_lines(Worker) + sum(_lines(kind) for kind in kinds.values()))
        self.worker = Worker.from_address(self._region.address)
        at, made = self._region.address + _lines(Worker), dict[str, Any]()
        for name, kind in kinds.items():
            made[name] = kind.from_address(at)
            setattr(self.worker, name, at)
            at += _lines(kind)
        self.counts, self.incidents = made["counts"], made["incidents"]
        self.incidents[:] = [NONE] * places
        self.worker.search, self.worker.number = store.address, number


class _Shared:
    """What threads share while they expand a part of a level."""

    def __init__(self, threads: int, words: int) -> None:
        new = PART * NEW_OF_A_PART // threads
        self.room = new * threads
        self.block = Block()
        sizes = {
            "states": 8 * words * self.room,
            "keys": 8 * self.room,
            "places": 8 * self.room,
            "order": 4 * self.room,
            "starts": 4 * (PART + 1),
            "idle": PART,
        }
        self._regions = {name: region(size) for name, size in sizes.items()}
        for name, made in self._regions.items():
            setattr(self.block, name, made.address)
        self.block.most_new, self.block.most_size, self.block.size = new, PART, PART
        self.block.give_way = ctypes.cast(_give_way(), ctypes.c_void_p).value or 0


def _reserved(words: int) -> tuple[int, list[Region]]:
    """Room for as many states as the machine could hold, or the system gives. Raises MemoryError."""
    most = min(MOST_STATES, BEYOND * _machine() // (8 * words))
    while True:
        made = list[Region]()
        try:
            for width in (8 * words, 4, 4, 4):
                made.append(region(most * width))
            made.append(region(8 << min(32, most.bit_length())))
        except MemoryError:
            for part in made:
                part.close()
            if most < LEAST_STATES:
                raise
            most //= 4  # others want room too
        else:
            return most, made


def _give_way() -> Any:
    return ctypes.CDLL(None).sched_yield


def _lines(kind: type[Any]) -> int:
    """Bytes of so many lines of the cache that something of the kind fits in."""
    return -(-ctypes.sizeof(kind) // LINE) * LINE


def _low(bits: int) -> int:
    return (1 << max(0, min(64, bits))) - 1


def _machine() -> int:
    """Bytes of memory of the machine."""
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")

