"""Permutations that might leave a system as it is: those that keep which agents it relates to which.

What is related is read off names: an action of one agent reads a variable of another, a link leads from one
to another, a reference is set to another. So the automorphisms of a topology are found whatever it is (a
ring, a torus, a tree, links one by one) and however many groups of agents turn with it. Nothing rests on that
reading: each candidate is proved (`invariance`) before it is used.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import evolve, field

from consensus_check.ir.system import Action
from consensus_check.ir.terms import FALSE, Term, leaves
from consensus_check.records import define, frozen
from consensus_check.reduce.renaming import Names, Permutation, groups, then

MOST_TURNS: Final = 1000
"""How many permutations a group may have that is kept as a list."""

MOST_AGENTS: Final = 100
STEPS: Final = 100_000
"""How many agents may be placed, in all, before the search for automorphisms is given up."""



@frozen
class Fact:
    """Something said of agents, with a blank for each, and of whom, in that order. sure: not only in one case
    among several that another agent may have in another form.
    """

    label: str
    agents: tuple[int, ...]
    sure: bool = field(default=True, eq=False)


def candidates(names: Names) -> Iterator[Permutation]:
    """Permutations worth a proof: the automorphisms of all that is said of agents; where there are none, of
    what is said at all events; and the rotations of groups of agents, with a reflection.
    """
    said = facts(names)
    sure = {fact for fact in said if fact.sure}
    found = _automorphisms(names, said)
    yield from found if len(found) > 1 else _automorphisms(names, sure)
    sizes = defaultdict[int, list[Sequence[int]]](list)
    for members in groups(names.system):
        sizes[len(members)].append(members)
    for alike in sizes.values():
        for together in [alike] if len(alike) == 1 else [alike, *([one] for one in alike)]:
            yield from _turned(len(names.system.agents), together)


def _automorphisms(names: Names, said: set[Fact]) -> list[Permutation]:
    """All of them, in order; none where they are too many."""
    if len(names.system.agents) > MOST_AGENTS:
        return []
    try:
        found = list(islice(_Placing(names, said).automorphisms(), MOST_TURNS + 1))
    except _TooMany:
        return []
    return found if len(found) <= MOST_TURNS else []


def generated(
    size: int, wanted: Iterable[Permutation], holds: Callable[[Permutation], bool]
) -> tuple[Permutation, ...]:
    """The group made of those wanted permutations that hold, in order, the identity first.

    Whatever others make is not asked for; that this holds must be true of a group. One made by a permutation
    that holds would be too large: it is left out.
    """
    found, refuted = {tuple(range(size))}, set[Permutation]()
    for one in wanted:
        if one in found or one in refuted:
            continue
        if holds(one):
            found = _with(found, one)
        else:  # and none that differs by what holds
            refuted.update(then(two, one) for two in found)
    return tuple(sorted(found))


def generators(turns: Sequence[Permutation]) -> list[Permutation]:
    """A few permutations that make all of a group."""
    made, found = {tuple(range(len(turns[0])))} if turns else set[Permutation](), list[Permutation]()
    for one in turns:
        if one not in made:
            found.append(one)
            made = _with(made, one)
    return found


def _with(group: set[Permutation], one: Permutation) -> set[Permutation]:
    """The least group with a further permutation; where it is too large, the group itself."""
    made, waiting = set(group), [one]
    known = [*group, one]
    while waiting:
        last = waiting.pop()
        if last in made:
            continue
        made.add(last)
        if len(made) > MOST_TURNS:
            return group
        waiting += [then(last, two) for two in known]
    return made


def _turned(size: int, rings: Sequence[Sequence[int]]) -> Iterator[Permutation]:
    """The rotations of rings that turn together, and a reflection."""
    count = len(rings[0])
    round_ = [[(i + by) % count for i in range(count)] for by in range(1, count)]
    for way in (*round_, [-i % count for i in range(count)]):
        to = {ring[i]: ring[place] for ring in rings for i, place in enumerate(way)}
        yield tuple(to.get(agent, agent) for agent in range(size))


# -- what is said of agents ----------------------------------------


def facts(names: Names) -> set[Fact]:
    """What a system's names and references say of its agents."""
    told, found = _Telling(names), dict[Fact, None]()
    for variable in names.system.variables:
        found.setdefault(told(variable.name))
    for action in names.system.actions:
        for item in _mentioned(action):
            found.setdefault(told(action.name, item))
    for action in names.system.actions:
        for name, new in action.updates.items():
            for said in _read(new):
                found.setdefault(evolve(told(action.name, name, said), sure=False))
            if name in told.holding:
                for value in _values(new):
                    found.setdefault(evolve(told(action.name, name, value=value), sure=False))
    return {fact for fact in found if fact.agents and "{" not in fact.label.replace("{}", "")}


