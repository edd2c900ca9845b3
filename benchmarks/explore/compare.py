"""`check` beside SPIN and TLC: the same question to each, whole processes from the shell, in turn.

Run from the root of the project:

    python benchmarks/explore/compare.py [--rounds 3] [--only WORD] [--largest] [--keep FILE]

SPIN's time contains making and compiling its search (`gcc -O2`); its own search stands apart. TLC runs
where TLC_JAR names its jar, with one worker and with two, and the better counts. Ratios are taken within
a round and their median is printed; times are the smallest. --keep adds the runs to a file, and the tables
are about all that it holds: so that rounds may be done when the machine is quiet.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from attrs import asdict

sys.path.insert(0, str(Path(__file__).resolve().parent))
from contenders import DEEP, UNFINISHED, Question, Timed, contenders, prepare, questions

Runs = dict[str, list[Timed]]
LONG = 60.0


def least(
    runs: Runs, name: str, what: Callable[[Timed], float | None] = lambda run: run.wall
) -> float | None:
    """The smallest of a contender's runs; None where it has none, or did not finish."""
    ended = [run for run in runs.get(name, []) if run.said != UNFINISHED]
    return min((value for run in ended if (value := what(run)) is not None), default=None)


def ratio(
    runs: Runs,
    other: str,
    mine: str,
    what: Callable[[Timed], float | None] = lambda run: run.wall,
) -> float | None:
    """The median over rounds of the other's figure to ours."""
    pairs = zip(runs.get(other, []), runs.get(mine, []), strict=False)
    found = [
        a / b
        for theirs, ours in pairs
        if theirs.said != UNFINISHED and (a := what(theirs)) and (b := what(ours))
    ]
    return statistics.median(found) if found else None


def of_tlc(
    runs: Runs, mine: str, what: Callable[[Timed], float | None] = lambda run: run.wall
) -> float | None:
    """TLC's wall time to ours, with the number of its workers that is better."""
    found = [value for name in ("tlc", "tlc two") if (value := ratio(runs, name, mine, what)) is not None]
    return min(found, default=None)


def said(runs: Runs) -> str:
    """The verdict where all agree, else everybody's."""
    words = {name: each[0].said for name, each in runs.items() if each and each[0].said != UNFINISHED}
    return next(iter(words.values())) if len(set(words.values())) == 1 else str(words)


COLUMNS: dict[str, Callable[[Runs], tuple[float | None, str]]] = {
    "states": lambda runs: (least(runs, "ours", lambda run: run.states), ",.0f"),
    "ours s": lambda runs: (least(runs, "ours"), ".2f"),
    "again s": lambda runs: (least(runs, "again"), ".2f"),
    "two threads s": lambda runs: (least(runs, "two"), ".2f"),
    "as it is s": lambda runs: (least(runs, "plain"), ".2f"),
    "search s": lambda runs: (least(runs, "again", lambda run: run.search), ".2f"),
    "MB": lambda runs: (least(runs, "again", lambda run: run.memory), ",.0f"),
    "SPIN s": lambda runs: (least(runs, "spin"), ".2f"),
    "compiling s": lambda runs: (least(runs, "spin", lambda run: run.compiled), ".2f"),
    "its search s": lambda runs: (least(runs, "spin", lambda run: run.search), ".2f"),
    "TLC s": lambda runs: (least(runs, "tlc"), ".1f"),
    "TLC two s": lambda runs: (least(runs, "tlc two"), ".1f"),
    "SPIN / ours": lambda runs: (ratio(runs, "spin", "ours"), ".1f"),
    "by processor": lambda runs: (ratio(runs, "spin", "ours", lambda run: run.work), ".1f"),
    "search / search": lambda runs: (ratio(runs, "spin", "again", lambda run: run.search), ".1f"),
    "TLC / ours": lambda runs: (of_tlc(runs, "ours"), ".0f"),
    "TLC / two": lambda runs: (of_tlc(runs, "two"), ".0f"),
    "by processor ": lambda runs: (of_tlc(runs, "ours", lambda run: run.work), ".0f"),
}
HEAD = "| model | " + " | ".join(COLUMNS) + " | verdict |\n" + "|---" * (len(COLUMNS) + 2) + "|"


def shown(title: str, runs: Runs) -> str:
    cells = [title]
    for column in COLUMNS.values():
        value, form = column(runs)
        cells.append("-" if value is None else format(value, form))
    return "| " + " | ".join([*cells, said(runs)]) + " |"


# -- the bars ----------------------------------------

FLAT, HUGE = "two-phase commit n=8, agreement", "two-phase commit n=10, agreement"
SMALL, LOOPS = "two-phase commit n=4, agreement", "EWD840 n=8, the end is noticed, holding"
EVERY_STATE = 100_000_041  # of the model with a failure at depth 40, by hand: benchmarks/explore/long_road.py


