"""What a second thread gives the search, beside what it gives bare inserts into a table.

Run from the root of the project:

    python benchmarks/explore/threads.py [--rounds 5] [--only WORD]

Each round asks every question with one worker and then with two, and times as many random inserts into a
table of 512 MB (`inserts.c`, by `gcc -O2`) by one thread and by two: memory allows no more than that on the
machine as it is just then. The explorer is asked alone, for a plain `check` soon has the solver beside it.
Times are those of the search, as the result says them. Printed for each
question: the smallest times, their ratio, and the least, the median and the greatest ratio within a round.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import define, field

sys.path.insert(0, str(Path(__file__).resolve().parent))
from contenders import WHOLE, Question, ours, prepare

HERE = Path(__file__).resolve().parent
INSERTS = 400_000_000
BITS = 26
HEAD = "| | states | one thread s | two s | ratio | least | median | greatest |\n" + "|---" * 8 + "|"
ALONE = ("--engine", "explore", *WHOLE)
QUESTIONS = (
    Question("two-phase commit n=10", ("two_phase_commit:TwoPhaseCommit.agreement", "-n", "10"), None),
    Question("EWD840 n=11", ("ewd840:Ewd840.no_false_alarm", "-n", "11"), None),
)


@define
class Pairs:
    """Seconds by one thread and by two, a pair a round."""

    title: str
    states: int | None = None
    pairs: list[tuple[float, float]] = field(factory=list)

    def row(self) -> str:
        one, two = (min(pair[i] for pair in self.pairs) for i in (0, 1))
        ratios = sorted(a / b for a, b in self.pairs)
        figures = (one, two, one / two, ratios[0], statistics.median(ratios), ratios[-1])
        states = "-" if self.states is None else f"{self.states:,}"
        return f"| {' | '.join((self.title, states, *(f'{x:.2f}' for x in figures)))} |"


def inserted(program: Path, threads: int) -> float:
    """Seconds for INSERTS inserts by so many threads together."""
    command = [str(program), str(threads), str(BITS), str(INSERTS)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return INSERTS / (float(said) * 1e6)


def made(folder: Path) -> Path | None:
    """The program that inserts; None where there is no compiler for it."""
    if shutil.which("gcc") is None:
        return None
    program = folder / "inserts"
    command = ["gcc", "-O2", "-pthread", "-o", str(program), str(HERE / "inserts.c")]
    return program if subprocess.run(command, check=False).returncode == 0 else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="", help="of the questions whose title has this word")
    options = parser.parse_args()
    bare, asked = Pairs("bare inserts"), [q for q in QUESTIONS if options.only in q.title]
    found = {question.title: Pairs(question.title) for question in asked}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        program = made(place)
        prepare(place)
        for _ in range(options.rounds):
            if program is not None:
                bare.pairs.append((inserted(program, 1), inserted(program, 2)))
            for question in asked:
                one, two = (ours(question, (*ALONE, w), place, place / "once") for w in ("1", "2"))
                if one.search is None or two.search is None or one.states != two.states:
                    raise SystemExit(f"{question.title}: {one.said} {one.states}, {two.said} {two.states}")
                found[question.title].states = one.states
                found[question.title].pairs.append((one.search, two.search))
    print(HEAD)
    for pairs in (bare, *found.values()):
        if pairs.pairs:
            print(pairs.row())


if __name__ == "__main__":
    main()
