"""Faults in rounds: three peers tell each other their value and keep the greatest they know of."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from itertools import combinations, product

import pytest
from attrs import evolve, frozen

from consensus_check.errors import ConsensusCheckError
from consensus_check.explore import explore
from consensus_check.ir.options import parse_fault
from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Holds, Violated
from tests.lower.talk import HEAD, counted, system

PEERS = (
    HEAD
    + """
@cc.role
class Peer:
    value: Value = cc.initially({0, 1})

    @cc.each_round
    def tell(self, inbox: cc.Inbox[Note]) -> None:
        self.value = max({note.value for note in inbox} | {self.value})
        cc.send(Note(self.value), to=cc.others(self))

@cc.protocol
class Peers:
    peers: cc.Group[Peer]
"""
)
N = 3
ALL = tuple(range(N))
Link = tuple[int, int]


@frozen
class State:
    """What each peer holds, what is on the way on a link, and marks."""

    value: tuple[int, ...]
    way: frozenset[tuple[Link, int]] = frozenset()
    marks: frozenset[str] = frozenset()


STARTS = [State(values) for values in product((0, 1), repeat=N)]


def struck(state: State, kind: str) -> set[int]:
    return {i for i in ALL if f"{kind} {i}" in state.marks}


def a_round(
    state: State, out: set[Link], lies: dict[Link, int] | None = None, closed: frozenset[Link] = frozenset()
) -> State:
    """One round: all that run read, keep the greatest, and send; `out` are sends that get nowhere."""
    runs = [i for i in ALL if i not in struck(state, "down") | struck(state, "lies")]
    value = list(state.value)
    for i in runs:
        value[i] = max([value[i], *(said for link, said in state.way if link[1] == i and link not in closed)])
    sent = {((i, j), value[i]) for i in runs for j in ALL if j != i and (i, j) not in out}
    waits = {(link, said) for link, said in state.way if link in closed}
    return evolve(state, value=tuple(value), way=frozenset(sent | set((lies or {}).items()) | waits))


def reach(starts: list[State], steps: Callable[[State], Iterator[tuple[Hashable, State]]]) -> tuple[int, int]:
    known, waiting, edges = set(starts), list(starts), 0
    while waiting:
        found = set(steps(waiting.pop()))
        edges += len(found)
        for _, after in found:
            if after not in known:
                known.add(after)
                waiting.append(after)
    return len(known), edges


def links_from(i: int) -> list[Link]:
    return [(i, j) for j in ALL if j != i]


def subsets(links: list[Link]) -> Iterator[set[Link]]:
    for size in range(len(links) + 1):
        yield from map(set, combinations(links, size))


def crash(state: State, most: int, *, whole: bool) -> Iterator[tuple[Hashable, State]]:
    down = struck(state, "down")
    up = [i for i in ALL if i not in down]
    if len(down) < most:
        for i in up:
            yield ("crash", i), evolve(state, marks=state.marks | {f"down {i}"})
    if not up:
        return
    choices = [list(subsets(links_from(i))) if not whole else [set[Link]()] for i in up]
    for chosen in product(*choices):
        fallen = [i for i, out in zip(up, chosen, strict=True) if out]
        if len(down) + len(fallen) <= most:
            marks = state.marks | {f"down {i}" for i in fallen}
            out = set[Link]().union(*chosen)
            yield ("round", frozenset(out)), evolve(a_round(state, out), marks=marks)


@pytest.mark.parametrize("most", [1, 2, 3])
@pytest.mark.parametrize("whole", [True, False])
def test_crashes_share_a_budget_within_a_phase(most: int, whole: bool) -> None:
    text = f"crash={most}:whole" if whole else f"crash={most}"
    assert counted(system(PEERS, N, text)) == reach(STARTS, lambda s: crash(s, most, whole=whole))


def test_silent_peers() -> None:
    def steps(state: State) -> Iterator[tuple[Hashable, State]]:
        yield "round", a_round(state, {link for i in struck(state, "silent") for link in links_from(i)})

    starts = [
        evolve(s, marks=frozenset(m)) for s in STARTS for m in ([], ["silent 0"], ["silent 1"], ["silent 2"])
    ]
    assert counted(system(PEERS, N, "silent")) == reach(starts, steps)


def test_one_omission_a_step_by_one_peer() -> None:
    def steps(state: State) -> Iterator[tuple[Hashable, State]]:
        yield "round", a_round(state, set())
        for i in ALL:
            if not state.marks or i in struck(state, "omits"):
                for link in links_from(i):
                    after = a_round(state, {link})
                    yield ("round", link), evolve(after, marks=frozenset({f"omits {i}"}))

    assert counted(system(PEERS, N, "omission")) == reach(STARTS, steps)


@pytest.mark.parametrize("equivocate", [True, False])
def test_a_liar_says_one_thing_a_round(equivocate: bool) -> None:
    def steps(state: State) -> Iterator[tuple[Hashable, State]]:
        liars = sorted(struck(state, "lies"))
        if not liars:
            yield "round", a_round(state, set())
            return
        (liar,) = liars
        for said in product((None, 0, 1, 2), repeat=N - 1):
            if equivocate or len(set(said)) == 1:
                lies = {link: v for link, v in zip(links_from(liar), said, strict=True) if v is not None}
                yield ("round", said), a_round(state, set(), lies)

    starts = [evolve(s, marks=frozenset(m)) for s in STARTS for m in ([], ["lies 0"], ["lies 1"], ["lies 2"])]
    text = "byzantine:equivocate" if equivocate else "byzantine"
    assert counted(system(PEERS, N, text)) == reach(starts, steps)


def test_a_lie_is_no_step_of_the_protocol() -> None:
    (action,) = system(PEERS, N, "byzantine").actions
    assert "steps" in action.costs
    assert sum(part.method == "forges" for part in action.parts) == N


@pytest.mark.parametrize("drop", [True, False])
def test_a_partition_from_one_round_to_another(drop: bool) -> None:
    """Peer 2 is cut off in rounds 2 and 3."""
    between = frozenset({(0, 2), (2, 0), (1, 2), (2, 1)})

    def steps(state: State) -> Iterator[tuple[Hashable, State]]:
        now = len(state.marks) + 1
        closed = between if now in (2, 3) else frozenset[Link]()
        after = a_round(state, set(closed) if drop else set(), closed=closed)
        yield "round", evolve(after, marks=frozenset(f"round {k}" for k in range(1, min(now + 1, 4))))

    lowered = system(PEERS, N, network=("partition=0,1|2:rounds=2-3" + (":drop" if drop else ""),))
    if drop:
        assert counted(lowered) == reach(STARTS, steps)
    clock = lowered.variable("round of the partition")
    assert (clock.lo, clock.hi, clock.clock) == (1, 4, True)


def test_what_waits_behind_a_cut_comes_when_it_is_joined() -> None:
    source = (
        PEERS
        + """
    @cc.predicate
    def alike(self) -> bool:
        return cc.unanimous(peer.value for peer in self.peers)

    agreed = cc.eventually(alike)
    soon = cc.within(alike, rounds=3)
