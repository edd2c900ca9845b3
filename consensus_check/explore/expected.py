"""How long it takes on average, where something comes with probability one: the worst over all schedulers and
all moments at which the waiting may begin.

The greatest expected cost is finite iff no scheduler can keep the run from what it waits for at all, fairly
or not: a fair one may let others act as long as it likes, and then there is no bound. Else it is found by
policy iteration with subtraction-free elimination (Grassmann, Taksar and Heyman 1985) and proved by
substitution into the equations with exact fractions; what cannot be proved so is given as a decimal.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from consensus_check.explore.graph import Graph
from consensus_check.ir.formulas import Always, Eventually, Formula, Not, Or, Until, state_term
from consensus_check.ir.system import Action, Measure
from consensus_check.ir.tables import Indices
from consensus_check.ir.terms import TRUE, Term, and_, evaluate, not_
from consensus_check.records import frozen
from consensus_check.semantics.state import values_of
from consensus_check.verdict import Expected

MOST_STATES: Final = 2000
MOST_ACTS: Final = 200_000
LARGEST_DENOMINATOR: Final = 10**7
ROUNDS_OF_IMPROVEMENT: Final = 100


@frozen
class Wait:
    """From which states something is waited for (None: the initial ones), and what."""

    since: Term | None
    goal: Term


@frozen
class Act:
    """An action of a waiting state: chances of the states it leads to that still wait, and what it costs."""

    chances: tuple[tuple[int, Fraction], ...]
    cost: Fraction


Waiting = dict[int, list[Act]]


def waited_for(formula: Formula) -> Wait | None:
    """What a property waits for; None where it is no single event."""
    match formula:
        case Eventually(body):
            goal = state_term(body)
            return None if goal is None else Wait(None, goal)
        case Until(_, body):
            goal = state_term(body)
            return None if goal is None else Wait(None, goal)
        case Always(Eventually(body)):
            goal = state_term(body)
            return None if goal is None else Wait(TRUE, goal)
        case Always(Or((Not(before), Eventually(body)))):
            asked, goal = state_term(before), state_term(body)
            return None if asked is None or goal is None else Wait(asked, goal)
        case _:
            return None


def expected(graph: Graph, wait: Wait, measure: Measure) -> Expected | None:
    """The greatest expected cost until what is waited for; None where it is too much to work out.

    To be asked only where it comes with probability one under every fair scheduler.
    """
    reached = graph.reached
    initial = reached.levels[1] if len(reached.levels) > 1 else len(reached.order)
    size = initial if wait.since is None else len(reached.order)
    asked = not_(wait.goal) if wait.since is None else and_(wait.since, not_(wait.goal))
    starts = reached.where(asked, size, most=MOST_STATES + 1)
    waiting = _waiting(graph, _Goals(graph, wait.goal), starts, measure)
    if waiting is None:
        return None
    if _endless(waiting):
        return Expected(measure, None)
    return _worst(waiting, starts, measure)


class _Goals(dict[int, int]):
    """By state whether it is a goal, looked at when asked for."""

    def __init__(self, graph: Graph, goal: Term) -> None:
        super().__init__()
        self.order, self.holds = graph.reached.order, graph.reached.program.predicates([goal])

    def __missing__(self, state: int) -> int:
        self[state] = self.holds([self.order[state]])[0]
        return self[state]


def _waiting(graph: Graph, goals: _Goals, starts: list[int], measure: Measure) -> Waiting | None:
    """The states that still wait, with their actions; None where there are too many or some are not known."""
    found, todo, size = Waiting(), list(starts), 0
    known = set(starts)
    while todo:
        state = todo.pop()
        acts = _acts(graph, state, goals, measure)
        size += sum(len(act.chances) for act in acts)
        if (
            not acts
            or graph.loose
            or len(known) > MOST_STATES
            or size > MOST_ACTS
            or state >= graph.reached.expanded
        ):
            return None
        found[state] = acts
        for act in acts:
            for target, _ in act.chances:
                if target not in known:
                    known.add(target)
                    todo.append(target)
    return found


def _acts(graph: Graph, state: int, goals: _Goals, measure: Measure) -> list[Act]:
    program, packed = graph.reached.program, graph.reached.order[state]
    prices = [price for _, price in program.costs(measure)(packed)]
    costs = {edge[4:]: price for edge, price in zip(program.steps(packed)[1], prices, strict=True)}
    values = values_of(program.system, program.unpack(packed))
    found = dict[Act, None]()
    for faces in graph.acts(state):
        action = program.system.actions[faces[0].edge[4]]
        shares = odds(action, [move.edge[5] for move in faces], values)
        into = dict[int, Fraction]()
        for move, share in zip(faces, shares, strict=True):
            if not goals[move.target]:
                into[move.target] = into.get(move.target, Fraction(0)) + share
        cost = sum((share * costs[m.edge[4:]] for m, share in zip(faces, shares, strict=True)), Fraction(0))
        if set(into) != {state} or cost or into[state] != 1:
            found[Act(tuple(sorted(into.items())), cost)] = None
    return list(found)


def odds(action: Action, table: Sequence[Indices], values: dict[str, int]) -> list[Fraction]:
    """The probability of each occurrence under one table of choices: only coins tell them apart."""
    after = dict[Indices, dict[int, None]]()
    for one in table:
        for k, index in enumerate(one):
            after.setdefault(one[:k], {})[index] = None
    shares: dict[Indices, Fraction] = {(): Fraction(1)}
    for start, faces in sorted(after.items(), key=lambda entry: (len(entry[0]), entry[0])):
        weights = dict.fromkeys(faces, 1)
        if len(faces) > 1:
            item = action.inputs[len(start)]
            seen = values | {past.name: index for past, index in zip(action.inputs, start, strict=False)}
            assert item.weights is not None
            weights = {face: int(evaluate(item.weights[face], seen)) for face in faces}
        total = sum(weights.values())
        shares.update({(*start, face): shares[start] * Fraction(w, total) for face, w in weights.items()})
    return [shares[one] for one in table]


def _endless(waiting: Waiting) -> bool:
    """Whether some scheduler, fair or not, may wait for ever with probability one from some state."""
    kept = set(waiting)
    while True:
        stays = {
            s
            for s in kept
            if any(
                sum(p for _, p in a.chances) == 1 and kept.issuperset(t for t, _ in a.chances)
                for a in waiting[s]
            )
        }
        if stays == kept:
            return bool(kept)
        kept = stays


def _worst(waiting: Waiting, starts: list[int], measure: Measure) -> Expected:
    """Policy iteration, and the proof of what it found."""
    policy = {state: acts[0] for state, acts in waiting.items()}
    times = dict[int, float]()
    for _ in range(ROUNDS_OF_IMPROVEMENT):
        times = evaluated(policy)
        better = policy | {
            state: max(acts, key=lambda act: _time(act, times))
            for state, acts in waiting.items()
            if max(_time(act, times) for act in acts) > _time(policy[state], times) * (1 + 1e-11)
        }
        if better == policy:
            break
        policy = better
    guess = {state: Fraction(time).limit_denominator(LARGEST_DENOMINATOR) for state, time in times.items()}
    proved = all(
        guess[state]
        == max(act.cost + sum((p * guess[t] for t, p in act.chances), Fraction(0)) for act in acts)
        for state, acts in waiting.items()
    )
    if proved:
        return Expected(measure, max((guess[s] for s in starts), default=Fraction(0)))
    return Expected(measure, max(times[s] for s in starts))


def _time(act: Act, times: dict[int, float]) -> float:
    return float(act.cost) + sum(float(p) * times[t] for t, p in act.chances)


def evaluated(policy: dict[int, Act]) -> dict[int, float]:
    """The expected cost from each state of a chain whose every state is left in the end: states are
    eliminated one by one, without any subtraction.
    """
    import numpy as np

    states = sorted(policy)
    number, size = {state: i for i, state in enumerate(states)}, len(states)
    rows, costs = np.zeros((size, size + 1)), np.zeros(size)
    for i, state in enumerate(states):
        act = policy[state]
        for target, share in act.chances:
            rows[i, number[target]] = float(share)
        rows[i, size] = float(1 - sum(share for _, share in act.chances))
        costs[i] = float(act.cost)
    for i in reversed(range(size)):
        out = rows[i, :i].sum() + rows[i, size]
        rows[i] /= out
        costs[i] /= out
        above, along = np.flatnonzero(rows[:i, i]), np.flatnonzero(rows[i, :i])
        into = rows[above, i]
        rows[np.ix_(above, along)] += np.outer(into, rows[i, along])
        rows[above, size] += into * rows[i, size]
        costs[above] += into * costs[i]
    times = np.zeros(size)
    for i in range(size):
        times[i] = costs[i] + rows[i, :i] @ times[:i]
    return {state: float(times[i]) for i, state in enumerate(states)}
