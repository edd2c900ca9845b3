"""The product of a native search and an automaton (see `explore.product`), numbered as in generated
Python.
"""

from __future__ import annotations

import ctypes
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Final

from attrs import field

from consensus_check.explore.graph import Graph
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.live_source import Beyond, Letters, Source
from consensus_check.explore.native.live_tables import Tables
from consensus_check.explore.native.rooms import Room
from consensus_check.explore.product import Reader
from consensus_check.records import define

LEAST_ROOM: Final = 1 << 12
MOST_NODES: Final = (1 << 31) - 2
MOST_SUCCESSORS: Final = 1 << 22
BY_NODE: Final = {"states": 4, "controls": 2, "parents": 4, "recurrent": 4, "offsets": 8}

Tick = Callable[[], None] | None


@define(eq=False)
class Drawn(Sequence[int]):
    """Numbers made when asked for."""

    size: int
    make: Callable[[int], int]

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, at: int) -> int:  # type: ignore[override]
        if not 0 <= at < self.size:
            raise IndexError(at)
        return self.make(at)


@define(eq=False)
class NativeProduct:
    """See `explore.product.Product`, whose face it has. kept: what its arrays lie in, and its source
    reads. actions: what was made of its steps where there are coins.
    """

    graph: Graph
    automaton: Reader
    letters: Letters
    tables: Tables
    source: Source
    struct: code.Product
    kept: list[object]
    states: memoryview
    controls: memoryview
    parents: Sequence[int]
    distances: Sequence[int]
    recurrent: memoryview
    settled: int | None
    _edges: tuple[memoryview, memoryview] | None
    actions: object = None
    _buffer: Room = field(factory=lambda: Room(4, MOST_SUCCESSORS))

    def number(self, node: int) -> int | None:
        """Which of the recurrent nodes a node is."""
        at = bisect_left(self.recurrent, node)
        return at if at < len(self.recurrent) and self.recurrent[at] == node else None

    def successors(self, node: int) -> list[int]:
        """Nodes one step on, from a recurrent node to recurrent nodes, without repetition in a row."""
        number = self.number(node)
        return [] if number is None else [self.recurrent[then] for then in self.onward(number)]

    def onward(self, number: int) -> memoryview:
        """The same with the numbers of recurrent nodes."""
        if self._edges is not None:
            offsets, edges = self._edges
            return edges[offsets[number] : offsets[number + 1]]
        size = code.core()["lv_successors"](
            ctypes.addressof(self.struct), number, self._buffer.address, MOST_SUCCESSORS
        )
        return self._buffer.view[: 0 if size == code.NONE else size]

    def put_off(self, node: int) -> int:
        return self.automaton.put_off(self.controls[node])

    def rests(self, node: int) -> bool:
        """Whether the node may follow itself while the state stutters."""
        return self.automaton.rests(self.controls[node], self.valuation(node))

    def valuation(self, node: int) -> int:
        """Which atoms hold at the node."""
        return self.letters.valuations[self.letters.by_state.view[self.states[node]]]

    def path(self, node: int) -> list[int]:
        """State ids from an initial state to the node."""
        found = [self.states[node]]
        while self.parents[node] >= 0:
            node = self.parents[node]
            found.append(self.states[node])
        return found[::-1]


def native_product(
    graph: Graph,
    reader: Reader,
    source: Source,
    *,
    ends: Sequence[int] | None = None,
    tick: Tick = None,
    spare: Callable[[int], bool] | None = None,
) -> NativeProduct:
    """The reachable product. ends: as in `explore.product.product`. spare: whether so many bytes may be
    spent on keeping edges, which are made again where not. Raises Beyond where it is too large for native
    code.
    """
    letters = source.letters(reader.atoms)
    tables = Tables(reader, letters.valuations, bool(source.struct.parents))
    made = _Numbering(source, letters, tables, spare)
    if ends is not None:
        made.end(ends)
    made.run(tick)
    return made.product(graph, reader)


