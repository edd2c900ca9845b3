"""What waits for a method in lockstep: a message for each row of each pipe it takes from."""

from __future__ import annotations

from collections.abc import Mapping

from consensus_check.errors import LimitError
from consensus_check.ir import protocol as p
from consensus_check.ir.system import Incident
from consensus_check.ir.terms import TRUE, ZERO, Term, add, and_, count, eq, integer, lt, ne, not_
from consensus_check.lower.channels import Channel
from consensus_check.lower.execution import Execution
from consensus_check.lower.faults import Faults
from consensus_check.lower.letters import letter_of, rank_count
from consensus_check.lower.values import Bag, Letter, Scalar, Value, pick

Pipe = tuple[int, int, str]
"""(sender, receiver, message class)."""


def inbox(
    pipes: Mapping[Pipe, Channel], faults: Faults, x: Execution, method: p.Method
) -> tuple[Bag, list[tuple[Pipe, int, Term]]]:
    """The inbox of an execution, and its rows: (pipe, place, whether a message there is received).

    Over a cut link nothing comes; where messages are lost by chance, each has its coin.
    """
    items: list[tuple[Term, Value]] = []
    senders: list[Term] = []
    rows: list[tuple[Pipe, int, Term]] = []
    for pipe, channel in sorted(pipes.items()):
        if pipe[1] != x.me or pipe[2] not in method.accepts:
            continue
        for i in range(channel.capacity):
            there = and_(ne(channel.code(i).term, ZERO), faults.deliverable(channel.link))
            lost = faults.lost_by_chance(x, channel, i, there)
            items.append((and_(there, not_(lost)), _letter(channel, i)))
            senders.append(integer(pipe[0]))
            rows.append((pipe, i, not_(lost)))
    return Bag(tuple(items), senders=tuple(senders)), rows


def _letter(channel: Channel, place: int) -> Letter:
    """The message of a row, its fields read from the code where they follow it, else picked."""
    code = channel.code(place).term
    ranks = tuple(v.unchanged for v in channel.row_ranks(place, channel.width))
    letters = [letter_of(channel.model, k, ranks[: rank_count(k)]) for k in channel.keys]
    cases = [((eq(code, integer(i + 1))), letter.cases[0][2]) for i, letter in enumerate(letters)]
    name = channel.keys[0].name
    fields: dict[str, Value] = {}
    for field_name in cases[0][1]:
        fields[field_name] = _along(code, [values[field_name] for _, values in cases]) or pick(
            (condition, values[field_name]) for condition, values in cases
        )
    return Letter(((TRUE, name, fields),))


def _along(code: Term, values: list[Value]) -> Value | None:
    """The field as code + constant, where the values grow by one along the codes 1, 2, 3 .."""
    numbers = [
        v.term.value for v in values if isinstance(v, Scalar) and v.term.op == "const" and not v.term.is_bool
    ]
    if len(numbers) != len(values) or len(values) < 3:
        return None
    first = numbers[0]
    assert isinstance(first, int)
    if any(n != first + i for i, n in enumerate(numbers)):
        return None
    return Scalar(add(code, integer(first - 1)))


def crowded(
    pipes: Mapping[Pipe, Channel], updates: Mapping[str, Term], limit: int
) -> tuple[list[Incident], list[Incident]]:
    """Links that several classes share and that hold too much after a phase: (errors, overflows).

    Raises LimitError CC560 where what does not fit would be dropped or wait: which goes first is not kept.
    """
    shared: dict[tuple[int, int], list[Channel]] = {}
    for (sender, receiver, _), channel in sorted(pipes.items()):
        if sender != receiver:
            shared.setdefault((sender, receiver), []).append(channel)
    errors: list[Incident] = []
    overflows: list[Incident] = []
    for channels in shared.values():
        if len(channels) < 2 or sum(channel.capacity for channel in channels) <= limit:
            continue
        codes = [channel.code(i) for channel in channels for i in range(channel.capacity)]
        total = count(ne(updates.get(v.name, v.term), ZERO) for v in codes)
        link = channels[0].name.removesuffix(f" {channels[0].label}")
        full = Incident(lt(integer(limit), total), f"a message more than the link {link} holds ({limit})", 0)
        match channels[0].overflow:
            case "undeclared":
                overflows.append(full)
            case "error":
                errors.append(full)
            case _:
                why = "in rounds, several classes on a link that fills; raise its capacity"
                raise LimitError("CC560", why)
    return errors, overflows
