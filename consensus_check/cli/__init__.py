"""The command line. Only here is anything printed; start at `main`."""

from __future__ import annotations

from collections.abc import Sequence

from consensus_check.cli import interrupts


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Signals are taken over before anything heavy is imported, so that an early Ctrl-C leaves no traceback
    either.
    """
    interrupts.take_over()
    from consensus_check.cli.app import run

    return run(arguments)
