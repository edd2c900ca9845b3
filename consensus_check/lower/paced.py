"""Step, receive and expires under `rounds` and `sequential` timing (language.md 2.2).

A round is deliveries, steps, timers. `stage` says which, `turn` whose. In rounds deliveries go agent by
agent, one transition each, then all
agents step in one transition, then all timers run in one; what is sent in a round lies in the `next` half of
its link until the round
ends. In sequential an agent does all three at its turn, and finds what was sent before.
"""

from __future__ import annotations

from attrs import define, evolve, field

from consensus_check.errors import DeclarationError, LimitError
from consensus_check.ir import derived
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.system import (
    Action,
    Claim,
    Input,
    Measure,
    Unit,
    UnitKind,
    Variable,
    View,
)
from consensus_check.ir.system import Scalar as Shown
from consensus_check.ir.terms import (
    FALSE,
    ONE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    any_,
    eq,
    implies,
    input_,
    integer,
    ite,
    le,
    not_,
    or_,
)
from consensus_check.lower.asynchronous import Asynchronous, Outcome, Trigger
from consensus_check.lower.belongings import timers_off
from consensus_check.lower.channels import Copy, Link, Placed
from consensus_check.lower.clocks import add_turn
from consensus_check.lower.execution import Execution, Location
from consensus_check.lower.fairness import strength
from consensus_check.lower.faults import UNHARMED, Strike
from consensus_check.lower.fields import nodes
from consensus_check.lower.finish import costs, simplified
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.sharing import merge_shared
from consensus_check.lower.surroundings import Surroundings
from consensus_check.lower.values import Scalar, Value, merge

DELIVERIES, STEPS, TIMERS = 0, 1, 2
Made = tuple[list[tuple[Outcome, Term]], list[Input]]
"""Methods with the condition that they are taken, and the choices between them."""


