"""Reduction against none on thrown systems, and bugs put in on purpose, which this must find."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from attrs import evolve

from consensus_check.errors import ConsensusCheckError
from consensus_check.explore.lift import Lift
from consensus_check.reduce import invariance
from consensus_check.reduce.receipts import receipts
from consensus_check.reduce.renaming import Names, Permutation, Renaming
from consensus_check.reduce.symmetry import Group, Symmetry
from tests.amount import many
from tests.reduce.messages import thrown as post
from tests.reduce.thrown import Reduction, differences, thrown

SEEDS = range(1000, 1120)


def test_answers_and_counts_are_the_same() -> None:
    found = {seed: differences(thrown(seed)) for seed in range(1000, 1000 + many(45))}
    assert {seed: told for seed, told in found.items() if told} == {}


def test_most_thrown_systems_are_reduced_and_some_are_refused() -> None:
    groups = [Symmetry(thrown(seed)).group for seed in SEEDS]
    assert sum(group.trivial for group in groups) >= 5
    assert sum(not group.trivial for group in groups) >= 80


def _unproved(patch: pytest.MonkeyPatch) -> None:
    """Takes whatever looks alike for alike."""
    patch.setattr(invariance, "same", lambda *_: True)


def _unclosed(patch: pytest.MonkeyPatch) -> None:
    """Does not look at the initial states."""
    patch.setattr(Lift, "keeps", lambda *_: True)


def _forgetful(patch: pytest.MonkeyPatch) -> None:
    """Renames no references, and proves nothing."""
    rename = Names.renaming

    def without(names: Names, agents: Permutation) -> Renaming | None:
        found = rename(names, agents)
        return None if found is None else evolve(found, values={})

    patch.setattr(Names, "renaming", without)
    patch.setattr(invariance, "same", lambda *_: True)


def _blind_to_names(patch: pytest.MonkeyPatch) -> None:
    """Takes properties that name an agent for properties of all."""
    patch.setattr(Symmetry, "fixing", lambda symmetry, _: symmetry.group)


def _folded(patch: pytest.MonkeyPatch) -> None:
    """Judges fairness among representatives."""
    patch.setattr(Lift, "unfolded", lambda _lift, made, _tick: made)


def _short_of_agents(patch: pytest.MonkeyPatch) -> None:
    """Counts each representative once."""
    patch.setattr("consensus_check.compile.canonical.Canonical.weight", lambda *_: 1)


@pytest.mark.parametrize(
    "bug", [_unproved, _unclosed, _forgetful, _blind_to_names, _folded, _short_of_agents]
)
def test_a_bug_is_found(bug: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch) -> None:
    bug(monkeypatch)
    assert any(_wrong(seed) for seed in range(1000, 1400))


def _wrong(seed: int) -> bool:
    try:
        return bool(differences(thrown(seed)))
    except (ConsensusCheckError, LookupError, StopIteration, AssertionError):
        return True


def test_a_group_of_nobody_is_refused_with_a_reason() -> None:
    refused = [Symmetry(thrown(seed)) for seed in SEEDS]
    assert all(one.refused for one in refused if one.group.trivial)
    assert all(one.group == Group() for one in refused if one.refused)


# -- receipts that are idle for good ----------------------------------------

POSTS = (*range(20), 508, 584)


@pytest.mark.parametrize("reduction", ["receipts", "both"])
def test_answers_are_the_same_with_idle_receipts_first(reduction: Reduction) -> None:
    found = {seed: differences(post(seed), reduction=reduction, most=400) for seed in POSTS}
    assert {seed: told for seed, told in found.items() if told} == {}


def test_answers_are_the_same_where_messages_merge() -> None:
    found = {
        seed: differences(post(seed, merging=True), reduction="both" if seed % 2 else "receipts", most=400)
        for seed in range(24)
    }
    assert {seed: told for seed, told in found.items() if told} == {}


def test_many_posts_have_idle_receipts() -> None:
    assert sum(bool(receipts(post(seed))) for seed in POSTS) >= 10
    assert sum(bool(receipts(post(seed, merging=True))) for seed in range(24)) >= 10
