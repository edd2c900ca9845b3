"""What waits for a method in lockstep: a message for each row of each pipe it takes from."""

from __future__ import annotations

from collections.abc import Mapping

from consensus_check.ir import protocol as p
from consensus_check.ir.system import Input
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, add, and_, eq, integer, ne, not_
from consensus_check.lower.channels import Channel
from consensus_check.lower.execution import Execution
from consensus_check.lower.faults import Faults
from consensus_check.lower.letters import letter_of, rank_count
from consensus_check.lower.queue import Row, taking
from consensus_check.lower.values import Bag, Letter, Scalar, Value, pick
from consensus_check.records import frozen

Pipe = tuple[int, int, str]
"""(sender, receiver, message class)."""


@frozen
class Waiting:
    """A row of a pipe that an execution may take. selected: whether it takes it; arrives: whether it then
    receives it.
    """

    pipe: Pipe
    place: int
    selected: Term
    arrives: Term


def inbox(
    pipes: Mapping[Pipe, Channel], faults: Faults, x: Execution, method: p.Method
) -> tuple[Bag, list[Waiting], tuple[Input, ...]]:
    """The inbox of an execution, its rows, and the network's choices of what is taken first.

    Over a cut link nothing comes; where messages are lost by chance, each has its coin.
    """
    rows = [
        (pipe, i, and_(ne(channel.code(i).term, ZERO), faults.deliverable(channel.link)))
        for pipe, channel in sorted(pipes.items())
        if pipe[1] == x.me and pipe[2] in method.accepts
        for i in range(channel.capacity)
    ]
    selected: list[Term] = [there for _, _, there in rows]
    picks: tuple[Input, ...] = ()
    if method.take is not None:
        found = taking(x.prefix, [_row(pipes, *row) for row in rows], x.model.integer(method.take))
        selected, picks = list(found.selected), found.picks
    items: list[tuple[Term, Value]] = []
    waiting: list[Waiting] = []
    for (pipe, i, _), here in zip(rows, selected, strict=True):
        lost = faults.lost_by_chance(x, pipes[pipe], i, here)
        items.append((and_(here, not_(lost)), _letter(pipes[pipe], i)))
        waiting.append(Waiting(pipe, i, here, not_(lost)))
    senders = tuple(integer(pipe[0]) for pipe, _, _ in rows)
    return Bag(tuple(items), senders=senders), waiting, picks


def _row(pipes: Mapping[Pipe, Channel], pipe: Pipe, place: int, there: Term) -> Row:
    """A place of a queue. Equal messages of one pipe and one age lie beside each other."""
    channel = pipes[pipe]
    terms = [v.term for v in channel.row(place)]
    like = FALSE if place == 0 else and_(*map(eq, terms, [v.term for v in channel.row(place - 1)]))
    sender = channel.model.agents[pipe[0]].name
    return Row(f"{pipe[2]} from {sender}", there, channel.age(place).term, like)


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
