"""Ranks that several agents draw in one phase: none of them knows which is the greater."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, product

from consensus_check.spec.values import Rank

Drawn = Mapping[int, Sequence[Rank]]


def orders(drawn: Drawn) -> Iterator[dict[int, dict[Rank, Rank]]]:
    """All ways in which the new ranks of the agents may lie to each other, as renamings by agent.

    drawn: the new ranks of each agent, between two ranks in use (these have whole positions) or above all.
    Each agent's own keep their order; those of two agents may be equal.
    """
    gaps = sorted({rank.position // 1 for ranks in drawn.values() for rank in ranks})
    for merged in product(*(tuple(_merges(_between(drawn, gap))) for gap in gaps)):
        renaming: dict[int, dict[Rank, Rank]] = {agent: {} for agent in drawn}
        for gap, rows in zip(gaps, merged, strict=True):
            for place, row in enumerate(rows, start=1):
                for agent, rank in row:
                    renaming[agent][rank] = Rank(gap + Fraction(place, len(rows) + 1))
        yield renaming


def _between(drawn: Drawn, gap: int) -> dict[int, tuple[Rank, ...]]:
    found = {a: tuple(sorted(r for r in set(ranks) if r.position // 1 == gap)) for a, ranks in drawn.items()}
    return {agent: ranks for agent, ranks in found.items() if ranks}


def _merges(rest: Mapping[int, tuple[Rank, ...]]) -> Iterator[tuple[tuple[tuple[int, Rank], ...], ...]]:
    """All weak orders of several sequences; a row holds what is equal."""
    if not rest:
        yield ()
        return
    for size in range(1, len(rest) + 1):
        for agents in combinations(sorted(rest), size):
            after = {a: ranks[1:] if a in agents else ranks for a, ranks in rest.items()}
            for rows in _merges({a: ranks for a, ranks in after.items() if ranks}):
                yield (tuple((a, rest[a][0]) for a in agents), *rows)
