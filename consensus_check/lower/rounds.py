"""Lockstep: a phase of all agents is one action; in sequential timing, the turn of one agent in a phase.
Every agent with an enabled method acts on one snapshot. What is sent waits for the receiver's next phase.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from attrs import define, evolve, field, frozen

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
from consensus_check.lower.channels import NO_AGE, UNDECLARED, Channel, Copy, Link
from consensus_check.lower.clocks import add_phase, add_round, add_turn
from consensus_check.lower.execution import Execution
from consensus_check.lower.fairness import strength
from consensus_check.lower.faults import Forgery, Strike
from consensus_check.lower.fields import State
from consensus_check.lower.finish import costs, simplified
from consensus_check.lower.inbox import Pipe, crowded, inbox
from consensus_check.lower.letters import keys_of, rank_count, shapes_of
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.sharing import merge_shared
from consensus_check.lower.statements import run
from consensus_check.lower.surroundings import Surroundings
from consensus_check.lower.symmetry import closure
from consensus_check.lower.values import merge


@frozen
class Act:
    """One agent's method in a phase: its execution, whether it is taken, and its sends by pipe."""

    agent: Agent
    method: p.Method
    run: Execution
    taken: Term
    inbox: tuple[tuple[Pipe, int, Term], ...]
    copies: tuple[tuple[Pipe, Copy], ...]


