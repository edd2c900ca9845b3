"""One search and what is derived from it once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve, field

from consensus_check.compile.program import Program
from consensus_check.explore import coverage
from consensus_check.explore.engines import filling_of, means_of, search_states
from consensus_check.explore.graph import Graph
from consensus_check.explore.kinds import LOOP_WORK
from consensus_check.explore.lift import Lift
from consensus_check.explore.room import overfilled
from consensus_check.explore.search import INTERRUPTED, Clock, Reached, Stopped
from consensus_check.explore.temporal import Hunt
from consensus_check.explore.witness import Witnesses
from consensus_check.ir.formulas import NeverStuck
from consensus_check.ir.system import TransitionSystem
from consensus_check.records import define
from consensus_check.semantics import Interpreter
from consensus_check.verdict import Counterexample, Evidence, Expected, Reason, Scope


@define(eq=False)
class Session:
    """A search and what is derived from it once: the graph, that for liveness, witnesses. lift: of a search
    of representatives the way to real states. whole: a search of all states, where they are few. early:
    failures that were found before it was complete.
    """

    system: TransitionSystem
    clock: Clock
    reached: Reached
    lift: Lift | None = None
    whole: Callable[[], Session | None] = lambda: None
    early: Mapping[str, Counterexample] = field(factory=dict)
    stuck: list[int] = field(init=False)
    _liveness: Hunt | None = None
    _orders: tuple[Reason, ...] | None = None

    def __attrs_post_init__(self) -> None:
        """Stuck states, breadth first: no unit of an agent is enabled, and the protocol has not finished."""
        idle = self.reached.idle
        done = self.reached.program.predicates([self.system.finished])(idle) if idle else []
        self.stuck = [packed for packed, finished in zip(idle, done, strict=True) if not finished]

    @property
    def safety(self) -> Hunt:
        return self._hunt(self.reached)

    @property
    def liveness(self) -> Hunt:
        """Where loops are sought: without renaming of `Symmetric` values, so that units keep their names
        (3.11).
        """
        if self._liveness is None:
            reached = self.reached
            if self.system.symmetric:
                reached = search_states(Program(self.system, rename=False), clock=self.clock, watch={})
            self._liveness = self._hunt(reached)
        return self._liveness

    def spare(self) -> None:
        """Spend little on making a loop short."""
        self._liveness = evolve(self.liveness, work=min(self.liveness.work, LOOP_WORK))

    def _hunt(self, reached: Reached) -> Hunt:
        interpreter = Interpreter(self.system, rename=reached.program.rename)
        witnesses = Witnesses(Graph(reached), interpreter, self.lift)
        means = means_of(reached, self.clock)
        return Hunt(witnesses, self.clock.budget.lasso_work, self._tick, means=means)

    def _tick(self) -> None:
        reason = self.clock.exceeded()
        if reason is not None:
            raise Stopped(reason)

    def _need(self, wanted: int) -> None:
        reason = self.clock.full(wanted)
        if reason is not None:
            raise Stopped(reason)

    def pause(self) -> None:
        """Begin no long work after an interrupt."""
        if self.clock.interrupted:
            raise Stopped(INTERRUPTED)
        interrupts = [reason for reason in self.reached.reasons if reason.code == "interrupted"]
        if interrupts:
            raise Stopped(interrupts[0])

    def gaps(self, *, reached: Reached | None = None) -> tuple[Reason, ...]:
        """Why what was not found need not be absent."""
        found = reached or self.reached
        return (*found.reasons, *coverage.cut_reasons(found), *self._other_orders())

    def _other_orders(self) -> tuple[Reason, ...]:
        """Why another order of steps may say more, where idle receipts come first."""
        program = self.reached.program
        if not program.alone or not self.reached.complete:
            return ()
        if self._orders is None:
            try:
                self._orders = self.overfilled()
            except Stopped as stop:
                return (stop.reason,)
            except KeyboardInterrupt:
                self.clock.interrupted = True
                return (INTERRUPTED,)
        return self._orders

    def overfilled(self) -> tuple[Reason, ...]:
        """Why another order of the steps found overfills a link, where idle receipts come first. Raises
        Stopped.
        """
        program = self.reached.program
        plain = program if self.lift is None else Program(self.system, alone=program.alone)
        met = overfilled(self.reached, plain, self._tick, fill=filling_of(self.reached, self._need))
        text = "a link would hold more messages than its undeclared capacity in another order of steps"
        who = f" ({', '.join(met[:3])})" if met else ""
        return () if met is None else (Reason("capacity", text + who),)

    def stuck_but(self, prop: NeverStuck) -> bool:
        """Whether a state is stuck that the property does not excuse."""
        return not all(self.reached.program.predicates([prop.unless])(self.stuck))

    @property
    def stuck_states(self) -> int | None:
        return self.reached.many(self.stuck) if self.reached.complete else None

    @property
    def reduced(self) -> str:
        """What was used to look at fewer states; empty: nothing."""
        canonical, alone = self.reached.program.canonical, self.reached.program.alone
        ways = list[str]()
        if canonical is not None:
            ways.append(f"symmetry of {canonical.symmetry.told(canonical.group)}")
        if alone:
            ways.append("idle receipts first")
        return f"{' and '.join(ways)}: {len(self.reached.order)} states stand for all" if ways else ""

    def evidence(
        self, *, vacuous: tuple[str, ...] = (), loops: bool = False, expected: Expected | None = None
    ) -> Evidence:
        found = self.reached
        complete = found.complete and not self.gaps()
        scope = Scope("complete" if complete else "bounded", self.system.name, self.clock.budget.bound)
        return Evidence(
            "explore",
            scope,
            found.states,
            found.transitions,
            found.depth,
            self.stuck_states,
            self.clock.seconds,
            "almost-sure" if loops and found.program.has_coins else "sure",
            vacuous,
            expected,
            self.reduced,
            not found.program.alone,
        )
