"""Whom a fault strikes: drawn at the start, or settled as it strikes; and the budget that is left.

Nothing is remembered that need not be: where everybody may be struck at any time, there is no mark.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field

from consensus_check.ir.system import Action, Input, Variable, View
from consensus_check.ir.system import Scalar as Shown
from consensus_check.ir.terms import (
    FALSE,
    ONE,
    TRUE,
    Term,
    add,
    and_,
    count,
    eq,
    input_,
    integer,
    lt,
    mul,
    not_,
    or_,
)
from consensus_check.lower.faults.clauses import Clause
from consensus_check.lower.fields import State
from consensus_check.lower.model import Agent
from consensus_check.records import define


@define(eq=False)
class Lot:
    """The agents a clause may strike.

    marks: those it may strike (`fixed`, decided at the start) or has struck; none where all candidates are
    always open to it.
    left: occurrences left, None without limit. over: where it strikes no more (a network that has healed).
    """

    clause: Clause
    limit: int
    fixed: bool
    marks: dict[int, Variable] = field(factory=dict)
    left: Variable | None = None
    over: Term = FALSE

    def may(self, agent: int, struck: Mapping[int, Term]) -> Term:
        """Whether the agent may be struck now. struck: who is, and where, earlier in the same transition."""
        if agent not in self.clause.candidates:
            return FALSE
        left = TRUE if self.left is None else lt(count(struck.values()), self.left.term)
        return and_(self._open(agent, struck), left, not_(self.over))

    def _open(self, agent: int, struck: Mapping[int, Term]) -> Term:
        if not self.marks:
            return TRUE
        if self.fixed:
            return self.marks[agent].term
        marked = {i: or_(mark.term, struck.get(i, FALSE)) for i, mark in self.marks.items()}
        return or_(marked[agent], lt(count(marked.values()), integer(self.limit)))

    def strike(self, struck: Mapping[int, Term]) -> dict[str, Term]:
        """What is remembered of a transition that strikes these agents, each where its condition holds."""
        updates: dict[str, Term] = {}
        if self.marks and not self.fixed:
            updates = {self.marks[i].name: or_(self.marks[i].term, when) for i, when in struck.items()}
        if self.left is not None and struck:
            spent = mul(integer(-1), count(struck.values()))
            updates[self.left.name] = add(self.left.term, spent)
        return updates

    def inputs(self) -> tuple[Input, ...]:
        """The choices of a first state: for each candidate whether it is one of those struck."""
        if not self.fixed:
            return ()
        share, made = self.clause.share, list[Input]()
        for agent, mark in self.marks.items():
            names = ("not", mark.name)
            if share is not None:
                weights = (integer(share.denominator - share.numerator), integer(share.numerator))
                open_ = (lt(integer(0), weights[0]), lt(integer(0), weights[1]))
                made.append(Input(f"init {mark.name}", "draw", names, open_, weights=weights))
            else:
                room = lt(count(self._chosen(a) for a in self.marks if a < agent), integer(self.limit))
                made.append(Input(f"init {mark.name}", "fault", names, (TRUE, room)))
        return tuple(made)

    def _chosen(self, agent: int) -> Term:
        return eq(input_(f"init {self.marks[agent].name}", 2), ONE)

    def first(self) -> dict[str, Term]:
        """The first values of its variables that are not zero."""
        values = {mark.name: self._chosen(agent) for agent, mark in self.marks.items()} if self.fixed else {}
        if self.left is not None and self.clause.times is not None:
            values[self.left.name] = integer(self.clause.times)
        return values


@define(eq=False)
class Lasting:
    """What an agent is from some moment on, as a mark: down, gone, silent, Byzantine."""

    lot: Lot
    marks: dict[int, Variable]

    def holds(self, agent: int) -> Term:
        return self.marks[agent].term if agent in self.marks else FALSE

    def may(self, agent: int, struck: Mapping[int, Term]) -> Term:
        """Whether it may befall the agent now. struck: whom it befalls earlier in the same transition."""
        settled = self.lot.fixed and self.lot.marks is self.marks
        return FALSE if settled else and_(not_(self.holds(agent)), self.lot.may(agent, struck))

    def befall(self, struck: Mapping[int, Term]) -> dict[str, Term]:
        """The marks after a transition in which it befalls these agents."""
        marks = {self.marks[i].name: or_(self.marks[i].term, when) for i, when in struck.items()}
        return marks | self.lot.strike(struck)


def lasting(state: State, clause: Clause, text: str) -> Lasting:
    """Marks `text` (is down, is silent) for the candidates, set at the start or, for so many as the clause
    says, at any time.
    """
    marks = marks_of(state, clause, text)
    if clause.start:
        return Lasting(Lot(clause, clause.limit, True, marks), marks)
    if clause.share is not None:
        lot = Lot(clause, clause.limit, True, marks_of(state, clause, f"may be struck by {clause.kind}"))
        lot.left = _budget(state, clause)
        return Lasting(lot, marks)
    limit = clause.limit if clause.times is None else min(clause.limit, clause.times)
    return Lasting(Lot(clause, limit, False, marks), marks)


def passing(state: State, clause: Clause, over: Term) -> Lot:
    """The lot of a fault that comes and goes. over: where a fault without limit occurs no more."""
    lot = Lot(
        clause,
        clause.limit,
        clause.start or clause.share is not None,
        over=over if clause.times is None else FALSE,
    )
    if lot.fixed:
        lot.marks = marks_of(state, clause, f"may be struck by {clause.kind}")
    elif clause.limit < len(clause.candidates):
        lot.marks = marks_of(state, clause, f"was struck by {clause.kind}")
    lot.left = _budget(state, clause)
    return lot


def marks_of(state: State, clause: Clause, text: str) -> dict[int, Variable]:
    names = {i: state.model.agents[i].name for i in clause.candidates}
    return {i: state.mark(f"{name} {text}", name, text) for i, name in names.items()}


def _budget(state: State, clause: Clause) -> Variable | None:
    if clause.times is None:
        return None
    variable = Variable(f"{clause.text} left", False, 0, clause.times)
    return state.add(variable, View("", variable.name, Shown(variable.term), "mark"))


def striking(clause: Clause, agent: Agent, name: str, guard: Term, updates: Mapping[str, Term]) -> Action:
    """The environment's step by which a clause befalls an agent, or brings it back."""
    fault = clause.kind, agent.name
    return Action(name, "environment", guard, updates, environment=True, fault=fault)
