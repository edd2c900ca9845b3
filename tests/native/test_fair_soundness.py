"""The lessons of other checkers' bugs, with native code from the first state on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from consensus_check.explore import engines
from consensus_check.explore.native import chance, components, live_parts
from tests.soundness import test_coins, test_soundness

for _kit in (test_coins, test_soundness):
    globals().update({name: made for name, made in vars(_kit).items() if name.startswith("test_")})

asked, tossed = list[object](), list[object]()


@pytest.fixture(autouse=True)
def native(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No search is small."""
    made, made_by_chance = live_parts.native_components, chance.native_end_components

    def counted(*arguments: Any, **options: Any) -> object:
        asked.append(arguments)
        return made(*arguments, **options)

    def counted_by_chance(*arguments: Any, **options: Any) -> object:
        tossed.append(arguments)
        return made_by_chance(*arguments, **options)

    monkeypatch.setattr(engines, "FEW", 0)
    monkeypatch.setattr(components, "native_components", counted)
    monkeypatch.setattr(components, "native_end_components", counted_by_chance)
    yield


def test_native_code_was_asked() -> None:
    before = len(asked), len(tossed)
    test_coins.test_s28_whatever_always_comes_again_comes_for_ever()
    assert len(asked) > before[0]
    assert len(tossed) > before[1] + 5
