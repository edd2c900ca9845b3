"""How a send of a step is called where a fault decides on it."""

from __future__ import annotations

from consensus_check.lower.execution import SendRecord
from consensus_check.lower.model import Model


def letters(model: Model, send: SendRecord) -> str:
    """The classes a message may have and its receiver: `Vote to lead`."""
    classes = sorted({name for _, name, _ in send.letter.cases})
    return f"{' or '.join(classes)} to {model.agents[send.receiver].name}"
