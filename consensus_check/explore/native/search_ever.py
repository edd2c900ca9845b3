"""Whether and where predicates hold among the states of a native search."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, Final

from consensus_check.compile.native import NativeProgram
from consensus_check.compile.native.functions import DECLARED
from consensus_check.compile.native.link import Loaded, load
from consensus_check.compile.native.objects import made_object
from consensus_check.ir.terms import Term
from consensus_check.records import frozen

AT_ONCE: Final = 64


def ever(native: NativeProgram, states: int, size: int, terms: Sequence[Term]) -> list[bool]:
    """For each predicate whether it holds at one of the first states. states: their address."""
    found = list[bool]()
    for start in range(0, len(terms), AT_ONCE):
        some = terms[start : start + AT_ONCE]
        held = _held(native, states, size, some)
        found.extend(bool(held >> i & 1) for i in range(len(some)))
    return found


def where(native: NativeProgram, states: int, size: int, term: Term, *, most: int) -> list[int]:
    """Of the first states those where the predicate holds, as many as `most`. states: their address."""
    first = _first(native, [term])
    found, at = list[int](), 0
    while len(found) < most and (at := first(states, at, size, 1)) < size:
        found.append(at)
        at += 1
    return found


def _held(native: NativeProgram, states: int, size: int, terms: Sequence[Term]) -> int:
    first = _first(native, terms)
    at, wanted = 0, (1 << len(terms)) - 1
    while wanted and (at := first(states, at, size, wanted)) < size:
        for bit in (1 << i for i in range(len(terms))):
            if wanted & bit and first(states, at, at + 1, bit) == at:
                wanted &= ~bit
    return (1 << len(terms)) - 1 & ~wanted


@frozen(eq=False)
class _First:
    """Finds the first state of some where a wanted predicate holds. loaded: its code, kept as long."""

    loaded: Loaded
    function: Any

    def __call__(self, states: int, start: int, end: int, wanted: int) -> int:
        return int(self.function(states, start, end, wanted))


def _first(native: NativeProgram, terms: Sequence[Term]) -> _First:
    text = "\n".join([DECLARED, native.functions.first(terms)])
    loaded, number = load(made_object(text, ["cc_first"], engine="")), ctypes.c_uint64
    made = ctypes.CFUNCTYPE(number, ctypes.c_void_p, number, number, number)(loaded.address("cc_first"))
    return _First(loaded, made)
