"""How long it takes on average: published values, values by hand, every policy of random small systems."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from pathlib import Path
from random import Random

import pytest
from attrs import evolve

from consensus_check.explore import explore
from consensus_check.ir.formulas import (
    Atom,
    Eventually,
    Formula,
    Property,
    Until,
    Within,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.scope import Scope, Value
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import TRUE, integer
from consensus_check.lower import lower
from consensus_check.semantics import State
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Expected, Holds
from tests.agreement.chance import Way, ways
from tests.agreement.reference import Reachable, reachable
from tests.agreement.thrown import predicate
from tests.agreement.thrown_chance import chance_system
from tests.amount import many
from tests.soundness.micro import ask, at, tossed

SPECS = Path(__file__).parents[2] / "specs"


def expected(system: TransitionSystem, formula: Formula) -> Expected | None:
    verdict = ask(system, formula)
    assert isinstance(verdict, Holds)
    return verdict.evidence.expected


@pytest.mark.parametrize(
    ("name", "n", "given", "rounds"),
    [
        ("herman", 3, {}, "4/3"),
        ("herman", 5, {}, "16/5"),
        ("herman", 7, {}, "48/7"),
        ("itai_rodeh", 3, {"ids": 2}, "4/3"),
        ("itai_rodeh", 3, {"ids": 5}, "25/24"),
        ("itai_rodeh", 4, {"ids": 2}, "2"),
        ("everyone_flips", 2, {}, "2"),
        ("everyone_flips", 4, {}, "8"),
    ],
)
def test_published_expected_rounds(name: str, n: int, given: dict[str, Value], rounds: str) -> None:
    spec = read_file(SPECS / f"{name}.py")
    system = lower(spec, spec.protocols[0], scope=Scope(n, given))
    goal = [prop for prop in system.properties if prop.name == "goal"]
    verdict = explore(system, properties=goal).verdicts["goal"]
    assert isinstance(verdict, Holds) and verdict.evidence.semantics == "almost-sure"
    assert verdict.evidence.expected == Expected("rounds", Fraction(rounds))


def test_a_coin_until_heads() -> None:
    """Two flips on average; where tails costs a step more, three steps."""
    once = tossed(1, {"flip": {0: (1, 0)}})
    for formula in (Eventually(at(1, 1)), Until(at(1, 0), at(1, 1)), infinitely_often(at(1, 1))):
        assert expected(once, formula) == Expected("steps", Fraction(2))
    back = tossed(2, {"flip": {0: (1, 2)}, "again": {2: (0,)}})
    assert expected(back, Eventually(at(2, 1))) == Expected("steps", Fraction(3))
    assert expected(back, leads_to(at(2, 2), at(2, 1))) == Expected("steps", Fraction(4))


def test_the_worst_scheduler_counts() -> None:
    """From 0 one may flip at once, or go round by 2 first."""
    system = tossed(3, {"flip": {0: (1, 0)}, "round": {0: (2,)}, "last": {2: (3,)}, "late": {3: (1, 3)}})
    assert expected(system, Eventually(at(3, 1))) == Expected("steps", Fraction(4))


def test_where_others_may_act_as_long_as_they_like_there_is_no_bound() -> None:
    system = tossed(3, {"flip": {0: (1, 0), 2: (1, 2)}, "swap": {0: (2,), 2: (0,)}})
    assert expected(system, Eventually(at(3, 1))) == Expected("steps", None)


def test_without_need_of_coins_no_time_is_told() -> None:
    system = tossed(2, {"flip": {0: (1, 2)}, "on": {1: (2,)}})
    verdict = ask(system, Eventually(at(2, 2)))
    assert isinstance(verdict, Holds)
    assert (verdict.evidence.semantics, verdict.evidence.expected) == ("sure", None)


def test_the_unit_is_that_of_the_deadline() -> None:
    system = tossed(1, {"flip": {0: (1, 0)}})
    system = evolve(system, actions=tuple(evolve(a, costs={"messages": integer(3)}) for a in system.actions))
    goal = Property("goal", Eventually(at(1, 1)))
    late = Property("goal.deadline", Within(at(1, 1).term, "messages", 9))
    system = evolve(system, properties=(goal, late))
    verdict = explore(system).verdicts["goal"]
    assert isinstance(verdict, Holds) and verdict.evidence.expected == Expected("messages", Fraction(6))


# -- every policy of random systems ----------------------------------------


def share(way: Way, possible: set[tuple[int, ...]], label: tuple[int, ...]) -> Fraction:
    """The chance of a face, by the weights of the faces on offer at each coin."""
    found = Fraction(1)
    for k, item in enumerate(way.faces[0].action.inputs):
        if item.kind == "draw" and item.weights is not None:
            here = {one[k] for one in possible if one[:k] == label[:k]}
            weights = {face: int(item.weights[face].value or 0) for face in here}
            found *= Fraction(weights[label[k]], sum(weights.values()))
    return found


def policies(graph: Reachable, waiting: set[State]) -> Iterator[dict[State, Way]]:
    by_state = {s: [w for w in ways(graph) if w.state == s and _moves(graph, w)] for s in waiting}
    for chosen in product(*(by_state[s] for s in sorted(waiting))):
        yield dict(zip(sorted(waiting), chosen, strict=True))


def _moves(graph: Reachable, way: Way) -> bool:
    """Whether it is a step: it changes the state or costs something."""
    return any(o.changes or graph.interpreter.cost(way.state, o, "steps") for o in way.faces)


def time_under(graph: Reachable, policy: dict[State, Way]) -> dict[State, Fraction] | None:
    """Expected steps under a policy, by Gauss's elimination; None where some state never gets there."""
    states = sorted(policy)
    rows = []
    for state in states:
        way = policy[state]
        occurrences = graph.interpreter.occurrences(state, action=way.faces[0].label[0])
        possible = {o.label[1] for o in occurrences}
        row = [Fraction(int(state == other)) for other in states]
        cost = Fraction(0)
        for face in way.faces:
            chance = share(way, possible, face.label[1])
            cost += chance * graph.interpreter.cost(state, face, "steps")
            if face.successor in policy:
                row[states.index(face.successor)] -= chance
        rows.append([*row, cost])
    for i in range(len(rows)):
        pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
        if pivot is None:
            return None
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(len(rows)):
            if r != i:
                rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i], strict=True)]
    return {state: row[-1] for state, row in zip(states, rows, strict=True)}


