"""Bodies of methods that the language has, and those it refuses with a code."""

from __future__ import annotations

import pytest

from tests.reader.samples import codes_of_body

GOOD = (
    """\
match msg:
    case M(x):
        self.n = x
    case N(who=w):
        self.f = w
""",
    """\
match msg:
    case M(x) if x > 3:
        self.n = x
    case N() as note:
        self.f = note.who
    case other:
        pass
""",
    """\
match self.m:
    case Mode.A | Mode.B:
        y = 1
    case Mode.C:
        y = 2
self.n = y
""",
    """\
match self.f:
    case None:
        return
    case w:
        cc.send(M(1), to=w)
""",
    """\
match self.f:
    case None:
        return
    case W():
        cc.send(M(1), to=self.f)
""",
    """\
match self.last:
    case M(x):
        self.n = x
        self.last = None
        self.n = x
    case N(r, w):
        self.rec = r
    case None:
        pass
""",
    """\
if self.f is None:
    return
cc.send(M(1), to=self.f)
""",
    """\
if self.f is None or not self.b:
    return
cc.send(M(1), to=self.f)
""",
    """\
if self.f is not None and self.f == sender:
    cc.send(M(1), to=self.f)
""",
    """\
cc.require(self.f is not None)
cc.send(M(1), to=self.f)
""",
    """\
f = self.f
if f is None:
    cc.wait()
cc.send(M(1), to=f)
""",
    """\
f = self.f
if f is None:
    f = sender
cc.send(M(1), to=f)
""",
    """\
best: W | None = None
for w in self.s:
    if w == sender:
        best = sender
if best is not None:
    cc.send(M(1), to=best)
""",
    """\
for w in self.s:
    self.q[w] = 1
""",
    """\
for w in self.s:
    self.q[w] += 1
""",
    """\
for w in self.s:
    self.q[w] = self.q[w] // 2
""",
    """\
for w in self.s:
    self.q[sender] += 1
""",
    """\
total = 0
for w in self.s:
    total += self.q[w]
self.n = total
""",
    """\
total = 0
for w in self.s:
    total += self.q[w]
    total -= 1
self.n = total
""",
    """\
for w in self.s:
    cc.send(M(self.q[w]), to=w)
""",
    """\
for w in self.s:
    self.b = True
""",
    """\
for w in self.s:
    self.mark(w)
""",
    """\
for w in self.s:
    h = self.q[w]
    if h > 2:
        self.ms |= {Mode.B}
""",
    """\
for w in self.s:
    self.board.seen |= {w}
    self.board.scores[w] = 2
""",
    """\
for y in range(3):
    self.n = y
    if y == 2:
        return
""",
    """\
for m in Mode:
    self.m = m
""",
    """\
for key, value in self.q.items():
    self.q[key] = value // 2
""",
    """\
x = cc.flip(p)
if x:
    self.n = cc.draw({1: p, 2: 1 - p, 3: 1/3})
""",
    "self.n = cc.draw({1: k, 2: self.n})",
    """\
y = cc.choose({1, 2})
cc.require(y > self.n)
self.n = y
""",
    """\
self.t += (1,)
self.t = self.t[-2:]
if len(self.t) > 0 and self.t[0] == 1:
    self.n = self.t[-1]
""",
    "self.t = self.t + (self.n, 2)",
    """\
self.rec = Rec(self.n, m=self.m)
self.n = self.rec.x
""",
    """\
self.r = cc.above(self.r)
if self.r > cc.lowest:
    self.r = max(self.r, cc.lowest)
""",
    """\
if self.tm.armed:
    self.tm.cancel()
else:
    self.tm.start()
""",
    """\
x, y = 1, self.b
self.n = x
self.b = y
""",
    """\
a, b = cc.choose(self.q.items())
self.f, self.n = a, b
""",
    "self.n, self.n = 1, 2",
    """\
if isinstance(msg, M):
    self.n = msg.x
else:
    self.rec = msg.r
""",
    """\
self.last = msg
if isinstance(self.last, N):
    self.f = self.last.who
""",
    "cc.send(msg, to=sender)",
    "cc.broadcast(M(1))",
    "cc.broadcast(M(1), to={sender, self})",
    """\
self.s = frozenset(w for w in cc.members(W) if w != self)
self.b = self.s <= cc.members(W) and not self.s < self.s
""",
    "self.s ^= {self}",
    "self.n = cc.times(1, self.t, (w for w in self.t)) + len(cc.most_common(self.t))",
    """\
self.b = cc.verify(self.n > 1)
cc.verify(True)
""",
    """\
if not cc.verify(sender in self.s):
    return
self.n = 1
""",
    "self.b = 1 < self.n <= 3 == self.n",
    "self.n = 5 if self.b else self.twice(2)",
    "self.b = self.f == sender",
    "self.b = self.m == Mode.A",
    "self.b = self.n in {1, 2, 3} and self.n in range(3) and self.m in Mode",
    "self.b = any(self.z[m] for m in Mode) and all(v for v in self.z.values())",
    "self.n = sum(1 for w in self.s) + sum(w == self for w in self.s)",
    "self.n = min(self.n + 1, 9) % k // k",
    """\
cc.spend(turns=1, tokens=self.n * 100)
cc.leave()
""",
    "self.last = M(1) if self.b else N(self.rec)",
    """\
x: Num = 3
self.n = x
""",
    "self.f = sender if self.b else None",
    "self.t = tuple(x + 1 for x in self.t if x < 3)",
    "self.n = len([w for w in self.s if w != self])",
    """\
self.q = cc.Map({w: 1 for w in cc.members(W)})
self.q = cc.Map(3)
""",
    """\
if (1 if self.b else 2) == 2 and not not self.b:
    pass
""",
    """\
self.ms = {Mode.A} | {Mode.B}
self.ms &= {Mode.A}
self.b = Mode.A in self.ms
""",
    """\
x = frozenset()
for w in self.s:
    x |= {w}
self.s = x
""",
    "pass",
    "self.n = -self.n + abs(-3)",
    """\
self.f = cc.next(self)
self.f = cc.parent(self)
""",
    "self.b = cc.linked(self, sender) and cc.degree(self) > cc.diameter()",
    "if self.b: self.n = 1; self.n = 2",
    "self.b = self.twice(y=2) == 4",
    """\
for w in self.s:
    if cc.choose({True, False}):
        self.ms |= {Mode.B}
""",
    """\
for w in self.s:
    for v in self.s:
        self.q[v] = 1
""",
    """\
for w in self.s:
    self.tm.start()
""",
)
BAD = (
    (
        "CC241",
        """\
match msg:
    case M(x):
        self.n = x
    case N(r=Rec(x, Mode.A), who=w):
        self.n = x
        self.f = w
    case _:
        pass
""",
    ),
    (
        "CC311",
        """\
match self.m:
    case Mode.A:
        y = 1
    case Mode.C:
        y = 2
self.n = y
""",
    ),
    (
        "CC231",
        """\
match self.m:
    case Mode.A:
        self.n = 1
    case Mode.B:
        self.n = 2
    case Mode.C:
        self.n = 3
    case _:
        self.n = 4
""",
    ),
    (
        "CC310",
        """\
if self.f is not None:
    self.f = None
    cc.send(M(1), to=self.f)
""",
    ),
    (
        "CC222",
        """\
best = None
for w in self.s:
    if w == sender:
        best = w
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    self.q[w] = self.q[sender]
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    self.n += 1
    self.q[w] = self.n
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    self.n += 1
    self.n -= 1
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    self.n -= 1
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    if not self.b:
        self.b = True
        cc.send(M(1), to=w)
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    self.b = w == sender
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    self.mark(w)
    self.n = len(self.s)
""",
    ),
    (
        "CC301",
        """\
for w in self.s:
    h = h + 1
""",
    ),
    (
        "CC222",
        """\
h = 0
for w in self.s:
    h = h + 1
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    self.ms |= {Mode.A}
    self.ms -= {Mode.B}
""",
    ),
    (
        "CC222",
        """\
for y in self.q.values():
    self.n = y
""",
    ),
    (
        "CC224",
        """\
self.n = cc.choose({1, 2})
cc.require(True)
""",
    ),
    ("CC229", "self.rec.x = 3"),
    ("CC304", "self.r = 3"),
    ("CC304", "self.n = self.r"),
    ("CC302", "self.n = msg.x"),
    ("CC310", "cc.send(self.last, to=sender)"),
    ("CC316", "cc.broadcast(M(10), to=W)"),
    ("CC233", "self.twice(2)"),
    ("CC235", "self.n = self.mark(self)"),
    ("CC309", "self.b = self.f is sender"),
    ("CC309", "self.b = None == self.f"),
    ("CC307", "self.b = sender in self.ms"),
    ("CC315", "self.n = self.n % self.n"),
    ("CC315", "self.n = 3 % 0"),
    ("CC313", "x: str = 3"),
    ("CC236", "self.t = tuple(self.q[w] for w in self.s)"),
    (
        "CC220",
        """\
for x in [1, 2]:
    pass
""",
    ),
    ("CC326", "y = cc.Map(3)"),
    ("CC327", "self.z = cc.Map({Mode.A: True})"),
    (
        "CC229",
        """\
self.board.total += 1
self.board = self.board
""",
    ),
    ("CC218", "self.s.add(sender)"),
    (
        "CC312",
        """\
x = 1
x = True
""",
    ),
    (
        "CC231",
        """\
if self.b:
    return
else:
    return
self.n = 1
""",
    ),
    ("CC323", "return 5"),
    ("CC304", "self.n = (1, 2)"),
    ("CC238", "self.n = 1.5"),
    ("CC216", 'print("x")'),
    ("CC324", "self.n = cc.count(M)"),
    ("CC243", "self.n = cc.index(self)"),
    ("CC417", "self.b = cc.round() > 1"),
    ("CC245", "self.b = cc.correct(self)"),
    (
        "CC229",
        """\
if isinstance(msg, M):
    msg.x = 2
""",
    ),
    (
        "CC229",
        """\
for w in self.s:
    w.n = 1
""",
    ),
    ("CC305", "self.n += True"),
    ("CC304", "self.ms = {sender}"),
    ("CC218", "W.got(self, msg, sender)"),
    ("CC246", "self.got(msg, sender)"),
    ("CC220", "x = [self][0]"),
    ("CC240", "assert 1"),
    ("CC302", "self.nn = 1"),
    ("CC321", "self.n = cc.choose(())"),
    ("CC318", "self.n = max(self.n)"),
    ("CC233", "..."),
    ("CC306", "self.b = not self.n"),
    ("CC119", "self.f = cc.the(W)"),
    ("CC208", "del msg"),
    ("CC303", "self.b = self.twice(2, 3) == 4"),
    ("CC306", "self.b = True if msg else False"),
    ("CC312", "self.n = 1 if self.m is Mode.A else Mode.B"),
    (
        "CC222",
        """\
for w in self.s:
    if cc.choose({True, False}) and cc.flip(p):
        self.ms |= {Mode.B}
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    for v in self.s:
        self.q[v] = self.q[w]
""",
    ),
    (
        "CC222",
        """\
for w in self.s:
    self.tm.start()
    self.tm.cancel()
""",
    ),
)


@pytest.mark.parametrize("body", GOOD)
def test_reads(body: str) -> None:
    assert codes_of_body(body) == []


@pytest.mark.parametrize(("code", "body"), BAD)
def test_refuses(code: str, body: str) -> None:
    assert codes_of_body(body) == [code]
