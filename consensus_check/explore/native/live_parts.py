"""Fair components of a native product (see `explore.fair`): the same sets of nodes, found in native code."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Final, overload

from attrs import field

from consensus_check.compile.native import Unfit
from consensus_check.explore.fair import TRAITS, Demands, Sums
from consensus_check.explore.graph import Move
from consensus_check.explore.means import Cases
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.live_product import MOST_SUCCESSORS, NativeProduct
from consensus_check.explore.native.live_source import Beyond
from consensus_check.explore.native.live_walks import NativeWalks, Walking
from consensus_check.explore.native.rooms import Room, room_of, words_of
from consensus_check.records import define, frozen

LEAST_ROOM: Final = 1 << 10
PART: Final = 4  # numbers in a struct lv_part
WORD: Final = 64
BY_NODE: Final = ("pool", "kept", "label", "index", "stack", "frame", "at")
PASSING: Final = ("index", "stack", "frame", "at", "marks", "parts")

Tick = Callable[[], None] | None


def native_components(
    product: NativeProduct,
    *,
    banned: int = 0,
    required: int = 0,
    tick: Tick = None,
    among: NativeComponents | None = None,
) -> NativeComponents:
    """See `explore.fair.fair_components`. among: those found where nothing is banned or required, if they
    are known: all others lie within them.
    """
    tables = product.tables
    made = Judging(product, banned, required, Controls(tables.put_off(), tables.untils, tables.rests()))
    made.begin(among)
    made.run("lv_hunt", tick)
    return made.components(tick)


def may_be_fair(product: NativeProduct, weak: int, tick: Tick) -> bool:
    """Whether there may be a fair component behind a product whose nodes stand for several states each. weak:
    the weak units that are the same in all of them; by others nothing is told.
    """
    tables = product.tables
    controls = Controls(tables.put_off(), tables.untils, tables.rests())
    made = Judging(product, 0, 0, controls, weak=weak)
    made.begin()
    made.run("lv_hunt", tick)
    return bool(made.struct.n_found)


@frozen(eq=False)
class Controls:
    """What a search for parts must know of each control: `untils` that it puts off, as bits by their place;
    and by letter, whether it may stay while the state stutters.
    """

    put_off: Room
    untils: list[int]
    rests: Room


@define(eq=False)
class NativeComponents(Sequence["NativeComponent"]):
    """The fair components of a product, none with a node of another; see `explore.means.Parts`."""

    product: NativeProduct
    demands: Demands
    judging: Judging
    tick: Tick
    _found: memoryview
    _labels: memoryview
    _walking: Walking | None = None

    def __len__(self) -> int:
        return int(self.judging.struct.n_found)

    @overload
    def __getitem__(self, k: int) -> NativeComponent: ...
    @overload
    def __getitem__(self, k: slice) -> list[NativeComponent]: ...
    def __getitem__(self, k: int | slice) -> NativeComponent | list[NativeComponent]:
        if isinstance(k, slice):
            return [self[i] for i in range(*k.indices(len(self)))]
        if not 0 <= k < len(self):
            raise IndexError(k)
        start, end, ban = self._found[PART * k : PART * k + 3]
        return NativeComponent(self, k, start, end, self.judging.bans(ban))

    def homes(self) -> Iterator[tuple[int, int]]:
        """Nodes in ascending order, each with its component's number."""
        home, address = code.core()["lv_home"], ctypes.addressof(self.judging.struct)
        number = home(address, 0)
        while number != code.NONE:
            yield self.product.recurrent[number], self._labels[number] - 1
            number = home(address, number + 1)

    @property
    def level(self) -> int:
        """The fewest steps from an initial state to a state of theirs."""
        return bisect_right(self.product.graph.reached.levels, self.judging.struct.least) - 1

    def cases(self, holds: Callable[[int], bool]) -> Cases:
        """See `explore.means.Parts`."""
        letters = self.product.letters.valuations
        room = Room(1, len(letters))
        view = room.view
        for letter, valuation in enumerate(letters):
            view[letter] = holds(valuation)
        found = code.core()["lv_cases"](ctypes.addressof(self.judging.struct), room.address)
        return Cases(*(bool(found & 1 << i) for i in range(3)))

    def walks(self, k: int) -> NativeWalks | None:
        """Searches for walks within a component; None where native code cannot tell what steps say."""
        if self._walking is None:
            source = self.product.source
            try:
                if not source.struct.moves:
                    source.give_moves()
            except (Unfit, Beyond):
                return None
            address = ctypes.addressof(self.judging.struct)
            short = self.product.tables.short
            self._walking = Walking(self.product, address, self.judging.ever, short, self.tick)
        return NativeWalks(self._walking, k, self[k].inside(self.product))

    def component_of(self, number: int) -> int:
        """Which component a recurrent node is in, -1: none."""
        return self._labels[number] - 1