@define(eq=False)
class Paced:
    """The making of the actions of such runs."""

    around: Surroundings
    maker: Asynchronous = field(init=False)
    turn: Variable = field(init=False)
    stage: Variable = field(init=False)
    sequential: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        state, network = self.around.state, self.around.model.environment.network
        if network.delivery == "forever" or network.duplication:
            raise DeclarationError(
                "CC169", "a message that stays in its link would be delivered without end within one round"
            )
        if self.around.model.environment.timing == "rounds":
            _reads_no_border(self.around.model)
        self.sequential = self.around.model.environment.timing == "sequential"
        self.turn = add_turn(state)
        names = {DELIVERIES: "deliveries", STEPS: "steps", TIMERS: "timers"}
        stage = Variable("stage", False, 0, 2, clock=True)
        self.stage = state.add(stage, View("", "stage", Shown(stage.term, names), "clock"))
        self.around.border = and_(eq(stage.term, integer(DELIVERIES)), eq(self.turn.term, ZERO))
        if self.around.faults.liars:
            raise LimitError(
                "CC560", "Byzantine agents of step and receive in rounds are not in this version"
            )
        self.maker = Asynchronous(self.around, named_inputs=True)

    @property
    def agents(self) -> tuple[Agent, ...]:
        return self.around.model.agents

    def actions(self) -> list[Action]:
        """Every action, each tied to its stage and turn."""
        self.maker.execute()
        self.around.faults.check(outcome.run for outcome in self.maker.outcomes)
        if not self.sequential:
            self.maker.open_next()
        kind: UnitKind = "turn" if self.sequential else "phase"
        self.around.units[kind] = Unit(
            kind, kind, strength(self.around.model.environment, kind, "", kind, "weak")
        )
        found: list[Action] = []
        for agent in self.agents:
            found += self._deliveries(agent)
        if self.sequential:
            for agent in self.agents:
                here = eq(self.turn.term, integer(agent.index))
                found.append(
                    self._together(
                        f"steps of {agent.name}",
                        STEPS,
                        (agent,),
                        self._steps((agent,)),
                        here,
                        self._set(stage=TIMERS),
                    )
                )
                found.append(
                    self._together(
                        f"timers of {agent.name}",
                        TIMERS,
                        (agent,),
                        self._expiries((agent,)),
                        here,
                        self._next_turn(agent),
                    )
                )
            used = {claim.unit for action in found for claim in action.claims}
            self.around.units = {name: unit for name, unit in self.around.units.items() if name in used}
        else:
            found.append(
                self._together(
                    "steps", STEPS, self.agents, self._steps(self.agents), TRUE, self._set(stage=TIMERS)
                )
            )
            found.append(
                self._together(
                    "timers",
                    TIMERS,
                    self.agents,
                    self._expiries(self.agents),
                    TRUE,
                    self._set(stage=DELIVERIES),
                )
            )
        return found

    # -- the clock ---------------------------------------------------------------------------------

    def _at(self, stage: int) -> Term:
        return eq(self.stage.term, integer(stage))

    def _set(self, *, stage: int | None = None, turn: int | None = None) -> dict[str, Term]:
        updates: dict[str, Term] = {}
        if stage is not None:
            updates["stage"] = integer(stage)
        if turn is not None:
            updates["turn"] = integer(turn)
        return updates

    def _next_turn(self, agent: Agent) -> dict[str, Term]:
        return self._set(stage=DELIVERIES, turn=(agent.index + 1) % len(self.agents))

    def _able(self) -> Term:
        """Whether somebody may still act."""
        return any_(self.around.alive(a.index) for a in self.agents)

    def _claims(self, *own: Claim) -> tuple[Claim, ...]:
        if self.sequential:
            return (Claim("turn", TRUE, TRUE),)
        return (*own, Claim("phase", TRUE, TRUE))

    # -- deliveries --------------------------------------------------------------------------------

    def _deliveries(self, agent: Agent) -> list[Action]:
        """One action a receipt of the agent, and the passing on when it has none."""
        here = and_(self._at(DELIVERIES), eq(self.turn.term, integer(agent.index)))
        variables = {v.name: v for v in self.around.variables()}
        found = []
        for outcome in self.maker.outcomes:
            if outcome.trigger.kind == "receive" and outcome.trigger.agent is agent:
                for action in self.maker.actions_of(outcome):
                    claims = self._claims(*derived.claims(action, variables))
                    found.append(evolve(action, guard=and_(here, action.guard), claims=claims, unit=None))
        waiting = any_(derived.possible(a) for a in found)
        if self.sequential:
            updates = self._set(stage=STEPS)
        else:
            last = agent.index == len(self.agents) - 1
            updates = self._set(stage=STEPS, turn=0) if last else self._set(turn=agent.index + 1)
        passing = Action(
            f"end of {agent.name}'s deliveries",
            "turn" if self.sequential else "phase",
            and_(here, not_(waiting), self._able()),
            updates,
            claims=self._claims(),
            costs=self._begins(agent),
        )
        return [*found, passing]

    def _begins(self, agent: Agent) -> dict[Measure, Term]:
        """A round is counted when its first deliveries end."""
        return {"rounds": ONE if agent.index == 0 else ZERO, "steps": ZERO}

    # -- steps -------------------------------------------------------------------------------------

    def _steps(self, agents: tuple[Agent, ...]) -> Made:
        """For each agent one of its enabled steps, by a free choice; it may pass only where no fair one is
        enabled.
        """
        acts: list[tuple[Outcome, Term]] = []
        inputs: list[Input] = []
        for agent in agents:
            mine = [o for o in self.maker.outcomes if o.trigger.kind == "step" and o.trigger.agent is agent]
            if not mine:
                continue
            able = [and_(self.around.alive(agent.index), self._possible(o.run)) for o in mine]
            fair = any_(a for o, a in zip(mine, able, strict=True) if self._fair(agent, o))
            name = f"{agent.name}'s step"
            options = (*(o.trigger.method.name for o in mine), "none")
            inputs.append(
                Input(
                    name,
                    "choose",
                    options,
                    (*able, not_(fair)),
                    TRUE,
                    line=mine[0].run.model.spec.line(mine[0].trigger.method.at),
                )
            )
            index = input_(name, len(options))
            acts += [
                (o, and_(a, eq(index, integer(i)))) for i, (o, a) in enumerate(zip(mine, able, strict=True))
            ]
        return acts, inputs

    def _fair(self, agent: Agent, outcome: Outcome) -> bool:
        method = outcome.trigger.method
        return (
            strength(self.around.model.environment, "step", agent.role, method.name, method.fair) is not None
        )

    def _possible(self, x: Execution) -> Term:
        return derived.exists(derived.demand_of_coins(x.guard, tuple(x.inputs)), x.inputs)

    # -- timers ------------------------------------------------------------------------------------

    def _expiries(self, agents: tuple[Agent, ...]) -> Made:
        """Every timer that has run down expires, an agent's in the order of its text; the others are
        lowered.
        """
        acts: list[tuple[Outcome, Term]] = []
        for agent in agents:
            overlay: dict[Location, Value] = self._lowered((agent,))
            for method in self.around.model.roles[agent.role].methods:
                if method.kind != "expires":
                    continue
                outcome = self.maker.run(Trigger("expire", agent, method), overlay)
                due = and_(self.maker.due(agent, method), self.around.alive(agent.index))
                taken = and_(due, self._possible(outcome.run))
                acts.append((outcome, taken))
                for location, value in outcome.run.store.items():
                    old = overlay.get(location, self.around.state.stored[location].value)
                    overlay[location] = merge(taken, value, old)
        return acts, []

    def _lowered(self, only: tuple[Agent, ...]) -> dict[Location, Value]:
        """The ticks of running timers, one less."""
        result: dict[Location, Value] = {}
        for (kind, owner, name), place in self.around.state.stored.items():
            agent = next((a for a in only if kind == "agent" and a.name == owner), None)
            if agent is not None and name.endswith("#ticks"):
                ticks = place.variables[0].term
                lowers = and_(le(ONE, ticks), self.around.alive(agent.index))
                result[(kind, owner, name)] = Scalar(ite(lowers, add(ticks, integer(-1)), ticks))
        return result

    # -- all at once -------------------------------------------------------------------------------

    def _together(
        self, name: str, stage: int, runs: tuple[Agent, ...], made: Made, here: Term, clock: dict[str, Term]
    ) -> Action:
        """One transition of several methods of the agents `runs`, each on the state before it."""
        acts, inputs = made
        state = self.around.state
        strikes, marks = self.around.faults.strikes((o.run, t) for o, t in acts)
        whole = [pair for i, act in enumerate(acts) for pair in self._copies(i, act)]
        own = [
            pair
            for i, (act, s) in enumerate(zip(acts, strikes, strict=True))
            for pair in self._copies(i, act, s)
        ]
        ends = stage == TIMERS and not self.sequential
        sent, placed = self._place(own, pour=ends)
        fits = [result.fits for result in self._place(whole, pour=ends)[1]]
        shared, extra, conflicts = merge_shared(
            self.around.model, state, [(o.trigger.agent, o.run, t) for o, t in acts]
        )
        updates = self._fields(acts, self._lowered(runs) if stage == TIMERS else {})
        updates |= state.updates(shared) | sent | clock | marks
        if clock.get("stage") is integer(DELIVERIES) and clock.get("turn", ZERO) is ZERO:
            updates |= self.around.faults.advance()
        for (outcome, taken), strike in zip(acts, strikes, strict=True):
            updates |= timers_off(state, outcome.trigger.agent, strike.falls, updates)
            updates |= self.maker.leaving(outcome.run, updates, taken)
        _once_each(acts, strikes)
        asked = [
            item
            for (o, t), strike in zip(acts, strikes, strict=True)
            for item in (*(evolve(i, evaluated=and_(t, i.evaluated)) for i in o.run.inputs), *strike.inputs)
        ]
        able = [implies(t, derived.demand_of_coins(o.run.guard, tuple(o.run.inputs))) for o, t in acts]
        errors = [evolve(e, when=and_(t, e.when)) for o, t in acts for e in o.run.errors]
        overflows = [evolve(e, when=and_(t, e.when)) for o, t in acts for e in o.run.overflows]
        action = Action(
            name,
            "turn" if self.sequential else "phase",
            and_(self._at(stage), here, self._able(), *able, *fits),
            updates,
            parts=tuple(self.maker.part(o, None, t, s) for (o, t), s in zip(acts, strikes, strict=True)),
            inputs=(*inputs, *asked, *extra),
            claims=self._claims(*(self._claim(i, act) for i, act in enumerate(acts))),
            resolved=any_(and_(t, o.run.resolved()) for o, t in acts),
            tossed=any_(and_(t, o.run.tossed) for o, t in acts),
            progress=any_(and_(t, o.run.drawn) for o, t in acts),
            speaks=any_(and_(t, o.run.speaks()) for o, t in acts),
            errors=(*errors, *conflicts, *(e for result in placed for e in result.errors)),
            overflows=(*overflows, *(o for result in placed for o in result.overflows)),
            costs=_costs(acts, strikes),
        )
        return simplified(action, {v.name: v for v in self.around.variables()})

    def _copies(
        self, index: int, act: tuple[Outcome, Term], strike: Strike = UNHARMED
    ) -> list[tuple[Link, Copy]]:
        """What an act sends. Turns are told apart by act: only the values of one send exclude each other."""
        outcome, taken = act
        return [
            (
                link,
                evolve(
                    copy,
                    when=and_(taken, copy.when, not_(strike.takes(copy.turn))),
                    turn=(index << 16) + copy.turn,
                ),
            )
            for link, copy in outcome.copies
        ]

    def _fields(self, acts: list[tuple[Outcome, Term]], values: dict[Location, Value]) -> dict[str, Term]:
        """The agents' own fields after all acts, on top of `values`."""
        state = self.around.state
        for outcome, taken in acts:
            for location, value in outcome.run.store.items():
                if location[0] == "agent":
                    values[location] = merge(taken, value, values.get(location, state.stored[location].value))
        return state.updates(values)

    def _claim(self, index: int, act: tuple[Outcome, Term]) -> Claim:
        """What an act says of its unit: enabled and discharged where it is taken and changes something."""
        outcome, taken = act
        state, x = self.around.state, outcome.run
        changed = [
            not_(_unchanged(state.flat(state.stored[location], value), state.stored[location].variables))
            for location, value in x.store.items()
        ]
        sends = any_(copy.when for _, copy in self._copies(index, act))
        effect = and_(taken, or_(*changed, x.drawn, x.leaves, x.stops, sends))
        return Claim(self.maker.unit_of(outcome.trigger), effect, or_(effect, and_(taken, x.resolved())))

    def _place(self, copies: list[tuple[Link, Copy]], *, pour: bool) -> tuple[dict[str, Term], list[Placed]]:
        """Put what was sent into its links; at the end of a round, what was sent in it becomes
        deliverable.
        """
        by_link: dict[Link, list[Copy]] = {}
        for link, copy in copies:
            if link in self.maker.channels:
                way = and_(not_(self.around.left(link[1])), self.around.faults.passes(link))
                by_link.setdefault(link, []).append(evolve(copy, when=and_(copy.when, way)))
        placed = [result for link in sorted(by_link) for result in self.maker.put(link, None, by_link[link])]
        updates: dict[str, Term] = {}
        for result in placed:
            updates |= result.updates
        if pour:
            for link, later in sorted(self.maker.later.items()):
                updates |= self.maker.channels[link].pour(later, updates).updates
                updates |= {v.name: FALSE if v.is_bool else ZERO for v in later.variables()}
        return updates, placed


