"""Bugs put into the search for fair end components on purpose: brute force or the checks of meaning find
each.
"""

from __future__ import annotations

import inspect
import sys
from types import ModuleType

import pytest

from consensus_check.explore import endcomponents, graph, loops, monitored
from consensus_check.ir import monitor, tables
from tests.agreement.thrown_chance import difference

SEEDS = range(4000)
FIRST = {
    "a choice never sees a coin": 231,
    "a component that starves a strong unit is given up": 314,
    "a face that errs is forgotten": 43,
    "a fair option may be refused for ever": 163,
}
"""Seeds that show what few others show: looked at first."""

BUGS = {
    "a face that leaves the product is forgotten": (
        endcomponents,
        "Acting",
        "if len(act) == len(faces):",
        "if act:",
    ),
    "a face that leaves the component is forgotten": (
        endcomponents,
        "_staying",
        "[a for a in found if all(to in members for to, _ in a)]",
        "[b for a in found if (b := tuple(f for f in a if f[0] in members))]",
    ),
    "a face that errs is forgotten": (graph, "Graph", "if len(faces) == len(table):", "if faces:"),
    "faces are choices": (
        graph,
        "Graph",
        "found.append(tuple(faces))",
        "found.extend((face,) for face in faces)",
    ),
    "a choice never sees a coin": (
        tables,
        "seen",
        "if coins[j] and owners[j] == owners[k]",
        "if not coins[j]",
    ),
    "a choice is a coin": (tables, "seen", 'item.kind == "draw" for item', "bool(item) for item"),
    "weak fairness is forgotten": (
        endcomponents,
        "_verdict",
        "or demands.weak & every & ~discharged or",
        "or",
    ),
    "strong is taken for weak": (
        endcomponents,
        "_verdict",
        "demands.strong & some & ~discharged",
        "demands.strong & every & ~discharged",
    ),
    "a component that starves a strong unit is given up": (
        endcomponents,
        "_verdict",
        "return [n for n in closed.nodes if not closed.enabled(n) & starved], 0",
        "return None",
    ),
    "a fair option may be refused for ever": (
        endcomponents,
        "_verdict",
        "refused = offered & ~TRAITS & ~taken",
        "refused = 0",
    ),
    "what must come for ever need not come": (endcomponents, "_verdict", "closed.ever & ~seen or", ""),
    "what must stop may go on": (
        endcomponents,
        "_judged",
        "if not acting.events(n) & clause.never]",
        "if n >= 0]",
    ),
    "every state may stutter": (
        endcomponents,
        "fair_end_components",
        "if acting.graph.quiet(state) and product.rests(node):",
        "if product.rests(node):",
    ),
    "no state may stutter": (endcomponents, "fair_end_components", "if not required:", "if False:"),
    "a loop may close before all faces are shown": (
        loops,
        "Loops",
        "met.owed & ~met.shown,\n        )\n\n    def s",
        "0,\n        )\n\n    def s",
    ),
    "a tracker never begins again": (
        monitor,
        "Monitor",
        "then = tracker.start if tracker.often is None else self._safe(owed, tracker.often)",
        "pass",
    ),
    "a run that rests is not watched to the end": (
        monitored,
        "Monitored",
        "return self.monitor.accepts(seen)",
        "return self.monitor.accepts(0)",
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
    users = [user for path, user in sys.modules.items() if path.startswith("consensus_check.explore")]
    for user in (module, *users):
        if getattr(user, name, None) is original:
            monkeypatch.setattr(user, name, mutant)
    assert any(map(_noticed, (FIRST.get(bug, 0), *SEEDS))), f"not found: {bug}"


def _noticed(seed: int) -> bool:
    """Whether the engine differs from brute force, or stumbles over an assertion of its own."""
    try:
        return difference(seed) is not None
    except AssertionError:
        return True