@define(eq=False)
class NativeComponent:
    """One of them; see `explore.fair.FairComponent`."""

    among: NativeComponents
    k: int
    start: int
    end: int
    banned: int

    @property
    def demands(self) -> Demands:
        return self.among.demands

    @property
    def nodes(self) -> list[int]:
        recurrent = self.among.product.recurrent
        return [recurrent[number] for number in self.among.judging.kept(self.start, self.end)]

    def inside(self, _: object) -> NativeInside:
        return NativeInside(self, self.among.product.put_off, self._moves)

    def _moves(self, node: int) -> list[tuple[int, Move]]:
        """Moves from a node to nodes of the component."""
        product, among = self.among.product, self.among
        number = product.number(node)
        if number is None:
            return []
        by_state = dict[int, set[int]]()
        for then in product.onward(number):
            if among.component_of(then) == self.k:
                target = product.recurrent[then]
                by_state.setdefault(product.states[target], set()).add(target)
        if not by_state:
            return []
        return [
            (target, move)
            for move in product.graph.moves(product.states[node])
            if not move.offers & self.banned
            for target in sorted(by_state.get(move.target, ()))
        ]


@define(eq=False)
class NativeInside:
    """A component from within; see `explore.fair.Inside`. put_off, made: what a node puts off, and its moves,
    which are asked for once.
    """

    component: NativeComponent
    put_off: Callable[[int], int]
    made: Callable[[int], list[tuple[int, Move]]]
    _moves: dict[int, list[tuple[int, Move]]] = field(factory=dict)

    def enabled(self, node: int) -> int:
        product = self.component.among.product
        return product.graph.enabled(product.states[node])

    def moves(self, node: int) -> list[tuple[int, Move]]:
        if node not in self._moves:
            self._moves[node] = self.made(node)
        return self._moves[node]

    def untils(self) -> int:
        """The untils that some node puts off."""
        return self.component.among.judging.untils(self.component.k)[0]

    def sums(self) -> Sums:
        return self.component.among.judging.sum(self.component.k, self.component.among.tick)


