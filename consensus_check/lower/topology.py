"""Who is linked to whom: families of graphs over a group, as directed edges between positions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from consensus_check.errors import DeclarationError
from consensus_check.ir.environment import Topology
from consensus_check.records import frozen

Edges = frozenset[tuple[int, int]]


@frozen
class Graph:
    """n nodes 0..n-1; `edges` holds (a, b) where a can send to b. parent: of each node of a tree, None at its
    root. free: pairs (a, b), a < b, of which it is left open whether they are linked.
    """

    n: int
    edges: Edges
    parents: tuple[int | None, ...] | None = None
    free: frozenset[tuple[int, int]] = frozenset()


def build(topology: Topology, n: int, *, seed: int = 0) -> Graph:
    """The graph of a family over n nodes.

    Raises DeclarationError (CC161) where the family has no graph of that size, naming the nearest one
    that has.
    """
    options = dict(topology.options)
    pairs: list[tuple[int, int]]
    parents: tuple[int | None, ...] | None = None
    free: frozenset[tuple[int, int]] = frozenset()
    match topology.kind:
        case "complete":
            pairs = [(a, b) for a in range(n) for b in range(n) if a < b]
        case "ring":
            pairs = _ring(n)
        case "line":
            _need(n >= 2, f"a line needs 2 agents or more, not {n}")
            pairs = [(i, i + 1) for i in range(n - 1)]
        case "star" | "star_with_peers":
            _need(n >= 2, f"a star needs 2 agents or more, not {n}")
            pairs = [(0, i) for i in range(1, n)]
            if topology.kind == "star_with_peers":
                pairs += _peers(n, _number(options, "degree", 2, least=1))
        case "tree":
            branching = _number(options, "branching", 2, least=1)
            parents = tuple(None if i == 0 else (i - 1) // branching for i in range(n))
            pairs = [(p, i) for i, p in enumerate(parents) if p is not None]
        case "grid":
            pairs = _grid(n, options)
        case "links":
            pairs = list(topology.links)
            _known(pairs, n)
            if "free" in options:
                certain = {(min(pair), max(pair)) for pair in pairs}
                free = frozenset((a, b) for a in range(n) for b in range(n) if a < b) - certain
                pairs += sorted(free)
        case "file":
            pairs = _from_file(options.get("name", ""), n)
        case "small_world" | "scale_free" | "delaunay":
            pairs = _drawn(topology.kind, n, options, topology.seed if topology.seed is not None else seed)
        case _:
            raise DeclarationError("CC160", f"no topology is called '{topology.kind}'")
    edges = set(pairs)
    if not topology.directed:
        edges |= {(b, a) for a, b in pairs}
    return Graph(n, frozenset(edges), parents, free)


def diameter(graph: Graph) -> int | None:
    """The longest shortest path, None where some node cannot be reached from another."""
    neighbours = {a: [b for x, b in sorted(graph.edges) if x == a] for a in range(graph.n)}
    longest = 0
    for start in range(graph.n):
        distance, frontier = {start: 0}, [start]
        while frontier:
            following = []
            for a in frontier:
                for b in neighbours[a]:
                    if b not in distance:
                        distance[b] = distance[a] + 1
                        following.append(b)
            frontier = following
        if len(distance) < graph.n:
            return None
        longest = max(longest, *distance.values())
    return longest


def _need(condition: bool, text: str) -> None:
    if not condition:
        raise DeclarationError("CC161", text)


def _ring(n: int) -> list[tuple[int, int]]:
    _need(n >= 2, f"a ring needs 2 agents or more, not {n}")
    return [(i, (i + 1) % n) for i in range(n)]


def _peers(n: int, degree: int) -> list[tuple[int, int]]:
    """Links among the leaves 1..n-1 of a star, each with `degree` // 2 after it in a circle (the last odd
    one too).
    """
    leaves = n - 1
    reach = min((degree + 1) // 2, leaves // 2)
    found = {(1 + i, 1 + (i + k) % leaves) for i in range(leaves) for k in range(1, reach + 1)}
    return sorted({(min(a, b), max(a, b)) for a, b in found})


def _number(options: dict[str, str], name: str, default: int, *, least: int) -> int:
    text = options.get(name, str(default))
    if not text.isdecimal() or int(text) < least:
        raise DeclarationError("CC161", f"{name}={text}: expected a whole number, {least} or more")
    return int(text)


def _share(options: dict[str, str], name: str, default: str) -> float:
    text = options.get(name, default)
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise DeclarationError("CC161", f"{name}={text}: expected a number from 0 to 1")
    return value


def _grid(n: int, options: dict[str, str]) -> list[tuple[int, int]]:
    """width columns (as square as can be, if not given); `wrap` joins the opposite edges."""
    squarest = max(r for r in range(1, n + 1) if r * r <= n and n % r == 0)
    columns = _number(options, "width", n // squarest, least=1)
    rows = n // columns if n % columns == 0 else 0
    _need(
        rows >= 1 and (rows > 1 or n < 4 or "width" in options),
        f"{n} agents fill no grid of two rows or more; a grid of {n + n % 2} does",
    )
    right = [(r * columns + c, r * columns + c + 1) for r in range(rows) for c in range(columns - 1)]
    down = [(r * columns + c, (r + 1) * columns + c) for r in range(rows - 1) for c in range(columns)]
    if options.get("wrap", "false") == "false":
        return right + down
    around = [(r * columns + columns - 1, r * columns) for r in range(rows) if columns > 2]
    around += [((rows - 1) * columns + c, c) for c in range(columns) if rows > 2]
    return right + down + around


def _known(pairs: list[tuple[int, int]], n: int) -> None:
    for a, b in pairs:
        _need(0 <= a < n and 0 <= b < n, f"the link {a}-{b} names an agent outside 0..{n - 1}")
        _need(a != b, f"the link {a}-{b} joins an agent to itself")


def _from_file(path: str, n: int) -> list[tuple[int, int]]:
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise DeclarationError("CC162", f"the topology file '{path}' cannot be read: {error}") from error
    pairs = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#")[0].replace("-", " ").replace(",", " ").split()
        if not words:
            continue
        if len(words) != 2 or not all(word.isdecimal() for word in words):
            raise DeclarationError("CC162", f"line {number} of '{path}' is not two agents: {line.strip()!r}")
        pairs.append((int(words[0]), int(words[1])))
    _known(pairs, n)
    return pairs


def _drawn(kind: str, n: int, options: dict[str, str], seed: int) -> list[tuple[int, int]]:
    """Random families, drawn by seed; AgentsNet's settings are the defaults (k=4, p=0.4; m=2)."""
    import networkx

    graph: Any
    try:
        if kind == "small_world":
            degree = min(_number(options, "degree", 4, least=2), n - 1)
            graph = networkx.connected_watts_strogatz_graph(
                n, degree, _share(options, "probability", "0.4"), seed=seed
            )
        elif kind == "scale_free":
            graph = networkx.barabasi_albert_graph(
                n, min(_number(options, "degree", 2, least=1), n - 1), seed=seed
            )
        else:
            return _delaunay(n, seed)
    except (networkx.NetworkXException, ValueError) as error:
        raise DeclarationError("CC161", f"no {kind} graph of {n} agents: {error}") from error
    return sorted((min(a, b), max(a, b)) for a, b in graph.edges)


def _delaunay(n: int, seed: int) -> list[tuple[int, int]]:
    _need(n >= 3, f"a Delaunay graph needs 3 agents or more, not {n}")
    import random

    from scipy.spatial import Delaunay

    source = random.Random(seed)
    points = [(source.random(), source.random()) for _ in range(n)]
    triangles: Any = Delaunay(points).simplices
    pairs = {(min(a, b), max(a, b)) for t in triangles.tolist() for a in t for b in t if a != b}
    return sorted(pairs)
