"""Finding a certificate: the reachable nodes of each section, their components, and a reason for each.

Only what an engine has found to hold is asked for. Where nothing explains a component (a coin that falls
well with probability one, say) there is no certificate, and the reason is said.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import field

from consensus_check.certificate.form import Certificate, Partition, Reason, Section, SectionKind
from consensus_check.compile.program import Program
from consensus_check.explore.scc import components
from consensus_check.ir.formulas import And, Formula, NeverStuck, NoErrors, Not, Property, Reachable, Within
from consensus_check.ir.monitor import conjuncts
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.tableau import Tableau
from consensus_check.ir.terms import Term
from consensus_check.records import define, frozen
from consensus_check.semantics.property import prefix_counts

MOST_NODES = 1_000_000
OPTIONS = ~15


class NoCertificate(Exception):
    """Why there is none."""


@frozen
class Made:
    """A certificate for what could be certified, and why the rest could not: property -> reason."""

    certificate: Certificate
    refused: tuple[tuple[str, str], ...]


@frozen
class Step:
    """An edge between nodes as masks."""

    target: int
    discharged: int
    offers: int
    takes: int
    put_off: int


Key = tuple[int, int]
Follow = Callable[[Key], list[tuple[Key, Step]]]


def certify(system: TransitionSystem, properties: Sequence[Property], *, digest: str) -> Made:
    """Certificates for properties that hold. digest: of the system."""
    maker = _Maker(system)
    done, refused = list[tuple[str, tuple[Section, ...]]](), list[tuple[str, str]]()
    for prop in properties:
        try:
            done.append((prop.name, tuple(maker.sections(prop))))
        except NoCertificate as why:
            refused.append((prop.name, str(why)))
    states = tuple(maker.program.unpack(packed) for packed in maker.order)
    return Made(Certificate(digest, states, tuple(done)), tuple(refused))


@define(eq=False)
class _Maker:
    system: TransitionSystem
    program: Program = field(init=False)
    order: list[int] = field(init=False)
    number: dict[int, int] = field(init=False)
    initial: list[int] = field(init=False)
    _edges: dict[int, tuple[int, list[Step]]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.program = Program(self.system, rename=False)
        start = [packed for packed, _, _ in self.program.initial]
        seen, todo = set(start), list(start)
        while todo:
            for target in self.program.successors(todo.pop()):
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
            if len(seen) > MOST_NODES:
                raise NoCertificate(f"there are more than {MOST_NODES} states")
        self.order = sorted(seen, key=self.program.unpack)
        self.number = {packed: i for i, packed in enumerate(self.order)}
        self.initial = [self.number[packed] for packed in start]

    def sections(self, prop: Property) -> list[Section]:
        match prop.formula:
            case NoErrors() | NeverStuck():
                return [Section("states", 0, tuple((i, 0) for i in range(len(self.order))))]
            case Reachable():
                raise NoCertificate("the run that reaches it is its proof")
            case Within():
                return [self._section("deadline", 0, 0, self._costing(prop.formula))]
            case _:
                return self._temporal(prop)

    def _temporal(self, prop: Property) -> list[Section]:
        found = list[Section]()
        for part, formula in enumerate(conjuncts(prop.formula)):
            wanted = Not(formula) if prop.assume is None else And((prop.assume, Not(formula)))
            found.append(self._owing("temporal", part, wanted))
            if prop.assume is not None and prefix_counts(prop):
                found.append(self._owing("prefix", part, Not(formula)))
        return found

    def _owing(self, kind: SectionKind, part: int, formula: Formula) -> Section:
        tableau = Tableau()
        owed = tableau.obligation(formula)
        values = self.program.predicates(_plain(tableau.atoms))(self.order)

        def follow(key: Key) -> list[tuple[Key, Step]]:
            state, before = key
            ways = tableau.moves(before, values[state])
            return [
                ((step.target, then), Step(step.target, step.discharged, step.offers, step.takes, late))
                for step in (self.steps(state)[1] if ways else [])
                for then, late in ways
            ]

        return self._section(kind, part, owed, follow)

    def _costing(self, wanted: Within) -> Follow:
        reached = self.program.predicates([wanted.goal])(self.order)
        price = self.program.costs(wanted.measure)

        def follow(key: Key) -> list[tuple[Key, Step]]:
            state, cost = key
            if reached[state]:
                return []
            prices = [added for _, added in price(self.order[state])]
            pairs = zip(self.steps(state)[1], prices, strict=True)
            return [
                ((step.target, cost + added), step) for step, added in pairs if cost + added <= wanted.bound
            ]

        return follow

    def steps(self, state: int) -> tuple[int, list[Step]]:
        """The mask of enabled units, and the steps, of a state."""
        if state not in self._edges:
            enabled, edges = self.program.steps(self.order[state])
            made = [Step(self.number[t], d, o, k, 0) for t, d, o, k, _, _ in edges]
            self._edges[state] = enabled, made
        return self._edges[state]

    def _section(self, kind: SectionKind, part: int, owed: int, follow: Follow) -> Section:
        nodes = [(state, owed) for state in self.initial]
        number = {key: i for i, key in enumerate(nodes)}
        edges = list[list[tuple[int, Step]]]()
        while len(edges) < len(nodes):
            found = follow(nodes[len(edges)])
            for key, _ in found:
                if key not in number:
                    number[key] = len(nodes)
                    nodes.append(key)
            edges.append([(number[key], step) for key, step in found])
            if len(nodes) > MOST_NODES:
                raise NoCertificate(f"there are more than {MOST_NODES} nodes")
        if kind == "prefix":
            return Section(kind, part, tuple(nodes))
        reasons = _Reasons(self, nodes, edges)
        return Section(kind, part, tuple(nodes), reasons.partition(list(range(len(nodes))), 0))


def _plain(atoms: Sequence[Term]) -> list[Term]:
    return list(atoms)


@frozen(eq=False)
class _Reasons:
    maker: _Maker
    nodes: Sequence[Key]
    edges: Sequence[Sequence[tuple[int, Step]]]

    def partition(self, nodes: list[int], banned: int) -> Partition:
        """Components of the nodes, sinks first, each with its reason."""
        place = {node: i for i, node in enumerate(nodes)}
        after = [
            [
                place[target]
                for target, step in self.edges[node]
                if target in place and not step.offers & banned
            ]
            for node in nodes
        ]
        ranks, reasons = [0] * len(nodes), list[Reason]()
        for group in _sinks_first(after):
            for i in group:
                ranks[i] = len(reasons)
            reasons.append(self._reason([nodes[i] for i in group], banned))
        return Partition(tuple(ranks), tuple(reasons))

    def _reason(self, nodes: list[int], banned: int) -> Reason:
        members, program = set(nodes), self.maker.program
        steps = [
            step
            for node in nodes
            for target, step in self.edges[node]
            if target in members and not step.offers & banned
        ]
        if not steps:
            return Reason("still")
        late, done, offered, taken = -1, 0, 0, 0
        for step in steps:
            late, done = late & step.put_off, done | step.discharged
            offered, taken = offered | step.offers, taken | step.takes
        if late:
            return Reason("until", str(late.bit_length() - 1))
        every, some = -1, 0
        for node in nodes:
            enabled = self.maker.steps(self.nodes[node][0])[0]
            every, some = every & enabled, some | enabled
        missed = (program.weak | program.strong) & every & ~done
        if missed:
            return Reason("weak", self._unit(missed))
        starved = program.strong & some & ~done
        if starved:
            bit = starved & -starved
            rest = [node for node in nodes if not self.maker.steps(self.nodes[node][0])[0] & bit]
            return Reason("strong", self._unit(bit), self.partition(rest, banned))
        refused = offered & OPTIONS & ~taken & ~banned
        if refused:
            bit = refused & -refused
            site, option = next(one for one, known in program.option_bit.items() if known == bit)
            return Reason("option", f"{site} {option}", self.partition(nodes, banned | bit))
        if program.has_coins:
            raise NoCertificate("it holds with probability one, not however the coins fall")
        raise NoCertificate("no reason was found for a component")

    def _unit(self, mask: int) -> str:
        return self.maker.system.units[(mask & -mask).bit_length() - 1].name


def _sinks_first(after: list[list[int]]) -> list[list[int]]:
    """All components, each before those that lead to it."""
    large, single = components(len(after), lambda i: after[i])
    group = [0] * len(after)
    groups = large + [[i] for i in single]
    for number, members in enumerate(groups):
        for i in members:
            group[i] = number
    onward = [sorted({group[t] for i in members for t in after[i]} - {k}) for k, members in enumerate(groups)]
    order, state = list[list[int]](), bytearray(len(groups))
    for root in range(len(groups)):
        work = [(root, 0)] if not state[root] else []
        while work:
            here, at = work.pop()
            state[here] = 1
            for next_at in range(at, len(onward[here])):
                if not state[onward[here][next_at]]:
                    work += [(here, next_at + 1), (onward[here][next_at], 0)]
                    break
            else:
                state[here] = 2
                order.append(groups[here])
    return order
