"""A run in the format an ending names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from consensus_check.ir.system import TransitionSystem
from consensus_check.semantics import Run
from consensus_check.trace import dot, itf, markdown, mermaid, plantuml, shiviz
from consensus_check.trace.record import Header
from consensus_check.trace.told import Story, tell

WRITERS: Mapping[str, Callable[[Story], str]] = {
    ".mmd": mermaid.write,
    ".puml": plantuml.write,
    ".shiviz": shiviz.write,
    ".dot": dot.write,
    ".md": markdown.write,
}


def write(
    kind: str, system: TransitionSystem, run: Run, header: Header, *, phases: Sequence[str] = ()
) -> str:
    """The run as text. kind: `.itf.json` or a key of WRITERS."""
    if kind == ".itf.json":
        return itf.write(system, run, header)
    return WRITERS[kind](tell(system, run, phases=phases))
