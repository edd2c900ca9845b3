"""A run as text: numbered steps, only what changed, the spec's lines, the loop boxed; a table for each phase
in rounds.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from consensus_check.report.page import (
    Line,
    Page,
    Span,
    clip,
    framed,
    joined,
    labelled,
    line,
    plural,
    wrapped,
)
from consensus_check.report.result import Counterexample
from consensus_check.report.words import extent, sorted_names
from consensus_check.trace.shown import Change
from consensus_check.trace.told import Chosen, Got, Moment, Sent, Step, Story

INDENT = 7
LONGEST_BLOCK = 12
CUTS = (" is cut off", " goes out")
QUIET_KINDS = ("channel", "clock")


def counterexample(
    example: Counterexample, source: Sequence[str], *, width: int, verbose: bool = False, agent: str = ""
) -> Page:
    """The whole run. source: the lines of the spec; verbose: also messages under way and clocks; agent: only
    its steps.
    """
    story = only(example.story, agent) if agent else example.story
    page = beginning(story, width=width)
    page += moments(story.stem, source, width=width, verbose=verbose)
    if story.rests:
        page.append(())
        page += framed("and then nothing ever happens again", _waits(example, width), "", width)
    elif story.loop:
        page.append(())
        first = story.loop[0].index
        foot = f"and again from {'here' if len(story.loop) == 1 else f'step {first}'}"
        foot += ", the ranks higher every time" if story.rises else ""
        body = moments(story.loop, source, width=width - 4, verbose=verbose)
        page += framed("repeats for ever", body[1:], foot, width)
    return page


def only(story: Story, agent: str) -> Story:
    """The story with the steps of one agent alone; transitions keep their numbers."""

    def mine(listed: Sequence[Moment]) -> tuple[Moment, ...]:
        kept = (evolve(moment, steps=tuple(s for s in moment.steps if s.agent == agent)) for moment in listed)
        return tuple(moment for moment in kept if moment.steps)

    return evolve(story, stem=mine(story.stem), loop=mine(story.loop))


def beginning(story: Story, *, width: int) -> Page:
    """The first state, agents that start alike on one line."""
    alike: dict[str, list[str]] = {}
    for owner in dict.fromkeys(one.owner for one in story.initial):
        mine = [one for one in story.initial if one.owner == owner]
        fields = [f"{one.field} = {one.value}" for one in mine if one.kind == "field"]
        fields += [one.field for one in mine if one.kind == "mark" and owner and one.value == "True"]
        if fields:
            alike.setdefault(", ".join(fields), []).append(owner)
    if not alike:
        return []
    page: Page = [line(Span("   at the start", "dim"))]
    for values, owners in alike.items():
        name = joined(ranges(owners))
        text = f"{name}: {values}" if name else values
        page += wrapped(text, width, indent=" " * INDENT, hang=" " * (INDENT + 2))
    return page


def ranges(names: list[str]) -> list[str]:
    """`a[0]`, `a[1]`, `a[2]` -> `a[0..2]`, where more than two follow on."""
    found: list[str] = []
    run: list[tuple[str, int]] = []
    for name in [*sorted_names(names), ""]:
        group, bracket, number = name.removesuffix("]").partition("[")
        position = int(number) if bracket and number.isdigit() else -1
        if run and (group, position - 1) == run[-1] and position > 0:
            run.append((group, position))
            continue
        if len(run) > 2:
            found.append(f"{run[0][0]}[{run[0][1]}..{run[-1][1]}]")
        else:
            found += [f"{g}[{i}]" for g, i in run]
        run = [(group, position)] if position >= 0 else []
        if position < 0 and name:
            found.append(name)
    return found


def moments(listed: Sequence[Moment], source: Sequence[str], *, width: int, verbose: bool = False) -> Page:
    """Numbered steps, a blank line before each; what only repeats is told once (verbose: always)."""
    page: Page = []
    at = 0
    if not verbose and listed and all(moment.quiet for moment in listed):
        return [(), line(Span("   round after round, and nobody does anything", "dim"))]
    listed = listed if verbose else [moment for moment in listed if not moment.quiet]
    while at < len(listed):
        period, times = (0, 0) if verbose else _repetition(listed, at)
        for moment in listed[at : at + max(period, 1)]:
            page.append(())
            page += moment_lines(moment, source, width=width, verbose=verbose)
        if times:
            first, last = listed[at + period].index, listed[at + period * (times + 1) - 1].index
            what = "step" if period == 1 else f"{period} steps"
            page += [
                (),
                line(
                    Span(
                        f"   ... the same {what} {plural(times, 'time')} more (steps {first} to {last})",
                        "dim",
                    )
                ),
            ]
        at += max(period, 1) + period * times
    return page


def _repetition(listed: Sequence[Moment], at: int) -> tuple[int, int]:
    """(length, how many times more) of the block at a position that is repeated two times more or oftener."""
    for period in range(1, LONGEST_BLOCK + 1):
        block = [_signature(moment) for moment in listed[at : at + period]]
        times = 0
        while [_signature(m) for m in listed[at + period * (times + 1) : at + period * (times + 2)]] == block:
            times += 1
        if times > 1:
            return period, times
    return 0, 0


def _signature(moment: Moment) -> Moment:
    """A transition without its number and those of its messages."""
    steps = tuple(
        evolve(
            step,
            id=0,
            sent=tuple(evolve(one, id=0) for one in step.sent),
            received=tuple(evolve(one, id=0) for one in step.received),
        )
        for step in moment.steps
    )
    return evolve(moment, index=0, round=None, steps=steps)


def moment_lines(moment: Moment, source: Sequence[str], *, width: int, verbose: bool = False) -> Page:
    """One transition: a step with its details, or a phase with a block for each agent that did something."""
    if moment.kind != "phase" and len(moment.steps) == 1:
        return _step(moment.steps[0], f"{moment.index:>4}  ", source, width=width, verbose=verbose)
    title = f"round {moment.round}" if moment.round is not None else moment.action
    if moment.phase:
        title += f", {moment.phase.lower()}"
    page: Page = [line(f"{moment.index:>4}  ", Span(title, "strong"))]
    page += phase_table(moment, width=width, verbose=verbose)
    page += _changes(moment.changes, width, verbose=verbose, owner="")
    return page


def phase_table(moment: Moment, *, width: int, verbose: bool = False) -> Page:
    """Agents that did the same on one row: who, what they heard, did and sent, what changed."""
    rows: dict[tuple[str, ...], list[str]] = {}
    for step in moment.steps:
        rows.setdefault(_phase_row(step, verbose=verbose), []).append(step.agent or "environment")
    page: Page = []
    names = [joined(ranges(agents)) for agents in rows.values()]
    column = min(max(map(len, names), default=0) + 2, 24)
    for name, row in zip(names, rows, strict=True):
        text = "; ".join(part for part in row if part)
        block = labelled(name, text, width, indent=INDENT, column=max(column, len(name) + 2))
        page += [(Span(block[0][0].text, "who"), *block[0][1:]), *block[1:]]
    return page


def _phase_row(step: Step, *, verbose: bool) -> tuple[str, ...]:
    heard = f"hears {_bundle([got.message for got in step.received])}" if step.received else ""
    sent = [one.message + (" (lost)" if one.dropped else "") for one in step.sent]
    sends = f"sends {_bundle(sent)}" if sent else ""
    changed = [change_words(c) for c in step.changes if verbose or c.kind not in QUIET_KINDS]
    return (step.action, heard, _decisions(step), sends, "; ".join(changed), step.error or "")


def _bundle(messages: list[str]) -> str:
    """Equal messages counted: `3 x Vote(APPROVE), Vote(REVISE)`."""
    counts = {message: messages.count(message) for message in dict.fromkeys(messages)}
    return ", ".join(message if times == 1 else f"{times} x {message}" for message, times in counts.items())


def _step(step: Step, number: str, source: Sequence[str], *, width: int, verbose: bool) -> Page:
    page: Page = [_headline(step, number)]
    details = [decided] if (decided := _decisions(step)) else []
    details += [_sends(step.sent)] if step.sent else []
    details += [f"checks {check}" for check in step.checks]
    for detail in details:
        page += wrapped(detail, width, indent=" " * INDENT, hang=" " * (INDENT + 2))
    page += _changes(step.changes, width, verbose=verbose, owner=step.agent)
    if step.error:
        page += wrapped(
            f"error: {step.error}", width, indent=" " * INDENT, hang=" " * (INDENT + 2), style="bad"
        )
    page += spec_lines(step, source, width=width, verbose=verbose)
    return page


def _headline(step: Step, number: str) -> Line:
    heard = tuple(_heard(got) for got in step.received)
    tail = f" takes {joined(heard)}: {step.action}" if heard else f" does {step.action}"
    if step.environment or not step.agent:
        return line(number, Span(step.agent or "environment", "who"), f": {step.action}")
    return line(number, Span(step.agent, "who"), tail)


def _heard(got: Got) -> str:
    return f"{got.message} from {got.sender}"


def _sends(sent: Sequence[Sent]) -> str:
    groups: dict[tuple[str, bool], list[str]] = {}
    for one in sent:
        groups.setdefault((one.message, one.dropped), []).append(one.to)
    return "sends " + "; ".join(
        f"{message} to {joined(ranges(to))}" + (" (lost)" if lost else "")
        for (message, lost), to in groups.items()
    )


def _decisions(step: Step) -> str:
    said = []
    picked = [value for value in _picked(step.choices) if not value.endswith(CUTS)]
    if picked:
        said.append("chooses " + joined(picked))
    if step.coins:
        said.append("draws " + joined(_picked(step.coins)))
    return "; ".join(said)


def _picked(chosen: Sequence[Chosen]) -> list[str]:
    return [one.value for one in chosen]


def _changes(changes: Sequence[Change], width: int, *, verbose: bool, owner: str) -> Page:
    page: Page = []
    for change in changes:
        if not verbose and change.kind in QUIET_KINDS:
            continue
        shown = change_words(change, owner=owner)
        page += wrapped(shown, width, indent=" " * INDENT, hang=" " * (INDENT + 2))
    return page


def change_words(change: Change, *, owner: str | None = None) -> str:
    """`phase: IDLE -> VOTING`, `is down`, `no longer is down`. owner: whose changes are shown here (None: it
    is clear).
    """
    if change.kind == "mark" and change.old in ("True", "False"):
        words = change.field if change.new == "True" else f"no longer {change.field}"
        return words if owner is None or change.owner == owner else f"{change.owner or 'everybody'}: {words}"
    name = change.field if owner is None or change.owner in ("", owner) else f"{change.owner}.{change.field}"
    return f"{name}: {change.old} -> {change.new}"


def spec_lines(step: Step, source: Sequence[str], *, width: int, verbose: bool) -> Page:
    """The last line of the spec that ran, with its number, dimmed; verbose: all that ran."""
    page: Page = []
    for number in step.lines if verbose and step.lines else (step.last_line,):
        if 0 < number <= len(source):
            head = " " * INDENT + f"line {number}: "
            page.append(line(Span(head + clip(source[number - 1].strip(), width - len(head)), "dim")))
    return page


def _waits(example: Counterexample, width: int) -> Page:
    """Agents that wait for the same together, a line for each reason."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for agent, reasons in example.waits:
        alike.setdefault(reasons, []).append(agent)
    page: Page = []
    for reasons, agents in alike.items():
        page.append(line("   ", Span(joined(ranges(agents)), "who")))
        for reason in reasons:
            page += wrapped(reason, width - 4, indent=" " * 5, hang=" " * 7)
    return page or [line("   nobody has anything to wait for")]


