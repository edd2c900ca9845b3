"""A Byzantine agent runs none of its methods; it may send any message its role sends, with any values,
under its own name.

On a link where messages are delivered once at most one of it is in flight: more would add nothing, as it
may send again at any time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

from attrs import field

from consensus_check.errors import LimitError
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.system import Action, Input, Part, Send
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, and_, any_, eq, input_, integer, ne, not_
from consensus_check.lower.channels import Channel, Copy, Link
from consensus_check.lower.faults.traits import Trait
from consensus_check.lower.fields import nodes
from consensus_check.lower.initial import every_value
from consensus_check.lower.letters import LIMIT, Key, shapes_of, text_of_key
from consensus_check.lower.model import Model
from consensus_check.lower.storage import flatten
from consensus_check.lower.values import MapOf, Seq, Value
from consensus_check.records import define, frozen


@frozen
class Forgery:
    """What a Byzantine agent says in one phase: its choices, and the messages that come of them, by
    receiver.
    """

    agent: int
    taken: Term
    inputs: tuple[Input, ...]
    copies: tuple[tuple[int, Copy], ...]


@define(eq=False)
class Byzantine:
    """One clause. messages: all that the agents of a role may send, by role."""

    trait: Trait
    messages: dict[str, tuple[Key, ...]] = field(factory=dict)

    def forged(self, hears: Callable[[Link, str], bool]) -> list[tuple[Link, Key]]:
        """Every message of a candidate to a neighbour who has a method for it."""
        model = self.trait.state.model
        found: list[tuple[Link, Key]] = []
        for i in self.trait.clause.candidates:
            role = model.agents[i].role
            if role not in self.messages:
                self.messages[role] = tuple(
                    key for name in classes_sent(model, role) for key in every_key(model, name)
                )
            for other in model.neighbours(i):
                heard = {key.name: hears((i, other), key.name) for key in self.messages[role]}
                found += [((i, other), key) for key in self.messages[role] if heard[key.name]]
        return found

    def phase(self, agent: int, able: Term, hears: Callable[[Link, str], bool]) -> Forgery | None:
        """Of each message class its role sends one value, or (`equivocate`) one a receiver, or nothing."""
        if agent not in self.trait.clause.candidates:
            return None
        model, taken = self.trait.state.model, and_(able, self.trait.holds(agent))
        me, apart = model.agents[agent].name, self.trait.clause.source.option("equivocate") is not None
        inputs, copies = list[Input](), list[tuple[int, Copy]]()
        for name in classes_sent(model, model.agents[agent].role):
            receivers = [other for other in model.neighbours(agent) if hears((agent, other), name)]
            keys = every_key(model, name)
            for heard_by in [[r] for r in receivers] if apart or not receivers else [receivers]:
                item = f"{me}.forges {name}" + (f" to {model.agents[heard_by[0]].name}" if apart else "")
                options = (f"no {name}", *(text_of_key(model, key) for key in keys))
                inputs.append(Input(item, "fault", options, (TRUE,) * len(options), taken))
                said = input_(item, len(options))
                copies += [
                    (r, Copy(and_(taken, eq(said, integer(i))), key, (), 0))
                    for r in heard_by
                    for i, key in enumerate(keys, 1)
                ]
        return Forgery(agent, taken, tuple(inputs), tuple(copies))

    def actions(
        self, channels: list[Channel], able: Callable[[int], Term], reaches: Callable[[Link], Term]
    ) -> Iterator[Action]:
        """A step of the environment for each message it may put on a link. able: who may act, were it not
        Byzantine.
        """
        for channel in channels:
            sender = channel.link[0]
            if channel.to_self:
                continue
            for key in channel.keys:
                role = channel.model.agents[sender].role
                if sender not in self.trait.clause.candidates or key not in self.messages.get(role, ()):
                    continue
                once = channel.model.environment.network.delivery == "once"
                there = _anything(channel) if once else channel.single(key).term
                guard = and_(able(sender), self.trait.holds(sender), reaches(channel.link), not_(there))
                if guard is FALSE or channel.capacity == 0:
                    continue
                yield self._forging(channel, key, guard)

    def _forging(self, channel: Channel, key: Key, guard: Term) -> Action:
        model = channel.model
        sender, receiver = (model.agents[i].name for i in channel.link)
        letter = Send(TRUE, sender, receiver, key.name, shapes_of(model, key))
        updates = channel.place(None, [Copy(TRUE, key, (), 0)]).updates
        name = f"{sender} forges {text_of_key(model, key)} to {receiver}"
        return Action(
            name,
            "environment",
            guard,
            updates,
            parts=(Part(sender, "forges", sends=(letter,)),),
            environment=True,
        )


def _anything(channel: Channel) -> Term:
    """Whether a message is in flight on the link."""
    return any_(v.term if v.is_bool else ne(v.term, ZERO) for v in channel.variables())


def classes_sent(model: Model, role: str) -> list[str]:
    """The message classes that some method of the role sends."""
    found: set[str] = set()
    for method in model.roles[role].methods:
        for node in nodes(method.body):
            if isinstance(node, p.Send | p.Broadcast) and isinstance(node.message.type, ty.MessageType):
                found.update(node.message.type.classes)
    return sorted(found)


def every_key(model: Model, name: str) -> list[Key]:
    """Every message of a class with well-typed values. Raises CC561 for too many, CC560 for ranks."""
    columns: list[list[tuple[int, ...]]] = []
    size = 1
    for declared in model.fields_of(name):
        if _ranked(model, declared.type):
            raise LimitError(
                "CC560",
                f"a Byzantine agent that forges the rank {name}.{declared.name} is not in this version",
            )
        values = [_leaves(model, declared.type, value) for value in _values(model, declared.type)]
        columns.append(values)
        size *= len(values)
        if size > LIMIT:
            raise LimitError(
                "CC561", f"{name} has more than {LIMIT} values to forge; narrow the ranges of its fields"
            )
    return [Key(name, tuple(leaf for part in row for leaf in part)) for row in product(*columns)]


def _values(model: Model, type_: ty.Type) -> list[Value]:
    """All values of the type of a field, as constants."""
    match type_:
        case ty.TupleType(element, at_most) if element is not None and at_most is not None:
            each = every_value(model, element)
            rows = (row for k in range(model.integer(at_most) + 1) for row in product(each, repeat=k))
            return [Seq(integer(len(row)), row) for row in rows]
        case ty.MapType(key, inner):
            keys, each = model.members(key), every_value(model, inner)
            return [MapOf(dict(zip(keys, row, strict=True))) for row in product(each, repeat=len(keys))]
        case _:
            return every_value(model, type_)


def _leaves(model: Model, type_: ty.Type, value: Value) -> tuple[int, ...]:
    return tuple(int(term.value or 0) for term in flatten(model, type_, value))


def _ranked(model: Model, type_: ty.Type) -> bool:
    match type_:
        case ty.RankType():
            return True
        case ty.OptionalType(inner):
            return _ranked(model, inner)
        case ty.RecordType(record):
            return any(_ranked(model, f.type) for f in model.fields_of(record))
        case ty.TupleType(element) if element is not None:
            return _ranked(model, element)
        case ty.MapType(_, inner):
            return _ranked(model, inner)
        case _:
            return False
