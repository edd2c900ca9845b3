"""Whatever is done to a spec's text, reading it ends with a Spec or with errors that can be shown."""

from __future__ import annotations

import ast
import copy
import random
from pathlib import Path

import pytest

from consensus_check.errors import SpecErrors, render
from consensus_check.spec.reader import read_source

SPECS = sorted((Path(__file__).parents[2] / "specs").rglob("*.py"))
TEXTS = [path.read_text(encoding="utf-8") for path in SPECS]
STRANGE = (
    "[1]", "{}", "{1: 2}", "lambda: 1", "f'{x}'", "x[1:2:3]", "(yield)", "None", "...", "-1", "1.5",
    "'s'", "a if b else c", "self", "cc", "cc.Map", "{**a}", "[*a]", "x.y.z", "()", "{x for x in y}",
    "cc.choose()", "cc.draw({})", "cc.send()", "b'x'", "1j", "~x", "x < y < z", "any()", "range()",
    "cc.Inbox[1]", "cc.initially()", "tuple[()]", "int | None", "cc.goal()", "cc.Timer(1)",
    "Annotated[int, 3]", "cc.Between(1)", "(1, True)",
)  # fmt: skip


def _changed(seed: int) -> str:
    """A spec in which one or two expressions or statements are replaced by others."""
    drawn = random.Random(seed)
    nodes = [node for text in TEXTS for node in ast.walk(ast.parse(text))]
    expressions = [node for node in nodes if isinstance(node, ast.expr)]
    expressions += [ast.parse(text, mode="eval").body for text in STRANGE] * 20
    statements = [node for node in nodes if isinstance(node, ast.stmt)]
    tree = ast.parse(drawn.choice(TEXTS))
    for _ in range(drawn.randint(1, 2)):
        spots = [
            (node, name, index)
            for node in ast.walk(tree)
            for name, value in ast.iter_fields(node)
            for index, inner in enumerate(value if isinstance(value, list) else [value])
            if isinstance(inner, ast.expr | ast.stmt)
        ]
        node, name, index = drawn.choice(spots)
        value = getattr(node, name)
        old = value[index] if isinstance(value, list) else value
        new = copy.deepcopy(drawn.choice(expressions if isinstance(old, ast.expr) else statements))
        if isinstance(value, list):
            value[index] = new
        else:
            setattr(node, name, new)
    return ast.unparse(ast.fix_missing_locations(tree))


@pytest.mark.parametrize("seed", range(60))
def test_changed_specs(seed: int) -> None:
    try:
        text = _changed(seed)
    except (ValueError, TypeError, AttributeError):
        pytest.fail("the test made no text")
    try:
        assert read_source(text).protocols
    except SpecErrors as found:
        assert all(error.code in render(error) for error in found.errors)


@pytest.mark.parametrize(
    "text", ["", "\n", "\0", "x" * 10_000, "(" * 5_000, "a = " + "-" * 3_000 + "1", "def"]
)
def test_strange_texts(text: str) -> None:
    with pytest.raises(SpecErrors) as found:
        read_source(text)
    assert found.value.code[:3] in ("CC1", "CC2", "CC3")
