"""The lessons of other checkers' bugs, with native code from the first state on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from consensus_check.explore import engines
from consensus_check.explore.native import components, live_parts
from tests.soundness import test_coins, test_soundness

for _kit in (test_coins, test_soundness):
    globals().update({name: made for name, made in vars(_kit).items() if name.startswith("test_")})

asked = list[object]()


@pytest.fixture(autouse=True)
def native(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No search is small."""
    made = live_parts.native_components

    def counted(*arguments: object, **options: object) -> object:
        asked.append(arguments)
        return made(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(engines, "FEW", 0)
    monkeypatch.setattr(components, "native_components", counted)
    yield


def test_native_code_was_asked() -> None:
    assert len(asked) > 20
