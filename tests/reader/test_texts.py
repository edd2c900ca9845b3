"""Whole texts: declarations, methods together, properties."""

from __future__ import annotations

import pytest

from tests.reader.samples import codes_of

TEXTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("CC314",),
        """\
A = Annotated[int, cc.Betwen(0, 2)]
@cc.role
class W:
    a: A = 0
    b: A = 1
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC301", "CC302", "CC301"),
        """\
@cc.role
class W:
    a: bool = Fals
    @cc.step
    def x(self) -> None:
        self.a = True
        self.zz = 2
        y = foo
        self.a = y
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        (),
        """\
@cc.record
class R:
    a: bool = False
@cc.record
class S:
    r: R = R()
    rs: Annotated[tuple[R, ...], cc.AtMost(2)] = (R(True),)
@cc.role
class W:
    s: S = S()
    m: cc.Map[W, R | None] = cc.Map(None)
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC140", "CC140"),
        """\
@cc.record
class R:
    a: bool = False
    s: S | None = None
@cc.record
class S:
    r: R | None = None
@cc.role
class W:
    s: S = S()
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC131",),
        """\
@cc.role
class W:
    @cc.step
    def x(self, *a) -> None:
        pass
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC114",),
        """\
@cc.role
class W:
    @staticmethod
    def x() -> None:
        pass
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC131",),
        """\
@cc.role
class W:
    @cc.receive
    def x(self, msg: bool) -> None:
        pass
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC226",),
        """\
@cc.role
class W:
    @cc.predicate
    def x(self) -> bool:
        self.y = 1
        return True
    y: bool = False
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC226",),
        """\
@cc.role
class W:
    y: bool = False
    @cc.predicate
    def x(self) -> bool:
        self.y = True
        return True
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC228", "CC228"),
        """\
@cc.role
class W:
    @cc.step
    def x(self) -> None:
        self.a()
    @cc.part
    def a(self) -> None:
        self.b()
    @cc.part
    def b(self) -> None:
        self.a()
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        (),
        """\
@cc.role
class W:
    y: bool = False
    @cc.step
    def x(self) -> None:
        self.a()
        self.y = True
    @cc.part
    def a(self) -> None:
        cc.require(not self.y)
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC224",),
        """\
@cc.role
class W:
    y: bool = False
    @cc.step
    def x(self) -> None:
        self.y = True
        self.a()
    @cc.part
    def a(self) -> None:
        cc.require(not self.y)
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC230",),
        """\
@cc.role
class W:
    y: bool = False
    @cc.pure
    def g(self) -> bool:
        return self.y
    @cc.step
    def x(self) -> None:
        self.y = any(w.g() for w in cc.others(self))
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC230",),
        """\
@cc.pure
def g(w: W) -> bool:
    return w.y
@cc.role
class W:
    y: bool = False
    @cc.step
    def x(self) -> None:
        self.y = any(g(w) for w in cc.others(self))
@cc.protocol
class P:
    w: cc.Group[W]
    @cc.predicate
    def q(self) -> bool:
        return all(g(w) for w in self.w)
""",
    ),
    (
        ("CC119",),
        """\
@cc.role
class B:
    pass
@cc.role
class W:
    b: B
@cc.protocol
class P:
    w: cc.Group[W]
    b: B
@cc.protocol
class Q:
    w: cc.Group[W]
""",
    ),
    (
        (),
        """\
@cc.shared
class S:
    at: W
    n: Annotated[int, cc.Between(0, 3)] = 0
@cc.role(ordered=True)
class W:
    y: bool
    z: W | None = None
@cc.protocol
class P:
    w: cc.Group[W]
    s: S
    @cc.initial
    def i(self) -> None:
        self.s.at = self.w[0]
        for a in self.w:
            a.y = cc.choose({True, False})
            a.z = cc.choose(self.w)
            self.s.n = cc.index(a)
        cc.require(self.s.at.y)
""",
    ),
    (
        ("CC222",),
        """\
@cc.message
class M:
    v: bool
@cc.role
class W:
    y: bool = False
    @cc.each_round
    def r(self, inbox: cc.Inbox[M]) -> None:
        for m in inbox:
            self.y = m.v
        cc.broadcast(M(self.y))
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        (),
        """\
@cc.message
class M:
    v: bool
@cc.role
class W:
    y: bool = False
    h: frozenset[W] = frozenset()
    q: cc.Map[W, bool] = cc.Map(False)
    @cc.each_round
    def r(self, inbox: cc.Inbox[M]) -> None:
        for m, s in inbox.by():
            if m.v:
                self.h |= {s}
        for s in inbox.senders():
            m = inbox.latest(s)
            self.q[s] = m is not None and m.v
        self.y = cc.unanimous(m.v for m in inbox) and len(inbox.silent()) == 0
        cc.broadcast(M(self.y))
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC222",),
        """\
