"""How native code learns which actions the coins of a state make: the occurrences under each way to choose
are told once for each set of possible occurrences, and looked up from then on.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Final

from consensus_check.compile.native import NativeProgram
from consensus_check.explore import graph
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.rooms import Room, room_of
from consensus_check.ir.system import Action
from consensus_check.ir.tables import Indices

TOO_MANY: Final = (1 << 64) - 1
LEAST_PLACES: Final = 1 << 10
LEAST_BOOK: Final = 1 << 12

Ways = Callable[[int, list[Indices]], list[frozenset[Indices]] | None]
"""See `explore.graph.Graph.ways`."""


class Tossing:
    """The tosses of a state as native code notes them, and the book of those it knows (`struct lv_tosses`).

    native: tells which occurrence a number stands for. most: steps, and faces, of one state. words: of what
    a step says.
    """

    def __init__(self, native: NativeProgram, most: int, words: int) -> None:
        self.native = native
        self._rooms = {
            "actions": Room(4, most),
            "numbers": Room(8, most),
            "steps": Room(4, most),
            "sure": room_of(1, [int(_sure(action)) for action in native.program.system.actions]),
            "own": Room(4, most),
            "asked": Room(8, most),
            "ids": Room(4, most),
            "rows": Room(8, most * words),
            "begins": Room(1, most),
            "moves": Room(4, most),
            "book": Room(8, LEAST_BOOK),
            "places": Room(8, LEAST_PLACES),
        }
        self.struct = code.Tosses(most=most, n_places=LEAST_PLACES)
        self._known, self._used = list[tuple[int, int]](), 1
        self._point()

    @property
    def address(self) -> int:
        return ctypes.addressof(self.struct)

    def _point(self) -> None:
        for name, room in self._rooms.items():
            setattr(self.struct, name, room.address)

    def tell(self, ways: Ways) -> None:
        """Put what was asked for into the book."""
        struct = self.struct
        action, size = struct.need_action, struct.need_size
        numbers = self._rooms["asked"].view[:size].tolist()
        entry = [action, size, *numbers, *self._tables(action, numbers, ways)]
        book = self._rooms["book"]
        if self._used + len(entry) > book.size:
            book.grow(2 * (self._used + len(entry)))
        view = book.view
        for i, number in enumerate(entry):
            view[self._used + i] = number
        self._known.append((struct.need_hash, self._used))
        self._used += len(entry)
        self._place()
        self._point()

    def _tables(self, action: int, numbers: list[int], ways: Ways) -> list[int]:
        """The number of tables, and of each its size and which of the occurrences it has, in order."""
        possible = [self.native.occurrence(action, number) for number in numbers]
        made, place = ways(action, possible), {one: k for k, one in enumerate(possible)}
        if made is None:
            return [TOO_MANY]
        lists = [[place[one] for one in sorted(table)] for table in made]
        return [len(made), *(n for faces in lists for n in (len(faces), *faces))]

    def _place(self) -> None:
        """Make the newest entry to be found; with more room where half of it is taken."""
        new, size = self._known[-1:], self.struct.n_places
        if 2 * len(self._known) > size:
            new, self.struct.n_places = self._known, 2 * size
            self._rooms["places"] = Room(8, 2 * size)
        view, mask = self._rooms["places"].view, self.struct.n_places - 1
        for key, entry in new:
            at = key & mask
            while view[at]:
                at = (at + 1) & mask
            view[at] = entry


def _sure(action: Action) -> bool:
    """Whether an action has but one table of choices wherever it is possible: all it has are coins."""
    return graph.MOST_TABLES > 0 and all(item.kind == "draw" for item in action.inputs)
