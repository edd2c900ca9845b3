"""What a command was handed, an argument, a path or a file of data, cannot be used (CC6xx)."""

from __future__ import annotations

from consensus_check.errors import InputError, register

register(
    "CC601",
    "no such file",
    "give the path of a spec file, or the bare name of a shipped one (`consensus-check list`)",
)
register("CC602", "a file that cannot be read", "give a text file in UTF-8 that you may read")
register(
    "CC603",
    "not a name of anything here",
    "`consensus-check list` names the shipped specs; a local file needs a path ending in .py",
)
register("CC604", "an option that cannot be as written", "see `consensus-check COMMAND --help`")
register(
    "CC605",
    "not in this version",
    "the commands of this version are new, list, explain, run, check, grow, replay and doctor",
)
register("CC607", "a program that is not installed", "install it, or leave the option out")
register(
    "CC606", "a file that cannot be written", "name another place with --out, or make room and run it again"
)
register(
    "CC610",
    "not a trace",
    "a trace is ITF JSON, as `consensus-check check SPEC --out FILE.itf.json` writes it",
)
register(
    "CC611", "a trace of something else", "replay it with the spec, size and environment it was made from"
)
register("CC612", "a trace too large", "traces are read up to 64 MB, 100,000 states and 64 levels of nesting")
register(
    "CC613",
    "a step that does not fit",
    "the spec has changed since the trace was written, or the trace was edited",
)

__all__ = ["InputError"]
