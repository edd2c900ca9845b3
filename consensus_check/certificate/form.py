"""What a certificate says.

A run that breaks a property would be a run of *nodes*: a state, and what the run still owes there (for a
temporal formula the obligations of its negation, language.md 3; for a deadline the cost so far). A section
lists every node, gives each a rank that no step raises, and for the nodes of one rank a reason why no fair
run that breaks the property stays among them for ever.
"""

from __future__ import annotations

from typing import Literal

from consensus_check.records import frozen
from consensus_check.semantics import State

ReasonKind = Literal["still", "until", "weak", "strong", "option"]
SectionKind = Literal["states", "temporal", "prefix", "deadline"]


@frozen
class Reason:
    """Why no fair accepted run stays among some nodes.

    still: no step leads from one to another. until: the obligation `name` (its number) is put off by every
    step.
    weak: unit `name` is enabled at each and discharged by no step among them. strong: discharged by no
    step, and `rest` tells of the nodes where it is disabled. option: the fair option `name` is taken by no
    step, and `rest` tells of the same nodes without the steps that offer it.
    """

    kind: ReasonKind
    name: str = ""
    rest: Partition | None = None


@frozen
class Partition:
    """ranks: one for each node, in the order of the nodes; reasons: one for each rank."""

    ranks: tuple[int, ...]
    reasons: tuple[Reason, ...]


@frozen
class Section:
    """The nodes for one part of a property: (index of the state, what is owed). part: which conjunct."""

    kind: SectionKind
    part: int
    nodes: tuple[tuple[int, int], ...]
    partition: Partition | None = None


@frozen
class Certificate:
    """Why properties of one system hold. system: its digest. states: every reachable one, sorted."""

    system: str
    states: tuple[State, ...]
    properties: tuple[tuple[str, tuple[Section, ...]], ...]
