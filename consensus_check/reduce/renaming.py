"""What a permutation of agents does to a state: where the content of each variable goes, and what it becomes.

It is read off the names of variables, which name the agents they belong to, and off `TransitionSystem.held`.
Nothing rests on that reading: `invariance` proves the outcome on the system, or refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from attrs import field

from consensus_check.ir.system import TransitionSystem
from consensus_check.records import define, frozen

Permutation = tuple[int, ...]
"""Where each agent goes, by its place in `TransitionSystem.agents`."""

Values = tuple[tuple[int, int], ...]
"""What becomes of a value, for those that change."""


@frozen
class Renaming:
    """moved: variable -> the variable its content goes to. values: variable -> what becomes of its values.
    Variables that keep both are left out.
    """

    agents: Permutation
    moved: Mapping[str, str]
    values: Mapping[str, Values]

    def target(self, name: str) -> str:
        return self.moved.get(name, name)


@define(eq=False)
class Names:
    """The names of a system, as far as they name agents that may be permuted."""

    system: TransitionSystem
    _known: dict[str, str] = field(init=False, factory=dict)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """An agent's name that is not the end of a longer one."""
        names = sorted((name for name, _ in self.system.agents), key=len, reverse=True)
        return re.compile(r"(?<![\w.\]])(?:" + "|".join(map(re.escape, names)) + r")(?![\w\[])")

    @cached_property
    def place(self) -> dict[str, int]:
        return {name: i for i, (name, _) in enumerate(self.system.agents)}

    @cached_property
    def variables(self) -> dict[str, str]:
        return {tidy(v.name): v.name for v in self.system.variables}

    @cached_property
    def letters(self) -> dict[str, tuple[str, ...]]:
        """Variable -> the texts of the messages it may hold."""
        return {name: texts for names, texts in self.system.held.letters for name in names}

    def agents_in(self, text: str) -> list[int]:
        """The agents a text names, in its order, each as often as it stands there."""
        return [self.place[found] for found in self.pattern.findall(text)]

    def renamed(self, text: str, agents: Permutation) -> str:
        """The text about the agents that these become, in its usual spelling."""
        names = [name for name, _ in self.system.agents]
        return tidy(self.pattern.sub(lambda found: names[agents[self.place[found.group()]]], text))

    def renaming(self, agents: Permutation) -> Renaming | None:
        """What the permutation does to a state; None where some variable has no counterpart."""
        moved, values = dict[str, str](), dict[str, Values]()
        holding = set(self.system.held.agents)
        everywhere = tuple((a, b) for a, b in enumerate(agents) if a != b)
        for variable in self.system.variables:
            target = self.variables.get(self.renamed(variable.name, agents))
            if target is None:
                return None
            if target != variable.name:
                moved[variable.name] = target
            if variable.name in holding:
                values[variable.name] = everywhere
            elif variable.name in self.letters:
                codes = self._codes(self.letters[variable.name], self.letters.get(target, ()), agents)
                if codes is None:
                    return None
                if codes:
                    values[variable.name] = codes
        return Renaming(agents, moved, values)

    def _codes(
        self, texts: tuple[str, ...], others: tuple[str, ...], agents: Permutation
    ) -> Values | None:
        """What becomes of the codes of messages."""
        place = {tidy(text): i for i, text in enumerate(others, 1)}
        found = [(i, place.get(self.renamed(text, agents), 0)) for i, text in enumerate(texts, 1)]
        if len(others) != len(texts) or any(not new for _, new in found):
            return None
        return tuple((old, new) for old, new in found if old != new)


def tidy(text: str) -> str:
    """The text with what stands in braces in order."""
    if "{" not in text:
        return text
    return re.sub(r"\{([^{}]*)\}", lambda found: "{" + ", ".join(sorted(found[1].split(", "))) + "}", text)


def groups(system: TransitionSystem) -> Iterator[tuple[int, ...]]:
    """The agents of each group of two or more, by the names they share."""
    found = dict[tuple[str, str], list[int]]()
    for i, (name, role) in enumerate(system.agents):
        group, bracket, _ = name.partition("[")
        if bracket:
            found.setdefault((group, role), []).append(i)
    return (tuple(members) for members in found.values() if len(members) > 1)


def swap(size: int, a: int, b: int) -> Permutation:
    """The permutation that exchanges two agents."""
    return tuple(b if i == a else a if i == b else i for i in range(size))


def cycle(size: int, members: Iterable[int]) -> Permutation:
    """The permutation that takes each of these agents to the next, the last to the first."""
    listed = list(members)
    after = dict(zip(listed, [*listed[1:], listed[0]], strict=True))
    return tuple(after.get(i, i) for i in range(size))


def then(first: Permutation, second: Permutation) -> Permutation:
    """One permutation after the other."""
    return tuple(second[i] for i in first)


def inverse(agents: Permutation) -> Permutation:
    found = [0] * len(agents)
    for i, to in enumerate(agents):
        found[to] = i
    return tuple(found)
