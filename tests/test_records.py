"""Records look like those of attrs."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from attrs import field

from consensus_check.records import define, frozen


@frozen
class Pair:
    left: int
    right: str = field(default="r", repr=False)


@frozen(order=True)
class Ordered:
    place: int


@define(eq=False)
class Named:
    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


@frozen
class Longer(Pair):
    more: tuple[Pair, ...] = ()


def test_a_record_shows_its_fields() -> None:
    assert repr(Pair(1)) == "Pair(left=1)"
    assert repr(Longer(1, "x", (Pair(2),))) == "Longer(left=1, more=(Pair(left=2),))"


def test_a_representation_of_its_own_stays() -> None:
    assert repr(Named("a")) == "<a>"


def test_values_are_equal_ordered_and_frozen_as_ever() -> None:
    assert Pair(1) == Pair(1) != Pair(2) and hash(Pair(1)) == hash(Pair(1))
    assert Ordered(1) < Ordered(2)
    assert Named("a") != Named("a")
    pair: Any = Pair(1)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        pair.left = 2
