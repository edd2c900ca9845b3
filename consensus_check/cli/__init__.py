"""The command line. Only here is anything printed; start at `main`."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from consensus_check.cli import interrupts


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Signals are taken over before anything heavy is imported, and an early Ctrl-C is put off until it can be
    told as a later one is. In a process of its own, nothing looks for garbage among what is loaded, nor at
    the end.
    """
    if arguments is not None:
        return _run(arguments)
    gc.disable()
    try:
        return _run(None)
    finally:
        gc.freeze()


def _run(arguments: Sequence[str] | None) -> int:
    _open()
    interrupts.take_over()
    from consensus_check.cli.app import run

    return run(arguments)


def _open() -> None:
    """A stream that was closed before we began leads nowhere."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
