"""What is under way in lockstep: a pipe for each sender, receiver and message class, and links they share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import evolve, field

from consensus_check.errors import LimitError
from consensus_check.ir.system import Action, Incident
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    count,
    implies,
    integer,
    lt,
    ne,
    not_,
    or_,
)
from consensus_check.lower.channels import NO_AGE, UNDECLARED, Channel, Copy, Link
from consensus_check.lower.inbox import Pipe
from consensus_check.lower.queue import dense
from consensus_check.lower.surroundings import Surroundings
from consensus_check.lower.symmetry import closure
from consensus_check.records import define

Emptied = Mapping[Pipe, Sequence[Term]]
"""By pipe, for each row whether it is taken before anything is sent."""


@define(eq=False)
class Pipes:
    """The pipes of a protocol, found while its methods are executed.

    takes: for a receiver and a message class, the phases with a method that takes it. queued: whether one of
    them takes only so many. sent: pipe -> phase -> how many may be sent at once.
    """

    around: Surroundings
    phases: int
    sequential: bool
    takes: Callable[[int, str], list[int]]
    queued: Callable[[int, str], bool]
    made: dict[Pipe, Channel] = field(factory=dict)
    sent: dict[Pipe, dict[int, int]] = field(factory=dict)

    def known(self) -> dict[Pipe, tuple[int, int | None, int]]:
        """What has been found so far."""
        return {pipe: (len(c.keys), c.declared, c.ages) for pipe, c in self.made.items()}

    def limit(self) -> int:
        """How many messages a link holds."""
        capacity = self.around.model.environment.network.capacity
        return UNDECLARED if capacity is None else self.around.faults.capacity(capacity)

    def learn(self, phase: int, sends: Iterable[tuple[Pipe, Copy, Term]]) -> None:
        """New messages of a pipe, and how many of them may be sent at once in this phase."""
        together: dict[Pipe, dict[int, Term]] = {}
        for pipe, copy, when in sends:
            channel = self._pipe(pipe)
            if copy.key not in channel.keys:
                channel.keys += closure(self.around.model, copy.key)
                channel.keys.sort()
            mine = together.setdefault(pipe, {})
            mine[copy.turn] = or_(mine.get(copy.turn, FALSE), when)
        for pipe, conditions in together.items():
            sent = self.sent.setdefault(pipe, {})
            sent[phase] = max(sent.get(phase, 0), _at_once(conditions.values()))
            channel = self._pipe(pipe)
            if channel.aged:
                channel.declared = UNDECLARED if channel.to_self else self.limit()
                continue
            held_up = self.around.faults.deliverable((pipe[0], pipe[1])) is not TRUE
            waiting = self.limit() if held_up else self._waiting(pipe, sent)
            channel.declared = waiting if channel.to_self else min(waiting, self.limit())
        for queue in self.queues().values():
            rows = sum(channel.capacity for channel in queue)
            for channel in queue:
                channel.ages = rows

    def _waiting(self, pipe: Pipe, sent: Mapping[int, int]) -> int:
        """How many messages of a pipe may wait: all sent from one phase that takes them to the next."""
        takes, total = self.takes(pipe[1], pipe[2]), self.phases
        windows = []
        for place, start in enumerate(takes):
            length = (takes[(place + 1) % len(takes)] - start) % total or total
            length += 1 if self.sequential else 0
            windows.append(sum(sent.get((start + k) % total, 0) for k in range(length)))
        return max(windows)

    def _pipe(self, pipe: Pipe) -> Channel:
        if pipe not in self.made:
            network = self.around.model.environment.network
            if network.delivery == "forever" or network.duplicates == "absorb" or network.duplication:
                raise LimitError("CC560", "in rounds a message is delivered once; drop the network option")
            if network.capacity is not None and network.overflow == "drop_oldest" and self.limit() != 1:
                raise LimitError("CC560", NO_AGE)
            aged = self.queued(pipe[1], pipe[2])
            if aged and network.capacity is not None and network.overflow == "block":
                raise LimitError("CC560", "overflow=block to an inbox that takes only so many messages")
            self.made[pipe] = Channel(
                self.around.model,
                (pipe[0], pipe[1]),
                self.around.state.ranks,
                None,
                merging=False,
                fifo=False,
                overflow=network.overflow if network.capacity is not None else "undeclared",
                always_rows=True,
                label=pipe[2],
                aged=aged,
            )
        return self.made[pipe]

    # -- ages --------------------------------------------------------------------------------------

    def queues(self) -> dict[int, list[Channel]]:
        """The pipes whose messages have ages, by receiver."""
        found: dict[int, list[Channel]] = {}
        for pipe, channel in sorted(self.made.items()):
            if channel.aged:
                found.setdefault(pipe[1], []).append(channel)
        return found

    def settled(self, action: Action) -> Action:
        """The action with the ages of what waits counted again."""
        updates = dict(action.updates)
        for queue in self.queues().values():
            if any(v.name in updates for channel in queue for v in channel.variables()):
                updates |= dense(queue, updates)
        return evolve(action, updates=updates)

    # -- links -------------------------------------------------------------------------------------

    def shared(self, link: Link) -> bool:
        """Whether several classes share a link that they may fill. To oneself only a queue fills."""
        mine = [c for c in self.made.values() if c.link == link]
        if link[0] == link[1] and not any(channel.aged for channel in mine):
            return False
        return len(mine) > 1 and sum(channel.capacity for channel in mine) > self._most(link)

    def _most(self, link: Link) -> int:
        return UNDECLARED if link[0] == link[1] else self.limit()

    def room(self, copies: Iterable[tuple[Pipe, Copy]], emptied: Emptied) -> Term:
        """Whether all these sends of one agent fit, where what does not fit must wait."""
        if any(c.overflow != "block" for c in self.made.values()):
            return TRUE
        fits = TRUE
        by_link: dict[Link, list[Copy]] = {}
        for pipe, copy in copies:
            link: Link = (pipe[0], pipe[1])
            way = and_(not_(self.around.left(link[1])), self.around.faults.passes(link))
            if link[0] != link[1]:
                by_link.setdefault(link, []).append(evolve(copy, when=and_(copy.when, way)))
        for link, listed in sorted(by_link.items()):
            held, sent = self._remaining(link, emptied), ZERO
            for group in _by_turn(listed):
                goes = and_(
                    or_(*(c.when for c in group)),
                    or_(not_(self.around.faults.deaf(link[1])), lt(add(held, sent), integer(self.limit()))),
                )
                fits = and_(fits, implies(goes, lt(add(held, sent), integer(self.limit()))))
                sent = add(sent, count([goes]))
        return fits

    def _remaining(self, link: Link, emptied: Emptied) -> Term:
        """How many messages a link holds once what is due is taken."""
        rows = [
            and_(ne(channel.code(i).term, ZERO), not_(gone))
            for pipe, channel in sorted(self.made.items())
            if channel.link == link
            for i, gone in enumerate(emptied.get(pipe) or [FALSE] * channel.capacity)
        ]
        return count(rows)

    def admitted(
        self, link: Link, copies: list[tuple[Pipe, Copy]], emptied: Emptied
    ) -> tuple[list[tuple[Pipe, Copy]], Emptied, list[Incident], list[Incident]]:
        """What of these sends gets into a link that several classes share, in their order; what is taken out
        for it; errors and overflows.
        """
        limit, overflow = self._most(link), next(c.overflow for c in self.made.values())
        overflow = "undeclared" if link[0] == link[1] else overflow
        deaf, held = self.around.faults.deaf(link[1]), self._remaining(link, emptied)
        errors: list[Incident] = []
        overflows: list[Incident] = []
        kept: list[tuple[Pipe, Copy]] = []
        went: list[Term] = []
        some = FALSE
        for turn in dict.fromkeys(copy.turn for _, copy in copies):
            group = [pair for pair in copies if pair[1].turn == turn]
            when = or_(*(copy.when for _, copy in group))
            fits = lt(add(held, count(went)), integer(limit))
            name = f"{self.around.model.agents[link[0]].name}->{self.around.model.agents[link[1]].name}"
            full = Incident(
                and_(when, not_(fits), not_(deaf)),
                f"a message more than the link {name} holds ({limit})",
                group[0][1].line,
            )
            enters = fits
            match overflow:
                case "undeclared":
                    overflows.append(full)
                case "error":
                    errors.append(full)
                case "drop_oldest":
                    enters = or_(fits, not_(deaf))
                    kept = [(p, evolve(c, when=and_(c.when, not_(and_(when, enters))))) for p, c in kept]
                    some = or_(some, and_(when, enters))
                case _:
                    pass
            kept += [(p, evolve(c, when=and_(c.when, enters))) for p, c in group]
            went.append(and_(when, enters))
        if some is not FALSE:
            emptied = {
                **emptied,
                **{
                    pipe: [or_(some, gone) for gone in emptied.get(pipe) or [FALSE] * channel.capacity]
                    for pipe, channel in self.made.items()
                    if channel.link == link
                },
            }
        return kept, emptied, errors, overflows

    def placed(
        self, copies: Mapping[Pipe, list[Copy]], emptied: Emptied
    ) -> tuple[dict[str, Term], list[Incident], list[Incident]]:
        """The pipes after these sends: updates, errors, overflows."""
        updates: dict[str, Term] = {}
        errors: list[Incident] = []
        overflows: list[Incident] = []
        by_pipe = dict(copies)
        crowded = sorted({c.link for c in self.made.values() if self.shared(c.link)})
        for link in crowded:
            here = [pipe for pipe in sorted(copies) if pipe[:2] == link]
            mine = [(pipe, copy) for pipe in here for copy in copies[pipe]]
            mine.sort(key=lambda pair: pair[1].turn)
            kept, emptied, wrong, cut = self.admitted(link, mine, emptied)
            for pipe in by_pipe:
                if pipe[:2] == link:
                    by_pipe[pipe] = [copy for other, copy in kept if other == pipe]
            errors += wrong
            overflows += cut
        for pipe, channel in sorted(self.made.items()):
            gone = emptied.get(pipe, ())
            together = gone[0] if gone and all(term is gone[0] for term in gone) else None
            result = channel.place(
                None,
                by_pipe.get(pipe, []),
                emptied=together if together is not None else FALSE,
                gone=gone if together is None else (),
                deaf=self.around.faults.deaf(pipe[1]),
                sure=channel.link in crowded or channel.overflow == "block",
            )
            updates |= result.updates
            errors += result.errors
            overflows += result.overflows
        return updates, errors, overflows


def _by_turn(copies: Sequence[Copy]) -> list[list[Copy]]:
    turns = dict.fromkeys(copy.turn for copy in copies)
    return [[copy for copy in copies if copy.turn == turn] for turn in turns]


def _at_once(sends: Iterable[Term]) -> int:
    """How many of these sends, each with its condition, may come together: those that exclude each other
    count once.
    """
    places: list[Term] = []
    for when in sends:
        beside = next((i for i, taken in enumerate(places) if and_(taken, when) is FALSE), None)
        if beside is None:
            places.append(when)
        else:
            places[beside] = or_(places[beside], when)
    return len(places)


