"""Search and proof in turn: a quick proof where states decide, a bounded search, then every proof."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from attrs import evolve

from consensus_check.ir.formulas import Property
from consensus_check.solve.answers import Sought
from consensus_check.solve.bounded import Until, sought
from consensus_check.solve.proofs.prove import Proofs

QUICK: Final = 8.0


def answered(
    proofs: Proofs, prop: Property, until: Until, heard: Callable[[int], None], *, script: bool = False
) -> Sought:
    """What a search for a counterexample, and proofs that there is none, come to. With a script the search
    goes first and all of it is told.
    """
    began = time.monotonic()
    whole = None if until.moment is None else max(0.0, until.moment - began)
    if not script:
        quick = began + (QUICK if whole is None else min(QUICK, whole / 4))
        early = proofs.closed(Sought(prop.name, -1), prop, quick, finite=True)
        if early.closed:
            return early
    half = None if until.moment is None else time.monotonic() + (until.moment - time.monotonic()) * 0.6
    found = sought(proofs.template, prop, evolve(until, moment=half), heard=heard, script=script)
    if found.found is not None or found.closed:
        return found
    return proofs.closed(found, prop, until.moment, script=script)
