"""Whether a link might be full in another order of steps than those a search looked at, where idle receipts
come first.

An idle receipt that is taken first makes room that another order of the same steps has not made yet. A run of
all steps and its counterpart with idle receipts first (`reduce.receipts`) have the same other steps in the
same order, so their counters differ by the idle receipts that one took and the other did not: at most all
that were taken on the way. So at each state found let E be the greatest number of idle receipts of one link
on any way to it: that many messages more may lie there, and no more, since every order may leave them all
untaken. E is the least solution of E(t) >= E(s) + 1 along idle receipts and E(t) >= E(s) along other steps;
where it outgrows the link there is no need to go on. Some order meets an overflow if and only if an action
that is possible at a state found overflows with E messages more (Godefroid, "Partial-order methods for the
verification of concurrent systems", 1996, on traces that differ by independent steps; the bound is a longest
way in a graph).

Among representatives E is carried along with the permutation that makes a successor its representative.
Where several conditions of one link do not count its messages alike, it is taken for full: a search of all
orders may then say more.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Protocol

from attrs import field

from consensus_check.compile.canonical import Canonical
from consensus_check.compile.program import Program
from consensus_check.explore.search import Reached
from consensus_check.ir import derived
from consensus_check.ir.system import Action, TransitionSystem
from consensus_check.ir.terms import (
    FALSE,
    Term,
    add,
    and_,
    any_,
    integer,
    le,
    leaves,
    postorder,
    substitute,
)
from consensus_check.records import define, frozen
from consensus_check.reduce.receipts import Receipt, rises

BETWEEN_TICKS: Final = 1024
Tick = Callable[[], None]


@frozen
class Link:
    """counters: of its messages that are received idly. shown: the one that is raised to ask whether more
    would fit. most: what each holds at most.
    """

    counters: tuple[str, ...]
    shown: str
    most: int
    sends: tuple[tuple[Action, Term], ...]


Asked = Sequence[Sequence[Sequence[Term]]]
"""By link, and by how many messages more, the conditions under which that is too many."""
Met = set[tuple[int, int, int]]
"""Those that hold somewhere: link, how many more, which."""


class Filled(Protocol):
    """What is too much for a link somewhere, with as many messages more as may lie there; None where more
    would have to than any holds.
    """

    def __call__(
        self, reached: Reached, plain: Program, links: Sequence[Link], asked: Asked, tick: Tick, /
    ) -> Met | None: ...


def filled(
    reached: Reached, plain: Program, links: Sequence[Link], asked: Asked, tick: Tick
) -> Met | None:
    """See `Filled`; in generated Python."""
    fill = _Fill(reached, plain, links, tick)
    more = fill.more()
    return None if more is None else fill.met(more, asked)


def overfilled(
    reached: Reached, plain: Program, tick: Tick = lambda: None, *, fill: Filled = filled
) -> tuple[str, ...] | None:
    """The actions that might overflow in another order, and counters that might; empty where more messages
    might lie in a link than it has room for; None where no order overflows.

    reached: a search with idle receipts first, of states or of representatives; where it is not complete more
    orders may overflow. plain: steps of states with idle receipts first. tick: called now and then; may raise
    to stop. fill: tells how many messages more there may be.
    """
    system, canonical = plain.system, reached.program.canonical
    links = _links(system, plain.alone)
    if isinstance(links, str):
        return (links,)
    if not links:
        return None
    torn = "" if canonical is None else _torn(links, canonical)
    if torn:
        return (torn,)
    raised = [[_raised(system, link, k) for k in range(1, link.most + 1)] for link in links]
    asked = [[[when for _, when in one] for one in some] for some in raised]
    met = fill(reached, plain, links, asked, tick)
    if met is None:
        return ()
    names = {raised[link][amount - 1][k][0] for link, amount, k in met}
    if canonical is not None:
        names = _images(names, system, canonical)
    return tuple(sorted(names)) or None


def places(links: Sequence[Link]) -> dict[str, int]:
    """Counter -> its link, by number."""
    return {name: i for i, link in enumerate(links) for name in link.counters}


def _torn(links: Sequence[Link], canonical: Canonical) -> str:
    """A counter of a link that a permutation takes to no other; empty: there is none."""
    place = places(links)
    for agents in canonical.generators():
        renaming = canonical.symmetry.names.renaming(agents)
        for link in links:
            if renaming is None:
                return link.shown
            there = {place.get(renaming.target(name)) for name in link.counters}
            if None in there or len(there) != 1:
                return link.shown
    return ""


def _images(names: set[str], system: TransitionSystem, canonical: Canonical) -> set[str]:
    """The names of these actions and counters, and of what permutations make of them: which of equal agents
    it was nobody can tell.
    """
    alike = canonical.alike({i for i, action in enumerate(system.actions) if action.name in names})
    found, new = names | {system.actions[i].name for i in alike}, set(names)
    while new:
        renamings = map(canonical.symmetry.names.renaming, canonical.generators())
        new = {one.target(name) for one in renamings if one is not None for name in new} - found
        found |= new
    return found


# -- links ----------------------------------------


def _links(system: TransitionSystem, alone: Sequence[Receipt]) -> list[Link] | str:
    """The links of idle receipts that may be full; or a counter of one whose conditions do not count
    alike.
    """
    variables = {v.name: v for v in system.variables}
    counters = {one.counter for one in alone if not variables[one.counter].is_bool}
    group = {name: {name} for name in counters}
    found = list[tuple[Action, Term, frozenset[str]]]()
    for action in system.actions:
        for incident in action.overflows:
            read = _read([incident.when]) & counters
            if read:
                found.append((action, incident.when, frozenset(read)))
                together = set[str]().union(*(group[name] for name in read))
                for name in together:
                    group[name] = together
    made = dict[frozenset[str], Link]()
    for name in sorted(counters):
        mine = frozenset(group[name])
        if mine in made:
            continue
        sends = tuple((action, when) for action, when, read in found if read <= mine)
        shown = _shown(sends, mine)
        if shown is None:
            return name
        most = min(variables[one].hi or 0 for one in mine)
        made[mine] = Link(tuple(sorted(mine)), shown, most, sends)
    return list(made.values())


def _shown(sends: Iterable[tuple[Action, Term]], mine: frozenset[str]) -> str | None:
    """A counter that stands in each sum with one of these; None where there is none, or where a higher one
    might make room.
    """
    left = set(mine)
    for _, when in sends:
        for node in postorder([when]):
            read = _read([node]) & mine if node.op in ("le", "eq") else set[str]()
            if read:
                left &= read
        if not all(rises(when, leaf) for leaf in leaves([when]) if leaf.value in mine):
            return None
    return min(left, default=None)


def _read(terms: Iterable[Term]) -> set[str]:
    return {str(leaf.value) for leaf in leaves(terms)}


# -- how many more there may be ----------------------------------------

More = tuple[int, ...]
"""For each link how many messages more may lie there."""
Step = tuple[int, tuple[int, ...] | None]
"""The id of a successor, and for each link the one that it was before, where links change places."""


@define(eq=False)
class _Fill:
    reached: Reached
    plain: Program
    links: Sequence[Link]
    tick: Tick
    place: dict[str, int] = field(init=False)
    order: list[int] = field(init=False)
    index: dict[int, int] = field(init=False)
    _known: dict[int, tuple[Step, ...]] = field(init=False, factory=dict)
    _turned: dict[tuple[int, ...], tuple[int, ...]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.place = places(self.links)
        self.order = list(self.reached.order)
        self.index = {packed: state for state, packed in enumerate(self.order)}

    def more(self) -> dict[int, More] | None:
        """By state the messages more, where there are any; None where a link does not hold them."""
        counted, none = 0, (0,) * len(self.links)
        first = self._taken(self.order[: self.reached.expanded])
        more = dict[int, More]()
        waiting = deque(state for state, link in enumerate(first) if link is not None)
        queued = set(waiting)
        while waiting:
            counted += 1
            if counted % BETWEEN_TICKS == 0:
                self.tick()
            state = waiting.popleft()
            queued.discard(state)
            if state >= len(first):
                continue
            mine, link = more.get(state, none), first[state]
            if link is not None:
                if mine[link] == self.links[link].most:
                    return None
                mine = (*mine[:link], mine[link] + 1, *mine[link + 1 :])
            for target, there in self._following(state, mine):
                old = more.get(target, none)
                new = tuple(map(max, old, there))
                if new != old:
                    more[target] = new
                    if target not in queued:
                        queued.add(target)
                        waiting.append(target)
        return more

    def _taken(self, states: Sequence[int]) -> list[int | None]:
        """At each state the link of the receipt that is taken first, if one is."""
        system, alone = self.plain.system, self.plain.alone
        guards = [and_(system.actions[one.action].guard, one.when) for one in alone]
        links = [self.place.get(one.counter) for one in alone]
        masks = self.plain.predicates(guards)(states)
        return [links[(mask & -mask).bit_length() - 1] if mask else None for mask in masks]

    def _following(self, state: int, more: More) -> Iterator[tuple[int, More]]:
        """The successors of a state by their ids, and what is more there by this way."""
        if state not in self._known:
            self._known[state] = tuple(self._steps(self.order[state]))
        for target, origins in self._known[state]:
            yield target, more if origins is None else tuple(more[i] for i in origins)

    def _steps(self, packed: int) -> Iterator[Step]:
        canonical, index = self.reached.program.canonical, self.index
        for target in set(self.plain.successors(packed)):
            like = target if canonical is None else canonical(target)
            if canonical is None or like == target:
                yield index[like], None
            else:
                yield index[like], self._origins(canonical.between(target, like))

    def _origins(self, agents: tuple[int, ...]) -> tuple[int, ...]:
        """For each link the one that a permutation makes it of."""
        if agents not in self._turned:
            canonical = self.reached.program.canonical
            assert canonical is not None
            renaming = canonical.symmetry.names.renaming(agents)
            assert renaming is not None
            found = [0] * len(self.links)
            for i, link in enumerate(self.links):
                found[self.place[renaming.target(link.shown)]] = i
            self._turned[agents] = tuple(found)
        return self._turned[agents]

    def met(self, more: dict[int, More], asked: Asked) -> Met:
        """Which conditions hold somewhere with so many messages more."""
        found = Met()
        for link, by_amount in enumerate(asked):
            for amount, terms in enumerate(by_amount, 1):
                self.tick()
                states = [self.order[state] for state, amounts in more.items() if amounts[link] == amount]
                masks = set(self.plain.predicates(terms)(states)) if states else set[int]()
                found |= {(link, amount, k) for mask in masks for k in range(len(terms)) if mask >> k & 1}
        return found


def _raised(system: TransitionSystem, link: Link, amount: int) -> list[tuple[str, Term]]:
    """Who overflows the link with so many messages more, and where; and where a counter is too small."""
    variables = {v.name: v for v in system.variables}
    counter = variables[link.shown].term
    raised = {counter: add(counter, integer(amount))}
    by_action = dict[str, list[Term]]()
    for action, when in link.sends:
        overflows = substitute(when, raised)
        possible = derived.exists(and_(action.guard, overflows), action.inputs)
        by_action.setdefault(action.name, []).append(possible)
    found = [(name, any_(terms)) for name, terms in by_action.items()]
    for name in link.counters:
        top = variables[name].hi
        assert top is not None
        found.append((name, le(integer(top + 1 - amount), variables[name].term)))
    return [(name, when) for name, when in found if when is not FALSE]
