"""The generated functions of a system, called from Python one at a time through an engine that only passes on
what it is told.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence

from consensus_check.compile.native import NativeProgram
from consensus_check.compile.native.link import link, load
from consensus_check.compile.program import Edge, Program
from consensus_check.ir.system import Measure
from consensus_check.ir.terms import Term

WORDS = ctypes.POINTER(ctypes.c_uint64)
FOUND = ctypes.CFUNCTYPE(None, WORDS, ctypes.c_uint32)
INCIDENT = ctypes.CFUNCTYPE(None, ctypes.c_uint32, ctypes.c_uint32)
STEP = ctypes.CFUNCTYPE(None, WORDS, ctypes.c_uint32, ctypes.c_uint64, WORDS, WORDS, WORDS)
TOSS = ctypes.CFUNCTYPE(None, ctypes.c_uint32, ctypes.c_uint64)
PRICED = ctypes.CFUNCTYPE(None, WORDS, ctypes.c_uint64)

PASSING = """
define void @cc_found(ptr %x, ptr %t, i32 %a) {
  %f = load ptr, ptr %x
  call void %f(ptr %t, i32 %a)
  ret void
}
define void @cc_incident(ptr %x, i32 %kind, i32 %a) {
  %p = getelementptr ptr, ptr %x, i64 1
  %f = load ptr, ptr %p
  call void %f(i32 %kind, i32 %a)
  ret void
}
define void @cc_step(ptr %x, ptr %t, i32 %a, i64 %n, ptr %d, ptr %o, ptr %k) {
  %p = getelementptr ptr, ptr %x, i64 2
  %f = load ptr, ptr %p
  call void %f(ptr %t, i32 %a, i64 %n, ptr %d, ptr %o, ptr %k)
  ret void
}
define void @cc_toss(ptr %x, i32 %a, i64 %n) {
  %p = getelementptr ptr, ptr %x, i64 4
  %f = load ptr, ptr %p
  call void %f(i32 %a, i64 %n)
  ret void
}
define void @cc_priced(ptr %x, ptr %t, i64 %cost) {
  %p = getelementptr ptr, ptr %x, i64 3
  %f = load ptr, ptr %p
  call void %f(ptr %t, i64 %cost)
  ret void
}
"""


class Emitted:
    """Native functions of a program with the faces of the Python ones; states are packed integers."""

    def __init__(
        self, program: Program, *, watch: Sequence[Term] = (), measures: Sequence[Measure] = ()
    ) -> None:
        self.program = program
        self.native = NativeProgram(program, watch=watch)
        functions = self.native.functions
        parts = [functions.steps(), functions.enabled(), functions.quiet(), *map(functions.costs, measures)]
        names = ["cc_expand", "cc_watch", "cc_steps", "cc_enabled", "cc_quiet"]
        names += [f"cc_costs_{measure}" for measure in measures]
        self.code = load(link("\n".join([self.native.text, *parts]), names, engine=PASSING))
        self.watched = max(1, -(-len(watch) // 64))
        self.out = list[tuple[int, ...]]()
        self.incidents = list[tuple[int, int]]()
        self.edges = list[Edge]()
        self.tossed = list[tuple[int, tuple[int, ...]]]()
        self.calls = (
            *(FOUND(self._found), INCIDENT(self._incident), STEP(self._step), PRICED(self._priced)),
            TOSS(self._toss),
        )
        self.x = (ctypes.c_void_p * 5)(*(ctypes.cast(call, ctypes.c_void_p).value for call in self.calls))

    def _state(self, words: Sequence[int]) -> int:
        layout = self.native.layout
        return layout.packed([words[i] for i in range(layout.words)])

    def _found(self, t: Sequence[int], action: int) -> None:
        self.out.append((self._state(t), action))

    def _incident(self, kind: int, action: int) -> None:
        self.incidents.append((kind, action))

    def _step(
        self,
        t: Sequence[int],
        action: int,
        number: int,
        discharged: Sequence[int],
        offers: Sequence[int],
        takes: Sequence[int],
    ) -> None:
        sizes = self.native.unit_words, self.native.option_words, self.native.option_words
        masks = [
            _whole([words[i] for i in range(size)])
            for words, size in zip((discharged, offers, takes), sizes, strict=True)
        ]
        inputs = self.native.occurrence(action, number)
        self.edges.append((self._state(t), masks[0], masks[1], masks[2], action, inputs))

    def _toss(self, action: int, number: int) -> None:
        self.tossed.append((action, self.native.occurrence(action, number)))

    def _priced(self, t: Sequence[int], cost: int) -> None:
        self.out.append((self._state(t), cost))

    def _words(self, packed: int) -> ctypes.Array[ctypes.c_uint64]:
        layout = self.native.layout
        return (ctypes.c_uint64 * layout.words)(*layout.words_of(packed))

    def _call(self, name: str, *arguments: object, result: type[ctypes.c_uint32] | None = None) -> int:
        kinds = [ctypes.c_void_p] * len(arguments)
        function = ctypes.CFUNCTYPE(result, *kinds)(self.code.address(name))
        found = function(*arguments)
        return int(found) if result else 0

    def expand(self, packed: int) -> tuple[list[tuple[int, ...]], list[tuple[int, int]], bool]:
        """(successor, action) of each occurrence, incidents (kind, action), and whether the state is idle."""
        self.out, self.incidents = [], []
        idle = self._call("cc_expand", self.x, self._words(packed), result=ctypes.c_uint32)
        return self.out, self.incidents, bool(idle)

    def steps(self, packed: int) -> tuple[int, list[Edge]]:
        """As `Program.steps`; `tossed` is then as of `Program.tosses`."""
        self.edges, self.tossed = [], []
        mask = (ctypes.c_uint64 * self.native.unit_words)()
        self._call("cc_steps", self.x, self._words(packed), mask)
        return _whole(mask), self.edges

    def enabled(self, packed: int) -> int:
        """As `Program.enabled`."""
        mask = (ctypes.c_uint64 * self.native.unit_words)()
        self._call("cc_enabled", self._words(packed), mask)
        return _whole(mask)

    def quiet(self, packed: int) -> bool:
        """As `Program.quiet`."""
        return bool(self._call("cc_quiet", self._words(packed), result=ctypes.c_uint32))

    def watched_at(self, packed: int) -> int:
        """The mask of watched predicates that hold."""
        mask = (ctypes.c_uint64 * self.watched)()
        self._call("cc_watch", self._words(packed), mask)
        return _whole(mask)

    def costs(self, measure: Measure, packed: int) -> list[tuple[int, ...]]:
        """As `Program.costs`."""
        self.out = []
        self._call(f"cc_costs_{measure}", self.x, self._words(packed))
        return self.out


def _whole(words: Iterable[int]) -> int:
    return sum(int(word) << 64 * i for i, word in enumerate(words))
