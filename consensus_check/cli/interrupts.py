"""Ctrl-C and SIGTERM, both as KeyboardInterrupt: put off while something is loaded, and kept out while
something is being written.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import Final

SOON: Final = 0.01

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
    signal.signal(signal.SIGALRM, _interrupt)
    sys.unraisablehook = _unraisable


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


def _unraisable(lost: sys.UnraisableHookArgs) -> None:
    """An interrupt that came while the interpreter tidied up, where nothing can be raised, comes again."""
    if isinstance(lost.exc_value, KeyboardInterrupt):
        signal.setitimer(signal.ITIMER_REAL, SOON)
    else:
        sys.__unraisablehook__(lost)


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
