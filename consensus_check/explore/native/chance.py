"""Fair end components of a native product (see `explore.endcomponents`): the same sets of nodes, found in
native code.

The actions of nodes on cycles are kept (`struct lv_chance`), once for each product. Then every clause of the
monitor is a search of its own, that of `live_parts` with actions for steps.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from heapq import merge
from itertools import accumulate
from typing import Final, cast

from attrs import field

from consensus_check.explore.endcomponents import Act, Acting, Closed, numbered
from consensus_check.explore.fair import Demands, bits
from consensus_check.explore.graph import Move
from consensus_check.explore.loops import Component
from consensus_check.explore.means import Cases
from consensus_check.explore.monitored import Monitored
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.live_parts import (
    Controls,
    Judging,
    NativeComponent,
    NativeComponents,
    NativeInside,
    Tick,
)
from consensus_check.explore.native.live_product import NativeProduct
from consensus_check.explore.native.live_source import Beyond
from consensus_check.explore.native.live_tables import MOST_UNTILS
from consensus_check.explore.native.live_walks import NativeWalks, Walking
from consensus_check.explore.native.rooms import Room, room_of
from consensus_check.explore.product import Product
from consensus_check.ir.monitor import Clause
from consensus_check.records import define

LEAST_ROOM: Final = 1 << 10
ACT: Final = 4  # numbers in a struct lv_act
WORD: Final = 64


def native_end_components(
    product: NativeProduct, *, banned: int = 0, required: int = 0, tick: Tick = None
) -> NativeEnds:
    """See `explore.endcomponents.fair_end_components`. Raises Beyond where native code cannot tell."""
    found = NativeEnds(Acting(cast(Product, product)))
    if not required:
        found.add(_resting(product, banned, tick), None)
    if not isinstance(product.actions, Actions):
        product.actions = Actions(product, tick)
    for clause in found.acting.reader.clauses:
        made = _of_clause(product.actions, found.acting.reader, clause, banned, required)
        made.run("lv_hunt", tick)
        found.add(made.components(tick), clause)
    return found


@define(eq=False)
class NativeEnds:
    """Nodes that may rest for ever, then the end components of each clause; see `explore.means.Parts`."""

    acting: Acting
    _sheets: list[tuple[NativeComponents, Clause | None]] = field(factory=list)
    _closed: dict[int, NativeClosed] = field(factory=dict)
    _walking: dict[Clause, Walking] = field(factory=dict)

    def add(self, found: NativeComponents, clause: Clause | None) -> None:
        """Put further ones behind the others."""
        if len(found):
            self._sheets.append((found, clause))

    def __len__(self) -> int:
        return sum(len(found) for found, _ in self._sheets)

    def __getitem__(self, k: int) -> Component:
        found, clause, place = self._at(k)
        if clause is None:
            one = found[place]
            return Closed(self.acting, one.nodes, {node: [] for node in one.nodes}, one.demands)
        return self._one(k)

    def _at(self, k: int) -> tuple[NativeComponents, Clause | None, int]:
        """Where the k-th is: among which, of which clause, its number there."""
        for found, clause in self._sheets:
            if k < len(found):
                return found, clause, k
            k -= len(found)
        raise IndexError(k)

    def _one(self, k: int) -> NativeClosed:
        if k not in self._closed:
            found, clause, place = self._at(k)
            assert clause is not None
            self._closed[k] = NativeClosed(self.acting, found[place], clause.ever)
        return self._closed[k]

    def homes(self) -> Iterator[tuple[int, int]]:
        """Nodes in ascending order, each with the numbers of its components."""
        firsts = accumulate((len(found) for found, _ in self._sheets), initial=0)
        each = [_moved(found, first) for (found, _), first in zip(self._sheets, firsts, strict=False)]
        return merge(*each)

    @property
    def level(self) -> int:
        """The fewest steps from an initial state to a state of theirs."""
        return min(found.level for found, _ in self._sheets)

    def cases(self, holds: Callable[[int], bool]) -> Cases:
        product = self.acting.product
        found = [{holds(product.valuation(node)) for node in self[k].nodes} for k in range(len(self))]
        return Cases({False} in found, {True} in found, {False, True} in found)

    def walks(self, k: int) -> NativeWalks | None:
        """See `explore.means.Parts`; where runs rest there is nowhere to walk."""
        found, clause, place = self._at(k)
        if clause is None:
            return None
        if clause not in self._walking:
            judging, untils = found.judging, found.judging.controls.untils
            self._walking[clause] = Walking(
                judging.product,
                ctypes.addressof(judging.struct),
                judging.ever,
                lambda mask: sum(1 << i for i, bit in enumerate(untils) if mask & bit),
                found.tick,
                coins=True,
            )
        one = self._one(k)
        return NativeWalks(self._walking[clause], place, one.within, one.faces)


def _moved(found: NativeComponents, first: int) -> Iterator[tuple[int, int]]:
    for node, k in found.homes():
        yield node, first + k


@define(eq=False)
class NativeClosed:
    """One end component; see `explore.endcomponents.Closed`."""

    acting: Acting
    component: NativeComponent
    ever: int
    within: NativeInside = field(init=False)
    _faces: list[int] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.within = NativeInside(self.component, self._put_off, self._moves)

    @property
    def nodes(self) -> list[int]:
        return self.component.nodes

    @property
    def demands(self) -> Demands:
        return self.component.demands

    def inside(self, _: Product) -> NativeInside:
        return self.within

    def _put_off(self, node: int) -> int:
        return self.acting.put_off(node, self.ever)

    def _moves(self, node: int) -> list[tuple[int, Move]]:
        """All faces of all actions of a node, each with the bits of those that come with it."""
        acts = [act for act in self.acting.of(node) if self._stays(act)]
        found, size = numbered(acts, len(self._faces))
        self._faces.extend([0] * (size - len(self._faces)))
        self._name(node, [move for _, move in found if move.shows])
        return found

    def _name(self, node: int, faces: list[Move]) -> None:
        """Note whose the bits of faces are, by node and by which of its state's steps they are."""
        product = self.component.among.product
        steps = product.graph.moves(product.states[node]) if faces else []
        places, number = {move.edge[4:]: i for i, move in enumerate(steps)}, product.number(node)
        for move in faces:
            self._faces[move.shows.bit_length() - 1] = (number or 0) << WORD // 2 | places[move.edge[4:]]

    def faces(self, mask: int) -> list[int]:
        """What some bits of faces stand for."""
        return [self._faces[i] for i in range(mask.bit_length()) if mask >> i & 1]

    def _stays(self, act: Act) -> bool:
        one = self.component
        among, product = one.among, one.among.product
        targets = [product.number(node) for node, _ in act]
        within = all(to is not None and among.component_of(to) == one.k for to in targets)
        return within and not any(move.offers & one.banned for _, move in act)


