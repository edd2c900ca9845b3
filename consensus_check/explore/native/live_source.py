"""What a native search of liveness reads: edges of states, what they say of fairness, what holds at
states.

Nothing of it is kept by state: a state is expanded again where its edges are wanted. Code that is used
for few states is not worth being optimised.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, Final, Protocol

from attrs import field

from consensus_check.compile.native.functions import DECLARED, Functions
from consensus_check.compile.native.link import LEVEL, Loaded, load
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.chance_tosses import Tossing, Ways
from consensus_check.explore.native.rooms import Room
from consensus_check.explore.native.search_code import RING, Worker
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.ir.system import Measure
from consensus_check.ir.terms import Term
from consensus_check.records import define, frozen

MOST_MOVES: Final = 1 << 20
MOST_ATOMS: Final = 64
MANY: Final = 1 << 18
PLACES: Final = 1 << 17


class Beyond(Exception):
    """Too much for native code to tell: generated Python answers instead."""


@frozen(eq=False)
class Letters:
    """The valuations of some atoms (masks) that occur, and which of them each state has."""

    valuations: list[int]
    by_state: Room


class Source(Protocol):
    """A graph as native code reads it (`struct lv_source`)."""

    @property
    def struct(self) -> code.Source: ...
    def letters(self, atoms: Sequence[Term]) -> Letters: ...
    def give_moves(self) -> None: ...
    def give_acts(self) -> None: ...
    def tell_ways(self, ways: Ways, /) -> None: ...
    def give_prices(self, measure: Measure, /) -> None: ...


@define(eq=False)
class ReachedSource:
    """The graph of a native search. measure: in which steps offer COSTLY where they cost something. free:
    whether coins fall as it suits.
    """

    reached: NativeReached
    measure: Measure | None = None
    free: bool = False
    struct: code.Source = field(init=False)
    _reader: code.Reader = field(init=False)
    _functions: Functions = field(init=False)
    _tossing: Tossing | None = None
    _kept: list[Any] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        reached = self.reached
        self._functions = Functions(reached.program, reached.native.layout)
        reading = code.reading(reached.native.layout.words)
        self._kept.append(reading)
        lean = self._loaded([self._functions.quiet()], ["cc_quiet"], live=False)
        self._reader = code.Reader(
            search=reached.store.address,
            worker=self._worker(),
            expand=reached.code.loaded.address("cc_expand"),
            quiet=lean.address("cc_quiet"),
            unit_words=reached.native.unit_words,
            option_words=reached.native.option_words,
            ids=self._room(4, MOST_MOVES),
            most=MOST_MOVES,
            freed=self._freed() if self.free else 0,
        )
        search = reached.store.search
        self.struct = code.Source(
            self=ctypes.addressof(self._reader),
            targets=reading.address("lv_targets"),
            quiet=reading.address("lv_quiet"),
            parents=search.parents,
            states=search.count,
            initial=reached.levels[1] if len(reached.levels) > 1 else search.count,
            unit_words=reached.native.unit_words,
            option_words=reached.native.option_words,
        )

    def give_moves(self) -> None:
        """Compile what steps say of fairness: few graphs ask for it."""
        functions, words, reader = self._functions, self.reached.native, self._reader
        parts = [functions.ranks(), functions.canonical(), functions.steps(), functions.enabled()]
        made = self._loaded(parts, ["cc_steps", "cc_enabled"], live=True)
        reader.steps, reader.enabled = made.address("cc_steps"), made.address("cc_enabled")
        if self.measure is not None:
            self._give_costs(self.measure)
        self._give_rooms()
        reader.rows = self._room(8, MOST_MOVES * (words.unit_words + 2 * words.option_words))
        reader.unread = self._room(8, words.unit_words)
        reading = code.reading(words.layout.words)
        self.struct.enabled, self.struct.moves = reading.address("lv_enabled"), reading.address("lv_moves")

    def give_acts(self) -> None:
        """Steps as actions, where there are coins."""
        if not self.struct.moves:
            self.give_moves()
        native = self.reached.native
        self._tossing = Tossing(native, MOST_MOVES, native.unit_words + 2 * native.option_words)
        self._reader.tosses = self._tossing.address
        self.struct.acts = code.acting(native.layout.words).address("lv_acts")

    def tell_ways(self, ways: Ways) -> None:
        """Tell the ways to choose that were asked for."""
        assert self._tossing is not None
        self._tossing.tell(ways)

    def _freed(self) -> int:
        """By action the units that it discharges where its coins fall as it suits."""
        size, spoken = self.reached.native.unit_words, self.reached.program.spoken
        room = Room(8, size * len(spoken))
        view = room.view
        for action, mask in enumerate(spoken):
            for i in range(size):
                view[action * size + i] = mask >> 64 * i & (1 << 64) - 1
        self._kept.append(room)
        return room.address

    def give_prices(self, measure: Measure) -> None:
        """Compile what steps cost. measure: that of this source."""
        self._give_costs(measure)
        self._give_rooms()
        self.struct.priced = code.reading(self.reached.native.layout.words).address("lv_priced")

    def _give_costs(self, measure: Measure) -> None:
        if not self._reader.costs:
            name, functions = f"cc_costs_{measure}", self._functions
            parts = [functions.ranks(), functions.canonical(), functions.costs(measure)]
            self._reader.costs = self._loaded(parts, [name], live=True).address(name)

    def _give_rooms(self) -> None:
        """Room for the moves of one state."""
        if not self._reader.hashes:
            self._reader.hashes, self._reader.prices = self._room(8, MOST_MOVES), self._room(8, MOST_MOVES)
            self._reader.words = self._room(8, MOST_MOVES * self.reached.native.layout.words)

    def letters(self, atoms: Sequence[Term]) -> Letters:
        """What holds at each state. Raises Beyond where there is too much to tell apart."""
        if len(atoms) > MOST_ATOMS:
            raise Beyond(f"{len(atoms)} predicates")
        size, functions = self.struct.states, self._functions
        made = self._loaded([functions.masks("predicates_0", atoms)], ["cc_predicates_0"], live=False)
        by_state, valuations = Room(2, size), Room(8, 1 << 16)
        mask, places, bits = Room(8, 1), Room(4, PLACES), Room(8, MOST_ATOMS)
        view = bits.view
        for i in range(len(atoms)):
            view[i] = i
        spelling = code.Spelling(
            search=self.reached.store.address,
            predicates=made.address("cc_predicates_0"),
            mask=mask.address,
            bits=bits.address,
            n_bits=len(atoms),
            valuations=valuations.address,
            places=places.address,
            letters=by_state.address,
        )
        spell = ctypes.CFUNCTYPE(code.NUMBER, code.POINTER)(
            code.reading(self.reached.native.layout.words).address("lv_spell")
        )
        code.run(lambda: int(spell(ctypes.addressof(spelling))), spelling, _too_many, None)
        return Letters(valuations.view[: spelling.n_letters].tolist(), by_state)

    def _worker(self) -> int:
        """A thread's part of the search, for looking up alone."""
        words = self.reached.native.layout.words
        actions = max(1, len(self.reached.program.system.actions))
        worker = Worker(
            search=self.reached.store.address,
            ring=self._room(8, RING * words),
            hashes=self._room(8, RING),
            keys=self._room(8, RING),
            counts=self._room(8, actions),
            marked=self._room(8, actions),
            incidents=self._room(4, actions * 8),
        )
        self._kept.append(worker)
        return ctypes.addressof(worker)

    def _room(self, width: int, size: int) -> int:
        room = Room(width, size)
        self._kept.append(room)
        return room.address

    def _loaded(self, parts: Sequence[str], entries: Sequence[str], *, live: bool) -> Loaded:
        text = "\n".join([self._functions.constants(0), DECLARED, *parts])
        level = LEVEL if live and self.reached.store.search.count >= MANY else 0
        found = load(code.made(text, entries, live=live, level=level))
        self._kept.append(found)
        return found


def _too_many(_: int) -> None:
    raise Beyond("more valuations of its predicates than can be told apart")
