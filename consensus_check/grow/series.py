"""Cells of one curve together: all that differs among them is n."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from attrs import evolve

from consensus_check.grow.shape import Point, Shape, shape_of
from consensus_check.records import frozen

Json = dict[str, Any]
NO_LAW = "no law named: comes with a later version"


@frozen
class Threshold:
    """A threshold of the spec along a curve. slack: size -> how many more may be missing; because: what it
    explains, '' for nothing; falls: whether that is where the share falls.
    """

    line: int
    slack: Mapping[int, int]
    because: str
    falls: bool


@frozen
class Series:
    """The cells of a curve, sizes ascending, its shape, and the thresholds of the spec."""

    cells: tuple[Json, ...]
    points: tuple[Point, ...]
    shape: Shape
    thresholds: tuple[Threshold, ...] = ()

    @property
    def because(self) -> str:
        """What the spec's own thresholds explain."""
        return next((one.because for one in self.thresholds if one.because), "")

    @property
    def first(self) -> Json:
        return self.cells[0]


def series_of(cells: Iterable[Json]) -> list[Series]:
    """The curves among cells, in order of their first cell."""
    found = dict[str, list[Json]]()
    for cell in cells:
        found.setdefault(_name(cell), []).append(cell)
    return [_made(sorted(group, key=lambda cell: cell["group_size"])) for group in found.values()]


def _name(cell: Json) -> str:
    kept = ("protocol", "property", "topology", "timing", "network", "faults", "chosen", "instance")
    return repr([cell.get(name) for name in kept])


def _made(cells: list[Json]) -> Series:
    points = tuple(
        Point(cell["group_size"], chance["value"], chance["low"], chance["high"])
        for cell in cells
        if (chance := cell["by_chance"]) is not None
    )
    shape, thresholds = shape_of(points), tuple(_thresholds(cells, points))
    if shape.name == "mixed" and any(one.falls for one in thresholds):
        shape = evolve(shape, name="steps")
    return Series(tuple(cells), points, shape, thresholds)


def _thresholds(cells: list[Json], points: Sequence[Point]) -> Iterator[Threshold]:
    """The thresholds that every cell of the curve has."""
    known = [{row["line"]: row["slack"] for row in cell.get("slack") or ()} for cell in cells]
    for line in sorted(set.intersection(*map(set, known)) if known else ()):
        slack = {cell["group_size"]: rows[line] for cell, rows in zip(cells, known, strict=True)}
        falls = _falls(slack, points)
        because = _because(line, slack, cells)
        if not because and falls:
            because = f"it falls exactly where the slack of line {line} grows"
        yield Threshold(line, slack, because, falls)


def _because(line: int, slack: Mapping[int, int], cells: list[Json]) -> str:
    verdicts = {cell["group_size"]: cell["verdict"] for cell in cells}
    failing = {n for n, verdict in verdicts.items() if verdict == "violated"}
    if failing == {n for n in slack if slack[n] < 0} and 0 < len(failing) < len(slack):
        return f"it fails exactly where the slack of line {line} is negative"
    return ""


def _falls(slack: Mapping[int, int], points: Sequence[Point]) -> bool:
    """Whether the share falls exactly where the slack grows, and elsewhere does not."""
    downs = {b.n for a, b in pairwise(points) if b.high < a.low}
    wider = {b.n for a, b in pairwise(points) if slack[b.n] > slack[a.n]}
    return bool(downs) and downs == wider and len(points) > len(downs) + 1


def series_json(one: Series) -> Json:
    """A curve and its shape, as it stands beside the laws."""
    first = one.first
    return {
        "series": {
            "protocol": first["protocol"],
            "property": first["property"],
            "topology": first["topology"],
            "faults": first["faults"],
            "parameters": first["chosen"],
            "quantity": "by_chance",
        },
        "shape": one.shape.name,
        "why": one.shape.why,
        "because": one.because or None,
        "slack": [{"line": row.line, "by_size": dict(row.slack)} for row in one.thresholds],
    }
