"""The README and the guides as data: their blocks, the spec files they build up, the commands they show.

A page shows commands in blocks marked `console`: a line that begins with `$ ` is a command, what follows is
all it prints; a line `[...]` stands for any lines, and times are left out of the comparison. `$ echo $?`
shows the exit code of the command before it.

A block marked `python` after the line `<!-- file: NAME.py -->` begins a file; the next ones add to it. A
top-level class, function or assignment that comes again replaces the first one, so a guide changes its
protocol as its reader would. Python before the first such line is an excerpt.
"""

from __future__ import annotations

import ast
import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from tests import commands

ROOT = Path(__file__).parents[2]
PAGES = (
    *(ROOT / name for name in ("README.md", "ARCHITECTURE.md", "examples/README.md")),
    *sorted((ROOT / "docs").glob("*.md")),
)
TIMES = re.compile(r"\b\d+\.\d+ s\b")
FENCE = re.compile(r"^```(\w*)$")
FILE = re.compile(r"^<!-- file: (\w+\.py) -->$")


@frozen
class Block:
    """A fenced block. file: the name its page gave just before it."""

    line: int
    language: str
    text: str
    file: str | None


@frozen
class Exchange:
    """A command line and what it prints."""

    line: int
    command: str
    output: str


@frozen
class Moment:
    """A point of a page: the files built so far, and what is shown there."""

    files: dict[str, str]
    shown: tuple[Exchange, ...]


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page in order."""
    file: str | None = None
    opened: tuple[int, str] | None = None
    body: list[str] = []
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), start=1):
        fence, named = FENCE.match(line), FILE.match(line)
        if opened is None and fence:
            opened, body = (number, fence[1]), []
        elif opened is not None and line == "```":
            yield Block(*opened, "\n".join(body) + "\n", file)
            opened, file = None, None
        elif opened is not None:
            body.append(line)
        elif named:
            file = named[1]
    assert opened is None, f"{page.name}: the block of line {opened[0]} has no end"


def moments(page: Path) -> Iterator[Moment]:
    """The page as it is read: one moment for each block of Python or of commands."""
    files: dict[str, str] = {}
    current: str | None = None
    for block in blocks(page):
        if block.language == "python":
            current = block.file or current
            if current is None:  # an excerpt
                continue
            files[current] = block.text if block.file else amended(files[current], block.text)
            yield Moment(dict(files), ())
        elif block.language == "console":
            yield Moment(dict(files), tuple(exchanges(block)))


def exchanges(block: Block) -> Iterator[Exchange]:
    """The commands of a block with their output."""
    command, begun, output = "", block.line, list[str]()
    for number, line in enumerate(block.text.splitlines(), start=block.line + 1):
        if not line.startswith("$ "):
            output.append(line)
            continue
        if command:
            yield Exchange(begun, command, "\n".join(output).strip("\n"))
        command, begun, output = line.removeprefix("$ "), number, []
    assert command, f"line {block.line}: a block without a command"
    yield Exchange(begun, command, "\n".join(output).strip("\n"))


def amended(before: str, addition: str) -> str:
    """A module with some of its top-level definitions replaced, and the new ones at its end."""
    pieces = dict(definitions(before)) | dict(definitions(addition))
    return "\n\n".join(pieces.values()) + "\n"


def definitions(text: str) -> Iterator[tuple[str, str]]:
    """The top-level statements of a module: a name for each, and its lines."""
    lines = text.splitlines()
    for node in ast.parse(text).body:
        first = min((mark.lineno for mark in getattr(node, "decorator_list", [])), default=node.lineno)
        yield name_of(node), "\n".join(lines[first - 1 : node.end_lineno])


def name_of(node: ast.stmt) -> str:
    """What a top-level statement defines; its own text where it defines no name."""
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        return node.name
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0])
    return ast.unparse(node)


def run(command: str, folder: Path) -> tuple[str, int]:
    """What a command prints in a folder, errors included, and its exit code."""
    program, *arguments = shlex.split(command)
    assert program == "consensus-check", f"a page shows the command {program}"
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "80", "PYTHONPATH": str(ROOT)}
    ended = commands.run(arguments, cwd=folder, env=environment, merged=True)
    return ended.stdout.strip("\n"), ended.returncode


def timeless(text: str) -> str:
    """The text with every time written alike, and no blanks at the ends of lines."""
    return "\n".join(TIMES.sub("T s", line).rstrip() for line in text.splitlines())


def agrees(shown: str, printed: str) -> bool:
    """Whether a page shows what is printed; `[...]` alone on a line stands for any lines."""
    parts = re.split(r"^\[\.\.\.\]$", timeless(shown), flags=re.MULTILINE)
    return re.fullmatch(".*".join(map(re.escape, parts)), timeless(printed), flags=re.DOTALL) is not None