"""
    )
    apart = explore(system(source, N, network=("partition=0,1|2:rounds=1-3",))).verdicts
    assert isinstance(apart["agreed"], Holds) and isinstance(apart["soon"], Violated)
    assert isinstance(explore(system(source, N)).verdicts["soon"], Holds)
    for_good = explore(system(source, N, network=("partition=0,1|2:drop",))).verdicts
    assert isinstance(for_good["agreed"], Violated)


def test_a_coin_for_each_message_that_may_be_lost() -> None:
    (action,) = system(PEERS, 2, network=("loss:p=1/4",)).actions
    coins = [item for item in action.inputs if item.kind == "draw"]
    assert len(coins) == 2
    assert {tuple(w.value for w in coin.weights or ()) for coin in coins} == {(3, 1)}


@pytest.mark.parametrize(("faulty", "states"), [(0, 32), (1, 160), (2, 352), (3, 480), (4, 496)])
def test_agreement_among_silent_agents(faulty: int, states: int) -> None:
    spec = read_file("specs/alternating_agreement.py")
    around = evolve(spec.protocols[0].environment, faults=(parse_fault(f"silent={faulty}"),))
    found = explore(lower(spec, spec.protocols[0], scope=Scope(4), environment=around))
    assert found.states == states
    assert isinstance(found.verdicts["agreement"], Violated if faulty == 4 else Holds)


@pytest.mark.parametrize("fault", ["late", "late:rounds=2", "overloaded:limit=1", "stale"])
def test_what_is_not_in_this_version(fault: str) -> None:
    with pytest.raises(ConsensusCheckError) as found:
        system(PEERS, N, fault)
    assert found.value.code == "CC560"


def test_who_has_left_or_was_reset_is_so_after_a_round() -> None:
    source = (
        PEERS.replace("class Peers:", "class Peers:\n    rounds: cc.Rounds = cc.Rounds(phases=Part)")
        .replace("@cc.role", 'Part = Enum("Part", "SAY REST")\n\n@cc.role')
        .replace("@cc.each_round", "@cc.each_round(phase=Part.SAY)")
    )
    lowered = system(source, N, "leaves", "reset")
    ends = [a for a in lowered.actions if "taken away" in a.name or "reset" in a.name]
    assert len(ends) == 2 * N
    assert all("phase" in str(action.guard) for action in ends)
