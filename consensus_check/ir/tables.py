"""Choices before coins: the occurrences of an action at a state as actions of a Markov decision process.

A step is a tree of choices and coins. A choice may depend on the coins before it of its own agent, on no
others, and on what is on offer. So a way to choose is a table with one entry for each thing a choice may see,
fixed before any coin; under a table the coins alone decide which occurrence it is (language.md 3.5).
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import product

from consensus_check.ir.system import Action

Indices = tuple[int, ...]
"""An option index for each input of an action: one occurrence."""


def tables(
    action: Action,
    possible: Collection[Indices],
    *,
    within: Collection[Indices] | None = None,
    limit: int | None = None,
) -> list[frozenset[Indices]] | None:
    """The occurrences under each table of choices, every face of every coin among them.

    possible: all possible occurrences at the state, erring ones too. within: only tables that stay within
    these. None where there are more than `limit` tables.
    """
    offered, wanted = _tree(possible), None if within is None else _tree(within)
    found: list[frozenset[Indices]] = [frozenset({()})] if possible else []
    for k, sees in enumerate(seen(action)):
        found = [more for live in found for more in _extended(live, k, sees, offered)]
        if wanted is not None:
            found = [live for live in found if all(one[-1] in wanted.get(one[:-1], ()) for one in live)]
        found = list(dict.fromkeys(found))
        if limit is not None and len(found) > limit:
            return None
    return found


def _tree(possible: Collection[Indices]) -> dict[Indices, frozenset[int]]:
    """What may follow each beginning of an occurrence."""
    found = dict[Indices, set[int]]()
    for whole in possible:
        for k, index in enumerate(whole):
            found.setdefault(whole[:k], set()).add(index)
    return {start: frozenset(after) for start, after in found.items()}


def seen(action: Action) -> list[tuple[int, ...] | None]:
    """For each input the positions of the coins its owner has seen; None for a coin."""
    owners = _owners(action)
    coins = [item.kind == "draw" for item in action.inputs]
    return [
        None if coins[k] else tuple(j for j in range(k) if coins[j] and owners[j] == owners[k])
        for k in range(len(action.inputs))
    ]


def _owners(action: Action) -> list[str | None]:
    """Whose each input is. Where agents act together, that of no agent belongs to nobody and sees no coin."""
    if action.kind != "phase":
        return [""] * len(action.inputs)
    listed = {name: part.agent for part in action.parts for name in part.inputs}
    agents = sorted({part.agent for part in action.parts}, key=len, reverse=True)
    return [
        listed.get(item.name) or next((a for a in agents if item.name.startswith(f"{a}.")), f"of {item.name}")
        for item in action.inputs
    ]


def _extended(
    live: frozenset[Indices], at: int, sees: tuple[int, ...] | None, offered: dict[Indices, frozenset[int]]
) -> list[frozenset[Indices]]:
    """The beginnings one input longer: all faces of a coin, else one option for each thing that is seen."""
    if sees is None:
        return [frozenset((*one, face) for one in live for face in offered[one])]
    views = dict[tuple[Indices, frozenset[int]], list[Indices]]()
    for one in live:
        views.setdefault((tuple(one[j] for j in sees), offered[one]), []).append(one)
    groups = sorted(views.items(), key=lambda view: min(view[1]))
    return [
        frozenset((*one, option) for option, (_, group) in zip(entry, groups, strict=True) for one in group)
        for entry in product(*(sorted(options) for (_, options), _ in groups))
    ]
