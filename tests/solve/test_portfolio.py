"""The explorer and the solver together: who answers, when they are compared, and that no process is left."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from consensus_check.check import portfolio
from consensus_check.check.beside import Beside
from consensus_check.check.engines import Disagreement, agreed
from consensus_check.check.portfolio import together
from consensus_check.explore import Progress, explore
from consensus_check.ir.formulas import Always, Eventually, Property
from consensus_check.verdict import Budget, Exploration, Holds, Unknown, Violated
from tests.cli.running import environment
from tests.soundness.micro import at, graph

RING = graph(2, {"go": [(0, 1), (1, 2), (2, 1)]}, {"go": "weak"})
TURNS = Property("turns", Eventually(Always(at(2, 0, 1))))
BELOW = Property("below", Always(at(2, 0, 1, 2)))


def after_the_solver(*args: Any, **options: Any) -> Exploration:
    """The explorer, once the solver has answered."""
    end = time.monotonic() + 60
    while not active_children() and time.monotonic() < end:
        time.sleep(0.01)
    while active_children() and time.monotonic() < end:
        time.sleep(0.01)
    return explore(*args, **options)


# -- who answers ----------------------------------------


def test_a_small_model_neither_starts_nor_loads_the_solver() -> None:
    look = (
        "import sys\n"
        "from consensus_check.cli import main\n"
        "code = main(['check', 'two_phase_commit', '-n', '4', '--quiet'])\n"
        "heavy = ('z3', 'consensus_check.solve', 'multiprocessing')\n"
        "found = [name for name in sys.modules if name.startswith(heavy)]\n"
        "sys.exit(1 if found or code else 0)"
    )
    done = subprocess.run([sys.executable, "-c", look], check=False, env=environment(), capture_output=True)
    assert done.returncode == 0, done.stderr


def test_the_solver_answers_where_the_explorer_came_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portfolio, "LARGE", 2)
    found = together(RING, properties=[TURNS, BELOW], budget=Budget(max_states=2, bound=6))
    first, second = found["explore"].verdicts, found["solve"].verdicts
    assert isinstance(first["turns"], Unknown) and first["turns"].reasons[0].code == "states"
    engine, verdict = agreed("turns", {"explore": first["turns"], "solve": second["turns"]})
    assert engine == "solve" and isinstance(verdict, Violated) and verdict.evidence.engine == "solve"
    assert verdict.counterexample is not None and verdict.counterexample.length == 3
    assert isinstance(second["below"], Holds) and second["below"].evidence.scope.name == "complete"
    assert not active_children()


def test_a_limit_of_few_states_does_not_call_the_solver() -> None:
    found = together(RING, properties=[TURNS], budget=Budget(max_states=2))
    assert list(found) == ["explore"] and isinstance(found["explore"].verdicts["turns"], Unknown)


def test_where_both_answer_the_explorer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portfolio, "AFTER", 0.0)
    monkeypatch.setattr(portfolio, "explore", after_the_solver)
    found = together(RING, properties=[TURNS, BELOW])
    for name in ("turns", "below"):
        answers = {engine: one.verdicts[name] for engine, one in found.items()}
        assert list(answers) == ["explore", "solve"] and agreed(name, answers)[0] == "explore"


def test_a_huge_search_ends_where_the_solver_decided_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = list[int]()

    def endless(*_: Any, progress: Callable[..., None], **__: Any) -> Exploration:
        while len(ticks) < 6000:
            ticks.append(1)
            time.sleep(0.01)
            progress(Progress(portfolio.HUGE, 1, 1, 1.0))
        raise AssertionError("it was never ended")

    monkeypatch.setattr(portfolio, "AFTER", 0.0)
    monkeypatch.setattr(portfolio, "explore", endless)
    found = together(RING, properties=[TURNS])
    open_ = found["explore"].verdicts["turns"]
    assert isinstance(open_, Unknown) and open_.reasons[0].code == "decided"
    assert isinstance(found["solve"].verdicts["turns"], Violated)


def test_the_memory_of_the_solver_is_bounded() -> None:
    for given, least in ((None, 2_000_000_000), (500_000_000, 500_000_000), (10**11, 2_000_000_000)):
        both = portfolio._Both(RING, (TURNS,), Budget(memory=given))
        both.beside.end()
        assert both._job().memory == least and both._job().modest


# -- disagreement ----------------------------------------


def test_contradicting_answers_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def liar(*args: Any, **options: Any) -> Exploration:
        said = after_the_solver(*args, **options)
        return evolve(said, verdicts={name: Holds(v.evidence) for name, v in said.verdicts.items()})

    monkeypatch.setattr(portfolio, "AFTER", 0.0)
    monkeypatch.setattr(portfolio, "explore", liar)
    found = together(RING, properties=[TURNS])
    with pytest.raises(Disagreement, match=r"CC920.*explore says holds, solve says violated"):
        agreed("turns", {engine: one.verdicts["turns"] for engine, one in found.items()})


LIAR = """
import sys
from attrs import evolve
from consensus_check.check import portfolio
from consensus_check.cli import main
from consensus_check.verdict import Holds
from tests.solve.test_portfolio import after_the_solver

