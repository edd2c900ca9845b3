"""Random protocols of rounds with `take=k`, links of small capacity, and loss."""

from __future__ import annotations

import re
from random import Random
from typing import Any

from attrs import evolve

from tests.lowering.random_protocols import Draft

METHOD = re.compile(r"@cc\.each_round(?:\(([^)]*)\))?\n    def (\w+)\(self, inbox")


def queued(one: Draft, *, take: bool) -> Draft:
    """The draft with more that may wait: most inboxes take one or two messages, links hold one or two."""
    rng = Random(one.seed)

    def method(found: re.Match[str]) -> str:
        if not take or rng.random() < 0.2:
            return found[0]
        options = ", ".join((*([found[1]] if found[1] else []), f"take={rng.choice((1, 1, 2))}"))
        return f"@cc.each_round({options})\n    def {found[2]}(self, inbox"

    source = METHOD.sub(method, one.source)
    given: dict[str, Any] = dict(one.given)
    if rng.random() < 0.5:
        given["capacity"] = rng.choice((1, 2))
        ways = ["drop_newest", "error", *([] if take else ["block"])]
        ways += ["drop_oldest"] if given["capacity"] == 1 else []
        given["overflow"] = rng.choice(ways)
    if rng.random() < 0.3:
        given["loss"] = rng.choice(("unbounded", 1))
    return evolve(one, source=source, given=given)
