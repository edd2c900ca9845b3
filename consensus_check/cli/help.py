"""The look of `--help`: names in one column, their meaning wrapped in the other."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cyclopts.help import HelpEntry, HelpPanel
    from rich.console import Console, ConsoleOptions, RenderableType

COLUMN = 24


class Columns:
    """A formatter as cyclopts asks for one: called for each panel, for the usage line and for the
    description.
    """

    def __call__(self, console: Console, options: ConsoleOptions, panel: HelpPanel) -> None:
        if not panel.entries:
            return
        lines = [f"{_plain(panel.title, console)}:"]
        for entry in panel.entries:
            lines += _entry(entry, console)
        _show(console, "\n".join(lines))

    def render_usage(self, console: Console, options: ConsoleOptions, usage: RenderableType | None) -> None:
        _show(console, f"Usage: {_plain(usage, console).removeprefix('Usage: ')}")

    def render_description(
        self, console: Console, options: ConsoleOptions, description: RenderableType | None
    ) -> None:
        _show(console, _plain(description, console))


def _show(console: Console, text: str) -> None:
    console.print(f"{text}\n", highlight=False, markup=False, soft_wrap=True)


def _entry(entry: HelpEntry, console: Console) -> list[str]:
    names = (*entry.positive_names, *entry.positive_shorts)
    head = "  " + (", ".join(dict.fromkeys(names)) or " ".join(entry.display_labels))
    text = textwrap.wrap(_plain(entry.description, console), max(console.width - COLUMN, 30))
    if not text:
        return [head]
    if len(head) > COLUMN - 2:
        return [head, *(" " * COLUMN + line for line in text)]
    return [head.ljust(COLUMN) + text[0], *(" " * COLUMN + line for line in text[1:])]


def _plain(text: RenderableType | None, console: Console) -> str:
    """The words of something rich would render, on one line."""
    if text is None or isinstance(text, str):
        return (text or "").strip()
    return " ".join("".join(segment.text for segment in console.render(text)).split())
