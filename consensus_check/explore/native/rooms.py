"""Memory that native code reads and writes: numbers of one width, room for more on demand.

Pages come from the system when they are first touched, zeroed; so room costs nothing until it is used. Where
memory is short, large rooms go to disk.
"""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final
from weakref import WeakSet

from consensus_check.explore.native.search_disk import Paged, paged

WORD: Final = 64
HUGE_FROM: Final = 1 << 22
NORESERVE: Final = 0x4000  # Linux; other systems reserve nothing anyway


class Room:
    """Room for `size` numbers of `width` bytes: 1, 2, 4 or 8. Its address changes when it grows."""

    def __init__(self, width: int, size: int) -> None:
        self.width = width
        self.size = max(1, size)
        self._memory = _taken(self.width * self.size)
        self._paged: Paged | None = None
        _ROOMS.add(self)

    @property
    def address(self) -> int:
        return ctypes.addressof(ctypes.c_char.from_buffer(self._memory))

    @property
    def view(self) -> memoryview:
        """Its numbers, to be let go before it grows."""
        whole = memoryview(self._memory).cast("B")[: self.width * self.size]
        match self.width:
            case 1:
                return whole
            case 2:
                return whole.cast("H")
            case 4:
                return whole.cast("I")
            case _:
                return whole.cast("Q")

    def grow(self, size: int) -> None:
        """Room for so many numbers; what is there stays."""
        if size <= self.size:
            return
        length, whole = self.width * self.size, _whole(self.width * size)
        try:
            if self._paged is not None:
                self._paged.size = whole
                self._paged.extend(whole)
            self._memory.resize(whole)
            if self._paged is not None:
                self._paged.address = self.address
        except (SystemError, ValueError, OSError):  # a system that cannot move memory, a full disk
            fresh = _taken(self.width * size)
            fresh[:length] = self._memory[:length]
            self._memory, self._paged = fresh, None
        self.size = size

    def relieve(self, folder: Path) -> None:
        """Use less memory: what is large goes to a file, and what is in one leaves memory. Raises OSError."""
        if self._paged is not None:
            self._paged.let_go()
        elif len(self._memory) >= HUGE_FROM:
            with memoryview(self._memory) as content:
                size = len(content)
                self._paged = paged(self.address, size, content=content, wanted=size, folder=folder)


def room_of(width: int, numbers: Sequence[int]) -> Room:
    """Room with these numbers."""
    made = Room(width, len(numbers))
    view = made.view
    for i, number in enumerate(numbers):
        view[i] = number
    return made


def words_of(mask: int, words: int) -> list[int]:
    """A mask as so many numbers of 64 bits."""
    return [mask >> WORD * i & (1 << WORD) - 1 for i in range(words)]


_ROOMS: Final = WeakSet[Room]()


def relieve_rooms(folder: Path) -> None:
    """Use less memory for every room there is, as far as the disk has room."""
    with suppress(OSError):
        for room in list(_ROOMS):
            room.relieve(folder)


def _whole(length: int) -> int:
    return -(-length // mmap.PAGESIZE) * mmap.PAGESIZE


def _taken(length: int) -> mmap.mmap:
    whole = _whole(length)
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    made = mmap.mmap(-1, whole, flags=flags | (NORESERVE if hasattr(mmap, "MAP_POPULATE") else 0))
    if whole >= HUGE_FROM and hasattr(mmap, "MADV_HUGEPAGE"):
        made.madvise(mmap.MADV_HUGEPAGE)
    return made
