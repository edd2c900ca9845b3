"""The values of a spec's quantities when its module runs as plain Python."""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import consensus_check as cc
from consensus_check.errors import DeclarationError
from consensus_check.spec.configuration import AssumptionFailed, Configuration, configured, exact, load

SPEC = """
from __future__ import annotations
from enum import Enum
from typing import Annotated
import consensus_check as cc

class Rule(Enum):
    FIRST = 1
    LAST = 2

n = cc.size(minimum=2, maximum=8)
t: int = cc.parameter(
    1,
    minimum=0,
    maximum=4,
)
quick = cc.parameter(False)
rule = cc.parameter(Rule.FIRST)
p = cc.probability(0.7)
retries = cc.option(1, 2, cost=3)
cc.assume(2 * t < n)
Slot = Annotated[int, cc.Between(0, n - t)]
q = 1 - p
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "quantities.py"
    path.write_text(SPEC, encoding="utf-8")
    return path


def run(path: Path, size: int | None = None, **values: Any) -> ModuleType:
    return load(path, Configuration(size, values))


def test_defaults(spec: Path) -> None:
    module = run(spec)
    assert (module.n, module.t, module.quick, module.retries) == (3, 1, False, 1)
    assert module.rule is module.Rule.FIRST
    assert (module.p, module.q) == (Fraction(7, 10), Fraction(3, 10))


def test_values_are_given_by_name(spec: Path) -> None:
    module = run(spec, 7, t=3, quick=True, rule="LAST", p=0.25, retries=2)
    assert (module.n, module.t, module.quick, module.retries) == (7, 3, True, 2)
    assert module.rule is module.Rule.LAST
    assert (module.p, module.q) == (Fraction(1, 4), Fraction(3, 4))
    assert module.Slot.__metadata__ == (cc.Between(0, 4),)


def test_each_load_is_a_module_of_its_own(spec: Path) -> None:
    first, second = run(spec, 4), run(spec, 5)
    assert (first.n, second.n) == (4, 5)
    assert first.Rule is not second.Rule


def test_what_was_declared_is_known(spec: Path) -> None:
    with configured(Configuration(5, {"t": 2})) as declared:
        exec(compile(SPEC, "spec.py", "exec"), {"__name__": "spec"})
    assert list(declared.quantities) == ["n", "t", "quick", "rule", "p", "retries"]
    t, retries = declared.quantities["t"], declared.quantities["retries"]
    assert (t.kind, t.default, t.value, t.minimum, t.maximum) == ("parameter", 1, 2, 0, 4)
    assert (retries.kind, retries.options, retries.cost) == ("option", (1, 2), 3)


@pytest.mark.parametrize(
    ("size", "values"),
    [
        (1, {}),
        (9, {}),
        (None, {"t": -1}),
        (None, {"t": 5}),
        (None, {"t": True}),
        (None, {"t": 1.5}),
        (None, {"quick": 1}),
        (None, {"rule": "MIDDLE"}),
        (None, {"p": 1.5}),
        (None, {"p": -0.1}),
        (None, {"p": "half"}),
        (None, {"retries": 3}),
        (None, {"absent": 3}),
    ],
)
def test_a_value_that_does_not_fit_is_refused(spec: Path, size: int | None, values: dict[str, Any]) -> None:
    with pytest.raises(DeclarationError) as caught:
        run(spec, size, **values)
    assert caught.value.code == "CC105"


def test_a_broken_assumption_is_told_apart(spec: Path) -> None:
    with pytest.raises(AssumptionFailed) as caught:
        run(spec, 4, t=2)
    assert caught.value.where is not None
    assert caught.value.where.line == 1 + SPEC.splitlines().index("cc.assume(2 * t < n)")


def test_without_a_configuration_all_have_their_defaults() -> None:
    assert (cc.parameter(2), cc.option("a", "b")) == (2, "a")
    assert (cc.size(), cc.size(minimum=5), cc.size(maximum=2)) == (3, 5, 2)
    cc.assume(False)


@pytest.mark.parametrize(
    "text", ["a, b = cc.parameter(1), cc.parameter(2)", "a = cc.parameter(1) + 1", "cc.size()"]
)
def test_a_quantity_needs_one_name(text: str) -> None:
    with pytest.raises(DeclarationError) as caught, configured(Configuration()):
        exec(text, {"cc": cc})
    assert caught.value.code == "CC104"


def test_a_name_is_declared_once() -> None:
    with pytest.raises(DeclarationError) as caught, configured(Configuration()):
        exec("a = cc.parameter(1)\na = cc.parameter(2)", {"cc": cc})
    assert caught.value.code == "CC104"


def test_an_option_has_two_values_or_more() -> None:
    with pytest.raises(DeclarationError) as caught:
        cc.option(1)
    assert caught.value.code == "CC104"


@pytest.mark.parametrize(
    ("number", "rational"),
    [
        (0.8, Fraction(4, 5)),
        (1 / 3, Fraction(1, 3)),
        (0.1, Fraction(1, 10)),
        (1e-9, Fraction(1, 10**9)),
        (0.123456789, Fraction(123456789, 10**9)),
        (3, Fraction(3)),
        (Fraction(2, 7), Fraction(2, 7)),
    ],
)
def test_numbers_are_the_rationals_that_are_meant(number: float | Fraction, rational: Fraction) -> None:
    assert exact(number) == rational


def test_a_file_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "broken.py"
    path.write_text("1 / 0", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        load(path)
    assert not [name for name in sys.modules if name.endswith("_broken")]
