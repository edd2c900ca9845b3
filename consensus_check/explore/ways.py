"""The searches behind one answer: of all states, or of those that are left where a property cannot tell
agents apart or the order of receipts does not matter; which of them, short trials tell.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Final

from attrs import evolve, field

from consensus_check.compile.program import Program
from consensus_check.explore.early import Early, Part
from consensus_check.explore.engines import FEW, FOLDED, WORTH, lacking, search_states
from consensus_check.explore.lift import Lift
from consensus_check.explore.search import Clock, Progress, Reached, Stopped
from consensus_check.explore.session import Session
from consensus_check.ir.formulas import NeverStuck, NoErrors, Property, Reachable, predicates
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import Term
from consensus_check.records import define
from consensus_check.reduce.receipts import Receipt, receipts, unseen
from consensus_check.reduce.symmetry import Group, Symmetry
from consensus_check.verdict import Counterexample, Holds, Unknown, Verdict

SEARCH_SHARE: Final = 0.6
SMALL: Final = 10_000
MOST_STARTS: Final = 5_000
LONG: Final = 250_000
ORDERED: Final = 20_000
ENDED: Final = ("time", "memory", "interrupted")

Watched = Callable[[Sequence[Property]], Mapping[Hashable, Term]]
Way = tuple[Group, tuple[Receipt, ...]]
"""What is not looked at: permutations of agents, and other steps where these receipts are idle for good."""
WHOLE: Final[Way] = (Group(), ())


@define(eq=False)
class Sessions:
    """The searches of one system. watched: what is looked for while searching, by property. sought: what a
    search of loops finds in a session. refused: why no state was left out.
    """

    system: TransitionSystem
    properties: Sequence[Property]
    clock: Clock
    watched: Watched
    sought: Callable[[Session, Property], Counterexample | None]
    progress: Callable[[Progress], None] | None = None
    symmetry: Symmetry | None = field(init=False, default=None)
    refused: str = field(init=False, default="")
    main: Session = field(init=False)
    _alone: tuple[Receipt, ...] = field(init=False, default=())
    _known: dict[Way, Session] = field(init=False, factory=dict)
    _past: dict[Way, int] = field(init=False, factory=dict)
    _programs: dict[Way, Program] = field(init=False, factory=dict)
    _ways: dict[str, Way] = field(init=False, factory=dict)
    _halted: Session | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        wish = self.clock.budget.reduction
        if wish == "auto":
            self.main = self._chosen()
        else:
            if wish in ("symmetry", "both"):
                self._find_symmetry()
            self._alone = receipts(self.system) if wish in ("receipts", "both") else ()
            self.main = self._session((self._all_agents, self._alone))
        self.clock.share = 1.0

    def _chosen(self) -> Session:
        """The smallest search, as far as short trials tell: all states (rather many of them where loops are
        sought and a representative stands for few), or representatives; where both are many, those with idle
        receipts first if they are few or half of them have one; else representatives if one stands for very
        many states, else all states.
        """
        found = self._tried(WHOLE, SMALL)
        if found is None:
            self._find_symmetry(turns=self._may_turn)
            found = self._turned() if self._all_agents.turns else None
        if found is None and not self._pays:
            found = self._all_of_some()
        if found is None and self.symmetry is not None:
            found = self._tried((self._all_agents, ()), FEW)
        if found is None:
            found = self._ordered()
        if found is None:
            if not self._pays:
                self._look_at_all("native code is faster here")
            found = self._session((self._all_agents, ()))
        return found

    def _turned(self) -> Session | None:
        """The search of representatives under the automorphisms of a topology, if every property can use them
        (they leave little of one that tells agents apart).
        """
        apart = any(self._way(prop)[0].trivial for prop in self.properties)
        why = "a property tells agents apart" if apart else "" if lacking() else self._unfit
        if why:
            self._look_at_all(why)
            return None
        return self._session((self._all_agents, ()))

    @property
    def _may_turn(self) -> bool:
        """Whether the automorphisms of a topology may pay. Loops among representatives are sought, and
        initial states made representatives, by generated Python, which costs more than such groups save,
        unless there is nothing else.
        """
        assert self._halted is not None
        reached = self._halted.reached
        starts = [*reached.levels, len(reached.order)][1]
        states = starts <= MOST_STARTS and all(self._by_states(prop) for prop in self.properties)
        return (states or bool(lacking())) and not any(prop.agent for prop in self.properties)

    @property
    def _pays(self) -> bool:
        """Whether representatives pay where they are many, too."""
        group = self._all_agents
        if self.symmetry is None or group.order >= WORTH or lacking():
            return True
        return all(self._by_states(prop) for prop in self.properties) and not self._unfit

    @property
    def _unfit(self) -> str:
        """Why native code cannot find representatives; empty: it can."""
        from consensus_check.compile.native.canonical import unfit
        from consensus_check.compile.native.layout import word_layout

        program = self._program((self._all_agents, ()))
        return "" if program.canonical is None else unfit(program.canonical, word_layout(program.layout))

    def _program(self, way: Way) -> Program:
        """The program of what a way of reduction leaves."""
        if way not in self._programs:
            group, alone = way
            blind = None if self.symmetry is None or group.trivial else (self.symmetry, group)
            self._programs[way] = Program(self.system, blind=blind, alone=alone)
        return self._programs[way]

    def _by_states(self, prop: Property) -> bool:
        """Whether a property is decided without a search of loops."""
        formula = prop.formula
        if isinstance(formula, NoErrors | NeverStuck | Reachable):
            return True
        return prop.assume is None and ("bad", prop.name) in self.watched([prop])

    def _look_at_all(self, why: str) -> None:
        """Leave out no images, after all."""
        self.symmetry, self.refused = None, "; ".join(filter(None, (why, self.refused)))
        self._ways.clear()

    def _ordered(self) -> Session | None:
        """The search with idle receipts first, where it is short, or much is left out and native code can do
        it; and no order of steps says more (nor less than a bound on steps lets it), or no time is left for
        another.
        """
        self._alone = () if self.clock.budget.bound is not None else receipts(self.system)
        if not self._alone:
            return None
        way, found = (self._all_agents, self._alone), self._all_of_some()
        if found is not None:
            return found
        self._ways.clear()
        native, gaps = not lacking() and not self._unfit, list[str]()
        for most in (FOLDED,) if native else (ORDERED, FOLDED):
            found, gaps = self._tried(way, most), [f"there are more than {most} states"]
            if found is not None or not self._mostly_idle():
                break
        if found is None and native and self._mostly_idle():
            gaps = self._overfilled()
            found = None if gaps else self._made(way)
        if found is not None:
            gaps = [reason.text for reason in found.gaps() if reason.code not in ENDED]
            if not gaps:
                return self._known.setdefault(way, found)
        self.refused = "; ".join(filter(None, (self.refused, f"idle receipts first: {', '.join(gaps)}")))
        self._known.pop(way, None)
        self._alone = ()
        self._ways.clear()
        return None

    def _all_of_some(self) -> Session | None:
        """The search of all states, where native code has them before others are chosen."""
        known = lacking() or self._past.get(WHOLE, 0) >= LONG
        found = None if known else self._tried(WHOLE, LONG)
        if found is not None:
            self._alone = ()
            self._look_at_all("native code is faster here")
        return found

    def _overfilled(self) -> list[str]:
        """Why another order of the steps of the last trial says more."""
        assert self._halted is not None
        try:
            return [reason.text for reason in self._halted.overfilled()]
        except Stopped as stop:
            return [stop.reason.text]

    def _mostly_idle(self) -> bool:
        """Whether half of the states of the last trial, or more, had an idle receipt to be taken alone."""
        assert self._halted is not None
        reached = self._halted.reached
        return 2 * sum(reached.counts[one.action] for one in self._alone) >= reached.expanded

    @property
    def _all_agents(self) -> Group:
        return Group() if self.symmetry is None else self.symmetry.group

    def of(self, prop: Property) -> Session:
        """The search that decides a property."""
        return self._session(self._way(prop))

    def of_all_orders(self, prop: Property) -> Session:
        """The search that decides a property, with no order of steps left out."""
        group = self._way(prop)[0] if self._pays else Group()
        found = self._session((group, ()))
        if found.reached.complete:
            self.main = found
        return found

    def settled(self, session: Session, found: Verdict) -> bool:
        """Whether an answer stands: without idle receipts first, or where they were asked for, each does;
        else those that show no run, which would not be the shortest, and no expected time.
        """
        if not session.reached.program.alone or self.clock.budget.reduction != "auto":
            return True
        if isinstance(found, Unknown):
            return not session.reached.complete
        if isinstance(found, Holds):
            return found.witness is None and found.evidence.semantics == "sure"
        return found.counterexample is None

    def of_images(self, session: Session) -> Session:
        """A search of representatives with all that they stand for."""
        return self._session((Group(), session.reached.program.alone))

    def _way(self, prop: Property) -> Way:
        """What a property leaves of the reductions."""
        if prop.name not in self._ways:
            terms = predicates(prop)
            group = Group() if self.symmetry is None else self.symmetry.fixing(terms)
            self._ways[prop.name] = (Group() if group.trivial else group), unseen(self._alone, terms)
        return self._ways[prop.name]

    # -- searching ----------------------------------------

    def _tried(self, way: Way, most: int) -> Session | None:
        """The search, where it ends within so many states or for another reason than these."""
        budget = self.clock.budget
        if budget.max_states is None or budget.max_states > most:
            self.clock.budget = evolve(budget, max_states=most)
        found = self._made(way)
        self.clock.budget = budget
        stopped = [reason.code for reason in found.reached.reasons] == ["states"]
        if stopped and (budget.max_states is None or budget.max_states > most):
            self._past[way], self._halted = most, found
            return None
        self._known[way] = found
        return found

    def _find_symmetry(self, *, turns: bool = True) -> None:
        symmetry = Symmetry(self.system, turns=turns)
        self.refused = symmetry.refused
        if symmetry.group.trivial:
            return
        program = Program(self.system, blind=(symmetry, symmetry.group))
        assert program.canonical is not None
        symmetry.keep(Lift(self._program(WHOLE), program.canonical).keeps)
        if symmetry.group.trivial:
            self.refused = "the initial states tell agents apart"
        else:
            self.symmetry = symmetry

    def _session(self, way: Way) -> Session:
        if way not in self._known:
            self._known[way] = self._made(way)
        return self._known[way]

    def _made(self, way: Way) -> Session:
        """The search of all states, or of those that a way of reduction leaves."""
        program = self._program(way)
        own = [prop for prop in self.properties if way == WHOLE or self._decides(way, prop)]
        lift = None if program.canonical is None else Lift(self._program(WHOLE), program.canonical)
        early = self._early(own, lift)
        reached = self._searched(way, program, own, early)
        return Session(self.system, self.clock, reached, lift, self._few, early.found)

    def _decides(self, way: Way, prop: Property) -> bool:
        group, alone = self._way(prop)
        return way[0] in (group, Group()) and way[1] in (alone, ())

    def _early(self, own: Sequence[Property], lift: Lift | None) -> Early:
        """What is done before a search is complete. The first must go on for what other searches decide."""
        needless = bool(self._known) or len(own) == len(self.properties)
        return Early(
            own,
            needless,
            lambda reached: Part(Session(self.system, self.clock, reached, lift), self.sought),
        )

    def _searched(
        self, way: Way, program: Program, properties: Sequence[Property], early: Early | None = None
    ) -> Reached:
        return search_states(
            program,
            clock=self.clock,
            watch=self.watched(properties),
            progress=self._told(early),
            pause=early,
            past=self._past.get(way, 0),
        )

    def _told(self, early: Early | None) -> Callable[[Progress], None] | None:
        """The progress of a search, with what it found already."""
        progress = self.progress
        if progress is None or early is None:
            return progress
        return lambda now: progress(evolve(now, violated=tuple(early.found)))

    def _few(self) -> Session | None:
        """The search of all states, where they are few."""
        reached = self.main.reached
        few = reached.complete and not reached.program.alone and reached.states <= FEW
        return self._session(WHOLE) if few else None
