"""Several engines on one question, and the one answer they give together (language.md 3.6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from consensus_check.errors import InternalError, register
from consensus_check.explore import Progress, explore
from consensus_check.ir.formulas import Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.solve import solve
from consensus_check.verdict import Budget, Exploration, Holds, Reason, Unknown, Verdict, Violated, name_of

register(
    "CC920",
    "two engines disagree",
    "please report it with the spec and the command: one of the two answers is wrong",
)

OnProgress = Callable[[Progress], None]


ENGINE_NAMES = ("auto", "explore", "solve")


class Engine(Protocol):
    """Answers properties of a system. What it cannot do is an Unknown with its reason, never Holds."""

    def __call__(
        self,
        system: TransitionSystem,
        *,
        properties: Sequence[Property] | None = None,
        budget: Budget = ...,
        progress: OnProgress | None = None,
    ) -> Exploration: ...


def named(name: str) -> Mapping[str, Engine]:
    """The engines that `--engine` asks for by a name of ENGINE_NAMES."""
    return {"solve": solve} if name == "solve" else {"explore": explore}


def agreed(name: str, answers: Mapping[str, Verdict]) -> tuple[str, Verdict]:
    """The strongest answer and the engine that gave it.

    A replayed violation gives violated; else a complete holds; else unknown with all reasons. Raises
    InternalError CC920 where one says holds and another violated.
    """
    words = {engine: name_of(verdict) for engine, verdict in answers.items()}
    if "holds" in words.values() and "violated" in words.values():
        said = ", ".join(f"{engine} says {word}" for engine, word in sorted(words.items()))
        raise InternalError("CC920", f"{name}: {said}")
    for engine, verdict in answers.items():
        if isinstance(verdict, Violated):
            return engine, verdict
    for engine, verdict in answers.items():
        if isinstance(verdict, Holds):
            return engine, verdict
    engine, first = next(iter(answers.items()))
    reasons: dict[Reason, None] = {}
    for verdict in answers.values():
        if isinstance(verdict, Unknown):
            reasons.update(dict.fromkeys(verdict.reasons))
    return engine, Unknown(first.evidence, tuple(reasons))
