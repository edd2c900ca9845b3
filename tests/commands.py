"""Commands as a user runs them, each in a process of its own, but without loading the program each time.

The processes are forked from a server that has loaded it. What a command writes goes to files, as it does
when a shell sends it there.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

LOADED = (
    "consensus_check.cli.app",
    "consensus_check.cli.commands.check",
    "consensus_check.lower",
    "tests.commands",
)


def run(
    words: Sequence[str], *, cwd: Path, env: Mapping[str, str], timeout: float = 300.0, merged: bool = False
) -> subprocess.CompletedProcess[str]:
    """`consensus-check WORDS` in a folder with an environment. merged: errors among the output."""
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(list(LOADED))
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        given = (tuple(words), str(cwd), dict(env), str(out), str(out if merged else err))
        process = server.Process(target=_command, args=given)
        process.start()
        process.join(timeout)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise subprocess.TimeoutExpired(list(words), timeout)
        told = out.read_text(encoding="utf-8")
        return subprocess.CompletedProcess(
            list(words), process.exitcode, told, "" if merged else err.read_text(encoding="utf-8")
        )


def _command(words: tuple[str, ...], cwd: str, env: dict[str, str], out: str, err: str) -> None:
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    for number, path in ((0, os.devnull), (1, out), (2, err)):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_APPEND
        os.dup2(os.open(path, flags, 0o600), number)
    sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding="utf-8")
    sys.stdout, sys.stderr = _text(1), _text(2)
    sys.argv = ["consensus-check", *words]
    from consensus_check.cli import main

    code = main(words)
    sys.stdout.flush()
    sys.stderr.flush()
    sys.exit(code)


def _text(number: int) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.FileIO(number, "w", closefd=False), encoding="utf-8", write_through=True)