# -- the searches ----------------------------------------


def _resting(product: NativeProduct, banned: int, tick: Tick) -> NativeComponents:
    """Every node at which an accepted run may rest for ever, each by itself."""
    tables = product.tables
    controls = Controls(_blank(8, tables.controls), [], tables.rests())
    made = Judging(product, banned, 0, controls)
    made.run("lv_resting", tick)
    return made.components(tick)


def _of_clause(actions: Actions, reader: Monitored, clause: Clause, banned: int, required: int) -> Judging:
    """The search for the fair end components whose runs meet a clause, about to begin."""
    product, untils = actions.product, bits(clause.ever)
    if len(untils) > MOST_UNTILS:
        raise Beyond("a monitor with too many events")
    events = [reader.events(control) for control in range(product.tables.controls)]
    late = [sum(1 << k for k, bit in enumerate(untils) if not seen & bit) for seen in events]
    made = Judging(product, banned, required, Controls(room_of(8, late), untils, actions.no_rest))
    made.struct.chance = actions.address
    skip = room_of(1, [int(bool(seen & clause.never)) for seen in events])
    code.core()["lv_among"](ctypes.addressof(made.struct), skip.address)
    if actions.struct.strewn:
        product.graph.loose = True
    return made


def _cycles(product: NativeProduct, no_rest: Room, tick: Tick) -> Room:
    """For each node whether it is on a cycle."""
    made = Judging(product, 0, 0, Controls(_blank(8, product.tables.controls), [], no_rest))
    made.struct.cycles = made.struct.spins = 1
    made.begin()
    made.run("lv_hunt", tick)
    made.components(tick)
    return made.rooms["label"]


