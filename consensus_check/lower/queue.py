"""An inbox that takes so many messages a time (`take=k`), oldest first; the rest is kept (language.md 2.3).

What came in one phase has one age, 0 the oldest that waits. Where of equally old messages only some can be
taken, which ones is a free choice of the network, made before the method runs; where the method is not
enabled with what it is handed, nothing is taken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from consensus_check.ir import derived
from consensus_check.ir.system import Input, Variable
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    any_,
    count,
    eq,
    input_,
    integer,
    le,
    leaves,
    lt,
    ne,
    not_,
    or_,
    substitute,
)
from consensus_check.lower.channels import Channel
from consensus_check.records import frozen


@frozen
class Row:
    """A place where a message may wait. text: how it is called. there: whether one is there and can come.
    age: its age. like_last: whether it is the same as that of the row before.
    """

    text: str
    there: Term
    age: Term
    like_last: Term


@frozen
class Taking:
    """picks: the network's choices among equally old messages. selected: by row, whether it is taken."""

    picks: tuple[Input, ...]
    selected: tuple[Term, ...]


def taking(prefix: str, rows: Sequence[Row], k: int) -> Taking:
    """The k oldest of what waits in the rows."""
    before = [count(and_(b.there, lt(b.age, a.age)) for b in rows) for a in rows]
    beside = [count(and_(b.there, eq(b.age, a.age)) for b in rows) for a in rows]
    sure = [and_(a.there, le(add(o, s), integer(k))) for a, o, s in zip(rows, before, beside, strict=True)]
    open_ = [
        and_(a.there, lt(o, integer(k)), lt(integer(k), add(o, s)))
        for a, o, s in zip(rows, before, beside, strict=True)
    ]
    if all(term is FALSE for term in open_):
        return Taking((), tuple(sure))
    wanted = [
        any_(and_(t, lt(add(o, integer(j)), integer(k))) for t, o in zip(open_, before, strict=True))
        for j in range(k)
    ]
    picks: list[Input] = []
    terms = [input_(f"{prefix}pick{j}", len(rows)) for j in range(k)]
    for j, (asked, term) in enumerate(zip(wanted, terms, strict=True)):
        last = terms[j - 1] if j else None
        present = [_present(rows, open_, i, last, wanted[j + 1 :]) for i in range(len(rows))]
        texts = tuple(row.text for row in rows)
        picks.append(Input(f"{prefix}pick{j}", "network", texts, tuple(present), asked))
        assert term == derived.input_term(picks[-1])
    chosen = [
        or_(here, any_(and_(w, t, eq(p, integer(i))) for w, p in zip(wanted, terms, strict=True)))
        for i, (here, t) in enumerate(zip(sure, open_, strict=True))
    ]
    return Taking(tuple(picks), tuple(chosen))


def _present(
    rows: Sequence[Row], open_: Sequence[Term], i: int, last: Term | None, wanted: Sequence[Term]
) -> Term:
    """Whether a row may be picked next: after the last pick, of equal ones the first, and with enough behind
    it for those still wanted.
    """
    onward = TRUE if last is None else lt(last, integer(i))
    again = FALSE if last is None or i == 0 else eq(last, integer(i - 1))
    alike = and_(rows[i].like_last, open_[i - 1]) if i else FALSE
    enough = le(count(wanted), count(open_[i + 1 :]))
    return and_(open_[i], onward, or_(not_(alike), again), enough)


def one_refusal(able: Term, picks: Sequence[Input]) -> Term:
    """Where the method is not enabled with what is picked, nothing happens: only the first such pick counts.
    """
    terms = [derived.input_term(item) for item in picks]
    if not any(leaf in terms for leaf in leaves([able])):
        return TRUE
    others = [input_(f"{item.name} else", len(item.options)) for item in picks]
    renaming: dict[Term, Term] = dict(zip(terms, others, strict=True))
    copies = [
        evolve(
            item,
            name=f"{item.name} else",
            present=tuple(substitute(there, renaming) for there in item.present),
            evaluated=substitute(item.evaluated, renaming),
        )
        for item in picks
    ]
    earlier = any_(
        and_(lt(others[j], terms[j]), *(eq(others[i], terms[i]) for i in range(j))) for j in range(len(terms))
    )
    return or_(able, not_(derived.exists(and_(not_(substitute(able, renaming)), earlier), copies)))


def dense(channels: Sequence[Channel], updates: Mapping[str, Term]) -> dict[str, Term]:
    """The ages after a transition, counted again from the oldest that still waits."""
    rows: list[tuple[Variable, Term, Term]] = []
    for channel in channels:
        for i in range(channel.capacity):
            code, age = channel.code(i), channel.age(i)
            there = ne(updates.get(code.name, code.term), ZERO)
            rows.append((age, there, updates.get(age.name, age.term)))
    ages = range(len(rows) + 1)
    held = [any_(and_(there, eq(now, integer(a))) for _, there, now in rows) for a in ages]
    found: dict[str, Term] = {}
    for age, there, now in rows:
        younger = count(and_(there, held[a], lt(integer(a), now)) for a in ages)
        if younger is not age.term:
            found[age.name] = younger
    return found
