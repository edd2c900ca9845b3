"""Checkpoints: what a long search found, on disk, so that one that was killed goes on where it last wrote.

States, parents, levels and idle states only ever grow, so each checkpoint writes a file with what is new
(a segment), and then one small file, put in place whole, that names the segments with their digests. A
search killed at any moment leaves that small file as it was. The table is not kept: it is made again.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from attrs import define, field

from consensus_check.explore.native.search_store import GROWING, Store

VERSION: Final = 1
EVERY: Final = 60.0
SHARE: Final = 0.1  # of the time that may go into writing
NAME: Final = "search.json"
PIECE: Final = 1 << 24


@define(eq=False)
class Kept:
    """Checkpoints of one search in a folder of their own.

    folder: where each search has a folder of its own, named by its key. every: seconds between two, at the
    least. resume: whether to go on from what is there. failure: why nothing is written any more, empty while
    all is well. resumed: whether the search went on from one.
    """

    folder: Path
    every: float = field(factory=lambda: EVERY)
    resume: bool = True
    failure: str = ""
    resumed: bool = False
    _key: str = ""
    _segments: list[dict[str, Any]] = field(factory=list)
    _last: float = field(factory=time.perf_counter)
    _pause: float = 0.0
    _lock: int | None = None

    def begin(self, key: str, store: Store) -> bool:
        """Take the folder for a search named by its key, and read what is kept of it.

        Returns whether something was; what is damaged or of another search is taken for absent. Raises
        MemoryError.
        """
        self._key, self._pause, self._last = key, self.every, time.perf_counter()
        if self.resume and (self.place / NAME).exists():
            try:
                self._take()
                found = self._read()
                self.resumed = found is not None and self._fill(found, store)
            except OSError as error:
                self.failure = error.strerror or str(error)
        return self.resumed

    @property
    def place(self) -> Path:
        """The folder of this search."""
        return self.folder / self._key[:16]

    def _take(self) -> None:
        """Have the folder to oneself. Raises OSError."""
        if self._lock is None:
            self.place.mkdir(parents=True, exist_ok=True)
            lock = os.open(self.place / "lock", os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                os.close(lock)
                raise
            self._lock = lock

    def due(self) -> bool:
        """Whether it is time for a checkpoint."""
        return not self.failure and time.perf_counter() - self._last > self._pause

    def worth_it(self) -> bool:
        """Whether a search that ends now lasted long enough to be kept."""
        return not self.failure and time.perf_counter() - self._last > min(self.every, 5.0)

    def write(self, store: Store) -> None:
        """Keep what was found since the last checkpoint. Where that fails, no more is written."""
        start = time.perf_counter()
        try:
            self._take()
            self._segments.append(self._segment(store))
            said = {"version": VERSION, "key": self._key, "segments": self._segments, **store.told()}
            _put(self.place / NAME, json.dumps(said).encode())
        except OSError as error:
            self.failure = error.strerror or str(error)
        self._last = time.perf_counter()
        self._pause = max(self.every, (self._last - start) / SHARE)

    def close(self) -> None:
        """Let others have the folder."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def discard(self) -> None:
        """Remove what is kept in the folder, of other searches too: the question is answered."""
        for path in (*self.folder.glob(f"*/{NAME}"), *self.folder.glob("*/*"), *self.folder.glob("*")):
            with suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink()
        with suppress(OSError):
            self.folder.rmdir()

    def _segment(self, store: Store) -> dict[str, Any]:
        before = self._segments[-1]["until"] if self._segments else dict.fromkeys(GROWING, 0)
        until, digest = store.sizes(), hashlib.blake2b(digest_size=32)
        path = self.place / f"segment-{len(self._segments)}"
        with path.open("wb") as file:
            for name in GROWING:
                items = store.items(name, before[name], until[name])
                for at in range(0, len(items), PIECE):
                    digest.update(items[at : at + PIECE])
                    file.write(items[at : at + PIECE])
            file.flush()
            os.fsync(file.fileno())
        return {"name": path.name, "until": until, "digest": digest.hexdigest()}

    def _read(self) -> Mapping[str, Any] | None:
        try:
            found = json.loads((self.place / NAME).read_bytes())
        except (FileNotFoundError, ValueError):
            return None
        good = isinstance(found, dict) and (found.get("version"), found.get("key")) == (VERSION, self._key)
        return found if good else None

    def _fill(self, found: Mapping[str, Any], store: Store) -> bool:
        store.make_room(found["segments"][-1]["until"]["states"])
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


def _put(path: Path, content: bytes) -> None:
    """A whole file or none, also where the power fails."""
    beside = path.with_name(path.name + ".new")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
