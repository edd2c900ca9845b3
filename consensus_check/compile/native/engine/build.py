"""The fixed engine's C, turned into LLVM IR text once.

`python -m consensus_check.compile.native.engine.build` needs ziglang, from the extra `dev`; users need no
compiler, for the text is part of the package. It is free of targets, processors and places, so that one file
serves each operating system of an architecture.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ARCHITECTURES: Final = ("x86_64", "aarch64")
UNITS: Final = ("engine", "live", "walks", "fill")
FLAGS: Final = (
    *("-std=c11", "-O1", "-g0", "-S", "-emit-llvm", "-ffreestanding", "-fomit-frame-pointer"),
    *("-fno-sanitize=all", "-fno-stack-protector", "-fno-exceptions", "-fno-unwind-tables"),
    *("-fno-asynchronous-unwind-tables", "-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops"),
    *("-Wall", "-Wextra", "-Wno-pass-failed", "-Wno-unused-command-line-argument"),
)
_LINES: Final = re.compile(
    r"^(; ModuleID|source_filename|target (datalayout|triple)|!llvm\.(ident|module\.flags|errno\.tbaa)"
    r'|!\d+ = !\{(i32 \d|!"clang)).*\n',
    re.MULTILINE,
)
_WORDS: Final = re.compile(
    r' "(target-cpu|target-features|tune-cpu|frame-pointer|stack-protector-buffer-size|'
    r'no-trapping-math|min-legal-vector-width)"="[^"]*"| "no-builtins"| dso_local'
)
_MARKER: Final = re.compile(r'^!(\d+) = !\{!"llvm.loop.vectorize.width", i32 1\}', re.MULTILINE)


def path(unit: str, architecture: str) -> Path:
    """Where the text of a unit for an architecture lies."""
    return HERE / f"{unit}-{architecture}.ll"


def text(unit: str, architecture: str, *, defines: Sequence[str] = ()) -> str:
    """A unit of the engine as LLVM IR for an architecture.

    defines: names defined for the preprocessor, for builds with a weak hash or a seeded fault. Raises
    subprocess.CalledProcessError where the C does not compile.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "unit.ll"
        command = [sys.executable, "-m", "ziglang", "cc", "-target", f"{architecture}-freestanding-none"]
        command += [*FLAGS, *(f"-D{name}" for name in defines), "-o", str(made), f"{unit}.c"]
        subprocess.run(command, cwd=HERE, check=True)
        return plain(made.read_text(encoding="utf-8"))


def plain(found: str) -> str:
    """IR text without what ties it to a place, a processor or a compiler, and with loops over the words of a
    state free to unroll.
    """
    shorter = _WORDS.sub("", _LINES.sub("", found)).strip()
    for marker in _MARKER.findall(shorter):
        for loop in re.findall(rf"^!(\d+) = distinct .*!{marker}[,}}]", shorter, re.MULTILINE):
            shorter = re.sub(rf", !llvm\.loop !{loop}$", "", shorter, flags=re.MULTILINE)
    return shorter.replace("= { }", "= { nounwind }") + "\n"


def main(units: Sequence[str]) -> None:
    """Write the texts of units (default: all) for each architecture."""
    for unit in units or UNITS:
        for architecture in ARCHITECTURES:
            path(unit, architecture).write_text(text(unit, architecture), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
