"""All methods of a spec by name, and what calls what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from consensus_check.ir.protocol import Call, Method, ProtocolDecl, RoleDecl, SharedDecl, Spec
from consensus_check.records import frozen
from consensus_check.spec.reader.symbols import Symbols
from consensus_check.spec.reader.walking import all_expressions

Key = tuple[str, str]


@frozen
class Program:
    """methods: by owner ('' for a module's helpers) and name."""

    spec: Spec
    methods: Mapping[Key, Method]

    def callees(self, method: Method) -> Iterator[Key]:
        """What a method calls, once for each call in its text."""
        for expr in all_expressions(method.body):
            if isinstance(expr, Call) and (expr.owner, expr.name) in self.methods:
                yield expr.owner, expr.name


def program_of(spec: Spec) -> Program:
    found: dict[Key, Method] = {("", method.name): method for method in spec.functions}
    owners: list[RoleDecl | SharedDecl | ProtocolDecl] = [*spec.roles, *spec.shared, *spec.protocols]
    for owner in owners:
        found.update({(owner.name, method.name): method for method in owner.methods})
    return Program(spec, found)


def refuse_recursion(symbols: Symbols, program: Program) -> bool:
    """Report every method that calls itself in the end. Gives whether there is none."""
    calls = {key: sorted(set(program.callees(method))) for key, method in program.methods.items()}
    recursive = [key for key in calls if _reaches(calls, key)]
    for key in recursive:
        symbols.text.report("CC228", f"{key[1]} calls itself", program.methods[key].at)
    return not recursive


def _reaches(calls: Mapping[Key, list[Key]], start: Key) -> bool:
    pending, seen = list(calls[start]), set[Key]()
    while pending:
        key = pending.pop()
        if key == start:
            return True
        if key not in seen:
            seen.add(key)
            pending += calls.get(key, [])
    return False
