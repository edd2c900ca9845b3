"""The text formats of a run, written out."""

from __future__ import annotations

from pathlib import Path

from consensus_check.check.request import Request
from consensus_check.check.run import check_spec
from consensus_check.spec.reader import read_file
from consensus_check.trace import dot, markdown, mermaid, plantuml, shiviz
from consensus_check.trace.told import tell
from tests.trace import machine

FOR_EVER = tell(machine.system(), machine.for_ever())
LOST = tell(machine.system(), machine.lost())


def test_the_story() -> None:
    first, second = LOST.stem
    (step,) = first.steps
    assert (step.agent, step.action, step.line, step.lines) == ("a", "pass_on", 3, (4,))
    assert [(one.value, one.line) for one in step.choices] == [("hand over", 4)]
    assert [(one.id, one.to, one.message) for one in step.sent] == [(1, "b", "Token")]
    assert [(c.owner, c.field, c.old, c.new) for c in step.changes] == [("table", "holder", "a", "b")]
    assert second.steps[0].last_line == 5
    assert (LOST.rests, LOST.loop, FOR_EVER.rests, len(FOR_EVER.loop)) == (True, (), False, 2)


def test_mermaid() -> None:
    assert mermaid.write(FOR_EVER).splitlines() == [
        "sequenceDiagram",
        "  participant p0 as a",
        "  participant p1 as b",
        "  loop repeats for ever",
        "    Note over p0: 1 pass_on (hand over), holder: a -> b",
        "    p0->>p1: Token",
        "    Note over p1: 2 pass_on (hand over), holder: b -> a",
        "    p1->>p0: Token",
        "  end",
    ]


def test_plantuml() -> None:
    assert plantuml.write(LOST).splitlines() == [
        "@startuml",
        'participant "a" as p0',
        'participant "b" as p1',
        "note over p0 : 1 pass_on (hand over), holder: a -> b",
        "p0 -> p1 : Token",
        "note over p1 : 2 pass_on (drop), holder: b -> nobody",
        "note over p0 : and then nothing ever happens again",
        "@enduml",
    ]


def test_shiviz() -> None:
    assert shiviz.write(FOR_EVER).splitlines()[2:] == [
        'a {"a": 1} from here it repeats for ever: 1 pass_on (hand over), holder: a -> b',
        'b {"b": 1} 2 pass_on (hand over), holder: b -> a',
    ]


def test_dot() -> None:
    text = dot.write(FOR_EVER)
    assert '  s0 -> s1 [label="a: 1 pass_on (hand over)", style=bold];' in text
    assert '  s1 -> s0 [label="b: 2 pass_on (hand over)", style=bold];' in text
    assert '  s2 -> s2 [label="for ever", style=bold];' in dot.write(LOST)


def test_markdown() -> None:
    assert markdown.write(LOST).splitlines()[2:] == [
        "| 1 | a | pass_on (hand over) |  | Token to b | holder: a -> b | 3 |",
        "| 2 | b | pass_on (drop) |  |  | holder: b -> nobody | 3 |",
        "| | | **and then nothing ever happens again** | | | | |",
    ]


def test_what_is_under_way_at_the_end_of_a_loop_is_drawn_once() -> None:
    path = Path(__file__).parents[2] / "examples" / "polite_debate.py"
    found = check_spec(read_file(path), Request(sizes=(2,), property="goal"))
    (run,) = found.runs
    lines = mermaid.write(tell(run.system, run.found.run)).splitlines()
    arrows = [line.strip() for line in lines if "->>" in line]
    assert sorted(arrows) == [
        "p0->>p1: Say(opinion=NO)",
        "p0->>p1: Say(opinion=YES)",
        "p1->>p0: Say(opinion=NO)",
        "p1->>p0: Say(opinion=YES)",
    ]
