"""The digest of a lowered system and of plain data: the same for the same meaning, on every machine.

Terms are hashed bottom up, each node once, since they share subterms.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from fractions import Fraction
from typing import cast

import attrs

from consensus_check.ir.term import Term, postorder


def digest(*things: object) -> str:
    """SHA-256 of data: attrs objects, terms, tuples, mappings (in order of key), plain values.

    Raises TypeError for anything else.
    """
    return _Digest().of(things).hex()


class _Digest:
    """Digests with the terms met so far."""

    def __init__(self) -> None:
        self._terms = dict[int, bytes]()

    def of(self, thing: object) -> bytes:
        match thing:
            case Term():
                return self._term(thing)
            case None | bool() | int() | str() | float() | Fraction():
                return _hash(type(thing).__name__, str(thing).encode())
            case bytes():
                return _hash("bytes", thing)
            case Mapping():
                pairs = sorted((self.of(key), self.of(value)) for key, value in thing.items())
                return _hash("mapping", *(part for pair in pairs for part in pair))
            case list() | tuple():
                return _hash("sequence", *(self.of(one) for one in thing))
            case set() | frozenset():
                return _hash("set", *sorted(self.of(one) for one in thing))
            case _ if attrs.has(type(thing)):
                fields = attrs.fields(cast("type[attrs.AttrsInstance]", type(thing)))
                parts = (self.of((one.name, getattr(thing, one.name))) for one in fields)
                return _hash(type(thing).__name__, *parts)
            case _:
                raise TypeError(f"{type(thing).__name__} has no digest")

    def _term(self, root: Term) -> bytes:
        for term in postorder([root]):
            if term.serial not in self._terms:
                children = [self._terms[arg.serial] for arg in term.args]
                own = f"{term.op}/{type(term.value).__name__}/{term.value}/{term.lo}/{term.hi}"
                self._terms[term.serial] = _hash("term", own.encode(), *children)
        return self._terms[root.serial]


def _hash(kind: str, *parts: bytes) -> bytes:
    made = hashlib.sha256(kind.encode())
    for part in parts:
        made.update(len(part).to_bytes(8, "little"))
        made.update(part)
    return made.digest()
