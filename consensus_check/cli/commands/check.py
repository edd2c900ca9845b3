"""`check`: decide every property of every cell, show the shortest way one fails, and write what was asked
for.
"""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field

from consensus_check._version import VERSION
from consensus_check.check.engines import Disagreement
from consensus_check.check.request import Cell, Request, expect_agent
from consensus_check.check.run import Findings, Kept, check_spec
from consensus_check.cli import codes, interrupts, output, paint
from consensus_check.cli.failures import Failure, of_error
from consensus_check.cli.options import Output, Search, Setting
from consensus_check.cli.progress import Ticker
from consensus_check.cli.reading import Read, read
from consensus_check.cli.settings import configured, request_of
from consensus_check.cli.solver import Queries, engines_of
from consensus_check.errors import ConsensusCheckError, InternalError
from consensus_check.records import frozen
from consensus_check.report.result import Document, Result
from consensus_check.report.results import Telling, results_page
from consensus_check.trace.errors import InputError

if TYPE_CHECKING:
    from consensus_check.report.document import Json

DISAGREEMENTS = ".consensus-check/disagreements"


def check(named: str, setting: Setting, search: Search, out: Output) -> int:
    """Run the command and return its exit code. Raises ConsensusCheckError for what cannot be checked."""
    started = datetime.now(UTC).isoformat(timespec="seconds")
    if out.json and out.jsonl:
        raise InputError("CC604", "--json and --jsonl exclude each other")
    output.expect_writable(out.out)
    setting, search = configured(setting, search)
    it = read(named)
    request = request_of(it.spec, setting, search, protocol=it.located.protocol, prop=it.located.property)
    expect_agent(it.spec, request, out.agent)
    engines, queries = engines_of(search, out.out)
    job = _Job(it, request, setting, search, out, started, queries)
    findings = Findings()
    ticker = Ticker(quiet=out.quiet)
    try:
        check_spec(
            it.spec,
            request,
            into=findings,
            engines=engines,
            on_result=job.line,
            progress=lambda cell: ticker.watch(_title(cell)),
        )
    except KeyboardInterrupt:
        findings.interrupted = True
    except ConsensusCheckError as error:
        ticker.clear()
        with interrupts.held():
            failure = job.kept(error, findings) if isinstance(error, Disagreement) else error
            if findings.results:
                return job.report(findings, failed=of_error(failure))
        raise failure from None
    with interrupts.held():
        ticker.clear()
        return job.report(findings)


def _title(cell: Cell) -> str:
    return f"{cell.protocol.name}, n={cell.scope.n}"


