"""What cannot be done is said in a clear message with the right exit code, never in a traceback, and leaves
nothing half-written.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import SPECS, environment, run

BAD = [
    (("check", "hang.py", "--agent", "foo"), "CC603 there is no agent 'foo'\n  instead: the agents are "),
    (("run", "hang.py", "--agent", "foo"), "CC603 there is no agent 'foo'"),
    (("check", "hang.py", "--instances", "5"), "CC604 --instances draws several topologies, and 'complete'"),
    (("check", "hang.py", "--topology", "star_with_peers", "--instances", "2"), "'star_with_peers' is"),
    (("check", "hang.py", "--fairness", "Worker.nope=strong"), "CC463 --fairness speaks of 'Worker.nope'"),
    (("check", "hang.py", "--fairness", "phase=strong"), "CC463 --fairness speaks of 'phase'"),
    (("check", "everyone_speaks", "--fairness", "delivery=strong"), "CC463 --fairness speaks of 'delivery'"),
    (("check", "hang.py", "--fault", "crash=0"), "CC167 --fault crash=0 strikes nobody"),
    (("check", "hang.py", "--fault", "crash:times=0"), "CC167 --fault crash:times=0 strikes nobody"),
    (("check", "hang.py", "--network", "partition=0,1|1"), "is on two sides of the partition"),
    (("check", "hang.py", "--network", ","), "CC122 a setting of the network is empty"),
    (("check", "hang.py", "--network", "loss,"), "CC122 a setting of the network is empty"),
    (("check", "missing.py"), "CC601 there is no file missing.py"),
    (("check", "./missing.py"), "CC601 there is no file missing.py"),
    (("check", "."), "CC6"),
    (("check", ".."), "CC6"),
    (("check", "../specs.py"), "CC601 there is no file ../specs.py"),
    (("check", "no_such_spec"), "CC603 'no_such_spec' is no shipped spec"),
    (("check", "hang"), "for the local file write ./hang.py"),
    (("check", "plan_aproval"), "did you mean 'plan_approval'?"),
    (("check", ":Silence"), "CC603"),
    (("check", "hang.py:Silense"), "has no protocol 'Silense' (did you mean 'Silence'?)"),
    (("check", "hang.py:Silence.gaol"), "there is no property 'gaol' (did you mean 'goal'?)"),
    (("check", "hang.py", "--property", "quite"), "there is no property 'quite' (did you mean 'quiet'?)"),
    (("check", "hang.py:Silence.goal", "--property", "quiet"), "two properties are named"),
    (("check", "hang.py", "-n", "0"), "CC144 '0' is no range of sizes"),
    (("check", "hang.py", "-n", "3..1"), "no range of sizes"),
    (("check", "hang.py", "-n", "many"), "no list of sizes"),
    (("check", "hang.py", "-n"), "requires an argument"),
    (("check", "hang.py", "--topology", "ring", "-n", "1"), "ring"),
    (("check", "hang.py", "--topology", "grid", "-n", "7"), "grid"),
    (("check", "hang.py", "--topology", "rung"), "did you mean ring?"),
    (("check", "hang.py", "--timing", "slow"), "'slow' is no timing"),
    (("check", "hang.py", "--network", "looss"), "did you mean loss?"),
    (("check", "hang.py", "--fault", "crush"), "did you mean crash?"),
    (("check", "hang.py", "--fault", "crash@nobody"), "nobody"),
    (("check", "hang.py", "--fault", "credulous"), "can change no step"),
    (("check", "hang.py", "--fairness", "mild"), "'mild' is no fairness"),
    (("check", "hang.py", "--coins", "loaded"), "coins are left to chance or to the adversary"),
    (("check", "hang.py", "--deadline", "moons=3"), "moons"),
    (("check", "circles.py", "--set", "tires=3"), "no parameter 'tires' (did you mean 'tries'?)"),
    (("check", "circles.py", "--set", "tries=0"), "tries"),
    (("check", "circles.py", "--set", "tries"), "sets nothing"),
    (("check", "weights.py"), "negative"),
    (("check", "hang.py", "--max-states", "0"), "--max-states 0: it is at least 1"),
    (("check", "hang.py", "--max-states", "few"), "--max-states"),
    (("check", "hang.py", "--time-limit", "soon"), "write it like 30s"),
    (("check", "hang.py", "--memory", "lots"), "write it like 2G"),
    (("check", "hang.py", "--engine", "guess"), "--engine guess is no engine"),
    (("check", "hang.py", "--out", "results.doc"), "the ending says no format"),
    (("check", "hang.py", "--out", "nowhere/results.json"), "there is no folder nowhere"),
    (("check", "hang.py", "--config", "missing.toml"), "there is no file missing.toml"),
    (("check", "hang.py", "--frobnicate"), "Unknown option"),
    (("check", "hang.py", "another.py"), "CC604"),
    (("check",), "CC604"),
    (("check",), "missing: SPEC"),
    (("check", "hang.py", "--heals=yes"), "it takes no argument: 'yes'"),
    (("check", "hang.py", "-n", "2", "-n", "3"), "-n: it is given twice"),
    (("check", "hang.py", "--instances", "1.5"), "'1.5' is no whole number"),
    (("grow", "hang.py", "--precision", "high"), "'high' is no number"),
    (("check", "hang.py", "--instances", "1", "--instances", "4"), "--instances: it is given twice"),
    (("check", "--frobnicate"), "Unknown option --frobnicate"),
    (("check", "hang.py", "-n=--"), "-n: '--' is no value"),
    (("check", "hang.py", "--set=--"), "--set: '--' is no value"),
    (("check", "hang.py", "--set", "-k=2"), "is written --set=VALUE"),
    (("check", "hang.py", "--seed", "argument 5"), "'argument 5' is no whole number"),
    (("check", "hang.py", "--", "-n"), "'-n' is one word too many"),
    (("list", "--", "extra"), "'extra' is one word too many"),
    (("replay", "run.itf.json"), "missing: SPEC"),
    (("--help", "chek"), "Unknown command 'chek'"),
    (("--next",), "--next is not in this version"),
    (("check", "h" * 5000 + ".py"), "a path is longer than the system allows"),
    (("new", "class"), "is no name of a module"),
    (("--quiet",), "--quiet stands before the command"),
    (("chek", "hang.py"), "did you mean 'check'?"),
    (("run", "hang.py", "-n", "2,3"), "run shows one run"),
    (("explain", "missing.py"), "CC601"),
    (("new", "not a name"), "is no name of a module"),
    (("new", "spec", "--rounds", "--messages"), "exclude each other"),
    (("replay", "missing.itf.json", "hang.py"), "there is no file missing.itf.json"),
]  # fmt: skip

LATER = [
    ("check", "hang.py", "--next"),
    ("explain", "hang.py", "--next"),
    ("compare", "hang.py"),
    ("prove", "proof.py"),
    ("repair", "hang.py"),
    ("why", "trace", "hang.py"),
    ("walk", "hang.py"),
    ("report", "run"),
    ("export", "hang.py"),
    ("conform", "hang.py"),
    ("check", "hang.py", "--engine", "sample"),
    ("check", "hang.py", "--out", "report.html"),
    ("check", "hang.py", "--out", "report.svg"),
]


@pytest.mark.parametrize(("words", "said"), BAD, ids=[" ".join(words) for words, _ in BAD])
def test_bad_input_is_refused(words: tuple[str, ...], said: str) -> None:
    done = run(*words)
    assert done.returncode == 2, done.stdout + done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("words", LATER, ids=" ".join)
def test_what_comes_later_says_so(words: tuple[str, ...]) -> None:
    done = run(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "not in this version" in done.stderr


def test_a_bad_spec_is_told_with_all_its_errors() -> None:
    done = run("check", "bad.py")
    assert done.returncode == 2
    assert "CC201 bad.py:14:9" in done.stderr
    assert "CC216 bad.py:24:20: str() is not in the language" in done.stderr
    assert "^^^^" in done.stderr


def test_files_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "binary.py").write_bytes(bytes(range(256)))
    done = run("check", "binary.py", cwd=tmp_path)
    assert done.returncode == 2
    assert "CC602 binary.py is not text in UTF-8" in done.stderr
    (tmp_path / "folder.py").mkdir()
    assert "CC602 folder.py is a directory" in run("check", "./folder.py", cwd=tmp_path).stderr
    (tmp_path / "empty.py").write_text("")
    empty = run("check", "empty.py", cwd=tmp_path)
    assert empty.returncode == 2
    assert "CC" in empty.stderr


def test_json_is_one_valid_document_even_when_nothing_could_be_done() -> None:
    done = run("check", "bad.py", "--json")
    assert done.returncode == 2
    whole = json.loads(done.stdout)
    assert whole["results"] == []
    assert [error["code"] for error in whole["errors"]] == ["CC201", "CC216"]
    usage = json.loads(run("check", "hang.py", "--frobnicate", "--json").stdout)
    assert usage["schema"] == "consensus-check/1"
    assert usage["errors"][0]["code"] == "CC604"


def test_json_and_jsonl_exclude_each_other() -> None:
    done = run("check", "hang.py", "--json", "--jsonl")
    assert done.returncode == 2
    assert json.loads(done.stdout)["errors"][0]["message"] == "--json and --jsonl exclude each other"


def test_new_never_writes_over_a_file(tmp_path: Path) -> None:
    assert run("new", "mine", cwd=tmp_path).returncode == 0
    before = (tmp_path / "mine.py").read_text()
    (tmp_path / "mine.py").write_text(before + "# mine\n")
    done = run("new", "mine", cwd=tmp_path)
    assert done.returncode == 2
    assert "mine.py is there already" in done.stderr
    assert (tmp_path / "mine.py").read_text() == before + "# mine\n"


def test_a_full_disk() -> None:
    done = run("check", "hang.py", "-n", "2", "--out", "/dev/full")
    assert done.returncode == 2
    assert "CC604" in done.stderr


def test_a_full_disk_under_out(tmp_path: Path) -> None:
    target = tmp_path / "results.json"
    target.symlink_to("/dev/full")
    done = run("check", "./hang.py", "-n", "2", "--out", str(target))
    assert done.returncode == 2
    assert "no space left on device" in done.stderr
    assert "violated (stall)" in done.stdout


def test_a_full_disk_under_standard_output() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "consensus_check", "check", "hang.py", "-n", "2"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=SPECS,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2
    assert "no space left on device" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


@pytest.mark.parametrize("words", [("--help",), ("check", "--help"), ("--version",)], ids=" ".join)
def test_a_full_disk_under_help(words: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "consensus_check", *words],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("CC606 the output cannot be written: no space left on device\n")


STRUCK = """
import os, signal, sys