@cc.message
class M:
    v: bool
@cc.role
class W:
    y: bool = False
    q: cc.Map[W, bool] = cc.Map(False)
    @cc.each_round
    def r(self, inbox: cc.Inbox[M]) -> None:
        for m, s in inbox.by():
            self.q[s] = m.v
        cc.broadcast(M(self.y))
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC146",),
        """\
@cc.shared
class S:
    t: cc.Timer = cc.Timer()
@cc.role
class W:
    pass
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC313",),
        """\
@cc.shared
class S:
    y: bool = False
@cc.role
class W:
    s: S | None = None
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC245",),
        """\
@cc.pure
def up(w: W) -> bool:
    return cc.correct(w)
@cc.role
class W:
    y: bool = False
    @cc.step
    def x(self) -> None:
        self.y = up(self)
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC116",),
        """\
class E(Enum):
    A = 1
    B = 1
@cc.role
class W:
    pass
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC119",),
        """\
@cc.role
class W:
    y: bool = False
    @cc.step
    def x(self) -> None:
        self.y = cc.the(W) == self
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC309",),
        """\
@cc.role
class W:
    y: bool = False
    @cc.step
    def x(self) -> None:
        self.y = cc.next(self) is None
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        (),
        """\
@cc.role
class W:
    y: bool = False
    @cc.step
    def x(self) -> None:
        self.y = cc.next(self, None) is None
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC244",),
        """\
@cc.role
class W:
    @cc.step
    def x(self) -> None:
        range = 1
        cc.require(range > 0)
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC115",),
        """\
@cc.role
class W:
    cc: bool = False
@cc.protocol
class P:
    w: cc.Group[W]
""",
    ),
    (
        ("CC125",),
        """\
@cc.message
class M:
    pass
@cc.role
class B:
    @cc.receive
    def r(self, msg: M, sender: W) -> None:
        pass
    @cc.step
    def s(self) -> None:
        cc.broadcast(M())
@cc.role
class W:
    @cc.receive
    def r(self, msg: M) -> None:
        pass
@cc.protocol
class P:
    b: cc.Group[B]
    w: W
""",
    ),
    (
        (),
        """\
@cc.message
class M:
    pass
@cc.role
class B:
    @cc.step
    def s(self) -> None:
        cc.broadcast(M())
@cc.role
class W:
    @cc.receive
    def r(self, msg: M) -> None:
        pass
@cc.protocol
class P:
    b: B
    w: cc.Group[W]
""",
    ),
)
PROPERTIES: tuple[tuple[tuple[str, ...], str], ...] = (
    ((), "x = cc.eventually(b)"),
    ((), "x = cc.leads_to(W.on, b)"),
    ((), "x = cc.for_some(W, cc.eventually_always(W.on) & cc.always(a))"),
    ((), "x = a & ~b\n    z = cc.always(x)"),
    ((), "x = cc.until(a, cc.eventually(a))"),
    ((), "x = cc.always(cc.eventually(a))"),
    (("CC410",), "x = cc.always(a) and cc.always(b)"),
    (("CC410",), "x = cc.nxt(a)"),
    (("CC410",), "x = cc.next(a)"),
    (("CC401",), "x = cc.always(True)"),
    (("CC401",), "x = cc.always(lambda s: True)"),
    (("CC401",), "x = cc.always(a())"),
    (("CC401",), "x = cc.always(self.a)"),
    ((), "x = cc.within(a, steps=3) & cc.always(a)"),
    (("CC411",), "x = cc.within(cc.eventually(a), steps=3)"),
    ((), "goal = cc.goal(finished=cc.for_each(W, W.on), correct=a, turns=3, in_time=cc.holds())"),
    (("CC402",), "target = cc.goal(finished=a)"),
    (
        ("CC409",),
        'x = cc.always(a, expect=(cc.holds(n=3), cc.violated("stall", faults=("crash", ""), '
        'network="loss=2,capacity=3", given={"z": 3})))',
    ),
    (("CC123",), 'x = cc.always(a, expect=cc.holds(faults="crsh"))'),
    ((), "x = cc.never_stuck(unless=a | b)"),
)
AROUND = """\
@cc.role
class W:
    y: bool = False
    @cc.predicate
    def on(self) -> bool:
        return self.y
@cc.protocol
class P:
    w: cc.Group[W]
    @cc.predicate
    def a(self) -> bool:
        return True
    @cc.predicate
    def b(self, w: W) -> bool:
        return w.y
"""


@pytest.mark.parametrize(("codes", "text"), TEXTS)
def test_text(codes: tuple[str, ...], text: str) -> None:
    assert codes_of(text) == list(codes)


@pytest.mark.parametrize(("codes", "text"), PROPERTIES)
def test_property(codes: tuple[str, ...], text: str) -> None:
    assert codes_of(f"{AROUND}    {text}\n") == list(codes)
