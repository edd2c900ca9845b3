"""Graphviz DOT (https://graphviz.org/doc/info/lang.html): the states of a run as nodes, its steps as edges,
the loop in bold.
"""

from __future__ import annotations

from consensus_check.trace.lanes import described
from consensus_check.trace.told import Moment, Story


def write(story: Story) -> str:
    """The story as a directed graph; a node says only what changed on the way to it."""
    count = len(story.moments)
    lines = ["digraph run {", "  rankdir=TB;", '  node [shape=box, fontname="monospace"];', _start(story)]
    back = len(story.stem)
    for moment in story.moments:
        closing = bool(story.loop) and moment.index == count
        if not closing:
            lines.append(f'  s{moment.index} [label="{_changes(moment)}"];')
        target = back if closing else moment.index
        style = ", style=bold" if moment.index > back else ""
        lines.append(f'  s{moment.index - 1} -> s{target} [label="{_label(moment)}"{style}];')
    if story.rests:
        lines.append(f'  s{count} -> s{count} [label="for ever", style=bold];')
    return "\n".join([*lines, "}"]) + "\n"


def _start(story: Story) -> str:
    shown = [
        f"{one.owner}.{one.field} = {one.value}" if one.owner else f"{one.field} = {one.value}"
        for one in story.initial
        if one.kind == "field"
    ]
    return f'  s0 [label="{_escaped(chr(10).join(shown) or "start")}"];'


def _label(moment: Moment) -> str:
    said = [f"{step.agent}: {described(step).split(', ')[0]}" for step in moment.steps]
    return _escaped("\n".join(said or [moment.action]))


def _changes(moment: Moment) -> str:
    every = [*(change for step in moment.steps for change in step.changes), *moment.changes]
    lines = [
        f"{c.owner}.{c.field} = {c.new}" if c.owner else f"{c.field} = {c.new}"
        for c in every
        if c.kind != "channel"
    ]
    return _escaped("\n".join(lines) or "unchanged")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
