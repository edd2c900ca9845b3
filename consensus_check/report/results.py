"""What a check found, as text: a block for each cell, each counterexample, what could not be said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby

from attrs import evolve, field

from consensus_check.ir.protocol import ProtocolDecl, Spec
from consensus_check.records import frozen
from consensus_check.report import assumed
from consensus_check.report.environment import in_words, parameters_text
from consensus_check.report.page import Line, Page, Span, Style, labelled, line, plural, table, wrapped
from consensus_check.report.result import Document, EngineAnswer, Result, Warning_
from consensus_check.report.words import extent, owed, sentence
from consensus_check.verdict import Expected

UNBROKEN = 10_000
STYLE: Mapping[str, Style] = {"holds": "good", "violated": "bad", "unknown": "unsure"}


@frozen(kw_only=True)
class Telling:
    """How much is said.

    expect: whether results are held against what the author expects. command: how this spec is named on a
    command line; options: those that decide what a result means, but for sizes and parameters.
    """

    width: int = 80
    quiet: bool = False
    verbose: bool = False
    why: bool = False
    agent: str = ""
    expect: bool = False
    all_kinds: bool = False
    command: str = ""
    options: str = ""
    spec: Spec | None = None
    protocols: Mapping[str, ProtocolDecl] = field(factory=dict)

    @property
    def source(self) -> Sequence[str]:
        return self.spec.lines if self.spec else ()


def verdict_words(result: Result) -> str:
    """`violated (stall)`, `holds`, `never happens`: stable wording, without style."""
    if result.verdict == "violated":
        if result.cover:
            return "violated (never happens)"
        return f"violated ({result.kind})" if result.kind else "violated"
    if result.verdict == "unknown":
        codes = ", ".join(dict.fromkeys(code for code, _ in result.reasons))
        return f"unknown ({codes})" if codes else "unknown"
    return "holds"


def verdict_line(result: Result) -> str:
    """One result on one line: `PlanApproval.goal at n=3: violated (timeout)`."""
    values = parameters_text(result.chosen)
    where = f"n={result.group_size}" + (f", {values}" if values else "")
    return f"{result.protocol}.{result.property} at {where}: {verdict_words(result)}"


def expected_words(result: Result) -> str:
    """`as expected`, or what was expected instead; nothing where nothing was."""
    if result.expected is None:
        return ""
    if result.met:
        return "as expected"
    return f"expected: {result.expected}" + (" (undecided)" if result.met is None else "")


def quiet_line(result: Result, telling: Telling) -> str:
    """The verdict, and with --expect how it compares."""
    compared = expected_words(result) if telling.expect else ""
    return verdict_line(result) + (f"; {compared}" if compared else "")


def results_page(found: Document, telling: Telling) -> Page:
    """Everything a check found."""
    if telling.quiet:
        return [line(quiet_line(result, telling)) for result in found.results]
    page: Page = []
    for name, group in groupby(found.results, key=lambda result: result.protocol):
        page += _title(found, name, telling)
        page += _protocol(list(group), telling)
    page += _skipped(found, telling)
    if found.interrupted:
        page += [
            (),
            line(
                Span("interrupted", "unsure"), ": the results above are complete, the rest was not looked at"
            ),
        ]
    return page


def _title(found: Document, name: str, telling: Telling) -> Page:
    title = f"{found.spec}: {name}" if name else found.spec
    page: Page = [line(Span(title, "strong"))]
    doc = question(telling.spec) if telling.spec else ""
    return [*page, *wrapped(doc, telling.width)] if doc else page


def question(spec: Spec) -> str:
    """The first paragraph of the spec's text, on one line."""
    return " ".join(spec.doc.strip().split("\n\n")[0].split())


def _protocol(results: list[Result], telling: Telling) -> Page:
    page: Page = []
    told: set[str] = set()
    environment = ""
    failures: list[Result] = []
    for _, group in groupby(results, key=_cell_key):
        cell = list(group)
        now = in_words(cell[0].environment)
        page += [(), *_cell(cell, telling, environment=now if now != environment else "")]
        environment = now
        for result in cell:
            family = result.property.partition("[")[0]
            if result.verdict == "violated" and family not in told:
                told.add(family)
                failures.append(result)
    for result in failures:
        page += [(), *failure(result, telling, failures)]
    return page


def _cell_key(result: Result) -> tuple[object, ...]:
    return (result.group_size, tuple(sorted(result.parameters.items(), key=str)), result.environment)


