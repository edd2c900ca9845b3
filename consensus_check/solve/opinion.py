"""The same queries asked of another solver, where one is installed.

Each script is read by a program of its own; its answers are held against those of the search.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from consensus_check.errors import register
from consensus_check.records import frozen
from consensus_check.solve.answers import AGAIN

register(
    "CC921",
    "another solver says otherwise",
    "please report it with the spec and the command: one of the two solvers is wrong",
)

_ANSWER: Final = re.compile(r"; (sat|unsat|unknown)$", re.MULTILINE)
_BY_MODULE: Final = {
    "cvc5": """
import sys, cvc5
solver = cvc5.Solver()
solver.setOption("incremental", "true")
parser = cvc5.InputParser(solver)
parser.setFileInput(cvc5.InputLanguage.SMT_LIB_2_6, sys.argv[1])
while not (command := parser.nextCommand()).isNull():
    print(command.invoke(solver, parser.getSymbolManager()), end="", flush=True)
""",
    "bitwuzla": """
import sys, bitwuzla
options = bitwuzla.Options()
options.set(bitwuzla.Option.PRODUCE_MODELS, False)
bitwuzla.Parser(bitwuzla.TermManager(), options).parse(sys.argv[1])
""",
}
_OPTIONS: Final = {"cvc5": ["--incremental", "--lang=smt2"], "bitwuzla": []}


@frozen
class Opinion:
    """What another solver said: queries it answered alike, did not answer, and answered otherwise (numbers
    from 1).
    """

    solver: str
    alike: int
    open: int
    otherwise: tuple[int, ...]


def installed() -> str | None:
    """The solver that can be asked, if there is one."""
    return next((name for name in _OPTIONS if shutil.which(name) or find_spec(name)), None)


def opinion(solver: str, script: str, *, seconds: float | None = None) -> Opinion:
    """Ask a solver the queries of a script (`joined` in answers.py). seconds: for all of them."""
    ours, theirs = list[str](), list[str]()
    end = None if seconds is None else time.monotonic() + seconds
    for part in script.split(AGAIN):
        asked = _ANSWER.findall(part)
        left = None if end is None else end - time.monotonic()
        said = _run(solver, part, left)[: len(asked)] if asked and (left is None or left > 0) else []
        ours += asked
        theirs += said + ["unknown"] * (len(asked) - len(said))
    pairs = list(zip(ours, theirs, strict=True))
    known = [(i, a, b) for i, (a, b) in enumerate(pairs, 1) if "unknown" not in (a, b)]
    otherwise = tuple(i for i, a, b in known if a != b)
    return Opinion(solver, len(known) - len(otherwise), len(pairs) - len(known), otherwise)


def _run(solver: str, script: str, seconds: float | None) -> list[str]:
    program = shutil.which(solver)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "query.smt2"
        path.write_text(script, encoding="utf-8")
        command = [program, *_OPTIONS[solver]] if program else [sys.executable, "-c", _BY_MODULE[solver]]
        try:
            said = subprocess.check_output(
                [*command, str(path)], stderr=subprocess.DEVNULL, text=True, timeout=seconds
            )
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as cut:
            said = cut.output.decode() if isinstance(cut.output, bytes) else (cut.output or "")
    return [line for line in said.split() if line in ("sat", "unsat", "unknown")]
