"""Guards as a tree of shared tests: a test that several cases ask for is made once.

The order of cases in the tree is the order in which occurrences are found, in generated Python and in native
code alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from consensus_check.compile.cases import Case
from consensus_check.ir.terms import TRUE, Term, and_
from consensus_check.records import frozen

SHARED: Final = 3
NESTED: Final = 12


@frozen(eq=False)
class Leaf:
    """A case and what is left of its guard: tests that cost nothing, then the others, then, within its loops,
    those that mention their inputs. TRUE where nothing is left.
    """

    case: Case
    cheap: Term
    early: Term
    late: Term


@frozen(eq=False)
class Branch:
    """A test, and what is under it where it holds."""

    test: Term
    inside: tuple[Node, ...]


Node = Branch | Leaf
_Item = tuple[list[Term], Case]


def tree(cases: Sequence[Case]) -> tuple[Node, ...]:
    """All cases, each under its guard."""
    return tuple(_nodes([(_conjuncts(case.guard), case) for case in cases], 0))


def mentions(term: Term, inputs: set[str]) -> bool:
    """Whether a term speaks of one of the inputs."""
    if not inputs:
        return False
    stack, seen = [term], set[int]()
    while stack:
        node = stack.pop()
        if node.op == "input" and str(node.value) in inputs:
            return True
        if node.serial not in seen:
            seen.add(node.serial)
            stack.extend(node.args)
    return False


def _conjuncts(guard: Term) -> list[Term]:
    return [] if guard is TRUE else list(guard.args) if guard.op == "and" else [guard]


def _nodes(items: list[_Item], depth: int) -> list[Node]:
    found = list[Node]()
    while items:
        test = _shared(items) if depth <= NESTED else None
        if test is None:
            return found + [_leaf(parts, case) for parts, case in items]
        inside = [([p for p in parts if p is not test], case) for parts, case in items if test in parts]
        found.append(Branch(test, tuple(_nodes(inside, depth + 1))))
        items = [(parts, case) for parts, case in items if test not in parts]
    return found


def _shared(items: list[_Item]) -> Term | None:
    """The test that most cases ask for, a cheap one before others; None where few ask for the same."""
    cheap, dear = Counter[int](), Counter[int]()
    for parts, case in items:
        looped = {item.name for item in case.loops}
        for part in parts:
            if _shareable(part):
                cheap[part.serial] += 1
            elif not mentions(part, looped):
                dear[part.serial] += 1
    for tests in (cheap, dear):
        best = min(tests, key=lambda serial: (-tests[serial], serial), default=None)
        if best is not None and tests[best] >= SHARED:
            return next(part for parts, _ in items for part in parts if part.serial == best)
    return None


def _leaf(parts: list[Term], case: Case) -> Leaf:
    looped = {item.name for item in case.loops}
    late = [part for part in parts if mentions(part, looped)]
    early = [part for part in parts if part not in late]
    cheap = [part for part in early if _shareable(part)]
    return Leaf(case, and_(*cheap), and_(*(part for part in early if part not in cheap)), and_(*late))


def _shareable(part: Term) -> bool:
    """A cheap test: a Boolean variable or a variable against a constant, or their negation."""
    bare = part.args[0] if part.op == "not" else part
    if bare.op in ("eq", "le"):
        return {a.op for a in bare.args} == {"var", "const"}
    return bare.op == "var"
