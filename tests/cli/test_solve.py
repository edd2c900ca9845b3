"""`check --engine solve` from the shell."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from consensus_check import solve
from consensus_check.cli import solver
from consensus_check.cli.options import Search
from consensus_check.trace.errors import InputError
from tests.cli.running import run


def test_the_shortest_failure_is_shown() -> None:
    done = run("check", "dining_philosophers", "-n", "3", "--engine", "solve", "--json")
    assert done.returncode == 1
    results = {one["property"]: one for one in json.loads(done.stdout)["results"]}
    eats = results["everybody_eats[table[0]]"]
    assert eats["engine"] == "solve" and eats["states"] is None and eats["scope"] == "bounded"
    assert (eats["kind"], eats["counterexample"]["length"], eats["counterexample"]["shortest"]) == (
        "stall",
        3,
        "total",
    )
    assert results["no_errors"]["verdict"] == "holds"


def test_the_bound_is_told() -> None:
    asked = ("two_phase_commit", "-n", "3", "--fault", "crash=1@manager", "--property", "all_decide")
    done = run("check", *asked, "--engine", "solve", "--bound", "2")
    assert done.returncode == 3
    assert "no run of at most 2 steps refutes it" in " ".join(done.stdout.split())
    assert "solve, every run up to 2 steps" in done.stdout


def test_queries_are_written(tmp_path: Path) -> None:
    path = tmp_path / "queries.smt2"
    asked = "dining_philosophers:DiningPhilosophers.nobody_is_stuck"
    done = run("check", asked, "--engine", "solve", "--out", str(path))
    assert done.returncode == 1
    text = path.read_text(encoding="utf-8")
    assert text.startswith("; nobody_is_stuck") and text.count("(check-sat-assuming") == 4
    assert text.count("; unsat") == 3 and text.count("; sat") == 1


@pytest.mark.parametrize("words", [("--second-opinion",), ("--out", "queries.smt2")], ids=" ".join)
def test_only_a_solver_has_queries(words: tuple[str, ...]) -> None:
    done = run("check", "dining_philosophers", *words)
    assert done.returncode == 2 and "only a solver has queries" in done.stderr


def test_a_second_opinion_needs_a_second_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solve, "installed", lambda: None)
    with pytest.raises(InputError, match="CC607"):
        solver.engines_of(Search(engine="solve", second_opinion=True), ())


@pytest.mark.parametrize(
    ("program", "code", "said"),
    [
        ("exit 3", 1, "second opinion: none, cvc5 answered none of 4 queries"),
        (r"for at; do :; done; sed -n 's/.*; \(u*n*sat\)$/\1/p' $at", 1, "4 of 4 queries, all alike"),
        ("echo unsat; echo unsat; echo unsat; echo unsat", 4, "cvc5 differs on query 4"),
    ],
    ids=["broken", "alike", "lying"],
)
def test_what_another_solver_says_is_told(tmp_path: Path, program: str, code: int, said: str) -> None:
    fake = tmp_path / "cvc5"
    fake.write_text(f"#!/bin/sh\n{program}\n")
    fake.chmod(0o755)
    words = ("--engine", "solve", "--second-opinion", "--quiet")
    asked = "dining_philosophers:DiningPhilosophers.nobody_is_stuck"
    done = run("check", asked, *words, PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert done.returncode == code and said in done.stderr
