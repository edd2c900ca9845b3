"""ShiViz logs (https://bestchai.bitbucket.io/shiviz/): a line of text and a vector clock for each step of an
agent.

The file's first two lines are the regular expression ShiViz asks for and an empty line; then the events.
"""

from __future__ import annotations

import json

from consensus_check.trace.lanes import OUTSIDE, described
from consensus_check.trace.told import Step, Story

EXPRESSION = r"(?<host>\S+) (?<clock>\{.*\}) (?<event>.*)"


def write(story: Story) -> str:
    """The story as a ShiViz log; the loop is marked by an event of its first agent and not repeated."""
    clocks: dict[str, dict[str, int]] = {}
    sent: dict[int, dict[str, int]] = {}
    lines = [EXPRESSION, ""]
    first = story.loop[0].index if story.loop else None
    for moment in story.moments:
        before = dict(sent)
        for step in moment.steps:
            clock = _advance(step, clocks, before)
            for one in step.sent:
                sent[one.id] = dict(clock)
            mark = "from here it repeats for ever: " if moment.index == first else ""
            lines.append(f"{_host(step)} {json.dumps(clock)} {mark}{described(step)}")
    return "\n".join(lines) + "\n"


def _host(step: Step) -> str:
    return (step.agent or OUTSIDE).replace(" ", "_")


def _advance(
    step: Step, clocks: dict[str, dict[str, int]], sent: dict[int, dict[str, int]]
) -> dict[str, int]:
    """The vector clock of the step: the agent's own, joined with those of the messages it takes, one more."""
    host = _host(step)
    clock = dict(clocks.get(host, {}))
    for got in step.received:
        for name, time in sent.get(got.id or 0, {}).items():
            clock[name] = max(clock.get(name, 0), time)
    clock[host] = clock.get(host, 0) + 1
    clocks[host] = clock
    return clock
