"""Markdown: a table of results, then each counterexample as a table of steps."""

from __future__ import annotations

from collections.abc import Iterator

from consensus_check.ir.protocol import ProtocolDecl
from consensus_check.report.environment import in_words, parameters_text
from consensus_check.report.result import Document
from consensus_check.report.results import expected_words, verdict_words
from consensus_check.report.words import sentence
from consensus_check.trace import markdown


def write(found: Document, protocols: dict[str, ProtocolDecl]) -> str:
    """The document as Markdown."""
    return "\n".join(_lines(found, protocols)) + "\n"


def _lines(found: Document, protocols: dict[str, ProtocolDecl]) -> Iterator[str]:
    yield f"# {found.spec}\n"
    if found.interrupted:
        yield "Interrupted: what follows is not the whole.\n"
    yield "| protocol | property | n | parameters | environment | verdict | states | seconds |"
    yield "|---|---|---:|---|---|---|---:|---:|"
    for one in found.results:
        cells = (
            one.protocol,
            f"`{one.property}`",
            str(one.group_size),
            parameters_text(one.parameters),
            in_words(one.environment),
            "; ".join(part for part in (verdict_words(one), expected_words(one)) if part),
            "" if one.states is None else f"{one.states:,}",
            f"{one.seconds:.2f}",
        )
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    for one in found.results:
        if one.verdict == "violated":
            yield f"\n## {one.protocol}.{one.property} at n={one.group_size}: {verdict_words(one)}\n"
            yield sentence(one, protocols.get(one.protocol))
            if one.counterexample:
                yield "\n" + markdown.write(one.counterexample.story).rstrip()
