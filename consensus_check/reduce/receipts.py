"""Receipts that only take their message away, and always will: they may be taken first, and alone.

A receipt is *idle* where all it does is to lower the counter of its own message. It is *idle for good* at the
valuations of the other variables it depends on from which no action leads to one where it is not idle. There
it commutes with every other action: nothing else lowers its counter, reads it, or can disable or change it;
its unit is fair, so that every fair run takes it sooner or later; and no two of them follow one another for
ever, since each leaves a message fewer. So from such a state it is enough to look at this one step. Every run
of the whole system has a counterpart with the same steps in another order: all others in their order, and
each idle receipt as soon as it can be, those among them that the run never took. It is fair where the run is,
equal to it for everyone who does not look at the counter, and costs no less on the way to any of the other
steps, so that it misses each deadline that the run misses. Verdicts and kinds are the same, lengths need not
be; that no link overflows in an order left out is shown apart, by `explore.room` (Godefroid, "Partial-order
methods for the verification of concurrent systems", 1996; with coins, since a single step without coins goes
first, Baier, Größer and Ciesinski, "Partial order reduction for probabilistic systems", 2004).

Where equal messages merge the counter is a bit. A message that is sent again while the first still lies there
is absorbed; where that one was taken early it is another, and is taken as well. So the counterpart may have
more idle receipts than the run (never fewer, for between two of the run there is a send), and costs more. And
a send that finds the bit set may change nothing, which says of its unit that it is not enabled, and of the
step that it is no progress and costs nothing; there the counterpart might owe a step that the run does not.
So with a bit it is also asked that nothing said of the other steps (enabled, discharged, progress, costs)
depends on it: each does something else besides. A link that merges is never full.

In fifo links none is known to be idle. Taking the head early shows the message behind it early, whose unit is
then enabled where it was not: harmless where only its own receipt takes that one away, but not where it can
be lost meanwhile. And all places of the link move up, which every send looks at to find its own: that these
commute is no matter of single variables, which is all that is looked at here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product
from typing import Final

from attrs import field

from consensus_check.ir import derived
from consensus_check.ir.system import Action, Measure, TransitionSystem, Variable
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    and_,
    any_,
    boolean,
    eq,
    facts_of,
    integer,
    le,
    leaves,
    not_,
    possible_values,
    postorder,
    substitute_all,
)
from consensus_check.records import define, frozen

MEASURES: Final[tuple[Measure, ...]] = ("steps", "messages", "rounds", "turns", "tokens")
MOST_VALUATIONS: Final = 64
MOST_VALUES: Final = 64
MOST_NAMES: Final = 6

Valuation = tuple[int, ...]


@frozen
class Receipt:
    """action: its index. counter: the variable of its message, a number or a bit. when: where it is idle for
    good (a message must be there besides).
    """

    action: int
    counter: str
    when: Term


def receipts(system: TransitionSystem) -> tuple[Receipt, ...]:
    """Every receipt that is idle for good somewhere, in the order of actions; where one is idle depends on
    the counter of none.
    """
    if system.ranks or system.symmetric:
        return ()
    found = tuple(_Search(system).found())
    counters = {one.counter for one in found}
    return tuple(one for one in found if not any(leaf.value in counters for leaf in leaves([one.when])))


def unseen(found: Iterable[Receipt], terms: Iterable[Term]) -> tuple[Receipt, ...]:
    """Those whose counter none of the predicates reads."""
    read = {str(leaf.value) for leaf in leaves(terms)}
    return tuple(one for one in found if one.counter not in read)


@define(eq=False)
class _Search:
    system: TransitionSystem
    variables: Mapping[str, Variable] = field(init=False)
    _after: dict[tuple[int, tuple[str, ...], Valuation], set[Valuation] | None] = field(
        init=False, factory=dict
    )
    _writers: dict[str, set[int]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.variables = {v.name: v for v in self.system.variables}
        for i, action in enumerate(self.system.actions):
            for name in action.updates:
                self._writers.setdefault(name, set()).add(i)

    def found(self) -> Iterator[Receipt]:
        strengths = {unit.name: unit.strength for unit in self.system.units}
        spoken = [{c.unit for c in derived.claims(a, self.variables)} for a in self.system.actions]
        for i, action in enumerate(self.system.actions):
            if action.kind != "receive" or action.environment or action.inputs or len(spoken[i]) != 1:
                continue
            (unit,) = spoken[i]
            if strengths[unit] is None or sum(unit in units for units in spoken) != 1:
                continue
            for counter in self._counters(action):
                when = self._for_good(action, counter) if self._alone(i, counter) else FALSE
                if when is not FALSE:
                    yield Receipt(i, counter, when)
                    break

    def _counters(self, action: Action) -> Iterator[str]:
        """The counters that the receipt lowers by one and needs to be above zero; the bits that it clears
        and needs.
        """
        for name, new in action.updates.items():
            variable = self.variables[name]
            if variable.lo != 0 or variable.clock or variable.observer:
                continue
            lowered = new is FALSE if variable.is_bool else _lowers(new, variable.term)
            if lowered and _there(variable.term) in _conjuncts(action.guard):
                yield name

    # -- nobody else is concerned ----------------------------------------

    def _alone(self, receipt: int, counter: str) -> bool:
        """Whether nothing else reads the counter, or writes it but to raise it."""
        term = self.variables[counter].term
        own = self.system.actions[receipt]
        mine = [
            *(part for part in _conjuncts(own.guard) if part is not _there(term)),
            *(new for name, new in own.updates.items() if name != counter),
            *self._rest(own),
        ]
        if _reads(term, [*mine, self.system.finished, derived.erring(own), derived.overflowing(own)]):
            return False
        return all(
            self._apart(action, counter, term)
            for i, action in enumerate(self.system.actions)
            if i != receipt
        )

    def _apart(self, action: Action, counter: str, term: Term) -> bool:
        """Whether another action does not read the counter, but to find a link full; and only raises it.
        What follows from its updates is not to depend on a bit either.
        """
        new = action.updates.get(counter)
        if new is not None and not _raises(new, term):
            return False
        others = [
            action.guard,
            *(u for name, u in action.updates.items() if name != counter),
            *self._rest(action),
            derived.erring(action),
            *(t for i in action.inputs for t in (i.evaluated, *i.present, *(i.weights or ()))),
            *(self._following_from(action) if term.is_bool and new is not None else ()),
        ]
        return not _reads(term, others) and rises(derived.overflowing(action), term)

    def _rest(self, action: Action) -> list[Term]:
        """What an action says of fairness and costs, apart from changes of the counter and full links."""
        found = [action.resolved, action.tossed, action.progress, action.speaks, *action.costs.values()]
        for claim in action.claims:
            found += [claim.enabled, claim.discharged]
        return found

    def _following_from(self, action: Action) -> list[Term]:
        """What the updates of an action say of fairness, progress and costs."""
        found = [derived.moves(action, self.variables)]
        found += [derived.cost(action, measure, self.variables) for measure in MEASURES]
        for claim in derived.claims(action, self.variables):
            found += [claim.enabled, claim.discharged]
        return substitute_all(found, facts_of(action.guard))

    # -- for good ----------------------------------------

    def _for_good(self, action: Action, counter: str) -> Term:
        """Where the receipt is possible but for its message, does nothing else, and no action ends that."""
        term = self.variables[counter].term
        there = [part for part in _conjuncts(action.guard) if part is not _there(term)]
        quiet = [
            eq(new, self.variables[name].unchanged) for name, new in action.updates.items() if name != counter
        ]
        harmless = [not_(derived.erring(action)), not_(derived.overflowing(action)), not_(action.progress)]
        idle = and_(*there, *quiet, *harmless)
        names = [str(leaf.value) for leaf in leaves([idle])]
        found = [self._closed(idle, few) for size in (0, 1) for few in combinations(names, size)]
        if len(names) <= MOST_NAMES:
            known = any_(found)
            found += [self._closed(idle, few, known=known) for few in combinations(names, 2)]
        return any_(found)

    def _closed(self, idle: Term, names: tuple[str, ...], *, known: Term = FALSE) -> Term:
        """The largest set of valuations of these variables at which it is idle whatever the others hold, and
        that no action leaves; without those that are known.
        """
        domains = [_domain(self.variables[name]) for name in names]
        if any(not domain for domain in domains):
            return FALSE
        valuations = list(product(*domains))
        if len(valuations) > MOST_VALUATIONS:
            return FALSE
        good = {v for v in valuations if self._at(names, v, [idle])[0] is TRUE}
        old = {v for v in good if self._at(names, v, [known])[0] is TRUE}
        if good == old:
            return FALSE
        acting = sorted(set().union(*(self._writers.get(name, set()) for name in names)))
        while good:
            kept = {v for v in good if all(self._within(i, names, v, good) for i in acting)}
            if kept == good:
                break
            good = kept
        if len(good) == len(valuations):
            return TRUE
        facts = (
            and_(*(_is(self.variables[name], value) for name, value in zip(names, v, strict=True)))
            for v in sorted(good - old)
        )
        return any_(facts)

    def _within(self, action: int, names: tuple[str, ...], v: Valuation, good: set[Valuation]) -> bool:
        key = action, names, v
        if key not in self._after:
            self._after[key] = self._following(action, names, v)
        after = self._after[key]
        return after is not None and after <= good

    def _following(self, action: int, names: tuple[str, ...], v: Valuation) -> set[Valuation] | None:
        """Where an action may lead from a valuation, and perhaps more; None where that cannot be told."""
        described = self.system.actions[action]
        new = [described.updates.get(name, self.variables[name].term) for name in names]
        guard, *terms = self._at(names, v, [described.guard, *new])
        if guard is FALSE:
            return set()
        options = list[list[int]]()
        for term in terms:
            values = [0, 1] if term.is_bool and term.op != "const" else possible_values(term, MOST_VALUES)
            if values is None:
                return None
            options.append(values)
        return set(product(*options))

    def _at(self, names: tuple[str, ...], v: Valuation, terms: list[Term]) -> list[Term]:
        """Terms at a valuation of some variables."""
        facts = dict[Term, Term]()
        for name, value in zip(names, v, strict=True):
            variable = self.variables[name]
            facts[variable.term] = boolean(bool(value)) if variable.is_bool else integer(value)
        return substitute_all(terms, facts)


def _conjuncts(guard: Term) -> tuple[Term, ...]:
    return guard.args if guard.op == "and" else (guard,)


def _domain(variable: Variable) -> list[int]:
    if variable.is_bool:
        return [0, 1]
    if variable.lo is None or variable.hi is None or variable.hi - variable.lo >= MOST_VALUATIONS:
        return []
    return list(range(variable.lo, variable.hi + 1))


def _is(variable: Variable, value: int) -> Term:
    if variable.is_bool:
        return variable.term if value else not_(variable.term)
    return eq(variable.term, integer(value))


def _reads(term: Term, others: Iterable[Term]) -> bool:
    return any(node is term for node in postorder(others))


def _there(term: Term) -> Term:
    """Whether a message is there, by its counter or bit."""
    return term if term.is_bool else le(integer(1), term)


def _lowers(new: Term, term: Term) -> bool:
    return new.op == "add" and len(new.args) == 2 and set(new.args) == {term, integer(-1)}


def _raises(new: Term, term: Term) -> bool:
    """Whether an update adds something, never below zero, that does not depend on the counter; or sets the
    bit where something holds that does not depend on it.
    """
    if term.is_bool:
        rest = [part for part in new.args if part is not term] if new.op == "or" else [new]
        return (new is TRUE or term in new.args) and not _reads(term, rest)
    if new.op != "add" or sum(part is term for part in new.args) != 1:
        return False
    rest = [part for part in new.args if part is not term]
    return not _reads(term, rest) and all(part.lo is not None and part.lo >= 0 for part in rest)


def rises(condition: Term, term: Term) -> bool:
    """Whether a condition that holds goes on to hold where the counter is higher: the counter stands only in
    sums that must reach something.
    """
    stack = [(condition, True)]
    while stack:
        node, positive = stack.pop()
        if not _reads(term, [node]):
            continue
        match node.op:
            case "and" | "or":
                stack.extend((arg, positive) for arg in node.args)
            case "not":
                stack.append((node.args[0], not positive))
            case "le":
                low, high = node.args if positive else (node.args[1], node.args[0])
                if _reads(term, [low]) or not _adds(high, term):
                    return False
            case _:
                return False
    return True


def _adds(amount: Term, term: Term) -> bool:
    """Whether the counter is a plain summand."""
    if amount is term:
        return True
    return amount.op == "add" and not _reads(term, [p for p in amount.args if p is not term])