class Strike:
    def find_spec(self, name, path=None, target=None):
        if name == sys.argv[1]:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Strike())
from consensus_check.cli import main
sys.exit(main(sys.argv[2:]))
"""
EARLY = ["argparse", "consensus_check.cli.app", "consensus_check.cli.commands.check", "consensus_check.lower"]


@pytest.mark.parametrize("loading", EARLY)
@pytest.mark.parametrize("as_data", [False, True])
def test_an_interrupt_while_something_is_loaded(loading: str, as_data: bool) -> None:
    words = ["check", "hang.py", "-n", "2", *(["--json"] if as_data else [])]
    done = subprocess.run(
        [sys.executable, "-c", STRUCK, loading, *words],
        capture_output=True,
        text=True,
        cwd=SPECS,
        env=environment(),
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, "interrupted\n")
    assert json.loads(done.stdout)["interrupted"] is True if as_data else done.stdout == ""


def test_an_interrupt_while_a_mistake_is_told() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STRUCK, "consensus_check.cli.commands.check", "check", "--bogus", "--json"],
        capture_output=True,
        text=True,
        cwd=SPECS,
        env=environment(),
        check=False,
    )
    assert done.returncode == 2
    assert json.loads(done.stdout)["errors"][0]["code"] == "CC604"
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", ">/dev/full 2>/dev/full"])
def test_streams_that_lead_nowhere(closed: str) -> None:
    command = f"{shlex.quote(sys.executable)} -m consensus_check check hang.py --bogus --json {closed}"
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, cwd=SPECS, env=environment(), check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_bytes_that_are_no_text_are_told_in_json() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "consensus_check", "check", b"--\xff", "--json"],
        capture_output=True,
        env=environment(),
        check=False,
    )
    assert json.loads(done.stdout.decode())["errors"][0]["code"] == "CC604"


def test_words_after_two_hyphens_are_no_options() -> None:
    assert run("list", "--").returncode == 0
    assert run("check", "-n", "2", "--", "hang.py").returncode == 1


def test_a_broken_write_leaves_what_was_there(tmp_path: Path) -> None:
    kept = tmp_path / "results.json"
    kept.write_text("before")
    tmp_path.chmod(0o500)
    try:
        done = run("check", "hang.py", "-n", "2", "--out", str(kept))
    finally:
        tmp_path.chmod(0o700)
    if done.returncode == 2:
        assert kept.read_text() == "before"
    else:  # a user who may write everywhere
        assert json.loads(kept.read_text())["schema"] == "consensus-check/1"
    assert [path.name for path in tmp_path.iterdir()] == ["results.json"]


def test_an_early_reader_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "consensus_check", "list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=SPECS,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert "Traceback" not in said
    assert "BrokenPipe" not in said
