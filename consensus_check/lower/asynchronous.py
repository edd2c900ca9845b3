"""Asynchronous runs (also patient and timed): one action a step of an agent, a delivery, an expiry, a loss.

Methods are executed first, without knowing how links hold messages: what they send tells which messages
each link may carry, which tells which receipts there are. When nothing new comes, the links are laid out
and each execution becomes an action.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import evolve, field

from consensus_check.errors import DeclarationError, LimitError
from consensus_check.ir import derived
from consensus_check.ir import protocol as p
from consensus_check.ir.system import (
    Action,
    ActionKind,
    Claim,
    Incident,
    Input,
    Part,
    Send,
    Variable,
)
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    integer,
    ite,
    le,
    not_,
    or_,
)
from consensus_check.lower.belongings import timers_off
from consensus_check.lower.border import Border, merged_reads
from consensus_check.lower.channels import NO_AGE, Channel, Copy, Link, Placed, Receipt
from consensus_check.lower.execution import Execution, Location
from consensus_check.lower.faults import UNHARMED, Faults, Strike
from consensus_check.lower.fields import State
from consensus_check.lower.finish import costs, simplified
from consensus_check.lower.letters import Key, keys_of, letter_of, rank_count, shapes_of, text_of_key
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.statements import run
from consensus_check.lower.surroundings import Surroundings
from consensus_check.lower.symmetry import closure
from consensus_check.lower.values import Scalar, Value, number, truth
from consensus_check.records import define, frozen


@frozen
class Trigger:
    """What makes a method run: itself (step), a timer, a message on a link (at a row, where rows carry
    ranks).
    """

    kind: ActionKind
    agent: Agent
    method: p.Method
    link: Link | None = None
    key: Key | None = None
    place: int | None = None


@frozen
class Outcome:
    """A method executed for a trigger, with the keys of what it sends."""

    trigger: Trigger
    run: Execution
    copies: tuple[tuple[Link, Copy], ...]


@define(eq=False)
class Asynchronous:
    """The making of a system's actions."""

    around: Surroundings
    named_inputs: bool = False
    channels: dict[Link, Channel] = field(factory=dict)
    later: dict[Link, Channel] = field(factory=dict)
    outcomes: list[Outcome] = field(factory=list)
    border: Border | None = None

    @property
    def model(self) -> Model:
        return self.around.model

    @property
    def state(self) -> State:
        return self.around.state

    @property
    def faults(self) -> Faults:
        return self.around.faults

    @cached_property
    def places(self) -> Mapping[str, Variable]:
        """Every variable by name, once all messages are known."""
        return {v.name: v for v in self.around.variables()}

    # -- execution ---------------------------------------------------------------------------------

    def execute(self) -> None:
        """Run every method for every trigger that may come, until no new message appears."""
        waiting = [t for agent in self.model.agents for t in self._spontaneous(agent)]
        waiting += [t for link, key in self.faults.forged(self.hears) for t in self._discover(link, key)]
        while waiting:
            trigger = waiting.pop(0)
            outcome = self.run(trigger)
            self.outcomes.append(outcome)
            for link, copy in outcome.copies:
                waiting += self._discover(link, copy.key)
        for link, channel in sorted(self.channels.items()):
            channel.keys.sort(key=_key_order)
            self.around.channels[link] = channel

    def _spontaneous(self, agent: Agent) -> Iterator[Trigger]:
        for method in self.model.roles[agent.role].methods:
            if method.kind == "step":
                yield Trigger("step", agent, method)
            elif method.kind == "expires":
                yield Trigger("expire", agent, method)

    def channel(self, link: Link) -> Channel:
        if link not in self.channels:
            network = self.model.environment.network
            merging = network.delivery == "forever" or network.duplicates == "absorb" or network.duplication
            declared = None if network.capacity is None or merging else self.faults.capacity(network.capacity)
            fifo = network.order == "fifo"
            if link[0] == link[1]:
                declared = None
            oldest = declared is not None and network.overflow == "drop_oldest" and not fifo
            if oldest and declared != 1:
                raise LimitError("CC560", NO_AGE)
            self.channels[link] = Channel(
                self.model,
                link,
                self.state.ranks,
                declared,
                merging,
                fifo,
                network.overflow,
                always_rows=oldest,
            )
        return self.channels[link]

    def _discover(self, link: Link, key: Key) -> list[Trigger]:
        """A message that a link may carry: the receipts it makes possible, when it is new."""
        method = self.handler(link, key.name)
        if method is None:
            return []
        channel = self.channel(link)
        if key in channel.keys:
            return []
        if channel.merging and rank_count(key):
            why = f"{key.name} carries a rank, and its link is a set"
            raise LimitError("CC560", f"{why}; drop duplicates=absorb, duplication or forever")
        receiver = self.model.agents[link[1]]
        found = []
        for renamed in closure(self.model, key):
            channel.keys.append(renamed)
            found += [
                Trigger("receive", receiver, method, link, renamed, place)
                for _, place in channel.discovered(renamed)
            ]
        return found

    def handler(self, link: Link, message: str) -> p.Method | None:
        """Who takes a message at its receiver; None where it is dropped. Raises CC169 where nobody does."""
        method = self._taker(link, message)
        if method is not None:
            return method
        sender, receiver = (self.model.agents[i] for i in link)
        role = self.model.roles[receiver.role]
        if message in role.ignores or self.model.environment.network.unroutable == "drop":
            return None
        raise DeclarationError(
            "CC169",
            f"{receiver.role} has no method that receives {message} from {sender.role}; "
            f"write one, or @cc.ignore({message})",
        )

    def hears(self, link: Link, message: str) -> bool:
        """Whether a message has a method at the end of the link."""
        return self._taker(link, message) is not None

    def _taker(self, link: Link, message: str) -> p.Method | None:
        sender, receiver = (self.model.agents[i] for i in link)
        for method in self.model.roles[receiver.role].methods:
            if (
                method.kind == "receive"
                and message in method.accepts
                and (method.senders is None or sender.role in method.senders)
            ):
                return method
        return None

    def run(self, trigger: Trigger, overlay: Mapping[Location, Value] | None = None) -> Outcome:
        """Execute a method for a trigger. overlay: what was written before it in the same transition."""
        prefix = f"{trigger.agent.name}.{trigger.method.name} " if self.named_inputs else ""
        x = self.around.execution(trigger.agent, trigger.method, prefix)
        seen = merged_reads(self.border, trigger.agent) if trigger.kind == "receive" else {}
        x.state = {**x.state, **seen, **(overlay or {})}
        if trigger.link is not None and trigger.key is not None:
            channel = self.channel(trigger.link)
            ranks = next(ranks for ranks, place in channel.discovered(trigger.key) if place == trigger.place)
            names = [name for name, _ in trigger.method.parameters]
            x.frame.locals[names[0]] = letter_of(self.model, trigger.key, ranks)
            if len(names) > 1:
                x.frame.locals[names[1]] = Scalar(integer(trigger.link[0]))
        if trigger.kind == "expire":
            self._disarm(x, trigger)
        run(x, trigger.method.body)
        return Outcome(trigger, x, tuple(self._copies(x)))

    def _disarm(self, x: Execution, trigger: Trigger) -> None:
        timer: Location = ("agent", trigger.agent.name, trigger.method.timer or "")
        x.store[timer] = Scalar(FALSE)
        ticks: Location = (timer[0], timer[1], timer[2] + "#ticks")
        if ticks in x.state:
            x.store[ticks] = Scalar(ZERO)

    def _copies(self, x: Execution) -> Iterator[tuple[Link, Copy]]:
        for send in x.sends:
            link = (send.sender, send.receiver)
            for condition, key, ranks in keys_of(self.model, send.letter):
                when = and_(send.when, condition)
                if when is not FALSE:
                    yield link, Copy(when, key, ranks, send.line, send.turn)

    # -- actions -----------------------------------------------------------------------------------

    def actions(self) -> list[Action]:
        """Every action of the agents."""
        self.faults.check(outcome.run for outcome in self.outcomes)
        return [action for outcome in self.outcomes for action in self.actions_of(outcome)]

    def actions_of(self, outcome: Outcome) -> Iterator[Action]:
        """The actions of one execution: one for each way its message may be received."""
        trigger = outcome.trigger
        if trigger.link is None or trigger.key is None:
            yield self._action(outcome, None)
            return
        for receipt in self.channel(trigger.link).receipts(trigger.key):
            if trigger.place is None or receipt.place is None or trigger.place == receipt.place:
                yield self._action(outcome, receipt)

    def _action(self, outcome: Outcome, receipt: Receipt | None) -> Action:
        self.model.watch()
        trigger, x = outcome.trigger, outcome.run
        agent = trigger.agent
        (strike,), marks = self.faults.strikes([(x, TRUE)])
        there = and_(self.around.alive(agent.index), self._there(trigger, receipt))
        sends, updates, placed = self._place(outcome, receipt, strike)
        guard = and_(there, x.guard, *(pl.fits for pl in placed))
        written, unfit = self._written(trigger, x)
        updates |= written | marks
        updates |= timers_off(self.state, agent, strike.falls, updates)
        updates |= self.leaving(x, updates)
        inputs = (*x.inputs, *strike.inputs, *self._duplication(receipt))
        part = evolve(self.part(outcome, receipt), inputs=tuple(i.name for i in inputs), sends=sends)
        action = Action(
            name=self._name(trigger, receipt),
            kind=trigger.kind,
            guard=derived.demand_of_coins(guard, inputs),
            updates=updates,
            parts=(part,),
            inputs=inputs,
            unit=self.unit_of(trigger),
            resolved=x.resolved(guard),
            tossed=x.tossed,
            progress=x.drawn,
            speaks=x.speaks(),
            errors=(*x.errors, *unfit, *(e for pl in placed for e in pl.errors)),
            overflows=(*x.overflows, *(o for pl in placed for o in pl.overflows)),
            costs=costs(x, strike.unsent),
            line=part.line,
        )
        if receipt is not None and trigger.link is not None:
            action = self._risked(action, there, trigger.link, receipt)
        return self._unstruck(simplified(action, self.places), or_(strike.struck, strike.falls))

    def _written(self, trigger: Trigger, x: Execution) -> tuple[dict[str, Term], list[Incident]]:
        """The fields after an execution. What read the phase border writes to what is there now."""
        if self.border is None or trigger.kind != "receive":
            return self.state.updates(x.store), []
        from consensus_check.lower.sharing import merge_shared

        own = {location: value for location, value in x.store.items() if location[0] == "agent"}
        shared, _, unfit = merge_shared(self.model, self.state, [(trigger.agent, x, TRUE)])
        return self.state.updates(own | shared), unfit

    def _unstruck(self, action: Action, struck: Term) -> Action:
        """The action whose unit is enabled only by what the agent does itself: faults have no fairness."""
        if struck is FALSE or action.unit is None:
            return action
        shown = and_(derived.effective(action, self.places), not_(struck))
        return evolve(action, claims=(Claim(action.unit, shown, derived.discharging(action, self.places)),))

    def _risked(self, action: Action, there: Term, link: Link, receipt: Receipt) -> Action:
        """A delivery at which the network may toss a coin."""
        loss = self.faults.loss
        if loss is None or link[0] == link[1]:
            return action
        gone = {name: term for result in self.put(link, receipt, []) for name, term in result.updates.items()}
        variables = self.places
        return loss.tossed(action, there, gone, variables, adversary=self.model.environment.adversary)

    def part(
        self, outcome: Outcome, receipt: Receipt | None, taken: Term = TRUE, strike: Strike = UNHARMED
    ) -> Part:
        """What an execution shows of itself."""
        trigger, x = outcome.trigger, outcome.run
        sends = (self._shown(link, copy, strike.takes(copy.turn)) for link, copy in outcome.copies)
        return Part(
            trigger.agent.name,
            trigger.method.name,
            taken,
            self._received(trigger, receipt),
            tuple(i.name for i in (*x.inputs, *strike.inputs)),
            tuple(evolve(s, when=and_(taken, s.when)) for s in sends),
            self.model.spec.line(trigger.method.at),
            tuple(sorted((n, and_(taken, t)) for n, t in x.lines.items())),
            tuple(evolve(v, when=and_(taken, v.when)) for v in x.verified),
        )

    def _there(self, trigger: Trigger, receipt: Receipt | None) -> Term:
        """Whether what triggers the method is there: a message that can come, an armed timer that has run
        down.
        """
        if receipt is not None and trigger.link is not None:
            return and_(receipt.there, self.faults.deliverable(trigger.link))
        return self.due(trigger.agent, trigger.method) if trigger.kind == "expire" else TRUE

    def due(
        self, agent: Agent, method: p.Method, overlay: Mapping[Location, Value] | None = None
    ) -> Term:
        """Whether the timer of a method is armed and has run down. overlay: as for `run`."""
        timer: Location = ("agent", agent.name, method.timer or "")
        ticks: Location = (timer[0], timer[1], timer[2] + "#ticks")
        now = {**self.state.values, **(overlay or {})}
        armed = truth(now[timer])
        return and_(armed, le(number(now[ticks]), ZERO)) if ticks in now else armed

    def open_next(self) -> None:
        """Give every link a second half for what is sent in a round and delivered in the next."""
        for link, channel in sorted(self.channels.items()):
            self.later[link] = evolve(channel, label="next")
            self.around.channels[(*link, "next")] = self.later[link]

    def _place(
        self, outcome: Outcome, receipt: Receipt | None, strike: Strike
    ) -> tuple[tuple[Send, ...], dict[str, Term], list[Placed]]:
        """Put the sends of an execution into their links, and take its message out."""
        taken = outcome.trigger.link
        by_link: dict[Link, list[Copy]] = {}
        shown: list[Send] = []
        for link, copy in outcome.copies:
            way = and_(
                not_(self.around.left(link[1])),
                self.faults.passes(link),
                TRUE if self.handler(link, copy.key.name) else FALSE,
            )
            goes = and_(copy.when, way)
            if link in self.channels and goes is not FALSE:
                by_link.setdefault(link, []).append(evolve(copy, when=goes))
            shown.append(self._shown(link, copy, and_(copy.when, or_(not_(way), strike.takes(copy.turn)))))
        placed, updates = [], dict[str, Term]()
        touched: set[Link] = {*by_link} if taken is None else {*by_link, taken}
        for link in sorted(touched):
            keep = self.faults.kept(receipt) if link == taken else FALSE
            here, whole = receipt if link == taken else None, by_link.get(link, [])
            results = self.put(
                link, here, [evolve(c, when=and_(c.when, not_(strike.takes(c.turn)))) for c in whole], keep
            )
            if strike.inputs and self.model.environment.network.overflow == "block":
                results.append(Placed(fits=and_(*(r.fits for r in self.put(link, here, whole, keep)))))
            placed += results
        for result in placed:
            updates |= result.updates
        return tuple(shown), updates, placed

    def put(
        self, link: Link, receipt: Receipt | None, copies: list[Copy], keep: Term = FALSE
    ) -> list[Placed]:
        """A link after a receipt and sends; in rounds, what is sent goes to its second half."""
        channel, deaf = self.channel(link), self.faults.deaf(link[1])
        if link not in self.later:
            return [channel.place(receipt, copies, keep=keep, deaf=deaf)]
        waiting = channel.amount() if receipt is None else add(channel.amount(), integer(-1))
        taken = [channel.place(receipt, [], keep=keep)] if receipt is not None else []
        return [
            *taken,
            *([self.later[link].place(None, copies, besides=waiting, deaf=deaf)] if copies else []),
        ]

    def _shown(self, link: Link, copy: Copy, dropped: Term) -> Send:
        agents = self.model.agents
        fields = shapes_of(self.model, copy.key, copy.ranks)
        return Send(copy.when, agents[link[0]].name, agents[link[1]].name, copy.key.name, fields, dropped)

    def _received(self, trigger: Trigger, receipt: Receipt | None) -> tuple[Send, ...]:
        if receipt is None or trigger.link is None:
            return ()
        sender, receiver = (self.model.agents[i].name for i in trigger.link)
        return (
            Send(TRUE, sender, receiver, receipt.key.name, shapes_of(self.model, receipt.key, receipt.ranks)),
        )

    def leaving(self, x: Execution, updates: Mapping[str, Term], taken: Term = TRUE) -> dict[str, Term]:
        """The marks of leave() and stop(); an agent that leaves takes its timers and what waits for it
        along.
        """
        result: dict[str, Term] = {}
        stops, leaves = and_(taken, x.stops), and_(taken, x.leaves)
        if stops is not FALSE:
            result["stopped"] = or_(updates.get("stopped", self.state.marked("stopped")), stops)
        if leaves is FALSE or x.me is None:
            return result
        agent = self.model.agents[x.me]
        mark = f"{agent.name} has left"
        result[mark] = or_(self.state.marked(mark), leaves)
        waiting = [
            v
            for table in (self.channels, self.later)
            for link, c in sorted(table.items())
            if link[1] == x.me
            for v in c.variables()
        ]
        for v in waiting:
            result[v.name] = ite(leaves, FALSE if v.is_bool else ZERO, updates.get(v.name, v.unchanged))
        return result | timers_off(self.state, agent, leaves, updates)

    def _duplication(self, receipt: Receipt | None) -> tuple[Input, ...]:
        return self.faults.duplication() if receipt is not None else ()

    # -- names and units ---------------------------------------------------------------------------

    def _name(self, trigger: Trigger, receipt: Receipt | None) -> str:
        base = f"{trigger.agent.name}.{trigger.method.name}"
        if receipt is None or trigger.link is None:
            return base
        sender = self.model.agents[trigger.link[0]].name
        place = "" if receipt.place is None or self.channel(trigger.link).fifo else f" at {receipt.place}"
        return f"{base} {text_of_key(self.model, receipt.key)} from {sender}{place}"

    def unit_of(self, trigger: Trigger) -> str:
        """The fairness unit of a trigger, declared."""
        agent, method = trigger.agent, trigger.method
        recovers = self.faults.recovers(agent.index)
        if trigger.link is not None and trigger.key is not None:
            name = f"{self.channel(trigger.link).name} {text_of_key(self.model, trigger.key)}"
            return self.around.unit(
                name, "delivery", agent, method, disabled=recovers or self.faults.loses(trigger.link)
            )
        if trigger.kind == "expire":
            return self.around.unit(f"{agent.name}.{method.timer}", "timer", agent, method, disabled=recovers)
        return self.around.unit(f"{agent.name}.{method.name}", "step", agent, method, disabled=recovers)


def _key_order(key: Key) -> tuple[str, tuple[int, ...]]:
    return key.name, tuple(-1 if leaf is None else leaf for leaf in key.leaves)


__all__ = ["Asynchronous", "Outcome", "Trigger"]
