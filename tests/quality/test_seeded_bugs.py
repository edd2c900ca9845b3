"""Bugs put into the search for fair loops on purpose: the comparison with brute force finds each of them."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest

from consensus_check.compile import cases
from consensus_check.explore import automaton, fair, loops, means, product, temporal
from tests.agreement.thrown import difference

SEEDS = range(400)
FIRST = {
    "a component that refuses an option is given up": 93,
    "a component that starves a strong unit is given up": 289,
    "a fair option may be refused for ever": 30,
}
"""Seeds that show what few others show: looked at first."""

BUGS = {
    "weak fairness is forgotten": (
        fair,
        "_verdict",
        "if late or not all(inside.discharges(unit) for unit in bits(demands.weak & every)):",
        "if late:",
    ),
    "weak is taken for strong": (fair, "_verdict", "bits(demands.weak & every)", "bits(demands.weak & some)"),
    "strong is taken for weak": (
        fair,
        "_verdict",
        "bits(demands.strong & some)",
        "bits(demands.strong & every)",
    ),
    "a component that starves a strong unit is given up": (
        fair,
        "_verdict",
        "return [n for n in nodes if not inside.enabled(n) & starved], banned",
        "return None",
    ),
    "a fair option may be refused for ever": (
        fair,
        "_verdict",
        "refused = offered & ~TRAITS & ~taken",
        "refused = 0",
    ),
    "a component that refuses an option is given up": (
        fair,
        "_verdict",
        "return nodes, banned | refused",
        "return None",
    ),
    "an until may be put off for ever": (fair, "_verdict", "if late or not all", "if not all"),
    "no state may stutter": (fair, "_single", "if not required and quiet and", "if False and"),
    "every state may stutter": (fair, "_single", "if not required and quiet and", "if not required and"),
    "steps that change nothing discharge": (
        cases,
        "details",
        "terms = [c.enabled for c in claims] + [c.discharged for c in claims]",
        "terms = [c.enabled for c in claims] + [c.enabled for c in claims]",
    ),
    "only single states are looked at": (fair, "fair_components", "for nodes in large:", "for nodes in []:"),
    "the farthest node ends the stem": (
        temporal,
        "nearest",
        "if made.distances[node] > distance:\n            break",
        "if node < max(components.homes())[0]:\n            continue",
    ),
    "a loop may close before every demand is met": (
        loops,
        "Loops",
        "and not any(self.missing(met)):",
        "and True:",
    ),
    "a control never waits": (
        automaton,
        "Automaton",
        "pairs = self.tableau.moves(owed, valuation)",
        "pairs = self.tableau.moves(owed, valuation)[:1]",
    ),
    "steps back from recurrent nodes are lost": (
        product,
        "product",
        "targets.append(found)",
        "found == node or None",
    ),
}


def _mutated(module: ModuleType, name: str, old: str, new: str) -> object:
    text = inspect.getsource(getattr(module, name))
    assert text.count(old) == 1, f"{name} no longer says: {old}"
    space = dict(vars(module))
    exec(compile("from __future__ import annotations\n" + text.replace(old, new), f"<{name}>", "exec"), space)
    return space[name]


@pytest.mark.parametrize("bug", sorted(BUGS))
def test_a_seeded_bug_is_found(bug: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, name, old, new = BUGS[bug]
    original, mutant = getattr(module, name), _mutated(module, name, old, new)
    for user in (module, temporal, means, fair, product, loops, automaton, cases, _program()):
        if getattr(user, name, None) is original:
            monkeypatch.setattr(user, name, mutant)
    seeds = (FIRST.get(bug, 0), *SEEDS)
    assert any(difference(seed) is not None for seed in seeds), f"not found: {bug}"


def _program() -> ModuleType:
    from consensus_check.compile import program

    return program
