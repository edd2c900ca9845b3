"""Mermaid sequence diagrams (https://mermaid.js.org/syntax/sequenceDiagram.html): messages as arrows, the
loop as a `loop` block.
"""

from __future__ import annotations

from collections.abc import Iterable

from consensus_check.trace.lanes import Arrow, Note, Open, Row, lanes, rows
from consensus_check.trace.told import Story


def write(story: Story) -> str:
    """The story as a Mermaid sequence diagram."""
    who = lanes(story)
    ids = {agent: f"p{i}" for i, agent in enumerate(who)}
    lines = ["sequenceDiagram", *(f"  participant {ids[agent]} as {_plain(agent)}" for agent in who)]
    return "\n".join([*lines, *_body(rows(story), ids)]) + "\n"


def _body(listed: Iterable[Row], ids: dict[str, str]) -> list[str]:
    lines: list[str] = []
    depth = 1
    for row in listed:
        pad = "  " * depth
        match row:
            case Arrow(sender, receiver, text, lost):
                lines.append(f"{pad}{ids[sender]}{'-x' if lost else '->>'}{ids[receiver]}: {_plain(text)}")
            case Note(agent, text):
                lines.append(f"{pad}Note over {ids[agent]}: {_plain(text)}")
            case Open(title):
                lines.append(f"{pad}loop {_plain(title)}")
                depth += 1
            case _:
                depth -= 1
                lines.append("  " * depth + "end")
    return lines


def _plain(text: str) -> str:
    """Without the characters that mean something to Mermaid."""
    return (
        text.replace("#", "#35;").replace(";", "#59;").replace("\n", " ")
        if "#" in text or ";" in text
        else text
    )
