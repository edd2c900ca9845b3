"""Terms as LLVM instructions over the words of a state.

Every operation is exact: it is done in 64 bits where the interval of its operands and of its value allows
that, else in 128, else the system does not fit (`Unfit`). Terms are total, so nothing is evaluated by
halves: an unused branch costs an instruction, never a jump. Each term is computed once in its block and
those below it; conjunctions of fields that equal constants become one mask and one comparison a word, counts
of bits one `ctpop`.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Final

from attrs import field

from consensus_check.compile.native.code import WIDTHS, Code, Value
from consensus_check.compile.native.layout import WORD, Field, WordLayout
from consensus_check.ir.terms import Term
from consensus_check.records import define

TRUE_VALUE: Final = Value("true", 1)
FALSE_VALUE: Final = Value("false", 1)
Interval = tuple[int, int]


class Unfit(Exception):
    """The native engine cannot do this system, and why."""


@define(eq=False)
class Emitter:
    """Values of terms in one block of a function and the blocks it dominates. words: those of the state read.

    inputs: name of an input -> the value that holds its index.
    """

    code: Code
    layout: WordLayout
    words: list[Value]
    inputs: dict[str, Value] = field(factory=dict)
    known: dict[int, Value] = field(factory=dict)
    intervals: dict[int, Interval] = field(factory=dict)

    def inner(self) -> Emitter:
        """An emitter for a block that this one dominates."""
        return Emitter(
            self.code, self.layout, self.words, dict(self.inputs), dict(self.known), self.intervals
        )

    def truth(self, term: Term) -> Value:
        """A Boolean term's value, one bit."""
        return self._value(term)

    def number(self, term: Term, bits: int = 64) -> Value:
        """A term's value as an integer of so many bits; a Boolean is 0 or 1."""
        return self._as_number(self._value(term), bits)

    def interval(self, term: Term) -> Interval:
        """Least and greatest value; where a variable has no bounds, those of what can be stored."""
        for node in _waiting(term, self.intervals, lambda node: node.args):
            self.intervals[node.serial] = self._interval(node)
        return self.intervals[term.serial]

    def constant(self, value: int) -> Value:
        return Value(str(value), 64)

    # -- one term ----------------------------------------

    def _value(self, root: Term) -> Value:
        for term in _waiting(root, self.known, self._needed):
            self.known[term.serial] = self._made(term)
        return self.known[root.serial]

    def _needed(self, term: Term) -> Iterable[Term]:
        """The arguments whose values are used: a mask stands for the others."""
        if term.op == "and":
            return [a for a in term.args if self._test(a) is None]
        if term.op in ("or", "count"):
            return self._bits(term.args)[2]
        return () if self._test(term) is not None else term.args

    def _made(self, term: Term) -> Value:
        args, test = term.args, self._test(term)
        if test is not None:
            return self._masked("eq", *test)
        match term.op:
            case "const":
                if term.is_bool:
                    return TRUE_VALUE if term.value else FALSE_VALUE
                return Value(str(int(term.value or 0)), self._width(self.interval(term)))
            case "var":
                return self._read(self.layout.fields[str(term.value)])
            case "input":
                return self.inputs[str(term.value)]
            case "not":
                return self.code.make(f"xor i1 {self.known[args[0].serial].text}, true", 1)
            case "and":
                return self._and(args)
            case "or":
                return self._or(args)
            case "iff":
                sides = [self.known[a.serial].text for a in args]
                return self.code.make(f"icmp eq i1 {sides[0]}, {sides[1]}", 1)
            case "eq" | "le":
                return self._compare("eq" if term.op == "eq" else "sle", args[0], args[1])
            case "ite":
                return self._ite(term)
            case "add" | "mul":
                return self._sum("add nsw" if term.op == "add" else "mul nsw", term)
            case "div" | "mod":
                return self._divide(term)
            case "count":
                return self._count(args)

    def _known(self, term: Term, bits: int) -> Value:
        return self._as_number(self.known[term.serial], bits)

    def _as_number(self, value: Value, bits: int) -> Value:
        if value.bits == bits:
            return value
        if not value.text.startswith("%"):
            return Value({"true": "1", "false": "0"}.get(value.text, value.text), bits)
        if value.bits == 1:
            return self.code.make(f"zext i1 {value.text} to i{bits}", bits)
        word = "sext" if value.bits < bits else "trunc"
        return self.code.make(f"{word} {value.typed} to i{bits}", bits)

    def _read(self, item: Field) -> Value:
        code, word = self.code, self.words[item.word]
        bits = self._width((item.base, item.place.top))
        if item.wide:
            value = self._read_wide(item)
        else:
            value = word
            if item.shift:
                value = code.make(f"lshr i64 {value.text}, {item.shift}")
            if item.shift + item.width < WORD:
                value = code.make(f"and i64 {value.text}, {(1 << item.width) - 1}")
            if bits > WORD:
                value = code.make(f"zext i64 {value.text} to i{bits}", bits)
        if not item.base:
            return value
        return code.make(f"add nsw {value.typed}, {item.base}", bits)

    def _read_wide(self, item: Field) -> Value:
        """The bits of a field of more than 64 bits, in 128."""
        code = self.code
        low, high = (
            code.make(f"zext i64 {self.words[item.word + k].text} to i128", 128) for k in (0, 1)
        )
        above = code.make(f"shl i128 {high.text}, 64", 128)
        return code.make(f"or i128 {low.text}, {above.text}", 128)

    # -- Booleans ----------------------------------------

    def _and(self, args: tuple[Term, ...]) -> Value:
        tests, rest = dict[int, tuple[int, int]](), list[Value]()
        for arg in args:
            test = self._test(arg)
            if test is None:
                rest.append(self.known[arg.serial])
            else:
                word, mask, value = test
                old = tests.get(word, (0, 0))
                tests[word] = old[0] | mask, old[1] | value
        for word, (mask, value) in sorted(tests.items()):
            rest.append(self._masked("eq", word, mask, value))
        return self._fold("and", rest)

    def _or(self, args: tuple[Term, ...]) -> Value:
        bits, holes, others = self._bits(args)
        rest = [self.known[a.serial] for a in others]
        rest += [self._masked("ne", word, mask, 0) for word, mask in sorted(bits.items())]
        rest += [self._masked("ne", word, mask, mask) for word, mask in sorted(holes.items())]
        return self._fold("or", rest)

    def _masked(self, relation: str, word: int, mask: int, value: int) -> Value:
        """Whether some bits of a word are, or are not, the given ones."""
        masked = self.code.make(f"and i64 {self.words[word].text}, {mask}")
        return self.code.make(f"icmp {relation} i64 {masked.text}, {value}", 1)

    def _fold(self, operation: str, values: list[Value]) -> Value:
        result = values[0]
        for value in values[1:]:
            result = self.code.make(f"{operation} i1 {result.text}, {value.text}", 1)
        return result

    def _test(self, term: Term) -> tuple[int, int, int] | None:
        """A field that must equal a constant: its word, mask and value there."""
        bare = term.args[0] if term.op == "not" else term
        if bare.op == "var" and bare.is_bool:
            item = self.layout.fields[str(bare.value)]
            return item.word, item.mask, 0 if term.op == "not" else item.mask
        if term.op == "eq" and term.args[0].op == "var" and term.args[1].op == "const":
            item = self.layout.fields[str(term.args[0].value)]
            value = int(term.args[1].value or 0)
            if not item.wide and item.base <= value <= item.place.top:
                return item.word, item.mask, (value - item.base) << item.shift
        return None

    def _bits(self, args: Iterable[Term]) -> tuple[dict[int, int], dict[int, int], list[Term]]:
        """Boolean variables, those negated (masks by word), and the other terms."""
        bits, holes, rest = dict[int, int](), dict[int, int](), list[Term]()
        for arg in args:
            bare = arg.args[0] if arg.op == "not" else arg
            if bare.op == "var" and bare.is_bool:
                item, into = self.layout.fields[str(bare.value)], holes if arg.op == "not" else bits
                into[item.word] = into.get(item.word, 0) | item.mask
            else:
                rest.append(arg)
        return bits, holes, rest

    def _count(self, args: tuple[Term, ...]) -> Value:
        bits, holes, rest = self._bits(args)
        code, parts = self.code, list[Value]()
        for masks in (bits, holes):
            for word, mask in sorted(masks.items()):
                masked = code.make(f"and i64 {self.words[word].text}, {mask}")
                if masks is holes:
                    masked = code.make(f"xor i64 {masked.text}, {mask}")
                parts.append(code.make(f"call i64 @llvm.ctpop.i64(i64 {masked.text})"))
        parts += [self._known(a, 64) for a in rest]
        total = parts[0]
        for part in parts[1:]:
            total = code.make(f"add nsw i64 {total.text}, {part.text}")
        return total

    # -- integers ----------------------------------------

    def _compare(self, relation: str, a: Term, b: Term) -> Value:
        bits = max(self._width(self.interval(x)) for x in (a, b))
        left, right = self._known(a, bits), self._known(b, bits)
        return self.code.make(f"icmp {relation} i{bits} {left.text}, {right.text}", 1)

    def _ite(self, term: Term) -> Value:
        condition = self.known[term.args[0].serial]
        if term.is_bool:
            yes, no = (self.known[a.serial] for a in term.args[1:])
        else:
            bits = self._width(self.interval(term))
            yes, no = (self._known(a, bits) for a in term.args[1:])
        return self.code.make(f"select i1 {condition.text}, {yes.typed}, {no.typed}", yes.bits)

    def _sum(self, operation: str, term: Term) -> Value:
        """A sum or a product, in the width of whatever it may be on the way."""
        intervals = [self.interval(a) for a in term.args]
        result = self.interval(term)
        if term.op == "add":
            result = sum(min(lo, 0) for lo, _ in intervals), sum(max(hi, 0) for _, hi in intervals)
        bits = max(map(self._width, [result, *intervals]))
        total = self._known(term.args[0], bits)
        for arg in term.args[1:]:
            total = self.code.make(f"{operation} i{bits} {total.text}, {self._known(arg, bits).text}", bits)
        return self._as_number(total, self._width(self.interval(term)))

    def _divide(self, term: Term) -> Value:
        """Floor division or its remainder, by a constant other than zero."""
        code, by = self.code, int(term.args[1].value or 0)
        lo, hi = self.interval(term.args[0])
        bits = max(map(self._width, [(lo, hi), (by, by)]))
        value = self._known(term.args[0], bits).text
        if by > 0 and by & (by - 1) == 0:
            shift = by.bit_length() - 1
            how = f"ashr i{bits} {value}, {shift}" if term.op == "div" else f"and i{bits} {value}, {by - 1}"
            return self._as_number(code.make(how, bits), self._width(self.interval(term)))
        if bits > WORD:
            raise Unfit("a division of numbers of more than 63 bits")
        if lo >= 0 and by > 0:
            return code.make(f"{'udiv' if term.op == 'div' else 'urem'} i64 {value}, {by}")
        rest = code.make(f"srem i64 {value}, {by}").text
        wrong = code.make(f"icmp {'slt' if by > 0 else 'sgt'} i64 {rest}, 0").text
        if term.op == "mod":
            moved = code.make(f"add nsw i64 {rest}, {by}").text
            return code.make(f"select i1 {wrong}, i64 {moved}, i64 {rest}")
        toward_zero = code.make(f"sdiv i64 {value}, {by}").text
        less = code.make(f"sext i1 {wrong} to i64").text
        return code.make(f"add nsw i64 {toward_zero}, {less}")

    # -- intervals ----------------------------------------

    def _width(self, interval: Interval) -> int:
        lo, hi = interval
        for bits in WIDTHS:
            half = 1 << (bits - 2)
            if -half <= lo and hi < half:
                return bits
        raise Unfit("a number of more than 126 bits")

    def _interval(self, term: Term) -> Interval:
        if term.is_bool:
            return 0, 1
        if term.lo is not None and term.hi is not None:
            return term.lo, term.hi
        if term.op == "var":
            place = self.layout.fields[str(term.value)].place
            return place.base, place.top
        found = [self.intervals[a.serial] for a in term.args]
        match term.op:
            case "ite":
                return min(lo for lo, _ in found[1:]), max(hi for _, hi in found[1:])
            case "add":
                return sum(lo for lo, _ in found), sum(hi for _, hi in found)
            case "mul":
                corners = [x * y for x in found[0] for y in found[1]]
                return min(corners), max(corners)
            case "div":
                by = int(term.args[1].value or 0)
                ends = sorted(end // by for end in found[0])
                return ends[0], ends[1]
            case _:
                raise Unfit(f"the range of {term.op}")


def _waiting(
    root: Term, known: Container[int], needed: Callable[[Term], Iterable[Term]]
) -> list[Term]:
    """The term and all it needs, directly or not, that is not known yet; children before parents."""
    found, seen = list[Term](), set[int]()
    stack = [(root, False)]
    while stack:
        term, ready = stack.pop()
        if ready:
            found.append(term)
        elif term.serial not in known and term.serial not in seen:
            seen.add(term.serial)
            stack.append((term, True))
            stack.extend((arg, False) for arg in needed(term))
    return found
