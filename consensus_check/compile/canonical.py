"""The representative of a packed state under a group of permutations of agents, and what belongs to it.

Where the agents' variables stand apart, each agent's make a column and the columns are sorted. Where agents
refer to one another, agents are sorted by what can be said of each alone, and among equals the least image is
taken. Of a group given as a list the least of all images is taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, permutations, product
from math import factorial
from typing import Final

from attrs import field

from consensus_check.compile.images import Move, image, images_function
from consensus_check.compile.layout import Layout, Place
from consensus_check.records import define, frozen
from consensus_check.reduce.relations import generators
from consensus_check.reduce.renaming import Permutation, inverse, then
from consensus_check.reduce.symmetry import Columns, Group, Symmetry

MOST_KNOWN: Final = 500_000


@frozen
class Column:
    """The fields of an agent's column as (where, mask, place in the column), in one order for a block."""

    fields: tuple[tuple[int, int, int], ...]


@define(eq=False)
class Canonical:
    """Representatives under a group. touched: the bits that a permutation may change."""

    symmetry: Symmetry
    group: Group
    layout: Layout
    columns: Columns = field(init=False)
    touched: int = field(init=False, default=0)
    _blocks: list[list[Column]] = field(init=False, factory=list)
    _moves: dict[Permutation, list[Move]] = field(init=False, factory=dict)
    _known: dict[int, tuple[int, Permutation, int]] = field(init=False, factory=dict)
    _sorted: Callable[[int], int] | None = field(init=False, default=None)
    _images: Callable[[int], tuple[int, ...]] | None = field(init=False, default=None)
    _leasts: dict[int, int] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.columns = self.symmetry.columns(self.group) if self.group.blocks else Columns({}, ())
        self._blocks = [[self._column(agent) for agent in block] for block in self.group.blocks]
        if self.apart:
            for block in self._blocks:
                for column in block:
                    for where, mask, _ in column.fields:
                        self.touched |= mask << where
            self._sorted = self._made()
            return
        for agents in self.generators():
            for move in self.moves(agents):
                self.touched |= move.mask << move.where | move.mask << move.to
        if self.listed:
            self._images = images_function([self.moves(one) for one in self.group.turns], self.touched)

    @property
    def apart(self) -> bool:
        """Whether the agents' columns stand apart, so that sorting them is all."""
        return bool(self.group.blocks) and not self.columns.crossing

    @property
    def listed(self) -> bool:
        """Whether the least of all images is taken."""
        return bool(self.group.turns)

    @property
    def names(self) -> list[list[tuple[str, ...]]]:
        """The variables of each column, by block and agent; the first are the lowest bits of a column."""
        return [[self.columns.of.get(agent, ()) for agent in block] for block in self.group.blocks]

    @property
    def size(self) -> int:
        return len(self.symmetry.system.agents)

    def generators(self) -> Iterator[Permutation]:
        """Permutations of which all others of the group are made."""
        identity = tuple(range(self.size))
        yield from generators(self.group.turns)
        for block in self.group.blocks:
            for a, b in pairwise(block):
                yield tuple(b if i == a else a if i == b else i for i in identity)

    def _column(self, agent: int) -> Column:
        fields, at = list[tuple[int, int, int]](), 0
        for name in self.columns.of.get(agent, ()):
            place = self.layout.places[name]
            fields.append((place.shift, (1 << place.width) - 1, at))
            at += place.width
        return Column(tuple(fields))

    # -- representatives ----------------------------------------

    @property
    def representative(self) -> Callable[[int], int]:
        """The fastest function from a state to its representative."""
        return self if self._sorted is None else self._sorted

    def __call__(self, packed: int) -> int:
        """The representative of a state."""
        if self._sorted is not None:
            return self._sorted(packed)
        if self._images is not None:
            return packed & ~self.touched | self._least_of_all(packed & self.touched)
        return packed & ~self.touched | self._least(packed & self.touched)[0]

    def weight(self, packed: int) -> int:
        """How many states a representative stands for."""
        if self._images is not None:
            bits = packed & self.touched
            return self.group.order // self._images(bits).count(bits)
        if self._sorted is None:
            return self._least(packed & self.touched)[2]
        size = 1
        for block in self._blocks:
            size *= factorial(len(block))
            for often in Counter(_read(packed, column) for column in block).values():
                size //= factorial(often)
        return size

    def shared(self, counts: Sequence[int]) -> list[int]:
        """Occurrences of each action: those that a permutation makes of one another have equally many."""
        orbits = self.symmetry.orbits_of_actions(self.group)
        totals, sizes = Counter[int](), Counter(orbits)
        for orbit, count in zip(orbits, counts, strict=True):
            totals[orbit] += count
        return [-(-totals[orbit] // sizes[orbit]) for orbit in orbits]

    def alike(self, actions: set[int]) -> set[int]:
        """These actions, and all that permutations make of them."""
        orbits = self.symmetry.orbits_of_actions(self.group)
        met = {orbits[action] for action in actions}
        return {action for action, orbit in enumerate(orbits) if orbit in met}

    def toward(self, packed: int) -> Permutation:
        """A permutation that takes a state to its representative."""
        if self._images is not None:
            images = self._images(packed & self.touched)
            return self.group.turns[images.index(min(images))]
        if self._sorted is None:
            return self._least(packed & self.touched)[1]
        to = list(range(self.size))
        for block, columns in zip(self.group.blocks, self._blocks, strict=True):
            held = [_read(packed, column) for column in columns]
            for rank, i in enumerate(sorted(range(len(block)), key=lambda i: held[i])):
                to[block[i]] = block[rank]
        return tuple(to)

    def between(self, source: int, target: int) -> Permutation:
        """A permutation that takes the one state to the other, which has the same representative."""
        return then(self.toward(source), inverse(self.toward(target)))

    def image(self, packed: int, agents: Permutation) -> int:
        """The state after a permutation of agents."""
        return image(packed, self.moves(agents))

    def mapping(self, agents: Permutation) -> Callable[[int], int]:
        """The same as a function, for many states."""
        images = images_function([self.moves(agents)], (1 << self.layout.bits) - 1)
        return lambda packed: images(packed)[0]

    def moves(self, agents: Permutation) -> list[Move]:
        """What a permutation does to the fields of a state."""
        if agents not in self._moves:
            renaming = self.symmetry.names.renaming(agents)
            assert renaming is not None
            names = [n for n in self.layout.places if n in renaming.moved or renaming.values.get(n)]
            found = list[Move]()
            for name in names:
                here, there = self.layout.places[name], self.layout.places[renaming.target(name)]
                values = {old - here.base: new - there.base for old, new in renaming.values.get(name, ())}
                mask = (1 << here.width) - 1
                target = renaming.target(name)
                found.append(Move(name, target, here.shift, there.shift, mask, values))
            self._moves[agents] = found
        return self._moves[agents]

    # -- sorting columns ----------------------------------------

    def _made(self) -> Callable[[int], int]:
        """The function that sorts columns."""
        lines = ["def canonical(t):"]
        everything = (1 << self.layout.bits) - 1
        for block in self._blocks:
            if not block[0].fields:
                continue
            names = [f"c{i}" for i in range(len(block))]
            lines += [f" {name} = {_reading(column)}" for name, column in zip(names, block, strict=True)]
            clear = sum(mask << where for column in block for where, mask, _ in column.fields)
            lines.append(f" if not {' <= '.join(names)}:")
            lines.append(f"  {', '.join(names)} = sorted(({', '.join(names)}))")
            spread = [_writing(name, column) for name, column in zip(names, block, strict=True)]
            lines.append(f"  t = t & {everything & ~clear} | {' | '.join(spread)}")
        lines.append(" return t")
        space: dict[str, Callable[[int], int]] = {}
        exec(compile("\n".join(lines), "<canonical>", "exec"), space)
        return space["canonical"]

    def _least_of_all(self, bits: int) -> int:
        """The least image of the touched bits; that of the others is known with it."""
        known = self._leasts.get(bits)
        if known is None:
            assert self._images is not None
            if len(self._leasts) > MOST_KNOWN:
                self._leasts.clear()
            images = self._images(bits)
            known = min(images)
            self._leasts.update(dict.fromkeys(images, known))
        return known

    # -- the least image ----------------------------------------

    def _least(self, bits: int) -> tuple[int, Permutation, int]:
        """The least image of the touched bits, a permutation to it, and how many images there are."""
        found = self._known.get(bits)
        if found is None:
            best, often = -1, 0
            way: Permutation = tuple(range(self.size))
            for agents in self._candidates(bits):
                made = self.image(bits, agents)
                if best < 0 or made < best:
                    best, way, often = made, agents, 0
                often += made == best
            found = self._known[bits] = best, way, self.group.order // often
        return found

    def _candidates(self, bits: int) -> Iterator[Permutation]:
        """Permutations among which the least image is sought: those that sort the agents."""
        ways = list[list[dict[int, int]]]()
        for block, columns in zip(self.group.blocks, self._blocks, strict=True):
            signs = {agent: self._sign(bits, agent, c) for agent, c in zip(block, columns, strict=True)}
            ways.append(list(_sortings(block, signs)))
        for choice in product(*ways):
            to = list(range(self.size))
            for one in choice:
                for agent, place in one.items():
                    to[agent] = place
            yield tuple(to)

    def _sign(self, bits: int, agent: int, column: Column) -> tuple[int, ...]:
        """What can be said of an agent alone."""
        held = [_read(bits, column)]
        held += [int(_value(bits, place) == agent) for place in self._loose]
        return tuple(held)

    @property
    def _loose(self) -> list[Place]:
        """Fields that hold an agent and belong to none that moves."""
        movable = {agent for block in self.group.blocks for agent in block}
        names, holding = self.symmetry.names, set(self.symmetry.system.held.agents)
        return [
            self.layout.places[name]
            for name in self.columns.crossing
            if name in holding and not movable & set(names.agents_in(name))
        ]


def _sortings(block: tuple[int, ...], signs: dict[int, tuple[int, ...]]) -> Iterator[dict[int, int]]:
    """Every way to place the agents of a block in order of what is said of each."""
    ordered = sorted(block, key=lambda agent: signs[agent])
    ties, start = list[list[int]](), 0
    for end in range(1, len(ordered) + 1):
        if end == len(ordered) or signs[ordered[end]] != signs[ordered[start]]:
            ties.append(ordered[start:end])
            start = end
    for parts in product(*(permutations(tie) for tie in ties)):
        yield dict(zip((agent for part in parts for agent in part), block, strict=True))


def _read(packed: int, column: Column) -> int:
    return sum((packed >> where & mask) << at for where, mask, at in column.fields)


def _value(packed: int, place: Place) -> int:
    return (packed >> place.shift & (1 << place.width) - 1) + place.base


def _reading(column: Column) -> str:
    return " | ".join(
        f"(t >> {where} & {mask}) << {at}" if at else f"t >> {where} & {mask}"
        for where, mask, at in column.fields
    )


def _writing(name: str, column: Column) -> str:
    return " | ".join(f"({name} >> {at} & {mask}) << {where}" for where, mask, at in column.fields)
