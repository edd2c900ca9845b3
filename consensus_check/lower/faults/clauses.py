"""A fault clause read at one size: whom it may strike, how many, how often, by what chance."""

from __future__ import annotations

from fractions import Fraction

from consensus_check.errors import DeclarationError, LimitError
from consensus_check.ir.environment import START_FAULTS, FaultClause
from consensus_check.ir.options import evaluate_text
from consensus_check.lower.model import Model
from consensus_check.records import frozen

CHANCY = frozenset({"omission"})


@frozen
class Clause:
    """candidates: agents by index. limit: how many of them at most (all of them where each is drawn by its
    `share`).

    times: occurrences in the run, None without limit. chance: of each occurrence. start: it is decided at
    the start.
    """

    kind: str
    text: str
    candidates: tuple[int, ...]
    limit: int
    share: Fraction | None
    times: int | None
    chance: Fraction | None
    start: bool
    source: FaultClause

    @property
    def idle(self) -> bool:
        """Whether it strikes nobody at this size (a count that is zero here)."""
        return self.limit == 0 or self.times == 0 or self.share == 0 or self.chance == 0


def read(model: Model, source: FaultClause) -> Clause:
    """The clause at this size. Raises CC167 where it strikes nobody, CC560 for what is not in this
    version.
    """
    text = source.kind + (f"@{source.where}" if source.where else "")
    chosen = [i for group in source.where.split("|") for i in agents_at(model, group.strip())]
    if not chosen:
        raise DeclarationError("CC167", f"{text}: no agent, group or role is called '{source.where}' here")
    share, chance, times = (source.option(name) for name in ("share", "p", "times"))
    if chance is not None and (source.kind not in CHANCY or times is not None):
        raise LimitError(
            "CC560", f"{text}: occurrences by chance (p={chance}) of this fault are not in this version"
        )
    start = source.option("from")
    return Clause(
        source.kind,
        text,
        tuple(sorted(set(chosen))),
        len(chosen) if share is not None else count(model, source.count),
        None if share is None else probability(model, share),
        None if times is None else count(model, times),
        None if chance is None else probability(model, chance),
        start == "start" if start is not None else source.kind in START_FAULTS,
        source,
    )


def agents_at(model: Model, where: str) -> list[int]:
    """The agents a name stands for: everybody (''), a role, a group, one agent, or a place in the topology
    (a number).
    """
    if where == "":
        return [a.index for a in model.agents]
    if where.isdecimal():
        return [model.at_place(int(where))] if int(where) < model.places else []
    return [a.index for a in model.agents if where in (a.role, a.group, a.name)]


def count(model: Model, text: str) -> int:
    """The value of a count written in the environment: a number, n, or an expression over n and the
    parameters.
    """
    values = {k: v for k, v in model.parameters.items() if isinstance(v, int)} | {"n": model.scope.n}
    result = evaluate_text(text, values)
    if result < 0:
        raise DeclarationError("CC165", f"'{text}' is {result} here; a count is zero or more")
    return result


def probability(model: Model, text: str) -> Fraction:
    """A probability written in the environment: a number, or the name of a parameter."""
    named = model.parameters.get(text.strip())
    if isinstance(named, Fraction):
        return named
    try:
        return Fraction(text)
    except ValueError:
        raise DeclarationError("CC164", f"the spec has no probability '{text}'") from None