def _cell(cell: list[Result], telling: Telling, *, environment: str) -> Page:
    first = cell[0]
    values = parameters_text(first.parameters)
    heading = f"n = {first.group_size}" + (f", {values}" if values else "")
    page: Page = [line(Span(heading, "strong"))]
    if environment:
        page += wrapped(environment, telling.width, indent="  ", style="dim")
    page += table([_verdict_row(result, telling) for result in cell])
    page += [line(Span(f"  {said}", "dim")) for said in dict.fromkeys(_searches(cell))]
    for result in cell:
        if result.expected_time is not None:
            told = f"{result.property}: {time_words(result.expected_time)}"
            page += labelled("on average", told, telling.width, column=12)
    reasons = dict.fromkeys(reason for result in cell for reason in result.reasons)
    for code, why in reasons:
        page += labelled(f"unknown ({code})", why, telling.width, column=len(code) + 12)
    return [*page, *_warnings(cell, telling)]


def _searches(cell: list[Result]) -> Iterator[str]:
    """What each engine looked at whose answers are shown, with the properties where it is not the same for
    all; then what the others did that looked at the same.
    """
    shown = dict.fromkeys(result.engine for result in cell)
    for engine in shown:
        mine = [result for result in cell if result.engine == engine]
        for alike in _by_reach(mine):
            about = "" if len(alike) == len(cell) else f"{', '.join(_named(alike, cell))}: "
            seconds = sum(one.seconds for one in alike) if alike[0].states is None else alike[0].seconds
            yield about + counts(evolve(alike[0], seconds=seconds))
    for engine in sorted({one.name for result in cell for one in result.engines} - shown.keys()):
        said = [one for result in cell for one in result.engines if one.name == engine]
        verdicts = ", ".join(dict.fromkeys(one.verdict for one in said))
        yield f"beside it: {_extent(said)}: {verdicts}"


def _by_reach(results: Iterable[Result]) -> list[list[Result]]:
    """Results of one engine, together where it came as far: one that counts states has one search for all."""
    found = dict[str, list[Result]]()
    for result in results:
        reach = "" if result.states is not None else _reach(result.depth, whole=_whole(result))
        found.setdefault(reach, []).append(result)
    return list(found.values())


def _named(results: Sequence[Result], cell: Sequence[Result]) -> Iterator[str]:
    """Their properties; of a family that is all among them the family."""
    families = groupby(results, key=lambda one: one.property.partition("[")[0])
    for family, group in families:
        members = [one.property for one in group]
        every = [one.property for one in cell if one.property.partition("[")[0] == family]
        yield from [family] if members == every else members


def _verdict_row(result: Result, telling: Telling) -> list[Span]:
    cells = [Span(result.property), Span(verdict_words(result), STYLE[result.verdict])]
    extra = expected_words(result) if telling.expect else ""
    if result.verdict == "holds" and result.semantics == "almost-sure":
        extra = "; ".join(part for part in ("with probability one", extra) if part)
    if result.counterexample is not None:
        steps = extent(result.counterexample.story)
        extra = "; ".join(part for part in (steps, extra) if part)
    return [*cells, Span(extra, "dim")] if extra else cells


def time_words(time: Expected) -> str:
    """`16/5 rounds in the worst case`: the expected time of what comes with probability one."""
    if time.value is None:
        return f"no bound on its {time.unit}, since others may act first as long as they like"
    value = str(time.value) if isinstance(time.value, Fraction) else f"about {time.value:.6g}"
    return f"{value} {time.unit.removesuffix('s') if time.value == 1 else time.unit} in the worst case"


def counts(result: Result) -> str:
    """`394 states, 930 transitions, depth 17, 0.02 s, explore, every state`: size of the search, engine,
    reach.
    """
    size = (result.states, result.transitions, result.depth, result.seconds)
    said = _size(*size, engine=result.engine, whole=_whole(result))
    return f"{said}, by {result.reduced}" if result.reduced else said


def _whole(result: Result) -> bool:
    return all(one.scope != "bounded" for one in result.engines if one.name == result.engine)


def _extent(answers: Sequence[EngineAnswer]) -> str:
    """The same of one engine's answers to several properties: all it did, and the least that it reached."""
    states, transitions = answers[0].states, answers[0].transitions
    short = [one for one in answers if one.scope == "bounded"]
    depths = [one.depth for one in short or answers]
    depth = None if None in depths else min(one for one in depths if one is not None)
    seconds = sum(one.seconds for one in answers) if states is None else answers[0].seconds
    return _size(states, transitions, depth, seconds, engine=answers[0].name, whole=not short)