@frozen
class _Job:
    """One invocation: what was asked and how it is told."""

    read: Read
    request: Request
    setting: Setting
    search: Search
    out: Output
    started: str = field()
    queries: Queries | None = None

    def line(self, result: Result) -> None:
        """A line of JSON as a result ends."""
        if self.out.jsonl:
            with interrupts.held():
                from consensus_check.report.document import dumps
                from consensus_check.report.document import result as as_json

                paint.say(dumps(as_json(result), indent=None))

    def report(self, findings: Findings, *, failed: Failure | None = None) -> int:
        """Print, write the files, and decide the exit code. failed: what ended the command before its end."""
        found = self.document(findings)
        if self.out.json:
            paint.say(_json(found, failed.errors if failed else ()))
        elif not self.out.jsonl:
            paint.show(results_page(found, self.telling()))
        if failed is not None:
            sys.stderr.write(failed.text + "\n")
        elif self.queries is not None and (said := self.queries.account()):
            sys.stderr.write(said + "\n")
        for path in self.out.out:
            self.write(path, found, findings)
        if not found.results and not found.interrupted:
            raise InputError(
                "CC604",
                "nothing was checked: "
                + (found.skipped[0].reason if found.skipped else "the spec has no property"),
                help="choose sizes and parameters that the spec allows",
            )
        code = exit_code(found, expect=self.search.expect, strict=self.search.warnings_as_errors)
        return codes.first([code, failed.code]) if failed else code

    def document(self, findings: Findings) -> Document:
        return Document(
            "check",
            VERSION,
            self.read.name,
            self.read.digest,
            self.started,
            tuple(findings.results),
            tuple(findings.skipped),
            findings.interrupted,
        )

    def kept(self, error: Disagreement, findings: Findings) -> InternalError:
        """Keep what each of the engines says in files, and name them in the error."""
        sizes = [result.group_size for one in findings.contradicting.values() for result in one.results]
        name = f"{self.read.name} {error.property} n={sizes[0] if sizes else ''}"
        folder = Path(DISAGREEMENTS) / re.sub(r"\W+", "-", name).strip("-")
        files = list[str]()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for engine, said in sorted(findings.contradicting.items()):
                for kind in (".json", ".itf.json") if said.runs else (".json",):
                    files.append(str(folder / f"{engine}{kind}"))
                    self.write(files[-1], self.document(said), said)
        except (OSError, InputError) as trouble:
            return InternalError("CC920", f"{error.message}; their answers cannot be kept: {trouble}")
        return InternalError("CC920", f"{error.message}; see {', '.join(files)}")

    def telling(self) -> Telling:
        return Telling(
            width=paint.width(),
            quiet=self.out.quiet,
            verbose=self.out.verbose,
            why=self.out.why,
            agent=self.out.agent or "",
            expect=self.search.expect,
            all_kinds=self.search.all_kinds,
            command=self.read.name,
            options=_options(self.setting, self.search),
            spec=self.read.spec,
            protocols=self.read.protocols,
        )

    def write(self, path: str, found: Document, findings: Findings) -> None:
        """One file of --out."""
        kind = output.ending(path)
        if kind == output.QUERIES:
            output.write(path, self.queries.text() if self.queries else "")
            return
        if kind == output.CERTIFICATE:
            from consensus_check.cli import certificates  # an engine's other half, rarely wanted

            certificates.write(path, self.read, findings.proved)
            return
        if kind in output.TRACES:
            self._trace(path, kind, findings.runs)
            return
        output.write(path, self._text(kind, found))

    def _text(self, kind: str, found: Document) -> str:
        """The results in a format, which is loaded when it is asked for."""
        protocols = self.read.protocols
        match kind:
            case ".json":
                return _json(found)
            case ".md":
                from consensus_check.report import markdown

                return markdown.write(found, protocols)
            case ".csv":
                from consensus_check.report import csv

                return csv.write(found)
            case ".xml":
                from consensus_check.report import junit

                return junit.write(found, protocols, expect=self.search.expect)
            case _:
                from consensus_check.report import sarif

                return sarif.write(found, protocols, str(self.read.located.path))

    def _trace(self, path: str, kind: str, runs: Sequence[Kept]) -> None:
        if not runs:
            sys.stderr.write(f"{path} is not written: there is no run to show\n")
            return
        from consensus_check.trace.record import Header
        from consensus_check.trace.write import write as write_trace

        run = next((one for one in runs if one.kind is not None), runs[0])
        if len(runs) > 1:
            rest = sorted({one.property for one in runs} - {run.property})
            others = f"; choose another with --property ({', '.join(rest)})" if rest else ""
            sys.stderr.write(f"{path} is the run of {run.property} at n={run.cell.scope.n}{others}\n")
        protocol = run.cell.protocol
        header = Header(
            self.read.name,
            self.read.digest,
            protocol.name,
            run.property,
            run.kind,
            run.cell.scope,
            run.cell.environment,
        )
        phases = protocol.phases.members if protocol.phases else ()
        output.write(path, write_trace(kind, run.system, run.found.run, header, phases=phases))


def exit_code(found: Document, *, expect: bool, strict: bool) -> int:
    """The exit code of a check. strict: warnings count as violations."""
    answers = [codes.INTERRUPTED] if found.interrupted else []
    for result in found.results:
        if expect:
            if result.expected is not None and not result.met:
                answers.append(codes.UNDECIDED if result.met is None else codes.VIOLATED)
        elif result.verdict != "holds":
            answers.append(codes.VIOLATED if result.verdict == "violated" else codes.UNDECIDED)
        if strict and result.warnings:
            answers.append(codes.VIOLATED)
    return codes.first(answers)


def _json(found: Document, errors: tuple[Json, ...] = ()) -> str:
    from consensus_check.report.document import document, dumps

    return dumps(document(found, errors=errors))


def failed_document(given: Sequence[str], failure: Failure) -> str:
    """The document of a command that could not do its work."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    spec = next((word for word in given[1:] if not word.startswith("-")), "")
    empty = Document(given[0], VERSION, spec, "", now, interrupted=failure.code == codes.INTERRUPTED)
    return _json(empty, failure.errors)


def _options(setting: Setting, search: Search) -> str:
    """The options that decide what a result means, as they were given."""
    words: list[str] = []
    for name in ("topology", "timing", "coins", "deadline"):
        value: str | None = getattr(setting, name)
        if value is not None:
            words += [f"--{name}", value]
    for name in ("network", "fault", "fairness"):
        for one in getattr(setting, name):
            words += [f"--{name}", one]
    words += ["--heals"] if setting.heals else []
    words += ["--engine", search.engine] if search.engine != "auto" else []
    words += ["--seed", str(setting.seed)] if setting.seed else []
    words += ["--bound", str(search.bound)] if search.bound is not None else []
    return "".join(f" {shlex.quote(word)}" for word in words)
