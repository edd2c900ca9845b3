"""Arrays on disk, once memory is short: the same addresses, backed by files.

The system brings pages in and takes them out as it likes; they are no memory of the process. Files have no
name, so that nothing is left of them whatever ends it. Room on disk is taken before it is used: a full disk
is an error here, and never a signal in the middle of the search.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import tempfile
from functools import cache
from pathlib import Path
from typing import IO, Any, Final

from consensus_check.explore.native.search_memory import NORESERVE
from consensus_check.records import define

STEP: Final = 1 << 26
PIECE: Final = 1 << 24
SPARE: Final = 1 << 28  # what is left of the disk to others
FIXED: Final = 0x10
NOT_NEEDED: Final = 4
FAILED: Final = ctypes.c_void_p(-1).value


@define(eq=False)
class Paged:
    """An array in a file. address, size: where it is in memory. room: bytes that the file has; beyond them
    nothing may be touched.
    """

    address: int
    size: int
    file: IO[bytes]
    room: int = 0

    def extend(self, size: int) -> None:
        """Room for so many bytes and some more. Raises OSError where the disk has no more."""
        more = max(STEP, size // 4)
        while size > self.room:
            try:
                self._take(min(size + more, self.size))
            except OSError:
                if more == 0:
                    raise
                more = 0 if more <= STEP else STEP

    def _take(self, size: int) -> None:
        leave_some(self.file.fileno(), size - self.room)
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(self.file.fileno(), self.room, size - self.room)
        else:
            zeros = bytes(PIECE)
            for at in range(self.room, size, PIECE):
                os.pwrite(self.file.fileno(), zeros[: size - at], at)
        self.room = size

    def let_go(self) -> None:
        """Keep none of its pages in the memory of the process; the system may, in its own."""
        _library().madvise(self.address, self.room // mmap.PAGESIZE * mmap.PAGESIZE, NOT_NEEDED)


def leave_some(where: int | Path, size: int) -> None:
    """Raises OSError where so many bytes would leave too little of the disk to others."""
    found = os.statvfs(where)
    if found.f_bavail * found.f_frsize < size + SPARE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def paged(address: int, size: int, *, content: memoryview, wanted: int, folder: Path) -> Paged:
    """Move an array to a file of a folder.

    address, size: its pages. content: its first bytes, those in use. wanted: bytes that there is to be room
    for. Raises OSError where that cannot be; the array is then what it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = Paged(address, size, tempfile.TemporaryFile(dir=folder, buffering=0))  # noqa: SIM115
    try:
        made.extend(wanted)
        for start in range(0, len(content), PIECE):
            _write(made.file.fileno(), start, content[start : start + PIECE])
        flags = mmap.MAP_SHARED | FIXED | NORESERVE
        access = mmap.PROT_READ | mmap.PROT_WRITE
        where = _library().mmap(address, size, access, flags, made.file.fileno(), 0)
        if where in (None, FAILED):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    except BaseException:
        made.file.close()
        raise
    return made


def _write(file: int, start: int, piece: memoryview) -> None:
    """Write a piece; what is zero is so already."""
    if bytes(piece) == bytes(len(piece)):
        return
    at = 0
    while at < len(piece):
        at += os.pwrite(file, piece[at:], start + at)


@cache
def _library() -> Any:
    found = ctypes.CDLL(None, use_errno=True)
    pointer, size, number = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    found.mmap.argtypes = [pointer, size, number, number, number, ctypes.c_int64]
    found.mmap.restype = pointer
    found.madvise.argtypes = [pointer, size, number]
    return found
