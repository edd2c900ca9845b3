"""How things are called for a newcomer: the group, what a property demands, and the one sentence that says
how it fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from consensus_check.ir.protocol import Form, FormOp, GoalDecl, ProtocolDecl, Spec
from consensus_check.report.page import joined, plural
from consensus_check.report.result import Result

if TYPE_CHECKING:
    from consensus_check.trace.told import Moment, Story

MEASURES = {"steps": "step", "rounds": "round", "messages": "message", "turns": "turn", "tokens": "token"}


def source_text(spec: Spec, at: int) -> str:
    """The text of a node, on one line."""
    if at >= len(spec.places):
        return ""
    place = spec.places[at]
    lines = spec.lines[place.line - 1 : place.end_line]
    if not lines:
        return ""
    lines[-1] = _columns(lines[-1], 0, place.end_column)
    lines[0] = _columns(lines[0], place.column, None)
    return " ".join(one.strip() for one in lines)


def _columns(text: str, start: int, stop: int | None) -> str:
    """Part of a line by its columns in UTF-8, as Python counts them."""
    return text.encode()[start:stop].decode(errors="ignore")


def spoken_role(name: str) -> str:
    """`ResourceManager` -> `resource manager`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()


def group_words(protocol: ProtocolDecl | None, size: int) -> str:
    """The group of size n in words: `3 reviewers`."""
    group = next((g for g in protocol.groups if g.size is None and not g.single), None) if protocol else None
    if group is None:
        return "one agent of each kind" if protocol else plural(size, "agent")
    word = spoken_role(group.role)
    return plural(size, word, many(word))


def article(words: str) -> str:
    """`agent` -> `an agent`."""
    return f"{'an' if words[:1].lower() in tuple('aeiou') else 'a'} {words}"


def many(word: str) -> str:
    """`reviewer` -> `reviewers`."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def demand(form: Form) -> str:
    """What a property asks for, in plain words without temporal logic."""
    parts = [demand(part) for part in form.args]
    match form.op:
        case "atom":
            return f"`{form.predicate or form.text}`"
        case "not":
            return f"not {parts[0]}"
        case "and" | "or":
            return joined(parts, form.op)
        case "implies":
            return f"if {parts[0]}, then {parts[1]}"
        case "always":
            return f"{parts[0]} is true at all times"
        case "eventually":
            return f"{parts[0]} comes true"
        case "leads_to":
            return f"whenever {parts[0]}, then sooner or later {parts[1]}"
        case "infinitely_often":
            return f"{parts[0]} comes true again and again"
        case "eventually_always":
            return f"from some moment on {parts[0]} stays true"
        case "until":
            return f"{parts[0]} stays true until {parts[1]} comes true"
        case "within":
            return f"{parts[0]} comes true in time"
        case "reachable":
            return f"{parts[0]} is possible"
        case "initially_true":
            return f"{parts[0]} is true at the start"
        case "never_stuck":
            return "the group is never stuck" + (f", unless {parts[0]}" if parts else "")
        case "for_each":
            return f"for each {spoken_role(form.role)}: {parts[0]}"
        case "for_some":
            return f"for some {spoken_role(form.role)}: {parts[0]}"


def breach(form: Form) -> str:
    """How a property is not met, as the end of a sentence."""
    parts = [demand(part) for part in form.args]
    match form.op:
        case "always":
            return f"{parts[0]} is no longer true"
        case "eventually" | "reachable":
            return f"{parts[0]} never comes true"
        case "leads_to":
            return f"{parts[0]} happens and {parts[1]} never follows"
        case "infinitely_often":
            return f"{parts[0]} is never true again"
        case "eventually_always":
            return f"{parts[0]} never comes to stay"
        case "until":
            return f"{parts[1]} does not come before {parts[0]} ends"
        case "within":
            return f"{parts[0]} has not come true in time"
        case "initially_true":
            return f"{parts[0]} is false at the start"
        case "never_stuck":
            return "nobody can do anything any more"
        case "for_each" | "for_some":
            return breach(form.args[0])
        case _:
            return f"this fails: {demand(form)}"


def goal_names(goal: GoalDecl) -> tuple[str, str]:
    """The names of the goal's predicates: finished and correct ('' where not given)."""
    return goal.finished.predicate or "finished", goal.correct.predicate or "correct" if goal.correct else ""


def _base(name: str) -> tuple[str, str]:
    """`served[clients[0]]` -> (`served`, `clients[0]`)."""
    family, bracket, agent = name.partition("[")
    return family, agent.removesuffix("]") if bracket else ""


def failure(result: Result, protocol: ProtocolDecl | None) -> str:
    """The end of the sentence: what never happens, or what is false."""
    family, agent = _base(result.property)
    suffix = f" for {agent}" if agent else ""
    if family == "no_errors":  # of a predicate: evaluating it never errs (the min of nothing, line 3)
        return (result.obligation or "").replace("never errs", "errs") if agent else "a step goes wrong"
    if protocol and protocol.goal and family in ("goal", "goal.deadline"):
        finished, correct = goal_names(protocol.goal)
        if result.kind == "invariant":
            return f"the group is `{finished}` although it is not `{correct}`"
        late = result.kind == "timeout"
        return f"`{finished}` {'has not come true in time' if late else 'never comes true'}{suffix}"
    declared = next((p for p in protocol.properties if p.name == family), None) if protocol else None
    return breach(declared.form) + suffix if declared else f"`{result.property}` fails"


