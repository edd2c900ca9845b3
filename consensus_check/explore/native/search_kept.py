"""Checkpoints: what a long search found, on disk, so that one that was killed goes on where it last wrote.

States, parents, levels and idle states only ever grow, so each checkpoint writes a file with what is new
(a segment), and then one small file, put in place whole and sealed, that names the segments with their
digests. A search killed at any moment leaves that small file as it was. The table is not kept: it is made
again.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import json
import os
import secrets
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from attrs import field

from consensus_check.compile.native.kept import seal
from consensus_check.explore.native.search_disk import leave_some
from consensus_check.explore.native.search_store import GROWING, Store
from consensus_check.records import define

VERSION: Final = 2
EVERY: Final = 20.0
SHARE: Final = 0.1  # of the time that may go into writing
NAME: Final = "search.json"
PIECE: Final = 1 << 24
AT_ONCE: Final = 1 << 26  # bytes written before they are seen to the disk


@define(eq=False)
class Kept:
    """Checkpoints of one search in a folder of their own.

    within: where each system has a folder, with one in it for each search, named by its key. name: names
    the system's folder, and is asked only where there is something within, or will be. every: seconds
    between two, at the least. resume: whether to go on from what is there; what is not gone on from stays
    until more is known. hurry: asked while writing whether to give up. failure: why nothing is written
    any more, empty while all is well. resumed: whether the search went on from one.
    """

    within: Path
    name: Callable[[], str] = lambda: ""
    every: float = field(factory=lambda: EVERY)
    resume: bool = True
    hurry: Callable[[], bool] = lambda: False
    failure: str = ""
    resumed: bool = False
    _key: str = ""
    _segments: list[dict[str, Any]] = field(factory=list)
    _last: float = field(factory=time.perf_counter)
    _pause: float = 0.0
    _known: int = 0
    _lock: int | None = None

    def begin(self, key: str, store: Store, ready: Callable[[int], None]) -> bool:
        """Take the folder for a search named by its key, and read what is kept of it.

        ready: makes room for so many states. Returns whether something was; what is damaged or of another
        search is taken for absent. Raises MemoryError.
        """
        self._key, self._pause, self._last = key, self.every, time.perf_counter()
        if self.within.exists() and (self.place / NAME).exists():
            try:
                self._take()
                found = self._read()
                if found is not None and self.resume:
                    self.resumed = self._fill(found, store, ready)
                elif found is not None:
                    self._known = found["segments"][-1]["until"]["states"]
            except OSError as error:
                self.failure = error.strerror or str(error)
        return self.resumed

    @cached_property
    def folder(self) -> Path:
        """The folder of this system."""
        return self.within / self.name()

    @property
    def written(self) -> bool:
        """Whether something can be gone on from."""
        return bool(self._segments or self._known)

    @property
    def place(self) -> Path:
        """The folder of this search."""
        return self.folder / self._key[:16]

    def _take(self) -> None:
        """Have the folder to oneself. Raises OSError."""
        while self._lock is None:
            self.place.mkdir(parents=True, exist_ok=True)
            self._lock = _locked(self.place)

    def due(self) -> bool:
        """Whether it is time for a checkpoint."""
        return not self.failure and time.perf_counter() - self._last > self._pause

    def worth_it(self) -> bool:
        """Whether a search that stops now lasted long enough to be kept."""
        return not self.failure and time.perf_counter() - self._last > min(self.every, 5.0)

    def write(self, store: Store) -> None:
        """Keep what was found since the last checkpoint. Where that fails, no more is written."""
        start = time.perf_counter()
        try:
            if store.search.count >= self._known:
                self._write(store)
        except _Hurried:
            pass
        except OSError as error:
            self.failure = error.strerror or str(error)
        self._last = time.perf_counter()
        self._pause = max(self.every, (self._last - start) / SHARE)

    def _write(self, store: Store) -> None:
        """Raises OSError and _Hurried; what was kept before then stays, and nothing half-written."""
        self._take()
        path = self.place / f"segment-{len(self._segments)}-{secrets.token_hex(4)}"
        beside = self.place / f"{NAME}.new"
        try:
            segments = [*self._segments, self._segment(store, path)]
            said = {"version": VERSION, "key": self._key, "segments": segments, **store.told()}
            _put(beside, json.dumps({**said, "seal": _seal(said)}).encode())
        except BaseException:
            path.unlink(missing_ok=True)
            beside.unlink(missing_ok=True)
            raise
        self._segments, self._known = segments, 0
        for other in self.place.glob("segment-*"):
            if all(other.name != one["name"] for one in segments):
                other.unlink(missing_ok=True)

    def close(self) -> None:
        """Let others have the folder."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def discard(self) -> None:
        """Remove what is kept in the folder, of other searches too: the question is answered. What somebody
        works in stays.
        """
        if not self.within.exists():
            return
        for place in self.folder.glob("*"):
            with suppress(OSError):
                lock = _locked(place)
                if lock is not None:
                    for path in (place / NAME, *place.glob("*")):
                        path.unlink(missing_ok=True)
                    place.rmdir()
                    os.close(lock)
        with suppress(OSError):
            self.folder.rmdir()

    def _segment(self, store: Store, path: Path) -> dict[str, Any]:
        before = self._segments[-1]["until"] if self._segments else dict.fromkeys(GROWING, 0)
        until, digest, waiting = store.sizes(), hashlib.blake2b(digest_size=32), 0
        leave_some(self.place, sum(len(store.items(name, before[name], until[name])) for name in GROWING))
        with path.open("wb") as file:
            for name in GROWING:
                items = store.items(name, before[name], until[name])
                for at in range(0, len(items), PIECE):
                    digest.update(items[at : at + PIECE])
                    waiting += file.write(items[at : at + PIECE])
                    if waiting >= AT_ONCE:
                        waiting = 0
                        os.fsync(file.fileno())
                    if self.hurry():
                        raise _Hurried
            file.flush()
            os.fsync(file.fileno())
        return {"name": path.name, "until": until, "digest": digest.hexdigest()}

    def _read(self) -> Mapping[str, Any] | None:
        """What this user wrote for this search; None where there is nothing of the kind."""
        try:
            found = json.loads((self.place / NAME).read_bytes())
        except (FileNotFoundError, ValueError):
            return None
        if not isinstance(found, dict) or found.pop("seal", None) != _seal(found):
            return None
        return found if (found.get("version"), found.get("key")) == (VERSION, self._key) else None

    def _fill(
        self, found: Mapping[str, Any], store: Store, ready: Callable[[int], None]
    ) -> bool:
        ready(found["segments"][-1]["until"]["states"])
        before = dict.fromkeys(GROWING, 0)
        for segment in found["segments"]:
            digest = hashlib.blake2b(digest_size=32)
            try:
                with (self.place / segment["name"]).open("rb") as file:
                    for name in GROWING:
                        items = store.items(name, before[name], segment["until"][name])
                        for at in range(0, len(items), PIECE):
                            file.readinto(items[at : at + PIECE])
                            digest.update(items[at : at + PIECE])
            except FileNotFoundError:
                return False
            if digest.hexdigest() != segment["digest"]:
                return False
            before = segment["until"]
        store.restore(found)
        self._segments = list(found["segments"])
        return True


class _Hurried(Exception):
    """There is no time to write."""


def _seal(said: Mapping[str, Any]) -> str:
    """What native code will take for granted is sealed with the user's own secret. Raises OSError where
    there is none.
    """
    made = seal(NAME, json.dumps(said, sort_keys=True).encode())
    if made is None:
        raise OSError(errno.EACCES, "there is no folder for a secret of the user's own")
    return made.hex()


def _locked(place: Path) -> int | None:
    """A folder to oneself, as a descriptor to be closed; None where it was removed meanwhile. Raises OSError
    where somebody else has it.
    """
    path = place / "lock"
    lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if path.stat().st_ino == os.fstat(lock).st_ino:
            return lock
    except FileNotFoundError:
        pass
    except OSError:
        os.close(lock)
        raise
    os.close(lock)
    return None


def _put(beside: Path, content: bytes) -> None:
    """A whole file or none, also where the power fails: written beside its place, then put there."""
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(beside.with_suffix(""))
    folder = os.open(beside.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
