"""Text forms of sizes, settings, deadlines and the environment: what the command line and the specs share.

| text | gives |
|---|---|
| `3..6,12` | sizes 3, 4, 5, 6, 12 |
| `k=1..3`, `k=1,2`, `mode=FAST` | values of a parameter |
| `rounds=20` | a deadline |
| `ring`, `small_world:degree=4,seed=7`, `links:0-1,1-2`, `links:free`, `star@workers` | a topology |
| `patient` | a timing |
| `loss`, `loss=2`, `loss:p=0.1`, `capacity=1`, `overflow=block`, `partition=0,1|2:drop` | the network |
| `crash=1:recover=keeps@workers` | a fault |
| `weak`, `delivery=weak`, `Client.ask=strong` | fairness |

Counts such as `n//3` stay text; `evaluate_text` gives their value once n and the parameters are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, Literal, cast, get_args

from attrs import evolve

from consensus_check.errors import register
from consensus_check.ir.counts import Setting, check_count, evaluate_text, refusal, unknown
from consensus_check.ir.environment import (
    FAULTS,
    TIMINGS,
    TOPOLOGIES,
    FaultClause,
    Network,
    Partition,
    TimingKind,
    Topology,
)

__all__ = [
    "MEASURES",
    "Measure",
    "Setting",
    "evaluate_text",
    "parse_deadline",
    "parse_fairness",
    "parse_fault",
    "parse_network",
    "parse_partition",
    "parse_settings",
    "parse_sizes",
    "parse_timing",
    "parse_topology",
    "parse_value",
    "replaced",
    "topology_with",
]

Measure = Literal["steps", "rounds", "messages", "turns", "tokens"]
register(
    "CC122",
    "an environment that is not known",
    "see `consensus-check check --help` for topologies, timings and the network",
)
register(
    "CC123",
    "a fault that is not known",
    "write KIND[=k][:option=value,...][@WHERE], as in crash=1:recover=keeps@workers",
)
register(
    "CC144",
    "sizes, settings or a deadline that cannot be read",
    "write -n 3..6,12, --set k=1..3, --deadline rounds=20",
)

MEASURES: tuple[Measure, ...] = get_args(Measure)
_TOPOLOGY_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "tree": ("branching",),
    "small_world": ("degree", "probability"),
    "scale_free": ("degree",),
    "star_with_peers": ("degree",),
    "grid": ("width", "wrap"),
    "links": ("free",),
}
_SETTINGS: Mapping[str, tuple[str, ...]] = {
    "order": ("any", "fifo"),
    "delivery": ("once", "forever"),
    "duplicates": ("keep", "absorb"),
    "overflow": ("block", "drop_newest", "drop_oldest", "error"),
    "nolink": ("error", "drop"),
    "unroutable": ("error", "drop"),
}
_NETWORK = (*_SETTINGS, "loss", "duplication", "capacity", "partition")
_COMMON = ("share", "times", "p", "from", "rate")
_FAULT_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "crash": ("whole", "recover"),
    "late": ("rounds", "upto"),
    "parse": ("retries", "then"),
    "overloaded": ("limit", "rest"),
    "flooded": ("limit",),
    "byzantine": ("equivocate", "policy"),
    "tainted": ("at", "value"),
}
_SWITCHES = ("whole", "equivocate")
_CHOICES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("crash", "recover"): ("keeps", "forgets"),
    ("", "from"): ("start", "any"),
    ("parse", "then"): ("silent", "stale", "skip"),
    ("overloaded", "rest"): ("drop", "wait"),
    ("byzantine", "policy"): ("random", "any"),
}
_NEEDED: Mapping[str, str] = {"overloaded": "limit", "flooded": "limit", "tainted": "at"}


def _options(text: str, code: str) -> tuple[str, list[tuple[str, str]]]:
    """`HEAD:name=value:switch,name=value` as HEAD and pairs."""
    head, *rest = text.split(":")
    pairs: list[tuple[str, str]] = []
    for piece in (part for each in rest for part in each.split(",")):
        name, equals, value = piece.partition("=")
        if not name.strip() or (equals and not value.strip()):
            raise refusal(code, f"an option of {text!r} is empty")
        if name.strip() in dict(pairs):
            raise refusal(code, f"{name.strip()} is given twice in {text!r}")
        pairs.append((name.strip(), value.strip()))
    return head.strip(), pairs


def parse_sizes(text: str) -> tuple[int, ...]:
    """Sizes in order of the text, each once. Raises CC144."""
    sizes: list[int] = []
    for piece in text.split(","):
        low, dots, high = piece.strip().partition("..")
        if not low.isdecimal() or (dots and not high.isdecimal()):
            raise refusal("CC144", f"{text!r} is no list of sizes", "write 4, 3..6 or 3..12,16")
        first, last = int(low), int(high or low)
        if first < 1 or last < first or last - first >= 100_000:
            raise refusal(
                "CC144",
                f"{piece.strip()!r} is no range of sizes",
                "sizes begin at 1, and a range goes upwards",
            )
        sizes += [size for size in range(first, last + 1) if size not in sizes]
    return tuple(sizes)


def parse_value(text: str) -> Setting:
    """One value of a parameter: true, 3, 0.25, 1/4, or the name of a member. Raises CC144."""
    text = text.strip()
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    try:
        number = Fraction(text)
    except (ValueError, ZeroDivisionError):
        if text.isidentifier():
            return text
        raise refusal(
            "CC144", f"{text!r} is no value", "write a number, true, false, or the name of a member"
        ) from None
    is_whole = number.denominator == 1 and not set(text) & set("./eE")
    return int(number) if is_whole else number


def parse_settings(text: str) -> tuple[str, tuple[Setting, ...]]:
    """`name=value`, `name=1,2,3` or `name=1..3`: the name and its values in order. Raises CC144."""
    name, equals, values = text.partition("=")
    if not equals or not name.strip().isidentifier():
        raise refusal("CC144", f"{text!r} sets nothing", "write name=value, name=1,2,3 or name=1..3")
    found: list[Setting] = []
    for piece in values.split(","):
        low, dots, high = piece.partition("..")
        if dots:
            first, last = parse_value(low), parse_value(high)
            if type(first) is not int or type(last) is not int or last < first or last - first >= 100_000:
                raise refusal("CC144", f"{piece.strip()!r} is no range", "write it upwards: 1..3")
            found += range(first, last + 1)
        else:
            found.append(parse_value(piece))
    return name.strip(), tuple(found)


def parse_deadline(text: str) -> tuple[Measure, int]:
    """`rounds=20`: what is counted, and how much is allowed. Raises CC144."""
    measure, _, bound = text.partition("=")
    if measure.strip() not in MEASURES:
        raise unknown("CC144", "measure of a deadline", measure.strip(), MEASURES)
    if not bound.strip().isdecimal():
        raise refusal("CC144", f"{text!r} names no bound", f"write {measure.strip()}=20")
    return cast("Measure", measure.strip()), int(bound)


def parse_timing(text: str) -> TimingKind:
    """A timing. Raises CC122."""
    for kind in TIMINGS:
        if text.strip() == kind:
            return kind
    raise unknown("CC122", "timing", text.strip(), TIMINGS)


def parse_topology(text: str) -> Topology:
    """`KIND[:option=value,...][@GROUP]`, `links:0-1,1-2[:directed]`, `links:free`, `file:NAME`. Raises CC122.
    """
    text, _, over = text.partition("@")
    kind, _, rest = text.partition(":")
    kind = kind.strip()
    if kind not in TOPOLOGIES:
        raise unknown("CC122", "topology", kind, TOPOLOGIES)
    if kind == "links":
        edges, _, options = rest.partition(":")
        free = edges.strip() == "free"
        made = Topology("links", links=() if free else _links(edges))
        rest = ":".join(["free"] * free + [options] * bool(options))
    elif kind == "file":
        name, _, rest = rest.partition(":")
        if not name.strip():
            raise refusal("CC122", "a topology from which file?", "write file:NAME")
        made = Topology("file", (("name", name.strip()),))
    else:
        made = Topology(kind)
    made = evolve(made, over=over.strip())
    _, pairs = _options(f"{kind}:{rest}" if rest.strip() else kind, "CC122")
    return topology_with(made, pairs)


def topology_with(topology: Topology, pairs: Iterable[tuple[str, str]]) -> Topology:
    """The topology with these options. Raises CC122 for one it does not have."""
    known = ("directed", "seed", *_TOPOLOGY_OPTIONS.get(topology.kind, ()))
    for name, value in pairs:
        if name not in known:
            raise unknown("CC122", f"option of {topology.kind}", name, known)
        if name == "directed":
            if value not in ("", "true", "false"):
                raise refusal("CC122", f"directed is a switch, not {value!r}")
            topology = evolve(topology, directed=value != "false")
        elif name == "seed":
            if not value.isdecimal():
                raise refusal("CC122", f"a seed is a number, not {value!r}")
            topology = evolve(topology, seed=int(value))
        else:
            if name not in ("wrap", "free") and not value:
                raise refusal("CC122", f"{name} of {topology.kind} has no value", f"write {name}=...")
            if name == "free" and value:
                raise refusal("CC122", f"free is a switch, not {value!r}")
            topology = evolve(topology, options=(*topology.options, (name, value)))
    if topology.directed and "free" in dict(topology.options):
        raise refusal("CC122", "links that are left free go both ways", "leave out directed")
    return topology


def _links(text: str) -> tuple[tuple[int, int], ...]:
    links: list[tuple[int, int]] = []
    for piece in text.split(","):
        one, dash, other = piece.strip().partition("-")
        if not dash or not one.isdecimal() or not other.isdecimal():
            raise refusal("CC122", f"{piece.strip()!r} is no link", "write links:0-1,1-2")
        if one == other:
            raise refusal("CC122", f"the link {piece.strip()} joins an agent to itself")
        links.append((int(one), int(other)))
    return tuple(links)


def parse_network(texts: Sequence[str]) -> Network:
    """Settings such as `loss`, `capacity=1`, `overflow=block`, each text one or several with commas.
    Raises CC122.
    """
    network = Network()
    seen: set[str] = set()
    for piece in _settings_of(texts):
        name = piece.partition("=")[0].partition(":")[0].strip()
        if name in seen:
            raise refusal("CC122", f"{name} of the network is given twice")
        seen.add(name)
        network = _with_setting(network, name, piece)
    return network


def _settings_of(texts: Sequence[str]) -> list[str]:
    """One text a setting; the commas of a partition's sides belong to it."""
    pieces: list[str] = []
    for piece in (part.strip() for text in texts for part in text.split(",")):
        name = piece.partition("=")[0].partition(":")[0].strip()
        if name not in _NETWORK and pieces and pieces[-1].startswith("partition="):
            pieces[-1] += "," + piece
        elif piece:
            pieces.append(piece)
        elif any("," in text for text in texts):
            raise refusal("CC122", "a setting of the network is empty", "write loss,capacity=2")
    return pieces


