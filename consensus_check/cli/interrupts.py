"""Ctrl-C and SIGTERM, both as KeyboardInterrupt, and held back while something is being written."""

from __future__ import annotations

import signal
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

_held: list[bool] = []


def take_over() -> None:
    """From now on SIGTERM ends a command as Ctrl-C does. A SIGINT that is ignored stays ignored."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, _interrupt)
    signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    if not _held:
        raise KeyboardInterrupt


@contextmanager
def held() -> Generator[None]:
    """No interrupt within: what is being written is written whole."""
    _held.append(True)
    try:
        yield
    finally:
        _held.pop()
