"""A sweep as JSON (schema consensus-check/1), CSV and Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from consensus_check.grow.series import NO_LAW, series_json, series_of
from consensus_check.records import frozen
from consensus_check.report.document import SCHEMA
from consensus_check.report.environment import parameters_text

Json = dict[str, Any]
COLUMNS = (
    "protocol", "property", "n", "topology", "timing", "network", "faults", "parameters", "verdict", "kind",
    "share", "low", "high", "exact", "method", "confidence", "runs", "misses", "unit", "mean", "p50", "p95",
    "least", "greatest", "bad", "total", "status", "reason",
)  # fmt: skip


@frozen
class Grown:
    """What a sweep found. spec: how it is named; digest: of its text."""

    version: str
    spec: str
    digest: str
    started: str
    cells: tuple[Json, ...]
    interrupted: bool = False


def document(found: Grown) -> Json:
    """The whole as one JSON object."""
    return {
        "schema": SCHEMA,
        "command": "grow",
        "version": found.version,
        "spec": found.spec,
        "digest": found.digest,
        "started": found.started,
        "interrupted": found.interrupted,
        "cells": list(found.cells),
        "laws": [],
        "laws_reason": NO_LAW,
        "shapes": [series_json(one) for one in series_of(found.cells)],
    }


def rows(cells: Iterable[Json]) -> list[list[str]]:
    """A row a cell, in the order of COLUMNS."""
    return [[_text(_fields(cell)[name]) for name in COLUMNS] for cell in cells]


def _fields(cell: Json) -> Json:
    chance, spent = cell["by_chance"] or {}, cell["time"] or {}
    counted, ranged = cell["by_configuration"] or {}, cell["by_adversary"] or {}
    return {
        **{name: cell.get(name) for name in COLUMNS},
        "n": cell["group_size"],
        "faults": " ".join(cell["faults"]),
        "parameters": parameters_text(cell["parameters"]),
        **{name: chance.get(name) for name in COLUMNS[11:18]},
        "share": chance.get("value"),
        **{name: spent.get(name) for name in ("unit", "mean", "p50", "p95")},
        "least": ranged.get("min"),
        "greatest": ranged.get("max"),
        **{name: counted.get(name) for name in ("bad", "total")},
    }


def _text(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def csv_text(found: Grown) -> str:
    """The cells as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows(found.cells))
    return out.getvalue()


def markdown_text(found: Grown) -> str:
    """The cells as Markdown tables, one a curve, each with its shape; columns without a value left out."""
    parts = [f"# {found.spec}\n"]
    for one in series_of(found.cells):
        table = rows(one.cells)
        used = [k for k in range(len(COLUMNS)) if any(row[k] for row in table)]
        parts.append(_row([COLUMNS[k] for k in used]) + _row(["---"] * len(used)))
        parts[-1] += "".join(_row([row[k].replace("|", "\\|") for k in used]) for row in table)
        parts.append(f"Shape: {one.shape.name or 'none'} ({one.shape.why}). Law: {NO_LAW}.\n")
    return "\n".join(parts)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |\n"
