"""Ctrl-C and SIGTERM, both as KeyboardInterrupt: put off while something is loaded, and kept out while
something is being written.
"""

from __future__ import annotations

import signal
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

_held: list[bool] = []
_came: list[bool] = []


def take_over() -> None:
    """From now on SIGTERM ends a command as Ctrl-C does, once `let_in` is called. A SIGINT that is ignored
    stays ignored.
    """
    _held[:] = [True]
    _came.clear()
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, _interrupt)
    signal.signal(signal.SIGTERM, _interrupt)


def let_in() -> None:
    """Nothing is held back any more. Raises KeyboardInterrupt for an interrupt that came before."""
    _held.clear()
    if _came:
        _came.clear()
        raise KeyboardInterrupt


def keep_out() -> None:
    """No interrupt from here on: the command has said what it had to say, and ends."""
    _held.append(True)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    if not _held:
        raise KeyboardInterrupt
    _came.append(True)


@contextmanager
def held() -> Generator[None]:
    """No interrupt within: what is being written is written whole."""
    _held.append(True)
    try:
        yield
    finally:
        _held.pop()
        _came.clear()


@contextmanager
def put_off() -> Generator[None]:
    """An interrupt within comes at the end: modules that are half loaded cannot be loaded again."""
    _held.append(True)
    try:
        yield
    finally:
        _held.pop()
    if not _held and _came:
        let_in()
