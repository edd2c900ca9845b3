"""`take=k`: an inbox that takes the k oldest messages a round and keeps the rest. Every number by hand."""

from __future__ import annotations

import pytest

from consensus_check.errors import LimitError
from consensus_check.explore import explore
from consensus_check.ir.system import TransitionSystem
from consensus_check.verdict import name_of
from tests.lower.talk import HEAD, counted, system


def desk(clerk: str, worker: str, *, take: int = 1) -> str:
    """Workers write to a clerk."""
    return (
        HEAD
        + f"""
@cc.role(ordered=True)
class Worker:
    sent: Value = 0

    @cc.each_round
    def write(self) -> None:
        {worker}

@cc.role
class Clerk:
    heard: frozenset[Worker] = frozenset()
    first: Value = 0

    @cc.each_round(take={take})
    def read(self, inbox: cc.Inbox[Note]) -> None:
        {clerk}

@cc.protocol
class Desk:
    workers: cc.Group[Worker]
    clerk: Clerk

    @cc.predicate
    def all_heard(self) -> bool:
        return len(self.clerk.heard) == len(self.workers)

    @cc.predicate
    def in_order(self) -> bool:
        return self.clerk.first < 2

    ends = cc.eventually(all_heard)
    orderly = cc.always(in_order)
"""
    )


ONCE = """cc.require(self.sent == 0)
        self.sent = 1
        cc.send(Note(1), to=cc.the(Clerk))"""
HEAR = "self.heard |= inbox.senders()"


def verdict(lowered: TransitionSystem, name: str) -> str:
    return name_of(explore(lowered).verdicts[name])


@pytest.mark.parametrize(
    ("n", "take", "expected"),
    [
        (2, 1, (5, 6)),  # none sent; both wait; either is heard; both are: 1 + 1 + 2 + 1
        (3, 1, (9, 14)),  # none sent; the subsets of three that are heard: 1 + 8; 1 + 12 + 1 ways on
        (3, 2, (6, 8)),  # any two first, then the third: 1 + 1 + 3 + 1 states; 1 + 3 + 3 + 1 ways on
        (2, 2, (3, 3)),  # both at once
    ],
)
def test_equally_old_messages_are_taken_in_any_order(n: int, take: int, expected: tuple[int, int]) -> None:
    lowered = system(desk(HEAR, ONCE, take=take), n)
    assert counted(lowered) == expected
    assert verdict(lowered, "ends") == "holds"


TWICE_OR_LATER = """if cc.index(self) == 0 and self.sent == 0:
            cc.send(Note(1), to=cc.the(Clerk))
            cc.send(Note(1), to=cc.the(Clerk))
        if cc.index(self) == 1 and self.sent == 1:
            cc.send(Note(2), to=cc.the(Clerk))
        self.sent = min(self.sent + 1, 2)"""
LAST = """cc.require(any(True for note in inbox))
        self.first = 2 if any(note.value == 2 for note in inbox) else 1
        self.heard |= inbox.senders()"""


def test_the_oldest_are_taken_first() -> None:
    """The first writes twice in round 1, the second once in round 2. After round 1 two notes wait; after 2
    one of them and the later; after 3 the later alone; after 4 none. Were the later one taken before, there
    would be more than these five states.
    """
    lowered = system(desk(LAST, TWICE_OR_LATER), 2)
    assert counted(lowered) == (5, 5)
    assert verdict(lowered, "orderly") == "violated"


PLACED = """cc.require(self.sent == 0)
        self.sent = 1
        cc.send(Note(min(cc.index(self), 2)), to=cc.the(Clerk))"""
ONLY_ZERO = """cc.require(any(note.value == 0 for note in inbox))
        self.heard |= inbox.senders()"""


def test_what_is_handed_and_refused_is_kept() -> None:
    """Of 0, 1 and 2, which came together, only 0 is accepted. Handed 1 or 2 the clerk does nothing, which is
    one way; handed 0 it takes it and is then never enabled again.
    """
    lowered = system(desk(ONLY_ZERO, PLACED), 3)
    assert counted(lowered) == (3, 4)
    assert verdict(lowered, "ends") == "violated"


def test_without_take_what_is_refused_is_gone() -> None:
    """The clerk hears all three at once."""
    source = desk(ONLY_ZERO, PLACED).replace("@cc.each_round(take=1)", "@cc.each_round")
    assert counted(system(source, 3)) == (3, 3)


def test_a_queue_that_grows_without_end_is_unknown() -> None:
    """The fifth note on a link does not fit where no capacity is declared; declared, it is dropped."""
    source = desk(HEAR, "cc.send(Note(1), to=cc.the(Clerk))\n        cc.send(Note(2), to=cc.the(Clerk))")
    assert verdict(system(source, 1), "orderly") == "unknown"
    dropping = system(source, 1, network=("capacity=2", "overflow=drop_newest"))
    assert verdict(dropping, "ends") == "holds"


def test_a_queue_does_not_block() -> None:
    with pytest.raises(LimitError):
        system(desk(HEAR, ONCE), 1, network=("capacity=1", "overflow=block"))
