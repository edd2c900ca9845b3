"""Terms that follow from a system's actions, made once here and read by every engine.

An engine never computes enabledness or discharge by rules of its own: it evaluates these terms, or counts the
steps they describe.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve

from consensus_check.ir.system import Action, Claim, Input, InputKind, Measure, TransitionSystem, Variable
from consensus_check.ir.terms import (
    ONE,
    TRUE,
    ZERO,
    Term,
    all_,
    and_,
    any_,
    count,
    facts_of,
    input_,
    integer,
    ite,
    lt,
    ne,
    not_,
    or_,
    substitute,
)


def changes(action: Action, variables: Mapping[str, Variable]) -> Term:
    """Whether an occurrence changes the state (observers apart) or draws a rank. Over variables and inputs,
    given the guard.
    """
    differs = (
        ne(new, variables[name].unchanged)
        for name, new in action.updates.items()
        if not variables[name].observer
    )
    return substitute(or_(action.progress, *differs), facts_of(action.guard))


def moves(action: Action, variables: Mapping[str, Variable]) -> Term:
    """Whether an occurrence changes more than clocks and observers, or draws a rank: what counts for the kind
    of a failure.
    """
    return or_(
        action.progress,
        *(
            ne(new, variables[name].unchanged)
            for name, new in action.updates.items()
            if not variables[name].observer and not variables[name].clock
        ),
    )


def cost(action: Action, measure: Measure, variables: Mapping[str, Variable]) -> Term:
    """What an occurrence adds to a measure (language.md 1.7). Over variables and inputs.

    A step is an agent's occurrence that changes the state or evaluates a choice or coin; in a phase or a
    turn, each agent's occurrence.
    """
    if measure in action.costs:
        return action.costs[measure]
    if measure != "steps" or action.environment or action.kind in ("tick", "environment"):
        return ZERO
    if action.kind in ("phase", "turn"):
        return count(part.taken for part in action.parts)
    return ite(or_(changes(action, variables), action.tossed), ONE, ZERO)


def erring(action: Action) -> Term:
    """Whether an occurrence is an error."""
    return any_(incident.when for incident in action.errors)


def overflowing(action: Action) -> Term:
    """Whether an occurrence is cut because a message does not fit an undeclared capacity."""
    return any_(incident.when for incident in action.overflows)


def effective(action: Action, variables: Mapping[str, Variable]) -> Term:
    """Whether a possible occurrence shows its unit enabled: it changes the state, errs or overflows.

    A phase or a turn is enabled wherever it is possible (language.md 3.4).
    """
    if action.kind in ("phase", "turn"):
        return TRUE
    return or_(changes(action, variables), erring(action), overflowing(action))


def open_input(item: Input, index: int) -> Term:
    """Whether option `index` of an input can be taken (over variables and earlier inputs)."""
    chosen = and_(item.evaluated, item.present[index])
    return or_(chosen, not_(item.evaluated)) if index == 0 else chosen


def exists(body: Term, inputs: Iterable[Input]) -> Term:
    """Whether some combination of open inputs satisfies the body: a term over variables alone."""
    for item in reversed(tuple(inputs)):
        body = any_(and_(open_input(item, i), _fix(body, item, i)) for i in range(len(item.options)))
    return body


def _fix(body: Term, item: Input, index: int) -> Term:
    return substitute(body, {input_term(item): integer(index)}) if len(item.options) > 1 else body


def input_term(item: Input) -> Term:
    return input_(item.name, len(item.options))


def possible(action: Action) -> Term:
    """Whether the action has a possible occurrence."""
    return exists(action.guard, action.inputs)


def enabled(actions: Iterable[Action], variables: Mapping[str, Variable]) -> Term:
    """Whether a unit with these actions is enabled: some possible occurrence is effective. Over variables
    alone.
    """
    return any_(
        exists(and_(a.guard, claim.enabled), a.inputs) for a in actions for claim in claims(a, variables)
    )


def obliged(actions: Iterable[Action], variables: Mapping[str, Variable]) -> Term:
    """Whether a fair unit with these actions is obliged: enabled, and no free choice lets it leave the
    state unchanged.

    A free choice lets it when, for some table of choices, every outcome of the coins leaves the state as
    it is.
    """
    listed = tuple(actions)
    return and_(
        enabled(listed, variables),
        *(not_(_may_idle(a, variables)) for a in listed if any(i.kind != "draw" for i in a.inputs)),
    )


def _may_idle(action: Action, variables: Mapping[str, Variable]) -> Term:
    body = and_(action.guard, not_(effective(action, variables)))
    for item in reversed(action.inputs):
        faces = [(open_input(item, i), _fix(body, item, i)) for i in range(len(item.options))]
        if item.kind == "draw":
            body = all_(or_(not_(is_open), face) for is_open, face in faces)
        else:
            body = any_(and_(is_open, face) for is_open, face in faces)
    return body


def resolving(inputs: tuple[Input, ...], guard: Term, kinds: tuple[InputKind, ...]) -> Term:
    """Whether an occurrence resolves an input of these kinds, fair ones apart, with two or more options that
    are possible: on offer, and leaving a way on. Over variables and inputs.
    """
    found = []
    for place, item in enumerate(inputs):
        if item.fair or item.kind not in kinds:
            continue
        rest = inputs[place + 1 :]
        ways = []
        for i, there in enumerate(item.present):
            fixed = tuple(_fixed(later, item, i) for later in rest)
            ways.append(and_(there, exists(_fix(guard, item, i), fixed)))
        found.append(and_(item.evaluated, lt(ONE, count(ways))))
    return any_(found)


def _fixed(later: Input, item: Input, index: int) -> Input:
    """A later input where an earlier one is fixed."""
    return evolve(
        later,
        evaluated=_fix(later.evaluated, item, index),
        present=tuple(_fix(there, item, index) for there in later.present),
    )


def demand_of_coins(guard: Term, inputs: tuple[Input, ...]) -> Term:
    """The guard with what later branches demand of earlier choices (language.md 1.3): at each coin, every
    face must leave a way on.
    """
    demands, rest = [guard], guard
    for item in reversed(inputs):
        faces = [(open_input(item, i), _fix(rest, item, i)) for i in range(len(item.options))]
        if item.kind == "draw":
            rest = all_(or_(not_(is_open), face) for is_open, face in faces)
            demands.append(rest)
        else:
            rest = any_(and_(is_open, face) for is_open, face in faces)
    return and_(*demands) if len(demands) > 1 and guard is not TRUE else guard


def discharging(action: Action, variables: Mapping[str, Variable]) -> Term:
    """Whether an occurrence discharges its unit: it changes the state or resolves an unfair choose of two
    or more open options.

    Every occurrence of a phase or a turn does (language.md 3.4).
    """
    if action.kind in ("phase", "turn"):
        return TRUE
    return or_(changes(action, variables), action.resolved)


def claims(action: Action, variables: Mapping[str, Variable]) -> tuple[Claim, ...]:
    """What the occurrences of an action say about fairness units: its own claims, else those of its one unit.
    """
    if action.claims or action.unit is None:
        return action.claims
    return (Claim(action.unit, effective(action, variables), discharging(action, variables)),)


def enabled_units(system: TransitionSystem) -> dict[str, Term]:
    """For each unit the term, over variables alone, that says where it is enabled."""
    variables = {v.name: v for v in system.variables}
    table: dict[str, list[Term]] = {unit.name: [] for unit in system.units}
    for action in system.actions:
        for claim in claims(action, variables):
            table[claim.unit].append(exists(and_(action.guard, claim.enabled), action.inputs))
    return {name: any_(terms) for name, terms in table.items()}
