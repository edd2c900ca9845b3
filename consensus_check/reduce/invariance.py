"""The proof that a renaming leaves a system as it is: every action, unit and claim of the renamed system is
one of the system's own, with the same meaning.

Terms are compared as hash-consed nodes, which do not see the order of commutative operators, and where that
fails by cases (`same`). Initial states are compared by whoever has them as a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import field

from consensus_check.ir import derived
from consensus_check.ir.formulas import Formula, Property, mapped, predicates
from consensus_check.ir.system import Action, Claim, Input, Measure, TransitionSystem, Variable
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, integer, ite, substitute_all
from consensus_check.records import define, frozen
from consensus_check.reduce.renaming import Names, Permutation, Renaming, Values, tidy
from consensus_check.reduce.same import Pair, Work, proved, same, unlike
from consensus_check.reduce.transport import Transport

PREDICATES: Final = 20_000
MEASURES: tuple[Measure, ...] = ("steps", "messages", "rounds", "turns", "tokens")


class Distinguished(Exception):
    """The system tells the permuted agents apart; the text says by what."""


@frozen
class Proved:
    """A renaming under which the system is the same. actions: by index; units: by name; inputs: (action's
    index, name of the input) -> the name and the place of each option in the action it becomes.
    """

    renaming: Renaming
    actions: tuple[int, ...]
    units: Mapping[str, str]
    inputs: Mapping[tuple[int, str], tuple[str, tuple[int, ...]]]


@frozen
class Said:
    """What an action says but for its choices and updates: terms in a fixed order, and its claims."""

    terms: tuple[Term, ...]
    claims: tuple[Claim, ...]


@define(eq=False)
class Prover:
    """Proves renamings of one system. names: what is known of it once."""

    system: TransitionSystem
    names: Names
    work: Work = field(factory=Work)
    _actions: dict[str, int] = field(init=False, factory=dict)
    _units: dict[str, str] = field(init=False, factory=dict)
    _variables: dict[str, Variable] = field(init=False, factory=dict)
    _known: dict[str, Said] = field(init=False, factory=dict)
    _suspect: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self._actions = {tidy(action.name): i for i, action in enumerate(self.system.actions)}
        self._units = {tidy(unit.name): unit.name for unit in self.system.units}
        self._variables = {v.name: v for v in self.system.variables}

    def proved(self, agents: Permutation) -> Proved:
        """The proof for a permutation of agents. Raises Distinguished."""
        if len(self._actions) != len(self.system.actions):
            raise Distinguished("two actions have one name")
        if self.work.left < 0:
            raise Distinguished("to prove that agents are alike takes too long")
        renaming = self.names.renaming(agents)
        if renaming is None:
            raise Distinguished("a variable has no counterpart")
        self._variables_alike(renaming)
        carry = self.transport(renaming)
        if not same(carry(self.system.finished), self.system.finished, self.work):
            raise Distinguished("the end tells them apart")
        units = self._unit_map(renaming)
        actions, inputs = dict[int, int](), dict[tuple[int, str], tuple[str, tuple[int, ...]]]()
        claimed = list[tuple[str, list[Pair]]]()
        for i in self._in_turn():
            self._suspect, action = i, self.system.actions[i]
            j = self._actions.get(self.names.renamed(action.name, agents))
            if j is None:
                raise Distinguished(f"there is no counterpart of {action.name}")
            actions[i] = j
            chosen = self._inputs(renaming, action, self.system.actions[j])
            inputs |= {(i, name): found for name, found in chosen.items()}
            pairs = self._pairs(renaming, action, self.system.actions[j], chosen, units)
            differ = f"{action.name} and {self.system.actions[j].name} differ"
            if unlike(pairs):
                raise Distinguished(differ)
            claimed.append((differ, pairs))
        self._suspect = 0
        if len(set(actions.values())) != len(actions):
            raise Distinguished("two actions have one counterpart")
        for differ, pairs in claimed:
            if not all(proved(x, y, self.work) for x, y in pairs):
                raise Distinguished(differ)
        return Proved(renaming, tuple(actions[i] for i in range(len(actions))), units, inputs)

    def _in_turn(self) -> Iterator[int]:
        """Every action, the one that told agents apart last time first."""
        every = range(len(self.system.actions))
        yield from (i for i in every if i == self._suspect)
        yield from (i for i in every if i != self._suspect)

    def transport(self, renaming: Renaming) -> Transport:
        leaves = {name: self._variables[to].term for name, to in renaming.moved.items()}
        return Transport(leaves, renaming.values)

    def fixes(self, renaming: Renaming, terms: list[Term]) -> bool:
        """Whether each of these predicates says the same after the renaming."""
        carry, work = self.transport(renaming), Work(PREDICATES)
        return all(same(carry(term), term, work) for term in terms)

    def actions(self, agents: Permutation) -> list[int]:
        """What becomes of each action under a permutation made of proved ones: their names tell."""
        return [self._actions[self.names.renamed(action.name, agents)] for action in self.system.actions]

    def units(self, agents: Permutation) -> dict[str, str]:
        """What becomes of each unit, likewise."""
        renamed = self.names.renamed
        return {unit.name: self._units[renamed(unit.name, agents)] for unit in self.system.units}

    def carries(self, renaming: Renaming, prop: Property, other: Property) -> bool:
        """Whether the renaming makes the other property of the one."""
        carry = self.transport(renaming)
        mine, theirs = predicates(prop), predicates(other)
        if len(mine) != len(theirs) or skeleton(prop) != skeleton(other):
            return False
        work = Work(PREDICATES)
        return all(same(carry(x), y, work) for x, y in zip(mine, theirs, strict=True))

    # -- parts ----------------------------------------

    def _variables_alike(self, renaming: Renaming) -> None:
        targets = [renaming.target(v.name) for v in self.system.variables]
        if len(set(targets)) != len(targets):
            raise Distinguished("two variables have one counterpart")
        for v, to in zip(self.system.variables, targets, strict=True):
            other = self._variables[to]
            if (v.is_bool, v.lo, v.hi, v.clock, v.observer, v.scale) != (
                other.is_bool,
                other.lo,
                other.hi,
                other.clock,
                other.observer,
                other.scale,
            ):
                raise Distinguished(f"{v.name} and {to} are not alike")
        for ranks in self.system.ranks:
            if {renaming.target(name) for name in ranks.variables} != set(ranks.variables):
                raise Distinguished("ranks tell them apart")

    def _unit_map(self, renaming: Renaming) -> dict[str, str]:
        by_name, found = {unit.name: unit for unit in self.system.units}, dict[str, str]()
        for unit in self.system.units:
            to = self._units.get(self.names.renamed(unit.name, renaming.agents))
            if to is None or (unit.kind, unit.strength) != (by_name[to].kind, by_name[to].strength):
                raise Distinguished(f"the unit {unit.name} has no counterpart")
            found[unit.name] = to
        if len(set(found.values())) != len(found):
            raise Distinguished("two units have one counterpart")
        return found

    def _inputs(
        self, renaming: Renaming, a: Action, b: Action
    ) -> dict[str, tuple[str, tuple[int, ...]]]:
        """For each input of the action its counterpart, and where each option goes: one of its name, or else
        one with the same options.
        """
        left = {tidy(item.name): item for item in b.inputs}
        found = dict[str, tuple[str, tuple[int, ...]]]()
        for item in a.inputs:
            named = self.names.renamed(item.name, renaming.agents)
            for name in sorted(left, key=lambda one: (one != named, one)):
                places = self._options(renaming, item, left[name])
                if places is not None:
                    found[item.name] = (left.pop(name).name, places)
                    break
            else:
                raise Distinguished(f"a choice of {a.name} has no counterpart")
        if left:
            raise Distinguished(f"the choices of {a.name} and {b.name} differ")
        order = [item.name for item in b.inputs]
        places_ = [order.index(name) for name, _ in found.values()]
        chance = any(item.kind == "draw" for item in a.inputs)
        if chance and a.kind not in ("phase", "turn") and places_ != sorted(places_):
            raise Distinguished(f"the choices of {a.name} and {b.name} come in another order")
        return found

    def _options(self, renaming: Renaming, item: Input, other: Input) -> tuple[int, ...] | None:
        """Where each option of an input goes in another; None where that is no counterpart."""
        if (item.kind, item.fair, item.cuts) != (other.kind, other.fair, other.cuts):
            return None
        if tidy(other.site) != self.names.renamed(item.site, renaming.agents):
            return None
        place = {tidy(option): i for i, option in enumerate(other.options)}
        to = tuple(place.get(self.names.renamed(option, renaming.agents), -1) for option in item.options)
        every = list(range(len(other.options)))
        return to if len(place) == len(every) and sorted(to) == every else None

    def _pairs(
        self,
        renaming: Renaming,
        a: Action,
        b: Action,
        chosen: Mapping[str, tuple[str, tuple[int, ...]]],
        units: Mapping[str, str],
    ) -> list[Pair]:
        """What must be the same if action a, renamed, is action b. Raises Distinguished if it cannot be."""
        if (a.kind, a.environment) != (b.kind, b.environment):
            raise Distinguished(f"{a.name} and {b.name} are of different kinds")
        carry = self._carrying(renaming, a, b, chosen)
        said, expected = self._said(a), self._said(b)
        mine, theirs = list(said.terms), list(expected.terms)
        own = {item.name: item for item in b.inputs}
        for item in a.inputs:
            to, places = chosen[item.name]
            mine += [item.evaluated, *item.present, *(item.weights or ())]
            other = own[to]
            theirs += [other.evaluated, *(other.present[i] for i in places)]
            if other.weights is not None:
                theirs += [other.weights[i] for i in places]
        claimed = {claim.unit: claim for claim in expected.claims}
        for claim in said.claims:
            match_ = claimed.pop(units[claim.unit], None)
            if match_ is None:
                raise Distinguished(f"{a.name} and {b.name} belong to different units")
            mine += [claim.enabled, claim.discharged]
            theirs += [match_.enabled, match_.discharged]
        if claimed or len(mine) != len(theirs):
            raise Distinguished(f"{a.name} and {b.name} differ")
        pairs = list(zip(carry.all(mine), theirs, strict=True))
        pairs += self._updates(renaming, a, b, carry)
        return [*pairs, *_unasked(a, chosen, [*mine, *a.updates.values()])]

    def _said(self, action: Action) -> Said:
        if action.name not in self._known:
            claims = derived.claims(action, self._variables)
            self._known[action.name] = Said(tuple(self._terms(action)), claims)
        return self._known[action.name]

    def _terms(self, action: Action) -> list[Term]:
        return [
            action.guard,
            action.resolved,
            action.tossed,
            action.progress,
            action.speaks,
            derived.erring(action),
            derived.overflowing(action),
            *(derived.cost(action, measure, self._variables) for measure in MEASURES),
        ]

    def _carrying(
        self,
        renaming: Renaming,
        a: Action,
        b: Action,
        chosen: Mapping[str, tuple[str, tuple[int, ...]]],
    ) -> Transport:
        carry = self.transport(renaming)
        others = {item.name: derived.input_term(item) for item in b.inputs}
        leaves, values = dict(carry.leaves), dict(carry.values)
        for item in a.inputs:
            name, places = chosen[item.name]
            leaves[item.name] = others[name]
            values[item.name] = tuple((i, to) for i, to in enumerate(places) if i != to)
        return Transport(leaves, values)

    def _updates(
        self, renaming: Renaming, a: Action, b: Action, carry: Transport
    ) -> list[tuple[Term, Term]]:
        """Each update of the action renamed, beside that of its counterpart."""
        pairs, left = list[tuple[Term, Term]](), dict(b.updates)
        for name, new in a.updates.items():
            to = renaming.target(name)
            values: Values = renaming.values.get(name, ())
            there = carry.coded(new, values) if values else carry(new)
            pairs.append((there, left.pop(to, self._variables[to].unchanged)))
        pairs.extend((self._variables[name].unchanged, new) for name, new in left.items())
        return pairs


def _unasked(
    a: Action, chosen: Mapping[str, tuple[str, tuple[int, ...]]], terms: list[Term]
) -> list[tuple[Term, Term]]:
    """Where a choice is not made its index is 0: that an option moved away from there must not be seen."""
    pairs = list[tuple[Term, Term]]()
    for item in a.inputs:
        places = chosen[item.name][1]
        if item.evaluated is TRUE or places[0] == 0:
            continue
        asked, index = derived.input_term(item), places.index(0)
        first = substitute_all([item.evaluated, *terms], {asked: integer(0)})
        other = substitute_all([item.evaluated, *terms], {asked: integer(index)})
        pairs += [
            (_where_not(first[0], x), _where_not(other[0], y))
            for x, y in zip(first[1:], other[1:], strict=True)
        ]
    return pairs


def _where_not(condition: Term, term: Term) -> Term:
    """The term where the condition fails, else nothing in particular."""
    return ite(condition, FALSE if term.is_bool else ZERO, term)


def skeleton(prop: Property) -> tuple[Formula | None, Formula | None]:
    """The form of a property, whatever its predicates."""
    bare = [None if f is None else mapped(f, lambda _: TRUE) for f in (prop.formula, prop.assume)]
    return bare[0], bare[1]
