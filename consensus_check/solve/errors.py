"""What the solver cannot do, with the reason an answer then gives."""

from __future__ import annotations

from consensus_check.verdict import Reason, ReasonCode


class Beyond(Exception):
    """A question that is not written down for the solver; its answer is unknown."""

    def __init__(self, code: ReasonCode, text: str) -> None:
        super().__init__(text)
        self.reason = Reason(code, text)
