"""Results that are kept: one SQLite file, a row a cell, one writer.

A row is written when its cell ends, in a transaction of its own (write-ahead log, synchronous), so a kill
at any moment leaves whole cells or nothing. Holds and violated are reused always; a cell whose verdict is
unknown only by a run whose every budget is no larger.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from attrs import field

from consensus_check.records import define
from consensus_check.trace.errors import InputError
from consensus_check.verdict import Budget

FOLDER: Final = ".consensus-check"
FILE: Final = "results.sqlite"
LAYOUT: Final = 1
BUSY: Final = 30.0
_TABLES: Final = """
create table if not exists cells (
  key text primary key, cell text not null, verdict text, budget text not null, finished real not null
) without rowid;
create table if not exists work (
  id integer primary key, session text not null, key text not null, event text not null, at real not null
);
"""


def path_of(folder: str | None) -> Path:
    """The results file of a folder (None: `.consensus-check` here)."""
    return Path(folder) / FILE if folder else Path(FOLDER) / FILE


@define(eq=False)
class Store:
    """An open results file. session: names one sweep in the record of work."""

    path: Path
    session: str = field(factory=lambda: f"{os.getpid()}-{time.time_ns()}")
    readonly: bool = False
    _db: sqlite3.Connection = field(init=False)

    def __attrs_post_init__(self) -> None:
        try:
            self._db = self._open()
        except (OSError, sqlite3.Error) as error:
            raise InputError(
                "CC606",
                f"the results in {self.path} cannot be opened: {error}",
                help="remove the file, or name another folder with --results",
            ) from None

    def _open(self) -> sqlite3.Connection:
        if self.readonly:
            return sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self.path, timeout=BUSY, isolation_level=None)
        db.execute("pragma journal_mode=wal")
        db.execute("pragma synchronous=full")
        if db.execute("pragma user_version").fetchone()[0] not in (0, LAYOUT):
            db.close()
            raise sqlite3.DatabaseError("it was written by another version")
        db.executescript(_TABLES)
        db.execute(f"pragma user_version={LAYOUT}")
        return db

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    def find(self, key: str, budget: Budget) -> dict[str, Any] | None:
        """The kept cell of a key, where it may be reused under this budget."""
        row = self._db.execute("select cell, verdict, budget from cells where key = ?", (key,)).fetchone()
        if row is None:
            return None
        cell, verdict, kept = json.loads(row[0]), row[1], json.loads(row[2])
        return cell if verdict != "unknown" or _covers(kept, budget_json(budget)) else None

    def keep(self, key: str, cell: Mapping[str, Any], budget: Budget) -> None:
        """Keep a finished cell. A decided one is never replaced by one that is not."""
        self._db.execute(
            "insert into cells values (?, ?, ?, ?, ?) on conflict (key) do update set cell = excluded.cell, "
            "verdict = excluded.verdict, budget = excluded.budget, finished = excluded.finished "
            "where cells.verdict = 'unknown'",
            (key, json.dumps(cell), cell["verdict"], json.dumps(budget_json(budget)), time.time()),
        )
        self.note(key, "kept")

    def note(self, key: str, event: str) -> None:
        """Record that work on a cell began, or that its result was kept."""
        self._db.execute(
            "insert into work (session, key, event, at) values (?, ?, ?, ?)",
            (self.session, key, event, time.time()),
        )

    def history(self) -> list[tuple[str, str, str]]:
        """(session, key, event) of all work, in order."""
        return list(self._db.execute("select session, key, event from work order by id"))


def budget_json(budget: Budget) -> dict[str, float | None]:
    """A budget as plain data; None is without limit."""
    return {
        "max_states": budget.max_states,
        "memory": budget.memory,
        "time_limit": budget.time_limit,
        "bound": budget.bound,
    }


def _covers(kept: Mapping[str, float | None], asked: Mapping[str, float | None]) -> bool:
    """Whether no asked budget is larger than the kept one."""
    for name, limit in asked.items():
        had = kept.get(name)
        if had is not None and (limit is None or limit > had):
            return False
    return True
