"""Terms as Python expressions over a packed state `s` and inputs.

Conjunctions of field = constant become one mask and one comparison, counts of bits one `bit_count`. A term
that is used twice, is long, or is deep becomes a local name, bound where it is first needed; the walk is
iterative.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final
from weakref import WeakKeyDictionary

from attrs import field

from consensus_check.compile.layout import Layout, Place
from consensus_check.ir.terms import Term, postorder
from consensus_check.records import frozen

LONGEST: Final = 400
DEEPEST: Final = 60

TERNARY, OR, AND, NOT, COMPARE, BITOR, BITAND, SHIFT, ADD, MUL, UNARY, ATOM = range(12)


@frozen
class Text:
    """An expression, how tightly it binds, and how deep its parentheses may nest."""

    code: str
    binds: int
    depth: int = 0

    def at(self, level: int) -> str:
        """The text as an operand of an operator that binds at `level`."""
        return self.code if self.binds >= level else f"({self.code})"


@frozen(eq=False)
class Emitter:
    """Expressions of one block of statements. `line` receives the bindings of local names, before the
    expression's use.

    Inner blocks share the names bound so far (`inner`).
    """

    layout: Layout
    line: Callable[[str], None]
    inputs: dict[str, str] = field(factory=dict)
    known: dict[int, Text] = field(factory=dict)
    uses: Counter[int] = field(factory=Counter)
    fresh: list[int] = field(factory=lambda: [0])

    def inner(self, line: Callable[[str], None]) -> Emitter:
        return Emitter(self.layout, line, dict(self.inputs), dict(self.known), self.uses, self.fresh)

    def expect(self, terms: Iterable[Term]) -> None:
        """Count the uses of subterms, so that shared ones get a name."""
        for term in postorder(terms):
            self.uses.update(arg.serial for arg in term.args)

    def truth(self, term: Term) -> Text:
        """An expression that is true (any non-zero value) iff the Boolean term holds."""
        return self._emit(term)

    def number(self, term: Term) -> Text:
        """An expression with the value of the term (Booleans as 0 and 1)."""
        return _as_number(term, self._emit(term))

    def _emit(self, root: Term) -> Text:
        if root.serial in self.known:
            return self.known[root.serial]
        stack = [(root, False)]
        while stack:
            term, ready = stack.pop()
            if term.serial in self.known:
                continue
            if not ready:
                stack.append((term, True))
                stack.extend(
                    (a, False) for a in term.args if a.op not in ("const", "var") and not self._plain(a)
                )
                continue
            self._bind(term, self._text(term))
        return self.known[root.serial]

    def _bind(self, term: Term, text: Text) -> None:
        shared = (
            self.uses[term.serial] > 1 and term.op not in ("var", "const", "input") and not self._plain(term)
        )
        if shared or len(text.code) > LONGEST or text.depth > DEEPEST:
            name = f"x{self.fresh[0]}"
            self.fresh[0] += 1
            self.line(f"{name} = {text.code}")
            text = Text(name, ATOM)
        self.known[term.serial] = text

    def _get(self, term: Term) -> Text:
        known = self.known.get(term.serial)
        return known if known is not None else self._text(term)

    def _plain(self, term: Term) -> bool:
        """A test of one field against a constant: as cheap as a name."""
        return _test(term, self.layout) is not None

    # -- one operation ----------------------------------------

    def _text(self, term: Term) -> Text:
        test = _test(term, self.layout)
        if test is not None:
            return _tests([test])
        args = term.args
        match term.op:
            case "const":
                value = int(term.value) if term.value is not None else 0
                return Text(str(value), ATOM if value >= 0 else UNARY)
            case "var":
                return _read(self.layout.places[str(term.value)])
            case "input":
                return Text(self.inputs[str(term.value)], ATOM)
            case "not":
                inner = self._get(args[0])
                return Text(f"not {inner.at(NOT)}", NOT, inner.depth + 1)
            case "and":
                return self._and(args)
            case "or":
                return self._or(args)
            case "iff":
                sides = [self._get(a) for a in args]
                return _join(" == ", [Text(f"not {t.at(NOT)}", NOT, t.depth) for t in sides], COMPARE)
            case "eq":
                return _join(" == ", [self._number(a) for a in args], COMPARE)
            case "le":
                return self._le(args[0], args[1])
            case "ite":
                return self._ite(term)
            case "add":
                return _join(" + ", [self._number(a) for a in args], ADD)
            case "mul":
                return _join(" * ", [self._number(a) for a in args], MUL)
            case "div":
                return _join(" // ", [self._number(a) for a in args], MUL)
            case "mod":
                return _join(" % ", [self._number(a) for a in args], MUL)
            case "count":
                return self._count(args)

    def _number(self, term: Term) -> Text:
        return _as_number(term, self._get(term))

    def _and(self, args: tuple[Term, ...]) -> Text:
        tests = [t for a in args if (t := _test(a, self.layout)) is not None and t[2]]
        rest = [a for a in args if (t := _test(a, self.layout)) is None or not t[2]]
        parts = ([_tests(tests)] if tests else []) + [self._get(a) for a in sorted(rest, key=_weight)]
        return _join(" and ", parts, AND)

    def _or(self, args: tuple[Term, ...]) -> Text:
        bits, holes, rest = 0, 0, list[Term]()
        for a in args:
            place = self._bit(a)
            hole = self._bit(a.args[0]) if a.op == "not" else None
            if place is not None:
                bits |= place.mask
            elif hole is not None:
                holes |= hole.mask
            else:
                rest.append(a)
        parts = [Text(f"s & {bits}", BITAND)] if bits else []
        parts += [Text(f"s & {holes} != {holes}", COMPARE)] if holes else []
        return _join(" or ", parts + [self._get(a) for a in sorted(rest, key=_weight)], OR)

    def _bit(self, term: Term) -> Place | None:
        return self.layout.places[str(term.value)] if term.op == "var" and term.is_bool else None

    def _le(self, a: Term, b: Term) -> Text:
        for var, const, sign in ((a, b, "<="), (b, a, ">=")):
            if var.op == "var" and not var.is_bool and const.op == "const":
                place = self.layout.places[str(var.value)]
                bound = (int(const.value or 0) - place.base) << place.shift
                return Text(f"s & {place.mask} {sign} {bound}", COMPARE)
        return _join(" <= ", [self._number(a), self._number(b)], COMPARE)

    def _ite(self, term: Term) -> Text:
        condition = self._get(term.args[0])
        sides = [self._get(a) if term.is_bool else self._number(a) for a in term.args[1:]]
        depth = 1 + max(condition.depth, *(side.depth for side in sides))
        return Text(f"{sides[0].at(OR)} if {condition.at(OR)} else {sides[1].at(OR)}", TERNARY, depth)

    def _count(self, args: tuple[Term, ...]) -> Text:
        bits, holes, missing, rest = 0, 0, 0, list[Term]()
        for a in args:
            place = self._bit(a)
            hole = self._bit(a.args[0]) if a.op == "not" else None
            if place is not None:
                bits |= place.mask
            elif hole is not None:
                holes, missing = holes | hole.mask, missing + 1
            else:
                rest.append(a)
        parts = [Text(f"(s & {bits}).bit_count()", ATOM)] if bits else []
        parts += [Text(f"({missing} - (s & {holes}).bit_count())", ATOM)] if holes else []
        return _join(" + ", parts + [self._number(a) for a in rest], ADD)


Test = tuple[int, int, bool]


def _test(term: Term, layout: Layout) -> Test | None:
    """A field compared with a constant: mask, value, and whether they must agree (else: differ)."""
    if term.op == "not":
        inner = _test(term.args[0], layout)
        if inner is None or not inner[2]:
            return None
        mask, value, _ = inner
        single = mask & (mask - 1) == 0
        return (mask, mask ^ value, True) if single else (mask, value, False)
    if term.op == "var" and term.is_bool:
        mask = layout.places[str(term.value)].mask
        return mask, mask, True
    if term.op == "eq" and term.args[0].op == "var" and term.args[1].op == "const":
        place = layout.places[str(term.args[0].value)]
        value = int(term.args[1].value or 0)
        return (
            (place.mask, (value - place.base) << place.shift, True)
            if place.base <= value <= place.top
            else None
        )
    return None


def _tests(tests: list[Test]) -> Text:
    mask = value = 0
    for bits, wanted, _ in tests:
        mask, value = mask | bits, value | wanted
    if not tests[0][2]:
        return Text(f"s & {mask} != {value}", COMPARE)
    if mask & (mask - 1) == 0:
        return Text(f"s & {mask}", BITAND) if value else Text(f"not s & {mask}", NOT)
    return Text(f"s & {mask} == {value}", COMPARE) if value else Text(f"not s & {mask}", NOT)


def _read(place: Place) -> Text:
    if place.is_bool:
        return Text(f"s & {place.mask}", BITAND)
    low = f"s >> {place.shift} & {(1 << place.width) - 1}" if place.shift else f"s & {place.mask}"
    if not place.base:
        return Text(low, BITAND)
    return Text(f"({low}) {'+' if place.base > 0 else '-'} {abs(place.base)}", ADD)


def _as_number(term: Term, text: Text) -> Text:
    if not term.is_bool or term.op == "const":
        return text
    return Text(f"(1 if {text.at(OR)} else 0)", ATOM, text.depth + 1)


def _join(operator: str, parts: list[Text], level: int) -> Text:
    if len(parts) == 1:
        return parts[0]
    return Text(operator.join(p.at(level + 1) for p in parts), level, 1 + max(p.depth for p in parts))


def _weight(term: Term) -> tuple[int, int]:
    """Cheap terms first: how deep a term is. Depths are remembered, so that each term is looked at once."""
    waiting = [term]
    while waiting:
        node = waiting[-1]
        unknown = [arg for arg in node.args if arg not in _depths]
        if unknown:
            waiting += unknown
            continue
        _depths[node] = 1 + max((_depths[arg] for arg in node.args), default=0)
        waiting.pop()
    return _depths[term], term.serial


_depths: WeakKeyDictionary[Term, int] = WeakKeyDictionary()
