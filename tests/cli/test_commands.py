"""new, list, explain, run, replay and doctor."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from consensus_check.cli.commands.doctor import Part
from tests.cli.running import ROOT, SPECS, document, environment, run


@pytest.mark.parametrize("kind", ["--rounds", "--messages"])
def test_a_new_spec_passes_its_check_and_type_checks(kind: str, tmp_path: Path) -> None:
    made = run("new", "my_group", kind, cwd=tmp_path)
    assert made.returncode == 0
    assert "consensus-check check ./my_group.py" in made.stdout
    checked = run("check", "./my_group.py", "--expect", "--warnings-as-errors", cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout
    assert "MyGroup" in checked.stdout
    assert run("run", "./my_group.py", cwd=tmp_path).returncode == 0
    assert run("explain", "./my_group.py", cwd=tmp_path).returncode == 0
    typed = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", str(tmp_path / "my_group.py")],
        capture_output=True,
        text=True,
        env=environment(MYPYPATH=str(ROOT)),
        cwd=tmp_path,
        check=False,
    )
    assert typed.returncode == 0, typed.stdout


def test_every_shipped_spec_can_be_read() -> None:
    done = run("list", "--quiet")
    assert (done.returncode, done.stderr) == (0, "")


def test_list_names_every_shipped_spec_and_what_is_expected() -> None:
    listed = document("list")["specs"]
    files = {path.stem for path in (ROOT / "specs").rglob("*.py") if not path.name.startswith("_")}
    assert {one["name"].rpartition("/")[2] for one in listed} == files
    assert all(one["question"].endswith("?") for one in listed)
    assert all(protocol["expect"] for one in listed for protocol in one["protocols"])
    told = run("list").stdout
    assert all(one["name"] in told for one in listed)


def test_explain_names_everything() -> None:
    told = run("explain", "circles.py", "--fault", "crash=1").stdout
    for words in (
        "n workers",
        "Work            carries nothing",
        "mine            yes or no; any of them at the start",
        "may begin when `self.mine`: sends Work",
        "on Work: handle: sends on what it got",
        "`somebody_is_done` comes true; goal.deadline: within 5 steps",
        "faults          crash",
        "every agent keeps getting its turn",
    ):
        assert words in told


def test_a_run_is_the_same_for_the_same_seed() -> None:
    first, second = (document("run", "circles.py", "-n", "3", "--seed", "1") for _ in range(2))
    assert first == second
    assert first["ending"] == "finished"
    assert first["steps"] == len(first["run"]["stem"])
    others = {
        json.dumps(document("run", "circles.py", "-n", "3", "--seed", str(seed))["run"]) for seed in range(6)
    }
    assert len(others) > 1


def test_a_run_that_ends_in_a_standstill_or_an_error() -> None:
    hung = run("run", "hang.py", "-n", "2")
    assert hung.returncode == 0
    assert "after 0 steps nothing more can happen" in hung.stdout
    wrong = run("run", "mistake.py", "-n", "1")
    assert wrong.returncode == 1
    assert "a step has gone wrong" in wrong.stdout
    cut = run("run", "vast.py", "-n", "2", "--bound", "3")
    assert "shown are the first 3 steps" in cut.stdout


@pytest.fixture
def trace(tmp_path: Path) -> Path:
    path = tmp_path / "goal.itf.json"
    assert run("check", "circles.py:HandOver.goal", "-n", "2", "--out", str(path)).returncode == 1
    return path


def test_a_counterexample_is_replayed(trace: Path) -> None:
    done = run("replay", str(trace), "circles.py", "--strict")
    assert done.returncode == 0
    assert "fits: 3 steps replayed; goal is violated (livelock)" in done.stdout
    assert "repeats for ever" in done.stdout
    found = document("replay", str(trace), "circles.py")
    assert (found["fits"], found["refutes"], found["kind"], found["steps"]) == (True, True, "livelock", 3)


def test_a_random_run_is_replayed(tmp_path: Path) -> None:
    path = tmp_path / "run.itf.json"
    assert run("run", "circles.py", "-n", "3", "--out", str(path)).returncode == 0
    assert run("replay", str(path), "circles.py", "--strict").returncode == 0


def test_an_erring_run_is_replayed(tmp_path: Path) -> None:
    path = tmp_path / "error.itf.json"
    assert run("check", "mistake.py:Mistake.no_errors", "-n", "1", "--out", str(path)).returncode == 1
    done = run("replay", str(path), "mistake.py", "--strict")
    assert done.returncode == 0, done.stdout
    assert "no_errors is violated (error)" in done.stdout


def test_a_changed_spec_no_longer_fits(trace: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.py"
    text = (SPECS / "circles.py").read_text()
    changed.write_text(text.replace("cc.send(msg, to=cc.next(self))", "pass"))
    done = run("replay", str(trace), str(changed))
    assert done.returncode == 1
    assert "has changed since the trace was written" in " ".join(done.stdout.split())
    assert "does not fit at step" in done.stdout or "does not fit at the end" in done.stdout
    changed.write_text(text + "\n# a remark\n")
    assert run("replay", str(trace), str(changed)).returncode == 0
    strict = run("replay", str(trace), str(changed), "--strict")
    assert strict.returncode == 1
    assert "is not the one the trace was made from" in " ".join(strict.stdout.split())


def test_a_trace_of_another_spec(trace: Path) -> None:
    done = run("replay", str(trace), "hang.py")
    assert done.returncode == 2
    assert "has no protocol 'HandOver'" in done.stderr


def test_a_damaged_trace(trace: Path) -> None:
    text = trace.read_text()
    trace.write_text(text[: len(text) // 2])
    done = run("replay", str(trace), "circles.py")
    assert done.returncode == 2
    assert "CC610" in done.stderr
    assert "Traceback" not in done.stderr


def test_doctor() -> None:
    found = document("doctor")
    assert found["version"] == run("--version").stdout.split()[-1]
    assert found["packages"]["attrs"]
    assert found["engines"]["explore"] == found["engines"]["measure"] == "here"
    assert "measure" in run("doctor").stdout


def test_doctor_says_what_is_there_and_what_is_missing() -> None:
    assert Part("x", "consensus_check.explore", "").state() == "here"
    assert Part("x", "consensus_check.nowhere.at_all", "").state() == "not in this version"
    lacking = Part("x", "consensus_check.explore", "", ("attrs", "no-such-package"))
    assert lacking.state() == "not installed: no-such-package"
