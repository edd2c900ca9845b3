"""Which proof closes: the cheap ones first, and what blocked them where none does.

What it answers: every property, as machines (obligations.py). When an answer is final: `holds` when every
machine is safe and no run errs or is cut. It never refutes: what the machines come to may be a run that does
not count.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Final

from attrs import evolve, field

from consensus_check.ir.formulas import And, Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import Term
from consensus_check.records import define, frozen
from consensus_check.reduce.renaming import swap
from consensus_check.reduce.symmetry import Symmetry
from consensus_check.semantics.state import State
from consensus_check.solve.answers import Sought, joined
from consensus_check.solve.bitvectors import interval_of
from consensus_check.solve.encode import Template
from consensus_check.solve.errors import Beyond
from consensus_check.solve.proofs.fixpoint import fixed, grounded
from consensus_check.solve.proofs.frames import framed
from consensus_check.solve.proofs.induction import Closed, Open, inducted
from consensus_check.solve.proofs.machine import Machine, plain
from consensus_check.solve.proofs.obligations import obligations, whole
from consensus_check.solve.proofs.pairs import facts, strengthened
from consensus_check.solve.proofs.witnesses import witnesses
from consensus_check.solve.script import Script
from consensus_check.verdict import Reason

SHORT: Final = 2
LONG: Final = 40
MOST_FACTS: Final = 250
MOST_TURNS: Final = 12

Attempt = Callable[[Machine, float | None], Closed | Open]

ATTEMPTS: Final[tuple[tuple[str, Attempt], ...]] = (
    ("short induction", lambda machine, moment: inducted(machine, 1, moment)),
    ("inductive invariant", framed),
    ("induction", lambda machine, moment: inducted(machine, LONG, moment)),
    ("fixed point", fixed),
)


@frozen
class Outcome:
    """closed: how each machine was shown safe, in order; None where some was not. blocked: why not."""

    closed: tuple[tuple[str, Closed], ...] | None
    blocked: Reason | None = None


@define(eq=False)
class Proofs:
    """Proofs of the properties of one system. What was shown of all runs is kept."""

    template: Template
    _whole: Closed | None = None
    _cover: dict[Term, bool] = field(factory=dict)
    _guide: tuple[tuple[State, ...], tuple[Callable[[str], str], ...]] | None = None
    _told: Callable[[str], Script] | None = None

    def closed(
        self,
        found: Sought,
        prop: Property,
        moment: float | None,
        *,
        finite: bool = False,
        script: bool = False,
    ) -> Sought:
        """The answer of a search that found nothing, closed by a proof, or with what blocked it. finite: as
        in `of`. script: whether what proofs rest on is told after the queries of the search.
        """
        scripts = list[Script]()

        def told(what: str) -> Script:
            scripts.append(Script(f"{prop.name}, {what}"))
            return scripts[-1]

        self._told = told if script else None
        answer = self._answer(found, prop, moment, finite=finite)
        return evolve(answer, script=joined((found.script, *(one.text() for one in scripts))))

    def _answer(self, found: Sought, prop: Property, moment: float | None, *, finite: bool) -> Sought:
        began = time.monotonic()
        outcome = self.of(prop, moment, finite=finite)
        seconds = found.seconds + time.monotonic() - began
        if outcome.closed is None:
            why = () if outcome.blocked is None else (outcome.blocked,)
            return evolve(found, reasons=tuple(dict.fromkeys((*found.reasons, *why))), seconds=seconds)
        nobody = ("nobody",) if isinstance(prop.formula, And) and not prop.formula.parts else ()
        never = [name for name, term in prop.antecedents if self._never(term, moment)]
        return evolve(found, closed=True, reasons=(), vacuous=(*nobody, *never), seconds=seconds)

    def of(self, prop: Property, moment: float | None, *, finite: bool = False) -> Outcome:
        """Try to prove a property. finite: give up at once where fair loops matter."""
        try:
            self._begins_within()
            machines = obligations(self.template, prop)
            if finite and any(machine.name == "loop" for machine in machines):
                return Outcome(None)
            if self._whole is None:
                self._whole = self._shown(whole(self.template), moment)
            shown = [("cut", self._whole)]
            for i, machine in enumerate(machines):
                shown.append((machine.name, self._shown(machine, _share(moment, len(machines) - i))))
        except Beyond as beyond:
            return Outcome(None, beyond.reason)
        return Outcome(tuple(shown))

    def _shown(self, machine: Machine, moment: float | None) -> Closed:
        """How a machine is shown safe. Raises Beyond with what blocked each way."""
        machine = evolve(machine, told=self._told)
        answer = inducted(machine, SHORT, _share(moment, 2))
        if isinstance(answer, Closed) and grounded(machine, moment):
            return answer
        if self._guide is None:
            self._guide = witnesses(self.template.system), renamings(self.template.system)
        states, alike = self._guide
        return _shown(evolve(machine, witnesses=states, alike=alike), moment)

    def _never(self, term: Term, moment: float | None) -> bool:
        """Whether a predicate is shown to be true of no reachable state."""
        if term not in self._cover:
            machine = plain(self.template, "antecedent", self.template.holds(term))
            try:
                self._shown(machine, moment)
                self._cover[term] = True
            except Beyond:
                self._cover[term] = False
        return self._cover[term]

    def _begins_within(self) -> None:
        """Values without end are solved in an interval: that none begins outside it."""
        for v in self.template.system.variables:
            if v.is_bool or (v.lo is not None and v.hi is not None):
                continue
            lo, hi = interval_of(v.lo, v.hi)
            for family in self.template.system.initial:
                value = family.values[v.name]
                if value.lo is None or value.hi is None or not lo <= value.lo <= value.hi <= hi:
                    raise Beyond("range", f"{v.name} may begin with a value too large to solve for")


def renamings(system: TransitionSystem) -> tuple[Callable[[str], str], ...]:
    """Exchanges of agents that the system cannot tell apart, as what they make of names."""
    found = Symmetry(system)
    size, group = len(system.agents), found.group
    exchanges = [swap(size, block[0], other) for block in group.blocks for other in block[1:]]
    return tuple(partial(found.names.renamed, agents=one) for one in exchanges or group.turns[1:MOST_TURNS])


def _share(moment: float | None, parts: int) -> float | None:
    now = time.monotonic()
    return None if moment is None else now + max(0.0, moment - now) / parts


def _shown(machine: Machine, moment: float | None) -> Closed:
    """How a machine is shown safe. Raises Beyond with what blocked each way."""
    blocked = list[str]()
    if len(facts(machine)) <= MOST_FACTS:
        try:
            machine = strengthened(machine, _share(moment, 4))
        except Beyond as beyond:
            blocked.append(f"cheap invariants: {beyond.reason.text}")
    if not grounded(machine, moment):
        raise Beyond("solver", f"what is known of the machine ({machine.name}) does not stand")
    for i, (name, attempt) in enumerate(ATTEMPTS):
        try:
            answer = attempt(machine, _share(moment, min(2, len(ATTEMPTS) - i)))
        except Beyond as beyond:
            blocked.append(f"{name}: {beyond.reason.text}")
            continue
        if isinstance(answer, Closed):
            return answer
        if answer.reached:
            raise Beyond("solver", _reached(machine))
        blocked.append(f"{name}: not closed by {answer.depth} steps")
    raise Beyond("solver", f"no proof closed ({machine.name}): " + "; ".join(blocked))


def _reached(machine: Machine) -> str:
    if machine.name == "cut":
        return "some runs end in an error, or where a value or a message does not fit"
    if machine.name == "loop":
        return "some fair loop breaks it if coins fall as an adversary likes"
    return "a state that refutes it can be reached"
