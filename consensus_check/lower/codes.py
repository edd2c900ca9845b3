"""The errors of lowering: what a size, a parameter or an environment makes impossible."""

from __future__ import annotations

from consensus_check.errors import CODES, register

for _code, _title, _help in (
    ("CC160", "unknown topology", "see `consensus-check check --help` for the families"),
    ("CC161", "no such graph", "choose another size (-n) or another topology (--topology)"),
    ("CC162", "unreadable topology file", "write one link a line, two agent numbers: `0 1`"),
    ("CC163", "impossible size", "give every group at least one agent"),
    ("CC164", "unknown parameter", "see `consensus-check explain SPEC` for the parameters of a spec"),
    ("CC165", "impossible parameter value", "give a value of the declared type, within its bounds"),
    ("CC166", "no initial state", "loosen a `require` of an @cc.initial method, or an option list"),
    ("CC167", "a fault that can change nothing", "drop the clause, or aim it at something it strikes"),
    ("CC168", "more than one instance", "use `cc.the` for a role that has exactly one agent"),
    ("CC169", "the environment does not fit the protocol", "drop the option, or choose another timing"),
    ("CC170", "negative weight", "give weights of zero or more"),
    ("CC171", "a position that is not there", "index a group below its size"),
    (
        "CC460",
        "a measure that does not exist here",
        "choose --timing rounds or sequential, or bound steps, messages, turns or tokens",
    ),
    ("CC461", "timing does not fit the methods", "each_round runs in `rounds` and `sequential`"),
    ("CC462", "a temporal form where a predicate is meant", "give the name of a predicate"),
    ("CC463", "fairness of what is not there", "name a kind (step, delivery, timer ..) or Role.method"),
    ("CC560", "not in this version", "see the documentation for what this version covers"),
    ("CC561", "too many values", "declare a smaller range"),
    ("CC562", "the time limit ended", "give more time with --time-limit, a smaller group, or narrower types"),
    ("CC901", "an internal check failed", "please report it, with the spec and the command"),
):
    if _code not in CODES:
        register(_code, _title, _help)
