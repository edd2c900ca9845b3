"""Everything that can be wrong with a spec, an option or a file, and how it is told.

| class | codes | about |
|---|---|---|
| `DeclarationError` | CC1xx | declarations, wiring, environment |
| `SubsetError` | CC2xx | Python outside the language |
| `RangeError` | CC3xx | types and ranges |
| `PropertyError` | CC4xx | properties, goals, fairness, timing |
| `LimitError` | CC5xx | what an engine cannot do |
| `InputError` | CC6xx | arguments, paths, files of data |
| `InternalError` | CC9xx | a fault of this program |

`SpecErrors` carries all errors of a file at once. `render(error)` is the text shown to a person; nothing here
prints. `CODES` holds one line and one piece of advice for every code; a new code is registered at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar

from attrs import field

from consensus_check.records import frozen


@frozen(order=True)
class Place:
    """A position in a source file: line counted from 1, column from 0, `text` the whole line.

    `width` is how many columns the caret underlines (at least 1).
    """

    file: str
    line: int
    column: int = 0
    text: str = field(default="", order=False)
    width: int = field(default=1, order=False)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column + 1}"


@frozen
class Code:
    """One line saying what the code means, and what to do instead."""

    title: str
    help: str


_codes: dict[str, Code] = {}
CODES: Mapping[str, Code] = MappingProxyType(_codes)


def register(code: str, title: str, help: str) -> None:
    """Add a code to `CODES`; a code is registered once. Raises ValueError for a second time."""
    if code in _codes:
        raise ValueError(f"{code} is registered twice")
    _codes[code] = Code(title, help)


class ConsensusCheckError(Exception):
    """What is wrong (`message`), its stable `code`, the place (`where`) and what to write instead (`help`).

    `help` defaults to the advice registered for the code. Only subclasses are raised; each owns the codes
    that begin with its `prefix`.
    """

    prefix: ClassVar[str] = "CC"

    def __init__(
        self, code: str, message: str, *, where: Place | None = None, help: str | None = None
    ) -> None:
        if not code.startswith(self.prefix):
            raise ValueError(f"{type(self).__name__} owns {self.prefix}.., not {code}")
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.where = where
        registered = CODES.get(code)
        self.help = help if help is not None else (registered.help if registered else None)

    def __str__(self) -> str:
        at = f"{self.where}: " if self.where else ""
        return f"{self.code} {at}{self.message}"


class DeclarationError(ConsensusCheckError):
    """A declaration, its wiring or the environment cannot be as written (CC1xx)."""

    prefix = "CC1"


class SubsetError(ConsensusCheckError):
    """Python that is not in the language (CC2xx)."""

    prefix = "CC2"


class RangeError(ConsensusCheckError):
    """A type or a range does not fit (CC3xx)."""

    prefix = "CC3"


class PropertyError(ConsensusCheckError):
    """A property, goal, expectation or fairness that has no meaning here (CC4xx)."""

    prefix = "CC4"


class LimitError(ConsensusCheckError):
    """Something this engine or this version cannot do (CC5xx)."""

    prefix = "CC5"


class InputError(ConsensusCheckError):
    """An argument, a path or a file of data that cannot be used (CC6xx)."""

    prefix: ClassVar[str] = "CC6"


class InternalError(ConsensusCheckError):
    """This program contradicted itself (CC9xx); never the user's fault."""

    prefix = "CC9"


class SpecErrors(ConsensusCheckError):
    """All errors of a file at once, in the order of the text. Raises ValueError when given none."""

    def __init__(self, errors: Iterable[ConsensusCheckError]) -> None:
        flat = [one for error in errors for one in each(error)]
        if not flat:
            raise ValueError("SpecErrors needs an error")
        self.errors = tuple(sorted(flat, key=_order))
        first = self.errors[0]
        super().__init__(first.code, first.message, where=first.where, help=first.help)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


def each(error: ConsensusCheckError) -> Iterator[ConsensusCheckError]:
    """The single errors in an error: itself, or those a `SpecErrors` carries."""
    if isinstance(error, SpecErrors):
        yield from error.errors
    else:
        yield error


def render(error: ConsensusCheckError) -> str:
    """The error as text for a person: code, place, message, the line with a caret, what to write instead."""
    return "\n\n".join(_render_one(one) for one in each(error))


def _render_one(error: ConsensusCheckError) -> str:
    lines = [str(error) if error.where is None else f"{error.code} {error.where}: {error.message}"]
    where = error.where
    if where is not None and where.text.strip():
        text = where.text.rstrip("\n").expandtabs(1)
        indent = len(text) - len(text.lstrip())
        column = max(where.column - indent, 0)
        width = max(1, min(where.width, len(text) - indent - column))
        lines += ["    " + text[indent:], "    " + " " * column + "^" * width]
    if error.help:
        lines.append("  instead: " + error.help)
    return "\n".join(lines)


def _order(error: ConsensusCheckError) -> tuple[str, int, int, str]:
    where = error.where
    return (where.file, where.line, where.column, error.code) if where else ("", 0, 0, error.code)


# Codes, by hundreds. Keep the numbers for ever: tests, scripts and people rely on them.

# CC1xx: declarations
register(
    "CC101",
    "used outside a run",
    "effects and questions have a meaning only inside a method that a run calls; check the spec with "
    "`consensus-check check FILE`, or run it under `consensus_check.spec.world.use(world)`",
)
register(
    "CC102",
    "not a declared class",
    "decorate the class with `@cc.message`, `@cc.record`, `@cc.role`, `@cc.shared` or `@cc.protocol`",
)
register("CC103", "not a spec's file", "name a Python file that imports `consensus_check as cc`")
register(
    "CC104",
    "a quantity is not declared as it must be",
    "write `name = cc.parameter(2)` at the top of the module; give an option two values or more",
)
register(
    "CC105",
    "a value that the spec does not allow",
    "give a declared name a value of the kind of its default and within its bounds",
)
register(
    "CC106",
    "the configuration breaks an assumption of the spec",
    "choose sizes and parameters for which every `cc.assume` is true",
)
