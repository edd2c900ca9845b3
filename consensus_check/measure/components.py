"""Strongly connected components of a small graph, iteratively (Tarjan 1972)."""

from __future__ import annotations

from collections.abc import Sequence


def components_of(targets: Sequence[Sequence[int]]) -> list[list[int]]:
    """The components of the graph node -> targets, each ascending; a component after those it leads to."""
    size = len(targets)
    index, low = [-1] * size, [0] * size
    open_ = bytearray(size)
    stack, found = list[int](), list[list[int]]()
    count = 0
    for root in range(size):
        if index[root] >= 0:
            continue
        work = [(root, 0)]
        while work:
            node, at = work.pop()
            if at == 0:
                index[node] = low[node] = count
                count += 1
                stack.append(node)
                open_[node] = 1
            else:
                low[node] = min(low[node], low[targets[node][at - 1]])
            for k in range(at, len(targets[node])):
                target = targets[node][k]
                if index[target] < 0:
                    work.append((node, k + 1))
                    work.append((target, 0))
                    break
                if open_[target]:
                    low[node] = min(low[node], index[target])
            else:
                if low[node] == index[node]:
                    found.append(_close(node, stack, open_))
    return found


def _close(root: int, stack: list[int], open_: bytearray) -> list[int]:
    group = list[int]()
    while not group or group[-1] != root:
        group.append(stack.pop())
        open_[group[-1]] = 0
    return sorted(group)