@define(eq=False)
class _Telling:
    """Makes facts of texts. holding: the variables that hold agents."""

    names: Names
    holding: set[str] = field(init=False)
    _known: dict[str, Fact] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.holding = set(self.names.system.held.agents)

    def __call__(self, *texts: str, value: int | None = None) -> Fact:
        parts = [self._read(text) for text in texts]
        agents = [agent for part in parts for agent in part.agents]
        label = "; ".join(part.label for part in parts)
        if value is not None and 0 <= value < len(self.names.system.agents):
            return Fact(f"{label}; is {{}}", (*agents, value))
        return Fact(label, tuple(agents))

    def _read(self, text: str) -> Fact:
        if text not in self._known:
            label = self.names.pattern.sub("{}", text)
            self._known[text] = Fact(label, tuple(self.names.agents_in(text)))
        return self._known[text]


def _mentioned(action: Action) -> Iterator[str]:
    """Variables that an action writes or looks at first, and options it may have."""
    yield from action.updates
    yield from _read(action.guard)
    for item in action.inputs:
        for option, present in zip(item.options, item.present, strict=True):
            if present is not FALSE:
                yield option


def _read(term: Term) -> Iterator[str]:
    yield from (str(leaf.value) for leaf in leaves([term]) if leaf.op == "var")


def _values(term: Term) -> Iterator[int]:
    """The constants that a term may be, through all cases."""
    stack, seen = [term], set[int]()
    while stack:
        node = stack.pop()
        if node.serial not in seen:
            seen.add(node.serial)
            if node.op == "ite":
                stack.extend(node.args[1:])
            elif node.op == "const":
                yield int(node.value or 0)


# -- automorphisms ----------------------------------------


class _TooMany(Exception):
    """There are more ways to look for automorphisms than are worth it."""


@define(eq=False)
class _Placing:
    """Places agents one after the other, as long as what is said of those placed is said of their places."""

    names: Names
    facts: set[Fact]
    _left: int = STEPS
    _alike: dict[int, list[int]] = field(init=False, factory=dict)
    _settled: list[list[Fact]] = field(init=False, factory=list)

    def __attrs_post_init__(self) -> None:
        agents = self.names.system.agents
        said = [Counter[tuple[str, int]]() for _ in agents]
        for fact in self.facts:
            for place, agent in enumerate(fact.agents):
                said[agent][fact.label, place] += 1
        kinds = defaultdict[tuple[object, ...], list[int]](list)
        for i, (name, role) in enumerate(agents):
            kinds[name.partition("[")[0], role, frozenset(said[i].items())].append(i)
        self._alike = {i: alike for alike in kinds.values() for i in alike}
        self._settled = [[] for _ in agents]
        for fact in sorted(self.facts, key=lambda fact: (fact.label, fact.agents)):
            if len(set(fact.agents)) > 1:
                self._settled[max(fact.agents)].append(fact)

    def automorphisms(self) -> Iterator[Permutation]:
        """All of them, in order. Raises _TooMany."""
        yield from self._extended([])

    def _extended(self, to: list[int]) -> Iterator[Permutation]:
        agent = len(to)
        if agent == len(self._settled):
            yield tuple(to)
            return
        for image in self._alike[agent]:
            if image in to:
                continue
            self._left -= 1
            if self._left < 0:
                raise _TooMany
            to.append(image)
            if all(self._said(one, to) for one in self._settled[agent]):
                yield from self._extended(to)
            to.pop()

    def _said(self, fact: Fact, to: Sequence[int]) -> bool:
        """Whether the same is said of the places."""
        return Fact(fact.label, tuple(to[agent] for agent in fact.agents)) in self.facts