def liar(*args, **options):
    said = after_the_solver(*args, **options)
    return evolve(said, verdicts={name: Holds(v.evidence) for name, v in said.verdicts.items()})

if __name__ == "__main__":
    portfolio.AFTER, portfolio.explore = 0.0, liar
    sys.exit(main(sys.argv[1:]))
"""


def test_a_disagreement_ends_with_code_four_and_keeps_both_answers(tmp_path: Path) -> None:
    script = tmp_path / "liar.py"
    script.write_text(LIAR)
    asked = ("check", "dining_philosophers:DiningPhilosophers.nobody_is_stuck", "-n", "3")
    done = subprocess.run(
        [sys.executable, str(script), *asked],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 4 and "CC920" in done.stderr
    kept = sorted((tmp_path / ".consensus-check" / "disagreements").rglob("*.json"))
    assert [path.name for path in kept] == ["explore.json", "solve.itf.json", "solve.json"]
    assert all(str(path.relative_to(tmp_path)) in done.stderr for path in kept)
    said = {path.name: json.loads(path.read_text()) for path in kept}
    assert said["explore.json"]["results"][0]["verdict"] == "holds"
    assert said["solve.json"]["results"][0]["counterexample"]["length"] == 3
    again = subprocess.run(
        [sys.executable, "-m", "consensus_check", "replay", str(kept[1]), "dining_philosophers"],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "nobody_is_stuck is violated (stall)" in again.stdout


# -- interrupts ----------------------------------------


def test_an_interrupt_while_waiting_keeps_the_explorers_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(beside: Beside, properties: object) -> None:
        beside._begin.set()
        while not active_children():
            time.sleep(0.01)
        raise KeyboardInterrupt

    monkeypatch.setattr(portfolio, "LARGE", 1)
    monkeypatch.setattr(Beside, "wait", interrupted)
    found = together(RING, properties=[TURNS], budget=Budget(max_states=2))
    verdict = found["solve"].verdicts["turns"]
    assert isinstance(verdict, Unknown) and verdict.reasons[0].code == "interrupted"
    assert "explore" in found and not active_children()


LONG = """
import signal, sys
from consensus_check.check import portfolio
from consensus_check.cli import main

if __name__ == "__main__":
    portfolio.AFTER = 0.0
    sys.exit(main(["check", "dining_philosophers", "-n", "16", "--no-reduction", "--quiet"]))
"""


def _children(pid: int) -> list[int]:
    """The solver's processes of a process (a tracker of resources apart)."""
    found = Path(f"/proc/{pid}/task").glob("*/children")
    pids = [int(word) for path in found for word in path.read_text().split()]
    return [p for p in pids if b"spawn_main" in Path(f"/proc/{p}/cmdline").read_bytes()]


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda s: s.name)
def test_an_interrupt_ends_both_and_leaves_no_process(tmp_path: Path, number: signal.Signals) -> None:
    script = tmp_path / "long.py"
    script.write_text(LONG)
    ready = lambda: signal.signal(signal.SIGINT, signal.default_int_handler)  # noqa: E731
    command = subprocess.Popen(
        [sys.executable, str(script)],
        env=environment(),
        cwd=tmp_path,
        preexec_fn=ready,
        stdout=subprocess.PIPE,
    )
    try:
        end, workers = time.monotonic() + 60, list[int]()
        while not workers and time.monotonic() < end:
            time.sleep(0.05)
            workers = _children(command.pid)
        time.sleep(1.0)
        began = time.monotonic()
        os.kill(command.pid, number)
        code = command.wait(timeout=20)
        if number is not signal.SIGKILL:
            assert (code, time.monotonic() - began < 5) == (130, True), time.monotonic() - began
        end = time.monotonic() + 5
        while any(map(_alive, workers)) and time.monotonic() < end:
            time.sleep(0.05)
        assert workers and not any(map(_alive, workers))
    finally:
        command.kill()
        command.communicate()




TIDYING = """
import os, signal, time, weakref
from consensus_check.cli import interrupts

class Thing: pass

interrupts.take_over()
interrupts.let_in()
thing = Thing()
kept = weakref.ref(thing, lambda gone: (os.kill(os.getpid(), signal.SIGTERM), time.sleep(0)))
try:
    del thing
    time.sleep(30)
except KeyboardInterrupt:
    raise SystemExit(130)
"""


def test_an_interrupt_among_what_the_interpreter_tidies_up_is_not_lost() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TIDYING], env=environment(), capture_output=True, timeout=20, check=False
    )
    assert done.returncode == 130 and not done.stderr
