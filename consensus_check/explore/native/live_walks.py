"""Walks within a component in native code (see `explore.loops`): the same loops, for the same work."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from attrs import field

from consensus_check.errors import InternalError
from consensus_check.explore.graph import Move
from consensus_check.explore.loops import Met
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.live_product import NativeProduct
from consensus_check.explore.native.live_source import Beyond
from consensus_check.explore.native.rooms import Room, room_of, words_of
from consensus_check.records import define

LEAST_ROOM: Final = 1 << 10
LEAST_SETS: Final = 1 << 10
MOST_ENTRIES: Final = 1 << 30
WORD: Final = 64
BY_ENTRY: Final = ("numbers", "before", "moves", "lengths")

Tick = Callable[[], None] | None


class Interior(Protocol):
    """A component from within."""

    def moves(self, node: int, /) -> list[tuple[int, Move]]: ...


@define(eq=False)
class Walking:
    """What walks within the components of one search share. hunt: the address of its struct. ever: of a
    component the untils that some node puts off. short: a mask of untils with the bits of native code.
    coins: whether steps are actions with coins.
    """

    product: NativeProduct
    hunt: int
    ever: Callable[[int], int]
    short: Callable[[int], int]
    tick: Tick
    coins: bool = False
    struct: code.Walk = field(init=False)
    rooms: dict[str, Room] = field(init=False)
    units: int = field(init=False)
    options: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        source = self.product.source.struct
        self.units, self.options = source.unit_words, source.option_words
        self.rooms = {name: Room(4, LEAST_ROOM) for name in BY_ENTRY} | {
            "none": Room(8, self.words),
            "full": Room(8, self.words),
            "marks": Room(4, self.product.struct.n_recurrent),
            "sets": Room(8, LEAST_SETS),
            "places": Room(4, LEAST_SETS),
            "owing": Room(8, 1),
        }
        self.struct = code.Walk(hunt=self.hunt, part=code.NONE, end=code.NONE)
        self.struct.most_sets = self.struct.n_places = LEAST_SETS
        self._make_room(LEAST_ROOM)

    @property
    def words(self) -> int:
        """Numbers that say what was met."""
        return 3 * self.units + 2 * self.options + 1 + self.coins

    def begin(self, k: int) -> code.Walk:
        """A new walk within a component."""
        code.walks()["lv_forget"](ctypes.addressof(self.struct))
        if self.struct.part != k:
            self.struct.untils = self.ever(k)
        self.struct.part = k
        return self.struct

    def run(self, name: str) -> None:
        call, address = code.walks()[name], ctypes.addressof(self.struct)
        code.run(lambda: int(call(address)), self.struct, self._answer, self.tick)

    def _answer(self, why: int) -> None:
        if why == code.MOVES:
            self.product.source.give_moves()
        elif why == code.TABLES:
            self.product.source.tell_ways(self.product.graph.ways)
        else:
            self._grow()

    def _grow(self) -> None:
        needed, size = self.struct.count + self.struct.need_room, self.struct.most
        while size < needed:
            size *= 2
        if size > MOST_ENTRIES:
            raise Beyond("a walk with too many ways")
        if size > self.struct.most:
            self._make_room(size)
        if self.struct.n_sets + self.struct.need_sets > self.struct.most_sets:
            self._make_sets(self.struct.n_sets + self.struct.need_sets)

    def _make_sets(self, needed: int) -> None:
        """Room for so much of the sets of faces; where they are found is made anew."""
        size = 1 << needed.bit_length()
        if size > MOST_ENTRIES:
            raise Beyond("a walk with too many coins")
        self.rooms["sets"].grow(size)
        self.rooms["places"] = Room(4, size)
        self.struct.most_sets = self.struct.n_places = size
        self._point()
        code.walks()["lv_pairs"](ctypes.addressof(self.struct))

    def _make_room(self, entries: int) -> None:
        """Room for so many, a power of two; the table is made anew."""
        for name in BY_ENTRY:
            self.rooms[name].grow(entries)
        if "met" in self.rooms:
            self.rooms["met"].grow(entries * self.words)
        else:
            self.rooms["met"] = Room(8, entries * self.words)
        self.rooms["table"] = Room(4, 2 * entries)
        self.struct.most, self.struct.entered = entries, 0
        self.struct.shift = WORD - entries.bit_length()
        self._point()

    def owe(self, faces: Sequence[int]) -> None:
        """Say which faces a walk still owes: node << 32 | which of its state's steps."""
        self.rooms["owing"], self.struct.n_owing = room_of(8, faces), len(faces)
        self._point()

    def _point(self) -> None:
        for name, room in self.rooms.items():
            setattr(self.struct, name, room.address)

    def put(self, name: str, met: Met) -> None:
        """Say what was met (`met`), or what all meet (`full`)."""
        units, options, view = self.units, self.options, self.rooms[name].view
        at, kept = 0, self.short(met.kept)
        fields = (met.weak, met.done, met.seen, met.offered, met.taken)
        for mask, size in zip(fields, (units, units, units, options, options), strict=True):
            for word in words_of(mask, size):
                view[at] = word
                at += 1
        view[at] = kept

    def way(self, inside: Interior) -> list[tuple[int, Move, int]]:
        """The walk that was found: nodes before moves, moves, nodes after."""
        recurrent, struct = self.product.recurrent, self.struct
        numbers, before, moves = (self.rooms[name].view for name in ("numbers", "before", "moves"))
        steps, entry, last = list[tuple[int, Move, int]](), int(struct.end), int(struct.last)
        after: int | None = None
        while entry != code.NONE:
            node = recurrent[numbers[entry]]
            target, move = _at(inside.moves(node), last)
            if after not in (None, target):
                raise InternalError("CC917", "a walk that the steps of its states do not show")
            steps.append((node, move, target))
            after, entry, last = node, before[entry], moves[entry]
        return steps[::-1]


def _at(moves: Sequence[tuple[int, Move]], place: int) -> tuple[int, Move]:
    if place >= len(moves):
        raise InternalError("CC917", "a walk that the steps of its states do not show")
    return moves[place]


@define(eq=False)
class NativeWalks:
    """See `explore.loops.Walks`; within the k-th component. faces: of a mask of faces, as `Walking.owe`
    names them.
    """

    walking: Walking
    k: int
    inside: Interior
    faces: Callable[[int], list[int]] = lambda _: []

    def shortest(
        self, home: int, *, below: int | None, work: int
    ) -> tuple[list[tuple[int, Move]] | None, int]:
        number = self._number(home)
        struct = self.walking.begin(self.k)
        struct.home, struct.below, struct.left = number, below or 0, max(0, work)
        self.walking.run("lv_shortest")
        left = -1 if struct.spent else int(struct.left)
        if struct.end == code.NONE:
            return None, left
        return [(node, move) for node, move, _ in self.walking.way(self.inside)], left

    def nearest(self, start: int, met: Met, full: Met, home: int | None) -> list[tuple[int, Move, int]]:
        first, number = self._number(start), code.NONE if home is None else self._number(home)
        struct = self.walking.begin(self.k)
        struct.first, struct.home = first, number
        self.walking.put("met", met)
        self.walking.put("full", full)
        self.walking.owe(self.faces(met.owed & ~met.shown))
        self.walking.run("lv_nearest")
        return [] if struct.end == code.NONE else self.walking.way(self.inside)

    def _number(self, node: int) -> int:
        number = self.walking.product.number(node)
        if number is None:
            raise InternalError("CC917", "a walk from a node that is in no loop")
        return number
