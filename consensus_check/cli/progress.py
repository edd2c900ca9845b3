"""How far a search has come, on one line of standard error, and only on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from shutil import get_terminal_size

from consensus_check.explore import Progress

EVERY = 0.2
AFTER = 1.0


class Ticker:
    """Shows the progress of one search after the other; `clear` wipes the line."""

    def __init__(self, *, quiet: bool) -> None:
        self.shown = False
        self.last = time.monotonic()
        self.active = not quiet and sys.stderr.isatty()

    def watch(self, title: str) -> Callable[[Progress], None] | None:
        """What to call while a search goes on; None where nothing is shown."""
        if not self.active:
            return None
        self.last = time.monotonic() + AFTER - EVERY

        def tick(progress: Progress) -> None:
            now = time.monotonic()
            if now - self.last >= EVERY:
                self.last, self.shown = now, True
                text = (
                    f"{title}: {progress.states:,} states, {progress.left:,} left, depth {progress.depth}, "
                    f"{progress.rate:,.0f}/s, {progress.memory / 1e6:,.0f} MB, {progress.seconds:.0f} s"
                )
                if progress.violated:
                    text = f"{', '.join(progress.violated)} violated (Ctrl-C shows it); {text}"
                sys.stderr.write(f"\r\x1b[K{text[: get_terminal_size().columns - 1]}")
                sys.stderr.flush()

        return tick

    def clear(self) -> None:
        """Leave the line empty."""
        if self.shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self.shown = False
