"""`check`: exit codes, JSON, files, expectations, signals."""

from __future__ import annotations

import csv
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.cli.running import ROOT, SPECS, document, environment, run

RESULT = {
    "protocol", "property", "group_size", "parameters", "environment", "semantics", "verdict", "scope",
    "reason",
    "kind", "kinds", "why", "outcome", "agents", "obligation", "engine", "engines", "states", "transitions",
    "depth",
    "stuck_states", "reduced", "seconds", "fairness", "warnings", "unreached", "expected", "met", "blame",
    "patterns",
    "seed", "certificate", "counterexample",
}  # fmt: skip
STEP = {
    "id", "agent", "action", "message", "received", "choices", "coins", "sent", "line", "changes", "checks",
    "environment",
}  # fmt: skip


def results(*words: str) -> dict[str, dict[str, Any]]:
    """Property -> result of a check."""
    return {result["property"]: result for result in document("check", *words)["results"]}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("hang.py:Silence.quiet",), 0),
        (("hang.py:Silence.goal",), 1),
        (("hang.py:Silence.noise",), 1),
        (("hang.py",), 1),
        (("vast.py", "--max-states", "50"), 3),
        (("vast.py", "--bound", "2"), 3),
        (("vast.py", "-n", "2"), 0),
        (("hang.py:Silence.goal", "--expect"), 0),
        (("hang.py:Silence.noise", "--expect"), 1),
        (("vast.py", "--max-states", "50", "--expect"), 3),
        (("mistake.py:Mistake.vacuous", "-n", "1"), 3),
        (("mistake.py:Mistake.stays_low", "-n", "1", "--expect"), 1),
        (("vast.py", "-n", "2", "--warnings-as-errors"), 0),
        (("hang.py:Silence.quiet", "--warnings-as-errors"), 1),
    ],
)  # fmt: skip
def test_exit_codes(words: tuple[str, ...], code: int) -> None:
    done = run("check", *words)
    assert (done.returncode, done.stderr) == (code, ""), done.stdout


def test_json_has_every_key() -> None:
    whole = document("check", "circles.py", "-n", "2")
    assert {"schema", "command", "version", "spec", "digest", "started", "interrupted", "results"} <= set(
        whole
    )
    assert (whole["schema"], whole["command"], whole["spec"], whole["interrupted"]) == (
        "consensus-check/1",
        "check",
        "circles.py",
        False,
    )
    for result in whole["results"]:
        assert set(result) >= RESULT
        assert set(result["environment"]) >= {
            "topology",
            "edges",
            "timing",
            "network",
            "faults",
            "fairness",
            "coins",
        }
    goal = whole["results"][0]
    example = goal["counterexample"]
    assert (goal["property"], goal["verdict"], goal["kind"]) == ("goal", "violated", "livelock")
    assert set(example) >= {"initial", "stem", "loop", "length", "shortest"}
    assert len(example["stem"]) + len(example["loop"]) == example["length"]
    assert all(set(step) >= STEP for step in example["stem"] + example["loop"])
    assert goal["environment"]["edges"] == [["workers[0]", "workers[1]"], ["workers[1]", "workers[0]"]]


def test_a_received_message_names_the_sent_one() -> None:
    example = results("circles.py", "-n", "2")["goal"]["counterexample"]
    steps = example["stem"] + example["loop"]
    sent = {one["id"]: one for step in steps for one in step["sent"]}
    taken = [got for step in steps for got in step["received"]]
    assert taken
    assert all(sent[got["id"]]["message"] == got["message"] == "Work" for got in taken)


def test_a_stall_says_what_everybody_waits_for() -> None:
    goal = results("hang.py", "-n", "2")["goal"]
    assert (goal["verdict"], goal["kind"], goal["states"]) == ("violated", "stall", 1)
    assert [one["agent"] for one in goal["counterexample"]["waits"]] == ["people[0]", "people[1]"]
    assert goal["counterexample"]["waits"][0]["for"] == [
        "speak needs `self.heard and not self.spoke`",
        "waits for Word",
    ] or goal["counterexample"]["waits"][0]["for"] == [
        "waits for Word",
        "speak needs `self.heard and not self.spoke`",
    ]


def test_expectations_are_compared() -> None:
    found = results("hang.py", "-n", "2")
    assert (found["goal"]["expected"], found["goal"]["met"]) == ("violated (stall)", True)
    assert (found["noise"]["expected"], found["noise"]["met"]) == ("holds", False)


def test_warnings() -> None:
    vacuous = results("mistake.py", "-n", "1")["vacuous"]
    assert (
        "vacuous" in [warning["code"] for warning in vacuous["warnings"]] or vacuous["verdict"] == "unknown"
    )
    unreached = results("hang.py", "-n", "2")["goal"]["warnings"]
    assert {"code": "unreached", "text": "Person.speak never happens", "place": "hang.py:19"} in unreached


def test_a_grid_of_parameters_and_sizes() -> None:
    whole = document("check", "circles.py:HandOver.goal", "-n", "2..3", "--set", "tries=1,2")
    cells = [(result["group_size"], result["parameters"]["tries"]) for result in whole["results"]]
    assert cells == [(2, 1), (2, 2), (3, 1), (3, 2)]


