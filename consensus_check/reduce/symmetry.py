"""The groups of permutations a system is proved to be blind to, and those a property leaves of them.

A group is either everything that permutes agents within blocks, or a list of permutations (of a ring). The
first is looked for first: one exchange and one cycle prove a whole block.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import permutations, product
from math import factorial, prod
from typing import Final

from attrs import define, field, frozen

from consensus_check.ir.system import TransitionSystem, Variable
from consensus_check.ir.terms import Term
from consensus_check.reduce.invariance import Distinguished, Proved, Prover
from consensus_check.reduce.renaming import Names, Permutation, cycle, groups, swap, then

MOST_IMAGES: Final = 5040
"""How many images of a state may be compared where agents hold references to one another."""

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
    """What is proved of one system: its largest group, or why there is none."""

    system: TransitionSystem
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
        if blocks:
            self.refused = ""
            crossing = self.columns(group).crossing
            if crossing and group.order > MOST_IMAGES:
                self.refused = f"a state has too many images ({group.order}), and agents refer to one another"
                return Group()
            return group
        for members in listed:
            turns = self._turns(members)
            if len(turns) > 1:
                self.refused = ""
                return Group((), turns)
        return Group()

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

    def _turns(self, members: Sequence[int]) -> tuple[Permutation, ...]:
        """Rotations and reflections of a ring that hold."""
        size, count = len(self.system.agents), len(members)
        mirror = list(range(size))
        for i, agent in enumerate(members):
            mirror[agent] = members[-i % count]
        steps = (k for k in range(1, count) if count % k == 0)
        step = next((k for k in steps if self._proves(_turn(size, members, k))), 0)
        found = [tuple(range(size))]
        if step:
            once, last = _turn(size, members, step), found[0]
            while (last := then(last, once)) != found[0]:
                found.append(last)
        if self._proves(tuple(mirror)) and tuple(mirror) not in found:
            found += [then(one, tuple(mirror)) for one in found]
        return tuple(found)

    def taking(self, agent: str, other: str) -> Permutation | None:
        """A permutation of the group that takes one agent to another; None where there is none."""
        a, b = self.names.place[agent], self.names.place[other]
        if any(a in block and b in block for block in self.group.blocks):
            return swap(len(self.system.agents), a, b)
        return next((one for one in self.group.turns if one[a] == b), None)

    # -- what a property leaves ----------------------------------------

    def fixing(self, terms: Sequence[Term]) -> Group:
        """The permutations of the group under which each of these predicates says the same."""
        listed = list(dict.fromkeys(terms))

        def holds(agents: Permutation) -> bool:
            renaming = self.names.renaming(agents)
            return renaming is not None and self.prover.fixes(renaming, listed)

        if self.group.blocks:
            return Group(tuple(one for block in self.group.blocks for one in self._blocks(block, holds)))
        kept = tuple(agents for agents in self.group.turns if holds(agents))
        return Group((), kept)

    def told(self, group: Group) -> str:
        """The agents of a group in words."""
        agents = self.system.agents
        if not group.blocks:
            moved = sum(any(one[i] != i for one in group.turns) for i in range(len(agents)))
            return f"a ring of {moved} agents"
        return " and ".join(f"{len(block)} {agents[block[0]][0].partition('[')[0]}" for block in group.blocks)

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
        return swaps or group.turns


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


def _turn(size: int, members: Sequence[int], by: int) -> Permutation:
    to = list(range(size))
    for i, agent in enumerate(members):
        to[agent] = members[(i + by) % len(members)]
    return tuple(to)