def _with_setting(network: Network, name: str, piece: str) -> Network:
    value = piece.partition("=")[2].strip()
    if name in _SETTINGS:
        if value not in _SETTINGS[name]:
            raise unknown("CC122", f"{name} of the network", value, _SETTINGS[name])
        return replaced(network, {name: value})
    match name:
        case "loss":
            return evolve(network, loss=_loss(piece))
        case "duplication":
            if piece != "duplication":
                raise refusal("CC122", f"duplication is a switch, not {piece!r}")
            return evolve(network, duplication=True)
        case "capacity":
            check_count(value, "CC122", "a capacity")
            return evolve(network, capacity=value)
        case "partition":
            return evolve(network, partition=parse_partition(piece.removeprefix("partition").lstrip("=")))
        case _:
            raise unknown("CC122", "setting of the network", name, _NETWORK)


def replaced(network: Network, settings: Mapping[str, object]) -> Network:
    """The network with these fields replaced."""
    fields: dict[str, Any] = dict(settings)
    return evolve(network, **fields)


def _loss(piece: str) -> str:
    """unbounded, a count, or p=x."""
    if piece == "loss":
        return "unbounded"
    if piece.startswith("loss:"):
        name, _, value = piece.removeprefix("loss:").partition("=")
        if name.strip() != "p":
            raise unknown("CC122", "option of loss", name.strip(), ["p"])
        _check_probability(value, "CC122")
        return f"p={value.strip()}"
    value = piece.partition("=")[2].strip()
    if value.startswith("p="):
        _check_probability(value[2:], "CC122")
        return value
    check_count(value, "CC122", "a number of losses")
    return value


