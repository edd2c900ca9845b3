"""`check` beside SPIN and TLC: the same question to each, whole processes from the shell, in turn.

Run from the root of the project:

    python benchmarks/explore/compare.py [--rounds 3] [--only WORD] [--largest]

SPIN's time contains making and compiling its search (`gcc -O2`); its own search stands apart. TLC runs
where TLC_JAR names its jar, with one worker and with two, and the better counts. Ratios are taken within
a round and their median is printed; times are the smallest.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import define, field, frozen

sys.path.insert(0, str(Path(__file__).resolve().parent))
import models

ROOT = Path(__file__).resolve().parent.parent.parent
SAFETY = "-DSAFETY -DNOREDUCE -DMEMLIM=16000"
LIVENESS = "-DNOREDUCE -DNFAIR=3 -DMEMLIM=16000"
LIMIT = 900.0


@frozen
class Question:
    """One model and size. ours: arguments of `check`. promela: text, compiler flags, flags of the search.
    tla: module name, text, configuration.
    """

    title: str
    ours: tuple[str, ...]
    promela: tuple[str, str, str]
    tla: tuple[str, str, str] | None = None
    large: bool = False


@frozen
class Timed:
    """A run: wall seconds, seconds of the search alone, states, peak memory in MB, what it said."""

    wall: float
    search: float | None
    states: int | None
    memory: float
    said: str


@define
class Row:
    question: Question
    runs: dict[str, list[Timed]] = field(factory=dict)


def questions() -> list[Question]:
    """Every comparison, small to large."""
    made = list[Question]()
    for n in (4, 8, 10):
        made.append(
            Question(
                f"two-phase commit n={n}, agreement",
                ("two_phase_commit:TwoPhaseCommit.agreement", "-n", str(n)),
                (models.two_phase_promela(n), SAFETY, f"-E -m1000000 -w{30 if n == 10 else 24}"),
                ("TwoPhase", models.TWO_PHASE_TLA, models.two_phase_cfg(n)),
                large=n == 10,
            )
        )
    for n in (7, 8, 9, 10):
        made.append(
            Question(
                f"EWD840 n={n}, no false alarm",
                ("ewd840:Ewd840.no_false_alarm", "-n", str(n)),
                (models.ewd_safety_promela(n), SAFETY, "-E -m20000000 -w26"),
                ("Ring", models.ewd_tla(n), models.ewd_cfg(liveness=False)),
                large=n == 10,
            )
        )
        for whitens, word in ((True, "holding"), (False, "violated")):
            given = () if whitens else ("--set", "initiator_whitens=false")
            made.append(
                Question(
                    f"EWD840 n={n}, the end is noticed, {word}",
                    ("ewd840:Ewd840.end_is_noticed", "-n", str(n), *given),
                    (
                        models.ewd_liveness_promela(n, whitens=whitens),
                        LIVENESS,
                        "-a -f -m20000000 -w26",
                    ),
                    ("Ring", models.ewd_tla(n, whitens=whitens), models.ewd_cfg(liveness=True)),
                    large=n == 10,
                )
            )
    for capacity in (1, 20):
        lines = f"order=fifo,loss,capacity={capacity},overflow=block"
        made.append(
            Question(
                f"alternating bit, {capacity} a line, all states",
                ("alternating_bit:AlternatingBit.no_errors", "-n", "2", "--network", lines),
                (models.alternating_bit_promela(capacity), SAFETY, "-E -m1000000 -w24"),
            )
        )
    for n in (5, 7):
        made.append(
            Question(
                f"Chang-Roberts n={n}, one winner",
                ("chang_roberts:ChangRoberts.one_winner", "-n", str(n)),
                (models.chang_roberts_promela(n), SAFETY, "-E -m1000000 -w24"),
            )
        )
    return made


# -- running each of them ----------------------------------------


def timed(command: Sequence[str], place: Path) -> tuple[float, float, str]:
    """Wall seconds, peak memory in MB and output of a command."""
    log = place / "out.txt"
    with log.open("w") as out:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, cwd=place)
        try:
            _, _, usage = os.wait4(child.pid, 0)
        finally:
            child.returncode = 0
        wall = time.perf_counter() - start
    return wall, usage.ru_maxrss / 1024, log.read_text(errors="replace")


def ours(question: Question, workers: int) -> Timed:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        command = [sys.executable, "-m", "consensus_check", "check", *question.ours]
        command += ["--workers", str(workers), "--no-reduction", "--json"]
        os.environ["PYTHONPATH"] = str(ROOT)
        wall, memory, text = timed(command, place)
    try:
        result = json.loads(text)["results"][0]
    except (ValueError, LookupError):
        return Timed(wall, None, None, memory, text.strip()[-80:])
    return Timed(wall, result["seconds"], result["states"], memory, result["verdict"])


def spin(question: Question) -> Timed:
    text, compiler, search = question.promela
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "model.pml").write_text(text)
        script = f"spin -a model.pml >/dev/null && gcc -O2 -w {compiler} -o pan pan.c && ./pan {search}"
        wall, memory, said = timed(["sh", "-c", script], place)
    stored, took = re.search(r"(\d+) states, stored", said), re.search(r"elapsed time ([\d.]+)", said)
    errors = re.search(r"errors: (\d+)", said)
    word = "violated" if errors and errors[1] != "0" else "holds" if errors else said.strip()[-60:]
    if "out of memory" in said or "max search depth too small" in said:
        word += " (cut short)"
    return Timed(wall, float(took[1]) if took else None, int(stored[1]) if stored else None, memory, word)


def tlc(question: Question, workers: int) -> Timed:
    assert question.tla is not None
    name, text, configuration = question.tla
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / f"{name}.tla").write_text(text)
        (place / f"{name}.cfg").write_text(configuration)
        command = ["timeout", str(LIMIT), "java", "-XX:+UseParallelGC", "-Xmx8g", "-cp"]
        command.append(os.environ["TLC_JAR"])
        command += ["tlc2.TLC", "-deadlock", "-workers", str(workers), "-lncheck", "final", name]
        wall, memory, said = timed(command, place)
    found = re.search(r"(\d+) distinct states found", said)
    if "No error has been found" in said:
        word = "holds"
    else:
        word = "violated" if "is violated" in said or "were violated" in said else "not finished"
    return Timed(wall, None, int(found[1]) if found else None, memory, word)


# -- the table ----------------------------------------


def contenders(question: Question) -> dict[str, Callable[[], Timed]]:
    made: dict[str, Callable[[], Timed]] = {
        "ours": lambda: ours(question, 1),
        "ours 2": lambda: ours(question, 2),
        "spin": lambda: spin(question),
    }
    if os.environ.get("TLC_JAR") and question.tla is not None:
        made["tlc"] = lambda: tlc(question, 1)
        made["tlc 2"] = lambda: tlc(question, 2)
    return made


def compared(question: Question, rounds: int) -> Row:
    row = Row(question)
    for _ in range(rounds):
        for name, run in contenders(question).items():
            known = row.runs.setdefault(name, [])
            if name.startswith("tlc") and known and known[0].wall > 60:
                continue  # minutes are not repeated
            known.append(run())
    return row


def ratio(row: Row, other: str, mine: str = "ours") -> float | None:
    """The median over rounds of the other's wall time to ours."""
    if other not in row.runs:
        return None
    pairs = zip(row.runs[other], row.runs[mine], strict=False)
    return statistics.median(theirs.wall / own.wall for theirs, own in pairs)