def _blank(width: int, size: int) -> Room:
    return Room(width, max(1, size))


class Actions:
    """The actions of the nodes of a product that are on cycles, in memory that native code reads (`struct
    lv_chance`).
    """

    def __init__(self, product: NativeProduct, tick: Tick) -> None:
        """Raises Beyond where there are too many."""
        size, source = product.struct.n_recurrent, product.source.struct
        words = source.unit_words + 2 * source.option_words
        self.product, self.words = product, words
        self.no_rest = _blank(1, product.tables.controls * len(product.letters.valuations))
        self.rooms = {
            "cycles": _cycles(product, self.no_rest, tick),
            "from": Room(4, size + 1),
            "into": Room(4, size + 1),
            "left": Room(4, size),
            "loose": Room(1, size),
            "acts": Room(4, ACT * LEAST_ROOM),
            "faces": Room(4, LEAST_ROOM),
            "back": Room(4, LEAST_ROOM),
            "rows": Room(8, words * LEAST_ROOM),
            "places": Room(4, 2 * LEAST_ROOM),
            "row": Room(8, words),
        }
        self.struct = code.Chance(
            product=ctypes.addressof(product.struct),
            row_words=words,
            n_places=2 * LEAST_ROOM,
            most_acts=LEAST_ROOM,
            most_faces=LEAST_ROOM,
            most_rows=LEAST_ROOM,
        )
        self._point()
        call = code.core()["lv_chance"]
        code.run(lambda: int(call(self.address)), self.struct, self._answer, tick)

    @property
    def address(self) -> int:
        return ctypes.addressof(self.struct)

    def _answer(self, why: int) -> None:
        source = self.product.source
        if why == code.MOVES:
            source.give_acts()
        elif why == code.TABLES:
            source.tell_ways(self.product.graph.ways)
        elif why == code.BEYOND:
            raise Beyond("a state with too many ways to choose")
        else:
            self._grow(self.struct.need_room)

    def _grow(self, more: int) -> None:
        struct, rooms = self.struct, self.rooms
        if struct.n_acts + more >= struct.most_acts:
            struct.most_acts = max(2 * struct.most_acts, struct.n_acts + more + 1)
            rooms["acts"].grow(ACT * struct.most_acts)
        if struct.n_faces + more > struct.most_faces:
            struct.most_faces = max(2 * struct.most_faces, struct.n_faces + more)
            rooms["faces"].grow(struct.most_faces)
            rooms["back"].grow(struct.most_faces)
        if max(struct.most_acts, struct.most_faces) > code.NONE:
            raise Beyond("more actions than can be numbered")
        replaced = struct.n_rows + more > struct.most_rows
        if replaced:
            struct.most_rows = max(2 * struct.most_rows, struct.n_rows + more)
            rooms["rows"].grow(self.words * struct.most_rows)
            struct.n_places = 1 << (2 * struct.most_rows - 1).bit_length()
            rooms["places"] = Room(4, struct.n_places)
        self._point()
        if replaced:
            code.core()["lv_replace"](self.address)

    def _point(self) -> None:
        for name, room in self.rooms.items():
            setattr(self.struct, name, room.address)

