"""A run as a Markdown table: a row a step, the loop marked."""

from __future__ import annotations

from consensus_check.trace.told import Moment, Step, Story


def write(story: Story) -> str:
    """The story as a Markdown table."""
    lines = [
        "| step | agent | does | takes | sends | what changes | line |",
        "|---:|---|---|---|---|---|---:|",
    ]
    lines += [row for moment in story.stem for row in _rows(moment)]
    if story.loop:
        lines.append("| | | **repeats for ever:** | | | | |")
        lines += [row for moment in story.loop for row in _rows(moment)]
    if story.rests:
        lines.append("| | | **and then nothing ever happens again** | | | | |")
    return "\n".join(lines) + "\n"


def _rows(moment: Moment) -> list[str]:
    return [_row(step) for step in moment.steps]


def _row(step: Step) -> str:
    decided = [one.value for one in (*step.choices, *step.coins)]
    cells = [
        str(step.id),
        step.agent or "environment",
        step.action + (f" ({', '.join(decided)})" if decided else ""),
        ", ".join(f"{got.message} from {got.sender}" for got in step.received),
        ", ".join(f"{one.message} to {one.to}" + (" (lost)" if one.dropped else "") for one in step.sent),
        ", ".join(f"{c.field}: {c.old} -> {c.new}" for c in step.changes if c.kind != "channel")
        + (f" error: {step.error}" if step.error else ""),
        str(step.line or ""),
    ]
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
