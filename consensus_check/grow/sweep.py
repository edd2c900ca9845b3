"""A whole sweep: its cells answered, kept, and given back in the order of the questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import field

from consensus_check.grow.crew import Crew
from consensus_check.grow.question import Question
from consensus_check.grow.store import Store
from consensus_check.grow.workers import Answered, Job, Report, answering
from consensus_check.records import define


@define(eq=False)
class Findings:
    """The cells so far, by the number of their question; reused: how many of them were kept already."""

    asked: Sequence[Question]
    cells: dict[int, dict[str, Any]] = field(factory=dict)
    reused: int = 0
    interrupted: bool = False

    def in_order(self) -> list[dict[str, Any]]:
        return [self.cells[one.number] for one in self.asked if one.number in self.cells]


def sweep(
    job: Job,
    asked: Sequence[Question],
    *,
    workers: int = 1,
    into: Findings | None = None,
    on_cell: Callable[[Answered], None] | None = None,
    on_part: Callable[[Question, float], None] | None = None,
) -> Findings:
    """Answer every question. An interrupt (KeyboardInterrupt) ends the sweep and keeps what was found.

    on_cell is called as each cell ends, on_part with the share of its random runs that is done. Cells that
    failed are not kept, so that another sweep tries again.
    """
    findings = into if into is not None else Findings(asked)
    try:
        with Store(job.results) as store:
            for report in _reports(job, list(asked), workers, store, on_part or _unheard):
                if not isinstance(report, Answered):
                    store.note(report.key, "begun")
                    continue
                if report.key is not None and not report.reused:
                    store.keep(report.key, report.cell, job.settings.budget)
                findings.cells[report.question.number] = report.cell
                findings.reused += report.reused
                if on_cell is not None:
                    on_cell(report)
    except KeyboardInterrupt:
        findings.interrupted = True
    return findings


def _unheard(_: Question, __: float) -> None:
    pass


def _reports(
    job: Job, asked: list[Question], workers: int, store: Store, on_part: Callable[[Question, float], None]
) -> Iterator[Report]:
    with Crew(job, workers, on_part=on_part) as crew:
        if workers > 1 and len(asked) > 1:
            crew.pending += asked
            yield from crew.reports()
            return
        spec = job.spec()
        for question in asked:
            gather = crew.gather(question) if workers > 1 else None
            yield from answering(job, spec, store, question, gather)