@define(eq=False)
class _Numbering:
    """A product under way."""

    source: Source
    letters: Letters
    tables: Tables
    spare: Callable[[int], bool] | None
    struct: code.Product = field(init=False)
    rooms: dict[str, Room] = field(init=False)
    slots: list[Room] = field(factory=list)
    ends: object = None

    def __attrs_post_init__(self) -> None:
        self.rooms = {name: Room(width, LEAST_ROOM + 1) for name, width in BY_NODE.items()}
        self.rooms |= {"levels": Room(4, LEAST_ROOM), "edges": Room(4, LEAST_ROOM), "slots": Room(8, 64)}
        self.struct = code.Product(
            source=ctypes.addressof(self.source.struct),
            letters=self.letters.by_state.address,
            n_letters=len(self.letters.valuations),
            n_levels=1,
            settled=code.NONE,
            keep_edges=1,
            most_nodes=LEAST_ROOM,
            most_levels=LEAST_ROOM,
            most_edges=LEAST_ROOM,
        )
        self._point()

    def end(self, ends: Sequence[int]) -> None:
        """Where an accepted run may end."""
        kept = (ctypes.c_uint8 * max(1, len(ends))).from_buffer_copy(bytes(ends) or b"\0")
        self.ends, self.struct.ends = kept, ctypes.addressof(kept)

    def run(self, tick: Tick) -> None:
        call, address = code.core()["lv_product"], ctypes.addressof(self.struct)
        code.run(lambda: int(call(address)), self.struct, self._answer, tick)

    def _answer(self, why: int) -> None:
        struct, tables = self.struct, self.tables
        if why == code.ENTRY:
            moved = tables.moved
            tables.tell(struct.need_control, struct.need_letter)
            struct.widest = tables.widest
            if tables.moved == moved:
                return
        elif why == code.SLOT:
            self._give_slots(struct.need_control)
        else:
            self._grow(struct.need_room)
        self._point()

    def _give_slots(self, control: int) -> None:
        slots = self.rooms["slots"]
        slots.grow(2 * control + 2)
        self.slots.append(Room(4, self.source.struct.states))
        slots.view[control] = self.slots[-1].address

    def _grow(self, more: int) -> None:
        struct, rooms = self.struct, self.rooms
        if struct.count + more > struct.most_nodes:
            struct.most_nodes = max(2 * struct.most_nodes, struct.count + more)
            if struct.count + more > MOST_NODES:
                raise Beyond("more nodes than can be numbered")
            for name in BY_NODE:
                rooms[name].grow(struct.most_nodes + 1)
        if struct.n_levels == struct.most_levels:
            struct.most_levels *= 2
            rooms["levels"].grow(struct.most_levels)
        if struct.keep_edges and struct.n_edges + more > struct.most_edges:
            struct.most_edges = max(2 * struct.most_edges, struct.n_edges + more)
            if self.spare is None or self.spare(4 * (struct.most_edges - struct.n_edges)):
                rooms["edges"].grow(struct.most_edges)
            else:
                struct.keep_edges, rooms["edges"] = 0, Room(4, 1)

    def _point(self) -> None:
        """Addresses and sizes, after something grew."""
        for name, room in self.rooms.items():
            setattr(self.struct, name, room.address)
        for name in ("entries", "starts", "lists", "flags", "met"):
            setattr(self.struct, name, getattr(self.tables, name).address)
        self.struct.widest = self.tables.widest

    def product(self, graph: Graph, reader: Reader) -> NativeProduct:
        """What was numbered."""
        struct, rooms = self.struct, self.rooms
        size, parents = struct.count, rooms["parents"].view
        levels = rooms["levels"].view[: struct.n_levels]
        return NativeProduct(
            graph,
            reader,
            self.letters,
            self.tables,
            self.source,
            struct,
            [rooms, self.slots, self.ends],
            rooms["states"].view[:size],
            rooms["controls"].view[:size],
            Drawn(size, lambda node: -1 if parents[node] == code.NONE else parents[node]),
            Drawn(size, lambda node: bisect_right(levels, node) - 1),
            rooms["recurrent"].view[: struct.n_recurrent],
            None if struct.settled == code.NONE else int(struct.settled),
            (rooms["offsets"].view, rooms["edges"].view) if struct.keep_edges else None,
        )
