"""Checking a certificate by the meaning alone: no engine, no search, no graph algorithm.

What is checked, section by section: the initial nodes are listed; the steps of a listed node lead to listed
nodes; no step errs or is cut; no node breaks the property at once; no node may rest for ever and break it; no
step raises a rank; the reason given for each rank is true. Then a fair run that breaks the property would
stay in one rank for ever, which its reason excludes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import evolve, field

from consensus_check.certificate.form import Certificate, Partition, Reason, Section
from consensus_check.ir.formulas import And, Formula, NeverStuck, NoErrors, Not, Property, Reachable, Within
from consensus_check.ir.monitor import conjuncts
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.tableau import Tableau
from consensus_check.ir.terms import Term
from consensus_check.records import define, frozen
from consensus_check.semantics import Interpreter, Occurrence, State
from consensus_check.semantics.property import holds_at, prefix_counts, valuation

Key = tuple[int, int]


class Wrong(Exception):
    """What is wrong with a certificate."""


@frozen
class Edge:
    """A step between nodes: where it leads, what it discharges, offers and takes, what it puts off."""

    target: Key
    step: Occurrence
    put_off: int


def check_certificate(
    system: TransitionSystem,
    digest: str,
    certificate: Certificate,
    *,
    progress: Callable[[int], None] | None = None,
) -> dict[str, str | None]:
    """For each property of the certificate what is wrong with its proof (None: nothing, it holds).

    digest: of the system as lowered now. progress: called with the number of nodes done, now and then.
    """
    if digest != certificate.system:
        why = "the certificate is of another system than the spec gives now"
        return {name: why for name, _ in certificate.properties}
    book = _Book(system, certificate.states, progress=progress)
    known = {prop.name: prop for prop in system.properties}
    answers = dict[str, str | None]()
    for name, sections in certificate.properties:
        try:
            if name not in known:
                raise Wrong(f"the system has no property {name}")
            _property(book, known[name], sections)
            answers[name] = None
        except Wrong as wrong:
            answers[name] = str(wrong)
    return answers


@define(eq=False)
class _Book:
    """The states of a certificate and their steps, looked up once."""

    system: TransitionSystem
    states: Sequence[State]
    progress: Callable[[int], None] | None = None
    interpreter: Interpreter = field(init=False)
    number: Mapping[State, int] = field(init=False)
    _steps: dict[int, list[Occurrence]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.interpreter = Interpreter(self.system, rename=False)
        self.number = {state: i for i, state in enumerate(self.states)}

    def start(self) -> list[int]:
        return [self.index(state) for state in self.interpreter.initial_states()]

    def index(self, state: State) -> int:
        if state not in self.number:
            raise Wrong(f"a reachable state is not listed: {state}")
        return self.number[state]

    def steps(self, state: int) -> list[Occurrence]:
        """The occurrences at a state, none of which errs or is cut."""
        if state not in self._steps:
            found = self.interpreter.occurrences(self.states[state])
            for one in found:
                if one.successor is None:
                    raise Wrong(f"{one.label[0]} errs or does not fit at state {state}")
            self._steps[state] = found
            if self.progress is not None and len(self._steps) % 256 == 0:
                self.progress(len(self._steps))
        return self._steps[state]

    def successor(self, one: Occurrence) -> int:
        assert one.successor is not None
        return self.index(one.successor)

    def holds(self, term: Term, state: int) -> bool:
        return holds_at(self.system, term, self.states[state])


def _property(book: _Book, prop: Property, sections: Sequence[Section]) -> None:
    match prop.formula:
        case NoErrors():
            _states(book, _only(sections, "states"), lambda state: None)
        case NeverStuck(unless):

            def stuck(state: int) -> str | None:
                at = book.states[state]
                return "it is stuck" if book.interpreter.stuck(at) and not book.holds(unless, state) else None

            _states(book, _only(sections, "states"), stuck)
        case Reachable():
            raise Wrong("a cover is proved by the run that reaches it")
        case Within() as deadline:
            section = _only(sections, "deadline")
            _ranked(book, section, _Deadline(book, prop, deadline))
        case _:
            _temporal(book, prop, sections)


def _only(sections: Sequence[Section], kind: str) -> Section:
    if len(sections) != 1 or sections[0].kind != kind:
        raise Wrong(f"one section of kind {kind} is expected")
    return sections[0]


def _states(book: _Book, section: Section, broken: Callable[[int], str | None]) -> None:
    """Every reachable state is listed, and none breaks the property."""
    listed = {state for state, _ in section.nodes}
    _inside(listed, book.start())
    for state in sorted(listed):
        why = broken(state)
        if why is not None:
            raise Wrong(f"state {state}: {why}")
        _inside(listed, [book.successor(one) for one in book.steps(state)])


def _inside(listed: set[int], states: Sequence[int]) -> None:
    for state in states:
        if state not in listed:
            raise Wrong(f"state {state} is reachable and not listed")


def _temporal(book: _Book, prop: Property, sections: Sequence[Section]) -> None:
    """Every conjunct has its section; where a finite run may refute alone, one for that as well."""
    given = {(section.kind, section.part): section for section in sections}
    for part, formula in enumerate(conjuncts(prop.formula)):
        wanted = Not(formula) if prop.assume is None else And((prop.assume, Not(formula)))
        section = given.get(("temporal", part))
        if section is None:
            raise Wrong(f"there is no section for part {part}")
        correct = prop.correct if prop.assume is None else None
        _ranked(book, section, _Owed(book, wanted, correct))
        if prop.assume is not None and prefix_counts(prop):
            prefix = given.get(("prefix", part))
            if prefix is None:
                raise Wrong(f"there is no section for finite runs of part {part}")
            _ranked(book, evolve(prefix, partition=None), _Owed(book, Not(formula), prop.correct))


# -- what a run owes ----------------------------------------


@define(eq=False)
class _Owed:
    """Obligations of a formula that no run may meet. correct: where a finite run that meets it counts (None:
    finite runs prove nothing).
    """

    book: _Book
    formula: Formula
    correct: Term | None
    tableau: Tableau = field(init=False, factory=Tableau)
    owed: int = field(init=False)
    _values: dict[int, int] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.owed = self.tableau.obligation(self.formula)

    def start(self) -> list[Key]:
        return [(state, self.owed) for state in self.book.start()]

    def value(self, state: int) -> int:
        if state not in self._values:
            book = self.book
            self._values[state] = valuation(book.system, self.tableau.atoms, book.states[state])
        return self._values[state]

    def edges(self, key: Key) -> Iterator[Edge]:
        state, owed = key
        ways = self.tableau.moves(owed, self.value(state))
        for then, _ in ways:
            if not then and self.correct is not None and self.book.holds(self.correct, state):
                raise Wrong(f"a run to state {state} breaks the property")
        for one in self.book.steps(state) if ways else []:
            target = self.book.successor(one)
            for then, late in ways:
                yield Edge((target, then), one, late)

    def rests(self, key: Key) -> bool:
        """Whether a run that rests here for ever breaks the property: each obligation is judged on a word
        that never changes, where `until` and `release` come down to their second side.
        """
        state, owed = key
        value = self.value(state)
        return all(self._constant(i, value) for i in range(owed.bit_length()) if owed >> i & 1)

    def _constant(self, node: int, value: int) -> bool:
        sort, parts = self.tableau.nodes[node]
        match sort:
            case "true":
                return True
            case "false":
                return False
            case "literal":
                return bool(value >> parts[0] & 1) is bool(parts[1])
            case "and":
                return all(self._constant(part, value) for part in parts)
            case "or":
                return any(self._constant(part, value) for part in parts)
            case _:
                return self._constant(parts[1], value)


@define(eq=False)
class _Deadline:
    """The cost so far of a run that has not reached the goal. What is assumed is not asked: the stronger
    claim.
    """

    book: _Book
    prop: Property
    deadline: Within

    def start(self) -> list[Key]:
        return [(state, 0) for state in self.book.start()]

    def edges(self, key: Key) -> Iterator[Edge]:
        state, cost = key
        book, wanted = self.book, self.deadline
        if book.holds(wanted.goal, state):
            return
        if not book.holds(wanted.hold, state) and self._counts(state):
            raise Wrong(f"what must hold until then fails at state {state}")
        for one in book.steps(state):
            target = book.successor(one)
            then = cost + book.interpreter.cost(book.states[state], one, wanted.measure)
            if then <= wanted.bound:
                yield Edge((target, then), one, 0)
            elif self._counts(target):
                raise Wrong(f"the bound passes on the way to state {target}")
            else:
                raise Wrong(f"the bound passes at state {target}, where the agent is not correct")

    def rests(self, key: Key) -> bool:
        return not self.book.holds(self.deadline.goal, key[0])

    def _counts(self, state: int) -> bool:
        return prefix_counts(self.prop) and self.book.holds(self.prop.correct, state)


# -- ranks and reasons ----------------------------------------


def _ranked(book: _Book, section: Section, owes: _Owed | _Deadline) -> None:
    """The section is closed, nothing in it breaks the property, and every rank has a true reason."""
    number = {key: i for i, key in enumerate(section.nodes)}
    for key in owes.start():
        if key not in number:
            raise Wrong(f"the initial node {key} is not listed")
    inside = list[list[tuple[int, Edge]]]()
    units = book.interpreter.fair_units
    for state, owed in section.nodes:
        if not 0 <= state < len(book.states):
            raise Wrong(f"there is no state {state}")
        found = list(owes.edges((state, owed)))
        for edge in found:
            if edge.target not in number:
                raise Wrong(f"node {edge.target} is reachable and not listed")
        inside.append([(number[edge.target], edge) for edge in found])
        if section.partition is not None and not units(book.states[state]) and owes.rests((state, owed)):
            raise Wrong(f"a run may rest at state {state} for ever")
    if section.partition is not None:
        _Reasons(book, section.nodes, inside).check(range(len(section.nodes)), section.partition, frozenset())
    elif section.kind != "prefix":
        raise Wrong("there are no ranks")


@frozen(eq=False)
class _Reasons:
    book: _Book
    nodes: Sequence[Key]
    edges: Sequence[Sequence[tuple[int, Edge]]]

    def check(self, nodes: Sequence[int], partition: Partition, refused: frozenset[str]) -> None:
        """The partition is true of these nodes, but for steps that offer a refused option."""
        if len(partition.ranks) != len(nodes):
            raise Wrong("there are more nodes than ranks, or fewer")
        rank = dict(zip(nodes, partition.ranks, strict=True))
        groups = dict[int, list[int]]()
        for node in nodes:
            groups.setdefault(rank[node], []).append(node)
            for target, _ in self._among(node, rank, refused):
                if rank[target] > rank[node]:
                    raise Wrong(f"a step from node {node} raises the rank")
        for number, members in groups.items():
            if not 0 <= number < len(partition.reasons):
                raise Wrong(f"rank {number} has no reason")
            self._reason(members, partition.reasons[number], refused)

    def _among(
        self, node: int, members: Mapping[int, int], refused: frozenset[str]
    ) -> list[tuple[int, Edge]]:
        return [
            (target, edge)
            for target, edge in self.edges[node]
            if target in members and not _names(edge.step.offered) & refused
        ]

    def _reason(self, members: list[int], reason: Reason, refused: frozenset[str]) -> None:
        within = dict.fromkeys(members, 0)
        steps = [edge for node in members for _, edge in self._among(node, within, refused)]
        match reason.kind:
            case "still":
                true = not steps
            case "until":
                bit = 1 << int(reason.name) if reason.name.isdecimal() and len(reason.name) < 6 else 0
                true = bool(steps) and all(edge.put_off & bit for edge in steps)
            case "weak":
                strong_enough = self._strength(reason.name) is not None
                enabled = all(reason.name in self._enabled(node) for node in members)
                true = strong_enough and enabled and self._never(steps, reason.name)
            case "strong":
                true = self._strength(reason.name) == "strong" and self._never(steps, reason.name)
                if true and reason.rest is not None:
                    rest = [node for node in members if reason.name not in self._enabled(node)]
                    self.check(rest, reason.rest, refused)
            case "option":
                true = not any(reason.name in _names(edge.step.taken) for edge in steps)
                if true and reason.rest is not None:
                    self.check(members, reason.rest, refused | {reason.name})
        if not true or (reason.kind in ("strong", "option") and reason.rest is None):
            raise Wrong(f"the reason given for {len(members)} nodes is not true: {reason.kind} {reason.name}")

    def _never(self, steps: Sequence[Edge], unit: str) -> bool:
        return not any(unit in edge.step.discharged for edge in steps)

    def _enabled(self, node: int) -> frozenset[str]:
        return self.book.interpreter.enabled_units(self.book.states[self.nodes[node][0]])

    def _strength(self, unit: str) -> str | None:
        found = self.book.interpreter.units.get(unit)
        return None if found is None else found.strength


def _names(options: frozenset[tuple[str, str]]) -> frozenset[str]:
    return frozenset(f"{site} {option}" for site, option in options)
