"""Strongly connected components, iteratively (Tarjan 1972)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence


def components(
    size: int, targets: Callable[[int], Sequence[int]], nodes: Iterable[int] | None = None
) -> tuple[list[list[int]], list[int]]:
    """Components of the graph on 0..size-1: those of two nodes or more, and the single nodes.

    nodes: where to look (None: everywhere); what they lead to must be among them.

    Each component is in ascending order; components in the order Tarjan closes them.
    """
    index = [-1] * size
    low = [0] * size
    done = bytearray(size)
    stack, large, single = list[int](), list[list[int]](), list[int]()
    count = 0
    for root in range(size) if nodes is None else nodes:
        if index[root] >= 0:
            continue
        index[root] = low[root] = count
        count += 1
        stack.append(root)
        work = [(root, iter(targets(root)))]
        while work:
            node, rest = work[-1]
            lowest = low[node]
            for target in rest:
                seen = index[target]
                if seen < 0:
                    low[node] = lowest
                    index[target] = low[target] = count
                    count += 1
                    stack.append(target)
                    work.append((target, iter(targets(target))))
                    break
                if not done[target] and seen < lowest:
                    lowest = seen
            else:
                low[node] = lowest
                work.pop()
                if work and lowest < low[work[-1][0]]:
                    low[work[-1][0]] = lowest
                if lowest == index[node]:
                    _close(node, stack, done, large, single)
    return large, single


def _close(root: int, stack: list[int], done: bytearray, large: list[list[int]], single: list[int]) -> None:
    member = stack.pop()
    done[member] = 1
    if member == root:
        single.append(root)
        return
    group = [member]
    while member != root:
        member = stack.pop()
        done[member] = 1
        group.append(member)
    large.append(sorted(group))
