"""Which thresholds work: the votes to stop of agents that debate, some of them silent or hasty."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from attrs import evolve

from consensus_check.ir.formulas import Eventually, Property
from consensus_check.solve.answers import Job
from consensus_check.solve.bounded import Until
from consensus_check.solve.encode import template
from consensus_check.solve.engine import Reading
from consensus_check.solve.proofs import Proofs, answered
from consensus_check.solve.synthesis import Case, Row, Tried, solved, working
from consensus_check.verdict import Holds, Reason, Unknown, Verdict
from tests.soundness.micro import at, graph

EXAMPLE = Path(__file__).parents[2] / "examples" / "which_quorum.py"


def _example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("which_quorum", EXAMPLE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def verdicts(case: Case) -> dict[str, Verdict]:
    """The solver's answers, in this process."""
    wanted = [p for p in case.system.properties if p.name in case.properties]
    proofs, reading = Proofs(template(case.system)), Reading(case.system, Job(case.system, (), 12))
    return {p.name: reading.verdict(p, answered(proofs, p, Until(12), lambda k: None)) for p in wanted}


def test_the_votes_that_stop_a_debate() -> None:
    """Between f + 1 and n - f, two thirds among them as their slack is not negative."""
    example, n, faulty = _example(), 3, 1

    def cases(n: int, votes: int) -> Sequence[Case]:
        return [example.never_early(n, votes, faulty), example.ends(n, votes, faulty)]

    (row,) = working(cases, {n: (1, 2, 3)}, verdicts)
    assert [one.answer for one in row.tried] == ["fails", "works", "fails"]
    assert row.tried[0].why == ("never_early: invariant",) and row.tried[2].why == ("ends: livelock",)
    two_thirds = -(-2 * n // 3)
    assert n - two_thirds - faulty >= 0 and two_thirds in row.works


def test_by_the_engine_itself() -> None:
    (case,) = _limited(1, 1)
    prop = Property("p", Eventually(at(2, 1)))
    assert isinstance(solved(evolve(case, system=evolve(case.system, properties=(prop,))))["p"], Holds)


def _limited(n: int, value: int) -> list[Case]:
    """Counts to n, and stops at the value if that comes first."""
    steps = [(i, i + 1) for i in range(min(n, value))]
    system = graph(n + 1, {"count": steps}, {"count": "weak"})
    return [Case(system, ("p",))]


def test_what_is_open_is_told() -> None:
    def cases(n: int, value: int) -> Sequence[Case]:
        (case,) = _limited(n, value)
        formula = Eventually(at(n + 1, n))
        return [evolve(case, system=evolve(case.system, properties=(Property("p", formula),)))]

    (row,) = working(cases, {2: [1, 2, 3]}, verdicts)
    assert row.works == (2, 3)
    assert row.tried[0] == Tried(2, 1, "fails", ("p: stall",))

    def unsure(case: Case) -> dict[str, Verdict]:
        evidence = verdicts(case)["p"].evidence
        return {"p": Unknown(evidence, (Reason("time", "over"),))}

    assert working(cases, {2: [1]}, unsure) == (Row(2, (Tried(2, 1, "open", ("p: over",)),)),)