def _size(
    states: int | None,
    transitions: int | None,
    depth: int | None,
    seconds: float,
    *,
    engine: str,
    whole: bool,
) -> str:
    parts = []
    if states is not None:
        parts.append(plural(states, "state"))
    if transitions is not None:
        parts.append(plural(transitions, "transition"))
    if depth is not None and states is not None:
        parts.append(f"depth {depth}")
    parts.append(f"{seconds:.2f} s")
    if states is None:
        reach = _reach(depth, whole=whole)
    else:
        reach = "every state" if whole else "not every state"
    return ", ".join([*parts, engine, reach])


def _reach(depth: int | None, *, whole: bool) -> str:
    """How far an engine came that looks at runs. depth: None where it did not look at the first state."""
    if whole:
        return "every run"
    return "no run" if depth is None else f"every run up to {plural(depth, 'step')}"


def _warnings(cell: list[Result], telling: Telling) -> Page:
    seen: dict[Warning_, None] = {}
    for result in cell:
        seen.update(dict.fromkeys(result.warnings))
    page: Page = []
    for warning in seen:
        at = f" ({warning.place})" if warning.place else ""
        page += labelled("warning", f"{warning.text}{at}", telling.width, column=9, style="unsure")
    return page


def failure(result: Result, telling: Telling, others: Sequence[Result] = ()) -> Page:
    """One violated property: the sentence, the run, what was assumed, how to see it again."""
    protocol = telling.protocols.get(result.protocol)
    page: Page = [
        line(
            Span(f"── {result.property} ", "bad"),
            Span("─" * max(telling.width - len(result.property) - 4, 2), "dim"),
        ),
        *wrapped(sentence(result, protocol), telling.width, style="strong"),
    ]
    example = result.counterexample
    if example is None:
        return [*page, (), *_foot(result, telling, "none: no run comes to it")]
    same = next((one for one in others if one is not result and one.counterexample == example), None)
    if same is not None and others.index(same) < others.index(result):
        return [*page, (), *_foot(result, telling, f"the same run as for {same.property}")]
    from consensus_check.report.counterexample import counterexample, length_words

    page += [
        (),
        *counterexample(
            example, telling.source, width=telling.width, verbose=telling.verbose, agent=telling.agent
        ),
    ]
    return [*page, (), *_foot(result, telling, length_words(example))]


def _foot(result: Result, telling: Telling, length: str) -> Page:
    width = telling.width
    page = labelled("verdict", verdict_line(result), width, column=10)
    page += labelled("searched", counts(result), width, column=10)
    page += labelled("run", length, width, column=10)
    page += labelled("assumed", assumed.summary(result), width, column=10)
    if telling.why or telling.all_kinds:
        said = ", ".join(result.kinds) or "not known, since the search is not complete"
        page += labelled("kinds", said, width, column=10)
    if telling.why:
        page += _why(result, telling)
    return page + list(_again(result, telling))


def _why(result: Result, telling: Telling) -> Page:
    page: Page = []
    if result.why:
        page += labelled("why", result.why, telling.width, column=10)
    if result.outcome:
        page += labelled("outcome", result.outcome, telling.width, column=10)
    if demanded := owed(result, telling.protocols.get(result.protocol)):
        page += labelled("owed", demanded, telling.width, column=10)
    for label, text in assumed.units(result):
        page += labelled(label, text, telling.width, column=10)
    return page


def _again(result: Result, telling: Telling) -> Iterator[Line]:
    if not telling.command:
        return
    name = telling.command
    target = _quoted(f"{name}:{result.protocol}.{result.property}")
    values = "".join(f" --set {key}={value}" for key, value in sorted(result.chosen.items()))
    again = f"consensus-check check {target} -n {result.group_size}{values}{telling.options}"
    yield from labelled("again", again, UNBROKEN, column=10)
    if result.counterexample is None:
        return
    file = f"{result.property.replace('[', '_').replace(']', '').replace('.', '_')}.itf.json"
    keep = f"add --out {file}, then: consensus-check replay {file} {name}"
    yield from labelled("keep", keep, UNBROKEN, column=10)


def _quoted(text: str) -> str:
    return f"'{text}'" if "[" in text else text


def _skipped(found: Document, telling: Telling) -> Page:
    page: Page = []
    for one in found.skipped:
        values = parameters_text(one.parameters)
        where = f"n={one.group_size}" + (f", {values}" if values else "")
        page += wrapped(f"{one.protocol} at {where}: skipped, {one.reason}", telling.width, style="unsure")
    return [(), *page] if page else page
