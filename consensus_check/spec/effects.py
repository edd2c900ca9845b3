"""What a method does, beside assigning.

| signature | meaning |
|---|---|
| `require(condition)` | the guard: only before the first assignment, effect or coin |
| `wait() -> Never` | `require(False)`; narrows types |
| `verify(condition) -> bool` | the condition, recorded; true for a credulous agent |
| `send(message, *, to=agent)` | one message to one agent, or to exactly a set of agents |
| `broadcast(message)`, `broadcast(message, to=Role)` | to all neighbours, those of a role, or exactly a set |
| `spend(*, turns=0, tokens=0)` | what the step costs |
| `leave()`, `stop()` | after the step this agent is done; everything is |
| `choose(options, *, fair=False) -> T` | a free choice from a set, a group, a tuple, a range, an enum |
| `draw({option: weight, ...}) -> T` | a coin with these weights |
| `flip(p) -> bool` | a coin: true with probability p |
| `above(rank) -> Rank` | a free choice of any greater rank |

Each raises CC101 outside a run.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from fractions import Fraction
from functools import cache
from types import CodeType, FrameType
from typing import Never, TypeVar

from consensus_check.spec.configuration import exact
from consensus_check.spec.values import Agent, Message, Rank
from consensus_check.spec.world import Position, current

T = TypeVar("T")


def require(condition: bool, /) -> None:
    """The occurrence is possible only where the condition is true."""
    current("require").require(condition)


def wait() -> Never:
    """This occurrence is not possible: `require(False)`."""
    world = current("wait")
    world.require(False)
    raise RuntimeError(f"{type(world).__name__}.require(False) returned; it must raise")


def verify(condition: bool, /) -> bool:
    """The condition, as the agent finds it: recorded as a check, and true for a credulous agent."""
    return current("verify").verify(condition)


def send(message: Message, /, *, to: Agent | AbstractSet[Agent]) -> None:
    """Send the message to an agent, or to exactly a set of agents."""
    world = current("send")
    if isinstance(to, frozenset | set):
        world.broadcast(message, None, frozenset(to))
    else:
        world.send(message, to)


def broadcast(message: Message, /, *, to: type[Agent] | AbstractSet[Agent] | None = None) -> None:
    """Send the message to all neighbours, to those of a role, or to exactly a set of agents."""
    world = current("broadcast")
    if to is None or isinstance(to, type):
        world.broadcast(message, to, None)
    else:
        world.broadcast(message, None, frozenset(to))


def spend(*, turns: int = 0, tokens: int = 0) -> None:
    """Count turns and tokens as spent by this step."""
    current("spend").spend(turns, tokens)


def leave() -> None:
    """After this step the agent takes no further part; its fields stay readable."""
    current("leave").leave()


def stop() -> None:
    """After this step, or this phase for all, nothing happens any more; the state is judged as it is."""
    current("stop").stop()


def choose(options: Iterable[T], /, *, fair: bool = False) -> T:
    """A free choice among the options, equal ones being one. Not possible when there are none.

    fair: an option on offer again and again is taken again and again.
    """
    world = current("choose")
    return world.choose(tuple(dict.fromkeys(options)), fair, _position(sys._getframe(1)))


def draw(weights: Mapping[T, float | Fraction], /) -> T:
    """A coin: each option with its weight, exact rationals; those of weight zero are never drawn."""
    world = current("draw")
    return world.draw({option: exact(w) for option, w in weights.items()}, _position(sys._getframe(1)))


def flip(probability: float | Fraction, /) -> bool:
    """A coin: true with this probability."""
    p = exact(probability)
    return current("flip").draw({True: p, False: 1 - p}, _position(sys._getframe(1)))


def above(rank: Rank, /) -> Rank:
    """A free choice of a greater rank: one in use, between two, or above all."""
    return current("above").above(rank, _position(sys._getframe(1)))


def _position(frame: FrameType) -> Position:
    return _position_in(frame.f_code, frame.f_lasti)


@cache
def _position_in(code: CodeType, offset: int) -> Position:
    line, _, column, _ = list(code.co_positions())[offset // 2]
    return line or 0, column or 0
