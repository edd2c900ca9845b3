"""Cells of one curve together: all that differs among them is n."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from consensus_check.grow.shape import Point, Shape, shape_of

Json = dict[str, Any]
NO_LAW = "no law named: comes with a later version"


@frozen
class Series:
    """The cells of a curve, sizes ascending, and its shape."""

    cells: tuple[Json, ...]
    points: tuple[Point, ...]
    shape: Shape

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
    return Series(tuple(cells), points, shape_of(points))


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
    }
