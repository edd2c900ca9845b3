"""The functions of one system that the engine calls, as the text of a module.

Their names and arguments are in `engine/engine.h`; what they say equals what the functions of the same
`Program` say, occurrence by occurrence and in the same order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import field

from consensus_check.compile.cases import cost, effects
from consensus_check.compile.native.blocks import (
    BROKEN,
    Block,
    Sink,
    incidents,
    leave_if,
    mask_of,
    successor,
    write_nodes,
)
from consensus_check.compile.native.canonical import canonical_function, unfit, weight_function
from consensus_check.compile.native.code import Code, Value
from consensus_check.compile.native.emit import Emitter, Unfit
from consensus_check.compile.native.layout import WORD, WordLayout
from consensus_check.compile.native.ranks import rank_function
from consensus_check.compile.native.renames import rename_function
from consensus_check.compile.program import COIN, PROGRESS, Program, draws
from consensus_check.compile.tree import Node, tree
from consensus_check.ir.system import Measure
from consensus_check.ir.terms import FALSE, TRUE, Term, within
from consensus_check.records import define
from consensus_check.semantics.interpreter import AGENT_UNITS

DECLARED: Final = """\
declare void @cc_found(ptr, ptr, i32)
declare void @cc_incident(ptr, i32, i32)
declare void @cc_step(ptr, ptr, i32, i64, ptr, ptr, ptr)
declare void @cc_priced(ptr, ptr, i64)
declare i64 @llvm.ctpop.i64(i64)
"""
TOSSES: Final = "declare void @cc_toss(ptr, i32, i64)\n"
OPTIONS_FROM: Final = 4
_EACH: Final = """\
define i64 @cc_weighed(ptr %states, i64 %from, i64 %to, i64 %told, ptr %totals) nounwind {{
entry:
  br label %head
head:
  %i = phi i64 [ %from, %entry ], [ %next, %step ]
  %sum = phi i64 [ 0, %entry ], [ %more, %step ]
  %left = icmp ult i64 %i, %to
  br i1 %left, label %each, label %done
each:
  %at = mul i64 %i, {words}
  %s = getelementptr inbounds i64, ptr %states, i64 %at
  %w = call i64 @cc_weight(ptr %s)
  %more = add i64 %sum, %w
  %tell = icmp ne i64 %told, 0
  br i1 %tell, label %telling, label %step
telling:
  call void @cc_weigh(ptr %s, ptr %totals)
  br label %step
step:
  %next = add i64 %i, 1
  br label %head
done:
  ret i64 %sum
}}
"""


@define(eq=False)
class Functions:
    """Writes functions of a program; each is asked for by name."""

    program: Program
    layout: WordLayout
    _nodes: tuple[Node, ...] | None = None
    unit_words: int = field(init=False)
    option_words: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        program = self.program
        why = "" if program.canonical is None else unfit(program.canonical, self.layout)
        if why:
            raise Unfit(why)
        self.unit_words = _words(len(program.system.units))
        self.option_words = _words(OPTIONS_FROM + len(program.option_bit))

    def constants(self, watched: int) -> str:
        """What the engine must know before it runs."""
        values = {
            "words": self.layout.words,
            "actions": max(1, len(self.program.system.actions)),
            "unit_words": self.unit_words,
            "option_words": self.option_words,
            "watch_words": _words(watched),
        }
        return "".join(f"@cc_{name} = constant i32 {value}\n" for name, value in values.items())

    def ranks(self) -> str:
        """The functions that renumber ranks and rename values of `Symmetric` types."""
        system = self.program.system
        made = [rank_function(f"@cc_rank_{i}", group, self.layout) for i, group in enumerate(system.ranks)]
        if self.program.renumber.symmetric:
            made.append(rename_function("@cc_rename", system.symmetric, self.layout))
        return "".join(made)

    def canonical(self) -> str:
        """The function that makes a successor the representative of its images."""
        canonical = self.program.canonical
        return "" if canonical is None else canonical_function(canonical, self.layout)

    def weighed(self) -> str:
        """`cc_weighed`: how many states the states `from` .. `to` - 1 stand for; where `told`, each of their
        occurrences is added to its action's total as often.
        """
        canonical = self.program.canonical
        assert canonical is not None
        code, emit = self._begin()
        weight = code.make("call i64 @cc_weight(ptr %s)")
        into = code.array(self.layout.words)

        def sink(block: Block) -> None:
            self._body(block, into, tell=False)
            index = block.case.index
            old = code.load("%totals", index)
            code.store(code.make(f"add i64 {old.text}, {weight.text}"), "%totals", index)

        write_nodes(emit, self._tree(), sink)
        code.line("ret void")
        one = code.function("internal void @cc_weigh(ptr %s, ptr %totals) nounwind")
        return weight_function(canonical, self.layout) + one + _EACH.format(words=self.layout.words)

    # -- functions ----------------------------------------

    def expand(self) -> str:
        code, emit = self._begin()
        idle = code.array(1)
        code.store(Value("1", WORD), idle)
        into = code.array(self.layout.words)

        def sink(block: Block) -> None:
            units = self.program.facts(block.case).enabled
            spoken = [when for unit, when in units if self.program.unit_kind[unit] in AGENT_UNITS]
            for when in spoken:
                if when is not FALSE:
                    keep = code.make(f"select i1 {block.emit.truth(when).text}, i64 0, i64 -1")
                    code.store(code.make(f"and i64 {code.load(idle).text}, {keep.text}"), idle)
            self._body(block, into, tell=True)
            code.line(f"call void @cc_found(ptr %x, ptr {into}, i32 {block.case.index})")

        self._firsts(emit, sink, "ret i32 0")
        write_nodes(emit, self._tree(), sink)
        result = code.make(f"trunc i64 {code.load(idle).text} to i32", 32)
        code.line(f"ret i32 {result.text}")
        return code.function("i32 @cc_expand(ptr %x, ptr %s) nounwind")

    def steps(self) -> str:
        """Steps; before each occurrence of an action with coins that it is possible, be it that it errs."""
        code, emit = self._begin()
        tossing = {a.name for a in self.program.system.actions if self.program.has_coins and draws(a)}
        units = self._zeroed(code, self.unit_words)
        into, discharged = code.array(self.layout.words), code.array(self.unit_words)
        offers, takes = code.array(self.option_words), code.array(self.option_words)

        def sink(block: Block) -> None:
            facts, program = self.program.facts(block.case), self.program
            self._add(block, units, [(program.unit_bit[unit], when) for unit, when in facts.enabled])
            number = block.number()
            if block.case.action.name in tossing:
                code.line(f"call void @cc_toss(ptr %x, i32 {block.case.index}, {number.typed})")
            self._body(block, into, tell=False)
            block.bits(
                discharged,
                self.unit_words,
                [(program.unit_bit[unit], when) for unit, when in facts.discharged],
            )
            bit = program.option_bit
            traits = [(PROGRESS, facts.progress), (COIN, facts.coin)]
            block.bits(
                offers, self.option_words, traits + [(bit[option], when) for option, when in facts.offered]
            )
            block.bits(takes, self.option_words, [(bit[option], when) for option, when in facts.taken])
            code.line(
                f"call void @cc_step(ptr %x, ptr {into}, i32 {block.case.index}, {number.typed},"
                f" ptr {discharged}, ptr {offers}, ptr {takes})"
            )

        self._firsts(emit, sink, "call void @cc_enabled(ptr %s, ptr %mask)", "ret void")
        write_nodes(emit, self._tree(), sink)
        self._give(code, units, self.unit_words)
        said = TOSSES if tossing else ""
        return said + code.function("void @cc_steps(ptr %x, ptr %s, ptr %mask) nounwind")

    def enabled(self) -> str:
        code, emit = self._begin()
        units = self._zeroed(code, self.unit_words)

        def sink(block: Block) -> None:
            facts = self.program.facts(block.case).enabled
            self._add(block, units, [(self.program.unit_bit[unit], when) for unit, when in facts])

        write_nodes(emit, tree([c for c in self.program.cases if self.program.claimed(c)]), sink)
        self._give(code, units, self.unit_words)
        return code.function("void @cc_enabled(ptr %s, ptr %mask) nounwind")

    def quiet(self) -> str:
        code, emit = self._begin()
        fair = {unit.name for unit in self.program.system.units if unit.strength is not None}

        def sink(block: Block) -> None:
            for unit, when in self.program.facts(block.case).enabled:
                if unit in fair and when is not FALSE:
                    go_on = code.fresh_label()
                    code.fork(block.emit.truth(when), "loud", go_on)
                    code.label(go_on)

        write_nodes(emit, tree([c for c in self.program.cases if self.program.claimed(c) & fair]), sink)
        code.line("ret i32 1")
        code.label("loud")
        code.line("ret i32 0")
        return code.function("i32 @cc_quiet(ptr %s) nounwind")

    def taken(self, links: Sequence[int], none: int) -> str:
        """The function that says of which link the receipt is that is taken alone. links: of each that may
        be; none: what it says where there is none.
        """
        code, emit = self._begin()
        for case, link in zip(self.program.firsts, links, strict=True):
            after = code.fresh_label()
            code.only_if(emit.truth(case.guard), after)
            code.line(f"ret i64 {link}")
            code.label(after)
        code.line(f"ret i64 {none}")
        return code.function("i64 @cc_taken(ptr %s) nounwind")

    def masks(self, name: str, terms: Sequence[Term]) -> str:
        """The function that says which of the predicates hold at a state."""
        code, emit = self._begin()
        pairs = [(1 << i, term) for i, term in enumerate(terms)]
        for word in range(_words(len(terms))):
            code.store(mask_of(emit, word, pairs), "%mask", word)
        code.line("ret void")
        return code.function(f"void @cc_{name}(ptr %s, ptr %mask) nounwind")

    def first(self, terms: Sequence[Term]) -> str:
        """The function that finds, of the states `from` .. `to` - 1, the first where a wanted one of up to 64
        predicates holds (`to`: none).
        """
        code, size = Code(), self.layout.words
        index, following = code.name(), code.name()
        code.jump("head")
        code.label("head")
        code.line(f"{index} = phi i64 [ %from, %entry ], [ {following}, %step ]")
        code.only_if(code.make(f"icmp ult i64 {index}, %to", 1), "done")
        at = code.make(f"mul i64 {index}, {size}")
        words = [code.load("%states", code.make(f"add i64 {at.text}, {i}")) for i in range(size)]
        pairs = [(1 << i, term) for i, term in enumerate(terms)]
        holding = mask_of(Emitter(code, self.layout, words), 0, pairs)
        met = code.make(f"and i64 {holding.text}, %wanted")
        code.fork(code.make(f"icmp eq i64 {met.text}, 0", 1), "step", "done")
        code.label("step")
        code.line(f"{following} = add i64 {index}, 1")
        code.jump("head")
        code.label("done")
        code.line(f"ret i64 {index}")
        return code.function("i64 @cc_first(ptr %states, i64 %from, i64 %to, i64 %wanted) nounwind")

    def costs(self, measure: Measure) -> str:
        code, emit = self._begin()
        into = code.array(self.layout.words)

        def sink(block: Block) -> None:
            price = cost(block.case, measure, self.program.variables)
            self._body(block, into, tell=False)
            code.line(f"call void @cc_priced(ptr %x, ptr {into}, {block.emit.number(price).typed})")

        self._firsts(emit, sink, "ret void")
        write_nodes(emit, self._tree(), sink)
        code.line("ret void")
        return code.function(f"void @cc_costs_{measure}(ptr %x, ptr %s) nounwind")

    # -- what they share ----------------------------------------

    def _tree(self) -> tuple[Node, ...]:
        if self._nodes is None:
            self._nodes = tree(self.program.cases)
        return self._nodes

    def _firsts(self, emit: Emitter, sink: Sink, *leave: str) -> None:
        """Where a receipt is taken alone: what the sink makes of it, and lines that leave the function."""
        code = emit.code
        for case in self.program.firsts:
            done, after = code.fresh_label(), code.fresh_label()
            code.only_if(emit.truth(case.guard), after)
            sink(Block(code, emit.inner(), case, done))
            code.jump(done)
            code.label(done)
            for line in leave:
                code.line(line)
            code.label(after)

    def _begin(self) -> tuple[Code, Emitter]:
        code = Code()
        return code, Emitter(code, self.layout, [code.load("%s", i) for i in range(self.layout.words)])

    def _zeroed(self, code: Code, size: int) -> str:
        array = code.array(size)
        for word in range(size):
            code.store(Value("0", WORD), array, word)
        return array

    def _add(self, block: Block, array: str, pairs: Sequence[tuple[int, Term]]) -> None:
        """Set further bits of a mask."""
        code = block.code
        for word in range(self.unit_words):
            more = mask_of(block.emit, word, pairs)
            if more.text != "0":
                old = code.load(array, word)
                code.store(code.make(f"or i64 {old.text}, {more.text}"), array, word)

    def _give(self, code: Code, array: str, size: int) -> None:
        for word in range(size):
            code.store(code.load(array, word), "%mask", word)
        code.line("ret void")

    def _body(self, block: Block, into: str, *, tell: bool) -> None:
        """Write the successor to `into`, or leave where there is none."""
        program, places = self.program, self.program.layout.places
        done = effects(program.system, program.layout, block.case)
        incidents(block, done, lambda name: places[name].exact, tell)
        for name, new in done.updates.items():
            if places[name].ranked:
                fit = within(new, places[name].base, places[name].top)
                if fit is not TRUE:
                    leave_if(block, block.emit.truth(fit), BROKEN, tell, when=False)
        successor(block.emit, self.layout, done.updates, into)
        for i, group in enumerate(program.system.ranks):
            if any(name in done.updates for name in group.variables):
                code = block.code
                fits = code.make(f"call i1 @cc_rank_{i}(ptr {into})", 1)
                leave_if(block, fits, BROKEN, tell, when=False)
        if any(places[name].mask & program.renumber.symmetric for name in done.updates):
            block.code.line(f"call void @cc_rename(ptr {into})")
        if program.canonical is not None:
            block.code.line(f"call void @cc_canonical(ptr {into})")


def _words(bits: int) -> int:
    return max(1, -(-bits // WORD))