@define(eq=False)
class Judging:
    """The search for the fair components of a product, and what is asked about them afterwards. To be begun
    with the nodes it is to look at. weak: the only units that count, and fair options do not (default: all).
    """

    product: NativeProduct
    banned: int
    required: int
    controls: Controls
    weak: int | None = None
    struct: code.Hunt = field(init=False)
    rooms: dict[str, Room] = field(init=False)
    size: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        product, source = self.product, self.product.source.struct
        program, some = product.graph.reached.program, self.weak is not None
        self.size = product.struct.n_recurrent
        units, options = source.unit_words, source.option_words
        self.rooms = {name: Room(4, self.size) for name in BY_NODE} | {
            "marks": Room(1, self.size),
            "parts": Room(4, PART * LEAST_ROOM),
            "found": Room(4, PART * LEAST_ROOM),
            "bans": Room(8, options * LEAST_ROOM),
            "buffer": Room(4, MOST_SUCCESSORS),
            "masks": Room(8, 3 * units + 2 * options),
            "mask": Room(8, units),
            "weak": _mask(program.weak if self.weak is None else self.weak, units),
            "strong": _mask(0 if some else program.strong, units),
            "required": _mask(self.required, options),
            "traits": _mask((1 << WORD * options) - 1 if some else TRAITS, options),
            "put_off": self.controls.put_off,
            "rests": self.controls.rests,
        }
        self.struct = code.Hunt(
            product=ctypes.addressof(product.struct),
            has_options=not some and bool(program.option_bit),
            spins=some or program.spins,
            most_parts=LEAST_ROOM,
            most_found=LEAST_ROOM,
            most_bans=LEAST_ROOM,
            most_buffer=MOST_SUCCESSORS,
        )
        self._point()

        if self.banned:
            self.struct.first_ban = self._ban(self.banned)

    def begin(self, among: NativeComponents | None = None) -> None:
        """One part, all recurrent nodes; or those found before."""
        if among is not None:
            self._begin_with(among.judging)
        elif self.size:
            code.core()["lv_count"](self.rooms["pool"].address, self.size)
            self.rooms["parts"].view[1] = self.size
            self.struct.n_parts = 1

    def _begin_with(self, other: Judging) -> None:
        shift = self.struct.n_bans
        for ban in range(other.struct.n_bans):
            self._ban(self.banned | other.bans(ban + 1))
        self.struct.most_parts = max(self.struct.most_parts, other.struct.n_found + 1)
        self.rooms["parts"].grow(PART * self.struct.most_parts)
        self._point()
        code.core()["lv_again"](ctypes.addressof(self.struct), ctypes.addressof(other.struct), shift)

    def _ban(self, mask: int) -> int:
        """Something to be left out, numbered from 1 on."""
        words, number = self.product.source.struct.option_words, int(self.struct.n_bans)
        if number + 1 >= self.struct.most_bans:
            self.struct.most_bans *= 2
            self.rooms["bans"].grow(words * self.struct.most_bans)
            self._point()
        view = self.rooms["bans"].view
        for i, word in enumerate(words_of(mask, words)):
            view[number * words + i] = word
        self.struct.n_bans = number + 1
        return number + 1

    def run(self, name: str, tick: Tick) -> None:
        call, address = code.core()[name], ctypes.addressof(self.struct)
        code.run(lambda: int(call(address)), self.struct, self._answer, tick)

    def _answer(self, why: int) -> None:
        struct, rooms = self.struct, self.rooms
        if why == code.MOVES:
            self.product.source.give_moves()
            return
        struct.most_parts = max(2 * struct.most_parts, struct.need_parts + 1)
        struct.most_found *= 2
        struct.most_bans *= 2
        rooms["parts"].grow(PART * struct.most_parts)
        rooms["found"].grow(PART * struct.most_found)
        rooms["bans"].grow(self.product.source.struct.option_words * struct.most_bans)
        self._point()

    def _point(self) -> None:
        for name, room in self.rooms.items():
            setattr(self.struct, name, room.address)

    def components(self, tick: Tick) -> NativeComponents:
        """What was found; what only the search needs is let go."""
        code.core()["lv_settle"](ctypes.addressof(self.struct))
        self.rooms |= {name: Room(4, 1) for name in PASSING}
        self._point()
        program = self.product.graph.reached.program
        return NativeComponents(
            self.product,
            Demands(program.weak, program.strong),
            self,
            tick,
            self.rooms["found"].view,
            self.rooms["label"].view,
        )

    def kept(self, start: int, end: int) -> memoryview:
        """Recurrent nodes found."""
        return self.rooms["kept"].view[start:end]

    def bans(self, ban: int) -> int:
        """What a component leaves out."""
        words = self.product.source.struct.option_words
        return _whole(self.rooms["bans"].view[(ban - 1) * words : ban * words]) if ban else 0

    def ever(self, k: int) -> int:
        """Of a component found the untils that some node puts off, as native code numbers them."""
        code.core()["lv_untils"](ctypes.addressof(self.struct), k)
        return int(self.struct.ever)

    def untils(self, k: int) -> tuple[int, int]:
        """Of a component found the untils that some node puts off, and that all do."""
        ever, late = self.ever(k), self.struct.late
        bits = self.controls.untils
        some, all_ = (sum(bit for i, bit in enumerate(bits) if mask >> i & 1) for mask in (ever, late))
        return some, all_

    def sum(self, k: int, tick: Tick) -> Sums:
        """What the nodes and moves of a component found say together."""
        call, struct = code.core()["lv_sum"], self.struct
        struct.stage = 0
        address = ctypes.addressof(struct)
        code.run(lambda: int(call(address, k)), struct, self._answer, tick)
        units, options = self.product.source.struct.unit_words, self.product.source.struct.option_words
        found, at, view = list[int](), 0, self.rooms["masks"].view
        for words in (units, units, units, options, options):
            found.append(_whole(view[at : at + words]))
            at += words
        every, some, discharged, offered, taken = found
        return Sums(every, some, discharged, offered, taken, self.untils(k)[1])


def _whole(words: Sequence[int]) -> int:
    return sum(word << WORD * i for i, word in enumerate(words))


def _mask(mask: int, words: int) -> Room:
    return room_of(8, words_of(mask, words))
