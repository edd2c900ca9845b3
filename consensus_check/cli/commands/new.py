"""`new`: a small spec that runs, to start from."""

from __future__ import annotations

import os
import re
from importlib import resources
from keyword import iskeyword
from pathlib import Path

from consensus_check.cli import codes, interrupts, paint
from consensus_check.report.page import Span, line
from consensus_check.trace.errors import InputError


def new(name: str, *, rounds: bool, messages: bool) -> int:
    """Run the command and return its exit code. Refuses to write over a file."""
    if rounds and messages:
        raise InputError("CC604", "--rounds and --messages exclude each other")
    path = Path(name if name.endswith(".py") else name + ".py")
    if not path.stem.isidentifier() or iskeyword(path.stem):
        raise InputError("CC604", f"'{path.stem}' is no name of a module", help="use letters, digits and _")
    shown = str(path) if path.is_absolute() or len(path.parts) > 1 else f"./{path}"
    text = template("rounds" if rounds else "messages", path.stem).replace("FILE", shown)
    with interrupts.held():
        _create(path, text)
    paint.show(
        [
            line(Span(f"{path} is written", "strong")),
            line(f"  consensus-check explain {shown}   what it says"),
            line(f"  consensus-check run {shown}       one run"),
            line(f"  consensus-check check {shown}     every run"),
        ]
    )
    return codes.FINE


def template(kind: str, name: str) -> str:
    """The text of a new spec; its protocol is named after the file."""
    text = (
        resources.files("consensus_check.cli").joinpath(f"templates/{kind}.txt").read_text(encoding="utf-8")
    )
    title = "".join(part.capitalize() for part in re.split(r"_+", name) if part)
    return text.replace("PROTOCOL", title)


def _create(path: Path, text: str) -> None:
    """Write a file that was not there; nothing is left of one that could not be written whole."""
    try:
        file = path.open("x", encoding="utf-8")
    except FileExistsError:
        raise InputError(
            "CC606", f"{path} is there already", help="choose another name, or remove it first"
        ) from None
    except OSError as error:
        raise InputError(
            "CC606", f"{path} cannot be written: {(error.strerror or str(error)).lower()}"
        ) from None
    try:
        with file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise InputError(
            "CC606", f"{path} cannot be written: {(error.strerror or str(error)).lower()}"
        ) from None
