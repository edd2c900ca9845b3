"""Every case of a system under its guard, natively: the tree of tests, loops over inputs, the successor.

What is done with an occurrence is left to a sink, as in `compile.blocks`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import prod

from attrs import field

from consensus_check.compile.cases import Case, Effects
from consensus_check.compile.native.code import Code, Value
from consensus_check.compile.native.emit import Emitter, Unfit
from consensus_check.compile.native.layout import WORD, WordLayout
from consensus_check.compile.tree import Branch, Leaf, Node
from consensus_check.ir.system import Input
from consensus_check.ir.terms import FALSE, TRUE, Term
from consensus_check.records import define

ERROR, OVERFLOW, RANGE, BROKEN = range(4)
MOST_OCCURRENCES = 1 << 62

Sink = Callable[["Block"], None]


@define(eq=False)
class Block:
    """Where an occurrence of a case was found: its values, and the label to go to when done with it."""

    code: Code
    emit: Emitter
    case: Case
    done: str
    indices: dict[str, Value] = field(factory=dict)

    def bits(self, array: str, size: int, pairs: Sequence[tuple[int, Term]]) -> None:
        """Write to `array` the words of the bits whose conditions hold."""
        for word in range(size):
            self.code.store(mask_of(self.emit, word, pairs), array, word)

    def number(self) -> Value:
        """The number of the combination of inputs: their indices, mixed radix, the last one fastest."""
        code, inputs = self.code, self.case.action.inputs
        if prod(len(item.options) for item in inputs) >= MOST_OCCURRENCES:
            raise Unfit(f"the choices of {self.case.action.name} are too many to be numbered")
        fixed, weight, total = 0, 1, None
        for item in reversed(inputs):
            index = self.indices.get(item.name)
            if index is None:
                fixed += self.case.fixed[item.name] * weight
            else:
                part = code.make(f"mul nuw i64 {index.text}, {weight}")
                total = part if total is None else code.make(f"add nuw i64 {total.text}, {part.text}")
            weight *= len(item.options)
        if total is None:
            return Value(str(fixed), WORD)
        return code.make(f"add nuw i64 {total.text}, {fixed}")


def mask_of(emit: Emitter, word: int, pairs: Sequence[tuple[int, Term]]) -> Value:
    """One word of the bits whose conditions hold."""
    code, sure, parts = emit.code, 0, list[Value]()
    for bit, when in pairs:
        here = bit >> word * WORD & (1 << WORD) - 1
        if not here or when is FALSE:
            continue
        if when is TRUE:
            sure |= here
        else:
            parts.append(code.make(f"select i1 {emit.truth(when).text}, i64 {here}, i64 0"))
    total = Value(str(sure), WORD)
    for part in parts:
        total = code.make(f"or i64 {total.text}, {part.text}")
    return total


def write_nodes(emit: Emitter, nodes: Sequence[Node], sink: Sink) -> None:
    """All cases of a tree."""
    code = emit.code
    for node in nodes:
        if isinstance(node, Branch):
            inside, after = code.fresh_label(), code.fresh_label()
            code.fork(emit.truth(node.test), inside, after)
            code.label(inside)
            write_nodes(emit.inner(), node.inside, sink)
            code.jump(after)
            code.label(after)
        else:
            _leaf(emit.inner(), node, sink)


def _leaf(emit: Emitter, leaf: Leaf, sink: Sink) -> None:
    code, case = emit.code, leaf.case
    end = done = code.fresh_label()
    for test in (leaf.cheap, leaf.early):
        code.only_if(emit.truth(test), end)
    indices, exits = dict[str, Value](), list[tuple[str, Callable[[], None]]]()
    for item in case.loops:
        done, finish = _loop(emit, case, item)
        indices[item.name] = emit.inputs[item.name]
        exits.append((done, finish))
    code.only_if(emit.truth(leaf.late), done)
    sink(Block(code, emit, case, done, indices))
    for label, finish in reversed(exits):
        code.jump(label)
        code.label(label)
        finish()
    code.jump(end)
    code.label(end)


def _loop(emit: Emitter, case: Case, item: Input) -> tuple[str, Callable[[], None]]:
    """Begin a loop over the open options of an input. Gives the label that goes on with the next, and what
    writes its block and ends the loop.
    """
    code = emit.code
    evaluated, *present = case.under([item.evaluated, *item.present])
    pairs = [(1 << i, there) for i, there in enumerate(present)]
    words = [mask_of(emit, word, pairs) for word in range(-(-len(present) // WORD))]
    if evaluated is not TRUE:
        asked = emit.truth(evaluated).text
        words = [
            code.make(f"select i1 {asked}, {word.typed}, i64 {int(k == 0)}") for k, word in enumerate(words)
        ]
    array = code.array(len(words)) if len(words) > 1 else ""
    for k, word in enumerate(words if array else ()):
        code.store(word, array, k)
    before, head, body, step = code.block, code.fresh_label(), code.fresh_label(), code.fresh_label()
    after, index, following = code.fresh_label(), Value(code.name(), WORD), Value(code.name(), WORD)
    code.jump(head)
    code.label(head)
    code.line(f"{index.text} = phi i64 [ 0, %{before} ], [ {following.text}, %{step} ]")
    word = code.load(array, code.make(f"lshr i64 {index.text}, 6")) if array else words[0]
    place = code.make(f"and i64 {index.text}, 63")
    moved = code.make(f"lshr i64 {word.text}, {place.text}")
    code.fork(code.make(f"trunc i64 {moved.text} to i1", 1), body, step)
    code.label(body)
    emit.inputs[item.name] = index

    def finish() -> None:
        code.line(f"{following.text} = add nuw nsw i64 {index.text}, 1")
        more = code.make(f"icmp ult i64 {following.text}, {len(present)}", 1)
        code.fork(more, head, after)
        code.label(after)

    return step, finish


def successor(
    emit: Emitter, layout: WordLayout, updates: Mapping[str, Term], into: str, *, fresh: bool = False
) -> None:
    """Write the words of the successor. fresh: of no state at all."""
    code, clear, const = emit.code, [0] * layout.words, [0] * layout.words
    parts: list[list[Value]] = [[] for _ in clear]
    for name, new in updates.items():
        item = layout.fields[name]
        for k, mask in enumerate(_split(item.mask)):
            clear[item.word + k] |= mask
        if new.op == "const":
            for k, bits in enumerate(_split((int(new.value or 0) - item.base) << item.shift)):
                const[item.word + k] |= bits
        elif new.is_bool:
            parts[item.word].append(
                code.make(f"select i1 {emit.truth(new).text}, i64 {item.mask}, i64 0")
            )
        else:
            for k, value in enumerate(_stored(emit, new, item.base, item.width)):
                parts[item.word + k].append(
                    code.make(f"shl i64 {value.text}, {item.shift}") if item.shift else value
                )
    for word, old in enumerate(emit.words):
        total = Value(str(const[word]), WORD)
        if not fresh and clear[word] != (1 << WORD) - 1:
            kept = code.make(f"and i64 {old.text}, {~clear[word]}") if clear[word] else old
            total = code.make(f"or i64 {kept.text}, {total.text}") if const[word] else kept
        for part in parts[word]:
            total = code.make(f"or i64 {total.text}, {part.text}")
        code.store(total, into, word)


def _split(bits: int) -> list[int]:
    """The words of a number, at least one."""
    found = [bits & (1 << WORD) - 1]
    while bits := bits >> WORD:
        found.append(bits & (1 << WORD) - 1)
    return found


def _stored(emit: Emitter, new: Term, base: int, width: int) -> list[Value]:
    """What a field gets: the value minus its base, in one word or, of a wide field, two."""
    code = emit.code
    lo, hi = emit.interval(new)
    size = 64 if max(map(abs, (lo, hi, lo - base, hi - base))) < 1 << 62 else 128
    value = emit.number(new, size)
    if base:
        value = code.make(f"sub i{size} {value.text}, {base}", size)
    if size == WORD:
        return [value] if width <= WORD else [value, Value("0", WORD)]
    low = code.make(f"trunc i128 {value.text} to i64")
    if width <= WORD:
        return [low]
    high = code.make(f"lshr i128 {value.text}, 64", 128)
    return [low, code.make(f"trunc i128 {high.text} to i64")]


def incidents(block: Block, done: Effects, exact: Callable[[str], bool], tell: bool) -> None:
    """Leave where the occurrence errs, overflows or leaves a range; `tell` the engine of it."""
    checks = [(ERROR, done.error, True), (OVERFLOW, done.overflow, True)]
    for kind, strict in ((BROKEN, True), (RANGE, False)):
        checks += [(kind, fit, False) for name, fit in done.checks if exact(name) is strict]
    for kind, term, bad in checks:
        if term is (FALSE if bad else TRUE):
            continue
        leave_if(block, block.emit.truth(term), kind, tell, when=bad)


def leave_if(block: Block, value: Value, kind: int, tell: bool, *, when: bool) -> None:
    """Leave the occurrence, with an incident, where the value is `when`."""
    code = block.code
    cut, go_on = code.fresh_label() if tell else block.done, code.fresh_label()
    code.fork(value, *((cut, go_on) if when else (go_on, cut)))
    if tell:
        code.label(cut)
        code.line(f"call void @cc_incident(ptr %x, i32 {kind}, i32 {block.case.index})")
        code.jump(block.done)
    code.label(go_on)
