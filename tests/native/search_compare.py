"""A native search held against the search in Python, field by field."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from functools import cache, partial

from consensus_check.compile.native import NativeProgram
from consensus_check.compile.native.engine import build
from consensus_check.compile.native.link import architecture
from consensus_check.compile.program import Program
from consensus_check.explore.native import search_code
from consensus_check.explore.native.search import search as native_search
from consensus_check.explore.native.search_reached import NativeReached
from consensus_check.explore.search import Clock, Reached, search
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import Term
from consensus_check.verdict import Budget

Coder = Callable[[NativeProgram], search_code.Code]


@cache
def built(*defines: str) -> Coder:
    """The engine built with names defined, for code that is not kept."""
    machine = architecture()
    assert machine is not None
    return partial(search_code.code, engine=build.text("engine", machine, defines=defines), keep=False)


def watched(system: TransitionSystem) -> dict[Hashable, Term]:
    """Predicates of a system worth watching."""
    found: dict[Hashable, Term] = {"finished": system.finished}
    return found | {("correct", prop.name): prop.correct for prop in system.properties}


def both(
    program: Program,
    *,
    budget: Budget | None = None,
    threads: int = 1,
    code: Coder = search_code.code,
    watch: Mapping[Hashable, Term] | None = None,
) -> tuple[Reached, NativeReached]:
    """The same search twice. Levels of any size are shared among the threads."""
    watch = watched(program.system) if watch is None else watch
    native = native_search(
        program, clock=Clock(budget or Budget()), watch=watch, threads=threads, code=code, parallel=1
    )
    return search(program, clock=Clock(budget or Budget()), watch=watch), native


def differences(python: Reached, native: NativeReached) -> list[str]:
    """The fields in which two searches differ."""
    pairs = {
        "order": (python.order, list(native.order)),
        "expanded": (python.expanded, native.expanded),
        "levels": (python.levels, native.levels),
        "counts": (python.counts, native.counts),
        "hits": (python.hits, native.hits),
        "idle": (python.idle, list(native.idle)),
        "cuts": (python.cuts, native.cuts),
        "reasons": (python.reasons, native.reasons),
        "complete": (python.complete, native.complete),
        "depth": (python.depth, native.depth),
        "transitions": (python.transitions, native.transitions),
    }
    return [name for name, (mine, other) in pairs.items() if mine != other]


def check(python: Reached, native: NativeReached, *, paths: int = 50) -> None:
    """Raise AssertionError where two searches differ, in what was found or in some of the paths."""
    assert differences(python, native) == []
    assert len(native.order) == len(python.order)
    step = max(1, len(python.order) // paths)
    for state in range(0, len(python.order), step):
        assert native.path(state) == python.path(state)
        assert native.index[python.order[state]] == state
        assert native.order[state] == python.order[state]
