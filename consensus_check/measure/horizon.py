"""Without a deadline: whether the goal ever comes, and after how much cost (theory.md 1.1).

First graph searches: from which nodes the goal can be reached at all, from which nothing but the goal. Then
elimination without subtraction (Grassmann, Taksar and Heyman 1985), which keeps each number right to about
14 digits however badly conditioned the chain is; in fractions where it is small.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final, Generic, TypeVar

from consensus_check.measure.chain import Chain, TooLarge, is_success
from consensus_check.measure.components import components_of
from consensus_check.records import frozen

N = TypeVar("N", Fraction, float)
EXACT_EDGES: Final = 60_000
EXACT_WORK: Final = 150_000
FLOAT_WORK: Final = 8_000_000


@frozen
class Horizon(Generic[N]):
    """ever: probability that the goal is met at all. mean: expected cost until it is, None where that
    probability is below one. worst: the greatest mean of any first state. certain: decided by graph search.
    """

    ever: N
    certain: bool
    mean: N | None
    worst: N | None


def reaching(chain: Chain, wanted: Callable[[str], bool]) -> set[int]:
    """The nodes from which some run ends in a wanted class."""
    before = dict[int, list[int]]()
    found = set[int]()
    for node, edges in enumerate(chain.edges):
        for to, _, _ in edges:
            if isinstance(to, int):
                before.setdefault(to, []).append(node)
            elif wanted(to):
                found.add(node)
    work = list(found)
    while work:
        for node in before.get(work.pop(), ()):
            if node not in found:
                found.add(node)
                work.append(node)
    return found


def sure(chain: Chain) -> set[int]:
    """The nodes from which the goal is met with probability one: none is within reach from which it is out of
    reach, or where another end is possible.
    """
    hopeful = reaching(chain, is_success)
    spoilt = {
        node
        for node, edges in enumerate(chain.edges)
        if node not in hopeful or any(isinstance(to, str) and not is_success(to) for to, _, _ in edges)
    }
    before = dict[int, list[int]]()
    for node, edges in enumerate(chain.edges):
        for to, _, _ in edges:
            if isinstance(to, int):
                before.setdefault(to, []).append(node)
    work = sorted(spoilt)
    while work:
        for node in before.get(work.pop(), ()):
            if node not in spoilt:
                spoilt.add(node)
                work.append(node)
    return set(range(len(chain.edges))) - spoilt


def horizon(chain: Chain) -> Horizon[Fraction] | Horizon[float] | None:
    """What becomes of a chain in the end; None where it is too large to solve.

    Mass that was left out (a step that is cut) counts as never meeting the goal.
    """
    if chain.size <= EXACT_EDGES:
        try:
            return _solved(chain, _same, Fraction(0), Fraction(1), EXACT_WORK)
        except TooLarge:
            pass
    try:
        return _solved(chain, float, 0.0, 1.0, FLOAT_WORK)
    except TooLarge:
        return None


def _solved(chain: Chain, number: Callable[[Fraction], N], zero: N, one: N, work: int) -> Horizon[N]:
    hopeful, certain = reaching(chain, is_success), sure(chain)
    at_once = sum((number(p) for (end, _), p in chain.decided.items() if is_success(end)), zero)
    never_at_once = any(not is_success(end) for end, _ in chain.decided)
    if all(node in certain for node in chain.first) and not never_at_once:
        times = _eliminated(chain, sorted(certain), number, zero, costs=True, work=work)
        mean = sum((number(share) * times[node] for node, share in chain.first.items()), zero)
        worst = max((times[node] for node in chain.first), default=zero)
        return Horizon(one, True, mean, worst)
    if not any(node in hopeful for node in chain.first):
        return Horizon(at_once, True, None, None)
    chances = _eliminated(chain, sorted(hopeful), number, zero, costs=False, work=work)
    ever = sum((number(p) * chances[n] for n, p in chain.first.items() if n in hopeful), at_once)
    return Horizon(ever, False, None, None)


def _eliminated(
    chain: Chain, nodes: list[int], number: Callable[[Fraction], N], zero: N, *, costs: bool, work: int
) -> dict[int, N]:
    """For each node the expected cost until the goal, or (costs=False) the probability of it."""
    if chain.size > work:
        raise TooLarge
    inside = set(nodes)
    rows, gains, out = dict[int, dict[int, N]](), dict[int, N](), dict[int, N]()
    for n in nodes:
        row, gain, leaves = dict[int, N](), zero, zero
        for to, cost, exact in chain.edges[n]:
            share = number(exact)
            if costs:
                gain += share * cost
            if isinstance(to, int) and to in inside:
                row[to] = row.get(to, zero) + share
            else:
                leaves += share
                if not costs and isinstance(to, str) and is_success(to):
                    gain += share
        rows[n], gains[n], out[n] = row, gain, leaves
    return solve(rows, gains, out, zero, work=work)


def solve(
    rows: dict[int, dict[int, N]], gains: dict[int, N], out: dict[int, N], zero: N, *, work: int
) -> dict[int, N]:
    """x[s] = gains[s] + sum over t of rows[s][t] x[t], without subtraction.

    rows: probabilities among the nodes, out: of leaving them; each row with its out adds up to one. Component
    by component, those that others lead to first. Raises TooLarge after so many multiplications.
    """
    order = sorted(rows)
    place = {node: k for k, node in enumerate(order)}
    found = dict[int, N]()
    for component in components_of([[place[to] for to in rows[node]] for node in order]):
        inside = {order[k] for k in component}
        inner = dict[int, dict[int, N]]()
        for node in inside:
            inner[node] = dict[int, N]()
            for to, p in rows[node].items():
                if to in inside:
                    inner[node][to] = p
                else:
                    gains[node] += p * found[to]
                    out[node] += p
        work -= _solve_component(inner, gains, out, zero, found, work)
    return found


def _solve_component(
    rows: dict[int, dict[int, N]],
    gains: dict[int, N],
    out: dict[int, N],
    zero: N,
    found: dict[int, N],
    work: int,
) -> int:
    """Solve for the nodes of one component; the multiplications it took."""
    columns = dict[int, set[int]]((n, set()) for n in rows)
    for n, row in rows.items():
        for to in row:
            columns[to].add(n)
    spent, kept = 0, dict[int, dict[int, N]]()
    leaving = dict[int, N]()
    order = _cheap_first(rows, columns)
    for s in order:
        row = kept[s] = rows.pop(s)
        row.pop(s, None)
        leaving[s] = sum(row.values(), out[s])
        for to in row:
            columns[to].discard(s)
        for i in sorted(columns.pop(s)):
            if i == s or i not in rows:
                continue
            spent += len(row)
            if spent > work:
                raise TooLarge
            share = rows[i].pop(s) / leaving[s]
            for to, p in row.items():
                rows[i][to] = rows[i].get(to, zero) + share * p
                columns[to].add(i)
            out[i] += share * out[s]
            gains[i] += share * gains[s]
    for s in reversed(order):
        found[s] = sum((p * found[to] for to, p in kept[s].items()), gains[s]) / leaving[s]
    return spent


def _cheap_first(rows: dict[int, dict[int, N]], columns: dict[int, set[int]]) -> list[int]:
    """Nodes with few neighbours first, so that rows stay short."""
    return sorted(rows, key=lambda n: (len(rows[n]) * len(columns[n]), n))


def _same(share: Fraction) -> Fraction:
    return share
