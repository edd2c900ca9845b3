"""Liveness as code: the structs of `compile/native/engine/live.h`, and functions that know no system."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Final

from attrs import field

from consensus_check.compile.native.link import LEVEL, Loaded, engine_text, load
from consensus_check.compile.native.objects import made_object
from consensus_check.errors import InternalError, register
from consensus_check.records import define

NONE: Final = 0xFFFFFFFF
DONE, PAUSE, ENTRY, SLOT, ROOM, MOVES, BROKEN, TABLES, BEYOND = range(9)
RECURS, SETTLED, TREE = 1, 2, 4
SLICE: Final = 0.05
LEAST_WORK: Final = 2_000

register(
    "CC917",
    "a search of loops that contradicts the search of states",
    "please report it; `--max-states 20000` keeps to the search without native code",
)


def fields(names: str) -> list[tuple[str, type[ctypes.c_uint64]]]:
    """The fields of a struct, all numbers of 8 bytes."""
    return [(name, ctypes.c_uint64) for name in names.split()]


class Source(ctypes.Structure):
    """struct lv_source; pointers are addresses."""

    _fields_ = fields(
        "self targets moves enabled quiet parents states initial unit_words option_words priced acts"
    )


class Product(ctypes.Structure):
    """struct lv_product."""

    _fields_ = fields(
        "source letters n_letters entries starts lists flags ends met slots widest "
        "states controls parents levels recurrent offsets edges "
        "count done n_recurrent expanded n_levels level_end cursor settled n_edges keep_edges "
        "most_nodes most_levels most_edges need_control need_letter need_room work"
    )


class Hunt(ctypes.Structure):
    """struct lv_hunt."""

    _fields_ = fields(
        "product weak strong required traits put_off rests has_options spins "
        "pool kept label index stack frame at marks parts found bans buffer masks mask "
        "n_parts n_found n_kept n_bans first_ban most_parts most_found most_bans most_buffer "
        "stage stamp from to ban next depth top count closed owner size late ever need_parts least work "
        "chance cycles"
    )


class Chance(ctypes.Structure):
    """struct lv_chance."""

    _fields_ = fields(
        "product cycles from into left loose acts faces back rows places row row_words n_places "
        "n_acts n_faces n_rows most_acts most_faces most_rows stage next need_room strewn work"
    )


class Walk(ctypes.Structure):
    """struct lv_walk."""

    _fields_ = fields(
        "hunt none full met numbers before moves lengths table marks part untils home first below left spent "
        "begun count done entered most shift stamp end last need_room work "
        "sets places owing n_owing n_places n_sets most_sets need_sets begins steps act_from act_to "
        "act_left_out"
    )


class Layers(ctypes.Structure):
    """struct lv_layers."""

    _fields_ = fields(
        "source letters valuations late best states costs parents "
        "count done begun most need_room first_late first_broken work"
    )


class Reader(ctypes.Structure):
    """struct lv_reader."""

    _fields_ = fields(
        "search worker expand steps enabled quiet costs unit_words option_words "
        "ids hashes words rows prices unread size priced most failed pricing freed tosses"
    )


class Tosses(ctypes.Structure):
    """struct lv_tosses."""

    _fields_ = fields(
        "actions numbers steps sure own asked ids rows begins moves book places n_places "
        "size faces most many need_action need_size need_hash"
    )


class Spelling(ctypes.Structure):
    """struct lv_spelling."""

    _fields_ = fields(
        "search predicates mask bits n_bits valuations places letters n_letters next work"
    )


POINTER, NUMBER, SMALL = ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint32
CORE: Final[Mapping[str, Any]] = {
    "lv_product": ctypes.CFUNCTYPE(NUMBER, POINTER),
    "lv_hunt": ctypes.CFUNCTYPE(NUMBER, POINTER),
    "lv_layers": ctypes.CFUNCTYPE(NUMBER, POINTER),
    "lv_chance": ctypes.CFUNCTYPE(NUMBER, POINTER),
    "lv_replace": ctypes.CFUNCTYPE(None, POINTER),
    "lv_among": ctypes.CFUNCTYPE(None, POINTER, POINTER),
    "lv_resting": ctypes.CFUNCTYPE(NUMBER, POINTER),
    "lv_settle": ctypes.CFUNCTYPE(None, POINTER),
    "lv_home": ctypes.CFUNCTYPE(NUMBER, POINTER, NUMBER),
    "lv_cases": ctypes.CFUNCTYPE(NUMBER, POINTER, POINTER),
    "lv_again": ctypes.CFUNCTYPE(None, POINTER, POINTER, NUMBER),
    "lv_count": ctypes.CFUNCTYPE(None, POINTER, NUMBER),
    "lv_untils": ctypes.CFUNCTYPE(None, POINTER, NUMBER),
    "lv_sum": ctypes.CFUNCTYPE(NUMBER, POINTER, NUMBER),
    "lv_successors": ctypes.CFUNCTYPE(SMALL, POINTER, SMALL, POINTER, NUMBER),
}
WALKS: Final[Mapping[str, Any]] = {
    "lv_shortest": ctypes.CFUNCTYPE(NUMBER, POINTER),
    "lv_nearest": ctypes.CFUNCTYPE(NUMBER, POINTER),
    "lv_forget": ctypes.CFUNCTYPE(None, POINTER),
    "lv_pairs": ctypes.CFUNCTYPE(None, POINTER),
}
READING: Final = ("lv_targets", "lv_moves", "lv_priced", "lv_enabled", "lv_quiet", "lv_spell")


@define(eq=False)
class Core:
    """Functions that know no system. `loaded` keeps them in memory."""

    loaded: Loaded
    types: Mapping[str, Any] = CORE
    _known: dict[str, Any] = field(factory=dict)

    def __getitem__(self, name: str) -> Any:
        if name not in self._known:
            self._known[name] = self.types[name](self.loaded.address(name))
        return self._known[name]


@cache
def core() -> Core:
    """Loaded once."""
    return Core(load(made("", list(CORE), level=0)))  # its text is optimised already


@cache
def walks() -> Core:
    """Loaded once, where a loop is made short."""
    found = made_object("", list(WALKS), engine=engine_text("walks"), level=0)
    return Core(load(found), WALKS)


@cache
def reading(words: int) -> Loaded:
    """What reads the states of a search that have so many words."""
    return load(made(f"@cc_words = constant i32 {words}\n", READING))


@cache
def acting(words: int) -> Loaded:
    """The same for actions with coins."""
    return load(made(f"@cc_words = constant i32 {words}\n", ["lv_acts"]))


def made(system: str, entries: Sequence[str], *, live: bool = True, level: int = LEVEL) -> bytes:
    """The object of a system's code, new or from the disk. live: with the unit `live`. level: of
    optimisation.
    """
    return made_object(system, entries, engine=engine_text("live") if live else "", level=level)


def run(
    call: Callable[[], int],
    struct: Any,
    answer: Callable[[int], None],
    tick: Callable[[], None] | None,
) -> None:
    """Call until it is done, in slices of time. answer: does what a code asks for. tick: called after each
    slice; may raise to stop. Raises InternalError CC917 where the graph contradicts itself.
    """
    work = LEAST_WORK
    while True:
        struct.work = work
        begin = time.perf_counter()
        why = call()
        if why == DONE:
            return
        if why == BROKEN:
            raise InternalError("CC917", "a state leads to one that was not found")
        if why == PAUSE:
            spent = time.perf_counter() - begin
            work = max(LEAST_WORK, min(work * 2, int(work * SLICE / max(spent, 1e-6))))
            if tick is not None:
                tick()
        else:
            answer(why)
