"""Step, receive and expires under `rounds` and `sequential` timing (language.md 2.2).

A round is deliveries, steps, timers. `stage` says which is next or under way, `turn` whose it is. In rounds
deliveries come agent by agent, one transition each, then all agents step in one transition, then all timers
run in one; what is sent in a round lies in the `next` half of its link until the round ends. In sequential an
agent does all three at its turn, and finds what was sent before. A round begins with its first delivery or,
where there is none, with the end of its deliveries.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from attrs import evolve, field

from consensus_check.errors import DeclarationError, LimitError
from consensus_check.ir import derived
from consensus_check.ir.system import Action, Claim, Input, Unit, Variable, View
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
    input_,
    integer,
    ite,
    le,
    lt,
    not_,
    or_,
)
from consensus_check.lower.asynchronous import Asynchronous, Outcome, Trigger
from consensus_check.lower.border import Border
from consensus_check.lower.clocks import add_turn
from consensus_check.lower.execution import Location
from consensus_check.lower.fairness import strength
from consensus_check.lower.model import Agent
from consensus_check.lower.surroundings import Surroundings
from consensus_check.lower.together import Act, act, claim, together
from consensus_check.lower.values import Scalar, Value, merge
from consensus_check.records import define

BETWEEN, DELIVERIES, STEPS, TIMERS = 0, 1, 2, 3
NAMES = {BETWEEN: "between rounds", DELIVERIES: "deliveries", STEPS: "steps", TIMERS: "timers"}


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
        if network.overflow == "drop_oldest" and self.around.model.environment.timing == "rounds":
            raise LimitError(
                "CC560", "overflow=drop_oldest of step and receive in rounds; use drop_newest, block or error"
            )
        if self.around.faults.liars:
            raise LimitError(
                "CC560", "Byzantine agents of step and receive in rounds are not in this version"
            )
        self.sequential = self.around.model.environment.timing == "sequential"
        self.turn = add_turn(state)
        stage = Variable("stage", False, BETWEEN, TIMERS, clock=True)
        self.stage = state.add(stage, View("", "stage", Shown(stage.term, NAMES), "clock"))
        self.around.border = self._at(BETWEEN)
        border = None if self.sequential else Border(state, self._at(DELIVERIES))
        self.maker = Asynchronous(self.around, named_inputs=True, border=border)

    @property
    def agents(self) -> tuple[Agent, ...]:
        return self.around.model.agents

    @property
    def kind(self) -> Literal["phase", "turn"]:
        return "turn" if self.sequential else "phase"

    def actions(self) -> list[Action]:
        """Every action, each tied to its stage and turn."""
        self.maker.execute()
        self.around.faults.check(outcome.run for outcome in self.maker.outcomes)
        if not self.sequential:
            self.maker.open_next()
        kind = self.kind
        fair = strength(self.around.model.environment, kind, "", kind, "weak")
        self.around.units[kind] = Unit(kind, kind, fair)
        if not self.sequential:
            steps = self._steps("steps", self.agents, TRUE)
            timers = self._timers("timers", self.agents, TRUE)
            return [*self._put_off([*self._deliveries(self.agents), timers], steps), steps]
        found: list[Action] = []
        for agent in self.agents:
            here = self._turn_of(agent)
            found += self._deliveries((agent,))
            found.append(self._steps(f"steps of {agent.name}", (agent,), here))
            found.append(self._timers(f"timers of {agent.name}", (agent,), here))
        self.around.units = {kind: self.around.units[kind]}
        return [evolve(a, unit=None, claims=(Claim(kind, TRUE, TRUE),)) for a in found]

    # -- the clock ---------------------------------------------------------------------------------

    def _at(self, *stages: int) -> Term:
        return or_(*(eq(self.stage.term, integer(stage)) for stage in stages))

    def _turn_of(self, agent: Agent) -> Term:
        return eq(self.turn.term, integer(agent.index))

    def _able(self) -> Term:
        """Whether somebody may still act."""
        return any_(
            self.around.alive(a.index)
            for a in self.agents
            if any(m.kind in ("step", "receive", "expires") for m in self.around.model.roles[a.role].methods)
        )

    def _begins(self) -> Term:
        """What a transition of the deliveries adds to the rounds: one that begins a round adds one."""
        return ite(self._at(BETWEEN), ONE, ZERO)

    def _put_off(self, others: list[Action], steps: Action) -> Iterator[Action]:
        """The actions of the other stages. A step that need not be taken there is not disabled there: whether
        it is passed over for ever is judged where steps are taken (weak fairness).
        """
        units = self.around.units
        waiting = [
            Claim(name, TRUE, FALSE)
            for name in dict.fromkeys(c.unit for c in steps.claims)
            if units[name].kind == "step" and units[name].strength == "weak"
        ]
        for action in others:
            yield evolve(action, claims=(*action.claims, *waiting))

    # -- deliveries --------------------------------------------------------------------------------

    def _deliveries(self, agents: tuple[Agent, ...]) -> list[Action]:
        """One action a receipt, agent by agent, and the end when nothing is left to receive."""
        variables = {v.name: v for v in self.around.variables()}
        border = self.maker.border
        under_way = self._at(BETWEEN, DELIVERIES)
        found: list[Action] = []
        done: list[Term] = []
        for agent in agents:
            here = self._turn_of(agent) if self.sequential else le(self.turn.term, integer(agent.index))
            receipts = [
                action
                for outcome in self.maker.outcomes
                if outcome.trigger.kind == "receive" and outcome.trigger.agent is agent
                for action in self.maker.actions_of(outcome)
            ]
            clock = {self.stage.name: integer(DELIVERIES), self.turn.name: integer(agent.index)}
            for action in receipts:
                claims = (*derived.claims(action, variables), Claim(self.kind, TRUE, TRUE))
                found.append(
                    evolve(
                        action,
                        guard=and_(under_way, here, *done, action.guard),
                        updates={**action.updates, **clock, **(border.keep() if border else {})},
                        claims=claims,
                        unit=None,
                        costs={**action.costs, "rounds": self._begins()},
                    )
                )
            passed = FALSE if self.sequential else lt(integer(agent.index), self.turn.term)
            done.append(or_(passed, not_(any_(derived.possible(a) for a in receipts))))
        only = agents[0] if self.sequential else None
        ends = Action(
            "end of deliveries" if only is None else f"end of {only.name}'s deliveries",
            self.kind,
            and_(under_way, TRUE if only is None else self._turn_of(only), *done, self._able()),
            {
                self.stage.name: integer(STEPS),
                self.turn.name: ZERO if only is None else self.turn.term,
                **(border.forget() if border else {}),
            },
            claims=(Claim(self.kind, TRUE, TRUE),),
            costs={"rounds": self._begins(), "steps": ZERO},
        )
        return [*found, ends]

    # -- steps -------------------------------------------------------------------------------------

    def _steps(self, name: str, agents: tuple[Agent, ...], here: Term) -> Action:
        """For each agent one of its enabled steps, by a free choice; it may pass only where no fair one is
        enabled.
        """
        acts: list[Act] = []
        inputs: list[Input] = []
        for agent in agents:
            mine = [o for o in self.maker.outcomes if o.trigger.kind == "step" and o.trigger.agent is agent]
            if not mine:
                continue
            able = [act(self.maker, o, (), self.around.alive(agent.index)).taken for o in mine]
            fair = any_(a for o, a in zip(mine, able, strict=True) if self._fair(agent, o))
            asked = f"{agent.name}'s step"
            options = (*(o.trigger.method.name for o in mine), "none")
            line = self.around.model.spec.line(mine[0].trigger.method.at)
            inputs.append(Input(asked, "choose", options, (*able, not_(fair)), TRUE, line=line))
            index = input_(asked, len(options))
            for i, outcome in enumerate(mine):
                when = and_(self.around.alive(agent.index), eq(index, integer(i)))
                one = act(self.maker, outcome, (), when)
                acts.append(evolve(one, place=len(acts)))
        guard = and_(self._at(STEPS), here, self._able())
        clock = {self.stage.name: integer(TIMERS)}
        return self._made(name, guard, acts, inputs, {}, clock, pour=False)

    def _fair(self, agent: Agent, outcome: Outcome) -> bool:
        method = outcome.trigger.method
        environment = self.around.model.environment
        return strength(environment, "step", agent.role, method.name, method.fair) is not None

    def _made(
        self,
        name: str,
        guard: Term,
        acts: list[Act],
        inputs: list[Input],
        begun: dict[Location, Value],
        clock: dict[str, Term],
        *,
        pour: bool,
    ) -> Action:
        action = together(self.maker, name, self.kind, guard, acts, inputs, begun, clock, pour=pour)
        claims = (*(claim(self.maker, one) for one in acts), Claim(self.kind, TRUE, TRUE))
        return evolve(action, claims=claims)

    # -- timers ------------------------------------------------------------------------------------

    def _timers(self, name: str, agents: tuple[Agent, ...], here: Term) -> Action:
        """Every timer that has run down expires, an agent's in the order of its text; the others are lowered.
        What an earlier one did to others is seen by a later one in turns, not in rounds.
        """
        acts: list[Act] = []
        for agent in agents:
            found: dict[Location, Value] = self._lowered((agent,))
            for method in self.around.model.roles[agent.role].methods:
                if method.kind != "expires":
                    continue
                outcome = self.maker.run(Trigger("expire", agent, method), found)
                gone = any_(and_(one.taken, one.outcome.run.leaves) for one in acts if one.agent is agent)
                due = and_(self.maker.due(agent, method, found), self.maker.due(agent, method), not_(gone))
                acts.append(act(self.maker, outcome, acts, and_(due, self.around.alive(agent.index))))
                for location, value in outcome.run.store.items():
                    if location[0] == "agent" or self.sequential:
                        old = found.get(location, self.around.state.stored[location].value)
                        found[location] = merge(acts[-1].taken, value, old)
        last = agents[-1].index == len(self.agents) - 1
        clock = {self.stage.name: integer(BETWEEN if last else DELIVERIES)}
        if self.sequential:
            clock[self.turn.name] = integer((agents[-1].index + 1) % len(self.agents))
        if last:
            clock |= self.around.faults.advance()
        guard = and_(self._at(TIMERS), here, self._able())
        return self._made(name, guard, acts, [], self._lowered(agents), clock, pour=not self.sequential)

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
