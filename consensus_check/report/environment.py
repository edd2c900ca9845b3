"""The environment in the grammar of the command line, so that what is printed can be typed again; and in
plain words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from consensus_check.ir.environment import Environment, FaultClause, Network, Partition, Topology
from consensus_check.report.page import joined
from consensus_check.report.result import EnvironmentText

USUAL = Network()


def environment_text(
    environment: Environment, *, timing: str, edges: Iterable[tuple[str, str]] = ()
) -> EnvironmentText:
    """All features as text. timing: the one in force (a protocol in rounds has no other default)."""
    return EnvironmentText(
        topology_text(environment.topology),
        tuple(edges),
        timing,
        network_text(environment.network),
        tuple(fault_text(clause) for clause in environment.faults),
        tuple(f"{unit}={strength}" if unit else strength for unit, strength in environment.fairness),
        "adversary" if environment.adversary else "chance",
        environment.heals,
    )


def topology_text(topology: Topology) -> str:
    """`ring`, `small_world:degree=4,seed=7`, `links:0-1,1-2`, `star@workers`."""
    text = topology.kind
    if topology.links:
        text += ":" + ",".join(f"{a}-{b}" for a, b in topology.links)
    options = [f"{name}={value}" if value else name for name, value in topology.options]
    options += ["directed"] if topology.directed else []
    options += [] if topology.seed is None else [f"seed={topology.seed}"]
    text += ":" + ",".join(options) if options else ""
    return text + (f"@{topology.over}" if topology.over else "")


def network_text(network: Network) -> str:
    """What differs from the usual network, as after `--network`; empty for the usual one."""
    parts: list[str] = []
    for name in ("order", "delivery", "duplicates", "overflow", "nolink", "unroutable"):
        value: str = getattr(network, name)
        if value != getattr(USUAL, name):
            parts.append(f"{name}={value}")
    if network.loss is not None:
        parts.append("loss" if network.loss == "unbounded" else f"loss={network.loss}")
    if network.duplication:
        parts.append("duplication")
    if network.capacity is not None:
        parts.append(f"capacity={network.capacity}")
    if network.partition is not None:
        parts.append(_partition_text(network.partition))
    return ",".join(parts)


def _partition_text(partition: Partition) -> str:
    sides = "|".join(",".join(group) for group in partition.groups)
    links = ",".join(f"{a}-{b}" for a, b in partition.links)
    text = "partition" + (f"={sides or links}" if sides or links else "")
    text += f":rounds={partition.rounds[0]}-{partition.rounds[1]}" if partition.rounds else ""
    text += ":free" if partition.free and (sides or links) else ""
    return text + (":drop" if partition.drop else "")


def fault_text(clause: FaultClause) -> str:
    """`crash=1:recover=keeps@workers`."""
    text = clause.kind + (f"={clause.count}" if clause.count != "1" else "")
    text += "".join(f":{name}={value}" if value else f":{name}" for name, value in clause.options)
    return text + (f"@{clause.where}" if clause.where else "")


def parameters_text(parameters: Mapping[str, object]) -> str:
    """`k=1, t=2`, in order of name."""
    return ", ".join(f"{name}={value}" for name, value in sorted(parameters.items()))


TIMING_WORDS = {
    "asynchronous": "asynchronous: anybody may take the next step, and a timer may run out at any moment",
    "patient": "patient: anybody may take the next step, and time-outs are longer than everything else",
    "timed": "timed: by a common clock; a timer runs out after its length, when nothing else is due",
    "rounds": "in rounds: all act at once, and what is sent in a round is read in the next",
    "sequential": "sequential: in turns, one agent after another, in order",
}


def in_words(environment: EnvironmentText) -> str:
    """The environment on one line: `ring, asynchronous, order=fifo, loss; faults: crash=1`."""
    parts = [environment.topology, environment.timing]
    parts += [environment.network] if environment.network else []
    parts += [f"faults: {joined(environment.faults)}"] if environment.faults else ["no faults"]
    parts += ["heals"] if environment.heals else []
    parts += ["coins: adversary"] if environment.coins == "adversary" else []
    parts += [f"fairness: {', '.join(environment.fairness)}"] if environment.fairness else []
    return " · ".join(parts)
