"""Certificates on the command line: written by `check --out FILE.cert.json`, checked again by `replay`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from consensus_check.certificate.checker import check_certificate
from consensus_check.certificate.document import Recorded
from consensus_check.certificate.document import write as text_of
from consensus_check.certificate.make import NoCertificate, certify
from consensus_check.check.request import Cell, protocols
from consensus_check.check.run import Proved, timing_of
from consensus_check.cli import codes, output, paint
from consensus_check.cli.options import Output
from consensus_check.cli.reading import Read
from consensus_check.ir.digest import digest
from consensus_check.lower import lower
from consensus_check.report.document import Json, dumps
from consensus_check.report.environment import environment_text, in_words
from consensus_check.report.page import Page, Span, line, plural, wrapped
from consensus_check.trace.record import Header


def write(path: str, read: Read, proved: Sequence[Proved]) -> None:
    """Write the certificate of what holds in the first cell in which anything does."""
    if not proved:
        sys.stderr.write(f"{path} is not written: nothing is proved by a complete search\n")
        return
    first = proved[0]
    scope = first.cell.scope
    try:
        made = certify(first.system, first.properties, digest=digest(first.system))
    except NoCertificate as why:
        sys.stderr.write(f"{path} is not written: {why}\n")
        return
    for name, why_not in made.refused:
        sys.stderr.write(f"{path}: {name} is not certified: {why_not}\n")
    if not made.certificate.properties:
        sys.stderr.write(f"{path} is not written: nothing could be certified\n")
        return
    if len(proved) > 1:
        sys.stderr.write(f"{path} is about n={scope.n} of {first.cell.protocol.name} alone\n")
    header = Header(read.name, read.digest, first.cell.protocol.name, "", None, scope, first.cell.environment)
    names = tuple(variable.name for variable in first.system.variables)
    output.write(path, text_of(Recorded(header, names, made.certificate)))


def recheck(path: str, recorded: Recorded, it: Read, out: Output) -> int:
    """Lower again, check every proof by the meaning alone, and say which of them stand. 0 where all do."""
    header = recorded.header
    protocol = protocols(it.spec, header.protocol)[0]
    system = lower(it.spec, protocol, scope=header.scope, environment=header.environment)
    answers = check_certificate(system, digest(system), recorded.certificate)
    cell = Cell(protocol, header.scope, header.environment)
    environment = environment_text(header.environment, timing=timing_of(it.spec, cell))
    given = [f"{name}={value}" for name, value in header.scope.parameters.items()]
    surroundings = " · ".join([in_words(environment), *given])
    if out.json:
        paint.say(dumps(_document(path, recorded, it, answers) | {"under": surroundings}))
    else:
        paint.show(_page(path, recorded, surroundings, answers))
    return codes.VIOLATED if any(answers.values()) else codes.FINE


def _document(path: str, recorded: Recorded, it: Read, answers: dict[str, str | None]) -> Json:
    return {
        "schema": "consensus-check/1",
        "command": "replay",
        "certificate": path,
        "spec": it.name,
        "digest": it.digest,
        "system": recorded.certificate.system,
        "protocol": recorded.header.protocol,
        "group_size": recorded.header.scope.n,
        "states": len(recorded.certificate.states),
        "properties": [
            {"property": name, "proved": why is None, "problem": why} for name, why in answers.items()
        ],
        "fits": not any(answers.values()),
    }


def _page(path: str, recorded: Recorded, surroundings: str, answers: dict[str, str | None]) -> Page:
    header, width = recorded.header, paint.width()
    states = plural(len(recorded.certificate.states), "state")
    page: Page = [
        line(Span(f"{path}: a certificate for {header.protocol} at n={header.scope.n}, {states}", "strong")),
        *wrapped(f"under: {surroundings}", width),
    ]
    for name, why in answers.items():
        if why is None:
            page += wrapped(f"{name} holds: every step and every reason checked", width, style="good")
        else:
            page += wrapped(f"{name} is not proved: {why}", width, style="bad")
    return page
