"""The environment a protocol declares as its default; the command line replaces a feature whole.

| signature | meaning |
|---|---|
| `Topology(family, *, over="", directed=False, seed=None, ...)` | who is linked to whom |
| `Timing(kind)` | asynchronous, patient, timed, rounds, sequential |
| `Rounds(*, limit=None, phases=None)` | the limit of `cc.round()`, the phases of a round |
| `Network(*, order="any", delivery="once", loss=False, ...)` | what may happen to messages |
| `Faults(*clauses, heals=False)` | each clause as after `--fault` |

They are the defaults of fields of a protocol: `timing: cc.Timing = cc.Timing("patient")`. Texts (a family
with its edges, `"links:0-1,1-2"`; a loss, `"p=0.1"`; a partition, `"0,1|2"`; a fault,
`"crash=1:whole@workers"`) have the grammar of the command line, which is read and checked in one place for
both.
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

from attrs import field

from consensus_check.records import frozen

TimingKind = Literal["asynchronous", "patient", "timed", "rounds", "sequential"]


@frozen
class Topology:
    """A graph over the group of size n, or `over` (the name of a group of the protocol).

    family: complete, ring, line, star, tree, grid, small_world, scale_free, delaunay, star_with_peers,
    "links:0-1,1-2" or "file:NAME", with its options after a colon as on the command line, or by name here.
    """

    family: str = "complete"
    over: str = field(default="", kw_only=True)
    directed: bool = field(default=False, kw_only=True)
    seed: int | None = field(default=None, kw_only=True)
    degree: int | None = field(default=None, kw_only=True)
    probability: float | None = field(default=None, kw_only=True)
    branching: int | None = field(default=None, kw_only=True)


@frozen
class Timing:
    """When timers expire and who acts when."""

    kind: TimingKind = "asynchronous"


@frozen(kw_only=True)
class Rounds:
    """limit: `cc.round()` stops there, and so does everybody. phases: the phases of a round, in order."""

    limit: int | None = None
    phases: type[Enum] | None = None


@frozen(kw_only=True)
class Network:
    """What may happen to messages.

    loss: True (without bound), a number of losses, or "p=0.1" for a coin at each delivery. duplication:
    receipt may leave the message. capacity: messages on one link. partition: True, or groups and links that
    are cut, in the grammar of the command line. nolink, unroutable: what becomes of a send along no link, or
    to a role without a handler.
    """

    order: Literal["any", "fifo"] = "any"
    delivery: Literal["once", "forever"] = "once"
    duplicates: Literal["keep", "absorb"] = "keep"
    loss: bool | int | str = False
    duplication: bool = False
    capacity: int | None = None
    overflow: Literal["block", "drop_newest", "drop_oldest", "error"] = "error"
    partition: bool | str = False
    nolink: Literal["error", "drop"] = "error"
    unroutable: Literal["error", "drop"] = "error"


@frozen(init=False)
class Faults:
    """Clauses as after `--fault`: "crash=1:recover=keeps@workers". heals: in the end no more goes wrong."""

    clauses: tuple[str, ...]
    heals: bool

    def __init__(self, *clauses: str, heals: bool = False) -> None:
        object.__setattr__(self, "clauses", clauses)
        object.__setattr__(self, "heals", heals)
