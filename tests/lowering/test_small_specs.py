"""Small specs whose verdicts and counts are known by hand."""

from __future__ import annotations

import pytest

from consensus_check.check.request import Changes, Request
from consensus_check.check.run import check_spec
from consensus_check.ir.environment import TimingKind
from consensus_check.report.result import Result
from consensus_check.spec.reader import read_source

HEAD = """
from __future__ import annotations
from typing import Annotated
import consensus_check as cc

Value = Annotated[int, cc.Between(0, 3)]
"""


def results(text: str, *, n: int = 1, timing: TimingKind | None = None) -> dict[str, Result]:
    """What `check` says of a spec's text, by property."""
    spec = read_source(HEAD + text, "small.py")
    request = Request(sizes=(n,), changes=Changes(timing=timing))
    return {result.property: result for result in check_spec(spec, request).results}


FOLD = """
@cc.role
class Agent:
    nothing: Annotated[tuple[Value, ...], cc.AtMost(2)] = ()
    found: bool = False
    done: bool = False

    @cc.step
    def look(self) -> None:
        cc.require(not self.done)
        self.done = True
        self.found = {asked}

@cc.protocol
class Looking:
    agents: cc.Group[Agent]

    @cc.predicate
    def right(self) -> bool:
        return all(agent.found == {answer} for agent in self.agents if agent.done)

    known = cc.always(right)
"""


@pytest.mark.parametrize(
    ("asked", "answer", "errs"),
    [
        ("any(x == 1 or min(self.nothing) > x for x in (1, 0))", True, False),
        ("any(x == 1 or min(self.nothing) > x for x in (0, 1))", True, True),
        ("all(x == 1 and min(self.nothing) > x for x in (0, 1))", False, False),
        ("all(x == 0 or min(self.nothing) > x for x in (0, 1))", False, True),
        ("any(x == 1 or min(self.nothing) > x for x in range(1, 3))", True, False),
        ("any(x == 1 or min(self.nothing) > x for y in (1, 0) for x in (y, y + 2))", True, False),
        ("any(x == 1 for x in (1, 0) if x == 1 or min(self.nothing) > x)", True, False),
        # in no order, any element may be looked at first
        ("any(x == 1 or min(self.nothing) > x for x in {1, 0})", True, True),
        ("any(x == 1 or min(self.nothing) > x for y in (1, 0) for x in {y, 2})", True, True),
    ],
)
def test_any_and_all_stop_at_the_deciding_element_of_what_comes_in_order(
    asked: str, answer: bool, errs: bool
) -> None:
    found = results(FOLD.replace("{asked}", asked).replace("{answer}", str(answer)))
    assert found["no_errors"].verdict == ("violated" if errs else "holds")
    assert found["known"].verdict == ("unknown" if errs else "holds")
