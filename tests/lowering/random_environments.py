"""Random surroundings for a random protocol."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.oracle.environment import Partition, clause

FAULTS = ("crash", "crash:whole", "crash:recover=keeps", "crash:recover=forgets,times=1", "silent", "leaves",
          "omission", "omission:times=1", "byzantine", "byzantine:equivocate", "reset:times=1")  # fmt: skip


def surroundings(rng: Random, *, n: int, boss: bool, lockstep: bool) -> dict[str, Any]:
    """Fields of an environment: mostly few things at once."""
    timings = (
        ("rounds", "rounds", "sequential")
        if lockstep
        else ("asynchronous", "asynchronous", "patient", "timed")
    )
    given: dict[str, Any] = {"timing": rng.choice(timings)}
    if n > 1:
        given["topology"] = rng.choice(("complete", "complete", "ring", "line", "star"))
    given["nolink"] = rng.choice(("error", "drop"))
    if not lockstep:
        given |= _channels(rng)
    if rng.random() < 0.35:
        where = rng.choice(("", "", "@workers", "@workers[0]", *(("@boss",) if boss else ())))
        given["faults"] = (clause(rng.choice(FAULTS) + where),)
    if n > 1 and rng.random() < 0.12:
        free, drop = rng.random() < 0.5, rng.random() < 0.4
        given["partition"] = Partition((), (("workers[0]", "workers[1]"),), free=free, drop=drop)
    if rng.random() < 0.2:
        given["heals"] = True
    return given


def _channels(rng: Random) -> dict[str, Any]:
    kind = rng.choice(("plain", "plain", "fifo", "capacity", "forever", "absorb", "duplication"))
    given: dict[str, Any] = {}
    if kind == "fifo":
        given["order"] = "fifo"
    if kind == "capacity":
        given["capacity"] = rng.choice((1, 2))
        given["order"] = rng.choice(("any", "fifo"))
        last = ("drop_oldest",) if given["order"] == "fifo" else ()
        given["overflow"] = rng.choice(("block", "drop_newest", "error", *last))
    if kind == "forever":
        given["delivery"] = "forever"
    if kind in ("absorb", "duplication"):
        given[kind] = True
    if rng.random() < 0.25:
        given["loss"] = rng.choice(("unbounded", 1))
    return given


def in_rounds(given: dict[str, Any], timing: str) -> dict[str, Any]:
    """The surroundings of a protocol of steps and deliveries, run in rounds or turns, without what is refused
    there.
    """
    kept = {name: value for name, value in given.items() if name not in ("delivery", "duplication")}
    if timing == "rounds" and kept.get("overflow") == "drop_oldest":
        kept["overflow"] = "drop_newest"
    if any(one.kind == "byzantine" for one in kept.get("faults", ())):
        kept["faults"] = ()
    return {**kept, "timing": timing}
