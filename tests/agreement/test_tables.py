"""Choices of agents that act together: each sees its own coins and no other's."""

from __future__ import annotations

from itertools import product
from random import Random

from consensus_check.ir.system import Action, Input, Part
from consensus_check.ir.tables import Indices, tables
from consensus_check.ir.terms import TRUE, integer

Owned = list[tuple[str, str]]
"""(agent, kind) of each input."""


def phase(owned: Owned) -> Action:
    inputs = tuple(
        Input(
            f"i{k}",
            "draw" if kind == "draw" else "choose",
            ("a", "b"),
            (TRUE, TRUE),
            weights=(integer(1), integer(1)) if kind == "draw" else None,
        )
        for k, (_, kind) in enumerate(owned)
    )
    agents = sorted({agent for agent, _ in owned})
    parts = tuple(
        Part(agent, "act", inputs=tuple(f"i{k}" for k, (a, _) in enumerate(owned) if a == agent))
        for agent in agents
    )
    return Action("phase", "phase", TRUE, {}, inputs=inputs, parts=parts)


def by_functions(owned: Owned) -> set[frozenset[Indices]]:
    """Every way to choose, as functions from the earlier coins of the same agent to an option."""
    sees = [[j for j in range(k) if owned[j] == (agent, "draw")] for k, (agent, _) in enumerate(owned)]
    coins = [k for k, (_, kind) in enumerate(owned) if kind == "draw"]
    choices = [k for k, (_, kind) in enumerate(owned) if kind == "choose"]
    domains: list[list[Indices]] = [list(product((0, 1), repeat=len(sees[k]))) for k in choices]
    found = set[frozenset[Indices]]()
    for answers in product(*(product((0, 1), repeat=len(domain)) for domain in domains)):
        rules = {k: dict(zip(d, a, strict=True)) for k, d, a in zip(choices, domains, answers, strict=True)}
        outcomes = set[Indices]()
        for fallen in product((0, 1), repeat=len(coins)):
            shown = dict(zip(coins, fallen, strict=True))
            outcomes.add(
                tuple(
                    shown[k] if k in shown else rules[k][tuple(shown[j] for j in sees[k])]
                    for k in range(len(owned))
                )
            )
        found.add(frozenset(outcomes))
    return found


def test_tables_are_functions_of_ones_own_coins() -> None:
    dice = Random(3)
    for _ in range(150):
        size = dice.randint(1, 5)
        owned = sorted((dice.choice("xyz"), dice.choice(["draw", "choose"])) for _ in range(size))
        owned = sorted(owned, key=lambda one: one[0]) if dice.random() < 0.5 else dice.sample(owned, size)
        if sum(kind == "choose" for _, kind in owned) > 3:
            continue
        everything = list(product((0, 1), repeat=size))
        assert set(tables(phase(owned), everything) or []) == by_functions(owned), owned


def test_a_choice_may_depend_on_what_is_on_offer() -> None:
    """The second option of y is there only when the coin of x shows b: y then need not take it."""
    owned = [("x", "draw"), ("y", "choose")]
    possible = [(0, 0), (1, 0), (1, 1)]
    assert set(tables(phase(owned), possible) or []) == {
        frozenset({(0, 0), (1, 0)}),
        frozenset({(0, 0), (1, 1)}),
    }


def test_too_many_tables_are_told() -> None:
    owned = [("x", "draw")] * 3 + [("x", "choose")]
    everything = list(product((0, 1), repeat=4))
    assert len(tables(phase(owned), everything) or []) == 256
    assert tables(phase(owned), everything, limit=255) is None
    some = [one for one in everything if one[3] == 0]
    assert tables(phase(owned), everything, within=some, limit=1) == [frozenset(some)]


def test_alone_one_sees_every_earlier_coin() -> None:
    owned = [("x", "draw"), ("y", "choose")]
    action = phase(owned)
    alone = Action("step", "step", TRUE, {}, inputs=action.inputs, parts=action.parts)
    everything = list(product((0, 1), repeat=2))
    assert len(tables(action, everything) or []) == 2
    assert len(tables(alone, everything) or []) == 4
