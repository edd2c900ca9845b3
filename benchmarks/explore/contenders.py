"""The questions that are compared, and how each contender is run: whole processes from the shell.

Modules are compiled to bytecode beforehand, as an installation does, and the part of native code that is the
same for every system has been made once. `ours` (one thread) and `two` have nothing else from before, this
system is new; `again` finds what a run before it has left. All but `plain` leave reductions out.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import models
from attrs import evolve, frozen

ROOT = Path(__file__).resolve().parent.parent.parent
SAFETY = "-DSAFETY -DNOREDUCE -DMEMLIM=16000"
LIVENESS = "-DNOREDUCE -DNFAIR=4 -DMEMLIM=16000"
UNFINISHED = "not finished"
WHOLE = ("--no-reduction", "--workers")
DEEP = "a stall at depth 40 among 100,000,041 states"


@frozen
class Question:
    """One model and size. ours: arguments of `check`. promela: text, compiler flags, flags of the search.
    tla: module name, text, configuration; None where TLC is not asked. large: only with --largest.
    """

    title: str
    ours: tuple[str, ...]
    promela: tuple[str, str, str] | None
    tla: tuple[str, str, str] | None = None
    large: bool = False


@frozen
class Timed:
    """A run: wall seconds, seconds of processors, of the search alone, of SPIN's compilers; states; peak
    memory in MB; what it said.
    """

    wall: float
    work: float
    search: float | None = None
    compiled: float | None = None
    states: int | None = None
    memory: float = 0.0
    said: str = ""


def questions() -> list[Question]:
    """Every comparison, small to large."""
    made = list[Question]()
    for n in (4, 8, 10):
        made.append(
            Question(
                f"two-phase commit n={n}, agreement",
                ("two_phase_commit:TwoPhaseCommit.agreement", "-n", str(n)),
                (models.two_phase_promela(n), SAFETY, f"-E -m1000000 -w{30 if n == 10 else 24}"),
                ("TwoPhase", models.TWO_PHASE_TLA, models.two_phase_cfg(n)) if n < 10 else None,
                large=n == 10,
            )
        )
    for n in (7, 8, 9, 10):
        made.append(
            Question(
                f"EWD840 n={n}, no false alarm",
                ("ewd840:Ewd840.no_false_alarm", "-n", str(n)),
                (models.ewd_safety_promela(n), SAFETY, "-E -m20000000 -w26"),
                ("Ring", models.ewd_tla(n), models.ewd_cfg(liveness=False)) if n < 10 else None,
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
                    ("Ring", models.ewd_tla(n, whitens=whitens), models.ewd_cfg(liveness=True))
                    if n < 10
                    else None,
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
    road = f"{ROOT}/benchmarks/explore/long_road.py:LongRoad.arrives"
    made.append(Question(DEEP, (road, "-n", "8", "--set", "trouble=WAITS"), None))
    return made


# -- running each of them ----------------------------------------


def timed(command: Sequence[str], place: Path, **variables: str) -> tuple[Timed, str]:
    """A command run to its end in a folder, and what it printed."""
    log, env = place / "out.txt", {**os.environ, **variables}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    with log.open("w") as out:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, cwd=place, env=env)
        _, _, usage = os.wait4(child.pid, 0)
        child.returncode = 0
        wall = time.perf_counter() - start
    used = Timed(wall, usage.ru_utime + usage.ru_stime, memory=usage.ru_maxrss / 1024)
    return used, log.read_text(errors="replace")


def ours(question: Question, options: Sequence[str], cache: Path, kept: Path) -> Timed:
    """cache: of bytecode. kept: of native code."""
    command = [sys.executable, "-m", "consensus_check", "check", *question.ours, *options, "--json"]
    variables = {
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(cache),
        "XDG_CACHE_HOME": str(kept),
    }
    with tempfile.TemporaryDirectory() as folder:
        used, text = timed(command, Path(folder), **variables)
    try:
        result = json.loads(text)["results"][0]
    except (ValueError, LookupError):
        return evolve(used, said=text.strip()[-80:])
    return evolve(used, search=result["seconds"], states=result["states"], said=result["verdict"])


def spin(question: Question) -> Timed:
    assert question.promela is not None
    text, compiler, search = question.promela
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "model.pml").write_text(text)
        script = f"spin -a model.pml >/dev/null && gcc -O2 -w {compiler} -o pan pan.c"
        made, _ = timed(["sh", "-c", script], place)
        run, said = timed(["./pan", *search.split()], place)
    stored, took = re.search(r"(\d+) states, stored", said), re.search(r"elapsed time ([\d.]+)", said)
    errors = re.search(r"errors: (\d+)", said)
    word = "violated" if errors and errors[1] != "0" else "holds" if errors else said.strip()[-60:]
    if "out of memory" in said or "max search depth too small" in said:
        word += " (cut short)"
    return Timed(
        made.wall + run.wall,
        made.work + run.work,
        float(took[1]) if took else None,
        made.wall,
        int(stored[1]) if stored else None,
        run.memory,
        word,
    )


def tlc(question: Question, workers: int, limit: int) -> Timed:
    assert question.tla is not None
    name, text, configuration = question.tla
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / f"{name}.tla").write_text(text)
        (place / f"{name}.cfg").write_text(configuration)
        command = ["timeout", str(limit), "java", "-XX:+UseParallelGC", "-Xmx8g", "-cp"]
        command += [os.environ["TLC_JAR"], "tlc2.TLC", "-deadlock", "-workers", str(workers)]
        command += ["-lncheck", "final", name]
        used, said = timed(command, place)
    found = re.findall(r"([\d,]+) distinct states found", said)
    if "No error has been found" in said:
        word = "holds"
    else:
        word = "violated" if "is violated" in said or "were violated" in said else UNFINISHED
    return evolve(used, states=int(found[-1].replace(",", "")) if found else None, said=word)


def prepare(cache: Path) -> None:
    """Make what is made once on a machine, by asking about something else, large enough for two threads."""
    other = Question("", ("two_phase_commit", "-n", "7"), None)
    for workers in ("1", "2"):
        ours(other, (*WHOLE, workers), cache, cache / "once")


def contenders(question: Question, cache: Path, limit: int) -> dict[str, Callable[[], Timed]]:
    """What to run, in order. cache: of bytecode and native code. limit: seconds for TLC."""

    def cold(workers: str) -> Timed:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(cache / "once", folder, dirs_exist_ok=True)
            return ours(question, (*WHOLE, workers), cache, Path(folder))

    made: dict[str, Callable[[], Timed]] = {
        "ours": lambda: cold("1"),
        "two": lambda: cold("2"),
        "again": lambda: ours(question, (*WHOLE, "1"), cache, cache),
        "plain": lambda: ours(question, (), cache, cache),
    }
    if question.promela is not None:
        made["spin"] = lambda: spin(question)
    if os.environ.get("TLC_JAR") and question.tla is not None:
        made["tlc"] = lambda: tlc(question, 1, limit)
        made["tlc two"] = lambda: tlc(question, 2, limit)
    return made
