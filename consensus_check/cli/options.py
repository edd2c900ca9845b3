"""The options of the commands, with the same names everywhere. Their texts are read in `settings.py`."""

from __future__ import annotations

from argparse import ArgumentTypeError
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import field, fields

from consensus_check.records import frozen

if TYPE_CHECKING:
    from collections.abc import Callable


def whole(word: str) -> int:
    """Raises ArgumentTypeError for what is no whole number."""
    try:
        return int(word)
    except ValueError:
        raise ArgumentTypeError(f"'{word}' is no whole number") from None


def number(word: str) -> float:
    """Raises ArgumentTypeError for what is no number."""
    try:
        return float(word)
    except ValueError:
        raise ArgumentTypeError(f"'{word}' is no number") from None


def option(
    default: object, text: str, *names: str, read: Callable[[str], object] = str, shown: bool = True
) -> Any:
    """An option of the command line as a field of a record.

    default: False makes it a switch, a tuple lets it be given again and again. text: its help. names: where
    they are not `--name`. read: its word as a value. shown: in the help.
    """
    return field(default=default, metadata={"text": text, "names": names, "read": read, "shown": shown})


@frozen(kw_only=True)
class Options:
    """Options that stand together. title: of their part of the help. given: those with a value on the command
    line, whatever it is.
    """

    title: ClassVar[str] = ""

    given: frozenset[str] = frozenset()


def declared(kind: type[Options]) -> list[Any]:
    """The options of a kind, as attrs' fields."""
    return [one for one in fields(kind) if one.metadata]


@frozen(kw_only=True)
class Setting(Options):
    """Sizes, parameters and environment."""

    title: ClassVar[str] = "What to look at"

    n: str | None = option(None, "Group sizes: 3, 3..6 or 3..12,16 (default 3).", "-n")
    set: tuple[str, ...] = option((), "A parameter: k=2, k=1,2,3 or k=1..3.")
    config: str | None = option(None, "A TOML file of options.")
    topology: str | None = option(
        None, "complete, ring, line, star, tree, grid, links:0-1,1-2, file:PATH, ..."
    )
    instances: int = option(1, "How many random topologies to draw.", read=whole)
    timing: str | None = option(None, "asynchronous, patient, timed, rounds or sequential.")
    network: tuple[str, ...] = option((), "order=fifo, delivery=forever, loss, loss=2, capacity=3, ...")
    fault: tuple[str, ...] = option(
        (), "KIND[=k][:option=value,...][@WHERE], e.g. crash=1@workers; none clears."
    )
    heals: bool = option(False, "In the end nothing more goes wrong.")
    fairness: tuple[str, ...] = option((), "none, weak, strong, delivery=weak or Role.action=strong.")
    coins: str | None = option(None, "adversary: every draw is a free choice.")
    deadline: str | None = option(None, "rounds=20, or steps=, messages=, turns=, tokens=.")
    seed: int = option(0, "For whatever is drawn at random.", read=whole)


@frozen(kw_only=True)
class Search(Options):
    """Which properties, which engine, how long."""

    title: ClassVar[str] = "How to search"

    property: str | None = option(None, "Only this property.")
    first: bool = option(False, "Stop at the first violation.")
    expect: bool = option(False, "Compare with what the spec expects.")
    all_kinds: bool = option(False, "Name every kind of failure there is.")
    warnings_as_errors: bool = option(False, "A warning is a violation.")
    engine: str = option("auto", "auto, explore (every state) or solve (shortest failure).")
    max_states: int | None = option(None, "Stop after so many states.", read=whole)
    memory: str | None = option(None, "Go to disk at this much memory, then stop, e.g. 2G.")
    time_limit: str | None = option(None, "Stop after this time, e.g. 30, 30s, 5m.")
    bound: int | None = option(None, "Stop this many steps from the start (solve: 30).", read=whole)
    workers: int | None = option(None, "Threads of a large search (default: all).", read=whole)
    no_reduction: bool = option(False, "Look at every state, none for others.")
    resume: bool = option(False, "Go on where a long search was stopped or killed.")
    second_opinion: bool = option(False, "Of solve: ask cvc5 or bitwuzla the same.")


@frozen(kw_only=True)
class Growth(Options):
    """How frequencies are measured, and where they are kept."""

    title: ClassVar[str] = "How to measure"

    runs: int = option(4000, "Random runs where a cell is too large to solve.", read=whole)
    precision: float | None = option(
        None, "As many runs as make the interval so narrow to either side, e.g. 0.01.", read=number
    )
    confidence: float = option(0.95, "Of the intervals.", read=number)
    scheduler: str = option("race", "race, agents, turns, shuffled or patient.")
    configurations: bool = option(False, "Count the first states from which a counterexample exists.")
    max_nodes: int | None = option(
        None, "Solve chains up to so many nodes; 0 always takes random runs.", read=whole
    )
    results: str | None = option(None, "Folder of results (default .consensus-check).")
    adversary: bool = option(False, "Also the least and the greatest share over all fair schedulers.")
    cluster: str | None = option(None, "Not in this version.", shown=False)
    common: bool = option(False, "Not in this version.", shown=False)


@frozen(kw_only=True)
class Output(Options):
    """Where results go and how much is said."""

    title: ClassVar[str] = "What to show"

    json: bool = option(False, "One JSON document on standard output.")
    jsonl: bool = option(False, "A line of JSON as each result ends.")
    out: tuple[str, ...] = option(
        (), "A file: .json .itf.json .mmd .puml .shiviz .dot .md .csv .xml .sarif .smt2."
    )
    quiet: bool = option(False, "Only the verdicts.", "--quiet", "-q")
    verbose: bool = option(False, "More: messages under way, clocks.", "--verbose", "-v")
    why: bool = option(False, "What was assumed, unit by unit, and what a failure rests on.")
    agent: str | None = option(None, "Only the steps of this agent.")
    next: bool = option(False, "Not in this version.", shown=False)


@frozen(kw_only=True)
class Form(Options):
    """What a new spec is to be."""

    title: ClassVar[str] = "Parameters"

    rounds: bool = option(False, "All agents act at once, in rounds.")
    messages: bool = option(False, "Agents act on messages, one at a time (the default).")


@frozen(kw_only=True)
class Replaying(Options):
    """How a recorded run is compared."""

    title: ClassVar[str] = "Parameters"

    strict: bool = option(False, "Also fail where the spec's text or a value differs.")
