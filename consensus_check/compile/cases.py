"""Actions split into cases: small choices become constants, large ones stay loops.

A case is an action under fixed values of some inputs, simplified under its own guard. Everything a generated
function needs of an action is read here from ir.derived, never worked out anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Final

from attrs import field

from consensus_check.compile.layout import Layout
from consensus_check.ir import derived
from consensus_check.ir.system import Action, Initial, Input, Measure, TransitionSystem, Variable
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    and_,
    any_,
    count,
    eq,
    facts_of,
    integer,
    le,
    mul,
    not_,
    substitute_all,
    within,
)
from consensus_check.records import frozen

EXPANDED: Final = 16


@frozen(eq=False)
class Case:
    """An action (by its index) with some inputs fixed and the others in loops; guard and facts already
    simplified.
    """

    index: int
    action: Action
    fixed: Mapping[str, int]
    loops: tuple[Input, ...]
    guard: Term
    facts: Mapping[Term, Term] = field(factory=dict)

    def under(self, terms: Iterable[Term]) -> list[Term]:
        """The terms under the fixed inputs and the guard."""
        chosen = substitute_all(terms, self._inputs())
        return substitute_all(chosen, self.facts)

    def under_inputs(self, terms: Iterable[Term]) -> list[Term]:
        return substitute_all(terms, self._inputs())

    def _inputs(self) -> dict[Term, Term]:
        return {
            derived.input_term(item): integer(self.fixed[item.name])
            for item in self.action.inputs
            if item.name in self.fixed and len(item.options) > 1
        }


def cases(actions: Iterable[Action], *, limit: int = EXPANDED) -> list[Case]:
    """Every case of every action whose guard can hold."""
    return [case for index, action in enumerate(actions) for case in _cases(index, action, limit)]


def _cases(index: int, action: Action, limit: int) -> Iterator[Case]:
    small, size = list[Input](), 1
    for item in sorted(action.inputs, key=lambda i: len(i.options)):
        if size * len(item.options) > limit:
            break
        small.append(item)
        size *= len(item.options)
    chosen = {item.name for item in small}
    loops = tuple(item for item in action.inputs if item.name not in chosen)
    for values in product(*(range(len(item.options)) for item in small)):
        fixed = {item.name: value for item, value in zip(small, values, strict=True)}
        bare = Case(index, action, fixed, loops, TRUE)
        opens = [derived.open_input(item, fixed[item.name]) for item in small]
        guard = and_(*bare.under_inputs([action.guard, *opens]))
        guard = _tidy(guard)
        if guard is not FALSE:
            yield Case(index, action, fixed, loops, guard, facts_of(guard))


def _tidy(guard: Term) -> Term:
    """The guard with each conjunct simplified under the equalities among the others."""
    facts = {key: value for key, value in facts_of(guard).items() if key.op in ("var", "input")}
    if guard.op != "and" or not facts:
        return guard
    kept = [part for part in guard.args if _is_fact(part)]
    rest = substitute_all([part for part in guard.args if not _is_fact(part)], facts)
    return and_(*kept, *rest)


def _is_fact(part: Term) -> bool:
    bare = part.args[0] if part.op == "not" or (part.op == "eq" and part.args[1].op == "const") else part
    return bare.op in ("var", "input")


def starts(initial: Initial) -> Action:
    """A family of initial states as an action from nowhere."""
    return Action("initial", "environment", initial.guard, initial.values, initial.parts, initial.inputs)


@frozen
class Effects:
    """What a case does: whether it errs or overflows, the new values, and which of them must be checked to
    fit.
    """

    error: Term
    overflow: Term
    updates: Mapping[str, Term]
    checks: tuple[tuple[str, Term], ...]


def effects(system: TransitionSystem, places: Layout, case: Case) -> Effects:
    """The effects of a case, simplified under its guard and under its not erring."""
    action = case.action
    error, overflow = case.under([derived.erring(action), derived.overflowing(action)])
    facts = dict(facts_of(and_(not_(error), not_(overflow))))
    values = dict(zip(action.updates, case.under(action.updates.values()), strict=True))
    values = dict(zip(values, substitute_all(values.values(), facts), strict=True))
    values = _scaled(system, places, values)
    fits = list[tuple[str, Term]]()
    for name, new in values.items():
        place = places.places[name]
        if place.is_bool or place.ranked:
            continue
        lo, hi = (place.variable.lo, place.variable.hi) if place.exact else (place.base, place.top)
        fit = within(new, lo, hi)
        fit = substitute_all(substitute_all([fit], case.facts), facts)[0]
        if fit is not TRUE:
            fits.append((name, fit))
    return Effects(error, overflow, values, tuple(fits))


def _scaled(system: TransitionSystem, places: Layout, values: dict[str, Term]) -> dict[str, Term]:
    """Where a step gives one rank of a group, the others of the group stand scaled as well."""
    for ranks in system.ranks:
        if any(name in values for name in ranks.variables):
            for name in ranks.variables:
                values.setdefault(name, mul(integer(ranks.scale), places.places[name].variable.term))
    return values


@frozen
class Details:
    """What a case says of fairness: (unit, when) enabled and discharged, (option, when) offered and taken;
    progress; coin.
    """

    enabled: tuple[tuple[str, Term], ...]
    discharged: tuple[tuple[str, Term], ...]
    offered: tuple[tuple[tuple[str, str], Term], ...]
    taken: tuple[tuple[tuple[str, str], Term], ...]
    progress: Term
    coin: Term


def details(case: Case, variables: Mapping[str, Variable], *, adversary: bool) -> Details:
    """The details of a case under its guard."""
    action = case.action
    claims = derived.claims(action, variables)
    agent = not (action.environment or action.kind in ("environment", "tick"))
    moving = any_([derived.moves(action, variables), action.speaks]) if agent else FALSE
    offered, taken = list[tuple[tuple[str, str], Term]](), list[tuple[tuple[str, str], Term]]()
    coin = FALSE
    for item in action.inputs:
        if item.fair:
            for i, option in enumerate(item.options):
                on_offer = and_(item.evaluated, item.present[i])
                offered.append(((item.site, option), on_offer))
                taken.append(((item.site, option), and_(item.evaluated, _is(item, i))))
        if item.kind == "draw" and not adversary:
            coin = any_([coin, and_(item.evaluated, *_several(item))])
    terms = [c.enabled for c in claims] + [c.discharged for c in claims]
    terms += [when for _, when in offered] + [when for _, when in taken] + [moving, coin]
    simple = iter(case.under(terms))
    return Details(
        tuple((c.unit, next(simple)) for c in claims),
        tuple((c.unit, next(simple)) for c in claims),
        tuple((option, next(simple)) for option, _ in offered),
        tuple((option, next(simple)) for option, _ in taken),
        next(simple),
        next(simple),
    )


def _is(item: Input, index: int) -> Term:
    return eq(derived.input_term(item), integer(index))


def _several(item: Input) -> list[Term]:
    """Two or more options are present."""
    return [le(integer(2), count(item.present))]


def cost(case: Case, measure: Measure, variables: Mapping[str, Variable]) -> Term:
    """What the case adds to a measure."""
    return case.under([derived.cost(case.action, measure, variables)])[0]
