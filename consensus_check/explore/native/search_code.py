"""The search as code: the structs of `compile/native/engine/engine.h`, and its functions for one system.

Two objects: what depends on the system (its steps, and what each of them tells), and the rest of the engine,
which depends on the number of words alone and is mostly found on the disk already. What several threads need
is made when they are needed.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache, cached_property
from typing import Any, Final

from consensus_check.compile.native import NativeProgram
from consensus_check.compile.native.link import Loaded, load
from consensus_check.compile.native.objects import made_object
from consensus_check.records import frozen

NONE: Final = 0xFFFFFFFF
RING: Final = 64
SHARES: Final = 64
KINDS: Final = ("error", "overflow", "range", "broken")
DONE, HALTED, STATES, BOUND, ROOM, PARALLEL, ALONE = range(7)
NO_LIMIT: Final = (1 << 64) - 1
SYSTEM: Final = ("cc_expand", "cc_watch", "cc_actions", "cc_watch_words")
ONE_THREAD: Final = ("cc_run", "cc_fill", "cc_lookup")
SEVERAL: Final = ("cc_join",)
POINTER: Final = ctypes.c_void_p
NUMBER: Final = ctypes.c_uint64


def _fields(names: str) -> list[tuple[str, type[ctypes.c_uint64]]]:
    return [(name, ctypes.c_uint64) for name in names.split()]


class Search(ctypes.Structure):
    """struct cc_search; pointers are addresses."""

    _fields_ = _fields(
        "states parents table levels idle shift count expanded n_levels n_idle level_end chunk_end torn "
        "most_states most_filled most_levels most_idle max_states bound parallel alone halt "
        "pending_watch hits watched workers n_workers block"
    )


class Worker(ctypes.Structure):
    """struct cc_worker."""

    _fields_ = _fields(
        "search drain table shift head key ring hashes keys counts marked incidents failed more number "
        "made parts"
    ) + [("shares", ctypes.c_uint64 * SHARES)]


class Block(ctypes.Structure):
    """struct cc_block."""

    _fields_ = _fields(
        "start end base size most_size next failed arrived phase why most_new states keys places order "
        "starts idle give_way"
    )


@frozen(eq=False, slots=False)
class Code:
    """The functions of the engine for one system. `loaded` keeps them in memory; `shared` loads what only
    several threads need.
    """

    loaded: Loaded
    shared: Callable[[], Loaded]
    run: Any
    fill: Any
    lookup: Any

    @cached_property
    def join(self) -> Any:
        self.__dict__["threads"] = loaded = self.shared()
        return _function(loaded, "cc_join", POINTER, POINTER)


def code(native: NativeProgram, *, engine: str | None = None, keep: bool = True) -> Code:
    """The engine with the code of a system. engine: another build of it, as text. keep: whether objects may
    come from the disk and are kept there.
    """
    own, words = made_object(native.text, SYSTEM, engine=engine, keep=keep), native.layout.words
    loaded = load(_rest(words, ONE_THREAD, engine, keep), own)
    return Code(
        loaded,
        lambda: load(_rest(words, SEVERAL, engine, keep), own),
        _function(loaded, "cc_run", POINTER),
        ctypes.CFUNCTYPE(None, POINTER, NUMBER, NUMBER, NUMBER)(loaded.address("cc_fill")),
        _function(loaded, "cc_lookup", POINTER, POINTER),
    )


def _function(loaded: Loaded, name: str, *arguments: Any) -> Any:
    return ctypes.CFUNCTYPE(ctypes.c_uint32, *arguments)(loaded.address(name))


@cache
def _rest(words: int, entries: tuple[str, ...], engine: str | None, keep: bool) -> bytes:
    return made_object(f"@cc_words = constant i32 {words}\n", entries, engine=engine, keep=keep)
