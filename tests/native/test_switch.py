"""One answer from generated Python and from native code: verdicts, kinds, counts, counterexamples, lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.explore import engines, explore
from consensus_check.explore.native import search as native_search
from consensus_check.explore.native.search import search
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    Formula,
    NeverStuck,
    NoErrors,
    Property,
    Reachable,
    Within,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import FALSE
from consensus_check.verdict import Budget, Exploration, Holds, Unknown, Violated
from tests.agreement.systems import drawn_graphs, formulas, predicates_of, systems
from tests.amount import many
from tests.native.test_emit_against_python import SPECS, smallest


def plain(found: Exploration) -> Exploration:
    """Without the time it took."""
    told = {
        name: evolve(verdict, evidence=evolve(verdict.evidence, seconds=0.0))
        for name, verdict in found.verdicts.items()
    }
    return evolve(found, verdicts=told, seconds=0.0)


def both(
    system: TransitionSystem, properties: list[Property], budget: Budget
) -> tuple[Exploration, Exploration]:
    """The answers of generated Python and of native code."""
    made = list[NativeReached]()

    def counted(*args: Any, **options: Any) -> NativeReached:
        made.append(search(*args, **options))
        return made[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native_search, "search", counted)
        patch.setattr(engines, "FEW", 1 << 60)
        patch.setattr(engines, "BRIEF", 1e9)
        patch.setattr(engines, "LARGE", 1 << 60)
        python = explore(system, properties=properties, budget=budget)
        assert not made
        patch.setattr(engines, "LARGE", 0)
        assert plain(explore(system, properties=properties, budget=budget)) == plain(python)
        patch.setattr(engines, "FEW", 0)
        before = len(made)
        native = explore(system, properties=properties, budget=budget)
        assert len(made) > before
    return plain(python), plain(native)


@settings(max_examples=many(30), deadline=None, derandomize=True)
@given(st.one_of(systems(), drawn_graphs()), st.data())
def test_random_systems(system: TransitionSystem, data: st.DataObject) -> None:
    p, q = data.draw(predicates_of(system)), data.draw(predicates_of(system))
    wanted: dict[str, Formula] = {
        "always": Always(Atom(p)),
        "eventually": Eventually(Atom(p)),
        "infinitely often": infinitely_often(Atom(p)),
        "eventually always": eventually_always(Atom(q)),
        "leads to": leads_to(Atom(p), Atom(q)),
        "reachable": Reachable(q),
        "any": data.draw(formulas(predicates_of(system), 3)),
        "within": Within(p, "steps", data.draw(st.integers(0, 4))),
        "never stuck": NeverStuck(FALSE),
        "no errors": NoErrors(),
    }
    most = data.draw(st.sampled_from([None, None, 2, 5]))
    bound = data.draw(st.sampled_from([None, None, 2]))
    threads = data.draw(st.sampled_from([1, 2]))
    budget = Budget(max_states=most, bound=bound, threads=threads, reduction="never")
    properties = [Property(name, formula) for name, formula in wanted.items()]
    python, native = both(system, properties, budget)
    assert python == native
    assert all(isinstance(v, Holds | Violated | Unknown) for v in native.verdicts.values())


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_shipped_specs(path: Path) -> None:
    for system in smallest(path):
        budget = Budget(max_states=1500, reduction="never")
        python, native = both(system, list(system.properties), budget)
        assert python == native
