"""The random runs of one cell, done by several processes: the same result, whatever happens to them."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest

from consensus_check.grow import crew as crew_module
from consensus_check.grow.answer import prepare, sampler_of, sampling_of
from consensus_check.grow.crew import Crew, batches
from consensus_check.grow.question import Question, Settings, Sweep, questions
from consensus_check.grow.store import Store
from consensus_check.grow.sweep import sweep
from consensus_check.grow.workers import Helping, Job
from consensus_check.measure import Limits
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Budget
from tests.grow.cells import SMALL

RUNS = 1500


def _asked(name: str, sizes: tuple[int, ...], folder: Path, **more: Any) -> tuple[Job, list[Question]]:
    path = SMALL / f"{name}.py"
    settings = Settings(runs=RUNS, limits=Limits(nodes=0), **more)
    spec = read_file(path)
    job = Job(path.read_text(encoding="utf-8"), str(path), settings, "test", folder / "results.sqlite")
    return job, questions(spec, Sweep(sizes=sizes, settings=settings))


def _chances(job: Job, asked: list[Question], workers: int) -> list[dict[str, Any]]:
    found = sweep(job, asked, workers=workers)
    return [{name: cell[name] for name in ("by_chance", "time", "cost")} for cell in found.in_order()]


@pytest.mark.parametrize("sizes", [(7,), (6, 7)])
def test_workers_share_the_runs_of_a_cell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sizes: tuple[int, ...]
) -> None:
    monkeypatch.setattr(crew_module, "HIRE", 0.0)
    one, many = tmp_path / "one", tmp_path / "many"
    wanted = _chances(*_asked("quorum", sizes, one), 1)
    assert _chances(*_asked("quorum", sizes, many), 3) == wanted
    assert [cell["by_chance"]["runs"] for cell in wanted] == [RUNS] * len(sizes)


def test_a_helper_that_is_killed_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew_module, "HIRE", 0.0)
    job, asked = _asked("quorum", (7,), tmp_path)
    prepared = prepare(job.spec(), asked[0], job.settings, version="test")
    helping = Helping(job, job.spec())
    parts = [helping.tally(batch) for batch in batches(asked[0], 0, RUNS)]
    alone = parts[0]
    assert alone is not None
    for part in parts[1:]:
        assert part is not None
        alone = alone.plus(part)
    killed = list[int]()

    def on_part(_: Question, share: float) -> None:
        if share > 0.3 and not killed and crew.workers:
            killed.append(crew.workers[0].process.pid or 0)
            os.kill(killed[0], signal.SIGKILL)

    sampler, sampling = sampler_of(prepared, asked[0]), sampling_of(prepared, job.settings)
    with Store(job.results), Crew(job, 2, on_part=on_part) as crew:
        gather = crew.gather(asked[0])
        tally = gather(lambda first, runs: sampler.tally(0, prepared.key, first, runs), sampling)
    assert killed and tally == alone


def test_the_time_for_runs_may_be_over(tmp_path: Path) -> None:
    job, asked = _asked("quorum", (40,), tmp_path, budget=Budget(max_states=10, time_limit=0.001))
    (cell,) = sweep(job, asked, workers=2).in_order()
    assert cell["by_chance"] is None and "CC573" in cell["reason"]
