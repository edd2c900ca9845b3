"""ITF JSON: what is written can be read back, and whatever else is given is refused with a clear message."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from consensus_check.ir.environment import Environment, FaultClause, Network, Partition, Topology
from consensus_check.semantics import Run
from consensus_check.trace import itf, itf_read
from consensus_check.trace.errors import InputError
from consensus_check.trace.record import record
from tests.trace import machine


@pytest.mark.parametrize("make", [machine.for_ever, machine.lost, machine.finite])
def test_what_is_written_is_read_back(make: Callable[[], Run]) -> None:
    environment = Environment(
        topology=Topology("links", links=((0, 1),)),
        timing="patient",
        network=Network(loss="2", partition=Partition(groups=(("a",), ("b",)), rounds=(1, 2))),
        faults=(FaultClause("crash", "2", (("recover", "keeps"),), "workers"),),
        heals=True,
        fairness=(("delivery", "weak"),),
    )
    header = evolve(machine.header(), environment=environment)
    run = make()
    text = itf.write(machine.system(), run, header)
    assert itf_read.parse(text, "t") == record(machine.system(), run, header)


def test_the_format_is_itf() -> None:
    whole = json.loads(itf.write(machine.system(), machine.for_ever(), machine.header()))
    assert whole["#meta"]["format"] == "ITF"
    assert whole["vars"] == ["table.holder", "mbt::actionTaken", "mbt::nondetPicks"]
    assert [state["mbt::actionTaken"] for state in whole["states"]] == ["init", "a.pass_on", "b.pass_on"]
    assert whole["states"][1]["mbt::nondetPicks"] == {"drop": {"tag": "Some", "value": "hand over"}}
    assert [state["table.holder"] for state in whole["states"]] == ["a", "b", "a"]
    assert whole["loop"] == 0
    rests = json.loads(itf.write(machine.system(), machine.lost(), machine.header()))
    assert rests["loop"] == len(rests["states"]) - 1 == 2


def good() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(itf.write(machine.system(), machine.for_ever(), machine.header()))
    return made


def spoiled(change: Callable[[dict[str, Any]], object]) -> str:
    whole = copy.deepcopy(good())
    change(whole)
    return json.dumps(whole)


MALFORMED: list[tuple[str, Callable[[dict[str, Any]], object], str]] = [
    ("no meta", lambda t: t.pop("#meta"), "#meta should be an object"),
    ("another format", lambda t: t["#meta"].update(schema="x"), "does not say how to replay it"),
    ("no states", lambda t: t.update(states=[]), "states should be at least one state"),
    ("states no list", lambda t: t.update(states={}), "states should be a list"),
    ("a state no object", lambda t: t["states"].insert(0, 3), "states[0] should be an object"),
    (
        "too few values",
        lambda t: t["states"][1]["#meta"].update(values=[]),
        "states[1].#meta.values should be 1 numbers",
    ),
    ("a value no number", lambda t: t["states"][1]["#meta"].update(values=["1"]), "should be a whole number"),
    (
        "a Boolean for a number",
        lambda t: t["states"][1]["#meta"].update(values=[True]),
        "should be a whole number",
    ),
    ("no label", lambda t: t["states"][1]["#meta"].pop("label"), "states[1].#meta.label should be an object"),
    ("a negative input", lambda t: t["states"][1]["#meta"]["label"].update(inputs=[-1]), "of 0 or more"),
    ("an action no text", lambda t: t["states"][1]["#meta"]["label"].update(action=1), "should be text"),
    ("loop too large", lambda t: t.update(loop=9), "loop should be a whole number from 0 to 2"),
    ("no loop", lambda t: t.pop("loop"), "loop should be"),
    ("loop at the end", lambda t: t.update(loop=2), "exactly where the run rests"),
    ("no ending", lambda t: t["#meta"].pop("ending"), "#meta.ending should be"),
    ("a loop in a finite run", lambda t: t["#meta"].update(ending="finite"), "absent in a finite trace"),
    ("a size of none", lambda t: t["#meta"]["scope"].update(n=0), "#meta.scope.n should be"),
    (
        "a parameter a list",
        lambda t: t["#meta"]["scope"]["parameters"].update(k=[1]),
        "#meta.scope.parameters.k",
    ),
    (
        "a fraction of none",
        lambda t: t["#meta"]["scope"]["parameters"].update(k={"fraction": "1/0"}),
        "parameters.k",
    ),
    (
        "a deadline of moons",
        lambda t: t["#meta"]["scope"].update(deadline=["moons", 1]),
        "#meta.scope.deadline",
    ),
    ("an unknown timing", lambda t: t["#meta"]["environment"].update(timing="soon"), "#meta.environment"),
    ("an unknown feature", lambda t: t["#meta"]["environment"].update(magic=True), "#meta.environment"),
    ("heals a word", lambda t: t["#meta"]["environment"].update(heals="yes"), "#meta.environment"),
]


@pytest.mark.parametrize(
    ("change", "said"), [case[1:] for case in MALFORMED], ids=[case[0] for case in MALFORMED]
)
def test_a_malformed_trace_is_refused(change: Callable[[dict[str, Any]], object], said: str) -> None:
    with pytest.raises(InputError) as caught:
        itf_read.parse(spoiled(change), "trace")
    assert caught.value.code == "CC610"
    assert said in str(caught.value)


def test_a_truncated_trace_says_where_it_ends() -> None:
    text = itf.write(machine.system(), machine.for_ever(), machine.header())
    for end in (1, len(text) // 2, len(text) - 3):
        with pytest.raises(InputError) as caught:
            itf_read.parse(text[:end], "trace")
        assert caught.value.code == "CC610"
        assert caught.value.where is not None
        assert caught.value.where.line == text[:end].count("\n") + 1


def test_limits() -> None:
    with pytest.raises(InputError) as deep:
        itf_read.parse("[" * 100_000 + "]" * 100_000, "trace")
    assert deep.value.code == "CC612"
    with pytest.raises(InputError) as long:
        itf_read.parse(spoiled(lambda t: t["states"].extend([t["states"][0]] * 100_001)), "trace")
    assert long.value.code == "CC612"
    for text in ('{"#meta": NaN}', "9" * 10_000, "", "null", '"text"', "[]"):
        with pytest.raises(InputError):
            itf_read.parse(text, "trace")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    for path, code in ((tmp_path / "none", "CC601"), (tmp_path, "CC602"), (tmp_path / "binary", "CC602")):
        with pytest.raises(InputError) as caught:
            itf_read.read(path)
        assert caught.value.code == code


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.data())
def test_a_trace_with_any_part_replaced_is_read_or_refused(data: st.DataObject) -> None:
    whole = good()
    part: Any = whole
    while isinstance(part, dict | list) and part:
        keys: list[Any] = sorted(part) if isinstance(part, dict) else list(range(len(part)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(part[key], dict | list) or not part[key] or data.draw(st.booleans()):
            part[key] = data.draw(JSON)
            break
        part = part[key]
    try:
        itf_read.parse(json.dumps(whole), "trace")
    except InputError as error:
        assert error.code in ("CC610", "CC612")
