"""The options of the commands, with the same names everywhere. Their texts are read in `settings.py`."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Group, Parameter

from consensus_check.records import frozen

SETTING = Group("What to look at", sort_key=1)
SEARCH = Group("How to search", sort_key=2)
GROWTH = Group("How to measure", sort_key=3)
OUTPUT = Group("What to show", sort_key=4)


@Parameter(name="*", group=SETTING)
@frozen(kw_only=True)
class Setting:
    """Sizes, parameters and environment."""

    n: Annotated[str | None, Parameter(name="-n", help="Group sizes: 3, 3..6 or 3..12,16 (default 3).")] = (
        None
    )
    set: Annotated[tuple[str, ...], Parameter(help="A parameter: k=2, k=1,2,3 or k=1..3.")] = ()
    config: Annotated[str | None, Parameter(help="A TOML file of options.")] = None
    topology: Annotated[
        str | None,
        Parameter(help="complete, ring, line, star, tree, grid, links:0-1,1-2, file:PATH, ..."),
    ] = None
    instances: Annotated[int, Parameter(help="How many random topologies to draw.")] = 1
    timing: Annotated[str | None, Parameter(help="asynchronous, patient, timed, rounds or sequential.")] = (
        None
    )
    network: Annotated[
        tuple[str, ...], Parameter(help="order=fifo, delivery=forever, loss, loss=2, capacity=3, ...")
    ] = ()
    fault: Annotated[
        tuple[str, ...],
        Parameter(help="KIND[=k][:option=value,...][@WHERE], e.g. crash=1@workers; none clears."),
    ] = ()
    heals: Annotated[bool, Parameter(help="In the end nothing more goes wrong.")] = False
    fairness: Annotated[
        tuple[str, ...], Parameter(help="none, weak, strong, delivery=weak or Role.action=strong.")
    ] = ()
    coins: Annotated[str | None, Parameter(help="adversary: every draw is a free choice.")] = None
    deadline: Annotated[str | None, Parameter(help="rounds=20, or steps=, messages=, turns=, tokens=.")] = (
        None
    )
    seed: Annotated[int, Parameter(help="For whatever is drawn at random.")] = 0


@Parameter(name="*", group=SEARCH)
@frozen(kw_only=True)
class Search:
    """Which properties, which engine, how long."""

    property: Annotated[str | None, Parameter(help="Only this property.")] = None
    first: Annotated[bool, Parameter(help="Stop at the first violation.")] = False
    expect: Annotated[bool, Parameter(help="Compare with what the spec expects.")] = False
    all_kinds: Annotated[bool, Parameter(help="Name every kind of failure there is.")] = False
    warnings_as_errors: Annotated[bool, Parameter(help="A warning is a violation.")] = False
    engine: Annotated[str, Parameter(help="auto, explore (every state) or solve (shortest failure).")] = (
        "auto"
    )
    max_states: Annotated[int | None, Parameter(help="Stop after so many states.")] = None
    memory: Annotated[
        str | None, Parameter(help="Go to disk at this much memory, then stop, e.g. 2G.")
    ] = None
    time_limit: Annotated[str | None, Parameter(help="Stop after this time, e.g. 30, 30s, 5m.")] = None
    bound: Annotated[int | None, Parameter(help="Stop this many steps from the start (solve: 30).")] = None
    workers: Annotated[int | None, Parameter(help="Threads of a large search (default: all).")] = None
    no_reduction: Annotated[bool, Parameter(help="Look at every state, none for others.")] = False
    resume: Annotated[bool, Parameter(help="Go on where a long search was stopped or killed.")] = False
    second_opinion: Annotated[bool, Parameter(help="Of solve: ask cvc5 or bitwuzla the same.")] = False


@Parameter(name="*", group=GROWTH)
@frozen(kw_only=True)
class Growth:
    """How frequencies are measured, and where they are kept."""

    runs: Annotated[int, Parameter(help="Random runs where a cell is too large to solve.")] = 4000
    precision: Annotated[
        float | None, Parameter(help="As many runs as make the interval so narrow to either side, e.g. 0.01.")
    ] = None
    confidence: Annotated[float, Parameter(help="Of the intervals.")] = 0.95
    scheduler: Annotated[str, Parameter(help="race, agents, turns, shuffled or patient.")] = "race"
    configurations: Annotated[
        bool, Parameter(help="Count the first states from which a counterexample exists.")
    ] = False
    max_nodes: Annotated[
        int | None, Parameter(help="Solve chains up to so many nodes; 0 always takes random runs.")
    ] = None
    results: Annotated[str | None, Parameter(help="Folder of results (default .consensus-check).")] = None
    adversary: Annotated[
        bool, Parameter(help="Also the least and the greatest share over all fair schedulers.")
    ] = False
    cluster: Annotated[str | None, Parameter(help="Not in this version.", show=False)] = None
    common: Annotated[bool, Parameter(help="Not in this version.", show=False)] = False


@Parameter(name="*", group=OUTPUT)
@frozen(kw_only=True)
class Output:
    """Where results go and how much is said."""

    json: Annotated[bool, Parameter(help="One JSON document on standard output.")] = False
    jsonl: Annotated[bool, Parameter(help="A line of JSON as each result ends.")] = False
    out: Annotated[
        tuple[str, ...],
        Parameter(help="A file: .json .itf.json .mmd .puml .shiviz .dot .md .csv .xml .sarif .smt2."),
    ] = ()
    quiet: Annotated[bool, Parameter(name=["--quiet", "-q"], help="Only the verdicts.")] = False
    verbose: Annotated[
        bool, Parameter(name=["--verbose", "-v"], help="More: messages under way, clocks.")
    ] = False
    why: Annotated[bool, Parameter(help="What was assumed, unit by unit, and what a failure rests on.")] = (
        False
    )
    agent: Annotated[str | None, Parameter(help="Only the steps of this agent.")] = None
    next: Annotated[bool, Parameter(help="Not in this version.", show=False)] = False