def length_words(example: Counterexample) -> str:
    """`7 steps, the shortest there is`."""
    words = extent(example.story)
    if example.shortest == "total":
        return f"{words}, the shortest there is"
    return f"{words}, the shortest way in" if example.shortest == "stem" else words


def standstill(example: Counterexample, width: int) -> Page:
    """What everybody waits for, without a frame."""
    return _waits(example, width)


def brief(story: Story, *, width: int) -> Page:
    """A line a step; in rounds a line for each phase and a block of what was done in it."""
    page: Page = []
    for moment in (moment for moment in story.moments if not moment.quiet):
        if moment.kind == "phase" or len(moment.steps) != 1:
            page += moment_lines(moment, (), width=width)
            continue
        (step,) = moment.steps
        head = _headline(step, f"{moment.index:>4}  ")
        said = [
            _decisions(step),
            _sends(step.sent) if step.sent else "",
            *_changed(step.changes),
            step.error or "",
        ]
        rest = "; ".join(part for part in said if part)
        used = sum(len(span.text) for span in head)
        if rest and used + len(rest) + 2 <= width:
            page.append((*head, Span(f"  {rest}", "dim")))
        else:
            page += [head, *wrapped(rest, width, indent=" " * INDENT, hang=" " * (INDENT + 2), style="dim")]
    return page


def _changed(changes: Sequence[Change]) -> list[str]:
    return [change_words(change) for change in changes if change.kind not in QUIET_KINDS]
