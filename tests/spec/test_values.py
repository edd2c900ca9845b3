"""Maps, groups, inboxes, ranks, and folds over collections."""

from __future__ import annotations

import copy
import pickle

import pytest

import consensus_check as cc
from consensus_check.spec.values import Inbox, group


@cc.message
class Vote:
    value: int


@cc.role
class Voter:
    name: int = 0


ANN, BOB, CAT = Voter(name=1), Voter(name=2), Voter(name=3)


def test_a_map_has_a_value_for_every_key() -> None:
    votes = cc.Map[int, str]("none").over([1, 2, 3])
    votes[2] = "yes"
    assert [votes[key] for key in (1, 2, 3)] == ["none", "yes", "none"]
    assert votes.items() == ((1, "none"), (2, "yes"), (3, "none"))
    assert (list(votes), len(votes), votes.keys()) == ([1, 2, 3], 3, frozenset({1, 2, 3}))
    assert votes.values() == ("none", "yes", "none")
    assert 1 in votes
    assert 4 not in votes
    with pytest.raises(KeyError):
        votes[4] = "yes"
    with pytest.raises(KeyError):
        assert votes[4]
    assert repr(votes) == "Map({1: 'none', 2: 'yes', 3: 'none'})"


def test_maps_are_equal_by_what_they_hold() -> None:
    one, other = cc.Map({1: "a", 2: "b"}), cc.Map({2: "b", 1: "a"})
    assert one == other
    assert hash(one) == hash(other)
    other[1] = "c"
    assert one != other
    assert one != {1: "a", 2: "b"}
    assert one.copy() == one
    assert cc.Map[int, str]("x").over([1]) == cc.Map({1: "x"})


def test_a_group_is_a_set_in_order() -> None:
    voters = group([CAT, ANN, BOB, ANN])
    assert voters == frozenset({ANN, BOB, CAT})
    assert list(voters) == [CAT, ANN, BOB]
    assert (voters[0], voters[-1], len(voters)) == (CAT, BOB, 3)
    assert voters - {CAT} == {ANN, BOB}
    assert type(voters | {CAT}) is frozenset
    assert ANN in voters
    assert list(copy.copy(voters)) == [CAT, ANN, BOB]
    assert [voter.name for voter in pickle.loads(pickle.dumps(voters))] == [3, 1, 2]
    with pytest.raises(IndexError):
        assert voters[3]


def test_a_declared_group_keeps_its_options() -> None:
    declared: cc.Group[Voter] = cc.Group(size=4, name=cc.cycle(1, 2))
    assert (declared.size, len(declared)) == (4, 0)
    assert declared.fields["name"] == cc.cycle(1, 2)
    assert cc.Group().size is None


def test_an_inbox_tells_who_sent_what() -> None:
    inbox = Inbox(((Vote(1), ANN), (Vote(2), BOB), (Vote(1), BOB)), frozenset({ANN, BOB, CAT}))
    assert [vote.value for vote in inbox] == [1, 2, 1]
    assert len(inbox) == 3
    assert inbox
    assert not Inbox[Vote]()
    assert Vote(2) in inbox
    assert Vote(3) not in inbox
    assert inbox.by()[1] == (Vote(2), BOB)
    assert inbox.senders() == {ANN, BOB}
    assert inbox.silent() == {CAT}
    assert inbox.latest(BOB) == Vote(1)
    assert inbox.latest(CAT) is None


def test_folds() -> None:
    votes = [Vote(1), Vote(2), Vote(1)]
    assert cc.times(1, (v.value for v in votes), {1, 5}) == 3
    assert cc.most_common((v.value for v in votes), {2}) == {1, 2}
    assert cc.most_common([v.value for v in votes]) == {1}
    assert cc.most_common(()) == frozenset()
    assert cc.most_common() == frozenset()
    assert not cc.unanimous(v.value for v in votes)
    assert cc.unanimous([1, 1], {1})
    assert cc.unanimous(())
    assert not cc.distinct([1, 2], {2})
    assert cc.distinct([1, 2], {3})
    assert cc.distinct(())


def test_ranks_are_ordered() -> None:
    assert cc.lowest <= cc.lowest
    assert not cc.lowest < cc.lowest
    assert cc.lowest == type(cc.lowest)(cc.lowest.position)


def test_one_timer_is_not_another() -> None:
    first, second = cc.Timer(length=2), cc.Timer(length=2)
    assert first != second
    assert len({first, second}) == 2
    assert (first.of(ANN, "slow").agent, first.agent) == (ANN, None)
