"""Faults and the unreliable network, as what they change of lowering: one question a method, one file a
fault.

Lowering asks at fixed points: who is up, what becomes of the sends of a step, which receipts are possible,
what else may happen. A `Faults` answers for all clauses of an environment together. They take effect in
the order of language.md 2.5. A fault's file is loaded where an environment has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from attrs import field

from consensus_check.errors import DeclarationError, LimitError
from consensus_check.ir.system import Action, Input, Unit
from consensus_check.ir.terms import FALSE, TRUE, Term, and_, any_, not_, or_
from consensus_check.lower.channels import Channel, Link, Receipt
from consensus_check.lower.execution import Execution
from consensus_check.lower.fairness import strength
from consensus_check.lower.faults.clauses import Clause, count, read
from consensus_check.lower.faults.loss import DUPLICATE, LEFT, Loss, loss, twice
from consensus_check.lower.faults.partition import Cuts, cuts
from consensus_check.lower.fields import State
from consensus_check.lower.letters import Key
from consensus_check.lower.model import Model
from consensus_check.records import define, frozen

if TYPE_CHECKING:
    from consensus_check.lower.faults.byzantine import Byzantine, Forgery
    from consensus_check.lower.faults.crash import Crash
    from consensus_check.lower.faults.leaves import Leaves
    from consensus_check.lower.faults.lots import Lot
    from consensus_check.lower.faults.memory import Memory
    from consensus_check.lower.faults.omission import Omission
    from consensus_check.lower.faults.reset import Reset
    from consensus_check.lower.faults.traits import Trait

HEALED = "healed"
LOCKSTEP = ("rounds", "sequential")


@frozen
class Strike:
    """What faults make of the sends of one step, by the turn of a send.

    unsent: left out by a crash in the middle of the step. vanishes: sent, and gone at once. falls: where
    the agent is down afterwards.
    struck: where a message vanishes.
    """

    inputs: tuple[Input, ...] = ()
    unsent: Mapping[int, Term] = field(factory=dict)
    vanishes: Mapping[int, Term] = field(factory=dict)
    falls: Term = FALSE
    struck: Term = FALSE

    def takes(self, turn: int) -> Term:
        """Whether the send does not get into its link."""
        return or_(self.unsent.get(turn, FALSE), self.vanishes.get(turn, FALSE))


UNHARMED = Strike()


@define(eq=False)
class Faults:
    """What the environment does to a protocol."""

    model: Model
    state: State
    clauses: list[Clause] = field(factory=list)
    crashes: list[Crash] = field(factory=list)
    leavers: list[Leaves] = field(factory=list)
    traits: list[Trait] = field(factory=list)
    liars: list[Byzantine] = field(factory=list)
    omissions: list[Omission] = field(factory=list)
    resets: list[Reset] = field(factory=list)
    memories: list[Memory] = field(factory=list)
    cuts: Cuts | None = None
    loss: Loss | None = None

    def __attrs_post_init__(self) -> None:
        self.cuts = cuts(self.state, self._healing)
        self.loss = loss(self.state, self._healing)
        for source in self.model.environment.faults:
            clause = read(self.model, source)
            self.clauses.append(clause)
            twice_struck = [
                c
                for c in self.clauses[:-1]
                if c.kind == clause.kind and {*c.candidates} & {*clause.candidates}
            ]
            if twice_struck:
                raise DeclarationError(
                    "CC169", f"two clauses of {clause.kind} strike one agent; write one, with =k or @WHERE"
                )
            if not clause.idle:
                self._add(clause)

    def _add(self, clause: Clause) -> None:
        match clause.kind:
            case "crash":
                from consensus_check.lower.faults.crash import crash

                self.crashes.append(crash(self.state, clause, self._healing))
                self.memories += [c.memory for c in self.crashes[-1:] if c.memory is not None]
            case "leaves":
                from consensus_check.lower.faults.leaves import leaves

                self.leavers.append(leaves(self.state, clause))
            case "omission":
                from consensus_check.lower.faults.omission import Omission

                self.omissions.append(Omission(clause, self._passing(clause)))
            case "reset":
                from consensus_check.lower.faults.memory import Memory
                from consensus_check.lower.faults.reset import Reset

                self.memories.append(Memory(self.state, clause.candidates, durable=True))
                self.resets.append(Reset(self.state, clause, self._passing(clause), self.memories[-1]))
            case "late" if self.model.environment.timing in LOCKSTEP:
                raise LimitError("CC560", "late agents in rounds are not in this version")
            case "late" if clause.source.option("rounds") or clause.source.option("upto"):
                raise DeclarationError("CC169", "late by so many rounds needs the timing 'rounds'")
            case "byzantine" if clause.source.option("policy") == "random":
                raise LimitError("CC560", "a Byzantine agent of policy=random is not in this version")
            case "silent" | "late" | "credulous" | "byzantine" as kind:
                from consensus_check.lower.faults.traits import trait

                self.traits.append(trait(self.state, clause))
                if kind == "byzantine":
                    from consensus_check.lower.faults.byzantine import Byzantine

                    self.liars.append(Byzantine(self.traits[-1]))
            case kind:
                raise LimitError("CC560", f"the fault '{kind}' is not in this version")

    def _passing(self, clause: Clause) -> Lot:
        from consensus_check.lower.faults.lots import passing

        return passing(self.state, clause, FALSE if clause.times is not None else self._healing())

    def _healing(self) -> Term:
        """Where the network has healed. Asked for by what healing ends; nobody asks, no mark."""
        return self.state.mark(HEALED, "", HEALED).term if self.model.environment.heals else FALSE

    def count(self, text: str) -> int:
        """The value of a count written in the environment: a number, n, or an expression over n and the
        parameters.
        """
        return count(self.model, text)

    def capacity(self, text: str) -> int:
        """The declared capacity of a link: one or more. Raises CC165 for a link that holds nothing."""
        places = self.count(text)
        if places < 1:
            raise DeclarationError("CC165", "capacity=0: such a link carries nothing; cut it instead")
        return places

    # -- the first state ---------------------------------------------------------------------------

    def begin(self, first: Mapping[str, Term]) -> None:
        """Learn what the fields are at first, before the actions are made."""
        for memory in self.memories:
            memory.begin(first)

    @property
    def _lots(self) -> list[Lot]:
        lasting = [
            *(c.down.lot for c in self.crashes),
            *(g.gone.lot for g in self.leavers),
            *(t.mark.lot for t in self.traits),
        ]
        return [*lasting, *(o.lot for o in self.omissions), *(r.lot for r in self.resets)]

    def inputs(self) -> tuple[Input, ...]:
        """What is decided at the start."""
        return tuple(i for lot in self._lots for i in lot.inputs())

    def first(self) -> dict[str, Term]:
        """Initial values of variables that do not start at zero."""
        values: dict[str, Term] = {}
        for lot in self._lots:
            values |= lot.first()
        for leaver in self.leavers:
            values |= leaver.first()
        for memory in self.memories:
            values |= memory.chosen
        return values | (self.loss.first() if self.loss is not None else {})

    # -- agents ------------------------------------------------------------------------------------

    def _is(self, kind: str, agent: int) -> Term:
        return any_(t.holds(agent) for t in self.traits if t.clause.kind == kind)

    def up(self, agent: int) -> Term:
        """Whether an agent runs its methods: it is neither down nor Byzantine."""
        return and_(not_(self._down(agent)), not_(self._is("byzantine", agent)))

    def _down(self, agent: int) -> Term:
        return any_(c.down.holds(agent) for c in self.crashes)

    def correct(self, agent: int) -> Term:
        """Not down, not Byzantine, not gone by a fault."""
        return and_(self.up(agent), *(not_(g.gone.holds(agent)) for g in self.leavers))

    def deaf(self, agent: int) -> Term:
        """Whether an agent will never receive again although it has not left: what does not fit its links
        is dropped.
        """
        lost = (c.down.holds(agent) for c in self.crashes if not c.returns)
        return or_(self._is("byzantine", agent), *lost)

    def credulous(self, agent: int) -> Term:
        return self._is("credulous", agent)

    def recovers(self, agent: int) -> bool:
        """Whether an unbounded fault can disable the agent's units again and again."""
        crashing = any(c.recurs and agent in c.clause.candidates for c in self.crashes)
        return crashing or any(r.clause.times is None and agent in r.clause.candidates for r in self.resets)

    # -- messages ----------------------------------------------------------------------------------

    def strikes(self, steps: Iterable[tuple[Execution, Term]]) -> tuple[list[Strike], dict[str, Term]]:
        """What becomes of the sends of the steps of one transition, each with where it is taken; and the
        marks after it.
        """
        down: list[dict[int, Term]] = [{} for _ in self.crashes]
        struck: list[dict[int, Term]] = [{} for _ in self.omissions]
        made: list[Strike] = []
        for x, taken in steps:
            inputs, unsent, vanishes = list[Input](), dict[int, Term](), dict[int, Term]()
            for crashing, fallen in zip(self.crashes, down, strict=True):
                asked, cut = crashing.cut(x, taken, fallen)
                inputs += asked
                unsent |= cut
                if x.me is not None and cut:
                    fallen[x.me] = or_(fallen.get(x.me, FALSE), *cut.values())
            for omission, omitting in zip(self.omissions, struck, strict=True):
                asked, gone = omission.vanish(x, taken, omitting, unsent)
                inputs += asked
                vanishes |= gone
                if x.me is not None and gone:
                    omitting[x.me] = or_(omitting.get(x.me, FALSE), *gone.values())
            made.append(
                Strike(tuple(inputs), unsent, vanishes, any_(unsent.values()), any_(vanishes.values()))
            )
        updates: dict[str, Term] = {}
        for crashing, fallen in zip(self.crashes, down, strict=True):
            updates |= crashing.down.befall(fallen)
        for omission, omitting in zip(self.omissions, struck, strict=True):
            updates |= omission.lot.strike(omitting)
        return made, updates

    def passes(self, link: Link) -> Term:
        """Whether a message that is sent gets into its link."""
        dropped = self.cuts.cut(link) if self.cuts is not None and self.cuts.drops else FALSE
        return and_(not_(self._is("silent", link[0])), not_(dropped))

    def deliverable(self, link: Link) -> Term:
        """Whether what lies in a link may be received now."""
        return TRUE if self.cuts is None else not_(self.cuts.cut(link))

    def loses(self, link: Link) -> bool:
        """Whether an unbounded fault can take messages off a link, block it or hold it back."""
        if link[0] == link[1]:
            return False
        lossy = self.loss is not None and self.loss.unbounded
        late = any(t.clause.kind == "late" and link[0] in t.clause.candidates for t in self.traits)
        return lossy or late or (self.cuts is not None and self.cuts.recurs(link))

    def kept(self, receipt: Receipt | None) -> Term:
        """Under which condition a receipt leaves its copy."""
        if receipt is None:
            return FALSE
        if self.model.environment.network.delivery == "forever":
            return TRUE
        return LEFT if twice(self.state) else FALSE

    def duplication(self) -> tuple[Input, ...]:
        """The network's choice at a receipt."""
        return (DUPLICATE,) if twice(self.state) else ()

    def lost_by_chance(self, x: Execution, channel: Channel, place: int, there: Term) -> Term:
        """Whether a coin loses the message in a row that an execution is to read."""
        if self.loss is None or channel.to_self:
            return FALSE
        item, lost = self.loss.coin(f"{x.prefix}loss on {channel.name} at {place}", there)
        x.inputs += item
        return lost

    def forged(self, hears: Callable[[Link, str], bool]) -> list[tuple[Link, Key]]:
        """Messages that Byzantine agents may send. hears: whether somebody at the end of the link has a
        method for it.
        """
        return [pair for liar in self.liars for pair in liar.forged(hears)]

    def lies(self, agent: int, hears: Callable[[Link, str], bool]) -> list[Forgery]:
        """What a Byzantine agent says in a phase."""
        made = (liar.phase(agent, self._able(agent), hears) for liar in self.liars)
        return [forgery for forgery in made if forgery is not None and forgery.inputs]

    def advance(self) -> dict[str, Term]:
        """What the end of a round changes."""
        return self.cuts.advance() if self.cuts is not None else {}

    def late(self) -> dict[str, Term]:
        """The agents that may be late, by name, each with whether it is."""
        names = [a.name for a in self.model.agents]
        return {
            names[i]: t.holds(i) for t in self.traits if t.clause.kind == "late" for i in t.clause.candidates
        }

    # -- the environment's own steps ---------------------------------------------------------------

    def actions(self, alive: Callable[[int], Term], channels: list[Channel], border: Term) -> list[Action]:
        """Environment steps of the faults and the network. alive: who may act. border: the end of a round."""
        stopped = self.state.marked("stopped")

        def after(agent: int) -> Term:
            return and_(border, alive(agent))

        found: list[Action] = []
        for crashing in self.crashes:
            found += crashing.actions(alive)
        for trait_ in self.traits:
            found += trait_.actions(alive)
        for reset in self.resets:
            found += reset.actions(after)
        for leaver in self.leavers:
            found += leaver.actions(after, channels)
        for liar in self.liars if self.model.environment.timing not in LOCKSTEP else ():
            found += liar.actions(channels, self._able, self._reaches)
        if self.cuts is not None:
            found += self.cuts.actions(stopped)
        if self.loss is not None:
            found += self.loss.actions(channels, stopped)
        return found

    def _reaches(self, link: Link) -> Term:
        """Whether a forged message gets into its link: nothing reaches who has left."""
        gone = self.state.marked(f"{self.model.agents[link[1]].name} has left")
        return and_(not_(gone), self.passes(link))

    def _able(self, agent: int) -> Term:
        """Whether a Byzantine agent may do anything."""
        gone = self.state.marked(f"{self.model.agents[agent].name} has left")
        return and_(not_(self.state.marked("stopped")), not_(gone), not_(self._down(agent)))

    def heal(self) -> tuple[Action, Unit] | None:
        """The moment of healing, a weakly fair unit; None where there is nothing to heal."""
        if HEALED not in self.state.marks:
            return None
        updates: dict[str, Term] = {HEALED: TRUE}
        for crashed in self.crashes:
            updates |= crashed.mend()
        updates |= self.cuts.mend() if self.cuts is not None else {}
        guard = and_(not_(self.state.marked(HEALED)), not_(self.state.marked("stopped")))
        fair = strength(self.model.environment, "heal", "", "heal", "weak")
        action = Action("healing", "environment", guard, updates, unit="healing", environment=True)
        return action, Unit("healing", "heal", fair)

    # -- what a clause can change ------------------------------------------------------------------

    def check(self, executions: Iterable[Execution]) -> None:
        """Raises CC167 for a clause that can change no step of the protocol."""
        listed = list(executions)
        for clause in self.clauses:
            own = [x for x in listed if x.me in clause.candidates]
            if not any(_touches(clause.kind, self.model, x) for x in own):
                raise DeclarationError(
                    "CC167", f"{clause.text} can change no step: {_WHY.get(clause.kind, 'nobody there acts')}"
                )


_WHY = {
    "silent": "nobody there sends anything",
    "omission": "nobody there sends anything",
    "late": "nobody there sends anything",
    "credulous": "nobody there verifies anything",
    "reset": "nobody there changes a field",
}


def _touches(kind: str, model: Model, x: Execution) -> bool:
    """Whether a fault of this kind can change what the execution does."""
    match kind:
        case "silent" | "omission" | "late":
            return bool(x.sends)
        case "credulous":
            return bool(x.verified)
        case "reset":
            return any(
                x.me is not None and where[:2] == ("agent", model.agents[x.me].name) for where in x.store
            )
        case _:
            return True


__all__ = ["UNHARMED", "Faults", "Strike"]
