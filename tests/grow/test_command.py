"""`grow` from the command line."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from consensus_check.grow.store import FILE
from tests.grow.running import document, environment, grow, history, words_of

CELL = {
    *("protocol", "property", "group_size", "topology", "timing", "network", "faults", "parameters", "key"),
    *("verdict", "kind", "by_chance", "by_adversary", "by_configuration", "time", "cost", "states"),
    *("seconds", "status", "reason"),
}
CHANCE = {
    *("value", "low", "high", "exact", "confidence", "method", "runs", "misses", "outcomes", "scheduler"),
    *("deadline", "uniform_choices"),
}


def test_a_table_a_plot_and_a_shape(tmp_path: Path) -> None:
    told = grow("quorum", tmp_path, "-n", "3..7", "--workers", "1")
    assert told.returncode == 0
    assert "= 113/625" in told.stdout
    assert "by chance     the share of runs that miss the goal within 2 rounds" in told.stdout
    assert "law           no law named: comes with a later version" in told.stdout
    bars = [line for line in told.stdout.splitlines() if line.rstrip().endswith("o")]
    assert len(bars) == 5
    assert (tmp_path / "results.sqlite").exists()


def test_the_document_has_every_key(tmp_path: Path) -> None:
    found = document("everyone_flips", tmp_path, "-n", "2..4", "--workers", "1")
    assert found["command"] == "grow" and found["laws"] == [] and found["laws_reason"]
    assert found["shapes"][0]["shape"] == "grows"
    for cell in found["cells"]:
        assert cell.keys() >= CELL
        assert cell["by_chance"].keys() >= CHANCE
        assert cell["status"] == "done" and cell["verdict"] == "holds"
        assert cell["time"]["mean_exact"] == str(2 ** (cell["group_size"] - 1))


def test_random_runs_say_so_and_hold_the_exact_share(tmp_path: Path) -> None:
    exact = document("quorum", tmp_path, "-n", "5", "--workers", "1")["cells"][0]["by_chance"]
    words = ("-n", "5", "--workers", "1", "--max-nodes", "0", "--runs", "800", "--confidence", "0.999")
    found = document("quorum", tmp_path, *words)["cells"][0]["by_chance"]
    assert found["method"] == "sampled" and found["runs"] == 800 and found["confidence"] == 0.999
    assert found["low"] <= exact["value"] <= found["high"]
    assert exact["method"] == "exact" and exact["exact"] == "821/3125"


def test_workers_change_nothing(tmp_path: Path) -> None:
    words = ("-n", "3..5", "--max-nodes", "0", "--runs", "300")
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    first = document("quorum", one, *words, "--workers", "1")["cells"]
    second = document("quorum", two, *words, "--workers", "2")["cells"]
    assert [c["by_chance"] for c in first] == [c["by_chance"] for c in second]
    assert [c["key"] for c in first] == [c["key"] for c in second]


def test_without_a_deadline_it_is_bad_usage(tmp_path: Path) -> None:
    text = (Path(__file__).parent / "specs" / "quorum.py").read_text(encoding="utf-8")
    (tmp_path / "late.py").write_text(text.replace(", rounds=2", ""), encoding="utf-8")
    told = grow("./late.py", tmp_path, "-n", "3")
    assert told.returncode == 2 and "has no deadline" in told.stderr
    told = grow("./late.py", tmp_path, "-n", "3", "--deadline", "rounds=2", "--workers", "1")
    assert told.returncode == 0 and "= 61/125" in told.stdout


def test_what_has_no_distribution_is_refused(tmp_path: Path) -> None:
    told = grow("plan_approval", tmp_path, "-n", "1", "--network", "loss", "--workers", "1")
    assert told.returncode == 3
    assert "CC570" in told.stdout and "holds" in told.stdout


def test_faults_and_topologies_make_curves(tmp_path: Path) -> None:
    words = ("-n", "3..4", "--fault", "silent=0..1@workers", "--topology", "complete,ring", "--workers", "1")
    cells = document("agents/hybrid_join", tmp_path, *words, "--deadline", "steps=30")["cells"]
    assert len(cells) == 8
    assert {cell["topology"] for cell in cells} == {"complete", "ring"}
    assert {tuple(cell["faults"]) for cell in cells} == {("silent=0@workers",), ("silent@workers",)}


def test_configurations_of_the_ring_majority(tmp_path: Path) -> None:
    words = ("-n", "4..6", "--property", "agreement", "--configurations", "--workers", "1")
    cells = document("ring_majority", tmp_path, *words)["cells"]
    assert [cell["by_configuration"]["bad"] for cell in cells] == [6, 10, 32]
    assert [cell["by_configuration"]["total"] for cell in cells] == [16, 32, 64]


def test_files_and_lines(tmp_path: Path) -> None:
    told = grow(
        "quorum", tmp_path, "-n", "3..4", "--jsonl", "--workers", "1", "--out", "a.csv", "--out", "b.md"
    )
    assert told.returncode == 0
    assert [json.loads(line)["group_size"] for line in told.stdout.splitlines()] == [3, 4]
    rows = (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()
    assert rows[0].startswith("protocol,property,n") and len(rows) == 3 and ",113/625," in rows[2]
    assert "| 113/625 |" in (tmp_path / "b.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupt_keeps_what_is_there(tmp_path: Path, workers: str) -> None:
    words = ("-n", "3..6,40..90", "--max-nodes", "0", "--runs", "2000", "--workers", workers, "--json")
    process = subprocess.Popen(
        words_of("quorum", tmp_path, *words),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=environment(),
    )
    end = time.monotonic() + 60
    while time.monotonic() < end and not _kept(tmp_path):
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    found = json.loads(out)
    assert process.returncode == 130
    assert found["interrupted"] is True and 0 < len(found["cells"]) < 55
    assert "Traceback" not in err


def _kept(folder: Path) -> int:
    if not (folder / FILE).exists():
        return 0
    return sum(1 for _, _, event in history(folder) if event == "kept")


def test_an_option_that_says_nothing_here(tmp_path: Path) -> None:
    for words in (("--expect",), ("--scheduler", "fastest"), ("--confidence", "2"), ("--common",)):
        assert grow("quorum", tmp_path, "-n", "3", *words).returncode == 2
