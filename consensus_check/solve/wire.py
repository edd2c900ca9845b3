"""A job as bytes. Terms go as a table, children before parents, and are made again on the other side, so that
equal terms are one object there as here.
"""

from __future__ import annotations

import io
import pickle
from typing import Any

from consensus_check.ir.term import Term, make, postorder
from consensus_check.solve.answers import Job


class _Packer(pickle.Pickler):
    """Writes a number in place of each term."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, protocol=pickle.HIGHEST_PROTOCOL)
        self.numbers: dict[int, int] = {}
        self.rows: list[tuple[Any, ...]] = []

    def persistent_id(self, obj: Any) -> int | None:
        if not isinstance(obj, Term):
            return None
        if obj.serial not in self.numbers:
            for node in postorder([obj]):
                if node.serial not in self.numbers:
                    self.numbers[node.serial] = len(self.rows)
                    args = tuple(self.numbers[a.serial] for a in node.args)
                    self.rows.append((node.op, args, node.value, node.is_bool, node.lo, node.hi))
        return self.numbers[obj.serial]


class _Unpacker(pickle.Unpickler):
    """Reads numbers as the terms of a table."""

    def __init__(self, file: io.BytesIO, terms: list[Term]) -> None:
        super().__init__(file)
        self.terms = terms

    def persistent_load(self, pid: Any) -> Term:
        return self.terms[int(pid)]


def packed(job: Job) -> bytes:
    """The job as bytes, for a process of our own."""
    body = io.BytesIO()
    packer = _Packer(body)
    packer.dump(job)
    return pickle.dumps((packer.rows, body.getvalue()), protocol=pickle.HIGHEST_PROTOCOL)


def unpacked(data: bytes) -> Job:
    """The job that was packed."""
    rows: list[tuple[Any, ...]]
    rows, body = pickle.loads(data)
    terms: list[Term] = []
    for op, args, value, is_bool, lo, hi in rows:
        terms.append(make(op, tuple(terms[a] for a in args), value, is_bool, lo, hi))
    job: Job = _Unpacker(io.BytesIO(body), terms).load()
    return job
