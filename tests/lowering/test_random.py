"""Hundreds of random protocols in random environments, lowered in two ways."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from consensus_check.errors import DeclarationError
from tests.amount import many
from tests.lowering.comparison import Case, Told, compare
from tests.lowering.random_environments import in_rounds
from tests.lowering.random_protocols import Draft, draft
from tests.lowering.random_queues import queued

BATCHES, EACH, STATES = many(6), 50, 20
IDLE = "CC167"


def held_side_by_side(one: Draft, folder: Path, limit: int = STATES) -> Told:
    """Both graphs of a draft; without its faults and partition where they can change nothing there."""
    path = folder / f"drawn_{one.seed}.py"
    path.write_text(one.source, encoding="utf-8")
    try:
        return compare(Case(path, one.n, given=one.given), limit=limit)
    except DeclarationError as refusal:
        if refusal.code != IDLE:
            raise
        return compare(Case(path, one.n, given={**one.given, "faults": (), "partition": None}), limit=limit)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_random_protocols(batch: int, tmp_path: Path) -> None:
    states = edges = 0
    for seed in range(batch * EACH, (batch + 1) * EACH):
        one = draft(seed)
        told = held_side_by_side(one, tmp_path)
        assert told.differences == (), f"seed {seed} in {one.given}\n{one.source}"
        states += told.states
        edges += told.edges
    assert states > 5 * EACH
    assert edges > 5 * EACH


@pytest.mark.parametrize("batch", range(BATCHES // 2))
def test_random_protocols_of_steps_in_rounds_and_turns(batch: int, tmp_path: Path) -> None:
    states = edges = 0
    for seed in range(batch * EACH, (batch + 1) * EACH):
        one = draft(seed)
        if "each_round" in one.source:
            continue
        one = evolve(one, given=in_rounds(one.given, ("rounds", "rounds", "sequential")[seed % 3]))
        told = held_side_by_side(one, tmp_path)
        assert told.differences == (), f"seed {seed} in {one.given}\n{one.source}"
        states += told.states
        edges += told.edges
    assert states > 5 * EACH
    assert edges > 5 * EACH


@pytest.mark.parametrize("batch", range(BATCHES // 2))
@pytest.mark.parametrize("take", [True, False])
def test_random_rounds_in_which_messages_wait(batch: int, take: bool, tmp_path: Path) -> None:
    states = edges = 0
    for seed in range(batch * EACH // 2, (batch + 1) * EACH // 2):
        one = draft(seed)
        if "each_round" not in one.source:
            continue
        one = queued(one, take=take)
        told = held_side_by_side(one, tmp_path, limit=10)
        assert told.differences == (), f"seed {seed} in {one.given}\n{one.source}"
        states += told.states
        edges += told.edges
    assert states > EACH // 5
    assert edges > EACH // 5


def test_a_seed_gives_one_draft() -> None:
    assert draft(7) == draft(7)
    assert len({draft(seed).source for seed in range(100)}) == 100
