"""Several engines on one question, and the one answer they give together (language.md 3.6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from consensus_check.check.portfolio import together
from consensus_check.errors import InternalError, register
from consensus_check.explore import Progress, explore
from consensus_check.ir.formulas import Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.verdict import Budget, Exploration, Holds, Reason, Unknown, Verdict, Violated, name_of

register(
    "CC920",
    "two engines disagree",
    "please report it with the spec and the command: one of the two answers is wrong",
)

OnProgress = Callable[[Progress], None]


UNLIMITED = Budget()
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


class Engines(Protocol):
    """Engines that answer the same questions: for each engine that did, by name, what it says."""

    def __call__(
        self,
        system: TransitionSystem,
        *,
        properties: Sequence[Property] | None = None,
        budget: Budget = ...,
        progress: OnProgress | None = None,
    ) -> Mapping[str, Exploration]: ...


def alone(name: str, engine: Engine) -> Engines:
    """One engine and no other."""

    def answers(
        system: TransitionSystem,
        *,
        properties: Sequence[Property] | None = None,
        budget: Budget = UNLIMITED,
        progress: OnProgress | None = None,
    ) -> Mapping[str, Exploration]:
        return {name: engine(system, properties=properties, budget=budget, progress=progress)}

    return answers


def named(name: str) -> Engines:
    """What `--engine` asks for by a name of ENGINE_NAMES."""
    if name == "solve":
        from consensus_check.solve import solve

        return alone(name, solve)
    return together if name == "auto" else alone(name, explore)


class Disagreement(InternalError):
    """Two engines contradict each other about a property. answers: both, by their engines' names."""

    def __init__(self, name: str, answers: Mapping[str, Verdict]) -> None:
        said = ", ".join(f"{engine} says {name_of(verdict)}" for engine, verdict in sorted(answers.items()))
        super().__init__("CC920", f"{name}: {said}")
        self.property = name
        self.answers = answers


def agreed(name: str, answers: Mapping[str, Verdict]) -> tuple[str, Verdict]:
    """The strongest answer and the engine that gave it.

    A replayed violation gives violated; else a complete holds; else unknown with all reasons. Raises
    Disagreement CC920 where one says holds and another violated.
    """
    words = {name_of(verdict) for verdict in answers.values()}
    if {"holds", "violated"} <= words:
        raise Disagreement(name, answers)
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
