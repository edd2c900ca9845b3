"""Interrupts while native threads run or files are written: they are noted, and raised nowhere."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import Final

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)
Handler = Callable[[int, FrameType | None], object]


@contextmanager
def noted(note: Callable[[], None]) -> Generator[None]:
    """Within: where a signal would raise KeyboardInterrupt, `note` is called instead."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handlers = [(number, signal.getsignal(number)) for number in SIGNALS]
    taken = [(number, handler) for number, handler in handlers if callable(handler)]
    try:
        for number, handler in taken:
            signal.signal(number, _instead(handler, note))
        yield
    finally:
        for number, handler in taken:
            signal.signal(number, handler)


def _instead(handler: Handler, note: Callable[[], None]) -> Handler:
    def asked(number: int, frame: FrameType | None) -> None:
        try:
            handler(number, frame)
        except KeyboardInterrupt:
            note()

    return asked
