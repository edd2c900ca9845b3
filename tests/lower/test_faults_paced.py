"""Faults where step and receive run in rounds: a speaker and one hearer, the speaker struck."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

import pytest
from attrs import evolve, frozen

from consensus_check.errors import LimitError
from tests.lower.talk import TALK, counted, system


@frozen
class State:
    """stage: 0 between rounds, 1 deliveries, 2 steps, 3 timers. now: deliverable; later: sent in this
    round.
    """

    stage: int = 0
    said: int = 0
    heard: int = 0
    now: tuple[int, ...] = ()
    later: tuple[int, ...] = ()
    down: bool = False


Step = tuple[Hashable, State]


def round_of(state: State, struck: str) -> Iterator[Step]:
    match state.stage:
        case 0 | 1 if state.now:
            for value in state.now:
                rest = tuple(v for v in state.now if v != value)
                yield ("hear", value), evolve(state, stage=1, heard=value, now=rest)
        case 0 | 1:
            yield "end", evolve(state, stage=2)
        case 2 if state.said < 2 and not state.down:
            after = evolve(state, stage=3, said=state.said + 1)
            yield "say", evolve(after, later=(state.said + 1,))
            if struck == "omission":
                yield "omits", after
            if struck == "crash":
                yield "cut", evolve(after, down=True)
        case 2:
            yield "steps", evolve(state, stage=3)
        case _:
            yield "timers", evolve(state, stage=0, now=tuple(sorted(state.now + state.later)), later=())
    if struck == "crash" and not state.down:
        yield "crash", evolve(state, down=True)


@pytest.mark.parametrize("struck", ["", "omission", "crash"])
def test_a_struck_speaker(struck: str) -> None:
    known, waiting, edges = {State()}, [State()], 0
    while waiting:
        found = set(round_of(waiting.pop(), struck))
        edges += len(found)
        for _, after in found:
            if after not in known:
                known.add(after)
                waiting.append(after)
    faults = (f"{struck}@speaker",) if struck else ()
    assert counted(system(TALK, 1, *faults, timing="rounds")) == (len(known), edges)


@pytest.mark.parametrize("fault", ["byzantine@speaker", "late@speaker"])
def test_what_is_not_in_this_version(fault: str) -> None:
    with pytest.raises(LimitError):
        system(TALK, 1, fault, timing="rounds")
