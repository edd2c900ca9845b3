"""The shape of a curve, by the rule that shape.py states."""

from __future__ import annotations

import pytest

from consensus_check.grow.shape import Point, shape_of


def points(values: dict[int, float], half: float = 0.0) -> list[Point]:
    return [Point(n, p, max(0.0, p - half), min(1.0, p + half)) for n, p in values.items()]


QUORUM = {3: 0.488, 4: 0.181, 5: 0.263, 6: 0.345, 7: 0.148, 8: 0.203, 9: 0.262, 10: 0.121}


@pytest.mark.parametrize(
    ("values", "half", "name"),
    [
        ({2: 0.1, 3: 0.2, 4: 0.3}, 0.01, "grows"),
        ({2: 0.9, 3: 0.5, 4: 0.1}, 0.01, "shrinks"),
        ({2: 0.3, 3: 0.31, 4: 0.29}, 0.05, "flat"),
        (QUORUM, 0.0, "steps"),
        ({2: 0.1, 3: 0.5, 4: 0.2, 5: 0.3}, 0.01, "mixed"),
        ({2: 0.10, 3: 0.14, 4: 0.18}, 0.03, "grows"),
        ({2: 0.1, 3: 0.9}, 0.0, None),
        ({2: 0.0, 3: 0.0, 4: 0.0}, 0.0, "flat"),
    ],
)
def test_shape(values: dict[int, float], half: float, name: str | None) -> None:
    assert shape_of(points(values, half)).name == name


def test_the_step_is_named() -> None:
    assert shape_of(points(QUORUM)).why == "it goes down only where n mod 3 is 1"