def compared(seed: int) -> bool:
    """Whether a random system could be asked; its answer is then held against every policy."""
    dice = Random(seed)
    system = chance_system(dice)
    system = evolve(
        system, actions=tuple(evolve(a, tossed=TRUE if a.inputs else a.tossed) for a in system.actions)
    )
    top = system.variables[0].hi
    assert top is not None
    goal = predicate(dice, top)
    verdict = explore(system, properties=[Property("p", Eventually(Atom(goal)))]).verdicts["p"]
    if not isinstance(verdict, Holds) or verdict.evidence.expected is None:
        return False
    graph = reachable(system)
    waiting, todo = set[State](), [s for s, d in graph.depth.items() if d == 0 and not graph.true_at(goal, s)]
    while todo:
        state = todo.pop()
        if state not in waiting:
            waiting.add(state)
            onward = [o.successor for s, o in graph.edges if s == state and o.successor is not None]
            todo.extend(s for s in onward if not graph.true_at(goal, s))
    start = min(graph.depth, key=lambda s: graph.depth[s])
    worst: Fraction | None = Fraction(0)
    for policy in policies(graph, waiting):
        times = time_under(graph, policy)
        worst = None if times is None or worst is None else max(worst, times[start])
    assert verdict.evidence.expected == Expected("steps", worst), seed
    return True


def test_every_policy_of_random_systems() -> None:
    asked = [seed for seed in range(many(400)) if compared(seed)]
    assert len(asked) > 8
