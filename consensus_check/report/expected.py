"""Expectations as text: the verdict, and the cells they speak of in the grammar of the command line."""

from __future__ import annotations

from consensus_check.ir.environment import Expectation


def kinds_of(one: Expectation) -> tuple[str, ...]:
    """The kinds an expectation allows; none where any will do."""
    return one.kinds or ((one.kind,) if one.kind else ())


def verdict_text(one: Expectation, *, counts: bool = True) -> str:
    """`violated (stall)`, `holds, 288 states`."""
    kinds = " or ".join(kinds_of(one))
    text = one.verdict + (f" ({kinds or one.reason})" if kinds or one.reason else "")
    text += f", {one.states} states" if counts and one.states is not None else ""
    return text + (", vacuously" if one.vacuous else "")


def cells_text(one: Expectation) -> str:
    """`-n 4, --fault crash, k=2`; empty where it speaks of every cell."""
    parts = []
    if one.n is not None:
        parts.append(f"-n {_sizes(one.n)}")
    if one.from_n is not None:
        parts.append(f"-n {one.from_n}..")
    for name, value in (("topology", one.topology), ("timing", one.timing), ("coins", one.coins)):
        if value is not None:
            parts.append(f"--{name} {value}" if value else f"no {name}")
    for name, texts in (("network", one.network), ("fault", one.faults), ("fairness", one.fairness)):
        if texts is not None:
            said = [text for text in texts if text and text != "none"]
            usual = name == "fault"
            parts += [f"--{name} {text}" for text in said] or ([] if usual else [f"no {name}"])
    parts += [f"{name}={value}" for name, value in sorted(one.given.items())]
    return ", ".join(parts)


def _sizes(sizes: tuple[int, ...]) -> str:
    """`3..6,12`."""
    runs: list[list[int]] = []
    for size in sorted(sizes):
        if runs and runs[-1][-1] == size - 1:
            runs[-1].append(size)
        else:
            runs.append([size])
    return ",".join(str(run[0]) if len(run) == 1 else f"{run[0]}..{run[-1]}" for run in runs)
