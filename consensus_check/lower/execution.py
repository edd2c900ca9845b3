"""One execution of a method over terms: the store, the path, and everything the method does to the world.

Control flow becomes data: at `if` the store is forked and merged by if-then-else; after an early return
`live` is the condition under which
the rest still runs. What a step does besides assigning (send, err, choose, spend) is recorded with the
condition of its path.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import Literal, Protocol

from attrs import field

from consensus_check.errors import InternalError
from consensus_check.ir import derived
from consensus_check.ir.system import Incident, Input, InputKind
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    any_,
    facts_of,
    implies,
    input_,
    ite,
    lt,
    not_,
    or_,
    substitute,
)
from consensus_check.lower.model import Model
from consensus_check.lower.values import Bag, Letter, Value, merge
from consensus_check.records import define, frozen

Location = tuple[str, str, str]
"""('agent', agent name, field) or ('shared', class name, field)."""


class World(Protocol):
    """What a method or predicate can ask about the state beyond fields."""

    def correct(self, agent: int) -> Term: ...
    def left(self, agent: int) -> Term: ...
    def in_flight(self, classes: tuple[str, ...]) -> Bag: ...
    def round(self) -> Term: ...
    def credulous(self, agent: int) -> Term: ...


@frozen
class SendRecord:
    """A message on its way out: to one receiver, under a condition. turn: its place in program order.
    statement: the turn of the first of its send, which may have several receivers.
    """

    when: Term
    sender: int
    receiver: int
    letter: Letter
    line: int
    turn: int
    statement: int


@frozen
class SharedWrite:
    """A write to a shared object, in program order. key: of a map, None for the whole field. op: '=' or a
    merging operator.
    """

    when: Term
    location: Location
    key: int | None
    op: Literal["=", "|=", "-=", "+="]
    value: Value


@define
class Frame:
    """One activation: locals, `self`, whether it still runs, and what it returned so far."""

    locals: dict[str, Value]
    me: int | None
    owner: str
    live: Term = TRUE
    returned: list[tuple[Term, Value]] = field(factory=list)


@define(eq=False)
class Execution:
    """The state of one symbolic execution. `state` gives what is read before it is written.

    rank_draws: how many new ranks the action it is part of draws at most. rank_halves: whether nobody else
    draws any in that action.
    """

    model: Model
    state: Mapping[Location, Value]
    world: World
    me: int | None = None
    method: str = ""
    prefix: str = ""
    initial: bool = False
    rank_scale: int = 1
    rank_bound: int = 0
    rank_draws: int = 0
    rank_halves: bool = True
    frame: Frame = field(init=False)
    store: dict[Location, Value] = field(factory=dict)
    branch: Term = TRUE
    held: Term = TRUE
    guard: Term = TRUE
    failed: Term = FALSE
    inputs: list[Input] = field(factory=list)
    errors: list[Incident] = field(factory=list)
    overflows: list[Incident] = field(factory=list)
    sends: list[SendRecord] = field(factory=list)
    shared_writes: list[SharedWrite] = field(factory=list)
    verified: list[Incident] = field(factory=list)
    lines: dict[int, Term] = field(factory=dict)
    turns: Term = ZERO
    spent: Term = FALSE
    tokens: Term = ZERO
    leaves: Term = FALSE
    stops: Term = FALSE
    tossed: Term = FALSE
    drawn: Term = FALSE
    ranks_drawn: list[tuple[Term, Term]] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.frame = Frame({}, self.me, "")

    # -- the path ----------------------------------------------------------------------------------

    @property
    def path(self) -> Term:
        """Under which condition the statement at hand runs."""
        return and_(self.branch, self.frame.live)

    @contextmanager
    def under(self, condition: Term) -> Generator[None]:
        """Evaluate something only where a condition holds."""
        outer, self.branch = self.branch, and_(self.branch, condition)
        try:
            yield
        finally:
            self.branch = outer

    @contextmanager
    def calling(self, frame: Frame) -> Generator[Frame]:
        """Run the body of a callee in a frame of its own, under the present path."""
        outer, branch = self.frame, self.branch
        self.branch, self.frame = self.path, frame
        try:
            yield frame
        finally:
            self.frame, self.branch = outer, branch

    def require(self, condition: Term) -> None:
        """The step is possible only where the condition holds on this path, or an error came before."""
        self.guard = and_(self.guard, implies(self.path, or_(self.failed, condition)))

    def fail(self, condition: Term, text: str, line: int) -> None:
        """Record an error on this path where the condition holds."""
        when = and_(self.path, condition, not_(self.failed))
        if when is not FALSE:
            self.errors.append(Incident(when, text, line))
            self.failed = or_(self.failed, when)

    @contextmanager
    def unchecked(self, off: bool) -> Generator[None]:
        """Forget the errors found inside, where `off`: a merging write is checked when all of a phase is
        merged.
        """
        errors, failed = list(self.errors), self.failed
        yield
        if off:
            self.errors, self.failed = errors, failed

    # -- the store ---------------------------------------------------------------------------------

    def read(self, location: Location) -> Value:
        if location in self.store:
            return self.store[location]
        if location not in self.state:
            raise InternalError("CC901", f"read of {location} before it has a value")
        return self.state[location]

    def write(self, location: Location, value: Value) -> None:
        """Assign where the statement runs. The store holds under `held` already (`fork` merges what lies
        around).
        """
        if self.path is not self.held and (location in self.store or location in self.state):
            value = merge(self.path, value, self.read(location))
        self.store[location] = value

    def assign_local(self, name: str, value: Value) -> None:
        if self.frame.live is not TRUE and name in self.frame.locals:
            value = merge(self.frame.live, value, self.frame.locals[name])
        self.frame.locals[name] = value

    def fork(self, condition: Term) -> Iterator[tuple[bool, Term]]:
        """Run both branches of an `if`: yields (which, its condition); merges stores, locals and liveness at
        the end.
        """
        if condition.op == "const":
            yield bool(condition.value), TRUE
            return
        start = (dict(self.store), dict(self.frame.locals), self.frame.live)
        ends: list[tuple[dict[Location, Value], dict[str, Value], Term]] = []
        for which, test in ((True, condition), (False, not_(condition))):
            self.store, self.frame.locals, self.frame.live = dict(start[0]), dict(start[1]), start[2]
            outer, self.branch = self.branch, and_(self.branch, test)
            around, self.held = self.held, self.branch
            yield which, test
            self.branch, self.held = outer, around
            ends.append((self.store, self.frame.locals, self.frame.live))
        (then_store, then_locals, then_live), (else_store, else_locals, else_live) = ends
        self.store = {
            k: merge(
                condition, self._after(k, then_store, else_store), self._after(k, else_store, then_store)
            )
            for k in sorted({*then_store, *else_store})
        }
        self.frame.locals = {
            k: _join(condition, then_locals.get(k), else_locals.get(k), then_live)
            for k in [*then_locals, *(k for k in else_locals if k not in then_locals)]
        }
        self.frame.live = ite(condition, then_live, else_live)

    def _after(
        self, place: Location, branch: Mapping[Location, Value], other: Mapping[Location, Value]
    ) -> Value:
        """What a place holds after a branch; first given a value in the other, it is never read after this
        one.
        """
        if place in branch:
            return branch[place]
        return self.state[place] if place in self.state else other[place]

    # -- choices -----------------------------------------------------------------------------------

    def ask(
        self,
        kind: InputKind,
        options: list[tuple[str, Term]],
        *,
        line: int,
        site: str = "",
        fair: bool = False,
        weights: tuple[Term, ...] | None = None,
    ) -> Term:
        """A choice on this path among printable options, each with whether it is on offer; the index taken.
        After an error the first one is, for the step to show it.
        """
        evaluated = self.path
        after = and_(self.failed, substitute(self.guard, facts_of(_one_by_one(self.failed))))
        options = [(text, or_(there, after) if i == 0 else there) for i, (text, there) in enumerate(options)]
        name = f"{self.prefix}i{len(self.inputs)}"
        here = "initial" if self.initial and kind == "choose" else kind
        item = Input(
            name,
            here,
            tuple(text for text, _ in options),
            tuple(p for _, p in options),
            evaluated,
            weights,
            fair,
            site,
            line,
        )
        self.inputs.append(item)
        self.tossed = or_(self.tossed, evaluated)
        if kind == "above":
            self.drawn = or_(self.drawn, evaluated)
        return input_(name, len(options))

    def resolved(self, guard: Term | None = None) -> Term:
        """Whether an unfair choice of two or more possible options is made (by an adversary also: a coin
        tossed). guard: of the whole step, where more than the method decides whether it is possible.
        """
        kinds: tuple[InputKind, ...] = ("choose", "above")
        if self.model.environment.adversary:
            kinds = (*kinds, "draw")
        return derived.resolving(tuple(self.inputs), self.guard if guard is None else guard, kinds)

    def spend(self, turns: Term, tokens: Term) -> None:
        path = self.path
        self.turns = add(self.turns, ite(path, turns, ZERO))
        self.tokens = add(self.tokens, ite(path, tokens, ZERO))
        self.spent = or_(self.spent, and_(path, or_(lt(ZERO, turns), lt(ZERO, tokens))))

    def cover(self, line: int) -> None:
        """A line runs on this path."""
        self.model.watch()
        self.lines[line] = or_(self.lines.get(line, FALSE), self.path)

    def speaks(self) -> Term:
        return or_(self.spent, any_(s.when for s in self.sends))


def _one_by_one(condition: Term) -> Term:
    """The same condition, all that it denies together denied one by one, too."""
    parts = condition.args if condition.op == "and" else (condition,)
    denied = [part.args[0] for part in parts if part.op == "not" and part.args[0].op == "or"]
    return and_(condition, *(not_(one) for either in denied for one in either.args))


def _join(condition: Term, a: Value | None, b: Value | None, a_live: Term) -> Value:
    """A local after an `if`: where one branch did not assign it, that branch does not run on (the front end
    has checked it).
    """
    if a is None or b is None:
        found = b if a is None else a
        assert found is not None
        return found
    if a_live is FALSE:
        return b
    return merge(condition, a, b)
