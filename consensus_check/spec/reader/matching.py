"""`match` on enums, messages, agents and None, taken apart into `if`."""

from __future__ import annotations

import ast
from collections.abc import Callable

from consensus_check.ir.protocol import (
    Assign,
    Attribute,
    Expr,
    If,
    Literal_,
    Name,
    Operation,
    Query,
    Statement,
)
from consensus_check.ir.types import AgentType, EnumType, MessageType, OptionalType, Type
from consensus_check.records import define
from consensus_check.spec.reader.arguments import boolean
from consensus_check.spec.reader.assignments import Lines, keep
from consensus_check.spec.reader.body import Body, Scope, merge
from consensus_check.spec.reader.narrowing import facts, path_of
from consensus_check.spec.reader.relations import BOOL, NONE, comparable, literal, show, without_none
from consensus_check.spec.reader.symbols import nearest

Block = Callable[[Body, list[ast.stmt]], tuple[tuple[Statement, ...], bool]]


@define
class _Case:
    """One case: when it applies (None: always) and what it names."""

    test: Expr | None
    captures: dict[str, Expr]


def match_statement(body: Body, node: ast.Match, lines: Lines, block: Block) -> bool:
    """Read a match. Gives whether the method goes on after it."""
    subject = body.value(node.subject)
    _check_subject(body, subject, node.subject)
    if path_of(subject) is None or any(_captures(case.pattern) for case in node.cases):
        subject = keep(body, subject, body.at(node.subject), lines)
    tests: list[Expr] = []
    branches: list[tuple[tuple[Statement, ...], bool]] = []
    ends: list[Scope | None] = []
    remaining = _members(subject.type)
    scope, exhausted = body.scope, False
    for case in node.cases:
        if exhausted:
            body.symbols.text.report("CC231", "no value is left for this case", case.pattern)
            break
        body.scope = scope.copy()
        found = _pattern(body, case.pattern, _present(body, subject))
        covered = _covered(found.test, subject.type, remaining)
        test = _guarded(body, case, found)
        if test is not None:
            body.scope.learn(facts(test, True))
        head = _bind(body, found, case)
        then, reached = block(body, case.body)
        branches.append((head + then, reached))
        ends.append(body.scope if reached else None)
        if case.guard is None:
            remaining -= covered
        exhausted = test is None or (case.guard is None and not remaining)
        tests.append(test if test is not None else literal(True))
        if test is not None:
            scope = scope.copy()
            scope.learn(facts(test, False))
    if not exhausted:
        branches.append(((), True))
        ends.append(scope)
    body.scope = _merged(ends) or Scope()
    lines.extend(_nested(tests, [b for b, _ in branches], exhausted, body.at(node)))
    return any(reached for _, reached in branches)


def _present(body: Body, subject: Expr) -> Expr:
    """The subject with what the cases before have told of it."""
    if isinstance(subject, Name) and subject.name in body.scope.types:
        return Name(subject.name, body.scope.types[subject.name], subject.at)
    return subject


def _merged(ends: list[Scope | None]) -> Scope | None:
    merged: Scope | None = None
    for end in ends:
        merged = merge(merged, end)
    return merged


def _nested(
    tests: list[Expr], blocks: list[tuple[Statement, ...]], exhausted: bool, at: int
) -> tuple[Statement, ...]:
    """if, elif, ..., else; an exhausted match ends in `else`."""
    rest = blocks[-1]
    conditions = tests[:-1] if exhausted else tests
    for test, then in reversed(list(zip(conditions, blocks[:-1], strict=True))):
        rest = (If(test, then, rest, at),)
    return rest


def _check_subject(body: Body, subject: Expr, node: ast.expr) -> None:
    if not isinstance(without_none(subject.type), EnumType | MessageType | AgentType):
        raise body.error("CC241", f"match on {show(subject.type)}", node)


def _members(type_: Type) -> set[str]:
    """What a value can be, told apart by cases."""
    none = {"None"} if isinstance(type_, OptionalType) else set[str]()
    match without_none(type_):
        case EnumType(members=members):
            return none | set(members)
        case MessageType(classes=names) | AgentType(roles=names):
            return none | set(names)
        case _:
            return none


def _covered(test: Expr | None, type_: Type, remaining: set[str]) -> set[str]:
    match test:
        case None:
            return set(remaining)
        case Operation(op="or", args=args):
            return {name for arg in args for name in _covered(arg, type_, remaining)}
        case Operation(op="==", args=(_, Literal_(value=None))):
            return {"None"}
        case Operation(op="==", args=(_, Literal_(value=str(member)))):
            return {member}
        case Query(name="isinstance", names=names):
            return set(names)
        case _:
            return set()


