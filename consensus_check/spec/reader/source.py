"""The text of a spec: its tree, the places of its nodes, and the errors found in it."""

from __future__ import annotations

import ast
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from attrs import field

from consensus_check import errors as errors_
from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.protocol import Place, lines_of
from consensus_check.records import define

_CLASSES: dict[str, type[ConsensusCheckError]] = {
    "CC1": errors_.DeclarationError,
    "CC2": errors_.SubsetError,
    "CC3": errors_.RangeError,
    "CC4": errors_.PropertyError,
    "CC5": errors_.LimitError,
    "CC9": errors_.InternalError,
}


class Abandoned(Exception):
    """A part of the text is given up because of an error that is reported already."""


def error(
    code: str, message: str, *, where: errors_.Place | None = None, help: str | None = None
) -> ConsensusCheckError:
    """The error of the class that owns the code."""
    return _CLASSES[code[:3]](code, message, where=where, help=help)


@define
class Text:
    """A module's text while it is read. `places` grows with every node that is kept; `errors` with every
    error. `rows` are the lines in bytes, as ast counts columns.
    """

    file: str
    source: str
    lines: list[str] = field(init=False, factory=list)
    rows: list[bytes] = field(init=False, factory=list)
    places: list[Place] = field(factory=lambda: [Place(1, 0, 1, 0)])
    errors: list[ConsensusCheckError] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.lines = lines_of(self.source)
        self.rows = [line.encode(errors="replace") for line in self.lines]

    def at(self, node: ast.AST) -> int:
        """The key of this node's place."""
        self.places.append(_place(node))
        return len(self.places) - 1

    def where(self, node: ast.AST | int) -> errors_.Place:
        """The place of a node, or of a key made by `at`, as errors show it."""
        return shown(self.file, self.lines, self.places[node if isinstance(node, int) else self.at(node)])

    def error(
        self, code: str, message: str, node: ast.AST | int, help: str | None = None
    ) -> ConsensusCheckError:
        """An error at a node, to be raised or reported."""
        return error(code, message, where=self.where(node), help=help)

    def report(self, code: str, message: str, node: ast.AST | int, help: str | None = None) -> None:
        """Note an error and go on."""
        self.errors.append(self.error(code, message, node, help))

    @contextmanager
    def collecting(self) -> Generator[None]:
        """Note an error raised inside and go on after the block."""
        try:
            yield
        except ConsensusCheckError as found:
            self.errors.append(found)
        except Abandoned:
            pass

    def segment(self, node: ast.AST) -> str:
        """The text of a node on one line."""
        place = _place(node)
        rows = self.rows[place.line - 1 : place.end_line]
        rows[-1] = rows[-1][: place.end_column]
        rows[0] = rows[0][place.column :]
        return " ".join(b" ".join(rows).decode().split())


def _place(node: ast.AST) -> Place:
    line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
    return Place(line, column, getattr(node, "end_lineno", line), getattr(node, "end_col_offset", column))


def shown(file: str, lines: Sequence[str], place: Place) -> errors_.Place:
    """A place of the protocol as errors show it: with its line, and columns in characters."""
    text = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
    column = _characters(text, place.column)
    end = _characters(text, place.end_column) if place.end_line == place.line else len(text)
    return errors_.Place(file, place.line, column, text, max(1, end - column))


def _characters(text: str, byte: int) -> int:
    """The column in characters of a column in UTF-8 bytes, as ast counts."""
    return len(text.encode()[:byte].decode(errors="ignore"))


def first_line(node: ast.FunctionDef | ast.ClassDef) -> ast.AST:
    """A node that stands for the name of a function or class, for errors about the whole of it."""
    keyword = "def " if isinstance(node, ast.FunctionDef) else "class "
    marker = ast.Name(id=node.name)
    marker.lineno = marker.end_lineno = node.lineno
    marker.col_offset = node.col_offset + len(keyword)
    marker.end_col_offset = marker.col_offset + len(node.name.encode())
    return marker
