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


@frozen
class Marked:
    value: object
    note: str = field(default="", eq=False)


@frozen
class Empty:
    pass


@frozen
class Own:
    value: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own)

    def __hash__(self) -> int:
        return 7


def test_records_are_compared_as_those_of_attrs() -> None:
    names = {"__annotations__": {"value": object}, "__module__": __name__}
    plain: Any = attrs.frozen(type("Marked", (), names))
    for one, other in [(1, 1), (1, 2), ((1, 2), (1, 2)), ("a", 1), (float("inf"), float("inf"))]:
        left, right = Marked(one, "x"), Marked(other, "y")
        assert ({left} == {right}) is (plain(one) == plain(other))
    assert hash(Marked(1, "x")) == hash(Marked(1, "y"))
    others: list[Any] = [Marked(1), plain(1), Empty(), Marked(()), Pair(1), Longer(1)]
    assert all((one == other) is (one is other) for one in others for other in others)
    assert Empty() == Empty()
    assert Longer(1, more=(Pair(2),)) == Longer(1, more=(Pair(2, "r"),))
    assert len({Empty(), Empty(), Marked(1), Marked(1, "x"), Longer(1), Pair(1)}) == 4
    with pytest.raises(TypeError):
        hash(Marked([]))


def test_an_equality_of_its_own_stays() -> None:
    assert Own(1) == Own(2) and hash(Own(1)) == 7


def test_fields_are_compared_by_value_or_not_at_all() -> None:
    with pytest.raises(TypeError, match="compared by its value"):

        @frozen
        class _Loosely:
            value: str = field(eq=str.lower)