def _guarded(body: Body, case: ast.match_case, found: _Case) -> Expr | None:
    if case.guard is None:
        return found.test
    inner = body.inner(facts(found.test, True) if found.test is not None else {})
    inner.aliases.update(found.captures)
    guard = boolean(inner, case.guard, "the condition of a case")
    return guard if found.test is None else Operation("and", (found.test, guard), BOOL, body.at(case.guard))


def _bind(body: Body, found: _Case, case: ast.match_case) -> tuple[Statement, ...]:
    if not found.captures:
        return ()
    at = body.at(case.pattern)
    targets: list[Expr] = []
    for name, value in found.captures.items():
        body.declared.setdefault(name, value.type)
        body.scope.assign(name, value.type)
        targets.append(Name(name, value.type, at))
    return (Assign(tuple(targets), tuple(found.captures.values()), at),)


def _captures(pattern: ast.pattern) -> bool:
    return any(isinstance(p, ast.MatchAs) and p.name for p in ast.walk(pattern))


def _pattern(body: Body, pattern: ast.pattern, subject: Expr) -> _Case:
    at = body.at(pattern)
    match pattern:
        case ast.MatchAs(pattern=None, name=name):
            return _Case(None, {name: subject} if name else {})
        case ast.MatchAs(pattern=inner, name=name) if inner is not None and name:
            found = _pattern(body, inner, subject)
            found.captures[name] = _narrow(subject, found.test)
            return found
        case ast.MatchSingleton(value=None):
            return _Case(Operation("==", (subject, Literal_(None, NONE, at)), BOOL, at), {})
        case ast.MatchValue(value=value):
            return _Case(Operation("==", (subject, _value(body, value, subject)), BOOL, at), {})
        case ast.MatchOr(patterns=patterns):
            return _either(body, [_pattern(body, each, subject) for each in patterns], pattern)
        case ast.MatchClass():
            return _class_pattern(body, pattern, subject)
        case _:
            raise body.error("CC241", "this pattern is not in the language", pattern)


def _narrow(subject: Expr, test: Expr | None) -> Expr:
    known = facts(test, True) if test is not None else {}
    path = path_of(subject)
    if path in known and isinstance(subject, Name):
        return Name(subject.name, known[path], subject.at)
    return subject


def _value(body: Body, node: ast.expr, subject: Expr) -> Expr:
    value = body.value(node)
    if not isinstance(value, Literal_) or not isinstance(value.type, EnumType):
        raise body.error("CC241", "a case names members of an enum", node)
    if not comparable(value.type, subject.type):
        raise body.error("CC307", f"{show(subject.type)} is never {value.type.name}.{value.value}", node)
    return value


def _either(body: Body, cases: list[_Case], node: ast.pattern) -> _Case:
    if any(case.captures for case in cases):
        raise body.error("CC241", "names captured under `|`", node)
    tests = [case.test for case in cases if case.test is not None]
    if len(tests) < len(cases):
        return _Case(None, {})
    names = [test.names for test in tests if isinstance(test, Query)]
    if len(names) == len(tests) and isinstance(tests[0], Query):
        every = tuple(sorted({name for each in names for name in each}))
        return _Case(Query("isinstance", tests[0].args, BOOL, every, tests[0].at), {})
    return _Case(Operation("or", tuple(tests), BOOL, body.at(node)), {})


def _class_pattern(body: Body, pattern: ast.MatchClass, subject: Expr) -> _Case:
    at = body.at(pattern)
    name = pattern.cls.id if isinstance(pattern.cls, ast.Name) else ""
    possible = _members(subject.type)
    if name not in possible:
        raise body.error(
            "CC241",
            f"{show(subject.type)} is never {name or 'this'}",
            pattern.cls,
            nearest(name, sorted(possible)),
        )
    test = Query("isinstance", (subject,), BOOL, (name,), at)
    struct = body.symbols.structs.get(name)
    fields = {} if struct is None else struct.fields
    given = list(zip(fields, pattern.patterns, strict=False)) + list(
        zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True)
    )
    if len(pattern.patterns) > len(fields):
        raise body.error("CC303", f"{name} has {len(fields)} fields", pattern)
    whole = _Case(test, {})
    known = _narrow(subject, test)
    for field, inner in given:
        type_ = body.symbols.of_field(fields, field)
        if type_ is None:
            raise body.error("CC302", f"{name} has no {field}", inner, nearest(field, list(fields)))
        value = Attribute(known, field, type_, at)
        found = _pattern(body, inner, value)
        whole.captures.update(found.captures)
        if found.test is not None:
            assert whole.test is not None
            whole.test = Operation("and", (whole.test, found.test), BOOL, at)
    return whole
