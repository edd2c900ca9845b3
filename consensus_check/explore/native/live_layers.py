"""The layers of a deadline in native code (see `explore.layers`): the same nodes."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Final

from consensus_check.explore.layers import Layers
from consensus_check.explore.native import live_code as code
from consensus_check.explore.native.live_product import Drawn
from consensus_check.explore.native.live_source import Beyond, Source
from consensus_check.explore.native.rooms import Room
from consensus_check.ir.formulas import Within
from consensus_check.ir.terms import Term

LEAST_ROOM: Final = 1 << 12
MOST_COST: Final = (1 << 31) - 1
BY_NODE: Final = ("states", "costs", "parents")


def native_layers(source: Source, formula: Within, correct: Term, tick: Callable[[], None] | None) -> Layers:
    """See `explore.layers.layers`. Raises Beyond where native code cannot tell."""
    late = formula.bound + 1
    if late >= MOST_COST:
        raise Beyond("a bound too large")
    letters = source.letters([formula.goal, formula.hold, correct])
    rooms = {name: Room(4, LEAST_ROOM) for name in BY_NODE} | {"best": Room(4, source.struct.states)}
    valuations = Room(8, len(letters.valuations))
    for i, valuation in enumerate(letters.valuations):
        valuations.view[i] = valuation
    struct = code.Layers(
        source=ctypes.addressof(source.struct),
        letters=letters.by_state.address,
        valuations=valuations.address,
        late=late,
        most=LEAST_ROOM,
        first_late=code.NONE,
        first_broken=code.NONE,
    )

    def point() -> None:
        for name, room in rooms.items():
            setattr(struct, name, room.address)

    def answer(why: int) -> None:
        if why == code.MOVES:
            source.give_prices(formula.measure)
            return
        struct.most = max(2 * struct.most, struct.count + struct.need_room)
        if struct.most > code.NONE:
            raise Beyond("more nodes than can be numbered")
        for name in BY_NODE:
            rooms[name].grow(struct.most)
        point()

    point()
    call, address = code.core()["lv_layers"], ctypes.addressof(struct)
    code.run(lambda: int(call(address)), struct, answer, tick)
    first = {late: struct.first_late, late + 1: struct.first_broken}
    parents = rooms["parents"].view
    return Layers(
        late,
        late + 1,
        rooms["states"].view[: struct.count],
        rooms["costs"].view[: struct.count],
        Drawn(struct.count, lambda node: -1 if parents[node] == code.NONE else parents[node]),
        {way: node for way, node in sorted(first.items(), key=lambda one: one[1]) if node != code.NONE},
    )
