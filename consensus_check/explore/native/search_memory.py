"""Memory of a search: arrays that grow in place, for room is reserved and costs nothing until touched."""

from __future__ import annotations

import ctypes
import mmap
import sys
from pathlib import Path
from typing import Final, Literal

from consensus_check.records import define

NORESERVE: Final = 0x4000 if sys.platform == "linux" else 0  # touched pages alone count
FLAGS: Final = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | NORESERVE
HUGE: Final = 1 << 21
_MEMINFO: Final = Path("/proc/meminfo")
_CGROUP: Final = Path("/sys/fs/cgroup")


@define(eq=False)
class Region:
    """Zeroed anonymous memory. size: in bytes."""

    size: int
    address: int
    _map: mmap.mmap
    _hold: object

    def view(self, kind: Literal["I", "Q"]) -> memoryview:
        """The memory as items of a struct format character."""
        return memoryview(self._map).cast("B").cast(kind)

    def close(self) -> None:
        """Give the memory back. Nothing may look at it any more."""
        self._hold = None
        self._map.close()


def region(size: int) -> Region:
    """Reserve so many bytes. Raises MemoryError where the system refuses."""
    try:
        made = mmap.mmap(-1, -(-size // HUGE) * HUGE, flags=FLAGS)
    except OSError:
        raise MemoryError(f"{size} bytes are not to be had") from None
    if hasattr(mmap, "MADV_HUGEPAGE"):
        made.madvise(mmap.MADV_HUGEPAGE)
    hold = ctypes.c_char.from_buffer(made)
    return Region(len(made), ctypes.addressof(hold), made, hold)


def available() -> int | None:
    """Bytes of memory that this process may still touch; None where the system does not tell."""
    try:
        lines = _MEMINFO.read_text().splitlines()
    except OSError:
        return None
    free = next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)
    if free is None:
        return None
    try:
        limit = (_CGROUP / "memory.max").read_text().strip()
        used = int((_CGROUP / "memory.current").read_text())
    except OSError:
        return free
    return free if limit == "max" else min(free, int(limit) - used)
