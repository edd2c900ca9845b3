"""The file of a certificate: JSON, read back with limits, evaluating nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping

from attrs import asdict

from consensus_check.certificate.form import Certificate, Partition, Reason, ReasonKind, Section, SectionKind
from consensus_check.records import frozen
from consensus_check.semantics import State
from consensus_check.trace.data import Fields
from consensus_check.trace.errors import InputError
from consensus_check.trace.itf import scope_of
from consensus_check.trace.record import Header

FORMAT = "consensus-check-certificate/1"
MOST_NESTED = 100
KINDS: dict[str, SectionKind] = {kind: kind for kind in ("states", "temporal", "prefix", "deadline")}
REASONS: dict[str, ReasonKind] = {kind: kind for kind in ("still", "until", "weak", "strong", "option")}
Json = dict[str, object]


@frozen
class Recorded:
    """A certificate with all that is needed to make its system again. variables: their names, in order."""

    header: Header
    variables: tuple[str, ...]
    certificate: Certificate


def write(recorded: Recorded) -> str:
    """The certificate as text."""
    header, made = recorded.header, recorded.certificate
    whole: Json = {
        "#meta": {
            "schema": FORMAT,
            "spec": header.spec,
            "digest": header.digest,
            "protocol": header.protocol,
            "property": "",
            "kind": None,
            "scope": scope_of(header),
            "environment": asdict(header.environment),
            "variables": list(recorded.variables),
            "system": made.system,
        },
        "states": [list(state) for state in made.states],
        "properties": {name: [_section(one) for one in sections] for name, sections in made.properties},
    }
    return json.dumps(whole, separators=(",", ":"), ensure_ascii=False) + "\n"


def _section(section: Section) -> Json:
    known: Json = {"kind": section.kind, "part": section.part, "nodes": [list(key) for key in section.nodes]}
    return known | (_partition(section.partition) if section.partition is not None else {})


def _partition(partition: Partition) -> Json:
    return {"ranks": list(partition.ranks), "reasons": [_reason(one) for one in partition.reasons]}


def _reason(reason: Reason) -> Json:
    known: Json = {"kind": reason.kind}
    known |= {"name": reason.name} if reason.name else {}
    return known | ({"rest": _partition(reason.rest)} if reason.rest is not None else {})


def is_certificate(data: object) -> bool:
    """Whether data read from a file says that it is one."""
    match data:
        case {"#meta": {"schema": str(schema)}}:
            return schema == FORMAT
        case _:
            return False


def of(data: object, name: str) -> Recorded:
    """The certificate in data that was read. Raises InputError CC610, CC612."""
    return _Reader(Fields(name)).recorded(data)


@frozen
class _Reader:
    fields: Fields

    def recorded(self, data: object) -> Recorded:
        fields = self.fields
        whole = fields.mapping(data, "the file")
        meta = fields.mapping(whole.get("#meta"), "#meta")
        listed = fields.array(meta.get("variables"), "#meta.variables")
        names = tuple(fields.text(item, "#meta.variables") for item in listed)
        states = tuple(self._state(item, len(names)) for item in fields.array(whole.get("states"), "states"))
        properties = fields.mapping(whole.get("properties"), "properties")
        if not properties:
            fields.fail("properties", "an object with at least one property")
        proofs = tuple((name, self._sections(given, name)) for name, given in properties.items())
        system = fields.text(meta.get("system"), "#meta.system")
        return Recorded(fields.header(meta), names, Certificate(system, states, proofs))

    def _state(self, value: object, size: int) -> State:
        found = self._numbers(value, "states")
        if len(found) != size:
            self.fields.fail("states", f"lists of {size} numbers")
        return found

    def _numbers(self, value: object, where: str) -> tuple[int, ...]:
        return tuple(self.fields.integer(item, where) for item in self.fields.array(value, where))

    def _sections(self, value: object, where: str) -> tuple[Section, ...]:
        return tuple(self._section(item, where) for item in self.fields.array(value, where))

    def _section(self, value: object, where: str) -> Section:
        given = self.fields.mapping(value, where)
        kind = KINDS.get(self.fields.text(given.get("kind"), f"{where}.kind"))
        if kind is None:
            self.fields.fail(f"{where}.kind", f"one of {', '.join(KINDS)}")
        part = self.fields.integer(given.get("part"), f"{where}.part", low=0)
        nodes = tuple(
            self._pair(item, f"{where}.nodes")
            for item in self.fields.array(given.get("nodes"), f"{where}.nodes")
        )
        return Section(kind, part, nodes, self._partition(given, where, 0) if "ranks" in given else None)

    def _pair(self, value: object, where: str) -> tuple[int, int]:
        numbers = self._numbers(value, where)
        if len(numbers) != 2:
            self.fields.fail(where, "pairs of numbers")
        return numbers[0], numbers[1]

    def _partition(self, given: Mapping[str, object], where: str, depth: int) -> Partition:
        if depth > MOST_NESTED:
            raise InputError("CC612", f"{self.fields.name}: {where} is nested too deeply")
        reasons = self.fields.array(given.get("reasons"), f"{where}.reasons")
        return Partition(
            self._numbers(given.get("ranks"), f"{where}.ranks"),
            tuple(self._reason(item, f"{where}.reasons", depth) for item in reasons),
        )

    def _reason(self, value: object, where: str, depth: int) -> Reason:
        given = self.fields.mapping(value, where)
        kind = REASONS.get(self.fields.text(given.get("kind"), f"{where}.kind"))
        if kind is None:
            self.fields.fail(f"{where}.kind", f"one of {', '.join(REASONS)}")
        rest = given.get("rest")
        return Reason(
            kind,
            self.fields.text(given.get("name", ""), f"{where}.name"),
            None if rest is None else self._partition(self.fields.mapping(rest, where), where, depth + 1),
        )
