"""A protocol with every kind of field, around one method body."""

from __future__ import annotations

from textwrap import indent

from consensus_check.errors import SpecErrors
from consensus_check.ir.protocol import Method, Spec
from consensus_check.spec.reader import read_source

IMPORTS = """\
from __future__ import annotations
from enum import Enum
from typing import Annotated
import consensus_check as cc
"""
AROUND = (
    IMPORTS
    + """\
Mode = Enum("Mode", "A B C")
Num = Annotated[int, cc.Between(0, 9)]
k = cc.parameter(2, minimum=1)
p = cc.probability(0.5)
@cc.record
class Rec:
    x: Num
    m: Mode = Mode.A
@cc.message
class M:
    x: Num
@cc.message
class N:
    r: Rec
    who: W | None = None
@cc.shared
class Board:
    seen: frozenset[W] = frozenset()
    total: Num = 0
    scores: cc.Map[W, Num] = cc.Map(0)
@cc.role
class W:
    board: Board
    n: Num = 0
    m: Mode = Mode.A
    b: bool = False
    f: W | None = None
    s: frozenset[W] = frozenset()
    ms: frozenset[Mode] = frozenset()
    t: Annotated[tuple[Num, ...], cc.AtMost(3)] = ()
    q: cc.Map[W, Num] = cc.Map(0)
    z: cc.Map[Mode, bool] = cc.Map({Mode.A: True, Mode.B: False, Mode.C: False})
    r: cc.Rank = cc.lowest
    tm: cc.Timer = cc.Timer(length=3)
    last: M | N | None = None
    rec: Rec = Rec(1)
    @cc.receive
    def got(self, msg: M | N, sender: W) -> None:
BODY
    @cc.part
    def mark(self, w: W) -> None:
        self.s |= {w}
    @cc.pure
    def twice(self, y: int) -> int:
        return 2 * y
@cc.protocol
class P:
    board: Board
    ws: cc.Group[W]
"""
)


def with_body(body: str) -> Spec:
    """The sample with this body of its handler. Raises SpecErrors."""
    return read_source(AROUND.replace("BODY", indent(body.strip("\n"), " " * 8)), "sample.py")


def handler(body: str) -> Method:
    """The handler of the sample, read."""
    return with_body(body).roles[0].methods[0]


def codes_of(text: str) -> list[str]:
    """The codes of all errors of a text after the imports; none where it reads."""
    try:
        read_source(IMPORTS + text, "text.py")
    except SpecErrors as found:
        return [error.code for error in found.errors]
    return []


def codes_of_body(body: str) -> list[str]:
    """The codes of all errors of the sample with this body."""
    try:
        with_body(body)
    except SpecErrors as found:
        return [error.code for error in found.errors]
    return []
