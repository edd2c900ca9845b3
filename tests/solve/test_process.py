"""The solver's process: time, memory, a death, an interrupt; queries in writing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from multiprocessing import active_children
from pathlib import Path

import pytest

from consensus_check.errors import InternalError
from consensus_check.ir.formulas import Always, Atom, Eventually, Property
from consensus_check.ir.system import Action, Initial, Input, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import TRUE, Term, add, input_, int_var, integer, mod, mul, ne, or_
from consensus_check.solve import engine, solve
from consensus_check.solve.answers import AGAIN
from consensus_check.solve.opinion import opinion
from consensus_check.verdict import Budget, Unknown, Violated
from tests.cli.running import environment
from tests.soundness.micro import at, graph

RING = graph(2, {"go": [(0, 1), (1, 2), (2, 1)]}, {"go": "weak"})
NEVER = Property("p", Always(Eventually(at(2, 1))))
TURNS = Property("q", Eventually(Always(at(2, 0, 1))))


def hard() -> TransitionSystem:
    """Squares of numbers of many bits: a question no solver answers soon."""
    x, y = int_var("x", 0, 2**40), int_var("y", 0, 2**40)
    by = input_("by", 1000)
    options = Input("by", "choose", tuple(map(str, range(1000))), (TRUE,) * 1000)
    updates = {"x": mod(add(mul(x, x), y, by), 2**40 - 87), "y": mod(mul(y, add(x, y)), 2**40 - 87)}
    step = Action("step", "step", TRUE, updates, inputs=(options,))
    start = Initial({"x": integer(3), "y": integer(12345)})
    return TransitionSystem(
        "hard",
        (Variable("x", False, 0, 2**40), Variable("y", False, 0, 2**40)),
        (start,),
        (step,),
        (Unit("step", "step", "weak"),),
    )


def number(name: str) -> Term:
    return int_var(name, 0, 2**40)


HARD = Property("p", Always(Atom(or_(ne(number("x"), integer(77)), ne(number("y"), integer(5))))))


def test_the_engine_answers_from_its_process() -> None:
    found = solve(RING, properties=[NEVER, TURNS], budget=Budget(bound=6))
    assert not isinstance(found.verdicts["p"], Violated)
    verdict = found.verdicts["q"]
    assert isinstance(verdict, Violated) and verdict.counterexample is not None
    assert verdict.counterexample.length == 3 and verdict.counterexample.shortest == "total"
    assert verdict.evidence.engine == "solve" and verdict.evidence.states is None
    assert not hasattr(engine, "z3")


def test_the_bound_is_a_reason() -> None:
    verdict = solve(RING, properties=[TURNS], budget=Budget(bound=2)).verdicts["q"]
    assert isinstance(verdict, Unknown) and verdict.reasons[0].code == "bound"
    assert "at most 2 steps" in verdict.reasons[0].text


def test_time_is_a_reason() -> None:
    began = time.monotonic()
    verdict = solve(hard(), properties=[HARD], budget=Budget(time_limit=2, bound=60)).verdicts["p"]
    assert isinstance(verdict, Unknown) and verdict.reasons[0].code == "time"
    assert time.monotonic() - began < 10


def test_memory_is_a_reason() -> None:
    budget = Budget(time_limit=60, bound=60, memory=60_000_000)
    verdict = solve(hard(), properties=[HARD], budget=budget).verdicts["p"]
    assert isinstance(verdict, Unknown) and verdict.reasons[0].code in ("memory", "solver")


def test_a_killed_worker_is_a_reason() -> None:
    def kill() -> None:
        time.sleep(2)
        for child in active_children():
            child.kill()

    killer = threading.Thread(target=kill)
    killer.start()
    verdict = solve(hard(), properties=[HARD], budget=Budget(time_limit=60, bound=60)).verdicts["p"]
    killer.join()
    assert isinstance(verdict, Unknown) and verdict.reasons[0].code == "solver"
    assert "signal 9" in verdict.reasons[0].text


# -- queries in writing ----------------------------------------


def _queries() -> str:
    texts = list[str]()
    solve(RING, properties=[TURNS], budget=Budget(bound=6), scripts=lambda _, text: texts.append(text))
    return texts[0]


def test_every_query_is_written_with_its_answer() -> None:
    text = _queries()
    for part in text.split(AGAIN):
        asked = [line for line in part.splitlines() if line.startswith("(check-sat-assuming")]
        assert [line.rpartition("; ")[2] for line in asked] == ["unsat"] * (len(asked) - 1) + ["sat"]
        assert "(set-logic QF_BV)" in part
        assert "(or)" not in part and " or)" not in part


ECHO = """#!{python}
import re, sys
text = open(sys.argv[-1]).read()
for answer in re.findall(r"; (sat|unsat)$", text, re.MULTILINE):
    print({answer})
"""


def _other(folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """A solver that gives these answers."""
    program = folder / "cvc5"
    program.write_text(ECHO.format(python=sys.executable, answer=answer))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_a_second_opinion_that_agrees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _other(tmp_path, monkeypatch, "answer")
    said = opinion("cvc5", _queries())
    assert said.alike == _queries().count("check-sat-assuming") and not said.open and not said.otherwise
    verdict = solve(RING, properties=[TURNS], budget=Budget(bound=6), second_opinion="cvc5").verdicts["q"]
    assert isinstance(verdict, Violated)


def test_a_second_opinion_that_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _other(tmp_path, monkeypatch, "'sat'")
    assert opinion("cvc5", _queries()).otherwise
    with pytest.raises(InternalError, match="CC921"):
        solve(RING, properties=[TURNS], budget=Budget(bound=6), second_opinion="cvc5")


def test_a_second_opinion_that_does_not_come_is_waited_for_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "cvc5"
    program.write_text("#!/bin/sh\nexec sleep 30\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    text, began = _queries(), time.monotonic()
    said = opinion("cvc5", AGAIN.join([text] * 20), seconds=0.5)
    assert time.monotonic() - began < 5
    assert (said.alike, said.otherwise) == (0, ()) and said.open == 20 * text.count("check-sat-assuming")


SCRIPT = """
from consensus_check.solve import solve
from tests.solve.test_process import RING, TURNS

print("begins")
for verdict in solve(RING, properties=[TURNS]).verdicts.values():
    print(type(verdict).__name__)
"""


def test_a_script_may_ask_without_a_guard(tmp_path: Path) -> None:
    script = tmp_path / "asks.py"
    script.write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, str(script)], env=environment(), capture_output=True, text=True, check=False
    )
    assert (done.stdout.split(), done.stderr) == (["begins", "Violated"], "")


def test_importing_the_engine_does_not_load_the_solver() -> None:
    look = "import sys, consensus_check.solve, consensus_check.check; sys.exit('z3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0