def shown(row: Row) -> str:
    def least(name: str, what: Callable[[Timed], float | None]) -> float | None:
        values = [value for run in row.runs.get(name, []) if (value := what(run)) is not None]
        return min(values) if values else None

    def figure(value: float | None, form: str) -> str:
        return "-" if value is None else format(value, form)

    mine = row.runs["ours"][0]
    own = least("ours", lambda run: run.search)
    theirs = least("spin", lambda run: run.search)
    tlc_ratios = [r for name in ("tlc", "tlc 2") if (r := ratio(row, name)) is not None]
    said = {name: runs[0].said for name, runs in row.runs.items() if not name.endswith(" 2")}
    agreed = mine.said if len(set(said.values())) == 1 else str(said)
    cells = [
        row.question.title,
        figure(mine.states, ",d") if mine.states is not None else "-",
        figure(least("ours", lambda run: run.wall), ".2f"),
        figure(least("ours 2", lambda run: run.wall), ".2f"),
        figure(own, ".2f"),
        figure(least("ours", lambda run: run.memory), ".0f"),
        figure(least("spin", lambda run: run.wall), ".2f"),
        figure(theirs, ".2f"),
        figure(least("tlc", lambda run: run.wall), ".1f"),
        figure(least("tlc 2", lambda run: run.wall), ".1f"),
        figure(ratio(row, "spin"), ".1f"),
        figure(theirs / own if own and theirs else None, ".1f"),
        figure(min(tlc_ratios) if tlc_ratios else None, ".0f"),
        agreed,
    ]
    return "| " + " | ".join(cells) + " |"


HEAD = (
    "| model | states | ours s | 2 threads s | search s | MB | SPIN s | its search s | TLC 1 s | TLC 2 s | "
    "SPIN / ours | search / search | TLC / ours | verdict |\n" + "|---" * 14 + "|"
)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", default="")
    options.add_argument("--largest", action="store_true", help="also n=10")
    chosen = options.parse_args()
    if not (shutil.which("spin") and shutil.which("gcc")):
        sys.exit("spin and gcc are needed: not run here")
    if not os.environ.get("TLC_JAR"):
        print("TLC: not run here (TLC_JAR names no jar)\n")
    print(HEAD, flush=True)
    for question in questions():
        if chosen.only in question.title and (chosen.largest or not question.large):
            print(shown(compared(question, chosen.rounds)), flush=True)


if __name__ == "__main__":
    main()