def form_of(result: Result, protocol: ProtocolDecl | None, op: FormOp) -> bool:
    """Whether a property is of this form, binders apart."""
    family, _ = _base(result.property)
    declared = next((p for p in protocol.properties if p.name == family), None) if protocol else None
    form = declared.form if declared else None
    while form is not None and form.op in ("for_each", "for_some"):
        form = form.args[0]
    return form is not None and form.op == op


def owed(result: Result, protocol: ProtocolDecl | None) -> str | None:
    """What the property demands, in plain words."""
    family, agent = _base(result.property)
    if protocol and protocol.goal and family in ("goal", "goal.deadline"):
        finished, correct = goal_names(protocol.goal)
        return f"`{finished}` comes true" + (f", and `{correct}` is true then" if correct else "")
    declared = next((p for p in protocol.properties if p.name == family), None) if protocol else None
    return demand(declared.form) + (f" (here {agent})" if agent else "") if declared else result.obligation


def unit_of(story: Story) -> str:
    """What a run is counted in: steps, or in rounds rounds or their phases."""
    if not any(moment.kind == "phase" for moment in story.moments):
        return "step"
    return "phase" if not story.paced and any(moment.phase for moment in story.moments) else "round"


def counted(story: Story, moments: Sequence[Moment]) -> tuple[int, str]:
    """How long a part of a run is, and in what: what the environment does between phases, and where only the
    clock goes on, does not count.
    """
    unit = unit_of(story)
    if unit == "round":
        return len({moment.round for moment in moments if moment.round is not None}), unit
    if unit == "phase":
        return sum(moment.kind == "phase" for moment in moments), unit
    return sum(not moment.quiet for moment in moments), unit


def extent(story: Story) -> str:
    """The length of a run in words."""
    return plural(*counted(story, story.moments))


def _after(steps: int, unit: str) -> str:
    return f"after {plural(steps, unit)}" if steps else "from the start"


def sentence(result: Result, protocol: ProtocolDecl | None) -> str:
    """One sentence, free of temporal logic, that says what can happen (for a violated result)."""
    example = result.counterexample
    who = f"With {group_words(protocol, result.group_size)}"
    if example is None:
        return f"{who}, {failure(result, protocol)}, whatever the group does."
    story = example.story
    (stem, unit), (loop, _) = counted(story, story.stem), counted(story, story.loop)
    fails = failure(result, protocol)
    if form_of(result, protocol, "never_stuck"):
        return f"{who}, the group can get stuck: {_after(stem, unit)} nobody can do anything any more."
    error = next((step.error for moment in story.moments for step in moment.steps if step.error), None)
    match result.kind:
        case "error" if error is None:
            return f"{who}, a predicate can go wrong: {_after(stem, unit)}, {fails}."
        case "error":
            return f"{who}, a step can go wrong: {_after(max(stem - 1, 0), unit)}, {error}."
        case "timeout":
            return f"{who}, the group can be too late: {_after(stem + loop, unit)} {fails}."
        case "invariant" if story.rests or not loop:
            return f"{who}, the group can go wrong: {_after(stem, unit)} {fails}."
        case "stall":
            return f"{who}, the group can hang: {_after(stem, unit)} {_standstill(result.why)}, and {fails}."
        case "starvation":
            names = joined(result.agents) or "one agent"
            return f"{who}, {names} can wait for ever while the others carry on: {fails}."
        case "livelock":
            again = (
                f"the same {plural(loop, unit)} can repeat for ever"
                if loop > 1
                else f"the same {unit} can repeat for ever"
            )
            return f"{who}, the group can go round in circles: {_after(stem, unit)} {again}, and {fails}."
        case _:
            return f"{who}, the group can fail: {_after(stem + loop, unit)} {fails}."


def _standstill(why: str | None) -> str:
    match why:
        case "declined by choice" | "declined":
            return "somebody may go on choosing to do nothing"
        case "abandoned" | "abandoned by an unobliged step":
            return "all that is left are steps nobody has to take"
        case "head of line":
            return "the first message in line is never accepted and holds up the rest"
        case "faults only":
            return "only faults still happen"
        case _:
            return "nothing more can happen"


def sorted_names(names: Iterable[str]) -> list[str]:
    """Names with their numbers in order of size: a[2] before a[10]."""
    return sorted(
        names, key=lambda name: [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]
    )


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """` (did you mean 'goal'?)`, or nothing."""
    import difflib

    near = difflib.get_close_matches(name, list(known), 1, 0.6)
    return f" (did you mean '{near[0]}'?)" if near else ""
