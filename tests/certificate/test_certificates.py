"""Certificates: what holds has one, the checker accepts it, and accepts nothing that was tampered with."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.certificate import checker
from consensus_check.certificate.checker import check_certificate
from consensus_check.certificate.document import Recorded, of, write
from consensus_check.certificate.form import Certificate, Partition, Reason, Section
from consensus_check.certificate.make import certify
from consensus_check.explore import explore
from consensus_check.ir.formulas import Property
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.trace.data import load
from consensus_check.trace.record import Header
from consensus_check.verdict import Holds, Violated
from tests.agreement.systems import formulas, predicates_of, systems
from tests.amount import many
from tests.known.cells import Cell

SMALL = [
    ("two_phase_commit", 2),
    ("ewd840", 3),
    ("chang_roberts", 3),
    ("plan_approval", 1),
    ("token_ring", 3),
    ("raft_election", 3),
    ("agents/can_agents_agree", 4),
    ("mutual_approval", 2),
    ("review_pipeline", 2),
]


def system(name: str, n: int) -> TransitionSystem:
    return Cell(name, n).system()


@pytest.mark.parametrize(("name", "n"), SMALL)
def test_what_holds_is_certified_and_what_is_violated_is_not(name: str, n: int) -> None:
    made = system(name, n)
    verdicts = explore(made).verdicts
    holding = [p for p in made.properties if isinstance(verdicts[p.name], Holds)]
    found = certify(made, holding, digest="d")
    assert found.refused == ()
    assert check_certificate(made, "d", found.certificate) == {p.name: None for p in holding}
    broken = [p for p in made.properties if isinstance(verdicts[p.name], Violated)]
    forged = certify(made, broken, digest="d")
    answers = check_certificate(made, "d", forged.certificate)
    assert all(answers[name] is not None for name, _ in forged.certificate.properties)
    assert {*answers, *(name for name, _ in forged.refused)} == {p.name for p in broken}


def _commit() -> tuple[TransitionSystem, Certificate]:
    made = system("two_phase_commit", 2)
    return made, certify(made, made.properties, digest="d").certificate


def _with(certificate: Certificate, name: str, section: Section) -> Certificate:
    return evolve(certificate, properties=((name, (section,)),))


def _section(certificate: Certificate, name: str) -> Section:
    return next(sections[0] for known, sections in certificate.properties if known == name)


def test_every_single_change_of_a_proof_is_refused() -> None:
    made, certificate = _commit()
    name = "all_decide[participants[0]]"
    section = _section(certificate, name)
    assert section.partition is not None
    ranks, reasons = section.partition.ranks, section.partition.reasons
    tried = 0
    for i in range(len(section.nodes)):
        fewer = evolve(section, nodes=section.nodes[:i] + section.nodes[i + 1 :])
        shorter = evolve(fewer, partition=Partition(ranks[:i] + ranks[i + 1 :], reasons))
        assert check_certificate(made, "d", _with(certificate, name, shorter))[name] is not None
        tried += 1
    for k, reason in enumerate(reasons):
        if reason.kind != "still":
            for other in (
                Reason("still"),
                Reason("weak", "nobody"),
                Reason("strong", reason.name, Partition((), ())),
            ):
                changed = evolve(
                    section, partition=Partition(ranks, (*reasons[:k], other, *reasons[k + 1 :]))
                )
                assert check_certificate(made, "d", _with(certificate, name, changed))[name] is not None
                tried += 1
    flat = evolve(section, partition=Partition((0,) * len(ranks), (Reason("weak", "manager.abort"),)))
    assert check_certificate(made, "d", _with(certificate, name, flat))[name] is not None
    assert tried > 50


def test_a_missing_state_is_seen() -> None:
    made, certificate = _commit()
    section = _section(certificate, "no_errors")
    for i in range(len(section.nodes)):
        fewer = evolve(section, nodes=section.nodes[:i] + section.nodes[i + 1 :])
        assert check_certificate(made, "d", _with(certificate, "no_errors", fewer))["no_errors"] is not None


def test_another_system_is_refused() -> None:
    made, certificate = _commit()
    assert all(check_certificate(made, "e", certificate).values())
    other = system("two_phase_commit", 3)
    assert all(check_certificate(other, "d", certificate).values())


def test_without_fairness_nothing_is_proved() -> None:
    made, certificate = _commit()
    unfair = evolve(made, units=tuple(evolve(unit, strength=None) for unit in made.units))
    answers = check_certificate(unfair, "d", certificate)
    assert answers["all_decide[participants[0]]"] is not None
    assert answers["agreement"] is None


def test_probability_one_is_said_not_to_be_certified() -> None:
    made = system("herman", 3)
    goal = next(p for p in made.properties if p.name == "goal")
    found = certify(made, [goal], digest="d")
    assert found.refused == (("goal", "it holds with probability one, not however the coins fall"),)


def test_a_certificate_survives_its_file() -> None:
    made, certificate = _commit()
    header = Header("two_phase_commit", "0", "TwoPhaseCommit", "", None, Scope(2))
    recorded = Recorded(header, tuple(v.name for v in made.variables), certificate)
    assert of(load(write(recorded), "c"), "c") == recorded


def test_the_checker_knows_no_engine() -> None:
    tree = ast.parse(Path(checker.__file__).read_text(encoding="utf-8"))
    used = {
        node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module is not None
    }
    inner = {module for module in used if module.startswith("consensus_check.")}
    allowed = ("ir", "semantics", "certificate.form", "records")
    assert all(module.startswith(tuple(f"consensus_check.{name}" for name in allowed)) for module in inner)


@settings(max_examples=many(60), deadline=None, derandomize=True)
@given(systems(sizes=(2, 3, 12)), st.data())
def test_of_random_systems_what_holds_is_certified_and_what_is_violated_never(
    system: TransitionSystem, data: st.DataObject
) -> None:
    formula = data.draw(formulas(predicates_of(system)))
    prop = Property("p", formula)
    verdict = explore(evolve(system, properties=(prop,))).verdicts["p"]
    whole = evolve(system, properties=(prop,))
    found = certify(whole, [prop], digest="d")
    proved = check_certificate(whole, "d", found.certificate).get("p", "refused") is None
    if isinstance(verdict, Holds):
        assert proved or found.refused == (
            ("p", "it holds with probability one, not however the coins fall"),
        )
    if isinstance(verdict, Violated):
        assert not proved
