"""The choices and coins of one occurrence, found by running it again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from attrs import frozen

K = TypeVar("K")
L = TypeVar("L")
PointKind = Literal["choose", "draw", "above", "network"]


@frozen
class Point:
    """A place where a run may go on in several ways. fair: of a fair choose. at: line and column."""

    kind: PointKind
    options: tuple[Any, ...]
    fair: bool = False
    at: tuple[int, int] = (0, 0)


class Open(Exception):
    """The run has come to a point that is not decided yet."""

    def __init__(self, point: Point) -> None:
        super().__init__()
        self.point = point


class Script:
    """Decisions for the points that a run comes to, in order."""

    def __init__(self, decided: tuple[int, ...]) -> None:
        self.decided = decided
        self.met = 0

    def decide(self, point: Point) -> Any:
        """The option decided for the next point."""
        if self.met == len(self.decided):
            raise Open(point)
        self.met += 1
        return point.options[self.decided[self.met - 1]]


@frozen
class Branch(Generic[L]):
    """A point and what comes of each option that is possible."""

    point: Point
    ways: tuple[tuple[Any, Branch[L] | L], ...]


Tree: TypeAlias = Branch[L] | L


def grown(
    run: Callable[[Script], L | None], decided: tuple[int, ...] = (), *, discards: bool = False
) -> Tree[L] | None:
    """The tree of an occurrence, without what is not possible; None when nothing is.

    A choice is possible with one option that is; a coin only where every outcome is. discards: as in the
    first state, where outcomes of a coin that are not possible are left out.
    """
    try:
        return run(Script(decided))
    except Open as found:
        point = found.point
    ways = [(option, grown(run, (*decided, i), discards=discards)) for i, option in enumerate(point.options)]
    return _kept(point, ways, discards=discards)


def settled(tree: Tree[K] | None, end: Callable[[K], L | None]) -> Tree[L] | None:
    """The tree with each leaf as `end` says, again without what is not possible."""
    if tree is None:
        return None
    if not isinstance(tree, Branch):
        return end(tree)
    return _kept(tree.point, [(option, settled(way, end)) for option, way in tree.ways], discards=False)


def _kept(point: Point, ways: Sequence[tuple[Any, Tree[L] | None]], *, discards: bool) -> Branch[L] | None:
    possible = tuple((option, below) for option, below in ways if below is not None)
    if not possible or (point.kind == "draw" and len(possible) < len(ways) and not discards):
        return None
    return Branch(point, possible)


Step = tuple[PointKind, Any]


@frozen
class Path(Generic[L]):
    """One way through a tree. resolved: an unfair choose with two open options or more was decided.

    drew_rank: it drew a rank with `above`. picks: fair chooses, (at, value, options open).
    """

    steps: tuple[Step, ...]
    leaf: L
    resolved: bool = False
    drew_rank: bool = False
    picks: tuple[tuple[tuple[int, int], Any, tuple[Any, ...]], ...] = ()


def paths(tree: Tree[L] | None) -> Iterator[Path[L]]:
    """All ways through a tree."""
    if tree is None:
        return
    if not isinstance(tree, Branch):
        yield Path((), tree)
        return
    point = tree.point
    opened = tuple(option for option, _ in tree.ways)
    free = point.kind == "choose" and not point.fair and len(opened) > 1
    for option, below in tree.ways:
        pick = ((point.at, option, opened),) if point.kind == "choose" and point.fair else ()
        for rest in paths(below):
            yield Path(
                ((point.kind, option), *rest.steps),
                rest.leaf,
                free or rest.resolved,
                point.kind == "above" or rest.drew_rank,
                (*pick, *rest.picks),
            )


def may_leave(tree: Tree[L], unchanged: Callable[[L], bool]) -> bool:
    """Whether the free choices can be made so that every outcome of the coins leaves all as it was."""
    if not isinstance(tree, Branch):
        return unchanged(tree)
    below = (may_leave(way, unchanged) for _, way in tree.ways)
    if tree.point.kind == "above":
        return False
    return all(below) if tree.point.kind == "draw" else any(below)
