"""What is kept, and when it may be reused."""

from __future__ import annotations

from pathlib import Path

import pytest

from consensus_check.grow.store import Store
from consensus_check.ir.digest import digest
from consensus_check.ir.terms import add, eq, int_var, integer
from consensus_check.trace.errors import InputError
from consensus_check.verdict import Budget


def test_decided_cells_are_reused_always_unknown_ones_by_no_larger_budget(tmp_path: Path) -> None:
    with Store(tmp_path / "r.sqlite") as store:
        store.keep("a", {"verdict": "holds"}, Budget(max_states=10))
        store.keep("b", {"verdict": "unknown"}, Budget(max_states=10))
        assert store.find("a", Budget()) == {"verdict": "holds"}
        assert store.find("b", Budget(max_states=10)) == {"verdict": "unknown"}
        assert store.find("b", Budget(max_states=5)) is not None
        assert store.find("b", Budget(max_states=11)) is None
        assert store.find("b", Budget()) is None
        assert store.find("c", Budget(max_states=1)) is None


def test_a_decided_cell_is_never_replaced(tmp_path: Path) -> None:
    with Store(tmp_path / "r.sqlite") as store:
        store.keep("a", {"verdict": "unknown"}, Budget(max_states=1))
        store.keep("a", {"verdict": "violated"}, Budget(max_states=9))
        store.keep("a", {"verdict": "unknown"}, Budget(max_states=99))
        assert store.find("a", Budget()) == {"verdict": "violated"}


def test_a_file_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite"
    path.write_text("this is no database" * 100, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        Store(path)
    assert caught.value.code == "CC606"


def test_digests_tell_terms_apart_by_their_meaning() -> None:
    x = int_var("x", 0, 3)
    assert digest(eq(x, integer(1))) == digest(eq(int_var("x", 0, 3), integer(1)))
    assert digest(eq(x, integer(1))) != digest(eq(x, integer(2)))
    assert digest(x) != digest(int_var("x", 0, 4))
    assert digest({"a": 1, "b": add(x, x)}) == digest({"b": add(x, x), "a": 1})
    assert digest((1,)) != digest((True,))
