"""`list`: the shipped specs, the question each asks, and what its author expects."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from consensus_check._version import VERSION
from consensus_check.cli import codes, paint
from consensus_check.cli.locate import shipped_specs
from consensus_check.cli.options import Output
from consensus_check.cli.reading import read
from consensus_check.errors import ConsensusCheckError, render
from consensus_check.ir.environment import Expectation
from consensus_check.ir.protocol import ProtocolDecl, Spec
from consensus_check.report.document import Json, dumps
from consensus_check.report.expected import cells_text, verdict_text
from consensus_check.report.page import Page, Span, labelled, line, wrapped
from consensus_check.report.results import question


def list_specs(out: Output) -> int:
    """Run the command and return its exit code: 4 where a shipped spec cannot be read."""
    found, broken = _all()
    for error in broken:
        sys.stderr.write(render(error) + "\n")
    code = codes.DISAGREE if broken else codes.FINE
    if out.json:
        listed = [_entry(name, spec) for name, spec in found]
        paint.say(
            dumps({"schema": "consensus-check/1", "command": "list", "version": VERSION, "specs": listed})
        )
        return code
    page: Page = []
    for name, spec in found:
        page += [line(Span(name, "strong"))] if out.quiet else _block(name, spec)
    paint.show(page[:-1] if page and not out.quiet else page)
    return code


def _all() -> tuple[list[tuple[str, Spec]], list[ConsensusCheckError]]:
    """The shipped specs by name, and what is wrong with those that cannot be read."""
    found: list[tuple[str, Spec]] = []
    broken: list[ConsensusCheckError] = []
    for name in shipped_specs():
        try:
            found.append((name, read(name).spec))
        except ConsensusCheckError as error:
            broken.append(error)
    return found, broken


def expectations(protocol: ProtocolDecl) -> Iterator[tuple[str, Expectation]]:
    """(property, what is expected of it), in order of the text; nothing where nothing was written."""
    if protocol.goal:
        yield from (("goal", one) for one in protocol.goal.expect)
        yield from (("goal.deadline", one) for one in protocol.goal.in_time)
    for prop in protocol.properties:
        yield from ((prop.name, one) for one in prop.expect)


def _entry(name: str, spec: Spec) -> Json:
    return {
        "name": name,
        "question": question(spec),
        "protocols": [
            {
                "name": protocol.name,
                "expect": [
                    {"property": prop, "verdict": verdict_text(one), "where": cells_text(one) or None}
                    for prop, one in expectations(protocol)
                ],
            }
            for protocol in spec.protocols
        ],
    }


def _block(name: str, spec: Spec) -> Page:
    width = paint.width()
    page: Page = [line(Span(name, "strong"))]
    page += wrapped(question(spec), width, indent="  ")
    for protocol in spec.protocols:
        several = _together(protocol)
        for (prop, text), cells in several.items():
            title = prop if len(spec.protocols) == 1 else f"{protocol.name}.{prop}"
            column = max(len(title) + 2, 24)
            alone = [key for key in several if key[0] == prop] == [(prop, text)]
            where = "; ".join(cells) if all(cells) else "" if alone else "otherwise"
            page += labelled(title, text + (f": {where}" if where else ""), width, indent=4, column=column)
    return [*page, ()]


def _together(protocol: ProtocolDecl) -> dict[tuple[str, str], list[str]]:
    """(property, verdict) -> the cells in which it is expected, '' for all others; in order of the text."""
    found: dict[tuple[str, str], list[str]] = {}
    for prop, one in expectations(protocol):
        cells = found.setdefault((prop, verdict_text(one, counts=False)), [])
        where = cells_text(one)
        if where not in cells:
            cells.append(where)
    return found
