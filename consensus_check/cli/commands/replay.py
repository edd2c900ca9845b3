"""`replay`: do a recorded run again in the spec as it is now, and say what does not fit where; or check a
certificate.
"""

from __future__ import annotations

from pathlib import Path

from consensus_check.certificate import document as certificate
from consensus_check.check.request import known_agent, protocols
from consensus_check.check.waits import Waits, waits
from consensus_check.cli import certificates, codes, output, paint
from consensus_check.cli.options import Output
from consensus_check.cli.reading import Read, read
from consensus_check.lower import lower
from consensus_check.report.counterexample import counterexample
from consensus_check.report.document import Json, dumps, story
from consensus_check.report.page import Page, Span, line, plural, wrapped
from consensus_check.report.result import Counterexample
from consensus_check.semantics import Interpreter, Lasso
from consensus_check.trace import itf_read
from consensus_check.trace.data import content, load
from consensus_check.trace.record import Recorded
from consensus_check.trace.replay import Replayed
from consensus_check.trace.replay import replay as do_again
from consensus_check.trace.told import tell
from consensus_check.trace.write import write as write_trace


def replay(trace: str, named: str, out: Output, *, strict: bool) -> int:
    """Run the command and return its exit code: 0 where all fits, 1 where something does not."""
    output.expect_writable(out.out)
    given = load(content(Path(trace)), trace)
    it = read(named)
    if certificate.is_certificate(given):
        return certificates.recheck(trace, certificate.of(given, trace), it, out)
    recorded = itf_read.of(given, trace)
    protocol = protocols(it.spec, recorded.header.protocol)[0]
    system = lower(it.spec, protocol, scope=recorded.header.scope, environment=recorded.header.environment)
    known_agent(out.agent, [name for name, _ in system.agents])
    done = do_again(system, recorded)
    complaints = list(_strictly(done, recorded, it)) if strict else []
    phases = protocol.phases.members if protocol.phases else ()
    run = tell(system, done.run, phases=phases)
    waiting: Waits = ()
    if isinstance(done.run, Lasso) and run.rests:
        waiting = waits(it.spec, system, Interpreter(system), done.run.stem.last)
    told = Counterexample(run, len(run.moments), waits=waiting)
    if out.json:
        paint.say(dumps(_document(trace, it, recorded, done, complaints, told)))
    else:
        paint.show(_page(trace, it, recorded, done, complaints, told, out))
    for path in out.out:
        output.write(path, write_trace(output.ending(path), system, done.run, recorded.header, phases=phases))
    return codes.VIOLATED if done.problem or complaints else codes.FINE


def _strictly(done: Replayed, recorded: Recorded, it: Read) -> list[str]:
    said = list(done.differences)
    if recorded.header.digest != it.digest:
        said.insert(0, f"the text of {it.name} is not the one the trace was made from")
    if done.refutes and recorded.header.kind not in (None, done.kind):
        said.append(f"the run was recorded as {recorded.header.kind}, and is {done.kind} now")
    return said


def _document(
    trace: str, it: Read, recorded: Recorded, done: Replayed, complaints: list[str], told: Counterexample
) -> Json:
    return {
        "schema": "consensus-check/1",
        "command": "replay",
        "trace": trace,
        "spec": it.name,
        "digest": it.digest,
        "protocol": recorded.header.protocol,
        "property": recorded.header.property or None,
        "fits": done.problem is None and not complaints,
        "steps": len(done.run.stem.steps) + len(done.run.loop.steps)
        if isinstance(done.run, Lasso)
        else len(done.run.steps),
        "of": len(recorded.labels),
        "at": done.at,
        "problem": done.problem,
        "unfair": list(done.unfair),
        "refutes": done.refutes,
        "kind": done.kind,
        "differences": list(done.differences),
        "complaints": complaints,
        "run": story(told.story),
    }


def _page(
    trace: str,
    it: Read,
    recorded: Recorded,
    done: Replayed,
    complaints: list[str],
    told: Counterexample,
    out: Output,
) -> Page:
    header, width = recorded.header, paint.width()
    of = f"{header.protocol}.{header.property}" if header.property else header.protocol
    page: Page = [line(Span(f"{trace}: a run of {of} at n={header.scope.n}", "strong"))]
    if recorded.header.digest != it.digest:
        page += wrapped(f"{it.name} has changed since the trace was written", width, style="unsure")
    if not out.quiet:
        source = it.spec.lines
        page += [
            (),
            *counterexample(told, source, width=width, verbose=out.verbose, agent=out.agent or ""),
            (),
        ]
    return page + _judgement(recorded, done, complaints, width)


def _judgement(recorded: Recorded, done: Replayed, complaints: list[str], width: int) -> Page:
    steps = len(recorded.labels)
    if done.problem is not None:
        where = (
            "at the start"
            if done.at == 0
            else f"at step {done.at}"
            if done.at and done.at <= steps
            else "at the end"
        )
        page: Page = wrapped(f"does not fit {where}: {done.problem}", width, style="bad")
        for one in done.unfair:
            page += wrapped(one, width, indent="  ")
        return page
    page = []
    for one in complaints:
        page += wrapped(f"does not fit: {one}", width, style="bad")
    if complaints:
        return page
    text = f"fits: {plural(steps, 'step')} replayed"
    if done.refutes:
        text += f"; {recorded.header.property} is violated ({done.kind})"
    return [line(Span(text, "good"))]
