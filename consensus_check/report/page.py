"""Text for a person: lines of spans with a named style. Plain text is the spans joined; cli/ paints the
styles on a terminal.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Final, Literal

from consensus_check.records import frozen

Style = Literal["", "strong", "dim", "good", "bad", "unsure", "who", "frame"]
WIDE: Final = 120


@frozen
class Span:
    """A piece of a line in one style."""

    text: str
    style: Style = ""


Line = tuple[Span, ...]
Page = list[Line]


def line(*parts: str | Span) -> Line:
    """A line of plain and styled pieces."""
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts)


def plain(page: Iterable[Line]) -> str:
    """The page without styles, each line ended, no blanks at line ends."""
    return "".join("".join(span.text for span in one).rstrip() + "\n" for one in page)


def wrapped(text: str, width: int, *, indent: str = "", hang: str | None = None, style: Style = "") -> Page:
    """A paragraph; hang: the indent of its later lines (default: as the first). Long words stay whole."""
    lines = textwrap.wrap(
        text,
        max(width, 20),
        initial_indent=indent,
        subsequent_indent=indent if hang is None else hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line(Span(one, style)) for one in lines]


def labelled(
    label: str, text: str, width: int, *, indent: int = 2, column: int = 14, style: Style = ""
) -> Page:
    """`  label         text`, the text wrapped under itself."""
    head = " " * indent + label.ljust(column)
    rows = textwrap.wrap(
        text, max(width - len(head), 20), break_long_words=False, break_on_hyphens=False
    ) or [""]
    return [line(Span(head, "dim"), Span(rows[0], style))] + [
        line(" " * len(head), Span(row, style)) for row in rows[1:]
    ]


def table(rows: list[list[Span]], *, indent: int = 2, gap: int = 2) -> Page:
    """Columns as wide as their widest cell."""
    if not rows:
        return []
    widths = [max(len(row[i].text) for row in rows if i < len(row)) for i in range(max(map(len, rows)))]
    page: Page = []
    for row in rows:
        spans: list[Span] = [Span(" " * indent)]
        for i, cell in enumerate(row):
            last = i == len(row) - 1
            spans.append(cell if last else Span(cell.text.ljust(widths[i] + gap), cell.style))
        page.append(tuple(spans))
    return page


def framed(title: str, body: Page, foot: str, width: int) -> Page:
    """The body behind a bar, with a title above and a foot below."""
    top = f"  ┌─ {title} "
    bottom = f"  └─ {foot} " if foot else "  └"
    rule = min(width, WIDE)
    return [
        line(
            Span("  ┌─ ", "frame"), Span(title, "strong"), Span(" " + "─" * max(rule - len(top), 2), "frame")
        ),
        *(line(Span("  │ ", "frame"), *one) for one in body),
        line(
            Span("  └─ " if foot else "  └─", "frame"),
            Span(foot, "dim"),
            Span((" " if foot else "") + "─" * max(rule - len(bottom), 2), "frame"),
        ),
    ]


def clip(text: str, width: int) -> str:
    """The text, or its beginning with an ellipsis where it is longer than the width."""
    return text if len(text) <= width else text[: max(width - 1, 1)].rstrip() + "…"


def plural(count: int, word: str, many: str | None = None) -> str:
    """`1 step`, `2 steps`, `1,000 states`."""
    return f"{count:,} {word if count == 1 else many or word + 's'}"


def joined(words: Iterable[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    listed = list(words)
    if len(listed) < 2:
        return "".join(listed)
    return ", ".join(listed[:-1]) + f" {last} {listed[-1]}"
