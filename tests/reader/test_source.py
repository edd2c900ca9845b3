"""The text of a node is what `ast` says it is."""

from __future__ import annotations

import ast

import pytest

from consensus_check.spec.reader.source import Text

SEVERAL = 'x = (1 +\n     "zwölf €" +  # größer\n  f("𝔸", b))\ny = "ü"; z = [\n  "ä", y]\n'
FEED = 'a = 1\n# one\x0ctwo\u2028three\x85four\nb = "né" + a\n'


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("source", [SEVERAL, FEED], ids=["several lines", "other breaks"])
def test_a_segment_is_that_of_ast(source: str, ending: str) -> None:
    source = source.replace("\n", ending)
    text, seen = Text("spec.py", source), 0
    for node in ast.walk(ast.parse(source)):
        expected = ast.get_source_segment(source, node)
        if expected is not None:
            seen += 1
            assert text.segment(node) == " ".join(expected.split())
    assert seen > 5


def test_an_error_shows_the_line_that_ast_counts() -> None:
    node = ast.parse(FEED).body[1]
    place = Text("spec.py", FEED).where(node)
    assert (place.line, place.text) == (3, 'b = "né" + a')