def _once_each(acts: list[tuple[Outcome, Term]], strikes: list[Strike]) -> None:
    """Refuse a crash in the middle of one of several expiries of an agent: the others would not follow it."""
    for outcome, _ in acts:
        agent = outcome.trigger.agent
        own = [s for (o, _), s in zip(acts, strikes, strict=True) if o.trigger.agent is agent]
        if outcome.trigger.kind == "expire" and len(own) > 1 and any(s.falls is not FALSE for s in own):
            raise LimitError(
                "CC560", f"a crash between two timers of {agent.name} is not in this version; use crash:whole"
            )


def _costs(acts: list[tuple[Outcome, Term]], strikes: list[Strike]) -> dict[Measure, Term]:
    table: dict[Measure, Term] = {}
    for (outcome, taken), strike in zip(acts, strikes, strict=True):
        for measure, term in costs(outcome.run, strike.unsent).items():
            table[measure] = add(table.get(measure, ZERO), ite(taken, term, ZERO))
    return table


def _unchanged(terms: list[Term], variables: tuple[Variable, ...]) -> Term:
    return and_(*(eq(term, v.unchanged) for term, v in zip(terms, variables, strict=True)))


def _reads_no_border(model: Model) -> None:
    """Refuse receipts that read visible or shared state: it would have to be that of the phase border."""
    for role in model.played:
        for method in role.methods:
            if method.kind in ("receive", "part") and any(_foreign(node) for node in nodes(method.body)):
                name = f"{role.name}.{method.name}"
                raise LimitError(
                    "CC560", f"in rounds {name} would read others as they were at the phase border"
                )


def _foreign(node: object) -> bool:
    if not isinstance(node, p.Attribute):
        return False
    return isinstance(node.object.type, ty.SharedType) or (
        isinstance(node.object.type, ty.AgentType) and not isinstance(node.object, p.Self)
    )
