"""A page of text on standard output: in colours on a terminal, plain everywhere else and under NO_COLOR."""

from __future__ import annotations

import os
import shutil
import sys

from consensus_check.report.page import WIDE, Page, Style, plain
from consensus_check.trace.errors import InputError

STYLES: dict[Style, str] = {
    "strong": "bold",
    "dim": "dim",
    "good": "bold green",
    "bad": "bold red",
    "unsure": "bold yellow",
    "who": "cyan",
    "frame": "yellow",
}
ASCII = str.maketrans({"┌": "+", "└": "+", "│": "|", "─": "-", "…": "~", "·": "-"})


def width() -> int:
    """Columns to use: those of the terminal (or COLUMNS), at most 120; 80 where there is none."""
    return max(40, min(shutil.get_terminal_size((80, 24)).columns, WIDE))


def say(text: str) -> None:
    """Write to standard output, at once. Raises InputError CC606 where it cannot be written, and then no more
    is.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        close()
        raise InputError(
            "CC606", f"the output cannot be written: {(error.strerror or str(error)).lower()}"
        ) from None


def close() -> None:
    """Send the rest of the output nowhere, so that nothing is said about it at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def show(page: Page) -> None:
    """Print a page."""
    if sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb":
        _painted(page)
    else:
        say(_encodable(plain(page)))


def _encodable(text: str) -> str:
    """Frames of plain characters where the output knows no others."""
    encoding = sys.stdout.encoding or "ascii"
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return text.translate(ASCII).encode("ascii", "replace").decode()
    return text


def _painted(page: Page) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    for line in page:
        text = Text()
        for span in line:
            text.append(span.text, STYLES.get(span.style, ""))
        text.rstrip()
        console.print(text)
