"""The names of the language, all in one place: what `import consensus_check as cc` gives.

The tables at the head of each module of `consensus_check.spec` say what they are.
"""

from consensus_check.spec.configuration import assume, option, parameter, probability, size
from consensus_check.spec.declare import (
    durable,
    ignore,
    initially,
    message,
    protocol,
    record,
    role,
    shared,
    visible,
)
from consensus_check.spec.effects import (
    above,
    broadcast,
    choose,
    draw,
    flip,
    leave,
    require,
    send,
    spend,
    stop,
    verify,
    wait,
)
from consensus_check.spec.environment import Faults, Network, Rounds, Timing, Topology
from consensus_check.spec.methods import each_round, expires, initial, outcome, part, pure, receive, step
from consensus_check.spec.properties import (
    always,
    eventually,
    eventually_always,
    for_each,
    for_some,
    goal,
    holds,
    implies,
    infinitely_often,
    initially_true,
    leads_to,
    never_stuck,
    predicate,
    reachable,
    unknown,
    until,
    violated,
    within,
)
from consensus_check.spec.questions import (
    correct,
    count,
    degree,
    diameter,
    in_flight,
    index,
    linked,
    members,
    neighbours,
    next,
    others,
    parent,
    present,
    previous,
    round,
    tainted,
    the,
)
from consensus_check.spec.values import (
    AtMost,
    Between,
    Group,
    Inbox,
    Map,
    Rank,
    Symmetric,
    Timer,
    cycle,
    distinct,
    lowest,
    most_common,
    times,
    unanimous,
)

__all__ = [
    # classes
    "message", "record", "role", "shared", "protocol", "ignore",
    # methods
    "step", "receive", "expires", "each_round", "initial", "pure", "part", "predicate", "outcome",
    # fields and values
    "initially", "visible", "durable", "Between", "AtMost", "Symmetric", "Rank", "lowest", "Map",
    "Timer", "Inbox", "Group", "cycle", "times", "most_common", "unanimous", "distinct",
    # quantities
    "parameter", "probability", "size", "option", "assume",
    # effects
    "require", "wait", "verify", "send", "broadcast", "spend", "leave", "stop", "choose", "draw",
    "flip", "above",
    # questions
    "the", "members", "others", "neighbours", "count", "next", "previous", "parent", "degree",
    "diameter", "linked", "index", "correct", "present", "in_flight", "tainted", "round",
    # properties
    "always", "eventually", "leads_to", "infinitely_often", "eventually_always", "until", "within",
    "reachable", "initially_true", "never_stuck", "implies", "for_each", "for_some", "goal",
    "holds", "violated", "unknown",
    # environment
    "Topology", "Timing", "Rounds", "Network", "Faults",
]  # fmt: skip
