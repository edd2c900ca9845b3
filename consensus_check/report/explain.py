"""A spec in words: who is there, what they say to each other, what they do and when, what is wanted, what
surrounds them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from consensus_check.ir.environment import Environment
from consensus_check.ir.protocol import (
    Broadcast,
    Construct,
    Expr,
    FieldDecl,
    For,
    GroupDecl,
    If,
    Initially,
    Method,
    ParameterDecl,
    ProtocolDecl,
    Require,
    RoleDecl,
    Send,
    SharedDecl,
    Spec,
    Statement,
    StructDecl,
)
from consensus_check.ir.types import SharedType, TimerType
from consensus_check.report.environment import TIMING_WORDS, fault_text, network_text, topology_text
from consensus_check.report.expected import cells_text, verdict_text
from consensus_check.report.page import Page, Span, joined, labelled, line, wrapped
from consensus_check.report.types import type_words
from consensus_check.report.words import demand, goal_names, many, source_text, spoken_role

COLUMN = 16


def explain(spec: Spec, protocol: ProtocolDecl, environment: Environment, *, timing: str, width: int) -> Page:
    """A protocol of a spec in words. environment, timing: as they would be checked."""
    page: Page = [line(Span(protocol.name, "strong"))]
    page += wrapped(" ".join((protocol.doc or spec.doc).strip().split("\n\n")[0].split()), width)
    page += _section("agents", [row for group in protocol.groups for row in _group(group, width)])
    used = [role for role in spec.roles if any(group.role == role.name for group in protocol.groups)]
    page += _section("messages", [row for struct in spec.messages for row in _struct(struct, spec, width)])
    shared = {name for _, name in protocol.shared}
    owners: list[RoleDecl | SharedDecl] = [item for item in spec.shared if item.name in shared]
    for item in [*owners, *used]:
        page += _owner(item, spec, width)
    page += _section("wanted", list(_wanted(spec, protocol, width)))
    page += _section("parameters", [row for one in spec.parameters for row in _parameter(one, width)])
    assumed = [source_text(spec, one.at) for one in spec.assumptions]
    page += _section("assumed", [row for text in assumed for row in wrapped(f"`{text}`", width, indent="  ")])
    page += _section("surroundings", list(_environment(environment, timing, width)))
    return page + _section("turns", list(_fairness(used, environment, timing, width)))


def _section(title: str, body: Page) -> Page:
    return [(), line(Span(title, "strong")), *body] if body else []


def _row(label: str, text: str, width: int) -> Page:
    return labelled(label, text, width, column=max(COLUMN, len(label) + 2))


def _group(group: GroupDecl, width: int) -> Page:
    word = spoken_role(group.role)
    if group.single:
        return _row(group.name, f"one {word}", width)
    return _row(group.name, f"{'n' if group.size is None else 'several'} {many(word)}", width)


def _struct(struct: StructDecl, spec: Spec, width: int) -> Page:
    fields = "; ".join(f"{one.name}: {type_words(one.type, spec)}" for one in struct.fields)
    return _row(struct.name, fields or "carries nothing", width)


def _owner(item: RoleDecl | SharedDecl, spec: Spec, width: int) -> Page:
    word = spoken_role(item.name)
    article = "an" if word[0] in "aeiou" else "a"
    title = f"the shared {word}" if isinstance(item, SharedDecl) else f"{article} {word}"
    body: Page = []
    for one in item.fields:
        body += _row(one.name, _field(one, spec), width)
    for method in item.methods:
        if method.kind in ("step", "receive", "expires", "each_round"):
            body += wrapped(_method(method, spec), width, indent="  - ", hang="    ")
    return _section(title, body)


def _field(one: FieldDecl, spec: Spec) -> str:
    words = type_words(one.type, spec)
    if isinstance(one.type, TimerType | SharedType):
        return words
    if isinstance(one.default, Initially):
        start = "any of them at the start"
    elif one.default is None:
        start = "as the protocol wires it"
    else:
        start = f"at first {source_text(spec, _at(one.default))}"
    return f"{words}; {start}" + ("; its neighbours can see it" if one.visible else "")


def _at(default: object) -> int:
    at = getattr(default, "at", 0)
    return at if isinstance(at, int) else 0


def _method(method: Method, spec: Spec) -> str:
    needs = [source_text(spec, one.condition.at) for one in _top(method.body) if isinstance(one, Require)]
    when = f" when `{joined(needs)}`" if needs else ""
    sent = list(dict.fromkeys(_sent(method.body)))
    says = f": sends {joined(sent)}" if sent else ""
    match method.kind:
        case "receive":
            who = (
                f" from a {joined((spoken_role(r) for r in method.senders), 'or')}" if method.senders else ""
            )
            text = f"on {joined(method.accepts, 'or')}{who}: {method.name}{when}{says}"
        case "expires":
            text = f"when {method.timer} runs out: {method.name}{when}{says}"
        case "each_round":
            heard = f", hearing {joined(method.accepts, 'and')}" if method.accepts else ""
            phase = f" in phase {method.phase}" if method.phase else ""
            text = f"in every round{phase}{heard}: {method.name}{when}{says}"
        case _:
            text = f"may {method.name}{when}{says}"
    if method.kind == "each_round" or method.fair == "weak":
        return text
    return text + (
        " (need never happen)" if method.fair is None else " (happens if it is possible again and again)"
    )


def _top(body: Iterable[Statement]) -> Iterator[Statement]:
    """The statements at the beginning of a method that stand outside every branch."""
    for statement in body:
        if isinstance(statement, If | For):
            return
        yield statement


def _sent(body: Iterable[Statement]) -> Iterator[str]:
    for statement in body:
        match statement:
            case Send(message) | Broadcast(message):
                yield _message(message)
            case If(_, then, other):
                yield from _sent(then)
                yield from _sent(other)
            case For(_, _, inner):
                yield from _sent(inner)
            case _:
                pass


def _message(message: Expr) -> str:
    return message.name if isinstance(message, Construct) else "on what it got"


def _wanted(spec: Spec, protocol: ProtocolDecl, width: int) -> Iterator[tuple[Span, ...]]:
    goal = protocol.goal
    if goal is not None:
        finished, correct = goal_names(goal)
        text = f"`{finished}` comes true" + (f", and `{correct}` is true then" if correct else "")
        if goal.measure and goal.bound is not None:
            text += f"; goal.deadline: within {source_text(spec, goal.bound.at)} {goal.measure}"
        yield from _row("goal", text, width)
        for one in goal.expect:
            yield from _expected(one_text(verdict_text(one), cells_text(one)), width)
    for prop in protocol.properties:
        assume = f", assuming that {demand(prop.assume)}" if prop.assume else ""
        yield from _row(prop.name, demand(prop.form) + assume, width)
        for one in prop.expect:
            yield from _expected(one_text(verdict_text(one), cells_text(one)), width)


def one_text(verdict: str, cells: str) -> str:
    """`expected: holds with -n 3`."""
    return f"expected: {verdict}" + (f" with {cells}" if cells else "")


def _expected(text: str, width: int) -> Page:
    return wrapped(text, width, indent=" " * (COLUMN + 2), style="dim")


def _parameter(one: ParameterDecl, width: int) -> Page:
    if one.kind == "size":
        return _row(
            one.name,
            "the size of the group (-n)" + (f", {one.minimum} or more" if one.minimum else ""),
            width,
        )
    text = f"{one.default}"
    if one.options:
        others = joined((str(option) for option in one.options if option != one.default), "or")
        text += f" (or {others}: a switch)"
    limits = [f"{one.minimum} or more"] if one.minimum is not None else []
    limits += [f"{one.maximum} at most"] if one.maximum is not None else []
    return _row(one.name, text + (f" ({joined(limits)})" if limits else ""), width)


def _environment(environment: Environment, timing: str, width: int) -> Iterator[tuple[Span, ...]]:
    yield from _row("links", topology_text(environment.topology), width)
    yield from _row("timing", TIMING_WORDS[timing], width)
    network = network_text(environment.network)
    usual = "messages arrive once each, in any order, and none is lost"
    yield from _row("network", network or usual, width)
    yield from _row("faults", joined(fault_text(one) for one in environment.faults) or "none", width)


def _fairness(
    roles: Sequence[RoleDecl], environment: Environment, timing: str, width: int
) -> Iterator[tuple[Span, ...]]:
    named = [f"{unit or 'everything'}: {strength}" for unit, strength in environment.fairness]
    if timing in ("rounds", "sequential"):
        text = "rounds go on for as long as somebody can act"
        if timing == "rounds" and not any(m.kind == "each_round" for role in roles for m in role.methods):
            text += ", and a step that is possible in every round is taken in the end"
    else:
        text = "every agent keeps getting its turn, and what is sent is delivered in the end"
    loose = [
        f"{role.name}.{m.name}"
        for role in roles
        for m in role.methods
        if m.fair is None and m.kind in ("step", "receive", "expires")
    ]
    text += f"; {joined(loose)} need never happen" if loose else ""
    yield from wrapped(text, width, indent="  ")
    if named:
        yield from wrapped(f"but --fairness says {joined(named)}", width, indent="  ")