def test_first_stops_at_the_first_violation() -> None:
    whole = document("check", "circles.py:HandOver.goal", "-n", "2..4", "--first")
    assert [result["group_size"] for result in whole["results"]] == [2]


def test_jsonl_is_a_line_for_each_result() -> None:
    lines = run("check", "hang.py", "-n", "2..3", "--jsonl").stdout.splitlines()
    assert [json.loads(line)["group_size"] for line in lines] == [2] * 5 + [3] * 5


def test_quiet_prints_only_verdicts() -> None:
    assert run("check", "hang.py", "-n", "2", "--quiet").stdout.splitlines() == [
        "Silence.quiet at n=2: holds",
        "Silence.noise at n=2: violated (never happens)",
        "Silence.goal at n=2: violated (stall)",
        "Silence.goal.deadline at n=2: violated (stall)",
        "Silence.no_errors at n=2: holds",
    ]


def test_words_of_logic_only_for_those_who_ask_why() -> None:
    told = run("check", "circles.py", "-n", "2").stdout.lower()
    assert not [word for word in ("stutter", "weak", "lasso") if word in told]
    assert "weak" in run("check", "circles.py", "-n", "2", "--why").stdout


def test_nothing_is_coloured_in_a_pipe() -> None:
    assert "\x1b" not in run("check", "circles.py", "-n", "2").stdout


def test_lines_fit_the_terminal() -> None:
    for width in (80, 120):
        lines = run("check", "circles.py", "-n", "2", COLUMNS=str(width)).stdout.splitlines()
        typed = ("  again ", "  keep ")
        assert [line for line in lines if len(line) > width and not line.startswith(typed)] == []


def test_an_output_without_frames_where_the_terminal_knows_none() -> None:
    told = run("check", "hang.py", "-n", "2", PYTHONIOENCODING="ascii")
    assert told.returncode == 1
    assert told.stdout.isascii()
    assert "+- and then nothing ever happens again -" in told.stdout


