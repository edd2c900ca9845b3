"""`run`: ONE random run, a line a step or round, and how it ended. One run proves nothing; `check` looks at
all of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from consensus_check._version import VERSION
from consensus_check.check.request import Cell, Request, cells, expect_agent
from consensus_check.check.run import timing_of
from consensus_check.check.waits import waits
from consensus_check.cli import codes, interrupts, output, paint
from consensus_check.cli.options import Output, Search, Setting
from consensus_check.cli.reading import Read, read
from consensus_check.cli.settings import configured, request_of
from consensus_check.ir.protocol import ProtocolDecl
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.records import frozen
from consensus_check.report.counterexample import beginning, brief, only, standstill
from consensus_check.report.document import Json, dumps, story
from consensus_check.report.environment import environment_text, in_words, parameters_text
from consensus_check.report.page import Page, Span, Style, line, plural, wrapped
from consensus_check.report.result import Counterexample
from consensus_check.report.words import counted
from consensus_check.semantics import Interpreter
from consensus_check.trace.errors import InputError
from consensus_check.trace.record import Header
from consensus_check.trace.told import tell
from consensus_check.trace.walk import Ending, Walk, walk
from consensus_check.trace.write import write as write_trace

MOST_STEPS = 200


def run(named: str, setting: Setting, search: Search, out: Output) -> int:
    """Run the command and return its exit code."""
    output.expect_writable(out.out)
    setting, search = configured(setting, search)
    it = read(named)
    request = request_of(it.spec, setting, search, protocol=it.located.protocol)
    expect_agent(it.spec, request, out.agent)
    job = _Job(it, _cell(it, request), request, out)
    system = lower(it.spec, job.cell.protocol, scope=job.cell.scope, environment=job.cell.environment)
    walked = walk(system, seed=request.seed, most=search.bound if search.bound is not None else MOST_STEPS)
    with interrupts.held():
        return job.report(system, walked)


def _cell(it: Read, request: Request) -> Cell:
    """The one system to run. Raises InputError CC604 where several are named."""
    found = list(cells(it.spec, request))
    if len({cell.protocol.name for cell in found}) > 1:
        names = ", ".join(sorted({cell.protocol.name for cell in found}))
        raise InputError(
            "CC604", f"{it.name} has several protocols: {names}", help=f"write {it.name}:PROTOCOL"
        )
    if len(found) != 1:
        raise InputError(
            "CC604", "run shows one run, of one size with one set of parameters", help="give one value each"
        )
    return found[0]


@frozen
class _Job:
    read: Read
    cell: Cell
    request: Request
    out: Output

    @property
    def protocol(self) -> ProtocolDecl:
        return self.cell.protocol

    def report(self, system: TransitionSystem, walked: Walk) -> int:
        """Print the run and write the files; the exit code is 0 unless a step went wrong."""
        phases = self.protocol.phases.members if self.protocol.phases else ()
        told = tell(system, walked.trace, phases=phases)
        waiting = (
            waits(self.read.spec, system, Interpreter(system), walked.trace.last) if walked.rests else ()
        )
        example = Counterexample(told, len(told.moments), waits=waiting)
        if self.out.json:
            paint.say(dumps(self._document(walked, example)))
        else:
            paint.show(self._page(walked, example))
        header = Header(
            self.read.name,
            self.read.digest,
            self.protocol.name,
            "",
            None,
            self.cell.scope,
            self.cell.environment,
        )
        for path in self.out.out:
            text = write_trace(output.ending(path), system, walked.trace, header, phases=phases)
            output.write(path, text)
        return codes.VIOLATED if walked.trace.erring else codes.FINE

    def _document(self, walked: Walk, example: Counterexample) -> Json:
        return {
            "schema": "consensus-check/1",
            "command": "run",
            "version": VERSION,
            "spec": self.read.name,
            "digest": self.read.digest,
            "protocol": self.protocol.name,
            "group_size": self.cell.scope.n,
            "parameters": {name: str(value) for name, value in self.cell.scope.parameters.items()},
            "seed": self.request.seed,
            "ending": walked.ending,
            "steps": len(walked.trace.steps),
            "waits": [{"agent": agent, "for": list(reasons)} for agent, reasons in example.waits],
            "run": story(example.story),
        }

    def _page(self, walked: Walk, example: Counterexample) -> Page:
        width = paint.width()
        values = parameters_text(self.cell.scope.parameters)
        timing = timing_of(self.read.spec, self.cell)
        surroundings = in_words(environment_text(self.cell.environment, timing=timing))
        heading = f"{self.read.name}: {self.protocol.name}, one run at n={self.cell.scope.n}"
        page: Page = [
            line(Span(heading + (f", {values}" if values else "") + f", seed {self.request.seed}", "strong"))
        ]
        page += wrapped(surroundings, width, indent="  ", style="dim")
        if not self.out.quiet:
            story_told = only(example.story, self.out.agent) if self.out.agent else example.story
            steps_told = brief(story_told, width=width)
            page += [(), *beginning(example.story, width=width), *([()] if steps_told else []), *steps_told]
        ending, style = ENDINGS[walked.ending]
        steps, unit = counted(example.story, example.story.moments)
        page += [(), *wrapped(ending.format(span=plural(steps, unit)), width, style=style)]
        if walked.ending == "stuck" and any(len(reasons) > 1 for _, reasons in example.waits):
            page += standstill(example, width + 4)
        return page


ENDINGS: Mapping[Ending, tuple[str, Style]] = {
    "finished": ("after {span} the goal is reached", "good"),
    "wrong": ("after {span} the group has finished, but not correctly", "bad"),
    "done": ("after {span} everybody has stopped or left", "good"),
    "stuck": ("after {span} nothing more can happen", "unsure"),
    "cut": ("shown are the first {span}; it goes on (see more with --bound)", "unsure"),
    "error": ("after {span} a step has gone wrong", "bad"),
}
