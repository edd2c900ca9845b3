"""How often a goal is missed when the worst, or the best, fair scheduler decides: who goes next, every free
choice, whom faults strike and when. Coins fall by chance; the scheduler sees those that have fallen.

Answers: the least and the greatest probability of missing the deadline over all fair schedulers. Final: both
are exact, or floats with a bound on what rounding does. Costs: the reachable states once for each unit of
cost.

Every finite run goes on fairly somehow, so fairness matters to a deadline only where a run need not come to
it: it may stay for ever where nothing costs anything, if that is fair (`resting.py`). Both numbers are
greatest probabilities of reaching something: of a miss, with such places among its ends; of the goal, without
them. They are worked out backwards from the deadline, cost by cost; where steps that cost nothing lead in
circles, by policy iteration in fractions. The schedulers may remember the cost (theory.md 1.2).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Final, Generic, TypeVar

from attrs import field

from consensus_check.compile.program import Program
from consensus_check.errors import LimitError
from consensus_check.ir.system import TransitionSystem
from consensus_check.measure.acts import Act, Acts, Start, starts_of
from consensus_check.measure.chain import TooLarge
from consensus_check.measure.components import components_of
from consensus_check.measure.horizon import solve
from consensus_check.measure.resting import resting
from consensus_check.measure.rows import CUT
from consensus_check.measure.target import GOAL, LOST, Target
from consensus_check.records import define, frozen

N = TypeVar("N", Fraction, float)
DIGITS: Final = 120
UNIT: Final = 2.0**-53
WORK: Final = 200_000


@frozen(kw_only=True)
class Range:
    """The least and the greatest probability of missing, and as fractions where they are. rounding: how far
    each may be off. nodes: pairs of a state and a cost.
    """

    least: float
    greatest: float
    least_exact: str | None
    greatest_exact: str | None
    rounding: float
    nodes: int


@frozen
class Sizes:
    """nodes: pairs of a state and a cost at most; fractions, work: faces weighed in all, as fractions and as
    floats.
    """

    nodes: int = 1_000_000
    fractions: int = 300_000
    work: int = 12_000_000


def by_adversary(system: TransitionSystem, target: Target, sizes: Sizes | None = None) -> Range:
    """The range of probabilities of missing the target's deadline, over all fair schedulers.

    Raises LimitError CC572 (no deadline), CC561 (too many ways to choose), CC574 (too large, or a step that
    does not fit).
    """
    if target.bound is None:
        raise LimitError("CC572", "there is no deadline, and none is invented", help="give one: --deadline")
    sizes = sizes or Sizes()
    plan = Plan(Program(system, rename=False), target, target.bound, sizes)
    plan.grow()
    if plan.faces <= sizes.fractions:
        least, greatest = _both(plan, _same, Fraction(0), Fraction(1))
        return _told(plan, float(least), float(greatest), (least, greatest), 0.0)
    low, high = _both(plan, float, 0.0, 1.0)
    return _told(plan, low, high, None, plan.rounding)


def _same(share: Fraction) -> Fraction:
    return share


def _told(
    plan: Plan, least: float, greatest: float, exact: tuple[Fraction, Fraction] | None, rounding: float
) -> Range:
    texts = [None, None] if exact is None else [t if len(t) <= DIGITS else None for t in map(str, exact)]
    return Range(
        least=least,
        greatest=greatest,
        least_exact=texts[0],
        greatest_exact=texts[1],
        rounding=rounding,
        nodes=sum(map(len, plan.layers)),
    )


@define(eq=False)
class Plan:
    """Every state that can be reached at each cost within the deadline, and its actions.

    groups: components of the steps without cost, those that they lead to first, and which are circles.
    depth: how many of them follow one another at most.
    """

    program: Program
    target: Target
    bound: int
    sizes: Sizes
    acts: Acts = field(init=False)
    starts: list[Start] = field(init=False)
    observe: Callable[[list[int]], list[int]] = field(init=False)
    layers: list[set[int]] = field(factory=list)
    masks: dict[int, int] = field(factory=dict)
    rest: set[int] = field(factory=set)
    groups: list[tuple[list[int], bool]] = field(factory=list)
    depth: int = 0
    faces: int = 0

    def __attrs_post_init__(self) -> None:
        self.acts = Acts(self.program, self.target.measure)
        self.observe = self.target.seen_by(self.program)

    def mask(self, state: int) -> int:
        """What holds at a state: goal, lost."""
        known = self.masks.get(state)
        if known is None:
            known = self.masks[state] = self.observe([state])[0] & (GOAL | LOST)
        return known

    def grow(self) -> None:
        """Find the layers, then where runs may rest. Raises LimitError."""
        self.starts = starts_of(self.program)
        self.layers = [set() for _ in range(self.bound + 1)]
        self.layers[0] = {packed for start in self.starts for packed, _ in start if not self.mask(packed)}
        size = 0
        for cost, layer in enumerate(self.layers):
            work = sorted(layer)
            while work:
                self._enter(work.pop(), cost, work)
            size += len(layer)
            if size > self.sizes.nodes or self.faces > self.sizes.work:
                raise _too_large(self.bound, self.target.measure)
        inner = {state: self.acts.of(state) for layer in self.layers for state in layer}
        self.rest = resting(self.program, inner)
        self.groups, self.depth = _free_order(inner)

    def _enter(self, state: int, cost: int, work: list[int]) -> None:
        """The states after one, at their costs."""
        for act in self.acts.of(state):
            self.faces += len(act.faces)
            for to, price, _ in act.faces:
                if to == CUT:
                    name = self.program.system.actions[act.steps[0][0]].name
                    raise LimitError(
                        "CC574",
                        f"a message does not fit its link ({name})",
                        help="declare a capacity: --network capacity=8",
                    )
                if to < 0 or cost + price > self.bound or self.mask(to):
                    continue
                layer = self.layers[cost + price]
                if to not in layer:
                    layer.add(to)
                    if not price:
                        work.append(to)

    @property
    def rounding(self) -> float:
        """How far a float may be off: each is made of positive numbers by so many operations at most."""
        widest = max((len(a.faces) for acts in self.acts.known.values() for a in acts), default=1)
        return min(1.0, (self.bound + 2) * (widest + 4) * (self.depth + 1) * UNIT)


def _too_large(bound: int, measure: str) -> LimitError:
    return LimitError(
        "CC574",
        f"too many states and ways to choose for every fair scheduler within {bound} {measure}",
        help="ask a smaller group or an earlier deadline",
    )


def _free_order(inner: dict[int, list[Act]]) -> tuple[list[tuple[list[int], bool]], int]:
    """Components of the steps without cost, those that they lead to first; whether one is a circle; and how
    many follow one another at most.
    """
    order = sorted(inner)
    place = {state: k for k, state in enumerate(order)}
    onward = [
        sorted({place[to] for act in inner[s] for to, cost, _ in act.faces if not cost and to in place})
        for s in order
    ]
    parts, depths, most = components_of(onward), [0] * len(order), 0
    for part in parts:
        here = 1 + max((depths[to] for k in part for to in onward[k]), default=0)
        most = max(most, here)
        for k in part:
            depths[k] = here
    return [([order[k] for k in part], len(part) > 1 or part[0] in onward[part[0]]) for part in parts], most


def _both(plan: Plan, number: Callable[[Fraction], N], zero: N, one: N) -> tuple[N, N]:
    """The least and the greatest probability of missing."""
    met = _Greatest(plan, number, zero, one, misses=False).run()
    return one - met, _Greatest(plan, number, zero, one, misses=True).run()


@define(eq=False)
class _Greatest(Generic[N]):
    """The greatest probability of missing, or of meeting the goal, from the start."""

    plan: Plan
    number: Callable[[Fraction], N]
    zero: N
    one: N
    misses: bool
    values: list[dict[int, N]] = field(factory=list)
    read: dict[Fraction, N] = field(factory=dict)

    def run(self) -> N:
        plan = self.plan
        self.values = [{} for _ in plan.layers]
        for cost in range(plan.bound, -1, -1):
            layer = plan.layers[cost]
            for nodes, circle in plan.groups:
                inside = [node for node in nodes if node in layer]
                if circle and inside:
                    self._circle(inside, cost)
                elif inside:
                    self.values[cost][inside[0]] = self._best(inside[0], cost)
        return max(
            sum((self._share(p) * self._value(to, 0) for to, p in start), self.zero) for start in plan.starts
        )

    def _share(self, share: Fraction) -> N:
        known = self.read.get(share)
        if known is None:
            known = self.read[share] = self.number(share)
        return known

    def _value(self, to: int, cost: int) -> N:
        """From where a step led, with so much spent."""
        plan = self.plan
        if to < 0 or cost > plan.bound:
            return self.one if self.misses else self.zero
        mask = plan.mask(to)
        if mask:
            return self.one if self.misses is not bool(mask & GOAL) else self.zero
        return self.values[cost][to]

    def _best(self, state: int, cost: int) -> N:
        if self.misses and state in self.plan.rest:
            return self.one
        best = self.zero
        for act in self.plan.acts.of(state):
            best = max(best, self._after(act, cost))
        return best

    def _after(self, act: Act, cost: int) -> N:
        if len(act.faces) == 1:
            to, price, _ = act.faces[0]
            return self._value(to, cost + price)
        return sum((self._share(p) * self._value(to, cost + price) for to, price, p in act.faces), self.zero)

    def _circle(self, nodes: Sequence[int], cost: int) -> None:
        """Nodes that lead to one another at no cost, by policy iteration in fractions: from a policy that may
        leave wherever one can, to better ones, strictly; each is solved without subtraction.
        """
        values = self.values[cost]
        if self.misses:
            values.update((node, self.one) for node in nodes if node in self.plan.rest)
        inside = {node for node in nodes if node not in values}
        acts = self.plan.acts
        options = {n: [_Option.of(self, act, cost, inside) for act in acts.of(n)] for n in sorted(inside)}
        policy = _hopeful(options)
        while True:
            found = _evaluated(policy)
            better = dict[int, _Option]()
            for node, listed in options.items():
                here = found.get(node, Fraction(0))
                best = max(listed, key=lambda option: option.worth(found), default=None)
                if best is not None and best.worth(found) > here:
                    better[node] = best
            if not better:
                break
            policy |= better
        values.update((node, self.number(found.get(node, Fraction(0)))) for node in inside)


@frozen
class _Option:
    """An action in a circle: chances of the nodes of the circle, and what its other faces are worth."""

    onward: tuple[tuple[int, Fraction], ...]
    outside: Fraction
    worth_outside: Fraction

    @staticmethod
    def of(made: _Greatest[N], act: Act, cost: int, inside: set[int]) -> _Option:
        onward = dict[int, Fraction]()
        outside = worth = Fraction(0)
        for to, price, share in act.faces:
            if not price and to in inside:
                onward[to] = onward.get(to, Fraction(0)) + share
            else:
                outside += share
                worth += share * Fraction(made._value(to, cost + price))
        return _Option(tuple(onward.items()), outside, worth)

    def worth(self, found: dict[int, Fraction]) -> Fraction:
        return sum((p * found.get(to, Fraction(0)) for to, p in self.onward), self.worth_outside)


def _hopeful(options: dict[int, list[_Option]]) -> dict[int, _Option]:
    """For each node from which something of worth can be reached an action towards it."""
    found = dict[int, _Option]()
    moved = True
    while moved:
        moved = False
        for node, listed in options.items():
            if node in found:
                continue
            for option in listed:
                if option.worth_outside or any(to in found for to, _ in option.onward):
                    found[node], moved = option, True
                    break
    return found


def _evaluated(policy: dict[int, _Option]) -> dict[int, Fraction]:
    """What each node is worth under a policy that may leave from everywhere."""
    rows, gains, out = dict[int, dict[int, Fraction]](), dict[int, Fraction](), dict[int, Fraction]()
    for node, option in policy.items():
        rows[node] = {to: p for to, p in option.onward if to in policy}
        gains[node] = option.worth_outside
        out[node] = 1 - sum(rows[node].values(), Fraction(0))
    try:
        return solve(rows, gains, out, Fraction(0), work=WORK)
    except TooLarge:
        raise LimitError("CC574", "too many states among which runs may go round at no cost") from None
