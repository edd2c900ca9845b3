"""The groups of permutations a system is proved to be blind to, and those a property leaves of them.

A group is either everything that permutes agents within blocks, or a list of permutations: the automorphisms
of a topology, such as the rotations of a ring. Blocks are looked for first: one exchange and one cycle prove
a whole block.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import permutations, product
from math import factorial, prod
from typing import Final

from attrs import field

from consensus_check.ir.system import TransitionSystem, Variable
from consensus_check.ir.terms import Term
from consensus_check.records import define, frozen
from consensus_check.reduce.invariance import Distinguished, Proved, Prover
from consensus_check.reduce.relations import candidates, generated, generators
from consensus_check.reduce.renaming import Names, Permutation, cycle, groups, inverse, swap, then

MOST_IMAGES: Final = 5040
"""How many images of a state may be compared where agents hold references to one another."""
MOST_MISSES: Final = 60
"""How many permutations that might be automorphisms may fail before the others are left alone."""

Blocks = tuple[tuple[int, ...], ...]


@frozen
class Group:
    """blocks: agents that may be permuted at will within each. turns: else every permutation there is, the
    identity first.
    """

    blocks: Blocks = ()
    turns: tuple[Permutation, ...] = ()

    @property
    def trivial(self) -> bool:
        return not self.blocks and len(self.turns) < 2

    @property
    def order(self) -> int:
        if self.blocks:
            return prod(factorial(len(block)) for block in self.blocks)
        return max(1, len(self.turns))

    def elements(self, size: int) -> Iterator[Permutation]:
        """Every permutation, the identity first."""
        if not self.blocks:
            yield from self.turns or (tuple(range(size)),)
            return
        for images in product(*(permutations(block) for block in self.blocks)):
            to = list(range(size))
            for block, image in zip(self.blocks, images, strict=True):
                for agent, place in zip(block, image, strict=True):
                    to[agent] = place
            yield tuple(to)


@frozen
class Columns:
    """How the variables of a system lie under a group of blocks.

    of: agent -> its variables, in one order for all agents of a block. crossing: variables that name two
    agents, or hold one.
    """

    of: Mapping[int, tuple[str, ...]]
    crossing: tuple[str, ...]


@define(eq=False)
class Symmetry:
    """What is proved of one system: its largest group, or why there is none. turns: whether groups given as a
    list are looked for, too.
    """

    system: TransitionSystem
    turns: bool = field(default=True, kw_only=True)
    names: Names = field(init=False)
    prover: Prover = field(init=False)
    group: Group = field(init=False, factory=Group)
    refused: str = field(init=False, default="")
    _proofs: dict[Permutation, Proved | None] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.names = Names(self.system)
        self.prover = Prover(self.system, self.names)
        self.refused = self._unfit()
        if not self.refused:
            self.group = self._found()
            if self.group.trivial and not self.refused:
                self.refused = "no two agents can be exchanged"

    # -- finding ----------------------------------------

    def _unfit(self) -> str:
        if any(action.kind == "turn" for action in self.system.actions):
            return "in sequential timing the order of agents counts"
        if self.system.symmetric:
            return "`Symmetric` values are renamed already"
        return "" if any(groups(self.system)) else "no two agents have one role"

    def proof(self, agents: Permutation) -> Proved | None:
        """The proof for a permutation; None where the agents can be told apart (`refused` keeps by what)."""
        if agents not in self._proofs:
            try:
                self._proofs[agents] = self.prover.proved(agents)
            except Distinguished as found:
                self._proofs[agents] = None
                self.refused = self.refused or str(found)
        return self._proofs[agents]

    def _found(self) -> Group:
        listed = list(groups(self.system))
        blocks = [block for members in listed for block in self._blocks(members, self._proves)]
        group = Group(tuple(blocks))
        if self.turns and group.order < prod(factorial(len(members)) for members in listed):
            turns = Group((), self._turns())
            if turns.order > group.order:
                group, blocks = turns, []
        if not group.trivial:
            self.refused = ""
        if blocks and group.order > MOST_IMAGES and self.columns(group).crossing:
            self.refused = f"a state has too many images ({group.order}), and agents refer to one another"
            return Group()
        return group

    def _proves(self, agents: Permutation) -> bool:
        return self.proof(agents) is not None

    def _blocks(
        self, members: Sequence[int], holds: Callable[[Permutation], bool]
    ) -> Iterator[tuple[int, ...]]:
        """The largest sets of these agents all of whose permutations hold."""
        size = len(self.system.agents)
        ends = swap(size, members[0], members[1])
        if holds(ends) and (len(members) == 2 or holds(cycle(size, members))):
            yield tuple(members)
            return
        sets = list[list[int]]()
        for agent in members:
            home = next((one for one in sets if holds(swap(size, one[0], agent))), None)
            if home is None:
                sets.append([agent])
            else:
                home.append(agent)
        yield from (tuple(one) for one in sets if len(one) > 1)

    def _turns(self) -> tuple[Permutation, ...]:
        """The automorphisms of what agents have to do with one another, as far as they hold."""
        misses = 0

        def proves(agents: Permutation) -> bool:
            nonlocal misses
            holds = misses < MOST_MISSES and self._proves(agents)
            misses += not holds
            return holds

        return generated(len(self.system.agents), candidates(self.names), proves)

    def taking(self, agent: str, other: str) -> Permutation | None:
        """A permutation of the group that takes one agent to another; None where there is none."""
        a, b = self.names.place[agent], self.names.place[other]
        if any(a in block and b in block for block in self.group.blocks):
            return swap(len(self.system.agents), a, b)
        return next((one for one in self.group.turns if one[a] == b), None)

    # -- what is left of a group ----------------------------------------

    def keep(self, holds: Callable[[Permutation], bool]) -> None:
        """Keep of the group what else must hold."""
        self.group = self._narrowed(holds)

    def fixing(self, terms: Sequence[Term]) -> Group:
        """The permutations of the group under which each of these predicates says the same."""
        listed = list(dict.fromkeys(terms))

        def holds(agents: Permutation) -> bool:
            renaming = self.names.renaming(agents)
            return renaming is not None and self.prover.fixes(renaming, listed)

        return self._narrowed(holds)

    def _narrowed(self, holds: Callable[[Permutation], bool]) -> Group:
        """What holds of a group, which must be true of a group itself."""
        if self.group.blocks:
            return Group(tuple(one for block in self.group.blocks for one in self._blocks(block, holds)))
        return Group((), generated(len(self.system.agents), self.group.turns, holds))

    def told(self, group: Group) -> str:
        """The agents of a group in words, and how they turn."""
        names = [name.partition("[")[0] for name, _ in self.system.agents]
        if group.blocks:
            return " and ".join(f"{len(block)} {names[block[0]]}" for block in group.blocks)
        moved = Counter(names[i] for i in range(len(names)) if any(one[i] != i for one in group.turns))
        agents = " and ".join(f"{often} {name}" for name, often in moved.items())
        return f"{agents} by {_told(group.turns)}"

    def columns(self, group: Group) -> Columns:
        """How the variables lie under the blocks of a group."""
        movable = {agent for block in group.blocks for agent in block}
        own, order = dict[int, dict[str, str]](), dict[str, None]()
        crossing, holding = list[str](), set(self.system.held.agents)
        for variable in self.system.variables:
            named = [agent for agent in self.names.agents_in(variable.name) if agent in movable]
            texts = self.names.letters.get(variable.name, ())
            may_hold = variable.name in holding and any(_fits(agent, variable) for agent in movable)
            refers = may_hold or any(movable & set(self.names.agents_in(t)) for t in texts)
            if refers or len(set(named)) > 1:
                crossing.append(variable.name)
            elif named:
                template = self._template(variable.name, movable)
                order[template] = None
                own.setdefault(named[0], {})[template] = variable.name
        of = {agent: tuple(mine[key] for key in order if key in mine) for agent, mine in own.items()}
        return Columns(of, tuple(crossing))

    def _template(self, text: str, movable: set[int]) -> str:
        """The text with a blank for each agent that may move."""
        place = self.names.place
        return self.names.pattern.sub(lambda m: "{}" if place[m.group()] in movable else m.group(), text)

    # -- orbits ----------------------------------------

    def orbits_of_actions(self, group: Group) -> list[int]:
        """For each action the least that a permutation of the group makes of it."""
        found = _Sets(len(self.system.actions))
        for agents in self._generators(group):
            for i, j in enumerate(self.prover.actions(agents)):
                found.join(i, j)
        return found.least()

    def orbits_of_units(self, group: Group) -> list[int]:
        """For each unit the least that a permutation of the group makes of it."""
        index = {unit.name: i for i, unit in enumerate(self.system.units)}
        found = _Sets(len(index))
        for agents in self._generators(group):
            for a, b in self.prover.units(agents).items():
                found.join(index[a], index[b])
        return found.least()

    def _generators(self, group: Group) -> Sequence[Permutation]:
        size = len(self.system.agents)
        swaps = [swap(size, block[0], other) for block in group.blocks for other in block[1:]]
        return swaps or generators(group.turns)


class _Sets:
    """Numbers joined into sets."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, one: int) -> int:
        while self._parent[one] != one:
            self._parent[one] = self._parent[self._parent[one]]
            one = self._parent[one]
        return one

    def join(self, a: int, b: int) -> None:
        low, high = sorted((self.find(a), self.find(b)))
        self._parent[high] = low

    def least(self) -> list[int]:
        return [self.find(i) for i in range(len(self._parent))]


def _fits(value: int, variable: Variable) -> bool:
    low, high = variable.lo, variable.hi
    return (low is None or low <= value) and (high is None or value <= high)


def _told(turns: Sequence[Permutation]) -> str:
    """A list of permutations in words: the rotations of a ring, with its reflections where they hold."""
    powers = max((_powers(one) for one in turns), key=len)
    others = [one for one in turns if one not in powers]
    moved = {i for one in turns for i, to in enumerate(one) if i != to}
    round_ = all(one[i] != i for one in powers[1:] for i in moved) and len(powers) > 2
    if round_ and not others:
        return f"{len(powers)} rotations"
    mirrors = all(then(one, then(powers[1], one)) == inverse(powers[1]) for one in others)
    if round_ and len(others) == len(powers) and mirrors:
        return f"{len(powers)} rotations and as many reflections"
    return f"{len(turns)} permutations"


def _powers(one: Permutation) -> list[Permutation]:
    """The identity, the permutation, it twice, and so on."""
    found = [tuple(range(len(one)))]
    while (further := then(found[-1], one)) != found[0]:
        found.append(further)
    return found
