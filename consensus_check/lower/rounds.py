"""Lockstep: a phase of all agents is one action; in sequential timing, the turn of one agent in a phase.
Every agent with an enabled method acts on one snapshot. What is sent waits for the receiver's next phase.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from attrs import evolve, field

from consensus_check.errors import DeclarationError, LimitError
from consensus_check.ir import derived
from consensus_check.ir import protocol as p
from consensus_check.ir.system import (
    Action,
    Incident,
    Input,
    Measure,
    Part,
    Send,
    Unit,
    UnitKind,
    Variable,
)
from consensus_check.ir.terms import (
    FALSE,
    ONE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    any_,
    count,
    eq,
    implies,
    integer,
    ite,
    le,
    leaves,
    minimum,
    not_,
    or_,
)
from consensus_check.lower.belongings import timers_off
from consensus_check.lower.channels import Copy, Link
from consensus_check.lower.clocks import add_phase, add_round, add_turn
from consensus_check.lower.execution import Execution
from consensus_check.lower.fairness import strength
from consensus_check.lower.faults import Strike
from consensus_check.lower.fields import State
from consensus_check.lower.finish import costs, simplified
from consensus_check.lower.inbox import Pipe, Waiting, inbox
from consensus_check.lower.letters import keys_of, rank_count, shapes_of
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.pipes import Emptied, Pipes
from consensus_check.lower.queue import one_refusal
from consensus_check.lower.sharing import merge_shared
from consensus_check.lower.statements import run
from consensus_check.lower.surroundings import Surroundings
from consensus_check.lower.values import merge
from consensus_check.records import define, frozen

if TYPE_CHECKING:
    from consensus_check.lower.faults.byzantine import Forgery


@frozen
class Act:
    """One agent's method in a phase: its execution, what its choices must leave possible, whether it is
    taken, its inbox, the network's picks for it (one_pick: that count), and its sends by pipe.
    """

    agent: Agent
    method: p.Method
    run: Execution
    demand: Term
    taken: Term
    inbox: tuple[Waiting, ...]
    copies: tuple[tuple[Pipe, Copy], ...]
    picks: tuple[Input, ...] = ()
    one_pick: Term = TRUE


@define(eq=False)
class Lockstep:
    """The making of the phases."""

    around: Surroundings
    pipes: Pipes = field(init=False)
    phase: Variable | None = None
    clock: Variable | None = None
    turn: Variable | None = None

    def __attrs_post_init__(self) -> None:
        if self.model.environment.timing == "sequential":
            self.turn = add_turn(self.state)
        self.phase = add_phase(self.state)
        self.clock = add_round(self.state)
        self.around.clock = self.clock.term if self.clock is not None else None
        clocks = (variable for variable in (self.turn, self.phase) if variable is not None)
        self.around.border = and_(*(eq(variable.term, ZERO) for variable in clocks))
        self.pipes = Pipes(
            self.around, len(self.phases), self.turn is not None, self._takes, self._queued
        )

    @property
    def model(self) -> Model:
        return self.around.model

    @property
    def state(self) -> State:
        return self.around.state

    @property
    def phases(self) -> tuple[str | None, ...]:
        declared = self.model.protocol.phases
        return declared.members if declared is not None else (None,)

    def method(self, agent: Agent, phase: str | None) -> p.Method | None:
        """What an agent does in a phase."""
        methods = self.model.roles[agent.role].methods
        return next((m for m in methods if m.kind == "each_round" and (m.phase or phase) == phase), None)

    # -- execution ---------------------------------------------------------------------------------

    def execute(self) -> list[list[Act]]:
        """The acts of each phase, once the messages each pipe may carry are known."""
        while True:
            known = self.pipes.known()
            phases = [self._acts(index) for index in range(len(self.phases))]
            for index, acts in enumerate(phases):
                self._learn(index, acts)
            if known == self.pipes.known():
                self.around.channels.update(sorted(self.pipes.made.items()))
                return phases

    def _acts(self, index: int) -> list[Act]:
        return [
            self._act(index, agent, method)
            for agent in self.model.agents
            if (method := self.method(agent, self.phases[index])) is not None
        ]

    def _act(self, index: int, agent: Agent, method: p.Method) -> Act:
        x = self.around.execution(agent, method, prefix=f"{agent.name}.")
        rows: list[Waiting] = []
        picks: tuple[Input, ...] = ()
        if method.parameters:
            value, rows, picks = inbox(self.pipes.made, self.around.faults, x, method)
            x.frame.locals[method.parameters[0][0]] = value
        coins = [derived.input_term(coin) for coin in x.inputs]
        run(x, method.body)
        if any(leaf in coins for leaf in leaves([x.guard])):
            raise LimitError(
                "CC560", f"{x.method} waits for messages that a coin may lose; not in this version"
            )
        alive, copies = self.around.alive(agent.index), tuple(self._copies(x))
        only = None if self.turn is None else agent
        demand = derived.demand_of_coins(
            and_(x.guard, self.pipes.room(copies, self._emptied(index, (), only))), tuple(x.inputs)
        )
        able = derived.exists(demand, x.inputs)
        picks = tuple(evolve(pick, evaluated=and_(alive, pick.evaluated)) for pick in picks)
        alone = implies(alive, one_refusal(able, picks)) if picks else TRUE
        return Act(agent, method, x, demand, and_(alive, able), tuple(rows), copies, picks, alone)

    def _emptied(self, index: int, acts: Iterable[Act], only: Agent | None) -> Emptied:
        """By pipe, for each row whether it is taken in the phase, or at the turn of one agent."""
        found: dict[Pipe, list[Term]] = {}
        taking = {act.agent.index: act for act in acts if act.method.take is not None}
        for pipe, channel in sorted(self.pipes.made.items()):
            receiver = self.model.agents[pipe[1]]
            method = self.method(receiver, self.phases[index])
            due = method is not None and pipe[2] in method.accepts and only in (None, receiver)
            if method is None or not due:
                continue
            act = taking.get(pipe[1])
            if method.take is None:
                found[pipe] = [self.around.faults.deliverable(channel.link)] * channel.capacity
            elif act is not None:
                rows = {row.place: row.selected for row in act.inbox if row.pipe == pipe}
                found[pipe] = [and_(act.taken, rows[i]) for i in range(channel.capacity)]
        return found

    def _copies(self, x: Execution) -> Iterator[tuple[Pipe, Copy]]:
        for send in x.sends:
            for condition, key, ranks in keys_of(self.model, send.letter):
                when = and_(send.when, condition)
                if when is not FALSE and self.taker(send.sender, send.receiver, key.name) is not None:
                    yield (send.sender, send.receiver, key.name), Copy(when, key, ranks, send.line, send.turn)

    def _lies(self, only: Agent | None) -> list[Forgery]:
        """What Byzantine agents say in a phase, or the one whose turn it is."""

        def hears(link: Link, name: str) -> bool:
            return self._hearer(link[1], name) is not None

        agents = self.model.agents if only is None else (only,)
        return [lie for agent in agents for lie in self.around.faults.lies(agent.index, hears)]

    def _hearer(self, receiver: int, message: str) -> p.Method | None:
        role = self.model.roles[self.model.agents[receiver].role]
        return next((m for m in role.methods if m.kind == "each_round" and message in m.accepts), None)

    def taker(self, sender: int, receiver: int, message: str) -> p.Method | None:
        """Its method that takes the message; None where it is dropped. Raises CC169 where nobody does."""
        found = self._hearer(receiver, message)
        if found is not None:
            return found
        role = self.model.roles[self.model.agents[receiver].role]
        if message in role.ignores or self.model.environment.network.unroutable == "drop":
            return None
        origin = self.model.agents[sender].role
        raise DeclarationError(
            "CC169",
            f"no method of {role.name} takes {message}, which {origin} sends; "
            f"write one, or @cc.ignore({message})",
        )

    def _learn(self, index: int, acts: list[Act]) -> None:
        """What may be sent in this phase."""
        own = ((pipe, copy, and_(act.taken, copy.when)) for act in acts for pipe, copy in act.copies)
        forged = (
            ((lie.agent, r, c.key.name), evolve(c, turn=-1), c.when)
            for lie in self._lies(None)
            for r, c in lie.copies
        )
        self.pipes.learn(index, (*own, *forged))

    def _takes(self, receiver: int, message: str) -> list[int]:
        """The phases with a method of the receiver that takes a message."""
        agent = self.model.agents[receiver]
        methods = [self.method(agent, phase) for phase in self.phases]
        return [i for i, method in enumerate(methods) if method is not None and message in method.accepts]

    def _queued(self, receiver: int, message: str) -> bool:
        """Whether some method of the receiver takes only so many of these messages."""
        role = self.model.roles[self.model.agents[receiver].role]
        return any(m.take is not None and message in m.accepts for m in role.methods)

    # -- phases ------------------------------------------------------------------------------------

    def actions(self) -> list[Action]:
        """One action a phase."""
        phases = self.execute()
        self.around.faults.check(act.run for acts in phases for act in acts)
        kind: UnitKind = "phase" if self.turn is None else "turn"
        self.around.units[kind] = Unit(kind, kind, strength(self.model.environment, kind, "", kind, "weak"))
        if self.turn is None:
            return [self._phase(i, acts, None) for i, acts in enumerate(phases)]
        return [
            self._phase(i, [a for a in acts if a.agent is agent], agent)
            for i, acts in enumerate(phases)
            for agent in self.model.agents
        ]

    def _phase(self, index: int, acts: list[Act], only: Agent | None) -> Action:
        """A phase of all agents, or the turn of one."""
        name = self.phases[index] or "round"
        strikes, marks = self.around.faults.strikes((a.run, a.taken) for a in acts)
        lies = self._lies(only)
        inputs, guard = self._inputs(acts, strikes)
        inputs += [item for lie in lies for item in lie.inputs]
        shared, extra, conflicts = merge_shared(
            self.model, self.state, [(a.agent, a.run, a.taken) for a in acts]
        )
        updates = self.state.updates(shared)
        for act in acts:
            updates |= self._own(act)
        sends, errors, overflows, placed = self._deliver(index, acts, only, strikes, lies)
        updates |= placed | marks
        for act, strike in zip(acts, strikes, strict=True):
            updates |= timers_off(self.state, act.agent, strike.falls, updates)
        updates |= self._leaving(acts, updates) | self._advance(index, only)
        kind: Literal["phase", "turn"] = "phase" if only is None else "turn"
        here = TRUE if self.turn is None or only is None else eq(self.turn.term, integer(only.index))
        action = Action(
            name=name if only is None else f"{name} of {only.name}",
            kind=kind,
            guard=and_(here, guard, self._runs(index)),
            updates=updates,
            parts=(
                *(self._part(act, s, sends) for act, s in zip(acts, strikes, strict=True)),
                *(self._lie(lie) for lie in lies),
            ),
            inputs=(*inputs, *extra),
            unit=kind,
            resolved=any_(and_(a.taken, a.run.resolved()) for a in acts),
            tossed=any_(and_(a.taken, a.run.tossed) for a in acts),
            progress=any_(and_(a.taken, a.run.drawn) for a in acts),
            speaks=any_(and_(a.taken, a.run.speaks()) for a in acts),
            errors=(
                *(evolve(e, when=and_(a.taken, e.when)) for a in acts for e in a.run.errors),
                *conflicts,
                *errors,
            ),
            overflows=(
                *(evolve(o, when=and_(a.taken, o.when)) for a in acts for o in a.run.overflows),
                *overflows,
            ),
            costs=self._costs(index, acts, only, strikes, lies),
            line=0,
        )
        return simplified(self.pipes.settled(action), {v.name: v for v in self.around.variables()})

    def mishaps(self) -> list[Action]:
        """The environment's own steps."""
        return [self.pipes.settled(action) for action in self.around.mishaps()]

    def _runs(self, index: int) -> Term:
        """Whether the phase takes place: it is its turn, rounds are left, and somebody may still act."""
        here = TRUE if self.phase is None else eq(self.phase.term, integer(index))
        left = (
            TRUE
            if self.clock is None or self.clock.hi is None
            else le(self.clock.term, integer(self.clock.hi - 1))
        )
        able = any_(
            self.around.alive(a.index)
            for a in self.model.agents
            if any(self.method(a, ph) is not None for ph in self.phases)
        )
        return and_(here, left, able)

    def _inputs(self, acts: list[Act], strikes: list[Strike]) -> tuple[list[Input], Term]:
        """The inputs of all agents; those of an agent that does not act stay unasked."""
        inputs: list[Input] = []
        guard = TRUE
        for act, strike in zip(acts, strikes, strict=True):
            own = [evolve(i, evaluated=and_(act.taken, i.evaluated)) for i in act.run.inputs]
            guard = and_(guard, implies(act.taken, act.demand), act.one_pick)
            inputs += [*act.picks, *own, *strike.inputs]
        return inputs, guard

    def _own(self, act: Act) -> dict[str, Term]:
        """An agent's writes to its own fields."""
        mine = {location: value for location, value in act.run.store.items() if location[0] == "agent"}
        old = {location: self.state.stored[location].value for location in mine}
        return self.state.updates({k: merge(act.taken, v, old[k]) for k, v in mine.items()})

    def _advance(self, index: int, only: Agent | None) -> dict[str, Term]:
        updates: dict[str, Term] = {}
        if only is not None:
            after = (only.index + 1) % len(self.model.agents)
            updates["turn"] = integer(after)
            if after:
                return updates
        last = index == len(self.phases) - 1
        if self.phase is not None:
            updates["phase"] = integer(0 if last else index + 1)
        if last:
            updates |= self.around.faults.advance()
        if self.clock is not None and self.clock.hi is not None and last:
            updates["round"] = minimum(add(self.clock.term, ONE), integer(self.clock.hi))
        return updates

    def _costs(
        self, index: int, acts: list[Act], only: Agent | None, strikes: list[Strike], lies: list[Forgery]
    ) -> dict[Measure, Term]:
        begins = index == 0 and (only is None or only.index == 0)
        table: dict[Measure, Term] = {"rounds": ONE if begins else ZERO}
        if lies:
            table["steps"] = count(act.taken for act in acts)
        for act, strike in zip(acts, strikes, strict=True):
            for measure, term in costs(act.run, strike.unsent).items():
                table[measure] = add(table.get(measure, ZERO), ite(act.taken, term, ZERO))
        return table

    # -- messages ----------------------------------------------------------------------------------

    def _deliver(
        self, index: int, acts: list[Act], only: Agent | None, strikes: list[Strike], lies: list[Forgery]
    ) -> tuple[dict[int, list[Send]], list[Incident], list[Incident], dict[str, Term]]:
        """Empty the inboxes of the phase, then put its sends into their pipes."""
        by_pipe: dict[Pipe, list[Copy]] = {}
        sends: dict[int, list[Send]] = {}
        for act, strike in zip(acts, strikes, strict=True):
            for pipe, copy in act.copies:
                link: Link = (pipe[0], pipe[1])
                way = and_(
                    not_(self.around.left(link[1])),
                    self.around.faults.passes(link),
                    not_(strike.takes(copy.turn)),
                )
                goes = and_(act.taken, copy.when)
                by_pipe.setdefault(pipe, []).append(evolve(copy, when=and_(goes, way)))
                agents = self.model.agents
                sends.setdefault(act.agent.index, []).append(
                    Send(
                        goes,
                        agents[link[0]].name,
                        agents[link[1]].name,
                        pipe[2],
                        shapes_of(self.model, copy.key, copy.ranks),
                        not_(way),
                    )
                )
        for lie in lies:
            classes = sorted({copy.key.name for _, copy in lie.copies})
            for receiver, copy in lie.copies:
                way = and_(not_(self.around.left(receiver)), self.around.faults.passes((lie.agent, receiver)))
                by_pipe.setdefault((lie.agent, receiver, copy.key.name), []).append(
                    evolve(copy, when=and_(copy.when, way), turn=-1 - classes.index(copy.key.name))
                )
        updates, errors, overflows = self.pipes.placed(by_pipe, self._emptied(index, acts, only))
        return sends, errors, overflows, updates

    def _leaving(self, acts: list[Act], updates: dict[str, Term]) -> dict[str, Term]:
        """The marks of leave() and stop(); what waits for an agent that leaves is dropped."""
        result: dict[str, Term] = {}
        stops = any_(and_(a.taken, a.run.stops) for a in acts)
        if stops is not FALSE:
            result["stopped"] = or_(self.state.marked("stopped"), stops)
        for act in acts:
            leaves = and_(act.taken, act.run.leaves)
            if leaves is FALSE:
                continue
            mark = f"{act.agent.name} has left"
            result[mark] = or_(self.state.marked(mark), leaves)
            for pipe, channel in sorted(self.pipes.made.items()):
                if pipe[1] == act.agent.index:
                    for v in channel.variables():
                        result[v.name] = ite(leaves, ZERO, updates.get(v.name, v.unchanged))
            result |= timers_off(self.state, act.agent, leaves, updates)
        return result

    def _part(self, act: Act, strike: Strike, sends: dict[int, list[Send]]) -> Part:
        received: list[Send] = []
        for row in act.inbox:
            channel = self.pipes.made[row.pipe]
            code = channel.code(row.place).term
            for i, key in enumerate(channel.keys):
                ranks = tuple(v.unchanged for v in channel.row_ranks(row.place, rank_count(key)))
                here = and_(act.taken, row.selected, eq(code, integer(i + 1)))
                shapes = shapes_of(self.model, key, ranks)
                names = (self.model.agents[row.pipe[0]].name, self.model.agents[row.pipe[1]].name)
                received.append(Send(here, *names, key.name, shapes, not_(row.arrives)))
        return Part(
            act.agent.name,
            act.method.name,
            taken=act.taken,
            received=tuple(received),
            inputs=tuple(i.name for i in (*act.run.inputs, *strike.inputs)),
            sends=tuple(sends.get(act.agent.index, [])),
            line=self.model.spec.line(act.method.at),
            lines=tuple(sorted((n, and_(act.taken, t)) for n, t in act.run.lines.items())),
            verified=tuple(evolve(v, when=and_(act.taken, v.when)) for v in act.run.verified),
        )

    def _lie(self, lie: Forgery) -> Part:
        names = [agent.name for agent in self.model.agents]
        sends = (
            Send(copy.when, names[lie.agent], names[receiver], copy.key.name, shapes_of(self.model, copy.key))
            for receiver, copy in lie.copies
        )
        inputs = tuple(item.name for item in lie.inputs)
        return Part(names[lie.agent], "forges", taken=lie.taken, inputs=inputs, sends=tuple(sends))
