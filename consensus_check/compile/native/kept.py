"""Compiled objects on disk: in the user's own folder, sealed with the user's own secret.

What is loaded is run, so a file is used only if this user made it: the folder belongs to the user alone, and
each file begins with a code (HMAC) over its name and content under a secret kept beside it. A file that is
broken or was put there by somebody else is taken for absent. Without a folder to write to, nothing is kept.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

MOST_KEPT: Final = 200
SEAL: Final = 32


def folder() -> Path:
    """Where objects are kept."""
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "consensus-check" / "native"


def load_kept(key: str) -> bytes | None:
    """The object kept under a key; None where there is none that this user made."""
    return _or_none(lambda: _load(key))


def store_kept(key: str, content: bytes) -> None:
    """Keep an object; where that is impossible, do not."""
    _or_none(lambda: _store(key, content))


def seal(key: str, content: bytes) -> bytes | None:
    """A code over a name and a content that only this user can make; None where there is no folder for the
    secret.
    """

    def made() -> bytes | None:
        place = _own_folder()
        return None if place is None else _seal(place, key, content)

    return _or_none(made)


def _or_none(act: Callable[[], bytes | None]) -> bytes | None:
    try:
        return act()
    except (OSError, RuntimeError):  # no such file, no right to it, a full disk, no home
        return None


def _load(key: str) -> bytes | None:
    place = _own_folder()
    if place is None:
        return None
    sealed = (place / key).read_bytes()
    seal, content = sealed[:SEAL], sealed[SEAL:]
    return content if hmac.compare_digest(seal, _seal(place, key, content)) else None


def _store(key: str, content: bytes) -> None:
    place = _own_folder()
    if place is None:
        return
    _written(place / key, _seal(place, key, content) + content)
    kept = [path for path in place.iterdir() if path.name != "secret"]
    for old in sorted(kept, key=lambda path: path.stat().st_mtime)[:-MOST_KEPT]:
        old.unlink(missing_ok=True)


def _own_folder() -> Path | None:
    """The folder, made where there is none; None where it is not this user's alone."""
    place = folder()
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    found = place.lstat()
    mine = found.st_uid == os.getuid() if hasattr(os, "getuid") else True
    if not stat.S_ISDIR(found.st_mode) or not mine:
        return None
    if stat.S_IMODE(found.st_mode) != 0o700:
        place.chmod(0o700)
    return place


def _seal(place: Path, key: str, content: bytes) -> bytes:
    return hmac.digest(_secret(place), hashlib.sha256(key.encode()).digest() + content, "sha256")


def _secret(place: Path) -> bytes:
    path = place / "secret"
    with suppress(FileNotFoundError):
        found = path.read_bytes()
        if len(found) == SEAL:
            return found
    _written(path, secrets.token_bytes(SEAL))
    return path.read_bytes()


def _written(path: Path, content: bytes) -> None:
    """A whole file or none: written beside it, then put in its place."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
