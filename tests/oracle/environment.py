"""The surroundings of a run, as plain values, and the grammar of fault clauses."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen


@frozen
class Clause:
    """One `--fault`: KIND[=k][:option=value,...][@WHERE]. options: a switch has the value ""."""

    kind: str
    count: str = "1"
    options: tuple[tuple[str, str], ...] = ()
    where: str = ""

    def option(self, name: str, default: str = "") -> str:
        """The value of an option."""
        return dict(self.options).get(name, default)

    def has(self, name: str) -> bool:
        """Whether an option is given."""
        return name in dict(self.options)


def clause(text: str) -> Clause:
    """The clause a text says."""
    found = re.fullmatch(r"(\w+)(?:=(\w+))?(?::([^@]*))?(?:@(.+))?", text)
    if found is None:
        raise ValueError(f"not a fault: {text}")
    kind, count, said, where = found.groups()
    options = [one.partition("=") for one in (said or "").split(",") if one]
    return Clause(kind, count or "1", tuple((name, value) for name, _, value in options), where or "")


@frozen
class Partition:
    """Links over which nothing is delivered: between sides (names of groups and agents), or single ones.

    free: the environment cuts and joins as it likes. drop: what is sent meanwhile is lost.
    """

    sides: tuple[tuple[str, ...], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    free: bool = False
    drop: bool = False

    @property
    def name(self) -> str:
        """How it is called."""
        between = "|".join(",".join(side) for side in self.sides)
        return ",".join([*([between] if between else []), *(f"{a}-{b}" for a, b in self.links)])


@frozen(kw_only=True)
class Environment:
    """Everything that surrounds a protocol. loss: None, "unbounded", or a number of losses."""

    topology: str = "complete"
    over: str = ""
    directed: bool = False
    timing: Literal["asynchronous", "patient", "timed", "rounds", "sequential"] = "asynchronous"
    order: Literal["any", "fifo"] = "any"
    delivery: Literal["once", "forever"] = "once"
    absorb: bool = False
    loss: int | Literal["unbounded"] | None = None
    duplication: bool = False
    capacity: int | None = None
    overflow: Literal["block", "drop_newest", "drop_oldest", "error"] = "error"
    partition: Partition | None = None
    nolink: Literal["error", "drop"] = "error"
    unroutable: Literal["error", "drop"] = "error"
    faults: tuple[Clause, ...] = ()
    heals: bool = False

    @property
    def is_set(self) -> bool:
        """Whether the messages of a link are a set."""
        return self.delivery == "forever" or self.absorb or self.duplication
