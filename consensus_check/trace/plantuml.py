"""PlantUML sequence diagrams (https://plantuml.com/sequence-diagram): messages as arrows, the loop as a
`loop` block.
"""

from __future__ import annotations

from consensus_check.trace.lanes import Arrow, Note, Open, lanes, rows
from consensus_check.trace.told import Story


def write(story: Story) -> str:
    """The story as a PlantUML sequence diagram."""
    who = lanes(story)
    ids = {agent: f"p{i}" for i, agent in enumerate(who)}
    lines = ["@startuml", *(f'participant "{_plain(agent)}" as {ids[agent]}' for agent in who)]
    for row in rows(story):
        match row:
            case Arrow(sender, receiver, text, lost):
                lines.append(f"{ids[sender]} {'->x' if lost else '->'} {ids[receiver]} : {_plain(text)}")
            case Note(agent, text):
                lines.append(f"note over {ids[agent]} : {_plain(text)}")
            case Open(title):
                lines.append(f"loop {_plain(title)}")
            case _:
                lines.append("end")
    return "\n".join([*lines, "@enduml"]) + "\n"


def _plain(text: str) -> str:
    return text.replace('"', "'").replace("\\", "/").replace("\n", " ")