@pytest.mark.parametrize(
    "ending", ["json", "md", "csv", "xml", "sarif", "itf.json", "mmd", "puml", "shiviz", "dot"]
)
def test_files(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"found.{ending}"
    done = run("check", "circles.py:HandOver.goal", "-n", "2", "--out", str(path))
    assert (done.returncode, done.stderr) == (1, "")
    text = path.read_text(encoding="utf-8")
    match ending:
        case "json":
            assert json.loads(text)["results"][0]["kind"] == "livelock"
        case "md":
            assert "| HandOver | `goal` | 2 |" in text
            assert "repeats for ever" in text
        case "csv":
            rows = list(csv.DictReader(text.splitlines()))
            assert [(row["property"], row["verdict"], row["kind"]) for row in rows] == [
                ("goal", "violated", "livelock")
            ]
        case "xml":
            suite = ElementTree.fromstring(text)[0]
            assert (suite.get("tests"), suite.get("failures")) == ("1", "1")
        case "sarif":
            found = json.loads(text)["runs"][0]["results"][0]
            assert (found["ruleId"], found["level"]) == ("livelock", "error")
        case "itf.json":
            whole = json.loads(text)
            assert whole["states"][-1]["mbt::actionTaken"].startswith("workers[")
            assert whole["loop"] < len(whole["states"]) - 1
        case "mmd":
            assert text.startswith("sequenceDiagram\n")
            assert "loop repeats for ever" in text
        case "puml":
            assert text.startswith("@startuml\n")
            assert text.endswith("@enduml\n")
        case "shiviz":
            assert text.splitlines()[0] == r"(?<host>\S+) (?<clock>\{.*\}) (?<event>.*)"
        case _:
            assert text.startswith("digraph run {")
            assert "style=bold" in text
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_no_trace_is_written_where_nothing_is_violated(tmp_path: Path) -> None:
    path = tmp_path / "found.itf.json"
    done = run("check", "hang.py:Silence.quiet", "--out", str(path))
    assert done.returncode == 0
    assert "is not written: there is no run to show" in done.stderr
    assert not path.exists()


def test_options_from_a_file(tmp_path: Path) -> None:
    config = tmp_path / "options.toml"
    config.write_text('n = "2"\nproperty = "goal"\nmax-states = 1000\n[set]\ntries = [1, 2]\n')
    whole = document("check", "circles.py", "--config", str(config))
    assert [(one["property"], one["group_size"], one["parameters"]["tries"]) for one in whole["results"]] == [
        ("goal", 2, 1),
        ("goal", 2, 2),
    ]
    config.write_text('engine = "guess"\n')
    assert "--engine guess" in run("check", "circles.py", "--config", str(config)).stderr
    given = run("check", "circles.py", "-n", "2", "--config", str(config), "--engine", "auto")
    assert "CC" not in given.stderr  # what is given counts, be it the default
    config.write_text("siez = 3\n")
    assert "there is no option 'siez'" in run("check", "circles.py", "--config", str(config)).stderr


def _worked(pid: int) -> float:
    """Processor time of a process so far, which a busy machine does not lengthen."""
    words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("form", ["--json", "--quiet"])
def test_an_interrupt_keeps_what_was_found(number: signal.Signals, form: str, tmp_path: Path) -> None:
    path = tmp_path / "found.json"
    process = subprocess.Popen(
        [sys.executable, "-m", "consensus_check", "check", "vast.py", "-n", "1,30", form, "--out", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=SPECS,
        env=environment(),
    )
    while process.poll() is None and _worked(process.pid) < 2.5:
        time.sleep(0.05)
    os.kill(process.pid, number)
    told, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in said
    kept = json.loads(path.read_text())
    assert kept["interrupted"] is True
    reasons = [(one["reason"] or "").partition(";")[0] or None for one in kept["results"]]  # "; --resume ..."
    told_of = zip(kept["results"], reasons, strict=True)
    found = {(one["group_size"], one["verdict"], why) for one, why in told_of}
    assert found - {(30, "unknown", "interrupted: the search was interrupted")} == {(1, "holds", None)}
    if form == "--json":
        assert json.loads(told)["interrupted"] is True
    else:
        assert "Vast.goal at n=1: holds" in told


def test_what_was_found_before_an_error_is_kept() -> None:
    done = run("check", "hang.py:Silence.quiet", "-n", "2,1", "--topology", "ring", "--json")
    assert done.returncode == 2
    whole = json.loads(done.stdout)
    assert [(one["group_size"], one["verdict"]) for one in whole["results"]] == [(2, "holds")]
    assert whole["errors"][0]["code"] == "CC161"


def test_help_is_quick_and_light() -> None:
    heavy = (
        "z3",
        "llvmlite",
        "hypothesis",
        "networkx",
        "numpy",
        "scipy",
        "consensus_check.lower",
        "consensus_check.explore",
    )
    code = (
        "import sys; from consensus_check.cli import main; main(['--help']); "
        f"print(sorted(set({heavy!r}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True, cwd=SPECS
    )
    assert done.stdout.splitlines()[-1] == "[]"
    assert min(_seconds() for _ in range(5)) < 0.3


def _seconds() -> float:
    """Processor time, which a busy machine does not lengthen."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert run("--help").returncode == 0
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


COVER = '''"""Can it come?"""

from __future__ import annotations

import consensus_check as cc


@cc.role
class Agent:
    up: bool = False
    high: bool = False

    @cc.step
    def rise(self) -> None:
        cc.require(not self.up)
        self.up = True

    @cc.step
    def fly(self) -> None:
        cc.require(self.high)
        self.high = False


@cc.protocol
class Rising:
    agents: cc.Group[Agent]

    @cc.predicate
    def high(self) -> bool:
        return any(agent.high for agent in self.agents)

    flight = cc.reachable(high)
'''


def test_what_is_never_reached_advises_no_file(tmp_path: Path) -> None:
    (tmp_path / "rising.py").write_text(COVER)
    done = run("check", "rising.py", "--out", "run.itf.json", cwd=tmp_path)
    assert done.returncode == 1
    assert "violated (never happens)" in done.stdout
    assert "  again " in done.stdout and "  keep " not in done.stdout
    assert "run.itf.json is not written: there is no run to show" in done.stderr
    assert not (tmp_path / "run.itf.json").exists()


def test_places_are_told_from_the_current_directory(tmp_path: Path) -> None:
    spec = tmp_path / "inside" / "rising.py"
    spec.parent.mkdir()
    spec.write_text(COVER)
    warned = "Agent.fly never happens ("
    assert f"{warned}inside/rising.py:19)" in run("check", str(spec), cwd=tmp_path).stdout
    assert f"{warned}../rising.py:19)" in run("check", "../rising.py", cwd=_copied(spec)).stdout
    shipped = run("check", "two_phase_commit", "--fault", "crash@nobody", cwd=tmp_path)
    assert "CC123 two_phase_commit:" in shipped.stderr and str(ROOT) not in shipped.stderr


def _copied(spec: Path) -> Path:
    (spec.parent.parent / "rising.py").write_text(COVER)
    return spec.parent


def test_a_long_search_that_left_nothing_out_says_why() -> None:
    found = results("ewd840", "-n", "6", "--engine", "explore")["end_is_noticed"]
    assert found["states"] == 18558 and found["reduced"] is False
    assert "differ" in found["not_reduced"]
    assert results("plan_approval", "-n", "2")["goal"]["not_reduced"] is None


def test_what_has_no_value_and_what_nobody_is_there_for_is_said() -> None:
    told = " ".join(run("check", "nobody.py", "-n", "1").stdout.split())
    assert "low unknown (error)" in told and "no_errors[least] violated (error)" in told
    assert "evaluating least errs (the min of nothing, line 37)" in told
    assert "pleases holds only because there is no Guest" in told
    assert "pair needs `self.mate is None` and something to choose from `{other for" in told.replace("│ ", "")


def test_a_deadline_without_a_goal_is_refused() -> None:
    done = run("check", "mistake.py", "--deadline", "steps=3")
    assert done.returncode == 2
    assert "--deadline is for a goal, and Mistake has none" in done.stderr
