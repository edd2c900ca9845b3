"""`grow`: how the verdict and the frequency of failure change with the group."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import product
from typing import Any

from attrs import evolve

from consensus_check._version import VERSION
from consensus_check.check.request import Changes
from consensus_check.cli import codes, interrupts, output, paint
from consensus_check.cli.options import Growth, Output, Search, Setting
from consensus_check.cli.reading import Read, read
from consensus_check.cli.settings import budget_of, changes_of, configured, grid_of, sizes_of
from consensus_check.grow.answer import answered
from consensus_check.grow.document import Grown, csv_text, document, markdown_text
from consensus_check.grow.page import grown_page
from consensus_check.grow.question import STATES, Question, Settings, Sweep, questions
from consensus_check.grow.store import path_of
from consensus_check.grow.sweep import Findings, sweep
from consensus_check.grow.workers import Answered, Job
from consensus_check.ir.environment import TOPOLOGIES
from consensus_check.ir.options import parse_deadline
from consensus_check.measure import SCHEDULERS, Limits, SchedulerName, runs_for
from consensus_check.records import frozen
from consensus_check.report.document import dumps
from consensus_check.report.words import did_you_mean
from consensus_check.trace.errors import InputError

FORMATS: Mapping[str, Callable[[Grown], str]] = {
    ".json": lambda found: dumps(document(found)),
    ".csv": csv_text,
    ".md": markdown_text,
}


def grow(named: str, setting: Setting, search: Search, growth: Growth, out: Output) -> int:
    """Run the command and return its exit code. Raises ConsensusCheckError for what cannot be asked."""
    started = datetime.now(UTC).isoformat(timespec="seconds")
    _expect_options(search, growth, out)
    setting, search = configured(setting, search)
    it = read(named)
    request = sweep_of(it, setting, search, growth)
    asked = questions(it.spec, request)
    job = Job(it.spec.source, it.spec.file, request.settings, VERSION, path_of(growth.results))
    told = _Told(it, out, started)
    findings = Findings(asked)
    size = search.workers if search.workers is not None else os.cpu_count() or 1
    with _bar(len(asked), quiet=out.quiet) as advance:

        def ended(one: Answered) -> None:
            told.line(one.cell)
            advance(one.question, 1.0)

        sweep(job, asked, workers=size, into=findings, on_cell=ended, on_part=advance)
    with interrupts.held():
        return told.report(findings)


def sweep_of(it: Read, setting: Setting, search: Search, growth: Growth) -> Sweep:
    """What the options ask for. Raises InputError CC603, CC604 and what the parsers of texts raise."""
    budget = evolve(budget_of(search), threads=1, keep=None)  # cells are shared among processes
    budget = budget if budget.max_states is not None else evolve(budget, max_states=STATES)
    settings = Settings(
        scheduler=_scheduler(growth.scheduler),
        runs=_runs(growth),
        confidence=_between("--confidence", growth.confidence, 0, 1),
        seed=setting.seed,
        limits=Limits() if growth.max_nodes is None else Limits(nodes=max(0, growth.max_nodes)),
        budget=budget,
        configurations=growth.configurations,
        adversary=growth.adversary,
    )
    return Sweep(
        protocol=it.located.protocol,
        property=search.property or it.located.property or "goal",
        sizes=sizes_of(setting),
        grid=grid_of(it.spec, setting),
        variations=variations(setting),
        deadline=parse_deadline(setting.deadline) if setting.deadline else None,
        instances=max(1, setting.instances),
        settings=settings,
    )


def variations(setting: Setting) -> tuple[Changes, ...]:
    """One environment for each topology named and each number of faults: `ring,star`, `silent=0..2`."""
    topologies = _topologies(setting.topology) if setting.topology else [None]
    faults = list(product(*(_counts(text) for text in setting.fault)))
    return tuple(
        changes_of(evolve(setting, topology=topology, fault=clauses))
        for topology, clauses in product(topologies, faults)
    )


def _topologies(text: str) -> list[str]:
    """`ring,links:0-1,1-2` as two: a piece that begins with no family belongs to the one before."""
    pieces = list[str]()
    for piece in text.split(","):
        if piece.partition(":")[0].partition("@")[0].strip() in TOPOLOGIES or not pieces:
            pieces.append(piece)
        else:
            pieces[-1] += "," + piece
    return pieces


def _counts(text: str) -> list[str]:
    """`silent=0..2@workers` as three clauses, the first of them `none`."""
    head, mark, rest = text, "", ""
    for sign in (":", "@"):
        before, found, after = text.partition(sign)
        if found and len(before) < len(head):
            head, mark, rest = before, found, after
    kind, _, count = head.partition("=")
    low, dots, high = count.partition("..")
    if not dots or not low.strip().isdecimal() or not high.strip().isdecimal():
        return [text]
    counts = range(int(low), int(high) + 1)
    if not counts or len(counts) > 1000:
        raise InputError("CC604", f"--fault {text}: a range goes upwards, e.g. {kind}=0..2")
    return [f"{kind}={k}{mark}{rest}" for k in counts]


def _scheduler(name: str) -> SchedulerName:
    if name not in SCHEDULERS:
        raise InputError("CC604", f"--scheduler {name}: there is none{did_you_mean(name, SCHEDULERS)}")
    return name


def _runs(growth: Growth) -> int:
    if growth.precision is not None:
        precision = _between("--precision", growth.precision, 0, 0.5)
        return runs_for(precision, _between("--confidence", growth.confidence, 0, 1))
    if growth.runs < 1:
        raise InputError("CC604", f"--runs {growth.runs}: it is at least 1")
    return growth.runs


def _between(name: str, value: float, low: float, high: float) -> float:
    if not low < value < high:
        raise InputError("CC604", f"{name} {value:g}: it lies between {low:g} and {high:g}")
    return value


def _expect_options(search: Search, growth: Growth, out: Output) -> None:
    """Raises InputError CC604, CC605 for options that say nothing here."""
    if out.json and out.jsonl:
        raise InputError("CC604", "--json and --jsonl exclude each other")
    for path in out.out:
        if not path.lower().endswith(tuple(FORMATS)):
            raise InputError("CC605", f"--out {path}: grow writes {', '.join(FORMATS)}")
    output.expect_writable(out.out)
    for name in ("first", "expect", "all_kinds", "warnings_as_errors"):
        if getattr(search, name):
            raise InputError("CC604", f"--{name.replace('_', '-')} says nothing to grow", help="leave it out")
    if search.engine != "auto":
        raise InputError("CC604", f"--engine {search.engine} says nothing to grow", help="leave it out")
    later = [name for name in ("cluster", "common") if getattr(growth, name)]
    later += ["second-opinion"] if search.second_opinion else []
    if later:
        raise InputError("CC605", f"--{later[0]} is not in this version", help="leave it out")
    if search.workers is not None and search.workers < 1:
        raise InputError("CC604", f"--workers {search.workers}: it is at least 1")


@contextmanager
def _bar(total: int, *, quiet: bool) -> Generator[Callable[[Question, float], None]]:
    """A progress bar with the time left, on a terminal only. It is told what share of a cell is done."""
    if quiet or not sys.stderr.isatty():
        yield lambda _, __: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task, done = progress.add_task("cells", total=total), dict[int, float]()

        def advance(question: Question, share: float) -> None:
            done[question.number] = share
            text = f"{question.protocol}, n={question.scope.n}"
            progress.update(task, completed=sum(done.values()), description=text)

        yield advance


@frozen
class _Told:
    """How a sweep is told."""

    read: Read
    out: Output
    started: str

    def line(self, cell: dict[str, Any]) -> None:
        """A line of JSON as a cell ends."""
        if self.out.jsonl:
            with interrupts.held():
                paint.say(dumps(cell, indent=None))

    def report(self, findings: Findings) -> int:
        """Print, write the files, decide the exit code."""
        cells = tuple(findings.in_order())
        found = Grown(VERSION, self.read.name, self.read.digest, self.started, cells, findings.interrupted)
        if self.out.json:
            paint.say(dumps(document(found)))
        elif not self.out.jsonl:
            paint.show(grown_page(found, paint.width(), quiet=self.out.quiet))
        for path in self.out.out:
            ending = next(known for known in FORMATS if path.lower().endswith(known))
            output.write(path, FORMATS[ending](found))
        return exit_code(found)


def exit_code(found: Grown) -> int:
    """0 when every cell has an answer, 3 when one has not; 2 when none could be asked at all."""
    answers = [codes.INTERRUPTED] if found.interrupted else []
    failed = [str(cell["reason"]) for cell in found.cells if cell["status"] == "failed"]
    if any(reason.startswith("CC9") for reason in failed):
        answers.append(codes.DISAGREE)
    refused = [reason for reason in failed if reason.startswith(("CC1", "CC2", "CC3", "CC4", "CC6"))]
    if found.cells and len(refused) == len(found.cells):
        answers.append(codes.USAGE)
    if not all(answered(cell) for cell in found.cells):
        answers.append(codes.UNDECIDED)
    if found.cells and all(cell["status"] == "skipped" for cell in found.cells):
        answers.append(codes.USAGE)
    return codes.first(answers)
