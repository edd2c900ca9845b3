"""Several methods in one transition: the steps of all agents in a round, the timers that run down together.

Each runs on the state before the transition; an agent's own one after another, in the order given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from consensus_check.errors import LimitError
from consensus_check.ir import derived
from consensus_check.ir.system import Action, ActionKind, Claim, Input, Measure
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, add, and_, any_, implies, ite, ne, not_, or_
from consensus_check.lower.asynchronous import Asynchronous, Outcome
from consensus_check.lower.belongings import timers_off
from consensus_check.lower.channels import Copy, Link, Placed
from consensus_check.lower.execution import Location
from consensus_check.lower.faults import UNHARMED, Strike
from consensus_check.lower.finish import costs, simplified
from consensus_check.lower.model import Agent
from consensus_check.lower.sharing import merge_shared
from consensus_check.lower.values import Value, merge
from consensus_check.records import frozen


@frozen
class Act:
    """A method run with others. place: among them. demand: what its choices must leave possible, its sends
    placed. taken: where it runs.
    """

    outcome: Outcome
    place: int
    demand: Term
    taken: Term

    @property
    def agent(self) -> Agent:
        return self.outcome.trigger.agent


def act(maker: Asynchronous, outcome: Outcome, earlier: Sequence[Act], when: Term) -> Act:
    """A method that runs where `when` holds and it is possible, after these acts of the same transition."""
    before = [one for one in earlier if one.agent is outcome.trigger.agent]
    new = Act(outcome, len(earlier), TRUE, TRUE)
    copies = [pair for one in (*before, new) for pair in copies_of(one)]
    fits = and_(*(result.fits for result in placed(maker, copies)))
    x = outcome.run
    demand = derived.demand_of_coins(and_(x.guard, fits), tuple(x.inputs))
    return evolve(new, demand=demand, taken=and_(when, derived.exists(demand, x.inputs)))


def copies_of(one: Act, strike: Strike = UNHARMED) -> list[tuple[Link, Copy]]:
    """What an act sends. Turns are told apart by act: only the values of one send exclude each other."""
    return [
        (
            link,
            evolve(
                copy,
                when=and_(one.taken, copy.when, not_(strike.takes(copy.turn))),
                turn=(one.place << 16) + copy.turn,
            ),
        )
        for link, copy in one.outcome.copies
    ]


def placed(maker: Asynchronous, copies: Sequence[tuple[Link, Copy]]) -> list[Placed]:
    """The links after these sends."""
    by_link: dict[Link, list[Copy]] = {}
    for link, copy in copies:
        if link in maker.channels and maker.handler(link, copy.key.name) is not None:
            way = and_(not_(maker.around.left(link[1])), maker.faults.passes(link))
            by_link.setdefault(link, []).append(evolve(copy, when=and_(copy.when, way)))
    return [result for link in sorted(by_link) for result in maker.put(link, None, by_link[link])]


def together(
    maker: Asynchronous,
    name: str,
    kind: ActionKind,
    guard: Term,
    acts: Sequence[Act],
    choices: Sequence[Input],
    begun: Mapping[Location, Value],
    clock: Mapping[str, Term],
    *,
    pour: bool,
) -> Action:
    """One transition of several methods. begun: fields as the methods find them; pour: what was sent in the
    round becomes deliverable.
    """
    state = maker.state
    strikes, marks = maker.faults.strikes((one.outcome.run, one.taken) for one in acts)
    pairs = list(zip(acts, strikes, strict=True))
    sent = placed(maker, [pair for one, strike in pairs for pair in copies_of(one, strike)])
    shared, settling, conflicts = merge_shared(
        maker.model, state, [(one.agent, one.outcome.run, one.taken) for one in acts]
    )
    updates = _fields(maker, acts, begun) | state.updates(shared)
    for result in sent:
        updates |= result.updates
    if pour:
        updates |= _poured(maker, updates)
    updates |= dict(clock) | marks
    for one, strike in pairs:
        updates |= timers_off(state, one.agent, strike.falls, updates)
        updates |= maker.leaving(one.outcome.run, updates, one.taken)
    _once_each(pairs)
    asked = [
        item
        for one, strike in pairs
        for item in (
            *(evolve(i, evaluated=and_(one.taken, i.evaluated)) for i in one.outcome.run.inputs),
            *strike.inputs,
        )
    ]
    runs = [(one.outcome.run, one.taken) for one in acts]
    action = Action(
        name,
        kind,
        and_(guard, *(implies(one.taken, one.demand) for one in acts)),
        updates,
        parts=tuple(maker.part(one.outcome, None, one.taken, strike) for one, strike in pairs),
        inputs=(*choices, *asked, *settling),
        resolved=any_(and_(taken, x.resolved()) for x, taken in runs),
        tossed=any_(and_(taken, x.tossed) for x, taken in runs),
        progress=any_(and_(taken, x.drawn) for x, taken in runs),
        speaks=any_(and_(taken, x.speaks()) for x, taken in runs),
        errors=(
            *(evolve(e, when=and_(taken, e.when)) for x, taken in runs for e in x.errors),
            *conflicts,
            *(e for result in sent for e in result.errors),
        ),
        overflows=(
            *(evolve(o, when=and_(taken, o.when)) for x, taken in runs for o in x.overflows),
            *(o for result in sent for o in result.overflows),
        ),
        costs=_costs(pairs),
    )
    return simplified(action, {v.name: v for v in maker.around.variables()})


def claim(maker: Asynchronous, one: Act) -> Claim:
    """What an act says of its unit: enabled where, by itself and without faults, it changes something;
    discharged where, as the faults left it, it does.
    """
    x = one.outcome.run
    ((strike,), marks) = maker.faults.strikes([(x, one.taken)])
    whole, struck = _moved(maker, one, UNHARMED, {}), _moved(maker, one, strike, marks)
    wrong = any_(incident.when for incident in (*x.errors, *x.overflows))
    return Claim(
        maker.unit_of(one.outcome.trigger),
        and_(one.taken, or_(whole, wrong)),
        and_(one.taken, or_(struck, x.resolved())),
    )


def _moved(maker: Asynchronous, one: Act, strike: Strike, marks: Mapping[str, Term]) -> Term:
    """Whether an act alone changes the state or does not get through."""
    state, variables, x = maker.state, maker.places, one.outcome.run
    written = (
        pair
        for location, value in x.store.items()
        for pair in zip(
            state.stored[location].variables, state.flat(state.stored[location], value), strict=True
        )
    )
    changed = [ne(term, variable.unchanged) for variable, term in written]
    changed += [ne(term, variables[name].unchanged) for name, term in marks.items()]
    for result in placed(maker, copies_of(one, strike)):
        changed += [ne(term, variables[name].unchanged) for name, term in result.updates.items()]
        changed += [incident.when for incident in (*result.errors, *result.overflows)]
    return or_(*changed, x.drawn, x.leaves, x.stops)


def _fields(
    maker: Asynchronous, acts: Sequence[Act], begun: Mapping[Location, Value]
) -> dict[str, Term]:
    """The agents' own fields after all acts, on top of `begun`."""
    values = dict(begun)
    for one in acts:
        for location, value in one.outcome.run.store.items():
            if location[0] == "agent":
                old = values.get(location, maker.state.stored[location].value)
                values[location] = merge(one.taken, value, old)
    return maker.state.updates(values)


def _poured(maker: Asynchronous, updates: Mapping[str, Term]) -> dict[str, Term]:
    """At the end of a round, what was sent in it becomes deliverable."""
    found: dict[str, Term] = {}
    for link, later in sorted(maker.later.items()):
        found |= maker.channels[link].pour(later, updates).updates
        found |= {v.name: FALSE if v.is_bool else ZERO for v in later.variables()}
    return found


def _costs(pairs: Sequence[tuple[Act, Strike]]) -> dict[Measure, Term]:
    table: dict[Measure, Term] = {}
    for one, strike in pairs:
        for measure, term in costs(one.outcome.run, strike.unsent).items():
            table[measure] = add(table.get(measure, ZERO), ite(one.taken, term, ZERO))
    return table


def _once_each(pairs: Sequence[tuple[Act, Strike]]) -> None:
    """Refuse a crash in the middle of one of several expiries of an agent: the others would not follow it."""
    for one, strike in pairs:
        several = sum(other.agent is one.agent for other, _ in pairs) > 1
        if one.outcome.trigger.kind == "expire" and several and strike.falls is not FALSE:
            raise LimitError(
                "CC560",
                f"a crash between two timers of {one.agent.name} is not in this version; use crash:whole",
            )
