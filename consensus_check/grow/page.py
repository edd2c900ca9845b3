"""A sweep as text for a person: for each curve a table, a plot in characters, and the shape it has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from consensus_check.grow.document import Grown
from consensus_check.grow.series import NO_LAW, Series, series_of
from consensus_check.grow.shape import Point
from consensus_check.report.environment import parameters_text
from consensus_check.report.page import Page, Span, Style, labelled, line, plural, table, wrapped

Json = dict[str, Any]
VERDICTS: Final[dict[str, Style]] = {"holds": "good", "violated": "bad", "unknown": "unsure"}
TOPS: Final = (1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
USUAL: Final = ("success", "timeout")


def grown_page(found: Grown, width: int, *, quiet: bool = False) -> Page:
    """Everything a sweep found. quiet: only the tables."""
    page: Page = []
    for one in series_of(found.cells):
        page += [] if not page else [()]
        page += [line(Span(_title(found, one), "strong"))]
        page += wrapped(_environment(one.first), width, indent="  ", style="dim")
        page += table(_rows(one))
        if not quiet:
            page += _remarks(one, width)
            page += [(), *_plot(one, width), ()] if len(one.points) > 1 else []
            page += _shape(one, width)
    if found.interrupted:
        page += [(), line(Span("interrupted", "unsure"), ": the cells above are complete and kept")]
    return page


def _title(found: Grown, one: Series) -> str:
    return f"{found.spec}: {one.first['protocol']}.{one.first['property']}"


def _environment(cell: Json) -> str:
    parts = [str(cell["topology"]), str(cell["timing"] or ""), str(cell["network"])]
    parts.append("faults: " + ", ".join(cell["faults"]) if cell["faults"] else "no faults")
    parts.append(parameters_text(cell["parameters"]))
    return " · ".join(part for part in parts if part)


def _rows(one: Series) -> list[list[Span]]:
    timed = any((cell["time"] or {}).get("mean") is not None for cell in one.cells)
    counted = any(cell["by_configuration"] for cell in one.cells)
    ranged = any(cell["by_adversary"] for cell in one.cells)
    head = ["n", "verdict", "missed by chance", "interval", "how"]
    head += ["by an adversary"] * ranged + ["mean time"] * timed
    head += ["configurations"] * counted + ["of which"]
    found = [[Span(word, "dim") for word in head]]
    for cell in one.cells:
        chance, spent = cell["by_chance"] or {}, cell["time"] or {}
        row = [
            Span(str(cell["group_size"])),
            _verdict(cell),
            Span(share_text(chance["value"]) if chance else "-"),
            Span(_interval(chance), "dim"),
            Span(_how(chance), "dim"),
        ]
        if ranged:
            row.append(Span(_range(cell["by_adversary"])))
        if timed:
            row.append(Span(_mean(spent), "dim"))
        if counted:
            row.append(Span(_configurations(cell)))
        row.append(Span(_classes(chance), "dim"))
        found.append(row)
    return found


def _verdict(cell: Json) -> Span:
    if cell["status"] != "done":
        return Span(str(cell["status"]), "unsure")
    word = str(cell["verdict"])
    kind = f" ({cell['kind']})" if cell["kind"] else ""
    if word == "holds" and cell.get("semantics") == "almost-sure":
        kind = " (probability one)"
    return Span(word + kind, VERDICTS.get(word, ""))


def share_text(value: float) -> str:
    """A share in six digits, small ones with three that count."""
    return f"{value:.6f}" if value == 0 or value >= 0.001 else f"{value:.2e}"


def _interval(chance: Json) -> str:
    if not chance:
        return ""
    if chance["method"] == "exact" and chance["high"] - chance["low"] < 1e-6:
        return "exact"
    return f"{share_text(chance['low'])} .. {share_text(chance['high'])}"


def _range(found: Json | None) -> str:
    """The least and the greatest share over all fair schedulers; one number where they are the same."""
    if not found:
        return "-"
    low, high = share_text(found["min"]), share_text(found["max"])
    return low if low == high else f"{low} .. {high}"


def _how(chance: Json) -> str:
    if not chance:
        return ""
    if chance["method"] == "exact":
        short = chance["exact"] and len(chance["exact"]) <= 16
        return f"= {chance['exact']}" if short else f"{chance['nodes']} nodes"
    return f"{chance['runs']} runs, {100 * chance['confidence']:g} %"


def _mean(spent: Json) -> str:
    mean = spent.get("mean")
    if mean is None:
        return "-"
    exact = spent.get("mean_exact")
    text = exact if exact and len(exact) <= 12 else f"{mean:.4g}"
    return f"{text} {spent['unit']}"


def _configurations(cell: Json) -> str:
    counted = cell["by_configuration"]
    if not counted:
        return "-"
    unknown = f" ({counted['unknown']} unknown)" if counted["unknown"] else ""
    alike = counted["orbits"]
    classes = f", {alike['bad']}/{alike['total']} classes" if alike["total"] < counted["total"] else ""
    return f"{counted['bad']}/{counted['total']}{unknown}{classes}"


def _classes(chance: Json) -> str:
    outcomes: Json = chance.get("outcomes", {})
    told = [f"{name} {share_text(p)}" for name, p in outcomes.items() if p and name not in USUAL]
    return ", ".join(told)


def _remarks(one: Series, width: int) -> Page:
    page: Page = []
    first = next((cell["by_chance"] for cell in one.cells if cell["by_chance"]), None)
    if first is not None:
        due = first["deadline"]
        text = f"the share of runs that miss the goal within {_deadline(due)}" if due else "misses"
        named = first["scheduler"]
        text += f"; {named} scheduler" if named else "; all act at once, nobody is scheduled"
        page += labelled("by chance", text, width, column=14)
        if first["uniform_choices"]:
            lines = ", ".join(map(str, first["uniform_choices"]))
            page += labelled("made uniform", f"the free choices in line {lines}", width, column=14)
        for drawn in first["drawn"]:
            page += labelled("drawn", f"{drawn}, evenly", width, column=14)
    if any(cell["by_adversary"] for cell in one.cells):
        text = "the least and the greatest share when a fair scheduler decides who goes next, every free "
        text += "choice and whom faults strike"
        text += ", and coins" if one.first.get("coins") == "adversary" else "; coins still fall by chance"
        page += labelled("adversary", text, width, column=14)
    seen = dict.fromkeys(str(cell["reason"]) for cell in one.cells if cell["reason"])
    for reason in seen:
        sizes = ", ".join(str(cell["group_size"]) for cell in one.cells if cell["reason"] == reason)
        page += labelled("note", f"n={sizes}: {reason}", width, column=14, style="unsure")
    return page


def _deadline(due: Json) -> str:
    return plural(due["bound"], str(due["measure"]).removesuffix("s"))


def _plot(one: Series, width: int) -> Page:
    """A row a size: the share as `o`, its interval as `[---]`."""
    room = max(20, min(width - 22, 60))
    top = _top(one.points)
    page = [line(Span(f"  {'n':>4}  {'missed':>9}  0{f'{top:g}':>{room - 1}}", "dim"))]
    return page + [
        line(f"  {point.n:>4}  {share_text(point.value):>9}  ", Span(_bar(point, top, room)))
        for point in one.points
    ]


def _top(points: Sequence[Point]) -> float:
    """The least round number above all intervals."""
    most = max(point.high for point in points)
    return min((top for top in TOPS if top >= most), default=1.0)


def _bar(point: Point, top: float, room: int) -> str:
    def at(value: float) -> int:
        return min(room - 1, round(value / top * (room - 1)))

    cells = ["·"] + [" "] * (room - 1)
    low, high, here = at(point.low), at(point.high), at(point.value)
    for k in range(low, high + 1):
        cells[k] = "-"
    if low < high:
        cells[low], cells[high] = "[", "]"
    cells[here] = "o"
    return "".join(cells)


def _shape(one: Series, width: int) -> Page:
    name, why = one.shape.name, one.shape.why
    text = f"{name}: {why}" if name else f"none seen: {why}"
    text += f"; {one.because}" if one.because else ""
    page = labelled("shape", text, width, column=14)
    alike = dict[str, list[str]]()
    for row in one.thresholds:
        by_size = ", ".join(f"{slack} for {n}" for n, slack in row.slack.items())
        alike.setdefault(by_size, []).append(str(row.line))
    for by_size, lines in alike.items():
        text = f"n - needed - faulty of line {', '.join(lines)} is {by_size}"
        page += labelled("slack", text, width, column=14)
    return [*page, *labelled("law", NO_LAW, width, column=14)]
