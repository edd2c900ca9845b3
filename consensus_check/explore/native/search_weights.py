"""What the representatives of a native search stand for: states, and occurrences of actions."""

from __future__ import annotations

import ctypes

from consensus_check.compile.native import NativeProgram
from consensus_check.compile.native.functions import DECLARED
from consensus_check.compile.native.link import load
from consensus_check.compile.native.objects import made_object
from consensus_check.records import frozen


@frozen
class Weights:
    """states: how many the representatives stand for. counts: occurrences by action at those expanded."""

    states: int
    counts: list[int]


def weights(native: NativeProgram, states: int, size: int, expanded: int) -> Weights:
    """The weights of the first `size` states, of which the first `expanded` were expanded. states: their
    address.
    """
    functions, actions = native.functions, len(native.program.system.actions)
    text = "\n".join([DECLARED, functions.ranks(), functions.canonical(), functions.weighed()])
    loaded = load(made_object(text, ["cc_weighed"], engine=""))
    number = ctypes.c_uint64
    weighed = ctypes.CFUNCTYPE(number, ctypes.c_void_p, number, number, number, ctypes.c_void_p)(
        loaded.address("cc_weighed")
    )
    totals = (number * max(1, actions))()
    where = ctypes.addressof(totals)
    found = int(weighed(states, 0, expanded, 1, where)) + int(weighed(states, expanded, size, 0, where))
    return Weights(found, list(totals)[:actions])
