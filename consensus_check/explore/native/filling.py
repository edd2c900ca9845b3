"""How many messages more may lie in links (see `explore.room`), after a native search: in native code."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from attrs import field

from consensus_check.compile.canonical import Canonical
from consensus_check.compile.native import NativeProgram
from consensus_check.compile.native.canonical import turn_function
from consensus_check.compile.native.functions import DECLARED
from consensus_check.compile.native.link import Loaded, engine_text, load
from consensus_check.compile.native.objects import made_object
from consensus_check.compile.program import Program
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.live_source import Beyond
from consensus_check.explore.native.rooms import Room, room_of, words_of
from consensus_check.explore.native.search_code import RING, Worker
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.explore.room import Asked, Link, Met, Tick, places
from consensus_check.ir.terms import FALSE, Term
from consensus_check.records import define

BYTE: Final = 8
LARGEST: Final = 255
STEPS: Final = ctypes.CFUNCTYPE(code.NUMBER, code.POINTER)


class Filling(ctypes.Structure):
    """struct cc_filling."""

    _fields_ = code.fields(
        "search worker expand turn taken asked about from most more due mine there mask met "
        "links n_words n_masks next swept again beyond failed work"
    )


def native_filled(
    reached: NativeReached, plain: Program, links: Sequence[Link], asked: Asked, tick: Tick
) -> Met | None:
    """See `explore.room.Filled`. Raises Beyond, and Unfit, where native code cannot tell."""
    if any(link.most >= LARGEST for link in links):
        raise Beyond("a link that holds very many messages")
    return _Fill(reached, plain, links, asked).met(tick)


def bytes_wanted(reached: NativeReached, links: int) -> int:
    """The memory it takes."""
    return len(reached.order) * (1 + BYTE * _words(links))


@define(eq=False)
class _Fill:
    reached: NativeReached
    plain: Program
    links: Sequence[Link]
    asked: Asked
    struct: Filling = field(init=False)
    terms: list[tuple[tuple[int, int, int], Term]] = field(init=False)
    rooms: dict[str, Room] = field(init=False)
    _kept: list[Any] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        reached, links = self.reached, self.links
        self.terms = [
            ((link, amount, k), term)
            for link, by_amount in enumerate(self.asked)
            for amount, some in enumerate(by_amount, 1)
            for k, term in enumerate(some)
        ]
        words, masks, states = _words(len(links)), _words(len(self.terms), 64), len(reached.order)
        about, begins = self._about(masks)
        self.rooms = {
            "about": about,
            "from": begins,
            "most": room_of(1, [link.most for link in links]),
            "more": Room(8, states * words),
            "due": Room(1, states),
            "mine": Room(8, words),
            "there": Room(8, words),
            "mask": Room(8, masks),
            "met": Room(8, masks),
        }
        expand, functions = self._functions(words)
        self.struct = Filling(
            search=reached.store.address,
            worker=self._worker(),
            expand=expand,
            turn=0 if reached.program.canonical is None else functions.address("cc_turn"),
            taken=functions.address("cc_taken"),
            asked=functions.address("cc_asked"),
            links=len(links),
            n_words=words,
            n_masks=masks,
            **{name: room.address for name, room in self.rooms.items()},
        )

    def _about(self, masks: int) -> tuple[Room, Room]:
        """For each link and amount which conditions are about it; and where those of each link begin."""
        rows, begins = list[int](), list[int]()
        for link, by_amount in enumerate(self.asked):
            begins.append(len(rows) // masks)
            for amount in range(1, len(by_amount) + 1):
                mine = sum(1 << i for i, (at, _) in enumerate(self.terms) if at[:2] == (link, amount))
                rows += words_of(mine, masks)
        return room_of(8, rows), room_of(8, begins)

    def _functions(self, words: int) -> tuple[int, Loaded]:
        """The address of the steps of states, and what else is asked of one."""
        reached, place = self.reached, places(self.links)
        native, canonical = reached.native, reached.program.canonical
        loaded = reached.code.loaded
        if canonical is not None:
            steps = NativeProgram(self.plain)
            loaded = load(made_object(steps.text, ["cc_expand", "cc_actions"]))
        links = [place.get(one.counter, len(self.links)) for one in self.plain.alone]
        parts = [native.functions.taken(links, len(self.links))]
        parts.append(native.functions.masks("asked", [term for _, term in self.terms] or [FALSE]))
        entries = ["cc_taken", "cc_asked"]
        if canonical is not None:
            carried = _carried(canonical, self.links)
            parts.append(turn_function(canonical, native.layout, carried, words))
            entries.append("cc_turn")
        functions = load(made_object("\n".join([DECLARED, *parts]), entries, engine=""))
        self._kept += [loaded, functions]
        return loaded.address("cc_expand"), functions

    def _worker(self) -> int:
        """A thread's part of the search, whose counts and incidents nobody reads."""
        words = self.reached.native.layout.words
        actions = max(1, len(self.reached.program.system.actions))
        rooms = {
            "ring": Room(8, RING * words),
            "hashes": Room(8, RING),
            "keys": Room(8, RING),
            "counts": Room(8, actions),
            "marked": Room(8, actions),
            "incidents": Room(4, actions * 8),
        }
        worker = Worker(
            search=self.reached.store.address, **{name: room.address for name, room in rooms.items()}
        )
        self._kept += [rooms, worker]
        return ctypes.addressof(worker)

    def met(self, tick: Tick) -> Met | None:
        """What is too much somewhere."""
        self._run("cc_filled", tick)
        if self.struct.beyond:
            return None
        self._run("cc_overfull", tick)
        view = self.rooms["met"].view
        return {at for i, (at, _) in enumerate(self.terms) if view[i // 64] >> i % 64 & 1}

    def _run(self, name: str, tick: Tick) -> None:
        call = STEPS(_code(self.reached.native.layout.words).address(name))
        code.run(lambda: int(call(ctypes.addressof(self.struct))), self.struct, _nothing, tick)


def _nothing(_: int) -> None:
    raise Beyond("it asks for what nobody has")


def _words(items: int, each: int = BYTE) -> int:
    return max(1, -(-items // each))


@cache
def _code(words: int) -> Loaded:
    text = f"@cc_words = constant i32 {words}\n"
    return load(made_object(text, ["cc_filled", "cc_overfull"], engine=engine_text("fill")))


def _carried(canonical: Canonical, links: Sequence[Link]) -> list[list[list[int]]]:
    """By block and agent the links that lie in its column, in one order for a block. Raises Beyond where
    links cannot go with columns.
    """
    if not canonical.apart:
        raise Beyond("a list of permutations")
    place, found = places(links), list[list[list[int]]]()
    for block in canonical.group.blocks:
        own = {place[name] for name in canonical.columns.of.get(block[0], ()) if name in place}
        of_block = [sorted(own)]
        for other in block[1:]:
            swap = tuple(
                other if i == block[0] else block[0] if i == other else i for i in range(canonical.size)
            )
            renaming = canonical.symmetry.names.renaming(swap)
            if renaming is None:
                raise Beyond("a permutation that renames nothing")
            of_block.append([place[renaming.target(links[link].shown)] for link in of_block[0]])
        found.append(of_block)
    every = [link for of_block in found for own in of_block for link in own]
    crowded = any(len(own) > BYTE for of_block in found for own in of_block)
    moved = {name for names in canonical.columns.of.values() for name in names}
    whole = all(moved.isdisjoint(link.counters) or moved.issuperset(link.counters) for link in links)
    if crowded or not whole or len(set(every)) < len(every):
        raise Beyond("links that do not go with the columns of agents")
    return found
