"""The images of a packed state under a list of permutations of agents, as one generated function.

Fields that a permutation moves equally far go together: a rotation of a ring is a few shifts, however many
agents there are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from consensus_check.records import frozen

MOST_ENTRIES: Final = 1 << 12


@frozen
class Move:
    """Where the content of a field goes, and what becomes of its bits. source, target: the variables; where,
    to: their first bits; mask: of the field's width.
    """

    source: str
    target: str
    where: int
    to: int
    mask: int
    values: Mapping[int, int]


def image(bits: int, moves: Sequence[Move]) -> int:
    """What the moves make of a packed state."""
    cleared = moved = 0
    for move in moves:
        value = bits >> move.where & move.mask
        cleared |= move.mask << move.to
        moved |= move.values.get(value, value) << move.to
    return bits & ~cleared | moved


def images_function(listed: Sequence[Sequence[Move]], touched: int) -> Callable[[int], tuple[int, ...]]:
    """The function from the bits that some permutation touches to what each makes of them."""
    space = dict[str, Any]()
    images = [_image(moves, touched, space) for moves in listed]
    exec(compile(f"def images(b): return ({', '.join(images)},)", "<images>", "exec"), space)
    found: Callable[[int], tuple[int, ...]] = space["images"]
    return found


def _image(moves: Sequence[Move], touched: int, space: dict[str, Any]) -> str:
    together, parts = {0: touched}, list[str]()
    for move in moves:
        mask = move.mask << move.where
        together[0] &= ~mask
        if move.values:
            value = f"b >> {move.where} & {move.mask}"
            parts.append(f"{_looked_up(value, move, space)} << {move.to}")
        else:
            by = move.to - move.where
            together[by] = together.get(by, 0) | mask
    for by, mask in sorted(together.items()):
        if mask:
            parts.append(f"(b & {mask}) {'<<' if by >= 0 else '>>'} {abs(by)}" if by else f"b & {mask}")
    return " | ".join(parts) or "0"


def _looked_up(value: str, move: Move, space: dict[str, Any]) -> str:
    """What becomes of a value, by a table."""
    if move.mask >= MOST_ENTRIES:
        name = f"d{len(space)}"
        space[name] = move.values
        return f"{name}.get({value}, {value})"
    table = tuple(move.values.get(v, v) for v in range(move.mask + 1))
    name = next((known for known, one in space.items() if one == table), f"v{len(space)}")
    space[name] = table
    return f"{name}[{value}]"
