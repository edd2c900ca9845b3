"""Files named by --out: the ending says the format; written to a temporary name and renamed, so never half
there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from consensus_check.trace.errors import InputError

RESULTS = (".json", ".md", ".csv", ".xml", ".sarif")
QUERIES = ".smt2"
CERTIFICATE = ".cert.json"
TRACES = (".itf.json", ".mmd", ".puml", ".shiviz", ".dot")
LATER = (".html", ".svg", ".graphml")


def ending(path: str) -> str:
    """The format of a file. Raises InputError CC604 (no known ending), CC605 (not in this version)."""
    for known in (CERTIFICATE, QUERIES, *TRACES, *RESULTS):
        if path.lower().endswith(known):
            return known
    for later in LATER:
        if path.lower().endswith(later):
            raise InputError("CC605", f"--out with {later} is not in this version", help=f"use {_known()}")
    raise InputError("CC604", f"--out {path}: the ending says no format", help=f"use {_known()}")


def _known() -> str:
    return ", ".join((*RESULTS, *TRACES, QUERIES, CERTIFICATE))


def expect_writable(paths: Sequence[str]) -> None:
    """Before any work: each file has a known ending and a folder. Raises InputError CC604, CC605, CC606."""
    for path in paths:
        ending(path)
        if Path(path).is_dir():
            raise InputError("CC606", f"{path} is a directory")
        if not Path(path).absolute().parent.is_dir():
            raise InputError(
                "CC606", f"{path}: there is no folder {Path(path).parent}", help="make the folder first"
            )


def write(path: str, text: str) -> None:
    """Write a whole file or nothing. Raises InputError CC606."""
    try:
        _write(Path(path), text)
    except OSError as error:
        raise InputError(
            "CC606", f"{path} cannot be written: {(error.strerror or str(error)).lower()}"
        ) from None


def _write(path: Path, text: str) -> None:
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        path.write_text(text, encoding="utf-8")
        return
    import tempfile

    real = path.resolve()
    number, name = tempfile.mkstemp(prefix=f".{real.name}.", dir=real.parent)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode(real))
        os.replace(name, real)
    except BaseException:
        os.unlink(name)
        raise


def _mode(path: Path) -> int:
    """As an existing file has it, else what a new file gets."""
    if path.exists():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
