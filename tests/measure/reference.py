"""A second reading of language.md 3.12: the race, and the other schedulers' first steps, by walking terms.

It uses the interpreter of semantics alone: no generated code, no layers, no elimination. Probabilities of a
miss are the limit of a fixpoint iteration over (state, cost, earlier).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from consensus_check.ir.formulas import Within
from consensus_check.ir.system import Action, Input, TransitionSystem
from consensus_check.ir.terms import TRUE, Term, evaluate, not_
from consensus_check.semantics import Interpreter
from consensus_check.semantics.interpreter import Occurrence
from consensus_check.semantics.state import State, values_of
from tests.measure.lowered import Case

TURNS = 3000
Leaf = tuple[Occurrence, Fraction]


class Reference:
    """The miss probability of a case with the race scheduler (asynchronous) or in lockstep."""

    def __init__(self, case: Case) -> None:
        self.system: TransitionSystem = case.system
        self.chances = case.chances
        prop = next(p for p in self.system.properties if p.name == "goal.deadline")
        assert isinstance(prop.formula, Within)
        self.formula = prop.formula
        self.interpreter = Interpreter(self.system)
        self._known: dict[State, list[tuple[State | None, int, float]]] = {}

    def miss(self) -> float:
        """Over all first states, alike: only for systems whose starts are equally likely."""
        firsts = self.interpreter.initial_states()
        states = self._reachable(firsts)
        bound = self.formula.bound
        value = {(s, c): 0.0 for s in states for c in range(bound + 1)}
        for cost in range(bound, -1, -1):
            for _ in range(TURNS):
                moved = 0.0
                for state in states:
                    new = self._value(state, cost, value)
                    moved = max(moved, abs(new - value[state, cost]))
                    value[state, cost] = new
                if moved < 1e-13:
                    break
        return 1 - sum(value[s, 0] for s in firsts) / len(firsts)

    def _value(self, state: State, cost: int, value: dict[tuple[State, int], float]) -> float:
        """The probability of success from a state with this much spent."""
        if self._holds(self.formula.goal, state):
            return 1.0
        if self._holds(not_(self.formula.hold), state):
            return 0.0
        total = 0.0
        for target, price, share in self.ways(state):
            if target is not None and cost + price <= self.formula.bound:
                total += share * value[target, cost + price]
        return total

    def _holds(self, term: Term, state: State) -> bool:
        return term is TRUE or bool(evaluate(term, values_of(self.system, state)))

    def _reachable(self, firsts: list[State]) -> list[State]:
        found, work = dict.fromkeys(firsts), list(firsts)
        while work:
            state = work.pop()
            for target, _, _ in self.ways(state):
                if target is not None and target not in found:
                    found[target] = None
                    work.append(target)
        return list(found)

    def ways(self, state: State) -> list[tuple[State | None, int, float]]:
        """Successor, cost and probability of each way on; none where the run ends."""
        if state not in self._known:
            self._known[state] = [(to, price, float(p)) for to, price, p in self._ways(state)]
        return self._known[state]

    def _ways(self, state: State) -> Iterator[tuple[State | None, int, Fraction]]:
        by_action: dict[str, list[Occurrence]] = {}
        for occurrence in self.interpreter.occurrences(state):
            cut = any(
                item.kind == "fault" and index
                for item, index in zip(occurrence.action.inputs, occurrence.label[1], strict=True)
            )
            if not cut:
                by_action.setdefault(occurrence.label[0], []).append(occurrence)
        clocks: dict[str, list[list[Occurrence]]] = {}
        running: dict[str, Fraction] = {}
        for found in by_action.values():
            action = found[0].action
            name = self._clock(action)
            clocks.setdefault(name, []).append(found)
            if any(one.enabled or (action.environment and one.changes) for one in found):
                running[name] = self._rate(action)
        whole = sum(running.values(), Fraction(0))
        for name, rate in running.items():
            for found in clocks[name]:
                for occurrence, share in self._tree(state, found):
                    price = self.interpreter.cost(state, occurrence, self.formula.measure)
                    yield occurrence.successor, price, rate / whole / len(clocks[name]) * share

    def _clock(self, action: Action) -> str:
        if self.chances.lockstep and not action.environment:
            return "round"
        return action.unit or action.name

    def _rate(self, action: Action) -> Fraction:
        unit = self.interpreter.units.get(action.unit or "")
        if unit is not None and unit.kind == "timer":
            return 1 / self.chances.means.get(unit.name, Fraction(10))
        kind, _, agent = action.name.partition(" of ")
        return self.chances.rates.get((kind, agent), Fraction(1)) if action.environment else Fraction(1)

    def _tree(self, state: State, found: list[Occurrence], at: int = 0) -> Iterator[Leaf]:
        """The leaves of a step tree with their probabilities."""
        inputs = found[0].action.inputs
        if at == len(inputs):
            assert len(found) == 1
            yield found[0], Fraction(1)
            return
        branches: dict[int, list[Occurrence]] = {}
        for one in found:
            branches.setdefault(one.label[1][at], []).append(one)
        for index, below in branches.items():
            share = self._share(state, below[0], inputs[at], index, at, len(branches))
            for leaf, rest in self._tree(state, below, at + 1):
                yield leaf, share * rest

    def _share(
        self, state: State, one: Occurrence, item: Input, index: int, at: int, branches: int
    ) -> Fraction:
        if item.weights is None or branches == 1:
            return Fraction(1, branches)
        names = [asked.name for asked in one.action.inputs[:at]]
        values = values_of(self.system, state) | dict(zip(names, one.label[1], strict=False))
        weights = [
            evaluate(weight, values) if evaluate(there, values) else 0
            for weight, there in zip(item.weights, item.present, strict=True)
        ]
        return Fraction(weights[index], sum(weights))
