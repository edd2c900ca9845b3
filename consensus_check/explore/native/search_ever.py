"""Whether predicates ever hold among the states of a native search."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Final

from consensus_check.compile.native import NativeProgram
from consensus_check.compile.native.functions import DECLARED
from consensus_check.compile.native.link import load
from consensus_check.compile.native.objects import made_object
from consensus_check.ir.terms import Term

AT_ONCE: Final = 64


def ever(native: NativeProgram, states: int, size: int, terms: Sequence[Term]) -> list[bool]:
    """For each predicate whether it holds at one of the first states. states: their address."""
    found = list[bool]()
    for start in range(0, len(terms), AT_ONCE):
        some = terms[start : start + AT_ONCE]
        held = _held(native, states, size, some)
        found.extend(bool(held >> i & 1) for i in range(len(some)))
    return found


def _held(native: NativeProgram, states: int, size: int, terms: Sequence[Term]) -> int:
    text = "\n".join([DECLARED, native.functions.first(terms)])
    loaded = load(made_object(text, ["cc_first"], engine=""))
    number = ctypes.c_uint64
    first = ctypes.CFUNCTYPE(number, ctypes.c_void_p, number, number, number)(loaded.address("cc_first"))
    at, wanted = 0, (1 << len(terms)) - 1
    while wanted and (at := int(first(states, at, size, wanted))) < size:
        for bit in (1 << i for i in range(len(terms))):
            if wanted & bit and first(states, at, at + 1, bit) == at:
                wanted &= ~bit
    return (1 << len(terms)) - 1 & ~wanted
