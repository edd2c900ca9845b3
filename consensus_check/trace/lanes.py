"""A story as rows of a sequence diagram: a lane for each agent, arrows where a message arrives, notes for
what else happens.

An arrow is drawn when the message is received, so that the order of rows is the order of the run; a message
that is lost or still under way at the end is drawn when it is sent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from consensus_check.records import frozen
from consensus_check.trace.told import Moment, Step, Story

OUTSIDE = "environment"


@frozen
class Arrow:
    """A message; lost: it never arrives."""

    sender: str
    receiver: str
    text: str
    lost: bool = False


@frozen
class Note:
    """Something an agent does by itself, or what changes for it."""

    agent: str
    text: str


@frozen
class Open:
    """The loop begins."""

    title: str


@frozen
class Close:
    """The loop ends."""


Row = Arrow | Note | Open | Close


def lanes(story: Story) -> list[str]:
    """Everybody who acts, sends or is sent to, in order of appearance in the state, then in the run."""
    seen: dict[str, None] = {}
    for moment in story.moments:
        for step in moment.steps:
            seen[step.agent or OUTSIDE] = None
            seen.update({got.sender: None for got in step.received})
            seen.update({sent.to: None for sent in step.sent})
    if not seen:
        seen = {one.owner or OUTSIDE: None for one in story.initial if one.kind == "field"} or {OUTSIDE: None}
    order = list(dict.fromkeys(one.owner for one in story.initial))
    return sorted(seen, key=lambda name: order.index(name) if name in order else len(order))


def rows(story: Story) -> list[Row]:
    """The rows in order of the run."""
    arriving = {got.id for moment in story.moments for step in moment.steps for got in step.received}
    arriving |= _again(story, arriving)
    listed: list[Row] = [row for moment in story.stem for row in _moment(moment, arriving)]
    if story.loop:
        listed += [
            Open("repeats for ever"),
            *(row for m in story.loop for row in _moment(m, arriving)),
            Close(),
        ]
    if story.rests:
        listed.append(Note(lanes(story)[0], "and then nothing ever happens again"))
    return listed


def _again(story: Story, arriving: set[int | None]) -> set[int]:
    """Messages under way at the end of the loop that arrive when it comes round, where the arrow of one like
    them is drawn: that of a message from before the loop.
    """
    before = {sent.id for moment in story.stem for step in moment.steps for sent in step.sent}
    drawn = Counter(
        (got.sender, step.agent, got.message)
        for moment in story.loop
        for step in moment.steps
        for got in step.received
        if got.id is None or got.id in before
    )
    found: set[int] = set()
    for step in (step for moment in story.loop for step in moment.steps):
        for sent in step.sent:
            letter = (step.agent, sent.to, sent.message)
            if sent.id not in arriving and not sent.dropped and drawn[letter]:
                drawn[letter] -= 1
                found.add(sent.id)
    return found


def _moment(moment: Moment, arriving: set[int | None]) -> list[Row]:
    return [row for step in moment.steps for row in _step(step, arriving)]


def _step(step: Step, arriving: set[int | None]) -> list[Row]:
    agent = step.agent or OUTSIDE
    listed: list[Row] = [Arrow(got.sender, agent, got.message) for got in step.received]
    listed.append(Note(agent, described(step)))
    listed += [
        Arrow(agent, one.to, one.message, one.dropped)
        for one in step.sent
        if one.dropped or one.id not in arriving
    ]
    return listed


def described(step: Step) -> str:
    """What a step does, on one line: `3 tally, round: 0 -> 1`."""
    decided = [one.value for one in (*step.choices, *step.coins)]
    changed = [
        f"{change.field}: {change.old} -> {change.new}" for change in step.changes if change.kind != "channel"
    ]
    parts = [f"{step.id} {step.action}" + (f" ({', '.join(decided)})" if decided else ""), *changed]
    return ", ".join([*parts, f"error: {step.error}"] if step.error else parts)


def numbered(moments: Sequence[Moment]) -> list[tuple[int, Step]]:
    """Every step with the number of its transition."""
    return [(moment.index, step) for moment in moments for step in moment.steps]
