"""Objects on disk: kept for their maker, worthless to and from anybody else."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from consensus_check.compile.native.kept import MOST_KEPT, folder, load_kept, store_kept
from consensus_check.compile.native.link import load
from consensus_check.compile.native.objects import made_object

SEVEN = "define i32 @seven() {\n  ret i32 7\n}\n"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_what_is_kept_comes_back() -> None:
    assert load_kept("a") is None
    store_kept("a", b"code")
    assert load_kept("a") == b"code"
    assert load_kept("b") is None


def test_the_folder_is_the_users_alone() -> None:
    store_kept("a", b"code")
    assert stat.S_IMODE(folder().stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder().iterdir()} == {0o600}
    folder().chmod(0o755)
    assert load_kept("a") == b"code"
    assert stat.S_IMODE(folder().stat().st_mode) == 0o700


@pytest.mark.parametrize("at", [0, 31, 32, -1])
def test_a_changed_file_is_not_loaded(at: int) -> None:
    store_kept("a", b"code")
    content = bytearray((folder() / "a").read_bytes())
    content[at] ^= 1
    (folder() / "a").write_bytes(content)
    assert load_kept("a") is None
    store_kept("a", b"code")
    assert load_kept("a") == b"code"


def test_a_file_under_another_name_is_not_loaded() -> None:
    store_kept("a", b"code")
    (folder() / "b").write_bytes((folder() / "a").read_bytes())
    assert load_kept("b") is None


def test_a_file_of_another_secret_is_not_loaded() -> None:
    store_kept("a", b"code")
    (folder() / "secret").write_bytes(bytes(32))
    assert load_kept("a") is None


@pytest.mark.parametrize("content", [b"", b"short"])
def test_a_cut_file_or_secret_is_made_anew(content: bytes) -> None:
    store_kept("a", b"code")
    (folder() / "a").write_bytes(content)
    (folder() / "secret").write_bytes(content)
    assert load_kept("a") is None
    store_kept("a", b"code")
    assert load_kept("a") == b"code"


def test_a_folder_that_is_a_link_is_not_used(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder().parent.mkdir(parents=True)
    folder().symlink_to(elsewhere)
    store_kept("a", b"code")
    assert list(elsewhere.iterdir()) == []
    assert load_kept("a") is None


def test_without_a_place_to_write_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    store_kept("a", b"code")
    assert load_kept("a") is None


def test_the_oldest_go() -> None:
    for i in range(MOST_KEPT + 3):
        store_kept(f"k{i}", b"code")
        os.utime(folder() / f"k{i}", (i, i))
    assert load_kept("k0") is None
    assert load_kept(f"k{MOST_KEPT + 2}") == b"code"
    assert len(list(folder().iterdir())) == MOST_KEPT + 1


def test_an_object_is_made_once_and_a_broken_one_again() -> None:
    made = made_object(SEVEN, ["seven"], engine="")
    (kept,) = [path for path in folder().iterdir() if path.name != "secret"]
    assert made_object(SEVEN, ["seven"], engine="") == made
    kept.write_bytes(kept.read_bytes()[:-1])
    assert made_object(SEVEN, ["seven"], engine="") == made
    assert load_kept(kept.name) == made
    assert load(made).address("seven")


def test_nothing_is_kept_where_that_is_not_wanted() -> None:
    assert made_object(SEVEN, ["seven"], engine="", keep=False)
    assert not folder().exists()