def bars(rows: dict[str, Runs]) -> list[tuple[str, float | None, float, bool]]:
    """What is to be reached, what was measured, the bound, and whether more is better."""

    def of(title: str) -> Runs:
        return rows.get(title, {})

    huge = of(HUGE)
    states = least(huge, "again", lambda run: run.states)
    memory = least(huge, "again", lambda run: run.memory)
    shallow = least(of(DEEP), "ours", lambda run: run.states)
    tlc = max((r for mine in ("ours", "two") if (r := of_tlc(of(FLAT), mine)) is not None), default=None)
    both = ratio(huge, "again", "two", lambda run: run.search)
    return [
        ("TLC's wall time to ours, 1.7 M states, each at its better of one and two threads", tlc, 50, True),
        ("TLC's wall time to that of a plain `check`", of_tlc(of(FLAT), "plain"), 50, True),
        ("SPIN's wall time to ours, 1.7 M states, one thread", ratio(of(FLAT), "spin", "ours"), 3, True),
        ("states a second to SPIN's, 61 M, one thread", _rate(huge, "again"), 6, True),
        ("states a second to SPIN's, 61 M, two threads", _rate(huge, "two"), 12, True),
        ("EWD840 n=8, liveness, SPIN's wall time to ours", ratio(of(LOOPS), "spin", "ours"), 3, True),
        ("EWD840 n=8, liveness, TLC's wall time to ours", of_tlc(of(LOOPS), "ours"), 30, True),
        ("seconds of a check of 1,568 states, all of it", least(of(SMALL), "plain"), 0.4, False),
        ("bytes a state over 100 MB, 61 M states", _bytes(states, memory), 48, False),
        ("one thread's search to two threads', 61 M states", both, 1.6, True),
        (
            "share of the states at which a shallow failure is found",
            shallow / EVERY_STATE if shallow else None,
            0.5,
            False,
        ),
    ]


def _rate(runs: Runs, mine: str) -> float | None:
    return ratio(runs, "spin", mine, lambda run: run.search)


def _bytes(states: float | None, memory: float | None) -> float | None:
    return None if states is None or memory is None else (memory - 100) * 2**20 / states


def told(rows: dict[str, Runs]) -> str:
    lines = ["| bar | to reach | measured | |", "|---|---|---|---|"]
    for what, value, bound, more in bars(rows):
        reach = f"{'at least' if more else 'at most'} {bound:g}"
        met = value is not None and (value >= bound if more else value <= bound)
        measured = "not run here" if value is None else f"{value:.3g}"
        lines.append(f"| {what} | {reach} | {measured} | {'met' if met else 'not met'} |")
    for name, word in (("again", "one thread"), ("two", "two threads")):
        huge = rows.get(HUGE, {})
        states, took = least(huge, name, lambda run: run.states), least(huge, name, lambda run: run.search)
        if states and took:
            lines.append(f"| million states a second, 61 M states, {word} | | {states / took / 1e6:.1f} | |")
    return "\n".join(lines)


# -- rounds ----------------------------------------


def once(question: Question, runs: Runs, cache: Path, limit: int) -> None:
    """One round. What takes TLC long is not repeated."""
    for name, run in contenders(question, cache, limit).items():
        known = runs.setdefault(name, [])
        if not (name.startswith("tlc") and known and known[0].wall > LONG):
            known.append(run())


def loaded(file: Path | None) -> dict[str, Runs]:
    if file is None or not file.exists():
        return {}
    read = json.loads(file.read_text())
    return {
        title: {name: [Timed(**one) for one in each] for name, each in runs.items()}
        for title, runs in read.items()
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", default="")
    options.add_argument("--largest", action="store_true", help="also n=10")
    options.add_argument("--limit", type=int, default=300, help="seconds for TLC")
    options.add_argument("--keep", type=Path)
    chosen = options.parse_args()
    if not (shutil.which("spin") and shutil.which("gcc")):
        sys.exit("spin and gcc are needed: not run here")
    if not os.environ.get("TLC_JAR"):
        print("TLC: not run here (TLC_JAR names no jar)\n")
    rows, asked = loaded(chosen.keep), questions()
    print(HEAD, flush=True)
    with tempfile.TemporaryDirectory() as cache:
        prepare(Path(cache))
        for question in asked:
            runs = rows.setdefault(question.title, {})
            if chosen.only in question.title and (chosen.largest or not question.large):
                for _ in range(chosen.rounds):
                    once(question, runs, Path(cache), chosen.limit)
                if chosen.keep is not None:
                    kept = {t: {k: list(map(asdict, v)) for k, v in each.items()} for t, each in rows.items()}
                    chosen.keep.write_text(json.dumps(kept, indent=1))
            if runs:
                print(shown(question.title, runs), flush=True)
    print("\n" + told(rows))


if __name__ == "__main__":
    main()