@define(eq=False)
class Lockstep:
    """The making of the phases."""

    around: Surroundings
    pipes: dict[Pipe, Channel] = field(factory=dict)
    sent: dict[Pipe, dict[int, int]] = field(factory=dict)
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
            known = {pipe: (len(c.keys), c.declared) for pipe, c in self.pipes.items()}
            phases = [self._acts(phase) for phase in self.phases]
            for index, acts in enumerate(phases):
                self._learn(index, acts)
            if known == {pipe: (len(c.keys), c.declared) for pipe, c in self.pipes.items()}:
                self.around.channels.update(sorted(self.pipes.items()))
                return phases

    def _acts(self, phase: str | None) -> list[Act]:
        return [
            self._act(agent, method)
            for agent in self.model.agents
            if (method := self.method(agent, phase)) is not None
        ]

    def _act(self, agent: Agent, method: p.Method) -> Act:
        if method.take is not None:
            raise LimitError("CC560", f"take= of {agent.role}.{method.name} is not in this version")
        x = self.around.execution(agent, method, prefix=f"{agent.name}.")
        rows: list[tuple[Pipe, int, Term]] = []
        if method.parameters:
            value, rows = inbox(self.pipes, self.around.faults, x, method)
            x.frame.locals[method.parameters[0][0]] = value
        coins = [derived.input_term(coin) for coin in x.inputs]
        run(x, method.body)
        if any(leaf in coins for leaf in leaves([x.guard])):
            raise LimitError(
                "CC560", f"{x.method} waits for messages that a coin may lose; not in this version"
            )
        able = derived.exists(derived.demand_of_coins(x.guard, tuple(x.inputs)), x.inputs)
        taken = and_(self.around.alive(agent.index), able)
        return Act(agent, method, x, taken, tuple(rows), tuple(self._copies(x)))

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
        """New messages of a pipe, and how many of them may be sent at once in this phase."""
        own = ((pipe, copy, and_(act.taken, copy.when)) for act in acts for pipe, copy in act.copies)
        forged = (
            ((lie.agent, r, c.key.name), evolve(c, turn=-1), c.when)
            for lie in self._lies(None)
            for r, c in lie.copies
        )
        together: dict[Pipe, dict[int, Term]] = {}
        for pipe, copy, when in (*own, *forged):
            channel = self._pipe(pipe)
            if copy.key not in channel.keys:
                channel.keys += closure(self.model, copy.key)
                channel.keys.sort()
            sends = together.setdefault(pipe, {})
            sends[copy.turn] = or_(sends.get(copy.turn, FALSE), when)
        for pipe, sends in together.items():
            sent = self.sent.setdefault(pipe, {})
            sent[index] = max(sent.get(index, 0), _at_once(sends.values()))
            held_up = self.around.faults.deliverable((pipe[0], pipe[1])) is not TRUE
            waiting = self._limit() if held_up else self._waiting(pipe, sent)
            self._pipe(pipe).declared = waiting if pipe[0] == pipe[1] else min(waiting, self._limit())

    def _waiting(self, pipe: Pipe, sent: dict[int, int]) -> int:
        """How many messages of a pipe may wait: all sent from one phase that takes them to the next."""
        receiver = self.model.agents[pipe[1]]
        takes = [
            i
            for i, phase in enumerate(self.phases)
            if (m := self.method(receiver, phase)) is not None and pipe[2] in m.accepts
        ]
        total = len(self.phases)
        windows = []
        for place, start in enumerate(takes):
            length = (takes[(place + 1) % len(takes)] - start) % total or total
            length += 0 if self.turn is None else 1
            windows.append(sum(sent.get((start + k) % total, 0) for k in range(length)))
        return max(windows)

    def _limit(self) -> int:
        capacity = self.model.environment.network.capacity
        return UNDECLARED if capacity is None else self.around.faults.capacity(capacity)

    def _pipe(self, pipe: Pipe) -> Channel:
        if pipe not in self.pipes:
            network = self.model.environment.network
            if network.delivery == "forever" or network.duplicates == "absorb" or network.duplication:
                raise LimitError("CC560", "in rounds a message is delivered once; drop the network option")
            if network.capacity is not None and network.overflow == "drop_oldest" and self._limit() != 1:
                raise LimitError("CC560", NO_AGE)
            self.pipes[pipe] = Channel(
                self.model,
                (pipe[0], pipe[1]),
                self.state.ranks,
                None,
                merging=False,
                fifo=False,
                overflow=network.overflow if network.capacity is not None else "undeclared",
                always_rows=True,
                label=pipe[2],
            )
        return self.pipes[pipe]

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
        return simplified(action, {v.name: v for v in self.around.variables()})

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
            guard = and_(
                guard, implies(act.taken, derived.demand_of_coins(act.run.guard, tuple(act.run.inputs)))
            )
            inputs += [*own, *strike.inputs]
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

    def _takes(self, index: int, pipe: Pipe) -> bool:
        """Whether the receiver's method of this phase takes (or throws away) what the pipe holds."""
        method = self.method(self.model.agents[pipe[1]], self.phases[index])
        return method is not None and pipe[2] in method.accepts

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
            for receiver, copy in lie.copies:
                way = and_(not_(self.around.left(receiver)), self.around.faults.passes((lie.agent, receiver)))
                by_pipe.setdefault((lie.agent, receiver, copy.key.name), []).append(
                    evolve(copy, when=and_(copy.when, way))
                )
        errors: list[Incident] = []
        overflows: list[Incident] = []
        updates: dict[str, Term] = {}
        for pipe, channel in sorted(self.pipes.items()):
            emptied = self._takes(index, pipe) and (only is None or only.index == pipe[1])
            result = channel.place(
                None,
                by_pipe.get(pipe, []),
                emptied=self.around.faults.deliverable(channel.link) if emptied else FALSE,
                deaf=self.around.faults.deaf(pipe[1]),
            )
            if result.fits is not TRUE:
                raise LimitError(
                    "CC560", "overflow=block has no meaning in rounds; use drop_newest, drop_oldest or error"
                )
            updates |= result.updates
            errors += result.errors
            overflows += result.overflows
        wrong, cut = crowded(self.pipes, updates, self._limit())
        return sends, errors + wrong, overflows + cut, updates

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
            for pipe, channel in sorted(self.pipes.items()):
                if pipe[1] == act.agent.index:
                    for v in channel.variables():
                        result[v.name] = ite(leaves, ZERO, updates.get(v.name, v.unchanged))
            result |= timers_off(self.state, act.agent, leaves, updates)
        return result

    def _part(self, act: Act, strike: Strike, sends: dict[int, list[Send]]) -> Part:
        received: list[Send] = []
        for pipe, place, arrives in act.inbox:
            channel = self.pipes[pipe]
            code = channel.code(place).term
            for i, key in enumerate(channel.keys):
                ranks = tuple(v.unchanged for v in channel.row_ranks(place, rank_count(key)))
                here = and_(act.taken, eq(code, integer(i + 1)), self.around.faults.deliverable(channel.link))
                shapes = shapes_of(self.model, key, ranks)
                names = (self.model.agents[pipe[0]].name, self.model.agents[pipe[1]].name)
                received.append(Send(here, *names, key.name, shapes, not_(arrives)))
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


def _at_once(sends: Iterable[Term]) -> int:
    """How many of these sends, each with its condition, may come together: those that exclude each other
    count once.
    """
    places: list[Term] = []
    for when in sends:
        beside = next((i for i, taken in enumerate(places) if and_(taken, when) is FALSE), None)
        if beside is None:
            places.append(when)
        else:
            places[beside] = or_(places[beside], when)
    return len(places)
