"""A long `check`, killed again and again and resumed: is it the same answer?

Run from the root of the project:

    python benchmarks/explore/kill.py [--kills 10] [--seed 1] [--only WORD] [-n N] [--each]

Each question is asked once without a break. Then it is asked again and killed (signal 9) at random shares,
between 10 and 90 %, of the states found, or of the time where most of that goes into loops; each time it goes
on with `--resume` (with `--each`, from the beginning, and is resumed once). In the end the whole document but
for its times, and the bytes of the counterexample, are compared with those of the run without a break.
"""

from __future__ import annotations

import argparse
import json
import os
import pty
import random
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

ROOT = Path(__file__).resolve().parent.parent.parent
SHOWN = re.compile(r"([\d,]+) states, [\d,]+ left")
ADDED = """
    @cc.predicate
    def not_all_commit(self) -> bool:
        return not all(participant.work is Work.COMMITTED for participant in self.participants)

    @cc.predicate
    def all_commit(self) -> bool:
        return all(participant.work is Work.COMMITTED for participant in self.participants)

    @cc.predicate
    def some_abort(self) -> bool:
        return any(participant.work is Work.ABORTED for participant in self.participants)

    not_all = cc.always(not_all_commit)
    turns_back = cc.leads_to(all_commit, some_abort)

"""


@frozen
class Question:
    """title. name: of the property. n: group size. options: of the command. by_time: what shares are of."""

    title: str
    name: str
    n: int
    options: tuple[str, ...] = ()
    by_time: bool = False


QUESTIONS = (
    Question("states in memory", "not_all", 10, ("--workers", "1")),
    Question("states on disk", "not_all", 10, ("--workers", "2", "--memory", "700M")),
    Question("loops", "turns_back", 9, by_time=True),
    Question("longer than a minute", "not_all", 11, ("--workers", "2", "--memory", "6G")),
)


@frozen
class Ended:
    """A run: exit code (-9: killed), its document but for times, its counterexample, seconds, the states it
    showed last.
    """

    code: int
    document: Any
    trace: bytes
    seconds: float
    states: int


def deep(folder: Path) -> Path:
    """Two-phase commit with properties that fail where all have committed, which is the last level."""
    text = (ROOT / "specs" / "two_phase_commit.py").read_text(encoding="utf-8")
    before = "    agreement = cc.always("
    path = folder / "deep.py"
    path.write_text(text.replace(before, ADDED + before, 1), encoding="utf-8")
    return path


def run(
    question: Question, folder: Path, *, resume: bool, enough: Callable[[float, int], bool] | None = None
) -> Ended:
    """One run of the command in a folder. enough: after so many seconds and states, whether to kill it."""
    command = [sys.executable, "-m", "consensus_check", "check", f"./deep.py:TwoPhaseCommit.{question.name}"]
    command += ["-n", str(question.n), "--engine", "explore", "--no-reduction", "--json", *question.options]
    command += ["--out", "trace.itf.json", *(["--resume"] if resume else [])]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
    trace = folder / "trace.itf.json"
    trace.unlink(missing_ok=True)
    ours, theirs = pty.openpty()
    start, states = time.perf_counter(), 0
    with (folder / "said.json").open("w+", encoding="utf-8") as said:
        child = subprocess.Popen(command, cwd=folder, env=environment, stdout=said, stderr=theirs)
        os.close(theirs)
        while child.poll() is None:
            if select.select([ours], [], [], 0.05)[0]:
                try:
                    shown = SHOWN.findall(os.read(ours, 1 << 16).decode(errors="replace"))
                except OSError:  # the other end is closed
                    break
                states = int(shown[-1].replace(",", "")) if shown else states
            if enough is not None and enough(time.perf_counter() - start, states):
                child.send_signal(signal.SIGKILL)
                enough = None
        child.wait()
        os.close(ours)
        seconds = time.perf_counter() - start
        said.seek(0)
        document = json.load(said) if child.returncode in (0, 1, 3) else None
    found = trace.read_bytes() if trace.exists() else b""
    return Ended(child.returncode, timeless(document), found, seconds, states)


def timeless(document: Any) -> Any:
    """Without what differs from run to run: when it began, how long it took, how it was called."""
    if isinstance(document, dict):
        return {k: timeless(v) for k, v in document.items() if k not in ("seconds", "started", "command")}
    return [timeless(item) for item in document] if isinstance(document, list) else document


def kept(folder: Path) -> int:
    """States of the last checkpoint."""
    files = folder.glob(".consensus-check/searches/*/*/search.json")
    found = [json.loads(path.read_bytes()) for path in files]
    return max((int(one["segments"][-1]["until"]["states"]) for one in found), default=0)


def ask(question: Question, folder: Path, shares: Sequence[float], *, each: bool) -> bool:
    """Print a table for a question; whether every answer was the same."""
    whole = run(question, folder, resume=False)
    (result,) = whole.document["results"]
    total = result["states"]
    print(f"\n## {question.title}: {question.name}, n={question.n} {' '.join(question.options)}\n")
    length = result["counterexample"]["length"]
    print(f"without a break: {result['verdict']} ({result['kind']}), {total:,} states,")
    print(f"depth {result['depth']} and a counterexample of {length} steps, in {whole.seconds:.1f} s\n")
    print("| kill | at a share of | after | shown | kept |\n|---|---|---|---|---|", flush=True)
    resume, equal = False, True

    def last() -> bool:
        ended = run(question, folder, resume=True)
        same = ended.document == whole.document and ended.trace == whole.trace and ended.code == whole.code
        said = "same" if same else "NOT THE SAME"
        print(f"| - | the end | {ended.seconds:.1f} s, {said} | | |", flush=True)
        return same

    for number, share in enumerate(shares, 1):

        def enough(seconds: float, states: int, share: float = share) -> bool:
            return seconds > share * whole.seconds if question.by_time else states > share * total

        ended = run(question, folder, resume=resume, enough=enough)
        if ended.code != -signal.SIGKILL:
            print(f"| {number} | {share:.0%} | ended before | | |", flush=True)
        else:
            shown, known = f"{ended.states / total:.0%}", f"{kept(folder) / total:.0%}"
            print(f"| {number} | {share:.0%} | {ended.seconds:.1f} s | {shown} | {known} |", flush=True)
        resume = not each
        equal = (not each or last()) and equal
    equal = (each or last()) and equal
    left = [path for path in folder.rglob("*") if ".consensus-check/searches/" in str(path)]
    print(f"\n{'equal' if equal else 'NOT EQUAL'}; files left behind: {len(left)}", flush=True)
    return equal and not left


def main() -> int:
    """Ask, print, and say whether everything was the same."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("-n", type=int)
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args()
    drawn, good = random.Random(options.seed), True
    for question in QUESTIONS:
        shares = [drawn.uniform(0.1, 0.9) for _ in range(options.kills)]
        if options.only not in question.title:
            continue
        asked = evolve(question, n=options.n or question.n)
        with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
            deep(Path(name))
            order = shares if options.each else sorted(shares)
            good = ask(asked, Path(name), order, each=options.each) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
