"""The searches behind one answer: of all states, or of representatives where a property cannot tell agents
apart; each with what is derived from it once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Final

from attrs import define, evolve, field

from consensus_check.compile.program import Program
from consensus_check.explore import coverage
from consensus_check.explore.graph import Graph
from consensus_check.explore.lift import Lift
from consensus_check.explore.search import Clock, Progress, Reached, search
from consensus_check.explore.temporal import Hunt
from consensus_check.explore.witness import Witnesses
from consensus_check.ir.formulas import Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import Term
from consensus_check.reduce.invariance import predicates
from consensus_check.reduce.symmetry import Group, Symmetry
from consensus_check.semantics import Interpreter
from consensus_check.verdict import Evidence, Expected, Reason, Scope

SEARCH_SHARE: Final = 0.6
SMALL: Final = 3000
FEW: Final = 20_000

Watched = Callable[[Sequence[Property]], Mapping[Hashable, Term]]


class Stopped(Exception):
    """The budget ran out in the middle of an analysis."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.text)
        self.reason = reason


@define(eq=False)
class Session:
    """A search and what is derived from it once: the graph, that for liveness, witnesses. lift: of a search
    of representatives the way to real states. whole: a search of all states, where they are few.
    """

    system: TransitionSystem
    clock: Clock
    reached: Reached
    lift: Lift | None = None
    whole: Callable[[], Session | None] = lambda: None
    stuck: list[int] = field(init=False)
    _liveness: Hunt | None = None

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
                reached = search(Program(self.system, rename=False), clock=self.clock)
            self._liveness = self._hunt(reached)
        return self._liveness

    def _hunt(self, reached: Reached) -> Hunt:
        interpreter = Interpreter(self.system, rename=reached.program.rename)
        witnesses = Witnesses(Graph(reached), interpreter, self.lift)
        return Hunt(witnesses, self.clock.budget.lasso_work, self._tick)

    def _tick(self) -> None:
        reason = self.clock.exceeded()
        if reason is not None:
            raise Stopped(reason)

    def pause(self) -> None:
        """Begin no long work after an interrupt."""
        interrupts = [reason for reason in self.reached.reasons if reason.code == "interrupted"]
        if interrupts:
            raise Stopped(interrupts[0])

    def gaps(self, *, reached: Reached | None = None) -> tuple[Reason, ...]:
        """Why what was not found need not be absent."""
        found = reached or self.reached
        return (*found.reasons, *coverage.cut_reasons(found))

    @property
    def stuck_states(self) -> int | None:
        return self.reached.many(self.stuck) if self.reached.complete else None

    @property
    def reduced(self) -> str:
        """What was used to look at fewer states; empty: nothing."""
        canonical = self.reached.program.canonical
        if canonical is None:
            return ""
        told = canonical.symmetry.told(canonical.group)
        return f"symmetry of {told}: {len(self.reached.order)} states stand for all"

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
        )


@define(eq=False)
class Sessions:
    """The searches of one system. watched: what is looked for while searching, by property. refused: why no
    state was left out.
    """

    system: TransitionSystem
    properties: Sequence[Property]
    clock: Clock
    watched: Watched
    progress: Callable[[Progress], None] | None = None
    symmetry: Symmetry | None = field(init=False, default=None)
    refused: str = field(init=False, default="")
    main: Session = field(init=False)
    _plain: Session | None = field(init=False, default=None)
    _by_group: dict[Group, Session] = field(init=False, factory=dict)
    _groups: dict[str, Group] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        wish = self.clock.budget.reduction
        first = self._first() if wish == "auto" else None
        if first is not None:
            self.main = self._plain = first
        elif wish == "never" or not self._reducible():
            self.main = self._all()
        else:
            assert self.symmetry is not None
            self.main = self._of_group(self.symmetry.group)
        self.clock.share = 1.0

    def of(self, prop: Property) -> Session:
        """The search that decides a property."""
        if self.symmetry is None:
            return self.main
        group = self._group(prop)
        return self._all() if group.trivial else self._of_group(group)

    def _group(self, prop: Property) -> Group:
        assert self.symmetry is not None
        if prop.name not in self._groups:
            self._groups[prop.name] = self.symmetry.fixing(predicates(prop))
        return self._groups[prop.name]

    # -- searching ----------------------------------------

    def _first(self) -> Session | None:
        """The search of all states, where they are too few for anything else to pay."""
        most = self.clock.budget.max_states
        if most is not None and most <= SMALL:
            return self._all()
        whole, self.clock.budget = self.clock.budget, evolve(self.clock.budget, max_states=SMALL)
        reached = self._searched(Program(self.system), self.properties)
        self.clock.budget = whole
        if not reached.complete and [reason.code for reason in reached.reasons] == ["states"]:
            return None
        return Session(self.system, self.clock, reached)

    def _reducible(self) -> bool:
        symmetry = Symmetry(self.system)
        if not symmetry.group.trivial:
            program = Program(self.system, blind=(symmetry, symmetry.group))
            assert program.canonical is not None
            if Lift(Program(self.system), program.canonical).closed():
                self.symmetry = symmetry
                return True
            self.refused = "the initial states tell agents apart"
            return False
        self.refused = symmetry.refused
        return False

    def _searched(self, program: Program, properties: Sequence[Property]) -> Reached:
        return search(program, clock=self.clock, watch=self.watched(properties), progress=self.progress)

    def _all(self) -> Session:
        """The search of all states."""
        if self._plain is None:
            reached = self._searched(Program(self.system), self.properties)
            self._plain = Session(self.system, self.clock, reached)
        return self._plain

    def _few(self) -> Session | None:
        """The search of all states, where they are few."""
        return self._all() if self.main.reached.complete and self.main.reached.states <= FEW else None

    def _of_group(self, group: Group) -> Session:
        """The search of representatives under a group."""
        if group not in self._by_group:
            assert self.symmetry is not None
            program = Program(self.system, blind=(self.symmetry, group))
            assert program.canonical is not None
            own = [prop for prop in self.properties if self._group(prop) == group]
            lift = Lift(Program(self.system), program.canonical)
            reached = self._searched(program, own)
            self._by_group[group] = Session(self.system, self.clock, reached, lift, self._few)
        return self._by_group[group]
