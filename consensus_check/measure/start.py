"""The first states and their probabilities.

Coins (`draw`, weights, `share=`) by weight; each free choice uniformly over its open options; what `require`
discards is left out and the rest scaled to one; `=k` faults of the start strike a uniform k-subset; so do the
k agents whom a fault without a fixed place may strike later.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, product

from consensus_check.compile.blocks import Writer, write_blocks
from consensus_check.compile.cases import Case, cases, effects, starts
from consensus_check.compile.emit import Emitter
from consensus_check.compile.program import Program
from consensus_check.errors import LimitError
from consensus_check.ir.system import Initial
from consensus_check.ir.terms import (
    ONE,
    Term,
    evaluate,
    integer,
    ite,
    leaves,
    mul,
    substitute_all,
)
from consensus_check.measure.chances import Lot
from consensus_check.measure.rows import generated, odds_of
from consensus_check.records import frozen

Struck = tuple[int, ...]
"""For each lot the mask of its agents that may be struck."""


@frozen
class Drawn:
    """The inputs of one lot drawn at the start: the positions of the candidates, and how many of them."""

    positions: tuple[int, ...]
    k: int


def lots_at_start(family: Initial) -> tuple[Drawn, ...]:
    """The lots among the inputs of a family: candidates that share one limit belong together."""
    positions = {item.name: i for i, item in enumerate(family.inputs) if item.kind == "fault"}
    lots = list[list[int]]()
    for i in positions.values():
        asked = {str(leaf.value) for leaf in leaves([family.inputs[i].present[1]])}
        joined = [lot for lot in lots if any(family.inputs[p].name in asked for p in lot)]
        lots = [lot for lot in lots if lot not in joined] + [sorted([i, *(p for lot in joined for p in lot)])]
    return tuple(Drawn(tuple(lot), _limit(family, lot)) for lot in sorted(lots))


def _limit(family: Initial, lot: Sequence[int]) -> int:
    """How many of a lot can be struck at most: as many as there is room for when each is."""
    chosen = dict[str, int]()
    for i in lot:
        item = family.inputs[i]
        chosen[item.name] = 1 if evaluate(item.present[1], chosen) else 0
    return sum(chosen.values())


def size_of(families: Sequence[Initial]) -> int:
    """At most how many combinations of inputs the first states have."""
    total = 0
    for family in families:
        size = 1
        for item in family.inputs:
            size *= max(1, len(item.options))
        total += size
    return total


def first_states(program: Program) -> dict[int, Fraction]:
    """Every first state with its probability."""
    found = dict[int, Fraction]()
    families = program.system.initial
    for family in families:
        shares = dict[int, Fraction]()
        lots = lots_at_start(family)
        for packed, inputs, weight, whole in listed(program, family):
            if all(sum(inputs[i] for i in lot.positions) == lot.k for lot in lots):
                shares[packed] = shares.get(packed, Fraction(0)) + Fraction(weight, whole)
        total = sum(shares.values()) * len(families)
        if not total:
            raise LimitError("CC570", "no first state has a positive probability")
        for packed, share in shares.items():
            found[packed] = found.get(packed, Fraction(0)) + share / total
    return found


def listed(
    program: Program, family: Initial, *, coins: bool = False
) -> list[tuple[int, tuple[int, ...], int, int]]:
    """(first state, inputs, weight, of how much) for each combination of inputs. coins: they alone weigh."""
    writer = Writer(program.layout)

    def sink(inner: Writer, emitter: Emitter, case: Case) -> None:
        done = effects(program.system, program.layout, case)
        weight, whole = _odds(case, coins=coins)
        emitter.expect([*done.updates.values(), weight, whole])
        odds = f"{emitter.number(weight).code}, {emitter.number(whole).code}"
        inner.successor(emitter, done.updates, fresh=True)
        program.renumber.write(inner, done.updates)
        inner.line(f"out.append((t, {inner.inputs(case)}, {odds}))")

    writer.line("def run():")
    with writer.indented():
        writer.line("s, out = 0, []")
        write_blocks(writer, cases([starts(family)]), sink)
        writer.line("return out")
    found: list[tuple[int, tuple[int, ...], int, int]] = generated(program, writer, "run")()
    return found


def _odds(case: Case, *, coins: bool) -> tuple[Term, Term]:
    """Weight and whole of a combination: coins by weight, choices evenly (or not at all), faults left to
    their lots.
    """
    weights, wholes = integer(1), integer(1)
    for item in case.action.inputs:
        if item.kind == "fault" or len(item.options) < 2 or (coins and item.weights is None):
            continue
        weight, whole = odds_of(item)
        weights = mul(weights, ite(item.evaluated, weight, ONE))
        wholes = mul(wholes, ite(item.evaluated, whole, ONE))
    simple = substitute_all(case.under([weights, wholes]), case.facts)
    return simple[0], simple[1]


def struck(lots: Sequence[Lot]) -> Iterator[Struck]:
    """Every way to draw the lots, all equally likely."""
    for chosen in product(*(combinations(range(len(lot.agents)), lot.k) for lot in lots)):
        yield tuple(sum(1 << i for i in positions) for positions in chosen)


def chances_of_first(program: Program, lots: Sequence[Lot]) -> Mapping[tuple[int, Struck], Fraction]:
    """Every first state with the agents drawn to be struck, and its probability."""
    ways = list(struck(lots))
    return {
        (packed, way): share / len(ways) for packed, share in first_states(program).items() for way in ways
    }
