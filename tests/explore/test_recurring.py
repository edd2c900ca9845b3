"""Of `whenever p, later q` the search of runs where p recurs is left out where it can show nothing new."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consensus_check.compile.program import PROGRESS, Program
from consensus_check.explore import temporal
from consensus_check.explore.graph import Graph
from consensus_check.explore.search import Clock, search
from consensus_check.explore.temporal import Hunt, hunt
from consensus_check.explore.witness import Witnesses
from consensus_check.ir.formulas import Always, Atom, Eventually, Not, Or, Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.semantics import Interpreter, kind_of
from consensus_check.verdict import Budget
from tests.agreement.systems import drawn_graphs, predicates_of, systems
from tests.amount import many

TRAITS = ((0, 0), (PROGRESS, 0), (0, PROGRESS))


def hunts(system: TransitionSystem, prop: Property, work: int) -> list[object]:
    """What each hunt finds; of those for a kind, which."""
    program = Program(system, rename=False)
    if program.has_coins:
        return []
    interpreter = Interpreter(system, rename=False)
    reached = search(program, clock=Clock(Budget(max_states=2000)))
    where = Hunt(Witnesses(Graph(reached), interpreter), work, lambda: None)
    found = [hunt(where, prop, banned=banned, required=required).found for banned, required in TRAITS]
    kinds = [None if one is None else kind_of(interpreter, prop, one.run) for one in found[1:]]
    return [found[0], *kinds]


@settings(
    max_examples=many(40),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.one_of(systems(), drawn_graphs()), st.data())
def test_as_if_nothing_was_left_out(system: TransitionSystem, data: st.DataObject) -> None:
    p, q = (Atom(data.draw(predicates_of(system))) for _ in range(2))
    prop = Property("answered", Always(Or((Not(p), Eventually(q)))))
    work = data.draw(st.sampled_from((3, 200_000)))
    less = hunts(system, prop, work)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(temporal, "_told", lambda *_: False)
        patch.setattr(temporal, "_only_kind", lambda *_: False)
        whole = hunts(system, prop, work)
    assert less == whole