def parse_partition(text: str) -> Partition:
    """'' (any links, at any time), `A,B|C` or `0-1,2-3`, with `:drop`, `:free`, `:rounds=3-7`. Raises
    CC122.
    """
    head, *rest = text.split(":")
    groups: tuple[tuple[str, ...], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    if "|" in head:
        groups = tuple(tuple(name.strip() for name in side.split(",")) for side in head.split("|"))
        if not all(name for side in groups for name in side):
            raise refusal("CC122", f"{text!r} has a side without members", "write partition=0,1|2")
    elif head.strip():
        pairs = [tuple(part.strip() for part in link.split("-")) for link in head.split(",")]
        if not all(len(pair) == 2 and all(pair) for pair in pairs):
            raise refusal(
                "CC122",
                f"{text!r} names neither sides nor links",
                "write partition=0,1|2 or partition=0-1,1-2",
            )
        links = tuple((pair[0], pair[1]) for pair in pairs)
    made = Partition(groups, links, free=not head.strip())
    for option in rest:
        name, _, value = option.partition("=")
        first, _, last = value.partition("-")
        if name == "drop" and not value:
            made = evolve(made, drop=True)
        elif name == "free" and not value:
            made = evolve(made, free=True)
        elif name == "rounds" and first.isdecimal() and last.isdecimal() and 1 <= int(first) <= int(last):
            made = evolve(made, rounds=(int(first), int(last)), free=False)
        else:
            raise unknown("CC122", "option of a partition", option, ["drop", "free", "rounds=3-7"])
    return made


def parse_fault(text: str) -> FaultClause:
    """`KIND[=k][:option=value,...][@WHERE]`. Raises CC123."""
    body, at_sign, where = text.partition("@")
    if at_sign and not where.strip():
        raise refusal("CC123", f"{text!r} strikes nobody", "write @ROLE, @GROUP, @GROUP[0] or @A-B")
    head, pairs = _options(body, "CC123")
    kind, equals, count = (part.strip() for part in head.partition("="))
    kind = kind.lower()
    if kind not in FAULTS:
        raise unknown("CC123", "fault", kind, FAULTS)
    if equals:
        check_count(count, "CC123", "how many are struck")
    _check_fault_options(kind, pairs)
    if equals and "share" in dict(pairs):
        raise refusal("CC123", f"{text!r} has a number and a share", "write one of them")
    return FaultClause(kind, count if equals else "1", tuple(pairs), where.strip())


def _check_fault_options(kind: str, pairs: list[tuple[str, str]]) -> None:
    known = (*_FAULT_OPTIONS.get(kind, ()), *_COMMON)
    for name, value in pairs:
        if name not in known:
            raise unknown("CC123", f"option of {kind}", name, known)
        choices = _CHOICES.get((kind, name)) or _CHOICES.get(("", name))
        if name in _SWITCHES:
            if value:
                raise refusal("CC123", f"{name} of {kind} is a switch")
        elif not value:
            raise refusal("CC123", f"{name} of {kind} has no value", f"write {name}=...")
        elif choices:
            if value not in choices:
                raise unknown("CC123", f"{name} of {kind}", value, choices)
        elif name in ("share", "p"):
            _check_probability(value, "CC123")
        elif name == "rate":
            _check_rate(value)
        elif name not in ("at", "value"):
            check_count(value, "CC123", f"{name} of {kind}")
    if kind in _NEEDED and _NEEDED[kind] not in dict(pairs):
        raise refusal("CC123", f"{kind} needs {_NEEDED[kind]}=", f"write {kind}:{_NEEDED[kind]}=...")


def _check_probability(text: str, code: str) -> None:
    try:
        good = 0 <= Fraction(text.strip()) <= 1
    except (ValueError, ZeroDivisionError):
        good = text.strip().isidentifier()
    if not good:
        raise refusal(
            code, f"{text.strip()!r} is no probability", "write a number from 0 to 1, or the name of one"
        )


def _check_rate(text: str) -> None:
    try:
        good = Fraction(text) > 0
    except (ValueError, ZeroDivisionError):
        good = False
    if not good:
        raise refusal("CC123", f"{text!r} is no rate", "write a number above 0")


def parse_fairness(text: str) -> tuple[tuple[str, str], ...]:
    """`none`, `weak`, `strong`, or `UNIT=STRENGTH,...`; the unit '' stands for all. Raises CC122."""
    pairs: list[tuple[str, str]] = []
    for piece in text.split(","):
        unit, equals, strength = (part.strip() for part in piece.partition("="))
        if not equals:
            unit, strength = "", unit
        if strength not in ("none", "weak", "strong"):
            raise unknown("CC122", "fairness", strength, ("none", "weak", "strong"))
        if equals and not all(part.isidentifier() for part in unit.split(".")):
            raise refusal(
                "CC122", f"{unit!r} is nothing that can be fair", "write delivery=weak or Role.action=strong"
            )
        pairs.append((unit, strength))
    return tuple(pairs)
