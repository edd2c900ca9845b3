"""What can be asked only of the whole: guards, loops, sight, recursion, handlers, environment."""

from __future__ import annotations

from consensus_check.ir.protocol import Spec
from consensus_check.spec.reader.guards import check_guards
from consensus_check.spec.reader.handlers import check_protocol, check_role
from consensus_check.spec.reader.loops import check_loops
from consensus_check.spec.reader.program import program_of, refuse_recursion
from consensus_check.spec.reader.sight import check_sight
from consensus_check.spec.reader.suits import environment_errors
from consensus_check.spec.reader.symbols import Symbols


def check(symbols: Symbols, spec: Spec) -> None:
    """Report all that is wrong with the whole. Who handles what is asked only where every part could be
    read.
    """
    complete = not symbols.text.errors
    program = program_of(spec)
    if refuse_recursion(symbols, program):
        for method in program.methods.values():
            check_guards(symbols, program, method)
            check_loops(symbols, program, method)
            check_sight(symbols, program, method)
    if not complete:
        return
    for role in spec.roles:
        check_role(symbols, role)
    for protocol in spec.protocols:
        check_protocol(symbols, spec, protocol)
        symbols.text.errors.extend(environment_errors(spec, protocol, protocol.environment))
